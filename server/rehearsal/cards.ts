import type { Scenario } from '../../scenarios/stage/schema.js'
import { sentencesOf } from '../voice/scripted.js'
import type { BriefView, Card, Person } from './views.js'

export function personOf({ counterpart: { name, fullName, role, pronouns } }: Scenario): Person {
  return { name, fullName, role, pronouns }
}

/** @param seen outcomes of this scenario that the learner has met */
export function cardOf(scenario: Scenario, seen: ReadonlySet<string>): Card {
  const [temperament, { opening }] = firstTemperament(scenario)
  return {
    id: scenario.id,
    kind: scenario.kind,
    title: scenario.title,
    tagline: scenario.tagline,
    stakes: scenario.stakes,
    minutes: scenario.minutes,
    strategies: scenario.strategies,
    counterpart: personOf(scenario),
    temperament,
    quote: opening.says,
    // Two sentences are enough for a card; the talk begins with the whole line.
    teaser: sentencesOf(opening.says).slice(0, 2).join(' '),
    endings: { seen: seen.size, of: Object.keys(scenario.outcomes).length },
  }
}

export function briefOf(scenario: Scenario, seen: ReadonlySet<string>): BriefView {
  return { ...cardOf(scenario, seen), brief: scenario.brief }
}

/** The temperament that a first take meets, so that the first screen and the talk begin alike. */
export function firstTemperament(scenario: Scenario): [string, Scenario['temperaments'][string]] {
  const first = Object.entries(scenario.temperaments)[0]
  if (!first) throw new Error(`The scenario ${scenario.id} has no temperament.`)
  return first
}
