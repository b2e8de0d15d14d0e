import { sigmoid } from '../../server/reader/local/detectors.js'

/** One reply as a gate sees it, and whether it is what the gate asks. */
export interface Trial {
  inputs: readonly number[]
  is: boolean
}

const ROUNDS = 60
const RIDGE = 0.5

/** Logistic regression on a few inputs, by Newton steps on one weight at a time. An input may speak only in its direction: +1 for it, -1 against. */
export function fitGate(trials: readonly Trial[], directions: readonly (1 | -1)[]): { bias: number; weights: number[] } {
  const weights = directions.map(() => 0)
  let bias = 0
  const scores = new Float64Array(trials.length)
  const newton = (inputOf: (trial: Trial) => number, weight: number, ridge: number) => {
    let [slope, bend] = [ridge * weight, ridge + 1e-9]
    trials.forEach((trial, i) => {
      const [input, sure] = [inputOf(trial), sigmoid(scores[i] ?? 0)]
      slope += (sure - Number(trial.is)) * input
      bend += sure * (1 - sure) * input * input
    })
    return Math.max(-2, Math.min(2, slope / bend))
  }
  const move = (inputOf: (trial: Trial) => number, by: number) => {
    trials.forEach((trial, i) => {
      scores[i] = (scores[i] ?? 0) + by * inputOf(trial)
    })
  }
  for (let round = 0; round < ROUNDS; round++) {
    const shift = -newton(() => 1, bias, 0)
    bias += shift
    move(() => 1, shift)
    directions.forEach((direction, k) => {
      const inputOf = ({ inputs }: Trial) => inputs[k] ?? 0
      const old = weights[k] ?? 0
      const next = old - newton(inputOf, old, RIDGE)
      weights[k] = direction > 0 ? Math.max(0, next) : Math.min(0, next)
      move(inputOf, (weights[k] ?? 0) - old)
    })
  }
  return { bias, weights }
}

/** The confidence from which it counts: the best F1 among thresholds whose precision is enough; null where none is. */
export function leastConfidence(trials: readonly { confidence: number; is: boolean }[], precision: number): number | null {
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
