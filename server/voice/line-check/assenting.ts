import type { LineContext } from './context.js'
import { type Sentence, stemsOf, wordsOf } from './text.js'
import { aboutWithheld, type Withheld } from './withheld.js'

/** A whole sentence that hands everything over, whatever it answers. */
const DEAL =
  /^(?:well,? |okay,? |ok,? |all right,? |ay,? |eh,? |ja,? |yes,? )?(?:deal|agreed|done|absolutely|sounds good|granted|gladly|of course|certainly|very well|approved|accepted|signed|settled|with pleasure|consider it|it is yours)(?:,? (?:then|pet|colleague|engineer|hey|na|boss|yes))?[.!]*$/
/** A bare yes: it grants what was asked for, if something was. */
const YES =
  /^(?:(?:well|ay|eh|ja|uff|oh),? )?(?:yes|yeah|okay|ok|fine|sure|all right|alright|right|good|ja|oo|sige|enough)(?:[ ,]+(?:okay|ok|fine|yes|all right|good|then|pet|colleague|engineer|na|ja|hey|for you|you win))*[.!]*$/
/** What asks for a yes. */
const ASKS_FOR_IT =
  /\b(?:say|sign|agree|accept|promise|forgive|approve|deal|settled|decided|please|will you|can you|would you|could you|can i|can we|shall we|do we|let us|give me|just)\b/

/** Says yes to what was asked for and may not be had. */
export function assents({ plain: text }: Sentence, { reply, pressed }: LineContext, withheld: readonly Withheld[]): boolean {
  if (DEAL.test(text)) return true
  return YES.test(text) && (ASKS_FOR_IT.test(reply) || pressed || (reply.endsWith('?') && aboutWithheld(stemsOf(wordsOf(reply)), withheld)))
}
