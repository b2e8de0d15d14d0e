import { isStopword, plain, straight, wordsOf } from './text.js'

/** Capitalised words that anyone may say anywhere. */
const COMMON = new Set(
  `I I'm I'll I'd I've Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter God Jesus
  Christ Lord Mum Mom Dad Sir Madam Mr Mrs Ms Dr English British European Europe American French German Internet Slack Jira Confluence Excel PowerPoint Zoom Outlook Google GitHub Git Linux
  OK TV UK EU US USA CEO CTO CFO COO CIO VP HR IT PR QA UX AI API CI CD SLA KPI OKR PDF URL SQL AM PM ETA FAQ PS`.split(/\s+/),
)

/** Verbs of people: an unknown capitalised word before one of them, at the start of a sentence, is a name. */
const DOES =
  /^(told|said|says|asked|asks|promised|promises|called|calls|offered|offers|warned|knows|knew|thinks|wants|wanted|agreed|agrees|signed|wrote|rang|emailed|phoned|hired|fired|left|saw|heard)$/
const NO_NAMES = new Set(
  `They He She We You It Who Nobody Noone Somebody Someone Anybody Everyone Everybody One Nothing Something Everything People Management Legal Finance Sales Marketing Support Security Operations Engineering
  Product Procurement Compliance Customers Clients Somebody's Mother Father Grandmother Grandfather Others Some Most Many Few All None This That What Whoever Well Then There Never And But So Or Yes No Because If
  When While Just Still Also Even Only Once Maybe Perhaps Sure Fine`.split(/\s+/),
)

const bare = (word: string) => word.replace(/^["'([]+|["')\].,;:!?…]+$/g, '').replace(/'s$/i, '')

/** The names that a sentence says, in small letters: capitalised words inside it, and a first word that does what people do. */
export function namesIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const part of straight(text).split(/(?<=[.!?…:]["')]?)\s+|\n|(?<=\s)"/)) {
    const words = part.split(/[\s/—–]+|-(?=[A-Z])/).filter(Boolean)
    words.forEach((word, i) => {
      const name = bare(word)
      if (!/^\p{Lu}[\p{L}\p{N}'.-]*$/u.test(name) || COMMON.has(name) || isStopword(name.toLowerCase().split("'")[0] ?? '')) return
      const first = i === 0 || /^["'([]/.test(word)
      if (first && (NO_NAMES.has(name) || !DOES.test(bare(words[i + 1] ?? '')))) return
      found.add(name.toLowerCase())
    })
  }
  return found
}

/** Every word of a text, as names are compared with it. */
export const sayable = (text: string): Set<string> =>
  new Set(wordsOf(plain(text)).flatMap((word) => [word, word.replace(/'s$/, ''), ...word.split('-')]))

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 }

/** "forty-two", "a hundred and twenty", "2.5 million": the value of number words from one place on, and how many words it took. */
function valueAt(words: readonly string[], from: number): { value: number; length: number } | null {
  let total = 0
  let group = 0
  let length = 0
  let digits = false
  for (let i = from; i < words.length; i++) {
    const word = words[i] ?? ''
    const unit = UNITS.indexOf(word)
    const tens = TENS.indexOf(word)
    const scale = SCALES[word]
    if (/^\d/.test(word) && length === 0) {
      group = Number(word.replaceAll(',', '').replace(/[^\d.].*$/, ''))
      digits = true
    } else if (unit >= 0 && !digits) group += unit
    else if (tens >= 0 && !digits) group += (tens + 2) * 10
    else if (scale === 100 && length > 0) group *= 100
    else if (scale && scale > 100 && length > 0) {
      total += group * scale
      group = 0
    } else if (!(word === 'and' && length > 0 && words[i - 1] === 'hundred')) break
    length = i - from + 1
  }
  return length > 0 && Number.isFinite(total + group) ? { value: total + group, length } : null
}

/** Said of anything: idioms that are no figures. */
const IDIOMS =
  /\b(a|one) (hundred|thousand|million) (times|things|ways|reasons|per ?cent)\b|\bone hundred per ?cent\b|\b100 ?%|\b24\/7\b|\bfifty[- ]fifty\b|\bninety[- ]nine per ?cent\b|\bat sixes and sevens\b|\bsecond nature\b|\b110 ?%/gi
/** What makes even a small number a figure. */
const OF_WEIGHT = /^(years?|percent|per|%|million|thousand|hundred|k|euros?|pounds?|dollars?|quid|grand|customers?|clients?|engineers?|months?)$/

/**
 * The figures of a text, each as its value. Small numbers are figures only where what they count carries weight.
 * @param strict leaves small ones of no weight out: for what a model says. A text to compare with gives all.
 */
export function numbersIn(text: string, strict = false): Set<string> {
  const found = new Set<string>()
  const words =
    straight(text)
      .toLowerCase()
      .replace(IDIOMS, ' ')
      .replace(/(\d)\s*%/g, '$1 percent')
      .replace(/[€$£]\s*(\d)/g, 'money $1')
      .replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
      .match(/\d[\d.,:]*\d|\d+|\p{L}+/gu) ?? []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (/^\d{1,2}:\d{2}$/.test(word)) {
      found.add(word)
      continue
    }
    const number = valueAt(words, i)
    if (!number) continue
    const next = words[i + number.length] ?? ''
    const money = words[i - 1] === 'money'
    if (!strict || number.value > 12 || money || (number.value > 1 && OF_WEIGHT.test(next))) found.add(String(number.value))
    i += number.length - 1
  }
  return found
}
