import type { Scenario } from '../../scenarios/stage/schema.js'
import type { ReadingContext } from '../reader/reader.js'
import { historyOf } from './direct.js'
import type { Rehearsed } from './fold.js'

/** What the reader knows when it reads the last reply. */
export function readingContext(scenario: Scenario, state: Rehearsed): ReadingContext {
  const { counterpart } = scenario
  return {
    situation: scenario.brief.happened,
    counterpart: `${counterpart.fullName}, ${counterpart.role}`,
    kind: scenario.kind,
    relation: counterpart.relation,
    history: historyOf(state, state.replies.at(-1)?.event.seq),
    room: Object.keys(scenario.beats[state.standing.at]?.room ?? {}),
    cues: scenario.cues,
    goals: scenario.goals,
    knows: counterpart.knows,
  }
}
