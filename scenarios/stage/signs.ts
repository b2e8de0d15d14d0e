import { ACTS, CHECKS } from '../rubric/checks.js'
import type { Reading } from './reading.js'
import type { Scenario } from './schema.js'

/** A sign with the words that show it: what the drama reacts to. */
export interface Sign {
  sign: string
  quote: string
  confidence: number
}

/** Below this confidence the drama does not see a sign. What can sting must be surer than what can please. */
const SURE_ENOUGH = { gain: 0.5, cost: 0.75 }

/** Every sign that a reply in this scenario can show. */
export const signsOf = (scenario: Pick<Scenario, 'cues'>): ReadonlySet<string> =>
  new Set([...Object.keys(CHECKS), ...Object.keys(ACTS), ...Object.keys(scenario.cues)])

const costs = (scenario: Pick<Scenario, 'takes'>, sign: string) => {
  const change = scenario.takes[sign]
  return change !== undefined && ((change.trust ?? 0) < 0 || (change.tension ?? 0) > 0)
}

/** What makes a reply empty-handed: it flatters, pretends that something was agreed, or speaks to a machine. Nothing in it wins anyone; what it costs, it costs. */
const EMPTY_HANDED: readonly string[] = ['flatters', 'claims-agreement', 'addresses-scorer']
const OF_NO_WEIGHT: readonly string[] = ['asks', 'says-little', 'goes-on', 'swears', 'jokes', 'other-language', 'in-distress', ...EMPTY_HANDED]

/** The signs of a reading that are sure enough to count, what weighs most with this person first. */
export function heardIn(reading: Reading, scenario: Pick<Scenario, 'takes'>): Sign[] {
  const all: Sign[] = [
    ...reading.checks.map(({ check, quote, confidence }) => ({ sign: check, quote, confidence })),
    ...reading.cues.map(({ cue, quote, confidence }) => ({ sign: cue, quote, confidence })),
    ...reading.acts.map(({ act, quote, confidence }) => ({ sign: act, quote, confidence })),
  ]
  const weight = ({ sign }: Sign) => {
    const change = scenario.takes[sign]
    return change ? Math.abs(change.trust ?? 0) + Math.abs(change.tension ?? 0) + Math.abs(change.clarity ?? 0) : 0
  }
  const sure = all.filter(({ sign, confidence }) => confidence >= (costs(scenario, sign) ? SURE_ENOUGH.cost : SURE_ENOUGH.gain))
  const empty = sure.some(({ sign }) => EMPTY_HANDED.includes(sign))
  const counted = empty ? withoutGains(sure, scenario) : sure
  return [...counted].sort((a, b) => weight(b) - weight(a))
}

/** What is left of signs when nothing may be won by them. */
export const withoutGains = (signs: readonly Sign[], scenario: Pick<Scenario, 'takes'>): Sign[] =>
  signs.filter(({ sign }) => costs(scenario, sign) || OF_NO_WEIGHT.includes(sign))
