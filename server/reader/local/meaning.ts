import type { Clause } from './language.js'
import vectors from './words.json' with { type: 'json' }

/**
 * What words mean, roughly: a vector for each of the commonest words (GloVe, Pennington et al. 2014, cut to 50 directions; scripts/cut-words.ts).
 * Two replies whose words lie close are alike, also where they share no word.
 */
export const DIRECTIONS = vectors.directions
const places = new Map(vectors.words.split(' ').map((word, i) => [word, i]))
const steps = Int8Array.from(Buffer.from(vectors.matrix, 'base64'))
const COMMONEST = Math.log(places.size)

/** The mean of a text's words, common words counting less; of length 1, or all 0 where no word is known. */
export function meaningOf(clauses: readonly Clause[]): Float64Array {
  const sum = new Float64Array(DIRECTIONS)
  const said = new Set(clauses.flatMap(({ words }) => words.map(({ text }) => text.toLowerCase())))
  for (const word of said) {
    const place = places.get(word)
    if (place === undefined) continue
    const weight = Math.log(2 + place) / COMMONEST
    for (let k = 0; k < DIRECTIONS; k++) sum[k] = (sum[k] ?? 0) + weight * (steps[place * DIRECTIONS + k] ?? 0)
  }
  return sum
}
