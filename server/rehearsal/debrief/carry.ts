import type { Scenario } from '../../../scenarios/stage/schema.js'
import { sentencesOf } from '../../voice/scripted.js'
import type { Rehearsed } from '../fold.js'
import type { NoteView } from '../views.js'
import { gainsIn } from './moved.js'
import { weighed } from './turning.js'

const SENTENCES = 3
const MOST_WORDS = 30
/** "Sorry." alone is no sentence to carry in: it takes along the one after it, or before it. */
const FEWEST_WORDS = 4

const wordsIn = (text: string) => text.split(/\s+/).length

/**
 * Three sentences to carry in: of the replies that won them at no cost, the words that won most, as they were said, in the order of the talk;
 * filled up with clear examples of the moments that cost something, then of those that left something open.
 */
export function carryOf(scenario: Scenario, state: Rehearsed, notes: readonly NoteView[]): string[] {
  const noteAt = (number: number) => notes.find((note) => note.number === number)
  const won = weighed(scenario, state)
    .filter(({ reply, by }) => by > 0 && !noteAt(reply.number)?.cost)
    .flatMap(({ reply }) => {
      const [gain] = gainsIn(scenario, reply)
      const text = gain && sentenceWith(reply.event.text, gain.quote)
      return gain && text ? [{ number: reply.number, text, by: gain.by }] : []
    })
    .sort((a, b) => b.by - a.by)
    .slice(0, SENTENCES)
    .sort((a, b) => a.number - b.number)
  const weak = [...notes.filter(({ cost }) => cost), ...notes.filter(({ cost, missed }) => !cost && missed.length > 0)]
  const examples = weak.flatMap(({ examples: all }) => all.find(({ level }) => level === 'clearly')?.says ?? [])
  return [...new Set([...won.map(({ text }) => text), ...examples])].slice(0, SENTENCES)
}

/** The sentence of a reply that holds these words, with a neighbour where it is too short to stand alone; nothing where it is too long to be said from memory. */
function sentenceWith(text: string, quote: string): string | null {
  const sentences = sentencesOf(text)
  const at = sentences.findIndex((sentence) => sentence.includes(quote) || quote.includes(sentence))
  const found = sentences[at]
  if (found === undefined) return null
  const whole = wordsIn(found) >= FEWEST_WORDS ? found : [found, sentences[at + 1] ?? ''].join(' ').trim()
  const long = wordsIn(whole) >= FEWEST_WORDS ? whole : [sentences[at - 1] ?? '', whole].join(' ').trim()
  const count = wordsIn(long)
  return count >= FEWEST_WORDS && count <= MOST_WORDS ? long : null
}
