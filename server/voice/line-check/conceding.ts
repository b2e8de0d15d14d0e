import type { LineContext } from './context.js'
import { asserts, phrasePattern } from './phrase.js'
import type { Sentence } from './text.js'

/** What nobody says who has not been won over: it needs much trust, or an ending that earned it. */
const SURRENDER = [
  /\byou are (so |absolutely |totally |completely |entirely |a hundred per ?cent |100 ?% )(right|correct)\b/,
  /\byou are right about (everything|all of it|all of this)\b/,
  /\bi forgive you\b/,
  /\b(your )?apology (is )?accepted\b|\bi accept your apology\b/,
  /\blet us (just )?do it your way\b|\bwe (will|can) do it your way\b|\byour way it is\b/,
  /\bi will do (whatever|anything|exactly what|as|everything) you\b/,
  /\bi (fully |completely |totally |really )?trust you (completely|fully|totally|entirely|again|now|on this)\b|\bi (fully|completely|totally) trust you\b/,
  /\bconsider it (done|sorted|settled)\b/,
  /\byou have (convinced|persuaded) me\b|\bi am (convinced|persuaded|sold)\b|\byou have won me over\b/,
  /\byou have my (full |complete |total )?(support|trust|word|blessing)\b/,
  /\bi am (fully |completely |totally |all |right )?(on board|all in)\b/,
  /\bi (fully|completely|totally|wholeheartedly) (agree|support|accept|understand and accept)\b/,
  /\bi give in\b|\byou win\b|\bi surrender\b/,
  /\bwhatever you (want|decide|think is best) (is|will be) (fine|good)\b/,
]

/** What is said only once the air has cleared: at little trust, or after words that stung, it is unearned. */
const SOFTENING = [
  /\bi accept (your|the) (offer|proposal|plan|terms|decision)\b/,
  /\bi was wrong to\b|\bi should not have (been|got|gotten|reacted|said)\b|\bi overreacted\b/,
  /\bit (is|was) (all |totally |completely |entirely |probably )?my (own )?fault\b/,
  /\bno hard feelings\b|\bwater under the bridge\b|\ball is forgiven\b|\bwe are (all )?good( now)?\b|\blet us (just )?(forget|put) (about )?(it|this|that|all this)( all)? behind us\b|\blet us (just )?forget (about )?(it|this)\b/,
  /\bi (will|can|am going to) let (it|that|this) go\b|\bi have let it go\b/,
  /\bi (really |truly |sincerely )?(apologi[sz]e|am (so |really |very |truly )?sorry) for (being|my|the way i|having been|how i|overreacting|getting|giving you)\b/,
  /\bi (feel|am feeling) (so much |much |a lot |already )?(better|heard|seen|understood|valued|reassured|relieved)\b/,
  /\bthat means (a lot|the world|so much|everything)\b|\bi (really |truly |so |deeply )?appreciate (that|it|this|you|your)\b/,
  /\bthank you (so much|very much|for (understanding|listening|saying|telling|being|owning|apologi[sz]ing|your|acknowledging|hearing|taking|asking|coming to me))\b/,
  /\bsounds (great|perfect|wonderful|fantastic|fair enough to me|like a (great|good|solid|fair) plan)\b/,
  /\bthat is (a )?(great|wonderful|fantastic|brilliant|excellent|perfect) (idea|plan|offer|solution|suggestion|point)\b|\b(great|brilliant|wonderful|excellent) (idea|plan|suggestion|solution)\b/,
  /\b(it is|you have|you have got|we have) a deal\b/,
  /\bi (would|will) be (more than )?(happy|glad|delighted|honou?red) to\b|\bi am (more than )?(happy|glad|delighted|honou?red) to\b/,
  /\bof course,? i (will|can)\b|\babsolutely,? i (will|can)\b/,
  /\bi am (so |really |very )?(glad|happy|grateful) (that )?(you|we)\b/,
]

/** A whole sentence that hands everything over. */
const BARE_DEAL = /^(deal|agreed|done|absolutely|sounds good)[.!]*$/

function guarded({ direction }: LineContext): boolean {
  if (direction.ended) return direction.scenario.outcomes[direction.ended]?.quality === 'poor' || direction.landed === 'stung'
  return direction.stance.trust <= 4 || direction.landed === 'stung'
}

const wonOver = ({ direction }: LineContext) =>
  direction.ended ? direction.scenario.outcomes[direction.ended]?.quality === 'good' : direction.stance.trust >= 8 && direction.landed !== 'stung'

/** Grants what the machine has not allowed here, or gives in as nobody would who has not been won over. */
export function concedes(sentence: Sentence, context: LineContext): boolean {
  const { scenario, at, ended } = context.direction
  const withheld = Object.values(scenario.withheld).filter(({ allowedIn }) => !allowedIn.includes(at) && !(ended && allowedIn.includes(ended)))
  if (withheld.some(({ phrases }) => phrases.some((phrase) => asserts(sentence.plain, phrasePattern(phrase))))) return true
  if (!wonOver(context) && SURRENDER.some((pattern) => asserts(sentence.plain, pattern))) return true
  return guarded(context) && (BARE_DEAL.test(sentence.plain) || SOFTENING.some((pattern) => asserts(sentence.plain, pattern)))
}
