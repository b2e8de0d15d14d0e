import { catalogue } from '../../scenarios/index.js'
import type { CheckId } from '../../scenarios/rubric/checks.js'
import type { Scenario } from '../../scenarios/stage/schema.js'

const guarding = (scenario: Scenario): Set<string> =>
  new Set(
    Object.values(scenario.beats).flatMap(({ turns }) =>
      turns.flatMap(({ when }) => [...(when.any ?? []), ...(when.all ?? []), ...(when.none ?? [])]),
    ),
  )

/** What a check does in the shipped scenarios: it can sting someone, it is looked at by a guard or pleases someone, or nothing. */
export function useOf(check: CheckId): 'stings' | 'used' | '' {
  const stings = ({ takes }: Scenario) => (takes[check]?.trust ?? 0) < 0 || (takes[check]?.tension ?? 0) > 0
  if (catalogue.some(stings)) return 'stings'
  return catalogue.some((scenario) => check in scenario.takes || guarding(scenario).has(check)) ? 'used' : ''
}
