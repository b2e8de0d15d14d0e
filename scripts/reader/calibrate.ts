import { sigmoid } from '../../server/reader/local/detectors.js'

/** One detector on replies of situations it has not seen: its best score in the reply, and whether a person (or labeller) saw it there. */
export interface Trial {
  score: number
  is: boolean
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
