import type { Clause } from './language.js'
import { ENGLISH, toOthers } from './odd.js'
import { plain } from './patterns.js'

const BUZZ =
  /\b(?:synerg\w*|align(?:ed|ment|ing)?|stakeholder\w*|holistic\w*|leverag\w*|empower\w*|win-win|growth mindset|psychological(?:ly)? saf\w*|safe space|radical candou?r|active(?:ly)? listen\w*|deep(?:ly)? empath\w*|empath\w*|co-creat\w*|ownership|transparen\w*|collaborat\w*|best practice\w*|proactive\w*|mindful\w*|authentic\w*|vulnerab\w*|value-add|circle back|touch base|deep dive|move the needle|paradigm|ecosystem|customer-centric|future-ready|impactful|learnings|unpack|emotional intelligence|servant leader\w*|strategic thinking|self-awareness|diplomacy|storytelling|mentorship|big picture|business objectives|open to feedback|separating the person|hold(?:ing)? space|acknowledge your feelings|owns? one's part|open question|common ground|names? (?:their|your) feeling)\b/giu
const CLAIM = /^(?:i(?:'m| am) (?:an?|very|truly|deeply|open)|i want to|i would like to|i'd like to|let me|as a leader,? i|we(?:'re| are))\b/iu
const MOST_BUZZ = 2
const MOST_WORDS = 120

/** Words that fill a pause and say nothing. */
const FILLER =
  /\b(?:at the end of the day|all in all|so to speak|as it were|in a manner of speaking|as (?:one|you|they|some|people) (?:might |may |would |like to )?say|as i (?:was saying|said)|like i said|you know|i mean(?! it)|kind of|sort of|needless to say|as a matter of fact|by and large|for what it's worth|when all is said and done|in other words|that being said|having said that|going forward|in terms of|in the grand scheme of things|in and of itself|one way or (?:another|the other)|if you will|and so (?:on|forth)|and so|the thing is|it is what it is|it's what it is|moreover|furthermore|in this (?:regard|respect)|in that sense|to (?:a certain|some) extent|more or less|basically|actually|literally|essentially|obviously|frankly|to be honest|with that in mind|as such|in general|generally speaking|in a way|in any case|anyway|of course|blah|lorem|ipsum|dolor|etcetera|et cetera|well|okay|um+|uh+|er+m*|hm+)\b/giu
const FUNCTION_WORD = /^(?:a|an|the|and|or|but|so|as|of|in|on|at|to|it|is|that|this|all|we|one|then|there|just|very|really|be|are|was)$/
const LEAST_LEFT = 2
const LEAST_DIVERSE = 0.35
const FEWEST_REPEATED = 12
const FEWEST_LISTED = 5
const CODE = /[{}<>;=]|\(\)|=>|\b(?:function|const|return|def|import|class|select \*)\b/gi
const MOST_CODE = 3

/** Clauses that earn nothing: they speak to a scorer, flatter, stack buzzwords, claim a practice, fill a pause or are code. What they cost stays. */
function isHollow({ text, words }: Clause): boolean {
  const said = plain(text)
  if (toOthers(said) || words.length > MOST_WORDS) return true
  const buzz = said.match(BUZZ)?.length ?? 0
  if (buzz >= MOST_BUZZ || (buzz === 1 && (CLAIM.test(said) || words.length < 4))) return true
  if ((said.match(CODE)?.length ?? 0) >= MOST_CODE) return true
  const tokens = said.match(/[\p{L}\p{N}']+/gu) ?? []
  if (tokens.length >= FEWEST_REPEATED && new Set(tokens).size / tokens.length < LEAST_DIVERSE) return true
  // Five words and no small one among them: a list, or nonsense.
  if (tokens.length >= FEWEST_LISTED && !tokens.some((word) => ENGLISH.has(word.split("'")[0] ?? word))) return true
  const left = said.replace(FILLER, ' ')
  return left !== said && (left.match(/[\p{L}\p{N}']+/gu) ?? []).filter((word) => !FUNCTION_WORD.test(word)).length < LEAST_LEFT && tokens.length > 3
}

/** The clauses that can be read: none hollow, none twice. What is left stands as if the rest had not been said, so that adding to a reply brings nothing. */
export function withoutHollow(clauses: readonly Clause[]): Clause[] {
  const said = new Set<string>()
  return clauses.filter((clause) => {
    const same = plain(clause.text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    if (said.has(same) || isHollow(clause)) return false
    said.add(same)
    return true
  })
}
