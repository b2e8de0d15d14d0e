import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import Database from 'libsql'

/** One interface a table; JSON is text, parsed by zod where it is read. Times are milliseconds since 1970, UTC. */
export interface Tables {
  rehearsals: {
    id: string
    learner: string
    scenario: string
    scenario_hash: string
    parent: string | null
    take: number
    /** How many events of its log are another's: the greatest sequence number that was copied. */
    copied: number
    mode: string
    started_at: number
  }
  events: { rehearsal_id: string; seq: number; at: number; type: string; json: string }
  scenarios: { hash: string; json: string }
  own_conversations: { id: string; learner: string; json: string; changed_at: number }
}

export type Db = Kysely<Tables>

/** The database file is in use by another process, or can't be opened. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}

/**
 * Opens the embedded database, one connection, so that an acknowledged write survives `kill -9` and a power cut.
 * @param dataDir folder of the database file; made where it is missing
 * @throws DatabaseUnavailable with a sentence for the operator
 */
export function openEmbedded(dataDir: string): Db {
  const path = join(dataDir, 'second-take.db')
  try {
    mkdirSync(dataDir, { recursive: true })
    const database = new Database(path)
    // The exclusive lock is taken by the first write in this mode, so a second process is refused at once, not later.
    database.pragma('locking_mode = EXCLUSIVE')
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.exec('BEGIN IMMEDIATE; COMMIT')
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  } catch (cause) {
    const busy = String(cause).includes('locked')
    const why = busy
      ? 'another Second Take is running on it: stop that one, or give this one its own DATA_DIR'
      : `it can’t be opened (${String(cause)})`
    throw new DatabaseUnavailable(`The database ${path} is not free: ${why}.`, { cause })
  }
}
