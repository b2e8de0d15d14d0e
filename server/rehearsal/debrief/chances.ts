import type { PracticeId } from '../../../scenarios/rubric/practices.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { GivenReply, Rehearsed } from '../fold.js'
import type { Mark, MarkView } from '../views.js'
import { type Moment, momentsOf } from './moments.js'
import { unscoredOf } from './words.js'

/** A moment that gave room for a practice, and the best that was shown there. */
export interface Chance {
  practice: PracticeId
  best: Mark
}

/** So much of two texts' words in common makes them nearly equal. */
const NEARLY = 0.8

/**
 * The chances that count for progress, in the order of the talk. What was copied from another take does not count again, nor does a practice that was
 * clear there already. Left out: what is not scored, a practice whose mark is disputed, and a reply nearly equal to an example.
 * @param copied the greatest sequence number that is another's
 * @param shownFrom since when examples of this scenario may have been seen, ms; null: never before
 */
export function chancesOf(scenario: Scenario, state: Rehearsed, copied: number, shownFrom: number | null): Chance[] {
  const counts = (reply: GivenReply) =>
    reply.event.seq > copied && unscoredOf(reply) === null && !(shownFrom !== null && reply.event.at > shownFrom && isExample(scenario, reply))
  return momentsOf(scenario, state).flatMap((moment) => {
    const own = moment.replies.filter(({ reply }) => counts(reply)).map(({ marks }) => marks)
    const earlier = moment.replies.filter(({ reply }) => reply.event.seq <= copied).map(({ marks }) => marks)
    if (own.length === 0) return []
    return moment.room
      .filter((practice) => bestOf(earlier, practice) !== 2 && !disputedIn(moment, practice))
      .map((practice) => ({ practice, best: bestOf(own, practice) }))
  })
}

/** The best mark of a practice in some replies; against, where that is all there was. What the learner disputes is left out. */
export function bestOf(replies: readonly (readonly MarkView[])[], practice: PracticeId): Mark {
  const marks = replies.flat().filter((mark) => mark.practice === practice && !mark.disputed)
  return marks.reduce<Mark>((best, { mark }) => (best === 0 || mark > best ? mark : best), 0)
}

const disputedIn = ({ replies }: Moment, practice: PracticeId) =>
  replies.some(({ marks }) => marks.some((mark) => mark.practice === practice && mark.disputed))

function isExample(scenario: Scenario, { event, before }: GivenReply): boolean {
  return (scenario.beats[before.at]?.examples ?? []).some(({ says }) => likeness(says, event.text) >= NEARLY)
}

/** The share of words that two texts have in common, each as often as it stands there (Dice, 1945). */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const left = [...b]
  const common = a.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return a.length + b.length === 0 ? 0 : (2 * common.length) / (a.length + b.length)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []
