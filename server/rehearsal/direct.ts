import type { Scenario } from '../../scenarios/stage/schema.js'
import { heardIn } from '../../scenarios/stage/signs.js'
import type { Direction } from '../voice/direction.js'
import type { Rehearsed } from './fold.js'
import { isFinal } from './turn.js'

/** The talk so far as lines, oldest first, up to (not with) one reply. */
export function historyOf(state: Rehearsed, before = Number.POSITIVE_INFINITY): { speaker: 'learner' | 'counterpart'; text: string }[] {
  const lines = state.lines
    .filter((line) => line.spoke)
    .map((line) => ({ seq: line.seq ?? 0, speaker: 'counterpart' as const, text: line.spoke?.text ?? '' }))
  const replies = state.replies.map(({ event }) => ({ seq: event.seq, speaker: 'learner' as const, text: event.text }))
  return [...lines, ...replies]
    .filter(({ seq }) => seq < before)
    .sort((a, b) => a.seq - b.seq)
    .map(({ speaker, text }) => ({ speaker, text }))
}

/** What every direction of a rehearsal has, whatever it is for. */
function groundOf(
  scenario: Scenario,
  state: Rehearsed,
): Omit<Direction, 'at' | 'from' | 'arrived' | 'ended' | 'endedBy' | 'landed' | 'unsure' | 'misheard' | 'reply' | 'heard' | 'disclose'> {
  return {
    scenario,
    difficulty: state.started.difficulty,
    stance: state.standing.stance,
    ledger: state.ledger,
    known: state.standing.known,
    history: historyOf(state, state.replies.at(-1)?.event.seq),
    used: state.usedPieces,
    echoes: state.echoes,
    clarified: state.clarified,
    seed: state.started.seed,
    turn: state.replies.length,
  }
}

/** A line that tells a fact says nothing else, so they come to the new beat with the line after it. */
function arrives({ standing, replies }: Rehearsed): boolean {
  const [before, now] = [replies.at(-2)?.turned, replies.at(-1)?.turned]
  if (now?.from !== standing.at) return true
  return before?.standing.at === standing.at && before.from !== standing.at && before.disclosed.length > 0
}

/** The direction for the line that is owed to the last reply. Null where none has been turned. */
export function directionOf(scenario: Scenario, state: Rehearsed): Direction | null {
  const reply = state.replies.at(-1)
  if (!reply?.turned || !reply.reading) return null
  const { turned } = reply
  const found = new Set(turned.found)
  const heard = reply.misheard ? [] : heardIn(reply.reading, scenario).filter(({ sign }) => found.has(sign))
  const ended = isFinal(scenario, state.standing) ? state.standing.at : null
  return {
    ...groundOf(scenario, state),
    at: state.standing.at,
    from: turned.from,
    arrived: arrives(state),
    ended,
    endedBy: ended ? (turned.standing.at === ended ? 'machine' : 'time') : null,
    landed: turned.landed,
    unsure: turned.unsure,
    misheard: reply.misheard,
    reply: reply.event.text,
    heard: heard.map(({ sign, quote }) => ({ sign, quote })),
    disclose: turned.disclosed,
  }
}

/** The direction for their last words when the learner ends the talk. */
export function endingDirection(scenario: Scenario, state: Rehearsed): Direction {
  const from = state.standing.at
  const quiet = { landed: 'neutral' as const, unsure: false, misheard: false, reply: null, heard: [], disclose: [] }
  return { ...groundOf(scenario, state), ...quiet, at: scenario.end, from, arrived: true, ended: scenario.end, endedBy: 'learner' }
}
