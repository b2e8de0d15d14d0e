import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { Direction } from '../direction.js'
import { notionsOf } from './concepts.js'
import { plain, stemsOf, wordsOf } from './text.js'

/** Something that may not be said now: its wordings, and the notions it is about. */
export interface Withheld {
  phrases: readonly string[]
  notions: ReadonlySet<string>
  /** Whether it is said by denying something: "not on Friday". */
  denies: boolean
  allowedIn: readonly string[]
}

const known = new WeakMap<Scenario, readonly Withheld[]>()
const topics = new WeakMap<Scenario, ReadonlySet<string>>()

/** Said of anything: they are what nothing in particular is about. */
const ANY_TALK = notionsOf(
  stemsOf(
    `ask look leave answer read hear listen wear bring line words send write agrees decides grants lets says people talk speaks tell take give keep explain then fine put name hand sheet mention whole
    alone change feel feelings hard happened never work yourself job pass okay count stand it's i'm we're you're don't i've i'd show`.split(/\s+/),
  ),
)

function withheldOf(scenario: Scenario): readonly Withheld[] {
  const made = known.get(scenario)
  if (made) return made
  const names = stemsOf(wordsOf(plain(scenario.counterpart.fullName)))
  const result = Object.entries(scenario.withheld).map(([id, { means, phrases, allowedIn }]) => {
    const text = plain([id.replace(/[A-Z-]/g, ' $&'), means, ...phrases].join(' . '))
    const notions = [...notionsOf(stemsOf(wordsOf(text)))].filter((one) => !names.has(one) && !ANY_TALK.has(one))
    return { phrases, notions: new Set(notions), denies: phrases.some((phrase) => /(?<!do )\bnot\b/.test(plain(phrase))), allowedIn }
  })
  known.set(scenario, result)
  return result
}

const allowedHere = ({ allowedIn }: Withheld, { at, ended }: Direction) => allowedIn.includes(at) || (ended !== null && allowedIn.includes(ended))

export const withheldIn = (direction: Direction): Withheld[] => withheldOf(direction.scenario).filter((one) => !allowedHere(one, direction))
export const grantedIn = (direction: Direction): Withheld[] => withheldOf(direction.scenario).filter((one) => allowedHere(one, direction))

/** What anything withheld in a scenario is about. */
export function topicsOf(scenario: Scenario): ReadonlySet<string> {
  const made = topics.get(scenario) ?? new Set(withheldOf(scenario).flatMap(({ notions }) => [...notions]))
  topics.set(scenario, made)
  return made
}

/** Whether words touch one thing withheld by so many of its notions. */
export function aboutWithheld(stems: ReadonlySet<string>, withheld: readonly Withheld[], least = 1): boolean {
  const said = notionsOf(stems)
  return withheld.some(({ notions }) => [...said].filter((one) => notions.has(one)).length >= least)
}
