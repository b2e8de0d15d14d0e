import { PRACTICE_IDS, PRACTICES, type PracticeId } from '../../scenarios/rubric/practices.js'
import type { RehearsalRecord, Store } from '../store/store.js'
import type { Catalogue } from './catalogue.js'
import { type Chance, chancesOf } from './debrief/chances.js'
import { nextOf } from './debrief/next.js'
import { fold } from './fold.js'
import type { EventLog } from './log.js'
import type { ProgressView } from './views-of-talks.js'

/** Newest talks of each kind that are looked at: more would tell no more, and keep everyone waiting. */
const MOST_TALKS = 100
/** Chances of a practice that are drawn. */
const MOST_DRAWN = 12
/** What marks follow from; the lines need not be read. */
const TYPES = ['started', 'replied', 'read', 'reread', 'turned', 'disputed', 'ended'] as const

type Met = Chance & { scenario: string; at: number }

/** How a learner fares over talks: for each practice, where there was room for it and how often it was clear. */
export class Progress {
  constructor(
    private readonly store: Store,
    private readonly log: EventLog,
    private readonly catalogue: Catalogue,
  ) {}

  async view(learner: string): Promise<ProgressView> {
    const [first, later, played, shown] = await Promise.all([
      this.store.ended(learner, { taken: false, limit: MOST_TALKS + 1 }),
      this.store.ended(learner, { taken: true, limit: MOST_TALKS }),
      this.store.scenariosPlayed(learner),
      this.store.firstEndings(learner),
    ])
    const counted = first.slice(0, MOST_TALKS)
    const [inFirst, inLater] = [await this.#met(counted, shown), await this.#met(later, shown)]
    return {
      talks: { first: counted.length, later: later.length, olderLeftOut: first.length > MOST_TALKS },
      practices: PRACTICE_IDS.map((practice) => ({
        practice,
        name: PRACTICES[practice].name,
        first: tallyOf(inFirst, practice),
        later: tallyOf(inLater, practice),
        recent: inFirst
          .filter((one) => one.practice === practice)
          .slice(-MOST_DRAWN)
          .map(({ best, scenario, at }) => ({ mark: best, scenario, at })),
      })),
      next: nextOf(inFirst, this.catalogue.all(), played),
    }
  }

  /** What was met in these talks, oldest first. One that was stopped because it was too close counts for nothing. */
  async #met(records: readonly RehearsalRecord[], shown: ReadonlyMap<string, number>): Promise<Met[]> {
    const logs = await this.log.readMany(
      records.map(({ id }) => id),
      TYPES,
    )
    const met: Met[] = []
    for (const record of [...records].reverse()) {
      const state = fold(logs.get(record.id) ?? [])
      if (state.ended?.by === 'care') continue
      const scenario = await this.catalogue.version(record.scenario_hash)
      const chances = chancesOf(scenario, state, record.copied, shown.get(record.scenario) ?? null)
      met.push(...chances.map((chance) => ({ ...chance, scenario: scenario.title, at: record.started_at })))
    }
    return met
  }
}

function tallyOf(met: readonly Chance[], practice: PracticeId): { chances: number; clear: number } {
  const mine = met.filter((one) => one.practice === practice)
  return { chances: mine.length, clear: mine.filter(({ best }) => best === 2).length }
}
