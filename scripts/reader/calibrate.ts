import { CHECKS, type CheckId } from '../../scenarios/rubric/checks.js'
import type { GoldClauses } from './examples.js'
import { sigmoid } from './logistic.js'
import type { Scores } from './train.js'

/** One detector on replies of situations it has not seen: its best score in the reply, and whether a person (or labeller) saw it there. */
export interface Trial {
  score: number
  is: boolean
}

export function trialsOf(id: string, replies: readonly GoldClauses[], scores: ReadonlyMap<string, Scores>): Trial[] {
  const [kind = '', name = ''] = id.split(':')
  return replies.flatMap(({ gold }) => {
    const own = scores.get(gold.id)?.get(id)
    if (!own || own.length === 0) return []
    const mark = gold.marks[name] ?? 0
    const is =
      kind === 'shown'
        ? mark > 0
        : kind === 'against'
          ? mark < 0
          : kind === 'clear'
            ? mark === 2
            : kind === 'check'
              ? seen(gold, name as CheckId)
              : name in gold.acts
    if (kind === 'clear' && mark < 1) return []
    return [{ score: Math.max(...own), is }]
  })
}

/** A check counts as right where the labeller named it or the rater marked its practice its way. */
function seen(gold: GoldClauses['gold'], check: CheckId): boolean {
  const { practice, sign } = CHECKS[check]
  const mark = gold.marks[practice] ?? 0
  return sign === 'against' ? mark < 0 : check in gold.checks || mark > 0
}

/** Platt scaling (Platt 1999): slope and shift that make the score a probability, by gradient descent on log loss. */
export function platt(trials: readonly Trial[]): { slope: number; shift: number } {
  let [slope, shift] = [1, 0]
  for (let step = 0; step < 2_000; step++) {
    let [gradientSlope, gradientShift] = [0, 0]
    for (const { score, is } of trials) {
      const error = sigmoid(slope * score + shift) - Number(is)
      gradientSlope += (error * score) / trials.length
      gradientShift += error / trials.length
    }
    slope = Math.max(0.05, slope - 0.3 * gradientSlope)
    shift -= 0.3 * gradientShift
  }
  return { slope, shift }
}

/** The confidence from which a detector counts: the best F1 among thresholds whose precision is enough; null where none is. */
export function leastConfidence(trials: readonly (Trial & { confidence: number })[], precision: number): number | null {
  const ordered = [...trials].sort((a, b) => b.confidence - a.confidence)
  const all = ordered.filter(({ is }) => is).length
  let [right, best, least] = [0, 0, null as number | null]
  ordered.forEach(({ is, confidence }, i) => {
    if (is) right++
    const f1 = (2 * right) / (i + 1 + all)
    if (i >= 3 && right / (i + 1) >= precision && f1 > best) [best, least] = [f1, confidence]
  })
  return least
}
