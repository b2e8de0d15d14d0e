import type { LineContext } from './context.js'
import { phrasePattern } from './phrase.js'
import { toldOf } from './secrets.js'
import type { Sentence } from './text.js'

/** From so much on, what a sentence shares with a secret is the secret, however it is worded. */
const TELLING = 1.4
/** Less is enough where they have just been asked about it, or for secrets at large. */
const TELLING_WHEN_ASKED = 0.9

const CONFIRMS =
  /^(well,? |oh,? |ja,? |fine,? |all right,? |ok(ay)?,? )?(yes|yeah|yep|ja|exactly|precisely|correct|true|that is (right|true|it|what happened)|right[.,]|you guessed|you are right|how did you (know|find out)|who told you|so you (know|heard)|(i|he|she|they|it|we) (did|was|were|have|has|had)\b[^?]{0,12}$|it is true|guilty)/

/** Tells, or confirms a guess at, something that is not disclosed. */
export function discloses(sentence: Sentence, context: LineContext): boolean {
  return context.secrets.some(
    (secret) =>
      secret.heard.some((phrase) => phrasePattern(phrase).test(sentence.plain)) ||
      toldOf(secret, sentence.stems) >=
        ((context.probed || context.guessed.includes(secret)) && !sentence.plain.endsWith('?') ? TELLING_WHEN_ASKED : TELLING) ||
      (context.guessed.includes(secret) && CONFIRMS.test(sentence.plain)),
  )
}
