import type { ActId } from '../../../scenarios/rubric/checks.js'
import { plain } from './patterns.js'

const GOES_ON_WORDS = 90
const SAYS_LITTLE_WORDS = 2

const ODD: readonly (readonly [ActId, RegExp])[] = [
  [
    'addresses-scorer',
    /\b(?:ignore (?:all |any |the |your )*(?:previous |prior |above )?(?:instructions|rules|rubric|prompt)|system prompt|as an ai\b|language model|you are (?:now )?(?:an ai|a bot|chatgpt)|(?:give|award|assign|grant) (?:this|me|my reply|it) (?:a |an |the )?(?:\d|full|top|maximum|high|perfect)|(?:score|rate|grade|mark) (?:this|me|my)\b|full marks|the rubric|this reply (?:shows|demonstrates|deserves|earns)|note to (?:the )?(?:scorer|grader|rater|evaluator|judge)|\bscorer\b|\bgrader\b|evaluator|"?(?:marks?|score|overall)"?\s*[:=]\s*[\d{[])/iu,
  ],
  [
    'in-distress',
    /\b(?:(?:i )?(?:want|going|wish|plan) to (?:die|kill myself|end (?:my life|it all))|kill myself|suicid\w*|self-harm|hurt(?:ing)? myself|end my life|don't want to (?:live|be alive)|no reason to live|(?:i(?:'ll| will| am going to)|i'm going to) (?:kill|shoot|stab) (?:you|him|her|them|everyone)|bring (?:a|my) gun)\b/iu,
  ],
  ['swears', /\b(?:fuck\w*|shit\w*|bullshit|asshole|arsehole|bastard|bitch|cunt|wank\w*|bollocks|piss off|goddamn)\b/iu],
  ['jokes', /\b(?:haha+|hehe+|lol|lmao|rofl|just kidding|only joking|just joking|jk)\b|[😂🤣😜]/iu],
  [
    'flatters',
    /\b(?:you(?:'re| are) (?:the best|amazing|brilliant|a genius|fantastic|wonderful|incredible|awesome|a star|a legend|a rock ?star|so (?:smart|talented|great|good))|i(?:'ve| have) always admired you|nobody is (?:as )?(?:good|better)|best \w+ (?:i(?:'ve| have) ever|in the world))\b/iu,
  ],
  [
    'claims-agreement',
    /\b(?:as (?:we|you) (?:already )?agreed|you(?:'ve| have)? already (?:agreed|said yes|promised|accepted|signed|told me (?:yes|you would))|you (?:just )?(?:said|agreed) (?:that )?(?:yes|you(?:'d| would) (?:do|stay|sign|take|accept))|so we(?:'re| are) agreed|we(?:'ve| have) (?:already )?agreed|like you promised)\b/iu,
  ],
  ['greets', /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|morning|dear)\b/iu],
]
const LITTLE = /^(?:ok(?:ay)?|k|yes|no|yeah|nope|sure|fine|right|hm+|mhm|uh|um|well|so|whatever|i see|idk|dunno|\.+|…|-+|\?+|!+)[.!?… ]*$/iu

/** Common English words: a reply of some length with hardly any of them is not English. */
const ENGLISH = new Set(
  'the a an i you he she it we they me him her us them my your his their our this that these those is are was were be been am do does did have has had will would can could should may might must not no yes and or but if so because of to in on at for with from by about as what how who when where why which there here just now then than more out up all one some any go get make say tell know think want need like see come take give look work time day sorry thanks please ok'.split(
    ' ',
  ),
)
const LEAST_TO_JUDGE = 5
const LEAST_ENGLISH = 0.15

/** Acts that no practice covers, with the words that show them: what the script answers in character. */
export function oddActs(reply: string): { act: ActId; quote: string }[] {
  const text = plain(reply)
  const words = text.match(/[\p{L}\p{N}']+/gu) ?? []
  const whole = reply.trim().slice(0, 200)
  const matched = ODD.flatMap(([act, pattern]) => {
    const match = pattern.exec(text)
    return match ? [{ act, quote: reply.slice(match.index, match.index + match[0].length) }] : []
  })
  return [
    ...matched,
    ...(words.length > GOES_ON_WORDS ? [{ act: 'goes-on' as const, quote: whole }] : []),
    ...(words.length <= SAYS_LITTLE_WORDS && (LITTLE.test(text.trim()) || words.length === 0) ? [{ act: 'says-little' as const, quote: whole }] : []),
    ...(isForeign(words, text) ? [{ act: 'other-language' as const, quote: whole }] : []),
  ]
}

function isForeign(words: readonly string[], text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  if (letters.length >= 4 && latin.length < letters.length / 2) return true
  return words.length >= LEAST_TO_JUDGE && words.filter((word) => ENGLISH.has(word)).length / words.length < LEAST_ENGLISH
}
