import type { LineContext } from './context.js'
import { leans } from './leaning.js'
import type { Sentence } from './text.js'
import { withheldIn } from './withheld.js'

/** Sounds like giving in, in whatever words, in the middle of a talk where something is withheld. */
export function yields(sentence: Sentence, { direction, pressed }: LineContext): boolean {
  const { scenario, ended, disclose } = direction
  if (ended !== null || disclose.length > 0 || withheldIn(direction).length === 0) return false
  return leans(sentence, scenario, pressed)
}
