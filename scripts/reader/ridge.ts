/** A linear reading of a whole reply, many targets at once: present features weighted by rarity, of length 1, so that saying a thing twice adds nothing. */
export interface WholeFit {
  rarity: Float64Array
  bias: number[]
  /** Weights by feature, then target. */
  weights: Float64Array[]
}

const SHRINK = 2

/** Kernel ridge regression (Saunders 1998), solved once for all targets. */
export function fitWhole(rows: readonly (readonly number[])[], targets: readonly (readonly number[])[], size: number): WholeFit {
  const times = new Float64Array(size)
  for (const row of rows) for (const feature of row) times[feature] = (times[feature] ?? 0) + 1
  const rarity = times.map((count) => Math.log((rows.length + 1) / (count + 1)))
  const scale = rows.map((row) => 1 / Math.sqrt(row.reduce((sum, feature) => sum + (rarity[feature] ?? 0) ** 2, 0) || 1))
  const count = targets[0]?.length ?? 0
  const bias = Array.from({ length: count }, (_, k) => targets.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length)
  const alike = rows.map((row, i) => {
    const dense = new Float64Array(size)
    for (const feature of row) dense[feature] = (rarity[feature] ?? 0) ** 2 * (scale[i] ?? 0)
    return Float64Array.from(rows.slice(0, i + 1), (other, j) => {
      let sum = i === j ? SHRINK : 0
      for (const feature of other) sum += (dense[feature] ?? 0) * (scale[j] ?? 0)
      return sum
    })
  })
  const dual = solve(
    alike,
    targets.map((row) => Float64Array.from(row, (value, k) => value - (bias[k] ?? 0))),
  )
  const weights = Array.from({ length: size }, () => new Float64Array(count))
  rows.forEach((row, i) => {
    for (const feature of row) {
      const by = (rarity[feature] ?? 0) * (scale[i] ?? 0)
      const own = weights[feature] as Float64Array
      for (let k = 0; k < count; k++) own[k] = (own[k] ?? 0) + by * (dual[i]?.[k] ?? 0)
    }
  })
  return { rarity, bias, weights }
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
