/** Fits `overall` from its inputs: least squares with the signs that make it monotone in the marks, then cuts for the best agreement. */

export interface OverallFit {
  bias: number
  weights: Record<string, number>
  cuts: number[]
}

const RIDGE = 4

/** +1: may only raise; -1: may only lower. */
const signOf = (name: string) => (name.startsWith('-') || name === 'cost' ? -1 : 1)

export function fitOverall(rows: readonly { inputs: Readonly<Record<string, number>>; overall: number }[]): OverallFit {
  const names = Object.keys(rows[0]?.inputs ?? {})
  const x = rows.map(({ inputs }) => names.map((name) => inputs[name] ?? 0))
  const weights = new Float64Array(names.length)
  let bias = rows.reduce((sum, { overall }) => sum + overall, 0) / rows.length
  const left = rows.map(({ overall }) => overall - bias)
  for (let round = 0; round < 300; round++) {
    names.forEach((name, j) => {
      let [top, bottom] = [0, RIDGE]
      x.forEach((row, i) => {
        const value = row[j] ?? 0
        top += value * ((left[i] ?? 0) + (weights[j] ?? 0) * value)
        bottom += value * value
      })
      const next = signOf(name) > 0 ? Math.max(0, top / bottom) : Math.min(0, top / bottom)
      const change = next - (weights[j] ?? 0)
      weights[j] = next
      x.forEach((row, i) => {
        left[i] = (left[i] ?? 0) - change * (row[j] ?? 0)
      })
    })
    const shift = left.reduce((sum, value) => sum + value, 0) / left.length
    bias += shift
    for (let i = 0; i < left.length; i++) left[i] = (left[i] ?? 0) - shift
  }
  const raw = x.map((row) => row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), bias))
  return {
    bias,
    weights: Object.fromEntries(names.map((name, j) => [name, weights[j] ?? 0])),
    cuts: cutsFor(
      raw,
      rows.map(({ overall }) => overall),
    ),
  }
}

/** Quadratically weighted kappa (Cohen 1968) of whole numbers 1-5. */
export function qwk(pairs: readonly (readonly [number, number])[]): number {
  const count = Array.from({ length: 5 }, () => new Array<number>(5).fill(0))
  for (const [a, b] of pairs) {
    const row = count[a - 1]
    if (row) row[b - 1] = (row[b - 1] ?? 0) + 1
  }
  const rows = count.map((row) => row.reduce((sum, n) => sum + n, 0))
  const columns = count[0]?.map((_, j) => count.reduce((sum, row) => sum + (row[j] ?? 0), 0)) ?? []
  let [seen, expected] = [0, 0]
  count.forEach((row, i) => {
    row.forEach((n, j) => {
      const weight = (i - j) ** 2
      seen += weight * n
      expected += (weight * (rows[i] ?? 0) * (columns[j] ?? 0)) / pairs.length
    })
  })
  return expected === 0 ? Number.NaN : 1 - seen / expected
}

const ratingAt = (raw: number, cuts: readonly number[]) => 1 + cuts.filter((cut) => raw >= cut).length

/** Four cuts, moved one after the other to where agreement is best. */
function cutsFor(raw: readonly number[], overall: readonly number[]): number[] {
  const sorted = [...raw].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  const shares = [1, 2, 3, 4].map((rating) => overall.filter((one) => one <= rating).length / overall.length)
  const cuts = shares.map(at)
  const agreement = (candidate: readonly number[]) => qwk(raw.map((value, i) => [overall[i] ?? 1, ratingAt(value, candidate)]))
  for (let round = 0; round < 3; round++) {
    for (let k = 0; k < 4; k++) {
      const options = Array.from({ length: 41 }, (_, i) => at(Math.min(0.999, Math.max(0, (shares[k] ?? 0) + (i - 20) / 100))))
      const inOrder = options.filter((cut) => cut >= (cuts[k - 1] ?? -Infinity) && cut <= (cuts[k + 1] ?? Infinity))
      const best = inOrder.map((cut) => ({ cut, by: agreement(cuts.map((old, j) => (j === k ? cut : old))) })).sort((a, b) => b.by - a.by)[0]
      if (best) cuts[k] = best.cut
    }
  }
  return cuts
}
