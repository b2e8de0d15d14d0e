import type { Db, Tables } from './database.js'

export type OwnRecord = Tables['own_conversations']

/** Conversations that learners made themselves. Every query names the learner, so that no one sees another's. */
export class OwnStore {
  constructor(private readonly db: Db) {}

  /** The one changed last comes first. */
  async all(learner: string): Promise<OwnRecord[]> {
    return this.db
      .selectFrom('own_conversations')
      .selectAll()
      .where('learner', '=', learner)
      .orderBy('changed_at', 'desc')
      .orderBy('id', 'desc')
      .execute()
  }

  async one(id: string, learner: string): Promise<OwnRecord | null> {
    return (await this.db.selectFrom('own_conversations').selectAll().where('id', '=', id).where('learner', '=', learner).executeTakeFirst()) ?? null
  }

  async add(record: OwnRecord): Promise<void> {
    await this.db.insertInto('own_conversations').values(record).execute()
  }

  async change({ id, learner, json, changed_at }: OwnRecord): Promise<boolean> {
    const result = await this.db
      .updateTable('own_conversations')
      .set({ json, changed_at })
      .where('id', '=', id)
      .where('learner', '=', learner)
      .executeTakeFirst()
    return result.numUpdatedRows > 0n
  }

  /** With its talks, and the versions that only they were played with: nothing of what was written in it stays. */
  async remove(id: string, learner: string): Promise<boolean> {
    return this.db.transaction().execute(async (trx) => {
      const talks = await trx
        .selectFrom('rehearsals')
        .select('scenario_hash')
        .distinct()
        .where('scenario', '=', id)
        .where('learner', '=', learner)
        .execute()
      await trx.deleteFrom('rehearsals').where('scenario', '=', id).where('learner', '=', learner).execute()
      for (const { scenario_hash } of talks) {
        await trx
          .deleteFrom('scenarios')
          .where('hash', '=', scenario_hash)
          .where((where) => where.not(where.exists(where.selectFrom('rehearsals').select('id').where('scenario_hash', '=', scenario_hash))))
          .execute()
      }
      const result = await trx.deleteFrom('own_conversations').where('id', '=', id).where('learner', '=', learner).executeTakeFirst()
      return result.numDeletedRows > 0n
    })
  }
}
