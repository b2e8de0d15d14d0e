import { z } from 'zod'
import type { FeaturedClause } from './features.js'
import weights from './weights.json' with { type: 'json' }

/** A trained detector of one clause: a linear score over features, and how sure it is at a score (Platt scaling: 1 / (1 + exp(-(slope × score + shift)))). */
const Detector = z.object({
  bias: z.number(),
  slope: z.number(),
  shift: z.number(),
  /** Least confidence at which it counts; null: it is not sure enough to count by itself. */
  least: z.number().nullable(),
  /** What one step of its weights is worth. */
  step: z.number(),
})
/** Whether a practice is there at all: how sure, from the score of the whole reply and that of its best clause. */
const Gate = z.object({ bias: z.number(), whole: z.number(), clause: z.number(), least: z.number().nullable() })
export const Weights = z.object({
  version: z.string(),
  features: z.array(z.string()),
  detectors: z.record(z.string(), Detector),
  /** Weights in steps, -127 to 127: a row a feature, a column a detector; base64. */
  matrix: z.base64(),
  /** The same of the whole reply: a column a target, features weighted by rarity. */
  whole: z.object({
    targets: z.array(z.string()),
    bias: z.array(z.number()),
    step: z.array(z.number()),
    rarity: z.array(z.number()),
    matrix: z.base64(),
  }),
  gates: z.record(z.string(), Gate),
  overall: z.object({ bias: z.number(), weights: z.record(z.string(), z.number()), cuts: z.array(z.number()).length(4) }),
})
export type Weights = z.infer<typeof Weights>

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Raw scores are needed of these, the others are asked how sure they are. */
export const isRaw = (id: string) => id === 'serves' || id.startsWith('shown:') || id.startsWith('against:')

export interface Model {
  version: string
  overall: Weights['overall']
  gates: Weights['gates']
  /** Of every detector in one clause: how sure it is, 0-1, or its raw score where `isRaw`; keyed like `check:owns-part`, `shown:empathy`. */
  confidencesIn(features: readonly string[]): Map<string, number>
  /** Scores of the whole reply by target. */
  wholeIn(clauses: readonly FeaturedClause[]): Map<string, number>
  leastOf(id: string): number | null
}

export function modelOf(parsed: Weights): Model {
  const index = new Map(parsed.features.map((feature, i) => [feature, i]))
  const ids = Object.keys(parsed.detectors)
  const detectors = Object.values(parsed.detectors)
  const matrix = Int8Array.from(Buffer.from(parsed.matrix, 'base64'))
  const { targets, bias, step, rarity } = parsed.whole
  const wholeMatrix = Int8Array.from(Buffer.from(parsed.whole.matrix, 'base64'))

  const confidencesIn = (features: readonly string[]) => {
    const sums = new Float64Array(ids.length)
    for (const feature of features) {
      const row = index.get(feature)
      if (row === undefined) continue
      for (let i = 0; i < ids.length; i++) sums[i] = (sums[i] ?? 0) + (matrix[row * ids.length + i] ?? 0)
    }
    return new Map(
      ids.map((id, i) => {
        const { bias = 0, step = 0, slope = 1, shift = 0 } = detectors[i] ?? {}
        const score = bias + (sums[i] ?? 0) * step
        return [id, isRaw(id) ? score : sigmoid(slope * score + shift)]
      }),
    )
  }

  const wholeIn = (clauses: readonly FeaturedClause[]) => {
    const present = presentIn(clauses, index)
    const length = Math.sqrt(present.reduce((sum, row) => sum + (rarity[row] ?? 0) ** 2, 0)) || 1
    const sums = new Float64Array(targets.length)
    for (const row of present)
      for (let k = 0; k < targets.length; k++) sums[k] = (sums[k] ?? 0) + ((rarity[row] ?? 0) / length) * (wholeMatrix[row * targets.length + k] ?? 0)
    return new Map(targets.map((target, k) => [target, (bias[k] ?? 0) + (sums[k] ?? 0) * (step[k] ?? 0)]))
  }
  return {
    version: parsed.version,
    overall: parsed.overall,
    gates: parsed.gates,
    confidencesIn,
    wholeIn,
    leastOf: (id) => parsed.detectors[id]?.least ?? null,
  }
}

const TELLING = /^(?:[prx]:|f:question)/

/** The features of a whole reply: each once, and none of words that say nothing, so that neither repeating nor padding changes it. */
export function presentIn(clauses: readonly FeaturedClause[], index: ReadonlyMap<string, number>): number[] {
  const telling = clauses.filter(({ features }) => features.some((feature) => TELLING.test(feature)))
  return [...new Set((telling.length > 0 ? telling : clauses).flatMap(({ features }) => features.flatMap((feature) => index.get(feature) ?? [])))]
}

export const WEIGHTS_VERSION: string = weights.version

let shippedModel: Model | null = null
/** The weights that are shipped, parsed once. */
export function shipped(): Model {
  shippedModel ??= modelOf(Weights.parse(weights))
  return shippedModel
}
