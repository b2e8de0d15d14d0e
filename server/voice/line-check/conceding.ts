import { bindsTo } from './binding.js'
import type { LineContext } from './context.js'
import { asserts, phrasePattern } from './phrase.js'
import type { Sentence } from './text.js'
import { WARMTH } from './warmth.js'

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
  /\bi (would|will) be (more than )?(happy|glad|delighted|honou?red) to\b|\bi am (more than )?(happy|glad|delighted|honou?red) to\b(?! (leave|go|wait|disagree|say no))/,
  /\b(of course|sure|absolutely|certainly|yes|gladly),? i (will|can)\b/,
  /\bi am (so |really |very )?(glad|happy|grateful) (that )?(you|we)\b/,
]

/** "I'll …", "I'd be willing to …": what a person who is not won over does not bind themselves to. */
const BINDS = new RegExp(
  String.raw`\bi (?:will|am going to|would love to|want to|am (?:willing|ready|prepared|open|happy|glad|committed|delighted) to|would be (?:willing|ready|open|prepared) to)(?: just| gladly| happily| certainly| always| also| do my best to| try to| personally)* (?:` +
    [
      'take care of|take (?:it|this|that) on|handle|finish|complete|deliver|get (?:it|this|that|them|everything|started)|do (?:it|that|this|my (?:best|part))|make (?:it|this) (?:work|happen|right)|make sure',
      'help|support|back you|assist|join|remain|stay(?! (?:late|calm|out|quiet|until|here until|away|angry|civil|polite))|work (?:with|on|together|it out)|cooperate|collaborate|commit|step up|be there|be ready|contribute|prepare|put (?:it|this|that|everything) behind',
      'move (?:on|forward|past)|let (?:it|this|that) (?:go|slide)|forgive|accept|agree to|compromise|meet you half|give (?:it|you|this|that|us|him) (?:a|another|one more) (?:try|chance|go|shot)|try (?:again|harder|it|that)|start (?:over|fresh|again|right away|tomorrow|today)',
    ].join('|') +
    String.raw`)\b`,
)

/** Peace, absolution, warmth and self-blame in their commoner wordings. */
const PEACE = [
  BINDS,
  /\b(let us|we (can|will|could|should)) (just |both |all )*(move (on|forward|past)|start (over|fresh|again)|put (it|this|that|all)|work (together|this out|it out|on (it|this))|figure (it|this|that|something) out|make (it|this) work|get through|find a (way|solution)|do this|solve)\b/,
  /\b(move|go|get through|solve|do|fix|face) (\w+ )?(forward |on )?together\b/,
  /\bdo not worry( about (it|that|this))?\b|\bno worries\b|\bit is (okay|ok|fine|all right|alright),? (really|honestly|do not|i understand|it happens|we all)\b|\bi am not (upset|angry|mad|hurt|cross|bitter)( with you| at you)? (any ?more|now)\b|\b(it|all) (is|has been) (all )?forgiven\b|\bapology accepted\b/,
  /\bi (do |can |could |totally |completely |fully |really |really do )*(understand|see|get)( now)?,? (why you|your (side|position|point|view|reasons?|situation)|where you are coming|you (were|had|did not|really)|that you (really |truly )?(mean|meant|care|did not|were|had|are (sorry|sincere|trying)))/,
  /\bi (am sure|know|can tell|believe|see|can see) (that )?you (really |truly |only )?(did not mean|meant well|mean well|mean (it|that|what)|care|are (trying|sorry|sincere|being (honest|sincere)))\b|\bi believe you\b|\bi (do )?(trust|respect) (you|that|your)\b/,
  /\byou have (got )?a (good|fair|valid|great) point\b|\bi (guess|suppose) you (are right|have a point)\b|\bfair enough,? i\b|\bthat is (a )?(fair|reasonable) (offer|plan|solution|proposal|compromise|suggestion)\b|\bi can live with (that|this|it)\b|\bthat works (for me|well)\b|\bthat would (really )?(help|mean|work|be (great|lovely|wonderful|perfect))\b/,
  /\bthat is (so |very |really |incredibly )*(kind|thoughtful|generous|nice|sweet|good|considerate) of you\b|\b(exactly )?what i needed( to hear)?\b|\bi (really |truly )?needed (that|this|to hear)\b|\bmeans? (a lot|so much|everything|the world|a great deal)\b|\bit takes (a lot of |real )?(courage|guts|strength)\b|\bi am (so |really |very |truly )?(grateful|thankful|relieved|touched|moved)\b/,
  /\bi (was|have been|am) (being |just )?(too |so |a bit |very |maybe |probably |perhaps )*(unfair|harsh|wrong|hard on you|unreasonable|stubborn|defensive|too emotional|oversensitive|difficult)\b|\bmaybe i (was|am|have been) (wrong|too|the problem|part of)\b/,
  /\bcount me in\b|\bi am (all )?(in|yours)(?=[.,!]|$| (on this|if|for)\b)|\bi am not going anywhere\b|\byou (have|have got) (got )?my (word|promise|support|help)\b|\byou can (count|rely|depend) on me\b|\bi (promise|swear|give you my word)\b/,
]

/** A whole sentence that hands everything over. */
const BARE_DEAL = /^(deal|agreed|done|absolutely|sounds good)[.!]*$/

const UNEARNED = [...SOFTENING, ...PEACE, ...WARMTH]

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
  return (
    guarded(context) &&
    (BARE_DEAL.test(sentence.plain) || bindsTo(sentence, context.direction) || UNEARNED.some((pattern) => asserts(sentence.plain, pattern)))
  )
}
