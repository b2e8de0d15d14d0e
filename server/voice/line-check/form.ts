import type { LineContext } from './context.js'
import { foreign } from './foreign.js'
import type { Sentence } from './text.js'

const MOST_WORDS = 45

export const overLong = ({ words }: Sentence, _: LineContext): boolean => words.length > MOST_WORDS

/** Body language among the words, or markup: `*sighs*`, `(looks away)`, `[pause]`, a heading, a list. */
export const stageDirections = ({ raw }: Sentence, _: LineContext): boolean =>
  /\*[^*]+\*|\*\*|^[#>]+\s|^\s*[-•]\s+\p{L}|^\s*\d+[.)]\s+\p{L}|\[[^\]]*\p{L}[^\]]*\]|_{2}/u.test(raw) ||
  /^\((?!and\b|but\b|or\b|not\b|i\b|you\b|if\b|yes\b|no\b)[^)]*\)\.?$/i.test(raw) ||
  /\((a )?(sigh|pause|beat|laugh|look|lean|nod|shrug|silence|cross|smile|glance|stare|turn|quiet|soft|cold|shake|roll)\w*\b[^)]*\)/i.test(raw)

/** Words for the learner: a label with lines of theirs, or what they do. */
export function speaksForYou({ raw, plain }: Sentence, { direction }: LineContext): boolean {
  const { name, fullName } = direction.scenario.counterpart
  const label = /^\W*([\p{L}][\p{L} .'-]{0,30}):\s+\S/u.exec(raw)?.[1]?.toLowerCase()
  const labelled = label !== undefined && /^(you|me|learner|manager|leader|lead|boss|user|human|employee|they|he|she)$/.test(label)
  const ownLabel = label === name.toLowerCase() || label === fullName.toLowerCase()
  // Nobody calls themselves by name: these are the other person's words.
  const called = [name, fullName.split(' ')[0] ?? name].map((one) => one.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const calledBySelf = new RegExp(`(?:^|[,:;] )(?:${called})(?:[,:!]|[.?]?$)`).test(plain)
  return (
    labelled ||
    ownLabel ||
    calledBySelf ||
    /^(?:mr|mrs|ms|sir|madam|dear) \p{L}+, /u.test(plain) ||
    /\b(you|and you|you will|and you will|then you) (will )?(say|answer|reply|tell (him|her|them))( to (her|him|them|me))?: /.test(plain) ||
    /^you (say|reply|respond|answer|nod|smile|sigh|look at (me|him|her)|lean|pause|take a breath)[,.:]/.test(plain)
  )
}

/** Another language than English; a word of one's mother tongue is no other language. */
export const otherLanguage = ({ raw }: Sentence, { vocabulary }: LineContext): boolean => foreign(raw, vocabulary)
