import { sql } from 'kysely'
import type { Db, Tables } from './database.js'

export interface StoredEvent {
  seq: number
  at: number
  type: string
  json: string
}
export type RehearsalRecord = Tables['rehearsals']

/** Written out, not bound: only so is the index of endings used. */
const ENDED = sql.lit('ended')

/** Someone else appended first: read the log again. */
export class SequenceConflict extends Error {
  override name = 'SequenceConflict'
}

/** Rehearsals and their event logs. Every query of a learner's names the learner, so that no one sees another's. */
export class Store {
  constructor(private readonly db: Db) {}

  /** Keeps the JSON of a scenario version under its hash, once. */
  async keepScenario(hash: string, json: string): Promise<void> {
    await this.db
      .insertInto('scenarios')
      .values({ hash, json })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute()
  }

  async scenario(hash: string): Promise<string | null> {
    return (await this.db.selectFrom('scenarios').select('json').where('hash', '=', hash).executeTakeFirst())?.json ?? null
  }

  async begin(rehearsal: RehearsalRecord, events: readonly StoredEvent[]): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      await trx.insertInto('rehearsals').values(rehearsal).execute()
      await insert(trx, rehearsal.id, events)
    })
  }

  /** @throws SequenceConflict when one of the sequence numbers is taken, and then none is written */
  async append(rehearsal: string, events: readonly StoredEvent[]): Promise<void> {
    // One event is stored or not; only several need a transaction to be all or none.
    if (events.length === 1) await insert(this.db, rehearsal, events)
    else await this.db.transaction().execute((trx) => insert(trx, rehearsal, events))
  }

  async log(rehearsal: string, after = 0): Promise<StoredEvent[]> {
    return this.db
      .selectFrom('events')
      .select(['seq', 'at', 'type', 'json'])
      .where('rehearsal_id', '=', rehearsal)
      .where('seq', '>', after)
      .orderBy('seq')
      .execute()
  }

  async logs(rehearsals: readonly string[], types?: readonly string[]): Promise<(StoredEvent & { rehearsal_id: string })[]> {
    if (rehearsals.length === 0) return []
    const all = this.db.selectFrom('events').selectAll().where('rehearsal_id', 'in', rehearsals)
    return (types ? all.where('type', 'in', types) : all).orderBy('rehearsal_id').orderBy('seq').execute()
  }

  async rehearsal(id: string, learner: string): Promise<RehearsalRecord | null> {
    return (await this.db.selectFrom('rehearsals').selectAll().where('id', '=', id).where('learner', '=', learner).executeTakeFirst()) ?? null
  }

  /** Newest first. `before`: the last row of the page before. */
  async rehearsals(learner: string, page: { before: { startedAt: number; id: string } | null; limit: number }): Promise<RehearsalRecord[]> {
    const { before, limit } = page
    let query = this.db.selectFrom('rehearsals').selectAll().where('learner', '=', learner)
    if (before) {
      query = query.where((where) =>
        where.or([where('started_at', '<', before.startedAt), where.and([where('started_at', '=', before.startedAt), where('id', '<', before.id)])]),
      )
    }
    return query.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  }

  /** All of a learner's rehearsals of one scenario. */
  async takes(learner: string, scenario: string): Promise<RehearsalRecord[]> {
    return this.db.selectFrom('rehearsals').selectAll().where('learner', '=', learner).where('scenario', '=', scenario).execute()
  }

  async hasPlayed(learner: string, scenario: string): Promise<boolean> {
    const row = await this.db.selectFrom('rehearsals').select('id').where('learner', '=', learner).where('scenario', '=', scenario).executeTakeFirst()
    return row !== undefined
  }

  /** Those of these rehearsals from which a take began. */
  async parentsAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set()
    const rows = await this.db.selectFrom('rehearsals').select('parent').distinct().where('parent', 'in', ids).execute()
    return new Set(rows.flatMap(({ parent }) => parent ?? []))
  }

  /** Outcomes that a learner has met, a scenario each. */
  async endings(learner: string): Promise<{ scenario: string; json: string }[]> {
    return this.db
      .selectFrom('events')
      .innerJoin('rehearsals', 'rehearsals.id', 'events.rehearsal_id')
      .select(['rehearsals.scenario', 'events.json'])
      .distinct()
      .where('rehearsals.learner', '=', learner)
      .where('events.type', '=', ENDED)
      .execute()
  }

  /** A learner's ended rehearsals, newest first. `taken`: those that began from another. */
  async ended(learner: string, { taken, limit }: { taken: boolean; limit: number }): Promise<RehearsalRecord[]> {
    return this.db
      .selectFrom('rehearsals')
      .selectAll()
      .where('learner', '=', learner)
      .where('copied', taken ? '>' : '=', 0)
      .where((where) =>
        where.exists(
          where.selectFrom('events').select('events.seq').whereRef('events.rehearsal_id', '=', 'rehearsals.id').where('events.type', '=', ENDED),
        ),
      )
      .orderBy('started_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
  }

  async scenariosPlayed(learner: string): Promise<ReadonlySet<string>> {
    const rows = await this.db.selectFrom('rehearsals').select('scenario').distinct().where('learner', '=', learner).execute()
    return new Set(rows.map(({ scenario }) => scenario))
  }

  /** When a learner first came to an ending, a scenario each. */
  async firstEndings(learner: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db
      .selectFrom('events')
      .innerJoin('rehearsals', 'rehearsals.id', 'events.rehearsal_id')
      .select((select) => ['rehearsals.scenario', select.fn.min('events.at').as('at')])
      .where('rehearsals.learner', '=', learner)
      .where('events.type', '=', ENDED)
      .groupBy('rehearsals.scenario')
      .execute()
    return new Map(rows.map(({ scenario, at }) => [scenario, Number(at)]))
  }

  /** A learner's rehearsals in which something happened, oldest first. */
  async withEvent(learner: string, type: string): Promise<string[]> {
    const rows = await this.db
      .selectFrom('rehearsals')
      .select('id')
      .where('learner', '=', learner)
      .where((where) =>
        where.exists(
          where.selectFrom('events').select('events.seq').whereRef('events.rehearsal_id', '=', 'rehearsals.id').where('events.type', '=', type),
        ),
      )
      .orderBy('started_at')
      .execute()
    return rows.map(({ id }) => id)
  }

  /** Rehearsals whose last event leaves something owed: a server died before it was done. */
  async owing(types: readonly string[]): Promise<{ rehearsal: string; learner: string }[]> {
    return this.db
      .selectFrom('events as last')
      .innerJoin('rehearsals', 'rehearsals.id', 'last.rehearsal_id')
      .select(['rehearsals.id as rehearsal', 'rehearsals.learner'])
      .where('last.type', 'in', types)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('events as later')
              .select('later.seq')
              .whereRef('later.rehearsal_id', '=', 'last.rehearsal_id')
              .whereRef('later.seq', '>', 'last.seq'),
          ),
        ),
      )
      .execute()
  }

  /** Takes that began from it stay whole; they count as begun from the one that it began from. */
  async remove(id: string, learner: string): Promise<boolean> {
    return this.db.transaction().execute(async (trx) => {
      const gone = await trx.deleteFrom('rehearsals').where('id', '=', id).where('learner', '=', learner).returning('parent').executeTakeFirst()
      if (gone?.parent) await trx.updateTable('rehearsals').set({ parent: gone.parent }).where('parent', '=', id).execute()
      return gone !== undefined
    })
  }

  async removeAll(learner: string): Promise<void> {
    await this.db.deleteFrom('rehearsals').where('learner', '=', learner).execute()
  }

  async close(): Promise<void> {
    await this.db.destroy()
  }
}

/** One statement for all: a taken sequence number inserts fewer rows than asked, on any engine, and the transaction is rolled back. */
async function insert(trx: Db, rehearsal: string, events: readonly StoredEvent[]): Promise<void> {
  const result = await trx
    .insertInto('events')
    .values(events.map((event) => ({ rehearsal_id: rehearsal, ...event })))
    .onConflict((conflict) => conflict.columns(['rehearsal_id', 'seq']).doNothing())
    .executeTakeFirst()
  if (result.numInsertedOrUpdatedRows !== BigInt(events.length))
    throw new SequenceConflict(`Event ${events[0]?.seq} of ${rehearsal} was already there.`)
}
