import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StageState } from '../../server/rehearsal/views.js'
import { type TestServer, testServer } from '../support/test-server.js'

let server: TestServer
let talk: StageState
beforeAll(async () => {
  server = await testServer()
  talk = await server.start()
})
afterAll(() => server.close())

const replyId = crypto.randomUUID()
const post = (path: string, json: unknown) => server.request(path, { method: 'POST', json })
const reply = (change: Record<string, unknown> = {}) =>
  post(`/api/rehearsals/${talk.id}/replies`, { replyId, text: 'Hello.', answers: talk.answers, ...change })

async function problem(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const body = (await answer.json()) as {
    type: string
    status: number
    title: string
    detail: string
    errors?: { field: string; expected: string }[]
  }
  expect(body.status).toBe(answer.status)
  expect(body.detail.length).toBeGreaterThan(10)
  return body
}

describe('what is not as expected', () => {
  test.each([
    ['empty', { text: '' }, 'text'],
    ['blank', { text: ' \n ' }, 'text'],
    ['too long', { text: 'a'.repeat(4_001) }, 'text'],
    ['not text', { text: 7 }, 'text'],
    ['no UUID', { replyId: 'one' }, 'replyId'],
    ['to no line', { answers: 'first' }, 'answers'],
    ['with a field too many', { extra: 1 }, 'extra'],
  ])('a reply that is %s: 422 naming the field', async (_, change, field) => {
    const answer = await reply(change)
    expect(answer.status).toBe(422)
    expect((await problem(answer)).errors?.map((error) => error.field)).toEqual([field])
  })

  test('a body that is not JSON, or does not say so: 400', async () => {
    for (const headers of [{ 'content-type': 'application/json' }, { 'content-type': 'text/plain' }]) {
      const answer = await server.request(`/api/rehearsals/${talk.id}/replies`, { method: 'POST', body: '{"text":', headers })
      expect(answer.status).toBe(400)
      expect((await problem(answer)).type).toBe('/problems/not-json')
    }
  })

  test('a body that is too large: 413', async () => {
    const answer = await reply({ text: 'a'.repeat(100_000) })
    expect(answer.status).toBe(413)
    await problem(answer)
  })

  test.each([
    ['GET', '/api/scenarios/none'],
    ['GET', '/api/rehearsals/none'],
    ['GET', '/api/rehearsals/none/debrief'],
    ['GET', '/api/rehearsals/none/events'],
    ['DELETE', '/api/rehearsals/none'],
    ['GET', '/api/faces/none/calm.svg'],
    ['GET', '/api/nothing'],
  ])('%s %s: 404', async (method, path) => {
    const answer = await server.request(path, { method })
    expect(answer.status).toBe(404)
    await problem(answer)
  })

  test('an unknown scenario to start: 404', async () => {
    const answer = await post('/api/rehearsals', { scenario: 'none' })
    expect(answer.status).toBe(404)
    await problem(answer)
  })

  test('a page of the list that is no page: 422', async () => {
    for (const query of ['limit=0', 'limit=x', 'before=x']) expect((await server.request(`/api/rehearsals?${query}`)).status).toBe(422)
  })
})

describe('what is not possible just now', () => {
  test('the same reply again is harmless; other words under its id, or a second reply to the line, are 409', async () => {
    expect((await reply()).status).toBe(201)
    await server.wired.speaking.settled(talk.id)
    const again = await reply()
    expect(again.status).toBe(200)
    const different = await reply({ text: 'Other words.' })
    expect(different.status).toBe(409)
    expect((await problem(different)).type).toBe('/problems/reply-differs')
    const second = await reply({ replyId: crypto.randomUUID() })
    expect(second.status).toBe(409)
    expect((await problem(second)).type).toBe('/problems/line-answered')
  })

  test('of two replies to one line at the same moment, one is stored and one is told', async () => {
    const { id, answers } = await server.start()
    const both = await Promise.all(
      ['One.', 'Two.'].map((text) => post(`/api/rehearsals/${id}/replies`, { replyId: crypto.randomUUID(), text, answers })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    await server.wired.speaking.settled(id)
    expect((await server.json<StageState>(`/api/rehearsals/${id}`)).replies).toBe(1)
  })

  test('a reply after the end, and notes before it', async () => {
    const { id, answers } = await server.start()
    const early = await server.request(`/api/rehearsals/${id}/debrief`)
    expect(early.status).toBe(409)
    expect((await problem(early)).type).toBe('/problems/not-ended')
    await post(`/api/rehearsals/${id}/end`, { because: 'done' })
    const late = await post(`/api/rehearsals/${id}/replies`, { replyId: crypto.randomUUID(), text: 'Late.', answers })
    expect(late.status).toBe(409)
    expect((await problem(late)).type).toBe('/problems/has-ended')
  })

  test('another line when none is owed', async () => {
    const { id } = await server.start()
    const answer = await post(`/api/rehearsals/${id}/line`, { voice: 'again' })
    expect(answer.status).toBe(409)
    expect((await problem(answer)).type).toBe('/problems/nothing-owed')
  })
})

describe('who may ask', () => {
  test.each([
    ['a host that is not loopback', { host: 'second-take.example' }],
    ['no host', { host: '' }],
  ])('%s: 403', async (_, headers) => {
    expect((await server.request('/api/scenarios', { headers })).status).toBe(403)
  })

  test.each([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999' }],
    ['no origin at all', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ])('a change from %s: 403', async (_, headers) => {
    const answer = await server.request('/api/rehearsals', { method: 'DELETE', headers })
    expect(answer.status).toBe(403)
    await problem(answer)
  })

  test('every answer forbids inline script, framing and other origins', async () => {
    const { headers } = await server.request('/api/scenarios')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})
