import type { Scenario } from './schema.js'
import { felt, type Heard, type Inner, opens, SHIFT } from './stance.js'
import { type Standing, Walk } from './walk.js'

/** What a walk through every state that a scenario can be in has found. */
export interface Explored {
  /** Beats and outcomes that some sequence of replies reaches. */
  reached: ReadonlySet<string>
  /** Facts that some sequence of replies opens, with the least trust at which each opened. */
  opened: ReadonlyMap<string, number>
  /** Beats with a state from which no sequence of replies leads to an outcome. */
  deadEnds: ReadonlySet<string>
  standings: readonly Standing[]
}

export interface Place extends Inner {
  at: string
}

/** One step of the drama by plain code: held equal to XState's `transition` by a test. */
export function step(scenario: Pick<Scenario, 'beats' | 'takes'>, place: Place, heard: Heard): Place {
  const after = felt(scenario.takes, place, heard)
  const turn = scenario.beats[place.at]?.turns.find((one) => opens(one, after, heard))
  const disclosed = turn?.disclose
  const known = disclosed && !after.known.includes(disclosed) ? [...after.known, disclosed] : after.known
  return { ...after, known, at: turn?.to ?? place.at }
}

/** Walks every state reachable from any temperament and the hard minute, at every difficulty. A few seconds a scenario at most. */
export function explore(scenario: Scenario): Explored {
  const reached = new Set<string>()
  const opened = new Map<string, number>()
  const deadEnds = new Set<string>()
  const standings: Standing[] = []
  for (const shift of Object.values(SHIFT)) {
    const walk = new Walk(scenario, shift)
    for (const { stance } of Object.values(scenario.temperaments)) walk.from({ ...stance, known: [], at: scenario.initial })
    walk.from({ ...scenario.hardMinute.stance, known: scenario.hardMinute.knows, at: scenario.turning })
    walk.run()
    for (const standing of walk.standings()) {
      reached.add(standing.at)
      standings.push(standing)
    }
    for (const at of walk.deadEnds()) deadEnds.add(at)
    for (const [fact, trust] of walk.opened) opened.set(fact, Math.min(trust, opened.get(fact) ?? 10))
  }
  return { reached, opened, deadEnds, standings }
}
