import { marksOf } from '../../../scenarios/rubric/marks.js'
import { PRACTICES, type PracticeId } from '../../../scenarios/rubric/practices.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { GivenReply, Rehearsed } from '../fold.js'
import type { MarkView } from '../views.js'
import { effectOf, unscoredOf } from './words.js'

/** One visit to a beat, with the replies given in it. */
export interface Moment {
  beat: string
  room: PracticeId[]
  replies: { reply: GivenReply; marks: MarkView[] }[]
}

const isPractice = (id: string): id is PracticeId => id in PRACTICES
const roomOf = (scenario: Scenario, beat: string): PracticeId[] => Object.keys(scenario.beats[beat]?.room ?? {}).filter(isPractice)

/** What a clear form of a practice needs here, in the author's words; null where the moment has no room for it. */
export const clearHere = (scenario: Scenario, beat: string, practice: PracticeId): string | null => scenario.beats[beat]?.room[practice] ?? null

/** Practices that a moment had room for and that no reply of it showed. */
export function unshownIn({ room, replies }: Moment): PracticeId[] {
  const shown = new Set(replies.flatMap(({ marks }) => marks.filter(({ mark }) => mark > 0).map(({ practice }) => practice)))
  return room.filter((practice) => !shown.has(practice))
}

export function momentsOf(scenario: Scenario, state: Rehearsed): Moment[] {
  const moments: Moment[] = []
  for (const reply of state.replies) {
    const beat = reply.before.at
    const last = moments.at(-1)
    const stays = last?.beat === beat && last.replies.at(-1)?.reply.turned?.standing.at === beat
    const moment = stays && last ? last : { beat, room: roomOf(scenario, beat), replies: [] }
    if (moment !== last) moments.push(moment)
    moment.replies.push({ reply, marks: marksFor(scenario, reply, moment.room) })
  }
  return moments
}

/** The marks of one reply, each with its words and what they did. None where there was not enough to go on. */
function marksFor(scenario: Scenario, reply: GivenReply, room: readonly PracticeId[]): MarkView[] {
  if (!reply.reading || unscoredOf(reply) !== null) return []
  return marksOf(reply.reading.checks).map(({ practice, mark, quotes, checks }) => ({
    practice,
    name: PRACTICES[practice].name,
    mark,
    quotes,
    checks,
    says: saysOf(scenario, checks, mark < 0),
    room: room.includes(practice),
    clear: mark === 1 ? clearHere(scenario, reply.before.at, practice) : null,
    disputed: reply.disputes.some((dispute) => dispute.practice === practice),
  }))
}

/** The author's sentence for what this did to this person. Where there is none, what works against is still named; what speaks for is quoted anyway. */
function saysOf(scenario: Scenario, checks: MarkView['checks'], against: boolean): string {
  const written = checks.find((check) => scenario.effects[check])
  const named = written ?? (against ? checks[0] : undefined)
  return named ? (effectOf(scenario, named) ?? '') : ''
}
