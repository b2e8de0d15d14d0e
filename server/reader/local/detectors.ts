import { z } from 'zod'
import weights from './weights.json' with { type: 'json' }

/** A trained detector: a linear score over features, and how sure it is at a score (Platt scaling: 1 / (1 + exp(-(slope × score + shift)))). */
const Detector = z.object({
  bias: z.number(),
  slope: z.number(),
  shift: z.number(),
  /** Least confidence at which it counts; null: it is not sure enough to count by itself. */
  least: z.number().nullable(),
  /** What one step of its weights is worth. */
  step: z.number(),
})
const Weights = z.object({
  version: z.string(),
  features: z.array(z.string()),
  detectors: z.record(z.string(), Detector),
  /** Weights in steps, -127 to 127: a row a feature, a column a detector; base64. */
  matrix: z.base64(),
  overall: z.object({ bias: z.number(), weights: z.record(z.string(), z.number()), cuts: z.array(z.number()).length(4) }),
})
export type Weights = z.infer<typeof Weights>

const parsed = Weights.parse(weights)
export const READER_WEIGHTS = parsed.version
export const OVERALL = parsed.overall

const index = new Map(parsed.features.map((feature, i) => [feature, i]))
const ids = Object.keys(parsed.detectors)
const detectors = Object.values(parsed.detectors)
const biases = Float64Array.from(detectors, ({ bias }) => bias)

const steps = Float64Array.from(detectors, ({ step }) => step)
const matrix = Int8Array.from(Buffer.from(parsed.matrix, 'base64'))

/** Confidence of every detector in one clause, 0-1, and for `serves` its raw score; keyed like `check:owns-part`, `shown:empathy`. */
export function confidencesIn(features: readonly string[]): Map<string, number> {
  const sums = new Float64Array(ids.length)
  for (const feature of features) {
    const row = index.get(feature)
    if (row === undefined) continue
    for (let i = 0; i < ids.length; i++) sums[i] = (sums[i] ?? 0) + (matrix[row * ids.length + i] ?? 0)
  }
  return new Map(
    ids.map((id, i) => {
      const { slope = 1, shift = 0 } = detectors[i] ?? {}
      const score = (biases[i] ?? 0) + (sums[i] ?? 0) * (steps[i] ?? 0)
      return [id, id === 'serves' ? score : 1 / (1 + Math.exp(-(slope * score + shift)))]
    }),
  )
}

export const leastOf = (id: string): number | null => parsed.detectors[id]?.least ?? null
