import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken, type TokenItsFunction } from 'wink-nlp'

/** A word of a reply: as typed, its lemma in small letters, and its part of speech (Universal Dependencies tags). */
export interface Word {
  text: string
  lemma: string
  tag: string
}

/** A clause: the unit that is read and quoted. `start`, `end`: UTF-16 offsets into the reply. */
export interface Clause {
  text: string
  start: number
  end: number
  words: Word[]
}

const nlp = winkNLP(model, ['sbd', 'pos'])
const { pos } = nlp.its
// Its declared type leaves out that it is a function of a token.
const lemma = nlp.its.lemma as TokenItsFunction<string>

/** Longest text that is tagged; what comes after is not read. */
const MOST_READ = 4_000
/** Breaks inside a sentence, where a new thought begins. */
const BREAK =
  /;\s+|\s[-–—]+\s|—|:\s+(?=\p{Lu}|i\b|we\b|you\b)|,\s+(?=(?:but|so|because|and (?:i|you|we|he|she|they|that|it)|i|you|we|what|how|which|if)\b)|\s+(?=but\b)|\r?\n+/giu
const FEWEST_WORDS = 3

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(should|could|would|must|might)(?:'?ve|a| of)\b/gi, '$1 have'],
  [/\b(do|does|did|ca|wo|is|are|was|were|have|has|had|would|could|should)nt\b/gi, "$1n't"],
  [/\b(?:im)\b/gi, "I'm"],
  [/\b(?:ive)\b/gi, "I've"],
  [/\b(?:u)\b/gi, 'you'],
  [/\bur\b(?= (?:time|call|choice|way|name|work|decision|team|idea|turn|part|own|job|plan)\b)/gi, 'your'],
  [/\b(?:ur|youre)\b/gi, "you're"],
  [/\b(?:thats)\b/gi, "that's"],
  [/\b(?:whats)\b/gi, "what's"],
  [/\b(?:thx|ty|tks)\b/gi, 'thanks'],
  [/\b(?:pls|plz)\b/gi, 'please'],
  [/\bsry\b/gi, 'sorry'],
  [/\br\b/gi, 'are'],
  [/\b(?:cos|cuz|coz|bc)\b/gi, 'because'],
  [/\bgonna\b/gi, 'going to'],
  [/\bcan ?not\b/gi, "can't"],
  [/\b(?:lets|let us)\b/gi, "let's"],
  // Spoken without its subject: “should have called”, “is your call”.
  [/^(should(?:n't)? have|didn't|forgot|can't|won't|couldn't|wasn't)\b(?! (?:you|he|she|they|we|it|i|anyone|anybody|that|this)\b)/i, 'I $1'],
  [/^is (your|my|not|the|no)\b(?!.*\?)/i, "it's $1"],
  [/\bwanna\b/gi, 'want to'],
]

/** Chat spelling and missing apostrophes as they are written in full, so that hurried words are read like careful ones. */
export const spelled = (text: string): string => SPELLINGS.reduce((read, [from, to]) => read.replace(from, to), text.replace(/[\u2019\u2018`]/g, "'"))

/** The words of any text, tagged. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  nlp
    .readDoc(text.slice(0, MOST_READ))
    .tokens()
    .each((token: ItemToken) => {
      const tag = String(token.out(pos))
      if (tag !== 'SPACE') words.push({ text: String(token.out()), lemma: String(token.out(lemma)).toLowerCase().replaceAll('’', "'"), tag })
    })
  return words
}

/** The sentences of a text with their places in it. */
export function sentencesIn(text: string): { text: string; start: number; end: number }[] {
  const read = text.slice(0, MOST_READ)
  let from = 0
  return nlp
    .readDoc(read)
    .sentences()
    .out()
    .flatMap((sentence) => {
      const start = read.indexOf(sentence, from)
      if (start < 0) return []
      from = start + sentence.length
      return [{ text: sentence, start, end: from }]
    })
}

/** Splits a reply into clauses. A piece too short to mean anything by itself stays with the one before it. */
export function clausesOf(reply: string): Clause[] {
  return sentencesIn(reply).flatMap((sentence) => {
    const cuts = [...sentence.text.matchAll(BREAK)].map((match) => (match.index ?? 0) + match[0].length)
    const spans: [number, number][] = []
    let from = 0
    for (const cut of [...cuts, sentence.text.length]) {
      const last = spans.at(-1)
      if (last && (wordCount(sentence.text.slice(from, cut)) < FEWEST_WORDS || wordCount(sentence.text.slice(...last)) < FEWEST_WORDS)) last[1] = cut
      else if (cut > from) spans.push([from, cut])
      from = cut
    }
    return spans.flatMap(([a, b]) => clauseAt(sentence.text, sentence.start, a, b))
  })
}

function clauseAt(sentence: string, offset: number, from: number, to: number): Clause[] {
  const raw = sentence.slice(from, to)
  const text = raw.trim().replace(/[\s,;:–—-]+$/u, '')
  if (!text) return []
  const start = offset + from + raw.indexOf(text.charAt(0))
  return [{ text, start, end: start + text.length, words: wordsOf(spelled(text)) }]
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length
