import { sentencesOf } from '../../voice/scripted.js'
import type { NoteView } from '../views.js'

const SENTENCES = 3
const MOST_WORDS = 30

/**
 * Up to three sentences to carry in: the learner's own clearest words, whole sentences, one a practice; from the second take on
 * filled up with examples of moments that were missed.
 */
export function carryOf(notes: readonly NoteView[], take: number): string[] {
  const own = notes.flatMap((note) =>
    note.marks
      .filter(({ mark, disputed, room }) => mark === 2 && !disputed && room)
      .flatMap(({ practice, quotes }) => {
        const sentence = sentencesOf(note.text).find((text) => quotes.some((quote) => text.includes(quote) || quote.includes(text)))
        return sentence && sentence.split(/\s+/).length <= MOST_WORDS ? [{ practice, sentence }] : []
      }),
  )
  const chosen = new Map<string, string>()
  for (const { practice, sentence } of own) if (!chosen.has(practice) && ![...chosen.values()].includes(sentence)) chosen.set(practice, sentence)
  const examples =
    take > 1
      ? notes.filter(({ missed, cost }) => missed.length > 0 || cost).flatMap(({ examples: all }) => all.filter(({ level }) => level === 'clearly'))
      : []
  return [...new Set([...chosen.values(), ...examples.map(({ says }) => says)])].slice(0, SENTENCES)
}
