import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.js'
import type { StageState } from '../../server/rehearsal/views.js'
import { createSpeakers } from '../../server/speakers.js'
import { gate, says } from '../fake-endpoint/answers.js'
import { startFakeEndpoint } from '../fake-endpoint/fake-endpoint.js'
import { testServer } from '../support/test-server.js'

async function started(env: Record<string, string> = {}) {
  const fake = await startFakeEndpoint()
  const logged: Record<string, unknown>[] = []
  const config = readConfig({ OPENAI_BASE_URL: fake.baseURL, SECOND_TAKE_MODEL: 'speaks', SECOND_TAKE_READER_MODEL: 'reads', ...env })
  const { speakers } = createSpeakers(config, (what, details) => logged.push({ what, ...details }))
  const server = await testServer(speakers)
  const close = async () => {
    await server.close()
    await fake.close()
  }
  return { fake, server, logged, close }
}

test('the operator reads which rehearsal used how many tokens, for its voice and for its reader', async () => {
  const { fake, server, logged, close } = await started()
  fake.otherwise(({ stream }) => says(stream ? 'I waited for you to call.' : '{"found":[]}'))
  const { id } = await server.start()
  await server.say(id, 'I should have called you.')
  const tokens = { prompt: expect.any(Number), completion: expect.any(Number) }
  expect(logged).toMatchObject([
    { what: 'a model was asked to read', model: 'reads', rehearsal: id, tokens, fault: null },
    { what: 'a model was asked to speak', model: 'speaks', rehearsal: id, tokens, broken: [] },
  ])
  expect(JSON.stringify(logged)).not.toContain('called you')
  await close()
})

test('one bound holds for all calls, the voice’s and the reader’s together', async () => {
  const { fake, server, close } = await started({ MAX_CONCURRENT_CALLS: '1' })
  const held = gate()
  let open = false
  const order: string[] = []
  fake.otherwise(({ stream }) => {
    order.push(stream ? 'speaks' : open ? 'reads' : 'reads while someone speaks')
    return stream ? { type: 'stall', until: held, after: ['I waited.'] } : says('{"found":[]}')
  })
  const one = await server.start()
  const speaking = server.say(one.id, 'I should have called you.')
  await expect.poll(() => order.length).toBe(2)
  const other = await server.start()
  const reading = server.say(other.id, 'I should have called you.')
  const events = async () => (await server.json<StageState>(`/api/rehearsals/${other.id}`)).events.map(({ type }) => type)
  await expect.poll(events).toContain('replied')
  open = true
  held.open()
  await Promise.all([speaking, reading])
  expect(order).toEqual([expect.stringContaining('reads'), 'speaks', 'reads', 'speaks'])
  await close()
})
