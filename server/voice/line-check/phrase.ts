import { plain } from './text.js'

/** Words a model slips between the words of a phrase without changing what it says. */
const FILLER =
  '(?:\\W+(?:just|really|also|gladly|happily|definitely|then|certainly|absolutely|totally|fully|completely|of course|probably|even|still|simply))*'

const patterns = new Map<string, RegExp>()

/** A phrase in any of its contractions, with fillers between its words. */
export function phrasePattern(phrase: string): RegExp {
  const known = patterns.get(phrase)
  if (known) return known
  const words = plain(phrase)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const made = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(`${FILLER}\\W+`)}(?![\\p{L}\\p{N}])`, 'u')
  patterns.set(phrase, made)
  return made
}

/** What turns a phrase into its opposite, or into someone else's: said of the clause before it. */
const DENIED = /\b(not|never|no one|nobody|nothing|hardly|refuse to|stop|without|instead of|rather than)\b/
const ASKED_WHETHER =
  /\b(if|whether|unless|until|before|in case|what|how|why|where|who|which|when|than|whatever|as far as|remember)\b(\W+(or not|i|you|they|he|she|anyone|people|everyone|think|thinks|believe|hope|believes)){0,3}\W*$/
const BY_OTHERS =
  /\b(you|they|he|she|everyone|everybody|people|who)\b.*\b(think|thought|say|said|saying|want|wants|wanted|expect|expects|expected|assume|hope|hoped|believe|told|ask|asked|heard|hear|like)\b/
const OPEN_QUESTION = /^(so|and|then|but|why|how|what|who|when|do|did|does|should|is|are|was|were|can|could|would|you)\b/
const TAG = /,\s*(ok|okay|all right|right|yes|yeah|deal|is that|will that|are you)[^?]{0,12}\?$/

/** Where a clause may begin. */
const CLAUSE = /[,;:.—–(]| - |\b(?:and|but|so|then)\b/g

function clauseBefore(text: string): string {
  let from = 0
  for (const mark of text.matchAll(CLAUSE)) from = mark.index + mark[0].length
  return text.slice(from)
}

const insideQuotes = (before: string) => (before.match(/"/g)?.length ?? 0) % 2 === 1

const everywhere = new WeakMap<RegExp, RegExp>()

function matchesOf(plainText: string, phrase: RegExp): RegExpExecArray[] {
  const pattern = everywhere.get(phrase) ?? new RegExp(phrase.source, `${phrase.flags.replace('g', '')}g`)
  everywhere.set(phrase, pattern)
  return [...plainText.matchAll(pattern)]
}

/**
 * Where a sentence says a phrase as its own: not denied, asked, quoted, or put into someone else's mouth. Null where it does not.
 * @param plainText of a sentence
 */
export function assertion(plainText: string, phrase: RegExp): { clause: string; after: string } | null {
  if (plainText.endsWith('?') && OPEN_QUESTION.test(plainText) && !TAG.test(plainText)) return null
  for (const match of matchesOf(plainText, phrase)) {
    const before = plainText.slice(0, match.index)
    const after = plainText.slice(match.index + match[0].length)
    const clause = clauseBefore(before)
    if (DENIED.test(clause) || ASKED_WHETHER.test(clause) || BY_OTHERS.test(clause) || insideQuotes(before)) continue
    if (/^\W*(not|never|nothing|to nothing|no one|nobody)\b/.test(after)) continue
    return { clause: `${clause}${match[0]}${restOfClause(after)}`, after }
  }
  return null
}

export const asserts = (plainText: string, phrase: RegExp): boolean => assertion(plainText, phrase) !== null

export const restOfClause = (after: string): string => after.split(/[,;:—]|\bbut\b/)[0] ?? ''
