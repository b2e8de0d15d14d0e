import { type LineContext, shared } from './context.js'
import { phrasePattern } from './phrase.js'
import type { Sentence } from './text.js'

/** So much of a secret's own words is the secret, however it is worded. */
const OWN_WORDS = 2
const OWN_SHARE = 0.25

const CONFIRMS =
  /^(well,? |oh,? |ja,? |fine,? |all right,? |ok(ay)?,? )?(yes|yeah|yep|exactly|precisely|correct|true|that is (right|true|it|what happened)|right[.,]|you guessed|you are right|how did you (know|find out)|who told you|so you (know|heard)|(i|he|she|they|it|we) (did|was|were|have|has|had)\b[^?]{0,12}$|it is true|guilty)/

/** Tells, or confirms a guess at, something that is not disclosed. */
export function discloses(sentence: Sentence, context: LineContext): boolean {
  return context.secrets.some((secret) => {
    if (secret.heard.some((phrase) => phrasePattern(phrase).test(sentence.plain))) return true
    const overlap = shared(secret, sentence.stems)
    if (overlap >= OWN_WORDS && overlap >= OWN_SHARE * secret.stems.size) return true
    return context.guessed.includes(secret) && CONFIRMS.test(sentence.plain)
  })
}
