import type { RehearsalRecord, Store } from '../store/store.js'
import type { Catalogue } from './catalogue.js'
import { compareOf } from './debrief/compare.js'
import { fold } from './fold.js'
import type { EventLog } from './log.js'
import { Refused } from './refused.js'
import type { Rehearsals } from './rehearsals.js'
import type { StageState } from './views.js'
import type { CompareView, TakeView } from './views-of-talks.js'

interface Parts {
  rehearsals: Rehearsals
  store: Store
  log: EventLog
  catalogue: Catalogue
  now: () => number
  newId: () => string
}

/** Takes: rehearsals that begin with a copy of another's log. Each is whole by itself, whatever becomes of the one it began from. */
export class Takes {
  constructor(private readonly parts: Parts) {}

  /** A new take, up to just before a reply. @throws Refused `no-such-reply` */
  async begin(learner: string, id: string, replyId: string): Promise<StageState> {
    const { rehearsals, store, log, now, newId } = this.parts
    const record = await rehearsals.record(learner, id)
    const events = await log.read(id)
    const copied = events.findIndex((event) => event.type === 'replied' && event.replyId === replyId)
    if (copied < 0) throw new Refused('no-such-reply')
    const most = Math.max(...familyOf(await store.takes(learner, record.scenario), id).map(({ take }) => take))
    const take: RehearsalRecord = { ...record, id: newId(), parent: id, take: most + 1, copied, started_at: now() }
    await log.beginCopy(take, events.slice(0, copied))
    return rehearsals.state(learner, take.id)
  }

  /** All takes that go back to the same talk, as a tree: each after the one it began from. */
  async tree(learner: string, id: string): Promise<TakeView[]> {
    const { rehearsals, store, log } = this.parts
    const { scenario } = await rehearsals.record(learner, id)
    const family = familyOf(await store.takes(learner, scenario), id)
    const logs = await log.readMany(family.map((record) => record.id))
    const viewOf = async (record: RehearsalRecord, depth: number): Promise<TakeView> => {
      const state = fold(logs.get(record.id) ?? [])
      const from = record.parent === null ? null : state.replies.filter(({ event }) => event.seq <= record.copied).length + 1
      return { ...(await rehearsals.row(record, state)), depth, from }
    }
    return Promise.all(inTreeOrder(family).map(({ record, depth }) => viewOf(record, depth)))
  }

  /** Two takes side by side from where they part, the earlier first. @throws Refused `not-ended`, `not-comparable` */
  async compare(learner: string, ids: readonly [string, string]): Promise<CompareView> {
    const { rehearsals, log, catalogue } = this.parts
    const records = await Promise.all(ids.map((id) => rehearsals.record(learner, id)))
    const [one, other] = records.sort((a, b) => a.started_at - b.started_at || a.take - b.take)
    if (!one || !other || one.id === other.id || one.scenario !== other.scenario) throw new Refused('not-comparable')
    const load = async (record: RehearsalRecord) => {
      const state = fold(await log.read(record.id))
      if (!state.ended) throw new Refused('not-ended')
      return { state, row: await rehearsals.row(record, state), scenario: await catalogue.version(record.scenario_hash) }
    }
    return compareOf(await load(one), await load(other))
  }
}

/** What an id goes back to: the first talk of its line, or the missing one where that was deleted. */
function rootOf(parents: ReadonlyMap<string, string | null>, id: string): string {
  const parent = parents.get(id)
  return parent ? rootOf(parents, parent) : id
}

function familyOf(all: readonly RehearsalRecord[], id: string): RehearsalRecord[] {
  const parents = new Map(all.map((record) => [record.id, record.parent]))
  const root = rootOf(parents, id)
  return all.filter((record) => rootOf(parents, record.id) === root)
}

function inTreeOrder(family: readonly RehearsalRecord[]): { record: RehearsalRecord; depth: number }[] {
  const known = new Set(family.map(({ id }) => id))
  const under = (isChild: (record: RehearsalRecord) => boolean, depth: number): { record: RehearsalRecord; depth: number }[] =>
    family
      .filter(isChild)
      .sort((a, b) => a.started_at - b.started_at || a.take - b.take)
      .flatMap((record) => [{ record, depth }, ...under(({ parent }) => parent === record.id, depth + 1)])
  return under(({ parent }) => parent === null || !known.has(parent), 0)
}
