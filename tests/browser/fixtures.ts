import { type APIRequestContext, test as base, expect } from '@playwright/test'
import { catalogue } from '../../scenarios/index.js'
import type { StageState } from '../../server/rehearsal/views.js'
import { says } from '../fake-endpoint/answers.js'
import type { FakeEndpoint } from '../fake-endpoint/fake-endpoint.js'
import { type ModelServer, type RunningServer, startModelServer, startServer } from './server.js'

const START_MS = 60_000

/** The first reading of a server loads the reader's models: no test is to wait for that. */
async function warmUp({ url }: RunningServer): Promise<void> {
  const post = (path: string, json: unknown) =>
    fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) })
  const { id, answers } = (await (await post('/api/rehearsals', { scenario: catalogue[0]?.id })).json()) as StageState
  const events = await fetch(`${url}/api/rehearsals/${id}/events?after=${answers}`)
  await post(`/api/rehearsals/${id}/replies`, { replyId: crypto.randomUUID(), text: 'I got that wrong.', answers })
  let told = ''
  for await (const chunk of events.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    told += chunk
    if (/event: (spoke|faltered)/.test(told)) return
  }
}

/** What the tests before have said is gone. */
async function forget(url: string, request: APIRequestContext): Promise<void> {
  expect((await request.delete(`${url}/api/rehearsals`)).ok()).toBe(true)
}

interface PerTest {
  /** Asserts in every test that nothing was fetched from elsewhere, no script of the page failed, and the console has no other error than a cut network's. */
  quiet: undefined
}
interface PerWorker {
  /** What a server is started with, beside what it needs to be alone. */
  serverEnv: Record<string, string>
  server: RunningServer
}

/** Each worker has a server of its own; each test finds it without any talk, and the page without any memory. */
export const test = base.extend<PerTest, PerWorker>({
  // Lines are there at once. Tests of their arriving say otherwise.
  contextOptions: { reducedMotion: 'reduce' },
  serverEnv: [{}, { option: true, scope: 'worker' }],
  server: [
    async ({ serverEnv }, use) => {
      const server = await startServer(serverEnv)
      await warmUp(server)
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: START_MS },
  ],
  baseURL: async ({ server, request }, use) => {
    await forget(server.url, request)
    await use(server.url)
  },
  quiet: [
    async ({ context, baseURL }, use) => {
      const wrong: string[] = []
      const own = new URL(baseURL ?? '').origin
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== own) wrong.push(`fetched ${request.url()}`)
      })
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource'))
          wrong.push(`said ${message.text()}`)
      })
      context.on('weberror', (error) => wrong.push(`threw ${error.error().message}`))
      await use(undefined)
      expect(wrong).toEqual([])
    },
    { auto: true },
  ],
})

/** The same, with a model that speaks: a fake endpoint that the test tells what to answer. */
export const modelTest = test.extend<{ model: FakeEndpoint }, { modelServer: ModelServer }>({
  modelServer: [
    async ({ serverEnv }, use) => {
      const server = await startModelServer(serverEnv)
      await warmUp(server)
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: START_MS },
  ],
  baseURL: ({ modelServer }, use) => use(modelServer.url),
  model: [
    async ({ modelServer: { url, model }, request }, use) => {
      model.otherwise(() => says('I see.'))
      await forget(url, request)
      await use(model)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
