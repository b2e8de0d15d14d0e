import { marksOf } from '../../../scenarios/rubric/marks.js'
import type { FoundCheck } from '../../../scenarios/stage/reading.js'
import type { Weights } from './detectors.js'
import type { Judged } from './find.js'

/** What `overall` is fitted from: how the whole and the best and worst clause serve, and the marks, up and down. None of them is length. */
export function overallInputs(checks: readonly FoundCheck[], { clauses, whole }: Judged): Record<string, number> {
  const marks = marksOf(checks)
  const serves = clauses.map(({ confidences }) => confidences.get('serves') ?? 0)
  return {
    whole: whole.get('overall') ?? 0,
    clearly: Math.min(4, marks.filter(({ mark }) => mark === 2).length),
    partly: Math.min(4, marks.filter(({ mark }) => mark >= 1).length),
    cost: Math.min(3, marks.filter(({ mark }) => mark < 0).length),
    best: serves.length > 0 ? Math.max(...serves) : 0,
    worst: serves.length > 0 ? Math.min(...serves) : 0,
  }
}

/** 1-5, how well the reply would serve: a weighted sum, laid on the scale so that whole numbers fall where raters drew the lines. */
export function overallOf(inputs: Readonly<Record<string, number>>, { bias, weights, cuts }: Weights['overall']): number {
  const raw = bias + Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (inputs[name] ?? 0), 0)
  return onScale(raw, cuts)
}

/** Piecewise linear: the four cuts fall on 1.5, 2.5, 3.5 and 4.5. */
export function onScale(raw: number, cuts: readonly number[]): number {
  const [first = 0] = cuts
  const last = cuts.at(-1) ?? 0
  if (raw <= first) return Math.max(1, 1.5 + (raw - first))
  if (raw >= last) return Math.min(5, 4.5 + (raw - last))
  const i = cuts.findIndex((cut) => raw < cut)
  const [low = 0, high = 1] = [cuts[i - 1], cuts[i]]
  return i + 0.5 + (high > low ? (raw - low) / (high - low) : 0)
}
