import type { Piece } from '../../scenarios/stage/schema.js'
import type { Direction } from './direction.js'
import { echoOf } from './echo.js'

/** Most times in a rehearsal that the learner's own words are said back. */
const MOST_ECHOES = 2

const within = (value: number, range: readonly [number, number] | undefined) => !range || (value >= range[0] && value <= range[1])

/** Ends the key of a piece that says the learner's own words back. */
export const ECHO = '.echo'

/** How much a piece asks for: the more, the likelier it is drawn when it fits. */
const specificity = (piece: Piece) =>
  [piece.requires, piece.until, piece.trust, piece.tension].filter(Boolean).length + (piece.says.includes('{echo}') ? 2 : 0)

/** FNV-1a, 32 bits, with its low bits mixed: a small, even hash, so that one seed gives one rehearsal. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

/** A piece as it will be said. `key`: where it stands in the script. */
export interface Drawn {
  key: string
  piece: Piece
  text: string
}

/**
 * Draws one piece that fits and was not said before: its presuppositions hold, trust and tension are in range, and there are words to echo.
 * @param quotes the learner's words that an echo may use
 * @returns null where none is left
 */
export function drawFrom(where: string, pieces: readonly Piece[], direction: Direction, quotes: readonly string[]): Drawn | null {
  const { used, stance, seed, turn } = direction
  const past = new Set([...direction.ledger, ...direction.known, ...direction.disclose])
  const echo = direction.echoes < MOST_ECHOES ? echoOf(quotes) : null
  const fitting = pieces.flatMap((piece, i) => {
    const key = `${where}.${i}${piece.says.includes('{echo}') ? ECHO : ''}`
    const fits =
      !used.has(key) &&
      within(stance.trust, piece.trust) &&
      within(stance.tension, piece.tension) &&
      (piece.requires ?? []).every((sign) => past.has(sign)) &&
      !(piece.until ?? []).some((sign) => past.has(sign)) &&
      (echo !== null || !piece.says.includes('{echo}'))
    return fits ? [{ key, piece, text: piece.says.replace('{echo}', echo ?? '') }] : []
  })
  const weights = fitting.map(({ piece }) => 1 + specificity(piece))
  let at =
    hash(`${seed}/${turn}/${where}`) %
    Math.max(
      1,
      weights.reduce((sum, weight) => sum + weight, 0),
    )
  for (const [i, drawn] of fitting.entries()) {
    at -= weights[i] ?? 0
    if (at < 0) return drawn
  }
  return null
}
