import { z } from 'zod'
import type { FeaturedClause } from './features.js'
import weights from './weights.json' with { type: 'json' }
import { seenIn, WholeWeights, wholeScorer } from './whole.js'

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
/** Whether a practice is there at all: how sure, from what `gateInputs` tells. */
const Gate = z.object({ bias: z.number(), weights: z.array(z.number()), least: z.number().nullable() })
export const Weights = z.object({
  version: z.string(),
  features: z.array(z.string()),
  detectors: z.record(z.string(), Detector),
  /** Weights in steps, -127 to 127: a row a feature, a column a detector; base64. */
  matrix: z.base64(),
  whole: WholeWeights,
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
  const score = wholeScorer(parsed.whole)

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

  return {
    version: parsed.version,
    overall: parsed.overall,
    gates: parsed.gates,
    confidencesIn,
    wholeIn: (clauses) => score(seenIn(clauses, index)),
    leastOf: (id) => parsed.detectors[id]?.least ?? null,
  }
}

export const WEIGHTS_VERSION: string = weights.version

let shippedModel: Model | null = null
/** The weights that are shipped, parsed once. */
export function shipped(): Model {
  shippedModel ??= modelOf(Weights.parse(weights))
  return shippedModel
}
