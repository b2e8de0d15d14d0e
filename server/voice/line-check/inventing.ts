import type { LineContext } from './context.js'
import { namesIn, numbersIn } from './names-and-numbers.js'
import type { Sentence } from './text.js'

/** Brings in a name or a figure that nobody has given. */
export function invents({ raw }: Sentence, { names, numbers }: LineContext): boolean {
  return [...namesIn(raw)].some((name) => !names.has(name)) || [...numbersIn(raw, true)].some((number) => !numbers.has(number))
}

const CLAIMS =
  /\b(as|like) (we|you|i) (agreed|said|discussed|promised)\b|\b(we|you) (already |both )?agreed\b|\byou (already )?(promised|told me|said (you|that you))\b|\bremember (when|how|that) (you|we)\b|\byou did (say|agree|promise)\b|\b(we|you) (settled|said|decided|signed|shook)\b|\byou (already|have already|had already)\b|\byou (already )?(agreed|signed|accepted|confirmed|told|gave|said|forgave)\b|\b(told|tells|says|said) (me |us )?(that )?you (already )?(agreed|signed|accepted|said|had|have|promised)\b/

const CONFIRMS =
  /\b(as|like) (we|i) (agreed|said|discussed|promised)\b|\bi (did|do) (say|agree|promise|remember)\b|\bwe did (agree|say|discuss)\b|\b(i|we) (already )?(agreed|promised)\b|\bi remember (that|saying|agreeing|promising|our)\b|\bi said (so|that|i would)\b|\bthat is what (we|i) (agreed|said|promised)\b/

const NODS =
  /^(?:ay,? |ja,? |eh,? |oh,? |well,? )?(yes|yeah|yep|right|true|exactly|correct|indeed|of course|sure|you are right|so (i|we) did|ja|i did)\b/
const PAST = /\b(did|was|were|had|have|agreed|signed|took|made|told|promised|knew|met|spoke|talked|offered|accepted|left)\b/

const denied = (plainText: string) =>
  /\b(not|never|no one|nobody|nothing|first (time )?(i|that i)|news to me)\b/.test(plainText) || plainText.endsWith('?')

/** Takes as settled what the learner merely claims: an agreement that never was, or a person and a figure out of the air. */
export function confirmsInvention(sentence: Sentence, { reply, direction, broughtUp }: LineContext): boolean {
  if (denied(sentence.plain)) return false
  const claimed = CLAIMS.test(reply) || direction.heard.some(({ sign }) => sign === 'claims-agreement')
  if (claimed && CONFIRMS.test(sentence.plain)) return true
  if (claimed && NODS.test(sentence.plain) && !/^\W*(\w+\W+)?right\W+so\b/.test(sentence.plain)) return true
  if (
    claimed &&
    /\bthat was (the|our) (arrangement|agreement|deal|plan)\b|\b(as|like) i (said|told you)\b|\bi (gave you my (word|yes)|told you so|already (told|signed|agreed|said))\b/.test(
      sentence.plain,
    )
  )
    return true
  if (!NODS.test(sentence.plain) || !PAST.test(sentence.plain)) return false
  return [...namesIn(sentence.raw), ...numbersIn(sentence.raw)].some((item) => broughtUp.has(item))
}
