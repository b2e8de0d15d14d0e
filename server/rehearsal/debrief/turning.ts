import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { GivenReply, Rehearsed } from '../fold.js'
import type { DebriefView, NoteView } from '../views.js'
import { changeOf, effectOf, movingSigns } from './words.js'

/** Entering the turning beat, or ending the talk, weighs as much as this many steps of trust. */
const TURNS = 2

/**
 * The reply that turned the talk: where it ended well the one that won most, where it ended badly the one that cost most.
 * Between replies that moved the person alike, the one whose overall lies further out decides.
 */
export function turningOf(scenario: Scenario, state: Rehearsed, notes: readonly NoteView[]): DebriefView['turning'] {
  const quality = scenario.outcomes[state.ended?.outcome ?? '']?.quality ?? 'mixed'
  const moved = state.replies
    .filter((reply) => reply.turned && !reply.turned.unsure && !reply.misheard)
    .map((reply) => ({ reply, by: movedBy(scenario, reply) }))
  const towards = quality === 'good' ? 1 : quality === 'poor' ? -1 : 0
  const rank = ({ reply, by }: (typeof moved)[number]) =>
    (towards === 0 ? Math.abs(by) : by * towards) + Math.abs((reply.reading?.overall ?? 3) - 3) / 10
  const [most] = [...moved].sort((a, b) => rank(b) - rank(a))
  if (!most) return null
  const { reply } = most
  const note = notes.find(({ number }) => number === reply.number)
  const effects = movingSigns(scenario, reply)
    .slice(0, 2)
    .flatMap((sign) => effectOf(scenario, sign) ?? [])
  return {
    replyId: reply.event.replyId,
    number: reply.number,
    why: effects.length > 0 ? [...new Set(effects)].join(' ') : changeOf(scenario, reply),
    clear: note?.cost?.clear ?? note?.missed[0]?.clear ?? null,
  }
}

function movedBy(scenario: Scenario, { turned, before }: GivenReply): number {
  if (!turned) return 0
  const { stance, at } = turned.standing
  const warmth = stance.trust - before.stance.trust - (stance.tension - before.stance.tension)
  const entered = at !== turned.from && (at === scenario.turning || scenario.outcomes[at] !== undefined)
  return warmth + (entered ? Math.sign(warmth) * TURNS : 0)
}
