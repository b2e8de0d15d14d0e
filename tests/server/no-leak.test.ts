import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StageState } from '../../server/rehearsal/views.js'
import { type TestServer, testServer } from '../support/test-server.js'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
})
afterEach(() => server.close())

const SECRETS = /SECRET|trust|tension|clarity|stance|"marks?"|"mark"|overall|confidence|owns-part"|door"|"table"/

/** Reads the stream of a rehearsal until `count` events have come, then leaves. */
async function streamed(id: string, count: number, headers: Record<string, string> = {}): Promise<string> {
  const answer = await server.request(`/api/rehearsals/${id}/events`, { headers })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (reader && (text.match(/^id: /gm) ?? []).length < count) {
    const { value, done } = await reader.read()
    if (done) break
    text += value
  }
  await reader?.cancel()
  return text
}

test('while the talk goes on, no answer of the server holds a mark, a stance or an undisclosed fact', async () => {
  const { id } = await server.start()
  const replyId = crypto.randomUUID()
  await server.say(id, 'Well, it was me. [owns-part] [attacks]', replyId)
  const paths = [
    '/api/scenarios',
    '/api/scenarios/small',
    '/api/rehearsals',
    `/api/rehearsals/${id}`,
    `/api/rehearsals/${id}/export.json`,
    `/api/rehearsals/${id}/export.md`,
    `/api/rehearsals/${id}/replies/${replyId}/hearing`,
  ]
  for (const path of paths) {
    const text = (await (await server.request(path)).text()).replaceAll('[owns-part]', '')
    expect(text, path).not.toMatch(SECRETS)
  }
  expect((await streamed(id, 5)).replaceAll('[owns-part]', '')).not.toMatch(SECRETS)
})

test('the stream gives what was missed, in order, each with its number', async () => {
  const { id } = await server.start()
  await server.say(id, 'Hello there.')
  const all = await streamed(id, 4)
  const ids = [...all.matchAll(/^id: (\d+)/gm)].map(([, seq]) => Number(seq))
  expect(ids).toEqual([...ids].sort((a, b) => a - b))
  const rest = await streamed(id, 1, { 'last-event-id': String(ids[2]) })
  expect(rest).toContain(`id: ${ids[3]}`)
  expect(rest).not.toContain(`id: ${ids[2]}\n`)
})

test('a stream with nothing more to come says so, so that a browser stops asking', async () => {
  const { id } = await server.start()
  const ended = await server.json<StageState>(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })
  const last = ended.events.at(-1)?.seq
  expect((await server.request(`/api/rehearsals/${id}/events`, { headers: { 'last-event-id': String(last) } })).status).toBe(204)
  expect((await server.request(`/api/rehearsals/${id}/events?after=x`)).status).toBe(422)
})
