import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StageState } from '../../server/rehearsal/views.js'
import type { ProgressView } from '../../server/rehearsal/views-of-talks.js'
import { smallScenario } from '../support/small-scenario.js'
import { type TestServer, testServer } from '../support/test-server.js'

const other = { ...smallScenario, id: 'other', title: 'The hedge' }
let server: TestServer
beforeEach(async () => {
  server = await testServer({ scenarios: [smallScenario, other] })
})
afterEach(() => server.close())

const end = (id: string, because = 'done') => server.json(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because } })
const view = () => server.json<ProgressView>('/api/progress')
const practice = async (id: string) => {
  const found = (await view()).practices.find((one) => one.practice === id)
  if (!found) throw new Error(`There is no practice ${id}.`)
  return found
}

/** An ended talk of these replies. */
async function talk(...replies: string[]): Promise<{ id: string; replyIds: string[] }> {
  const { id } = await server.start()
  const replyIds: string[] = []
  for (const text of replies) {
    replyIds.push(crypto.randomUUID())
    await server.say(id, text, replyIds.at(-1))
  }
  await end(id)
  return { id, replyIds }
}

test('before the first talk there is nothing, and nothing is suggested', async () => {
  const { talks, practices, next } = await view()
  expect(talks).toEqual({ first: 0, later: 0, olderLeftOut: false })
  expect(practices).toHaveLength(15)
  expect(practices.every(({ first, recent }) => first.chances === 0 && recent.length === 0)).toBe(true)
  expect(next).toBeNull()
})

test('a moment with room is one chance, however often it was tried; oldest first', async () => {
  await talk('Well.', 'Hm, so.')
  await talk('[open-question-that-follows]', '[reflects]')
  const listen = await practice('listen')
  expect(listen.first).toEqual({ chances: 2, clear: 1 })
  expect(listen.recent.map(({ mark, scenario }) => [mark, scenario])).toEqual([
    [0, 'The parking space'],
    [2, 'The parking space'],
  ])
})

test('talks that go on, or were stopped because they were too close, count for nothing', async () => {
  const { id } = await server.start()
  await server.say(id, '[reflects]')
  const stopped = await server.start()
  await server.say(stopped.id, '[reflects]')
  await end(stopped.id, 'care')
  expect((await practice('listen')).first.chances).toBe(0)
})

test('later takes stand apart, and what they copied does not count again', async () => {
  const { id, replyIds } = await talk('[reflects]', '[attacks]')
  const take = await server.json<StageState>(`/api/rehearsals/${id}/takes`, { method: 'POST', json: { replyId: replyIds[1] } })
  await server.say(take.id, '[owns-part]')
  await end(take.id)
  expect(await practice('listen')).toMatchObject({ first: { chances: 1, clear: 1 }, later: { chances: 0, clear: 0 } })
  expect(await practice('self-awareness')).toMatchObject({ first: { chances: 1, clear: 0 }, later: { chances: 1, clear: 1 } })
})

test('a disputed mark leaves its chance out', async () => {
  const { id, replyIds } = await talk('[reflects] [owns-part]')
  await server.request(`/api/rehearsals/${id}/replies/${replyIds[0]}/disputes`, { method: 'POST', json: { practice: 'listen', reason: '' } })
  expect((await practice('listen')).first.chances).toBe(0)
  expect((await practice('self-awareness')).first).toEqual({ chances: 1, clear: 1 })
})

test('a reply nearly equal to an example is left out once examples may have been seen, not before', async () => {
  const { door } = smallScenario.beats
  if (!door) throw new Error('The small scenario has no door.')
  const examples = [{ level: 'clearly' as const, says: 'It was me, in your space. [owns-part]', answer: 'Right.' }]
  await server.close()
  server = await testServer({ scenarios: [{ ...smallScenario, beats: { ...smallScenario.beats, door: { ...door, examples } } }] })
  await talk('It was me, in your space. [owns-part]')
  expect((await practice('self-awareness')).first).toEqual({ chances: 1, clear: 1 })
  await talk('Right, it was me in your space! [owns-part]')
  expect((await practice('self-awareness')).first).toEqual({ chances: 1, clear: 1 })
  await talk('I parked there last night. [owns-part]')
  expect((await practice('self-awareness')).first).toEqual({ chances: 2, clear: 2 })
})

test('what to try next is the practice that had room and no mark, where one has not been', async () => {
  await talk('[owns-part]')
  const { next } = await view()
  expect(next).toMatchObject({ practice: 'listen', scenario: 'other', title: 'The hedge' })
  expect(next?.why).toBe('There was room for it once, and no reply showed it. “The hedge” gives room for it, and you have not been there yet.')
  await server.start({ scenario: 'other' })
  expect((await view()).next?.why).toContain('You know every situation by now')
})
