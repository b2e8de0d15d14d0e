import { type Kysely, type Migration, type MigrationProvider, Migrator, sql } from 'kysely'

/** Numbered and frozen: a migration that has landed is never changed, and imports nothing of the product. */
const MIGRATIONS: Record<string, Migration> = {
  '001-rehearsals': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('scenarios')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('json', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('rehearsals')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('learner', 'text', (column) => column.notNull())
        .addColumn('scenario', 'text', (column) => column.notNull())
        .addColumn('scenario_hash', 'text', (column) => column.notNull().references('scenarios.hash'))
        .addColumn('parent', 'text')
        .addColumn('take', 'integer', (column) => column.notNull())
        .addColumn('mode', 'text', (column) => column.notNull())
        .addColumn('started_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('rehearsals_newest').on('rehearsals').columns(['learner', 'started_at', 'id']).execute()
      await db.schema
        .createTable('events')
        .addColumn('rehearsal_id', 'text', (column) => column.notNull().references('rehearsals.id').onDelete('cascade'))
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('events_key', ['rehearsal_id', 'seq'])
        .execute()
    },
  },
  '002-own-conversations': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('own_conversations')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('learner', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .addColumn('changed_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('own_conversations_newest').on('own_conversations').columns(['learner', 'changed_at', 'id']).execute()
    },
  },
  '003-takes-and-endings': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('rehearsals')
        .addColumn('copied', 'integer', (column) => column.notNull().defaultTo(0))
        .execute()
      await db.schema.createIndex('rehearsals_of_scenario').on('rehearsals').columns(['learner', 'scenario']).execute()
      await db.schema.createIndex('rehearsals_by_parent').on('rehearsals').column('parent').execute()
      // Few events are such, so that lists need not read whole logs.
      await db.schema.createIndex('events_ended').on('events').columns(['rehearsal_id', 'at']).where(sql.ref('type'), '=', 'ended').execute()
    },
  },
}

const provider: MigrationProvider = { getMigrations: async () => MIGRATIONS }

/** Brings the database up to date. @throws the error of the migration that failed */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}
