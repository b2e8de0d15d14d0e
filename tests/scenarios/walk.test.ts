import { describe, expect, test } from 'vitest'
import { transition } from 'xstate'
import { catalogue } from '../../scenarios/index.js'
import { chanceOf } from '../../scenarios/stage/learners.js'
import { machineOf } from '../../scenarios/stage/machine.js'
import type { Scenario } from '../../scenarios/stage/schema.js'
import { explore, type Place, step } from '../../scenarios/stage/search.js'
import { SHIFT } from '../../scenarios/stage/stance.js'
import { searched } from '../../server/commands/check-scenario.js'

/** Of the whole catalogue. */
const REPLIES = 24_000
const perScenario = Math.ceil(REPLIES / catalogue.length)

/** A reply by chance: a few of the signs that this scenario's drama sees. */
function replies(scenario: Scenario, random: () => number) {
  const guards = Object.values(scenario.beats).flatMap(({ turns }) => turns.map(({ when }) => when))
  const seen = [...new Set([...Object.keys(scenario.takes), ...guards.flatMap(({ any = [], all = [], none = [] }) => [...any, ...all, ...none])])]
  const one = () => seen[Math.floor(random() * seen.length)] ?? ''
  return () => {
    const found = [...new Set(Array.from({ length: Math.floor(random() * 5) }, one))]
    return { found, stale: found.filter(() => random() < 0.2) }
  }
}

describe.each(catalogue.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  test('XState takes the same turn as the plain walk, from anywhere', () => {
    const machine = machineOf(scenario)
    const random = chanceOf(7)
    const reply = replies(scenario, random)
    const beats = Object.keys(scenario.beats)
    const level = () => Math.floor(random() * 11)
    for (let i = 0; i < perScenario; i++) {
      const context = {
        trust: level(),
        tension: level(),
        clarity: level(),
        known: Object.keys(scenario.facts).filter(() => random() < 0.3),
        shift: Object.values(SHIFT)[i % 3] ?? 0,
      }
      const at = beats[i % beats.length] ?? scenario.initial
      const heard = reply()
      const [next] = transition(machine, machine.resolveState({ value: at, context }), { type: 'REPLY', ...heard })
      expect({ at: next.value, ...next.context }).toEqual(step(scenario, { ...context, at }, heard))
    }
  }, 120_000)

  const explored = explore(scenario)

  test('has no dead end, every beat, outcome, fact and line is reachable, and no fact opens to a stranger', () => {
    expect(searched(scenario, explored)).toEqual([])
  })

  test('no walk by chance comes to where the search was not', () => {
    const written = ({ at, trust, tension, known }: Pick<Place, 'at' | 'trust' | 'tension' | 'known'>) =>
      `${at} ${trust} ${tension} ${[...known].sort()}`
    const searchedThere = new Set(explored.standings.map(written))
    const random = chanceOf(11)
    const reply = replies(scenario, random)
    const starts = Object.values(scenario.temperaments).map(({ stance }) => stance)
    const strays = Array.from({ length: 300 }, (_, walk) => {
      const stance = starts[walk % starts.length] ?? scenario.hardMinute.stance
      let place: Place = { ...stance, known: [], at: scenario.initial, shift: Object.values(SHIFT)[walk % 3] ?? 0 }
      while (scenario.beats[place.at] && searchedThere.has(written(place)) && random() < 0.95) {
        const { found, stale } = reply()
        place = step(scenario, place, { found: found.slice(0, 2), stale })
      }
      return searchedThere.has(written(place)) ? [] : [written(place)]
    })
    expect(strays.flat()).toEqual([])
  }, 120_000)
})
