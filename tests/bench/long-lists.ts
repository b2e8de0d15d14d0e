import { catalogue } from '../../scenarios/index.js'
import { createLocalReader } from '../../server/reader/local/index.js'
import type { StageState } from '../../server/rehearsal/views.js'
import type { Db } from '../../server/store/database.js'
import { testServer } from '../support/test-server.js'
import { quantile } from './processes.js'

const ROUNDS = 15
const MANY_ROWS = 10_000
const FEW_ROWS = 100

/** Multiplies an ended talk until there are so many, each a minute older than the one before; every tenth is a take. */
async function fill(db: Db, id: string, from: number, to: number): Promise<void> {
  const record = await db.selectFrom('rehearsals').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const events = await db.selectFrom('events').selectAll().where('rehearsal_id', '=', id).execute()
  await db.transaction().execute(async (trx) => {
    for (let i = from; i < to; i++) {
      const take = i % 10 === 9 ? { parent: id, take: 2, copied: 4 } : {}
      const copy = `copy-${String(i).padStart(6, '0')}`
      await trx
        .insertInto('rehearsals')
        .values({ ...record, ...take, id: copy, started_at: record.started_at - i * 60_000 })
        .execute()
      await trx
        .insertInto('events')
        .values(events.map((event) => ({ ...event, rehearsal_id: copy })))
        .execute()
    }
  })
}

async function medianOf(task: () => Promise<unknown>): Promise<number> {
  await task()
  const took: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const began = performance.now()
    await task()
    took.push(performance.now() - began)
  }
  return quantile(took, 0.5)
}

/** What is asked of a list at 10,000 talks, beside the same at 100: in one run, on one database. */
export async function benchLongLists(): Promise<Record<string, number>> {
  const [scenario] = catalogue
  if (!scenario) throw new Error('The catalogue is empty.')
  const server = await testServer({ scenarios: catalogue, reader: createLocalReader() })
  try {
    const { id } = await server.start()
    for (const reply of Object.values(scenario.witnesses)[0]?.replies ?? []) {
      const { awaiting } = await server.json<StageState>(`/api/rehearsals/${id}`)
      if (awaiting === 'reply') await server.say(id, reply)
    }
    await server.request(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })

    const measured = async (rows: number, from: number) => {
      await fill(server.db, id, from, rows)
      const middle = `${Date.now() - (rows / 2) * 60_000}.copy`
      return {
        'first page of 20': await medianOf(() => server.json('/api/rehearsals?limit=20')),
        'page of 20 from the middle': await medianOf(() => server.json(`/api/rehearsals?limit=20&before=${middle}`)),
        'cards of the first screen': await medianOf(() => server.json('/api/scenarios')),
        progress: await medianOf(() => server.json('/api/progress')),
      }
    }
    const few = await measured(FEW_ROWS, 1)
    const many = await measured(MANY_ROWS, FEW_ROWS)
    const keys = Object.keys(few) as (keyof typeof few)[]
    return Object.fromEntries(
      keys.flatMap((key) => [
        [`${key}, ${MANY_ROWS} talks, median ms`, many[key]],
        [`${key}, ${MANY_ROWS} talks beside ${FEW_ROWS}, ratio`, many[key] / few[key]],
      ]),
    )
  } finally {
    await server.close()
  }
}
