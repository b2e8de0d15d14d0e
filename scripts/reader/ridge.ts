import { ALIKE_COUNTS, LETTER_ROWS, likeness, pointAt, type Seen } from '../../server/reader/local/whole.js'

/** A reading of whole replies, many targets at once: weights of features and of runs of letters, by row then target, and shares of each reply that was learnt from. */
export interface WholeFit {
  bias: number[]
  features: LinearPart
  letters: LinearPart
  centre: Float64Array
  points: Float64Array[]
  shares: Float64Array[]
}
interface LinearPart {
  rarity: Float64Array
  weights: Float64Array[]
}

const SHRINK = 2

/** Kernel ridge regression (Saunders 1998) on the sum of three likenesses: of features, of letters, of meaning. Solved once for all targets. */
export function fitWhole(replies: readonly Seen[], targets: readonly (readonly number[])[], size: number): WholeFit {
  const count = targets[0]?.length ?? 0
  const bias = Array.from({ length: count }, (_, k) => targets.reduce((sum, row) => sum + (row[k] ?? 0), 0) / replies.length)
  const features = sparse(
    replies.map((reply) => reply.features),
    size,
  )
  const letters = sparse(
    replies.map((reply) => reply.letters),
    LETTER_ROWS,
  )
  const known = replies.map(({ meaning }) => meaning)
  const centre = Float64Array.from(known[0] ?? [], (_, k) => known.reduce((sum, one) => sum + (one[k] ?? 0), 0) / known.length)
  const points = known.map((meaning) => pointAt(meaning, centre))
  const alike = replies.map((_, i) => {
    const [byFeatures, byLetters] = [features.against(i), letters.against(i)]
    const own = points[i] as Float64Array
    return Float64Array.from({ length: i + 1 }, (_, j) => {
      const other = points[j] as Float64Array
      let cosine = 0
      for (let k = 0; k < own.length; k++) cosine += (own[k] as number) * (other[k] as number)
      return byFeatures(j) + byLetters(j) + ALIKE_COUNTS * likeness(cosine) + (i === j ? SHRINK : 0)
    })
  })
  const dual = solve(
    alike,
    targets.map((row) => Float64Array.from(row, (value, k) => value - (bias[k] ?? 0))),
  )
  return {
    bias,
    features: { rarity: features.rarity, weights: features.primal(dual, count) },
    letters: { rarity: letters.rarity, weights: letters.primal(dual, count) },
    centre,
    points,
    shares: dual.map((row) => row.map((value) => ALIKE_COUNTS * value)),
  }
}

/** Rows of present features, weighted by rarity and of length 1. */
function sparse(rows: readonly (readonly number[])[], size: number) {
  const times = new Float64Array(size)
  for (const row of rows) for (const feature of row) times[feature] = (times[feature] ?? 0) + 1
  const rarity = times.map((seen) => Math.log((rows.length + 1) / (seen + 1)))
  const scale = rows.map((row) => 1 / Math.sqrt(row.reduce((sum, feature) => sum + (rarity[feature] ?? 0) ** 2, 0) || 1))
  return {
    rarity,
    /** How alike row i is to each row, as a function of the other. */
    against: (i: number) => {
      const dense = new Float64Array(size)
      for (const feature of rows[i] ?? []) dense[feature] = (rarity[feature] ?? 0) ** 2 * (scale[i] ?? 0)
      return (j: number) => {
        let sum = 0
        for (const feature of rows[j] ?? []) sum += dense[feature] as number
        return sum * (scale[j] ?? 0)
      }
    },
    primal: (dual: readonly Float64Array[], count: number) => {
      const weights = Array.from({ length: size }, () => new Float64Array(count))
      rows.forEach((row, i) => {
        const share = dual[i] as Float64Array
        for (const feature of row) {
          const by = (rarity[feature] ?? 0) * (scale[i] ?? 0)
          const own = weights[feature] as Float64Array
          for (let k = 0; k < count; k++) own[k] = (own[k] as number) + by * (share[k] as number)
        }
      })
      return weights
    },
  }
}

/** Solves a symmetric positive definite system, given by its lower half, by Cholesky's factors; changes its arguments. */
function solve(lower: Float64Array[], right: Float64Array[]): Float64Array[] {
  const n = lower.length
  for (let i = 0; i < n; i++) {
    const row = lower[i] as Float64Array
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as Float64Array
      let sum = row[j] as number
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number)
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] as number)
    }
  }
  const subtract = (to: Float64Array, from: Float64Array, by: number) => {
    for (let k = 0; k < to.length; k++) to[k] = (to[k] as number) - by * (from[k] as number)
  }
  const divide = (to: Float64Array, by: number) => {
    for (let k = 0; k < to.length; k++) to[k] = (to[k] as number) / by
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) subtract(right[i] as Float64Array, right[j] as Float64Array, lower[i]?.[j] as number)
    divide(right[i] as Float64Array, lower[i]?.[i] as number)
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) subtract(right[i] as Float64Array, right[j] as Float64Array, lower[j]?.[i] as number)
    divide(right[i] as Float64Array, lower[i]?.[i] as number)
  }
  return right
}
