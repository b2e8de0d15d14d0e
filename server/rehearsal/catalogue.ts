import { createHash } from 'node:crypto'
import { Scenario } from '../../scenarios/stage/schema.js'
import type { Store } from '../store/store.js'
import { Refused } from './refused.js'

const hashOf = (json: string) => createHash('sha256').update(json).digest('hex')

/** Scenarios that are one learner's alone. */
export interface OwnScenarios {
  find(learner: string, id: string): Promise<{ scenario: Scenario } | null>
}

/** The shipped scenarios, a learner's own, and every version that a stored rehearsal was played with. */
export class Catalogue {
  readonly #current = new Map<string, { scenario: Scenario; hash: string; json: string }>()
  readonly #versions = new Map<string, Scenario>()

  constructor(
    scenarios: readonly Scenario[],
    private readonly store: Store,
    private readonly own: OwnScenarios,
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

  /** A shipped scenario, or one of this learner's own. @throws Refused `no-such-scenario` */
  async scenario(learner: string, id: string): Promise<Scenario> {
    return (await this.#find(learner, id)).scenario
  }

  /** The scenario to begin with, its JSON kept for good. @throws Refused `no-such-scenario` */
  async keep(learner: string, id: string): Promise<{ scenario: Scenario; hash: string }> {
    const { scenario, hash, json } = await this.#find(learner, id)
    await this.store.keepScenario(hash, json)
    return { scenario, hash }
  }

  /** Keeps a version that stands in no catalogue. @returns its hash */
  async keepVersion(scenario: Scenario): Promise<string> {
    const json = JSON.stringify(scenario)
    const hash = hashOf(json)
    await this.store.keepScenario(hash, json)
    return hash
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

  async #find(learner: string, id: string) {
    const shipped = this.#current.get(id)
    if (shipped) return shipped
    const own = await this.own.find(learner, id)
    if (!own) throw new Refused('no-such-scenario')
    const json = JSON.stringify(own.scenario)
    return { scenario: own.scenario, hash: hashOf(json), json }
  }
}
