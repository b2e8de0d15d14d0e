import { PRACTICE_IDS, PRACTICES } from '../../../scenarios/rubric/practices.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import { personOf } from '../cards.js'
import type { Rehearsed } from '../fold.js'
import type { Mark, NoteView, RehearsalRow } from '../views.js'
import type { CompareView } from '../views-of-talks.js'
import { bestOf } from './chances.js'
import { momentsOf } from './moments.js'
import { notesOf } from './notes.js'

export interface ComparedTake {
  state: Rehearsed
  row: RehearsalRow
  scenario: Scenario
}

/** Two takes from where they part: reply against reply, what was gained and lost, and how each ended. */
export function compareOf(one: ComparedTake, other: ComparedTake): CompareView {
  const sides = [sideOf(one), sideOf(other)] as const
  const [first, second] = sides
  const shared = sharedReplies(first.notes, second.notes)
  const [left, right] = [first.notes.slice(shared), second.notes.slice(shared)]
  return {
    person: personOf(other.scenario),
    shared,
    takes: [first.take, second.take],
    changes: changesBetween(left, right),
    rounds: Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i] ?? null, right[i] ?? null]),
    stance: [first.stance.slice(shared), second.stance.slice(shared)],
  }
}

function sideOf({ state, row, scenario }: ComparedTake) {
  const outcome = scenario.outcomes[state.ended?.outcome ?? '']
  const face = state.lines.at(-1)?.sentences.at(-1)?.face ?? ('serious' as const)
  return {
    take: { rehearsal: row, epilogue: outcome?.epilogue ?? '', face },
    notes: notesOf(scenario, state, momentsOf(scenario, state)),
    stance: [state.started.standing.stance, ...state.replies.map((reply) => reply.turned?.standing.stance ?? reply.before.stance)].map(
      ({ trust, tension }) => ({ trust, tension }),
    ),
  }
}

/** How many replies both begin with: a take copies them with their ids. */
function sharedReplies(one: readonly NoteView[], other: readonly NoteView[]): number {
  const parts = one.findIndex(({ replyId }, i) => other[i]?.replyId !== replyId)
  return parts < 0 ? one.length : parts
}

function changesBetween(left: readonly NoteView[], right: readonly NoteView[]): CompareView['changes'] {
  return PRACTICE_IDS.flatMap((practice) => {
    const [before, after] = [left, right].map((notes) =>
      bestOf(
        notes.map(({ marks }) => marks),
        practice,
      ),
    ) as [Mark, Mark]
    return before === after ? [] : [{ practice, name: PRACTICES[practice].name, before, after }]
  })
}
