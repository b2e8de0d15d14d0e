import type { Weights } from '../../server/reader/local/detectors.js'
import { DIRECTIONS } from '../../server/reader/local/meaning.js'
import { POINT_STEPS } from '../../server/reader/local/whole.js'
import type { Detectors } from './train.js'

export const round = (value: number, digits = 3) => Math.round(value * 10 ** digits) / 10 ** digits

/** Weights of detectors alone, in the steps in which they are shipped. */
export function bare({ index, ids, clauses, targets, whole }: Detectors): Weights {
  const rows = Array.from({ length: index.size }, (_, row) => clauses.weights.subarray(row * ids.length, (row + 1) * ids.length))
  const { step, matrix } = packed(rows, ids.length)
  const detectors = ids.map((id, k) => [id, { bias: round(clauses.biases[k] ?? 0), slope: 1, shift: 0, least: null, step: step[k] ?? 1 }] as const)
  const linear = ({ rarity, weights }: { rarity: Float64Array; weights: Float64Array[] }) => ({
    rarity: [...rarity].map((value) => round(value, 2)),
    ...packed(weights, targets.length),
  })
  const points = Int8Array.from(
    whole.points.flatMap((point) => [...point]),
    (value) => Math.round(value * POINT_STEPS),
  )
  return {
    version: 'bare',
    features: [...index.keys()],
    detectors: Object.fromEntries(detectors),
    matrix,
    whole: {
      targets,
      bias: whole.bias.map((value) => round(value, 4)),
      features: linear(whole.features),
      letters: linear(whole.letters),
      alike: {
        centre: Array.from({ length: DIRECTIONS }, (_, k) => round(whole.centre[k] ?? 0)),
        points: base64(points),
        ...packed(whole.shares, targets.length),
      },
    },
    gates: {},
    overall: { bias: 0, weights: {}, cuts: [1, 2, 3, 4] },
  }
}

const base64 = (bytes: Int8Array) => Buffer.from(bytes.buffer).toString('base64')

/** Rows of weights in 255 steps, a step a column. */
function packed(rows: readonly Float64Array[], columns: number): { step: number[]; matrix: string } {
  const step = Array.from({ length: columns }, (_, k) =>
    Number((rows.reduce((most, row) => Math.max(most, Math.abs(row[k] ?? 0)), 1e-9) / 127).toPrecision(6)),
  )
  const matrix = new Int8Array(rows.length * columns)
  rows.forEach((row, i) => {
    for (let k = 0; k < columns; k++) matrix[i * columns + k] = Math.round((row[k] ?? 0) / (step[k] ?? 1))
  })
  return { step, matrix: base64(matrix) }
}
