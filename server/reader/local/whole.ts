import { z } from 'zod'
import type { FeaturedClause } from './features.js'
import { DIRECTIONS, meaningOf } from './meaning.js'

const Part = z.object({ matrix: z.base64(), step: z.array(z.number()) })
/** Weights of a whole reply, a column a target: of its features, of its letters, and of how alike in meaning it is to each rated reply. */
export const WholeWeights = z.object({
  targets: z.array(z.string()),
  bias: z.array(z.number()),
  features: Part.extend({ rarity: z.array(z.number()) }),
  letters: Part.extend({ rarity: z.array(z.number()) }),
  alike: Part.extend({ centre: z.array(z.number()), points: z.base64() }),
})
export type WholeWeights = z.infer<typeof WholeWeights>

/** What is seen of a whole reply: which features and runs of letters it has, and its meaning. */
export interface Seen {
  features: number[]
  letters: number[]
  meaning: Float64Array
}

/** Rows for runs of three and four letters, found by a hash: they read words through typing errors. */
export const LETTER_ROWS = 4_096
const RUNS = [3, 4]
/** How fast likeness falls with distance, and how much it counts beside words and letters. */
const NEAR = 0.5
export const ALIKE_COUNTS = 0.4
/** Lengths of vectors in steps of a byte. */
export const POINT_STEPS = 127

const TELLING = /^(?:[prx]:|f:question)/

/** A whole reply: each thing once, and none of clauses that say nothing, so that neither repeating nor padding changes it. */
export function seenIn(clauses: readonly FeaturedClause[], index: ReadonlyMap<string, number>): Seen {
  const telling = clauses.filter(({ features }) => features.some((feature) => TELLING.test(feature)))
  const read = telling.length > 0 ? telling : clauses
  return {
    features: [...new Set(read.flatMap(({ features }) => features.flatMap((feature) => index.get(feature) ?? [])))],
    letters: [...new Set(read.flatMap(({ clause }) => runsIn(clause.text)))],
    meaning: meaningOf(read.map(({ clause }) => clause)),
  }
}

function runsIn(text: string): number[] {
  const said = ` ${text
    .toLowerCase()
    .replace(/[\u2019\u2018`]/g, "'")
    .replace(/\s+/g, ' ')} `
  return RUNS.flatMap((length) => Array.from({ length: Math.max(0, said.length - length + 1) }, (_, i) => hash(said, i, length) % LETTER_ROWS))
}

/** FNV-1a. */
function hash(text: string, from: number, length: number): number {
  let value = 0x811c9dc5
  for (let i = from; i < from + length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** A vector about `centre`, of length 1. */
export function pointAt(meaning: Float64Array, centre: ArrayLike<number>): Float64Array {
  const moved = meaning.some((value) => value !== 0) ? meaning.map((value, k) => value - (centre[k] ?? 0)) : meaning
  const length = Math.hypot(...moved) || 1
  return moved.map((value) => value / length)
}

/** 1 where two points are the same, near 0 where they have nothing in common. */
export const likeness = (cosine: number): number => Math.exp((2 * (cosine - 1)) / NEAR)

/** Scores of a whole reply by target. */
export function wholeScorer(weights: WholeWeights): (seen: Seen) => Map<string, number> {
  const { targets, bias } = weights
  const bytes = (part: string) => Int8Array.from(Buffer.from(part, 'base64'))
  const linear = (['features', 'letters'] as const).map((name) => ({ name, ...weights[name], rows: bytes(weights[name].matrix) }))
  const points = bytes(weights.alike.points)
  const shares = bytes(weights.alike.matrix)
  const columns = targets.length
  /** Adds rows of a matrix, each by its own share. */
  const mixed = (matrix: Int8Array, rows: ArrayLike<number>, shares: ArrayLike<number>): Float64Array => {
    const sums = new Float64Array(columns)
    for (let i = 0; i < rows.length; i++) {
      const [from, share] = [(rows[i] as number) * columns, shares[i] as number]
      for (let k = 0; k < columns; k++) sums[k] = (sums[k] as number) + share * (matrix[from + k] as number)
    }
    return sums
  }
  const everyPoint = Int32Array.from({ length: points.length / DIRECTIONS }, (_, i) => i)
  return (seen) => {
    const scores = Float64Array.from(bias)
    const add = (sums: Float64Array, step: readonly number[]) => {
      for (let k = 0; k < columns; k++) scores[k] = (scores[k] as number) + (sums[k] as number) * (step[k] as number)
    }
    for (const { name, rarity, rows, step } of linear) {
      const length = Math.sqrt(seen[name].reduce((sum, row) => sum + (rarity[row] ?? 0) ** 2, 0)) || 1
      const by = seen[name].map((row) => (rarity[row] ?? 0) / length)
      add(mixed(rows, seen[name], by), step)
    }
    const point = pointAt(seen.meaning, weights.alike.centre)
    const alike = Float64Array.from(everyPoint, (i) => {
      let cosine = 0
      for (let k = 0; k < DIRECTIONS; k++) cosine += (point[k] as number) * (points[i * DIRECTIONS + k] as number)
      return likeness(cosine / POINT_STEPS)
    })
    add(mixed(shares, everyPoint, alike), weights.alike.step)
    return new Map(targets.map((target, k) => [target, scores[k] ?? 0]))
  }
}
