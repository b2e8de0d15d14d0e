import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DatabaseUnavailable, openEmbedded } from '../../server/store/database.js'
import { migrate } from '../../server/store/migrations.js'
import { type RehearsalRecord, SequenceConflict, Store, type StoredEvent } from '../../server/store/store.js'

let dir: string
let store: Store
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'second-take-store-'))
  store = await open()
})
afterEach(async () => {
  await store.close()
  rmSync(dir, { recursive: true, force: true })
})

async function open(folder = dir): Promise<Store> {
  const db = openEmbedded(folder)
  await migrate(db)
  const opened = new Store(db)
  await opened.keepScenario('hash', '{}')
  return opened
}

const record = (id: string, change: Partial<RehearsalRecord> = {}): RehearsalRecord => ({
  id,
  learner: 'one',
  scenario: 's',
  scenario_hash: 'hash',
  parent: null,
  take: 1,
  copied: 0,
  mode: 'whole',
  started_at: 1,
  ...change,
})
const event = (seq: number, type = 'said', json = '{"text":"Grüße, 😀"}'): StoredEvent => ({ seq, at: seq, type, json })

describe('a log', () => {
  test('comes back as it was appended, from any point', async () => {
    await store.begin(record('a'), [event(1), event(2)])
    await store.append('a', [event(3)])
    expect(await store.log('a')).toEqual([event(1), event(2), event(3)])
    expect(await store.log('a', 2)).toEqual([event(3)])
  })

  test('is whole in what the disk holds once an append is acknowledged', async () => {
    await store.begin(record('a'), [event(1)])
    await store.append('a', [event(2)])
    const copy = `${dir}-copy`
    cpSync(dir, copy, { recursive: true })
    const restored = await open(copy)
    expect(await restored.log('a')).toEqual([event(1), event(2)])
    await restored.close()
    rmSync(copy, { recursive: true, force: true })
  })

  test('takes all of an append or none of it, where a number is taken', async () => {
    await store.begin(record('a'), [event(1)])
    await expect(store.append('a', [event(2), event(1)])).rejects.toThrow(SequenceConflict)
    expect(await store.log('a')).toHaveLength(1)
  })

  test('of two appends to one place, one wins', async () => {
    await store.begin(record('a'), [event(1)])
    const both = await Promise.allSettled([store.append('a', [event(2, 'x')]), store.append('a', [event(2, 'y')])])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await store.log('a')).toHaveLength(2)
  })

  test('can’t be appended to without its rehearsal', async () => {
    await expect(store.append('none', [event(1)])).rejects.toThrow()
  })
})

describe('a learner', () => {
  beforeEach(async () => {
    await store.begin(record('mine', { started_at: 2 }), [event(1, 'ended', '{"outcome":"peace"}')])
    await store.begin(record('theirs', { learner: 'two', take: 4, started_at: 3 }), [event(1, 'ended', '{"outcome":"slam"}')])
  })

  test('sees, counts and deletes nothing of another’s', async () => {
    expect(await store.rehearsal('theirs', 'one')).toBeNull()
    expect((await store.rehearsals('one', { before: null, limit: 10 })).map(({ id }) => id)).toEqual(['mine'])
    expect((await store.takes('one', 's')).map(({ id }) => id)).toEqual(['mine'])
    expect((await store.endings('one')).map(({ json }) => json)).toEqual(['{"outcome":"peace"}'])
    expect(await store.remove('theirs', 'one')).toBe(false)
    await store.removeAll('one')
    expect(await store.rehearsal('theirs', 'two')).not.toBeNull()
  })

  test('who deletes a rehearsal deletes its log', async () => {
    expect(await store.remove('mine', 'one')).toBe(true)
    expect(await store.log('mine')).toEqual([])
  })
})

test('what is owed is what the log ends with', async () => {
  await store.begin(record('owes'), [event(1, 'spoke'), event(2, 'replied')])
  await store.begin(record('done'), [event(1, 'replied'), event(2, 'spoke')])
  expect(await store.owing(['replied', 'read'])).toMatchObject([{ rehearsal: 'owes' }])
})

test('keeps a scenario version once', async () => {
  await store.keepScenario('hash', '{"other":1}')
  expect(await store.scenario('hash')).toBe('{}')
  expect(await store.scenario('none')).toBeNull()
})

test('a folder that can’t be used is one clear sentence', () => {
  expect(() => openEmbedded('/dev/null/data')).toThrow(DatabaseUnavailable)
})
