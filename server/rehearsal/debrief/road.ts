import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { Rehearsed } from '../fold.js'
import type { DebriefView } from '../views.js'
import { clearHere, type Moment } from './notes.js'
import { effectOf, movingSigns } from './words.js'

/**
 * The road a talk took: each visit to a beat, what led out of it, and where it could have turned; the endings of the scenario by name,
 * those the learner has not met among them.
 */
export function roadOf(scenario: Scenario, state: Rehearsed, moments: readonly Moment[], seen: ReadonlySet<string>): DebriefView['road'] {
  const stops = moments.map((moment) => {
    const last = moment.replies.at(-1)?.reply
    const [sign] = last ? movingSigns(scenario, last) : []
    const left = last?.turned && last.turned.standing.at !== moment.beat
    const shown = new Set(moment.replies.flatMap(({ marks }) => marks.filter(({ mark }) => mark > 0).map(({ practice }) => practice)))
    const missed = moment.room.find((practice) => !shown.has(practice))
    return {
      about: scenario.beats[moment.beat]?.about ?? '',
      turning: moment.beat === scenario.turning,
      replies: moment.replies.map(({ reply }) => reply.number),
      ledOn: left && sign ? effectOf(scenario, sign) : null,
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
