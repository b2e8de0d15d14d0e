import type { Weights } from '../../server/reader/local/detectors.js'
import { findChecks, type JudgedClause } from '../../server/reader/local/find.js'
import { overallInputs } from '../../server/reader/local/overall.js'
import type { GoldClauses } from './examples.js'
import { fitOverall, type OverallFit } from './fit-overall.js'
import { sigmoid } from './logistic.js'
import type { Scores } from './train.js'

/** Clauses of a reply with the confidences of detectors that have not seen its situation. */
export function judgedUnseen(reply: GoldClauses, unseen: ReadonlyMap<string, Scores>, detectors: Weights['detectors']): JudgedClause[] {
  const scores = unseen.get(reply.gold.id)
  return reply.clauses.map((clause, i) => ({
    ...clause,
    confidences: new Map(
      [...(scores ?? [])].map(([id, all]) => {
        const { slope = 1, shift = 0 } = detectors[id] ?? {}
        const score = all[i] ?? 0
        return [id, id === 'serves' ? score : sigmoid(slope * score + shift)]
      }),
    ),
  }))
}

export function overallRows(replies: readonly GoldClauses[], unseen: ReadonlyMap<string, Scores>, detectors: Weights['detectors']) {
  return replies.map((reply) => {
    const clauses = judgedUnseen(reply, unseen, detectors)
    const checks = findChecks(clauses, (id) => detectors[id]?.least ?? null)
    return { gold: reply.gold, checks, inputs: overallInputs(checks, clauses), overall: reply.gold.overall }
  })
}

export const overallFitOn = (replies: readonly GoldClauses[], unseen: ReadonlyMap<string, Scores>, detectors: Weights['detectors']): OverallFit =>
  fitOverall(overallRows(replies, unseen, detectors))
