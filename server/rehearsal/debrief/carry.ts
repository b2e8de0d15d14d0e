import { sentencesOf } from '../../voice/scripted.js'
import type { NoteView } from '../views.js'

const SENTENCES = 3
const MOST_WORDS = 30

/**
 * Three sentences to carry in: the learner's own clearest words, whole sentences, one a practice; then those that went part of the way;
 * filled up with examples of moments that were missed. Fewer where nothing was said.
 */
export function carryOf(notes: readonly NoteView[]): string[] {
  const own = (level: number) =>
    notes.flatMap((note) =>
      note.marks
        .filter(({ mark, disputed, room }) => mark === level && !disputed && room)
        .flatMap(({ quotes }) => sentencesOf(note.text).find((text) => quotes.some((quote) => text.includes(quote) || quote.includes(text))) ?? []),
    )
  const missed = notes.filter(({ missed: practices, cost }) => practices.length > 0 || cost)
  const examples = missed.flatMap(({ examples: all }) => all.filter(({ level }) => level === 'clearly').map(({ says }) => says))
  const all = [...new Set([...own(2), ...own(1), ...examples])]
  return all.filter((text) => text.split(/\s+/).length <= MOST_WORDS).slice(0, SENTENCES)
}
