import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { Rehearsed } from '../fold.js'
import type { DebriefView } from '../views.js'
import { clearHere, type Moment, unshownIn } from './moments.js'
import { causeOf, pullOn } from './moved.js'
import { effectOf } from './words.js'

/**
 * The road a talk took: each visit to a beat, what led out of it, and where it could have turned; the endings of the scenario by name,
 * those the learner has not met among them.
 */
export function roadOf(scenario: Scenario, state: Rehearsed, moments: readonly Moment[], seen: ReadonlySet<string>): DebriefView['road'] {
  const stops = moments.map((moment) => {
    const last = moment.replies.at(-1)?.reply
    const [sign] = last ? causeOf(scenario, state, last) : []
    const [missed] = last && pullOn(scenario, last).trust > 0 ? [] : unshownIn(moment)
    return {
      about: scenario.beats[moment.beat]?.about ?? '',
      turning: moment.beat === scenario.turning,
      replies: moment.replies.map(({ reply }) => reply.number),
      ledOn: sign ? effectOf(scenario, sign) : null,
      couldHave: missed ? clearHere(scenario, moment.beat, missed) : null,
    }
  })
  const here = state.ended?.outcome
  const endings = Object.entries(scenario.outcomes).map(([id, { title }]) => ({ title, here: id === here, met: seen.has(id) || id === here }))
  return { stops, endings }
}

/** What was not said: every fact, whether it was told, and what opens it. */
export function untoldOf(scenario: Scenario, state: Rehearsed): DebriefView['facts'] {
  return Object.entries(scenario.facts).map(([id, { text, openedBy }]) => ({ text, openedBy, told: state.standing.known.includes(id) }))
}
