import type { FeaturedClause } from './features.js'
import { plain } from './patterns.js'

const BUZZ =
  /\b(?:synerg\w*|align(?:ed|ment|ing)?|stakeholder\w*|holistic\w*|leverag\w*|empower\w*|win-win|growth mindset|psychological(?:ly)? saf\w*|safe space|radical candou?r|active(?:ly)? listen\w*|deep(?:ly)? empath\w*|empathi[sz]\w*|empathetic|co-creat\w*|ownership|transparen\w*|collaborat\w*|best practice\w*|proactive\w*|mindful\w*|authentic\w*|vulnerab\w*|value-add|circle back|touch base|deep dive|move the needle|paradigm|ecosystem|customer-centric|future-ready|impactful|learnings|unpack|emotional intelligence|servant leader\w*|strategic thinking|self-awareness|diplomacy|storytelling|mentorship|big picture|business objectives|open to feedback|separating the person|hold(?:ing)? space|acknowledge your feelings)\b/giu
const CLAIM = /^(?:i(?:'m| am)|i want to|i would like to|i'd like to|let me|as a leader,? i|we(?:'re| are))\b/iu
const MOST_BUZZ = 2

/**
 * Clauses that earn nothing: they speak to a scorer, stack buzzwords, or only claim a practice. What they cost stays.
 * A reply mostly made of such words has little that could be read.
 */
export function isHollow(clause: FeaturedClause['clause'], toScorer: (text: string) => boolean): boolean {
  const text = plain(clause.text)
  if (toScorer(clause.text)) return true
  const buzz = text.match(BUZZ)?.length ?? 0
  return buzz >= MOST_BUZZ || (buzz === 1 && CLAIM.test(text)) || clause.words.length > 120
}
