import { createHash } from 'node:crypto'
import { Scenario } from '../../scenarios/stage/schema.js'
import type { Store } from '../store/store.js'
import { Refused } from './refused.js'

const hashOf = (json: string) => createHash('sha256').update(json).digest('hex')

/** The shipped scenarios, and every version that a stored rehearsal was played with. */
export class Catalogue {
  readonly #current = new Map<string, { scenario: Scenario; hash: string; json: string }>()
  readonly #versions = new Map<string, Scenario>()

  constructor(
    scenarios: readonly Scenario[],
    private readonly store: Store,
  ) {
    for (const scenario of scenarios) {
      const parsed = Scenario.parse(scenario)
      const json = JSON.stringify(parsed)
      const hash = hashOf(json)
      this.#current.set(parsed.id, { scenario: parsed, hash, json })
      this.#versions.set(hash, parsed)
    }
  }

  all(): Scenario[] {
    return [...this.#current.values()].map(({ scenario }) => scenario)
  }

  /** @throws Refused `no-such-scenario` */
  scenario(id: string): Scenario {
    return this.#find(id).scenario
  }

  /** The scenario to begin with, its JSON kept for good. @throws Refused `no-such-scenario` */
  async keep(id: string): Promise<{ scenario: Scenario; hash: string }> {
    const { scenario, hash, json } = this.#find(id)
    await this.store.keepScenario(hash, json)
    return { scenario, hash }
  }

  /** The version that a rehearsal was begun with. */
  async version(hash: string): Promise<Scenario> {
    const known = this.#versions.get(hash)
    if (known) return known
    const json = await this.store.scenario(hash)
    if (json === null) throw new Error(`The scenario version ${hash} is not in the store.`)
    const scenario = Scenario.parse(JSON.parse(json))
    this.#versions.set(hash, scenario)
    return scenario
  }

  #find(id: string) {
    const found = this.#current.get(id)
    if (!found) throw new Refused('no-such-scenario')
    return found
  }
}
