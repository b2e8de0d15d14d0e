/** A sentence as the rules look at it. */
export interface Sentence {
  /** As the model wrote it, with straight quotes and apostrophes. */
  raw: string
  /** Small letters, contractions written out: "I'm not" and "I am not" are one. */
  plain: string
  words: readonly string[]
  stems: ReadonlySet<string>
}

const CONTRACTIONS: readonly [RegExp, string][] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/\blet's\b/g, 'let us'],
  [/\bi'm\b/g, 'i am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\b(it|that|he|she|there|what|who|where|here|how|everything)'s\b/g, '$1 is'],
]

const STOPWORDS = new Set(
  `a about above after again against all also am an and any anyone anything are as at away back be because been before being but by can come could day did do does doing done down each
  even ever every few first for from get give go going gone got had has have having he her here him his how i if in into is it its just keep kept know let like little long made make many
  me might mine more most much must my need never new no nobody none nor not nothing now of off often oh on once one only or other our out over own people put quite rather really right said
  same saw say says see seen shall she should since so some someone something still such take tell than that the their them then there these they thing things think this those though through
  time to told too two under until up us use very want was way we week well went were what when where whether which while who why will with without would yes yet you your yours year`.split(
    /\s+/,
  ),
)

export const isStopword = (word: string): boolean => STOPWORDS.has(word)

export const straight = (text: string): string =>
  text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\u00a0/g, ' ')

export function plain(text: string): string {
  let out = straight(text).toLowerCase()
  for (const [pattern, written] of CONTRACTIONS) out = out.replace(pattern, written)
  return out.replace(/\s+/g, ' ').trim()
}

/** Enough of a stem that "promise", "promised" and "promises" are one word; no more is needed to see an overlap. */
export function stem(word: string): string {
  const bare = word.replace(/'s$/, '')
  if (bare.length < 5) return bare.length === 4 ? bare.replace(/[se]$/, '') : bare
  return bare.replace(/(ings?|edly|ed|ies|es|s|ly|e)$/, '').replace(/(.)\1$/, '$1')
}

/** The stems of the words that carry content; numbers are among them. */
export function stemsOf(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => !STOPWORDS.has(word)).map(stem))
}

export const wordsOf = (plainText: string): string[] => plainText.match(/[\p{L}\p{N}]+(?:[':.,-][\p{L}\p{N}]+)*/gu) ?? []

export function sentence(text: string): Sentence {
  const raw = straight(text).trim()
  const plainText = plain(raw)
  const words = wordsOf(plainText)
  return { raw, plain: plainText, words, stems: stemsOf(words) }
}
