import type { Scenario } from '../../../scenarios/stage/schema.js'
import { notionOf } from './concepts.js'
import leaning from './leaning.json' with { type: 'json' }
import { isStopword, type Sentence, stem } from './text.js'
import { topicsOf } from './withheld.js'

/** A no is no yes, unless it sounds very much like one. */
const DENIES = /\b(not|never|no|nothing|nobody)\b/

/** What a sentence is made of: its words in runs of one to three and in pairs, topics and figures as such, and how it ends. */
export function featuresOf({ words, plain }: Sentence, topics: ReadonlySet<string>, known: (word: string) => boolean): Set<string> {
  const kinds = ['^', ...words.map((word) => kindOf(word, topics, known)), '$']
  const features = new Set<string>([`length ${Math.min(6, Math.floor(words.length / 3))}`])
  if (plain.endsWith('?')) features.add('asks')
  if (DENIES.test(plain)) features.add('denies')
  for (const word of words) features.add(`stem ${stem(word)}`)
  kinds.forEach((kind, i) => {
    features.add(kind)
    for (let n = 2; n <= 3; n++) if (i + n <= kinds.length) features.add(kinds.slice(i, i + n).join(' '))
    for (let j = i + 2; j < Math.min(kinds.length, i + 5); j++) if (kind !== OTHER && kinds[j] !== OTHER) features.add(`${kind} … ${kinds[j]}`)
  })
  return features
}

const OTHER = '_'

function kindOf(word: string, topics: ReadonlySet<string>, known: (word: string) => boolean): string {
  if (/^\d/.test(word)) return '#'
  if (!isStopword(word) && topics.has(notionOf(stem(word)))) return 'TOPIC'
  return known(word) ? word : OTHER
}

/** Made by `scripts/voice/train.ts`. `strict` and `mild`: from which score on a sentence leans towards a yes, when pressed and at other times. */
export interface Leaning {
  bias: number
  strict: number
  mild: number
  weights: Record<string, number>
}

const { bias, strict, mild, weights: known }: Leaning = leaning
const weights = new Map(Object.entries(known))

export const scoreOf = (sentence: Sentence, scenario: Scenario): number => {
  let score = bias
  for (const feature of featuresOf(sentence, topicsOf(scenario), (word) => weights.has(word))) score += weights.get(feature) ?? 0
  return score
}

/** Whether a sentence sounds more like one who yields than like one who holds; when pressed, a doubt is enough. */
export function leans(sentence: Sentence, scenario: Scenario, pressed: boolean): boolean {
  const denies = DENIES.test(sentence.plain)
  return (pressed || !denies) && scoreOf(sentence, scenario) >= (pressed && !denies ? strict : mild)
}
