import type { LineContext } from './context.js'
import { isStopword, type Sentence } from './text.js'

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

const FOREIGN: readonly ReadonlySet<string>[] = [
  'ich du sie wir ihr nicht und der die das ist ein eine ja aber mit für auf habe haben war wenn auch noch mir mich dich doch schon was wie kann',
  'je tu vous nous il elle ne pas et le la les un une est dans pour que qui mais avec sur ce cette mon ma mes votre oui non suis avez',
  'yo tú usted nosotros él ella no y el la los las un una es en para que pero con por lo mi su sí estoy está muy como eso',
  'io tu lei noi lui non e il lo la gli le un una è in per che ma con di mi sono ho hai questo quello anche come',
  'eu você nós ele ela não e o a os as um uma é em para que mas com por isso meu sua sim estou muito como',
  'ik jij je wij hij zij niet en de het een is in voor dat maar met op dit mijn ja ben heb ook als wat hoe',
  'ja ty my on ona nie i to jest w na że ale z się mi nas tak jak co czy był było już tylko',
].map((words) => new Set(words.split(' ')))
const ENGLISH = new Set(
  'i you we he she it they the a an and but not is are was were have has had do does did to of in for that this what with me my your so if on at be no yes just it can will would there here when how why who then about from'.split(
    ' ',
  ),
)

/** Words that anyone knows who speaks English: little ones, and those of the talk's own scenario. */
const KNOWN_SHARE = 0.35

/** Another language than English; a word of one's mother tongue is no other language. */
export function otherLanguage({ raw, words, stems }: Sentence, { vocabulary }: LineContext): boolean {
  const letters = raw.match(/\p{L}/gu)?.length ?? 0
  const latin = raw.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= 3 && latin < letters * 0.7) return true
  if (words.length < 3) return false
  const english = words.filter((word) => ENGLISH.has(word)).length
  const foreign = Math.max(...FOREIGN.map((set) => words.filter((word) => set.has(word)).length))
  if (foreign >= 2 && foreign > english && foreign >= words.length * 0.3) return true
  const familiar = words.filter((word) => isStopword(word) || ENGLISH.has(word)).length + [...stems].filter((one) => vocabulary.has(one)).length
  return words.length >= 4 && familiar < words.length * KNOWN_SHARE
}
