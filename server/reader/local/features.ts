import type { ReadingContext } from '../reader.js'
import { withoutHollow } from './hollow.js'
import { type Clause, clausesOf, type Word, wordsOf } from './language.js'
import { patternsIn, plain } from './patterns.js'
import { blatantIn } from './phrases.js'
import { CHECK_RULES, fits } from './rules.js'

/** One clause with the names of its features: all that a detector sees of it. */
export interface FeaturedClause {
  clause: Clause
  features: string[]
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])
const content = (words: readonly Word[]) => new Set(words.filter(({ tag, lemma }) => CONTENT.has(tag) && lemma.length > 2).map(({ lemma }) => lemma))
const PAST =
  /\b(?:\w{2,}ed|was|were|wasn['’]t|weren['’]t|did|didn['’]?t|had|hadn['’]t|have been|went|took|got|gave|said|told|made|left|kept|knew|thought|saw|wrote|rewrote|sat|stood|ran|broke|forgot|chose|lost|brought|came|sent|heard|spoke|felt|held|meant|should(?:['’]ve| have|n['’]t have| of)|redid|overrode|hid|sold|built|threw)\b|(?:^|\b(?:i|we|and) )(?:put|cut|let|read|hit|shut)\b/i
const shape = ({ lemma, tag }: Word) => (tag === 'NUM' || /^\d/.test(lemma) ? '#' : tag === 'PROPN' ? 'NAME' : lemma)

const ASKED_PLAINLY =
  /^(?:so,? |and |but |ok(?:ay)?,? |well,? )*(?:what|how|who|where|when|why|which)(?:'s)? (?:would|did|do|does|is|are|was|were|can|could|should|will|told|said|happen\w*|about|else)\b[^.!]{0,60}$/
/** A question, with its mark or without, as people type. */
const isQuestion = (text: string) => /\?["”’']?$/.test(text) || ASKED_PLAINLY.test(plain(text))

/** What the lines before say of the moment: were they asking, and was the learner criticised? */
function momentOf(context: Pick<ReadingContext, 'history' | 'situation' | 'counterpart'>) {
  const last = context.history.findLast(({ speaker }) => speaker === 'counterpart')?.text ?? ''
  return {
    theirs: content(wordsOf(last)),
    situation: content(wordsOf(`${context.situation} ${context.counterpart}`)),
    asked: /\?["”’']?\s*$/.test(last),
    accused:
      /\b(?:you|your|you're|you've|you'd)\b/i.test(last) &&
      /\b(?:never|always|didn't|don't|killed|took|without|behind|nobody|again|not|why|wrong|yourself)\b/i.test(last),
  }
}

/** Shared features of every clause of a reply, made once: words, pairs of words, patterns, form, place, and what is taken up from the lines before. */
export function featuresOf(reply: string, context: Pick<ReadingContext, 'history' | 'situation' | 'counterpart' | 'knows'>): FeaturedClause[] {
  const clauses = withoutHollow(clausesOf(reply))
  const moment = momentOf(context)
  const heard = clauses.map(({ text }) => (isQuestion(text) && !text.includes('?') ? `${text}?` : text))
  const patterns = heard.map(patternsIn)
  return clauses.map((clause, i) => {
    const { words, text } = clause
    const shapes = words.filter(({ tag }) => tag !== 'PUNCT').map(shape)
    const mine = content(words)
    const taken = [...mine].filter((lemma) => moment.theirs.has(lemma)).length
    const known = [...mine].filter((lemma) => moment.situation.has(lemma)).length
    const acronyms = [...text.matchAll(/\b[A-Z][A-Z0-9]{1,5}s?\b/g)].filter(
      ([found]) => !context.knows.some((term) => term.toLowerCase() === found.toLowerCase()),
    )
    const form = [
      ...(isQuestion(text) ? ['question'] : []),
      ...(acronyms.length > 0 ? ['acronym'] : []),
      ...(acronyms.length > 1 ? ['acronyms'] : []),
      ...(/\d/.test(text) ? ['digits'] : []),
      ...(taken > 0 ? ['takes-up'] : []),
      ...(taken > 1 ? ['takes-up-more'] : []),
      ...(known > 0 ? ['of-the-case'] : []),
      ...(known > 2 ? ['much-of-the-case'] : []),
      ...(moment.asked ? ['was-asked'] : []),
      ...(moment.accused ? ['was-accused'] : []),
      ...(i === 0 ? ['first'] : []),
      ...(i === clauses.length - 1 ? ['last'] : []),
      ...(words.some(({ lemma }) => lemma === 'i') ? ['i'] : []),
      ...(/\b(?:i|me|my|mine|myself|we|us|our)\b/i.test(text) ? ['me'] : []),
      ...(PAST.test(text) ? ['past'] : []),
      ...(words.some(({ lemma }) => lemma === 'you' || lemma === 'your') ? ['you'] : []),
      ...(words.some(({ lemma }) => lemma === 'we' || lemma === 'us') ? ['we'] : []),
      ...(words.some(({ lemma }) => ['not', "n't", 'never', 'no', 'nobody', 'nothing'].includes(lemma)) ? ['negated'] : []),
    ]
    const shown = patterns[i] ?? []
    const around = new Set([...(patterns[i - 1] ?? []), ...(patterns[i + 1] ?? [])])
    const pairs = form.flatMap((name) =>
      ['was-asked', 'was-accused', 'question', 'takes-up', 'you', 'i', 'negated'].includes(name) ? shown.map((pattern) => `${name}+${pattern}`) : [],
    )
    const named = new Set([...shown.map((pattern) => `p:${pattern}`), ...form.map((name) => `f:${name}`)])
    const ruled = Object.entries(CHECK_RULES).flatMap(([check, rules]) =>
      rules.flatMap((rule, j) => (fits(rule, named) ? [`r:${check}`, `r:${check}.${j}`] : [])),
    )
    const blatant = blatantIn(plain(heard[i] ?? text)).map((check) => `x:${check}`)
    return {
      clause,
      features: [
        ...new Set([
          ...ruled,
          ...blatant,
          ...shapes.map((word) => `w:${word}`),
          ...shapes.slice(1).map((word, j) => `b:${shapes[j]} ${word}`),
          ...(shapes.length > 0 ? [`s:${shapes.slice(0, 2).join(' ')}`] : []),
          ...shown.map((pattern) => `p:${pattern}`),
          ...[...around].map((pattern) => `n:${pattern}`),
          ...form.map((name) => `f:${name}`),
          ...pairs.map((name) => `c:${name}`),
        ]),
      ],
    }
  })
}
