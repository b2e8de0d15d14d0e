import type { ActId } from '../../../scenarios/rubric/checks.js'

const GOES_ON_WORDS = 90
const SAYS_LITTLE_WORDS = 2

const ODD: readonly (readonly [ActId, RegExp])[] = [
  [
    'addresses-scorer',
    /\b(?:ignore (?:all |any |the |your )*(?:previous |prior |above )?(?:instructions|rules|rubric|prompt)|(?:forget|drop|leave|break|abandon) (?:your|the) (?:role|character|persona|script|instructions|rules)\b|system prompt|as an ai\b|language model|you are (?:now )?(?:an ai|a bot|chatgpt)|(?:give|award|assign|grant) (?:this|me|my|it)(?: \w+)? (?:a |an |the )?(?:\d|full|top|maximum|high|perfect)|(?:score|rate|grade|mark) (?:this|me|my)\b[^.?!]*(?:\d|high|full|top|best)|full marks|the rubric|this reply (?:shows|demonstrates|deserves|earns)|note to (?:the )?(?:scorer|grader|rater|evaluator|judge)|\bscorer\b|\bgrader\b|evaluator|"?(?:marks?|score|overall)"?\s*[:=]\s*[\d{[])/iu,
  ],
  [
    'in-distress',
    /\b(?:(?:i )?(?:want|going|wish|plan) to (?:die|kill myself|end (?:my life|it all))|kill myself|suicid\w*|self-harm|hurt(?:ing)? myself|end my life|don't want to (?:live|be alive)|no reason to live|(?:i(?:'ll| will| am going to)|i'm going to) (?:kill|shoot|stab) (?:you|him|her|them|everyone)|bring (?:a|my) gun)\b/iu,
  ],
  ['swears', /\b(?:fuck\w*|shit\w*|bullshit|asshole|arsehole|bastard|bitch|cunt|wank\w*|bollocks|piss off|goddamn)\b/iu],
  ['jokes', /\b(?:haha+|hehe+|lol|lmao|rofl|just kidding|only joking|just joking|jk)\b|[😂🤣😜]/iu],
  [
    'flatters',
    /\b(?:you(?:'re| are) (?:the best|amazing|brilliant|(?:a |an )?genius|a rock star|fantastic|wonderful|incredible|awesome|a star|a legend|a rock ?star|so (?:smart|talented|great|good))|i(?:'ve| have) always admired you|nobody is (?:as )?(?:good|better)|best \w+ (?:i(?:'ve| have) ever|in the world))\b/iu,
  ],
  [
    'claims-agreement',
    /\b(?:as (?:we|you) (?:already )?agreed|you(?:'ve| have)? already (?:agreed|said yes|promised|accepted|signed|told me (?:yes|you would))|you (?:just )?(?:said|agreed) (?:that )?(?:yes|you(?:'d| would) (?:do|stay|sign|take|accept))|so we(?:'re| are) agreed|(?:we|you)(?:'ve| have)? (?:already )?agreed (?:(?:on the phone|yesterday|last \w+|in \w+|on \w+|already) )?(?:on |that |to )|we(?:'ve| have) (?:already )?agreed|like you promised)\b/iu,
  ],
  ['greets', /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|morning|dear)\b/iu],
]
const LITTLE = /^(?:ok(?:ay)?|k|yes|no|yeah|nope|sure|fine|right|hm+|mhm|uh|um|well|so|whatever|i see|idk|dunno|\.+|…|-+|\?+|!+)[.!?… ]*$/iu

const EARN_NOTHING = ODD.filter(([act]) => act === 'addresses-scorer' || act === 'flatters').map(([, pattern]) => pattern)

/** Whether a clause speaks to a scorer or flatters: such words earn nothing. */
export const toOthers = (text: string): boolean => EARN_NOTHING.some((pattern) => pattern.test(text))

/** Common English words: a reply of some length with hardly any of them is not English. */
export const ENGLISH = new Set(
  'the a an i you he she it we they me him her us them my your his their our this that these those is are was were be been am do does did have has had will would can could should may might must not no yes and or but if so because of to in on at for with from by about as what how who when where why which there here just now then than more out up all one some any go get make say tell know think want need like see come take give look work time day sorry thanks please ok'.split(
    ' ',
  ),
)
const LEAST_TO_JUDGE = 8

/** Acts that no practice covers, with the words that show them: what the script answers in character. */
export function oddActs(reply: string): { act: ActId; quote: string }[] {
  // Letter for letter as long as the reply, so that places in it are places in the reply.
  const text = reply
    .replace(/[\u2019\u2018`]/g, "'")
    .replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
  const words = text.match(/[\p{L}\p{N}']+/gu) ?? []
  const whole = reply.trim().slice(0, 200)
  const matched = ODD.flatMap(([act, pattern]) => {
    const match = pattern.exec(text)
    return match ? [{ act, quote: reply.slice(match.index, match.index + match[0].length) }] : []
  })
  if (!whole) return []
  return [
    ...matched,
    ...(words.length > GOES_ON_WORDS ? [{ act: 'goes-on' as const, quote: whole }] : []),
    ...(words.length <= SAYS_LITTLE_WORDS && (LITTLE.test(text.trim()) || words.length === 0) ? [{ act: 'says-little' as const, quote: whole }] : []),
    ...(isForeign(words, text) ? [{ act: 'other-language' as const, quote: whole }] : []),
  ]
}

/** Small words of languages that learners write in by habit; a word that is English too is left out. */
const FOREIGN = new Set(
  'ich du er sie wir ihr ist das der die den dem ein eine einen nicht und aber mir mich dir dich mit auf f\u00fcr wie warum auch noch schon je tu il elle nous vous est c\u00b4est les des une pas et mais avec pour que qui dans sur mon ma mes ton ta el la los las una yo t\u00fa ella nosotros est\u00e1 es son pero con por para qu\u00e9 c\u00f3mo muy mi su se lo io lei noi \u00e8 sono non che di per con una anche ma eu voc\u00ea ele n\u00e3o \u00e9 mas com uma isso ik jij hij zij wij het een niet maar met voor jag det och inte men som \u00e4r jeg ikke og men \u0161to nie jest si\u0119 to na jak bir ve bu de\u011fil i\u00e7in'.split(
    ' ',
  ),
)
const SHARED = new Set(['die', 'den', 'a', 'me', 'des', 'ton', 'ma', 'pas', 'son', 'es', 'to', 'on', 'men', 'lo', 'per', 'mi', 'na', 'on'])

function isForeign(words: readonly string[], text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  if (letters.length >= 4 && latin.length < letters.length / 2) return true
  const parts = words.flatMap((word) => word.split("'"))
  const english = parts.filter((word) => ENGLISH.has(word)).length
  const foreign = parts.filter((word) => FOREIGN.has(word) && !SHARED.has(word) && !ENGLISH.has(word)).length
  if (foreign >= 2 && foreign > english) return true
  if (/[\u00bf\u00a1]/u.test(text) && english <= foreign) return true
  return parts.length >= LEAST_TO_JUDGE && english === 0
}
