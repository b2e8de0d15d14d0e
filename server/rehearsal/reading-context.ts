import type { Scenario } from '../../scenarios/stage/schema.js'
import type { ReadingContext } from '../reader/reader.js'
import { historyOf } from './direct.js'
import type { GivenReply, Rehearsed } from './fold.js'

/** What the reader knows when it reads a reply. */
export function readingContext(
  scenario: Scenario,
  state: Rehearsed,
  reply: { event: Pick<GivenReply['event'], 'seq'>; before: GivenReply['before'] },
): ReadingContext {
  const { counterpart } = scenario
  return {
    situation: scenario.brief.happened,
    counterpart: `${counterpart.fullName}, ${counterpart.role}`,
    kind: scenario.kind,
    relation: counterpart.relation,
    history: historyOf(state, reply.event.seq),
    room: Object.keys(scenario.beats[reply.before.at]?.room ?? {}),
    cues: scenario.cues,
    goals: scenario.goals,
    knows: counterpart.knows,
  }
}
