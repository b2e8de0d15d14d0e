import { ABSOLVES } from './absolving.js'
import { assents } from './assenting.js'
import { commits } from './commitment.js'
import type { LineContext } from './context.js'
import { grants } from './granting.js'
import { asserts, phrasePattern } from './phrase.js'
import { PEACE, SOFTENING } from './softening.js'
import { SURRENDER } from './surrender.js'
import type { Sentence } from './text.js'
import { WARMTH } from './warmth.js'
import { aboutWithheld, grantedIn, withheldIn } from './withheld.js'

const UNEARNED = [...SOFTENING, ...PEACE, ...WARMTH]

/** Kind words that what follows takes back. */
const TAKEN_BACK = /[,;] (?:but|yet|only|and (?:it|that) (?:is|was) (?:not|no)|it is just)\b/

/** Someone who keeps their distance: thanks and kind words are not for them. */
function guarded({ direction }: LineContext): boolean {
  const { ended, landed, stance, scenario } = direction
  if (landed === 'stung') return true
  return ended ? scenario.outcomes[ended]?.quality === 'poor' : stance.trust <= 4 || (landed !== 'warmed' && stance.trust <= 5)
}

const wonOver = ({ direction }: LineContext) =>
  direction.landed !== 'stung' && direction.ended !== null && direction.scenario.outcomes[direction.ended]?.quality === 'good'

/** Grants what the machine has not allowed here, or gives in as nobody would who has not been won over. */
export function concedes(sentence: Sentence, context: LineContext): boolean {
  const { plain: text, stems } = sentence
  const withheld = withheldIn(context.direction)
  if (withheld.some(({ phrases }) => phrases.some((phrase) => asserts(text, phrasePattern(phrase))))) return true
  const granted = grantedIn(context.direction)
  // Where something may be granted, words that touch it are free, unless they touch what may not.
  const free =
    wonOver(context) ||
    (granted.length > 0 && (context.direction.ended !== null || aboutWithheld(stems, granted, 2)) && !aboutWithheld(stems, withheld, 2))
  if (!free && (commits(sentence, withheld) || grants(sentence, withheld) || assents(sentence, context, withheld))) return true
  if (!free && [...SURRENDER, ...ABSOLVES].some((pattern) => asserts(text, pattern))) return true
  return guarded(context) && !TAKEN_BACK.test(text) && UNEARNED.some((pattern) => asserts(text, pattern))
}
