/** What is said only once the air has cleared: at little trust, or after words that stung, it is unearned. */
export const SOFTENING: readonly RegExp[] = [
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

/** Peace, absolution and self-blame in their commoner wordings. */
export const PEACE: readonly RegExp[] = [
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
