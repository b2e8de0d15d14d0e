import { catalogue } from '../../scenarios/index.js'
import { heardIn } from '../../scenarios/stage/signs.js'
import { felt, landedAs } from '../../scenarios/stage/stance.js'
import type { Read, Reference } from './figures.js'

const GOOD = 4

/**
 * How often a reply that people rate good (4 or 5) would sting, 0-1: over the takes tables of all shipped scenarios of the reply's kind,
 * from the middle of the scale, where every change shows.
 */
export function stungShare(reference: readonly (Reference & { kind: string })[], read: ReadonlyMap<string, Read>): number {
  const middle = { trust: 5, tension: 5, clarity: 5 }
  const landed = reference
    .filter(({ overall }) => overall >= GOOD)
    .flatMap(({ id, kind }) => {
      const reading = read.get(id)?.reading
      return reading ? catalogue.filter((scenario) => scenario.kind === kind).map((scenario) => ({ scenario, reading })) : []
    })
    .map(({ scenario, reading }) => {
      const found = reading.sure ? heardIn(reading, scenario).map(({ sign }) => sign) : []
      return landedAs(middle, felt(scenario.takes, { ...middle, known: [], shift: 0 }, { found, stale: [] }))
    })
  return landed.filter((how) => how === 'stung').length / landed.length
}
