import { isStopword, plain, stemsOf, wordsOf } from './text.js'

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
  'i you we he she it they the a an and but not is are was were have has had do does did to of in for that this what with me my your so if on at be no yes just it can will would there here when how why who then about from am as or before after too where here'.split(
    ' ',
  ),
)

/** Of so many words, so few are familiar: it is no English. */
const KNOWN_SHARE = 0.35

/**
 * Whether a text is in another alphabet, its little words are those of another language, or hardly a word of it is at home in this talk.
 * @param vocabulary the stems of every word that is
 */
export function foreign(text: string, vocabulary: ReadonlySet<string>): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= 3 && latin < letters * 0.7) return true
  const words = wordsOf(plain(text))
  if (words.length < 3) return false
  const english = words.filter((word) => ENGLISH.has(word)).length
  const other = Math.max(...FOREIGN.map((set) => words.filter((word) => set.has(word)).length))
  if (other >= 2 && other > english && other >= words.length * 0.3) return true
  const familiar =
    words.filter((word) => isStopword(word) || ENGLISH.has(word)).length + [...stemsOf(words)].filter((one) => vocabulary.has(one)).length
  return words.length >= 4 && familiar < words.length * KNOWN_SHARE
}
