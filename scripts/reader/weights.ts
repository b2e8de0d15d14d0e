import { createHash } from 'node:crypto'
import { CHECKS, type CheckId } from '../../scenarios/rubric/checks.js'
import { isRaw, modelOf, sigmoid, type Weights } from '../../server/reader/local/detectors.js'
import { findChecks, gateInputs, type Judged } from '../../server/reader/local/find.js'
import { judge } from '../../server/reader/local/index.js'
import { overallInputs } from '../../server/reader/local/overall.js'
import { GATES, type GoldClauses, isTarget } from './examples.js'
import { fitOverall } from './fit-overall.js'
import { fitGate, leastConfidence, type Trial } from './gates.js'
import { bare, round } from './pack.js'
import { labellers, trainDetectors } from './train.js'

/** How right a gate must be to count, on situations it has not seen: more where it can sting. */
const PRECISION = { shown: 0.4, against: 0.7, sign: 0.5 }

/** Below it a check is more often wrong than right. */
const LEAST_SURE = 0.35

const PARTS = [0, 1, 2, 3] as const

/** Rated replies in four parts: whole situations in turn, so that each part holds some of every kind. `without`: detectors that saw nothing of some parts, each trained once. */
export interface Parted {
  replies: readonly GoldClauses[]
  partOf: (reply: GoldClauses) => number
  without: (left: readonly number[]) => Weights
}

export function parted(replies: readonly GoldClauses[]): Parted {
  const places = [...new Set(replies.map(({ gold }) => gold.place))]
  const partOf = ({ gold }: GoldClauses) => places.indexOf(gold.place) % PARTS.length
  const which = labellers(replies)
  const trained = new Map<string, Weights>()
  const without = (left: readonly number[]) => {
    const key = [...left].sort().join()
    const known = replies.filter((reply) => !left.includes(partOf(reply)))
    const weights = trained.get(key) ?? bare(trainDetectors(known, which))
    trained.set(key, weights)
    return weights
  }
  return { replies, partOf, without }
}

/** All weights, of all parts but those left out: detectors; and gates, calibration and overall on readings by detectors that had not seen the situation. */
export function trainWeights({ replies: all, partOf, without }: Parted, left: readonly number[] = []): Weights {
  const replies = all.filter((reply) => !left.includes(partOf(reply)))
  const unseen = new Map<string, Judged>()
  for (const part of PARTS.filter((one) => !left.includes(one))) {
    const model = modelOf(without([...left, part]))
    for (const reply of replies) if (partOf(reply) === part) unseen.set(reply.gold.id, judge(reply.clauses, model))
  }
  const judgedOf = ({ gold }: GoldClauses): Judged => unseen.get(gold.id) ?? { clauses: [], whole: new Map() }
  const content = structuredClone(without(left))
  for (const [id, detector] of Object.entries(content.detectors)) {
    if (isRaw(id)) continue
    const trials = replies.flatMap((reply) => trialOf(id, reply, judgedOf(reply)))
    const { bias: shift, weights } = fitGate(trials, [1])
    const [slope = 1] = weights
    const sure = trials.map(({ inputs: [score = 0], is }) => ({ is, confidence: sigmoid(slope * score + shift) }))
    const least = leastConfidence(sure, PRECISION.sign)
    content.detectors[id] = { ...detector, slope: round(slope), shift: round(shift), least: least === null ? null : round(least) }
  }
  for (const id of GATES) content.gates[id] = gateFor(id, replies, judgedOf)
  const model = modelOf(content)
  const rows = replies.map((reply) => {
    const judged = calibrated(judgedOf(reply), content)
    return { inputs: overallInputs(findChecks(judged, model), judged), overall: reply.gold.overall }
  })
  const overall = fitOverall(rows)
  content.overall = {
    bias: round(overall.bias),
    weights: Object.fromEntries(Object.entries(overall.weights).map(([name, weight]) => [name, round(weight)])),
    cuts: overall.cuts.map((cut) => round(cut)),
  }
  return { ...content, version: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8) }
}

/** What a reply of a situation left out is asked, and whether a labeller or rater saw it there. */
function trialOf(id: string, { gold }: GoldClauses, { clauses }: Judged): Trial[] {
  if (clauses.length === 0) return []
  const [kind, name = ''] = id.split(':')
  // Bare weights have slope 1 and shift 0, so that a confidence tells the score.
  const score = Math.max(...clauses.map(({ confidences }) => logit(confidences.get(id) ?? 0)))
  return [{ inputs: [score], is: kind === 'act' ? name in gold.acts : labelled(gold, name as CheckId) }]
}

function labelled(gold: GoldClauses['gold'], check: CheckId): boolean {
  const { practice, sign } = CHECKS[check]
  const mark = gold.marks[practice] ?? 0
  return sign === 'against' ? mark < 0 && check in gold.checks : check in gold.checks
}

const logit = (confidence: number) => {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, confidence))
  return Math.log(inside / (1 - inside))
}

function gateFor(id: string, replies: readonly GoldClauses[], judgedOf: (reply: GoldClauses) => Judged): Weights['gates'][string] {
  const clear = id.startsWith('clear:')
  const asked = clear ? replies.filter(({ gold }) => isTarget(gold, id.replace('clear', 'shown')) === 1) : replies
  const trials = asked.map((reply) => ({ inputs: gateInputs(judgedOf(reply), id), is: isTarget(reply.gold, id) === 1 }))
  const against = id.startsWith('against')
  const { bias, weights } = fitGate(trials, [1, 1, against ? -1 : 1])
  const sure = trials.map(({ inputs, is }) => ({ is, confidence: sigmoid(inputs.reduce((sum, input, k) => sum + input * (weights[k] ?? 0), bias)) }))
  const least = clear ? 0.5 : leastConfidence(sure, against ? PRECISION.against : PRECISION.shown)
  return { bias: round(bias), weights: weights.map((weight) => round(weight)), least: least === null ? null : round(Math.max(least, LEAST_SURE)) }
}

/** Confidences of a judged reply as the calibrated weights would give them. */
function calibrated(judged: Judged, { detectors }: Weights): Judged {
  const clauses = judged.clauses.map((clause) => ({
    ...clause,
    confidences: new Map(
      [...clause.confidences].map(([id, value]) => {
        const { slope = 1, shift = 0 } = detectors[id] ?? {}
        return [id, isRaw(id) ? value : sigmoid(slope * logit(value) + shift)]
      }),
    ),
  }))
  return { ...judged, clauses }
}
