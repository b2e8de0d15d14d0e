import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ListedRow, StageState } from '../../server/rehearsal/views.js'
import type { CompareView, TakeView } from '../../server/rehearsal/views-of-talks.js'
import { type TestServer, testServer } from '../support/test-server.js'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
})
afterEach(() => server.close())

const end = (id: string) => server.json(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })
const remove = (id: string) => server.request(`/api/rehearsals/${id}`, { method: 'DELETE' })
const tree = (id: string) => server.json<TakeView[]>(`/api/rehearsals/${id}/takes`)
const takeOf = (id: string, replyId: string) => server.json<StageState>(`/api/rehearsals/${id}/takes`, { method: 'POST', json: { replyId } })

/** A talk of these replies, each with its id. */
async function talk(...replies: string[]): Promise<{ id: string; replyIds: string[] }> {
  const { id } = await server.start()
  const replyIds: string[] = []
  for (const text of replies) {
    replyIds.push(crypto.randomUUID())
    await server.say(id, text, replyIds.at(-1))
  }
  return { id, replyIds }
}

describe('the takes of a talk', () => {
  test('are a tree: each after the one that it began from, with the first reply that is its own', async () => {
    const { id, replyIds } = await talk('First.', '[attacks]', 'Third.')
    const second = await takeOf(id, replyIds[2] ?? '')
    const third = await takeOf(id, replyIds[0] ?? '')
    const fourth = await takeOf(second.id, replyIds[1] ?? '')
    await talk('Another talk.')
    const shape = (await tree(third.id)).map(({ id: take, depth, from, take: number }) => [take, depth, from, number])
    expect(shape).toEqual([
      [id, 0, null, 1],
      [second.id, 1, 3, 2],
      [fourth.id, 2, 2, 4],
      [third.id, 1, 1, 3],
    ])
    expect(await tree(id)).toEqual(await tree(fourth.id))
  })

  test('stay whole and together when the one they began from is deleted', async () => {
    const { id, replyIds } = await talk('First.', '[attacks]')
    const second = await takeOf(id, replyIds[1] ?? '')
    const third = await takeOf(second.id, replyIds[0] ?? '')
    const fourth = await takeOf(id, replyIds[0] ?? '')
    await remove(second.id)
    expect((await tree(third.id)).map(({ id: take, parent }) => [take, parent])).toEqual([
      [id, null],
      [third.id, id],
      [fourth.id, id],
    ])
    await remove(id)
    expect((await tree(third.id)).map(({ id: take, depth }) => [take, depth])).toEqual([
      [third.id, 0],
      [fourth.id, 0],
    ])
    expect(await server.say(fourth.id, 'Still here.')).toMatchObject({ replies: 1, awaiting: 'reply' })
    const fifth = await takeOf(
      fourth.id,
      (await server.json<StageState>(`/api/rehearsals/${fourth.id}`)).events.flatMap((event) => (event.type === 'replied' ? event.replyId : []))[0] ??
        '',
    )
    expect(fifth.take).toBe(5)
  })

  test('are told of in the list', async () => {
    const { id, replyIds } = await talk('First.')
    const { id: alone } = await talk('Alone.')
    const take = await takeOf(id, replyIds[0] ?? '')
    const { rows } = await server.json<{ rows: ListedRow[] }>('/api/rehearsals')
    expect(Object.fromEntries(rows.map((row) => [row.id, row.hasTakes]))).toEqual({ [id]: true, [alone]: false, [take.id]: true })
  })
})

describe('two takes side by side', () => {
  test('begin where they part, the earlier first, and say what was gained and lost', async () => {
    const { id, replyIds } = await talk('Well then.', 'So. [attacks] [reflects]')
    const take = await takeOf(id, replyIds[1] ?? '')
    await server.say(take.id, 'It was me. [owns-part]')
    await server.say(take.id, 'Hm.')
    await end(id)
    await end(take.id)
    const compared = await server.json<CompareView>(`/api/rehearsals/${take.id}/compare/${id}`)
    expect(compared.takes.map(({ rehearsal }) => rehearsal.id)).toEqual([id, take.id])
    expect(compared.shared).toBe(1)
    expect(compared.rounds.map((round) => round.map((note) => note?.text ?? null))).toEqual([
      ['So. [attacks] [reflects]', 'It was me. [owns-part]'],
      [null, 'Hm.'],
    ])
    expect(compared.rounds[0]?.[0]?.line).toEqual(compared.rounds[0]?.[1]?.line)
    expect(compared.changes).toEqual([
      { practice: 'listen', name: 'Listening', before: 2, after: 0 },
      { practice: 'self-awareness', name: 'Self-awareness', before: 0, after: 2 },
      { practice: 'diplomacy', name: 'Diplomacy', before: -1, after: 0 },
    ])
    expect(compared.stance.map((points) => points.length)).toEqual([2, 3])
  })

  test('need two that have ended, of one situation', async () => {
    const { id, replyIds } = await talk('First.')
    const take = await takeOf(id, replyIds[0] ?? '')
    await end(id)
    const problem = async (path: string) => (await server.json<{ type: string }>(path)).type
    expect(await problem(`/api/rehearsals/${id}/compare/${take.id}`)).toBe('/problems/not-ended')
    expect(await problem(`/api/rehearsals/${id}/compare/${id}`)).toBe('/problems/not-comparable')
    expect(await problem(`/api/rehearsals/${id}/compare/none`)).toBe('/problems/no-such-rehearsal')
  })
})
