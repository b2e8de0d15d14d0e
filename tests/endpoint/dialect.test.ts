import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEndpoint } from '../../server/endpoint/endpoint.js'
import { createFairQueue } from '../../server/endpoint/fair-queue.js'
import { gate, says } from '../fake-endpoint/answers.js'
import { type FakeEndpoint, startFakeEndpoint } from '../fake-endpoint/fake-endpoint.js'
import { type ChatBody, REFUSES, type Refusal } from '../fake-endpoint/refusals.js'

let fake: FakeEndpoint
beforeEach(async () => {
  fake = await startFakeEndpoint()
  fake.otherwise(() => says('I see.'))
})
afterEach(() => fake.close())

const CALL = {
  messages: [
    { role: 'system', content: 'You are Noor.' },
    { role: 'user', content: 'Have you got a minute?' },
    { role: 'user', content: 'Say your next line.' },
  ],
  temperature: 0.8,
  maxTokens: 100,
  schema: { name: 'found', schema: { type: 'object' } },
} as const
const signal = new AbortController().signal

const endpointAt = (baseURL: string, most = 8) =>
  createEndpoint({
    baseURL,
    apiKey: 'a-key',
    model: 'fake-model',
    timeouts: { firstMs: 1000, idleMs: 1000, wholeMs: 4000 },
    queue: createFairQueue(most),
    retryPauseMs: 1,
  })

async function heard(endpoint: ReturnType<typeof createEndpoint>, key = 'one') {
  let text = ''
  for await (const piece of endpoint.stream(CALL, { key, signal })) text += piece
  return text
}

const roles = ({ messages }: ChatBody) => messages.map(({ role }) => role)

describe('a parameter that an endpoint refuses is dropped or renamed once, and remembered', () => {
  test.each<[string, Refusal[], (body: ChatBody) => void]>([
    ['max_tokens (OpenAI’s reasoning models)', [REFUSES.maxTokens], (body) => expect(body).toMatchObject({ max_completion_tokens: 100 })],
    ['neither name', [REFUSES.maxTokens, REFUSES.maxCompletionTokens], (body) => expect(Object.keys(body).join()).not.toMatch(/max_/)],
    ['temperature', [REFUSES.temperature], (body) => expect(body).not.toHaveProperty('temperature')],
    ['stream_options (FastAPI, 422)', [REFUSES.streamOptions], (body) => expect(body).not.toHaveProperty('stream_options')],
    ['a JSON schema', [REFUSES.jsonSchema], (body) => expect(body).not.toHaveProperty('response_format')],
    ['any format of the answer', [REFUSES.responseFormat], (body) => expect(body).not.toHaveProperty('response_format')],
    ['the system’s role', [REFUSES.systemRole], (body) => expect(roles(body)).toEqual(['user'])],
    [
      'the system’s role, where the developer’s is wanted',
      [REFUSES.systemForDeveloper],
      (body) => expect(roles(body)).toEqual(['developer', 'user']),
    ],
    [
      'two messages of one role in a row (error at the top level)',
      [REFUSES.adjacentRoles],
      (body) => expect(roles(body)).toEqual(['system', 'user']),
    ],
  ])('%s', async (_, refusals, holds) => {
    fake.refuses(...refusals)
    const endpoint = endpointAt(fake.baseURL)
    expect(await heard(endpoint)).toBe('I see.')
    const learning = fake.requests.length
    expect(learning).toBe(1 + refusals.length)
    expect(await heard(endpoint)).toBe('I see.')
    expect(fake.requests).toHaveLength(learning + 1)
    const last = fake.requests.at(-1)?.body
    expect(last?.messages.map(({ content }) => content).join('\n\n')).toBe('You are Noor.\n\nHave you got a minute?\n\nSay your next line.')
    if (last) holds(last)
  })

  test('all at once', async () => {
    fake.refuses(REFUSES.maxTokens, REFUSES.temperature, REFUSES.streamOptions, REFUSES.systemRole, REFUSES.jsonSchema)
    expect(await heard(endpointAt(fake.baseURL))).toBe('I see.')
  })

  test('by calls that run at the same time', async () => {
    fake.refuses(REFUSES.temperature)
    const endpoint = endpointAt(fake.baseURL)
    expect(await Promise.all([heard(endpoint), heard(endpoint, 'two'), heard(endpoint, 'three')])).toEqual(['I see.', 'I see.', 'I see.'])
  })
})

describe('what a model thinks is never heard', () => {
  test.each(['reasoning_content', 'reasoning'] as const)('in the field %s', async (field) => {
    fake.queue(says('Not now.', { reasoning: { field, chunks: ['She is', ' angry.'] } }))
    expect(await heard(endpointAt(fake.baseURL))).toBe('Not now.')
  })

  test('between <think> tags, wherever they are cut', async () => {
    fake.queue({ type: 'chunks', chunks: ['<th', 'ink>She is ang', 'ry. <b', '</thi', 'nk>', 'Not ', 'a < b', ' now.'] })
    expect(await heard(endpointAt(fake.baseURL))).toBe('Not a < b now.')
  })
})

test('thoughts that only close are a fault once; from then on the endpoint is known to think first', async () => {
  const thinksAloud = { type: 'chunks', chunks: ['She is ', 'angry.</thi', 'nk>Not', ' now.'] } as const
  fake.queue(thinksAloud, thinksAloud)
  const endpoint = endpointAt(fake.baseURL)
  await expect(heard(endpoint)).rejects.toMatchObject({ kind: 'unusable' })
  expect(await heard(endpoint)).toBe('Not now.')
})

test('an Azure-style base URL keeps its query, and the key goes into its header', async () => {
  const azure = fake.baseURL.replace('/v1', '/openai/deployments/our-model?api-version=2024-10-21')
  expect(await heard(endpointAt(azure))).toBe('I see.')
  expect(fake.requests[0]?.url).toBe('/openai/deployments/our-model/chat/completions?api-version=2024-10-21')
  expect(fake.requests[0]?.headers['api-key']).toBe('a-key')
})

test('places are given by turns, so that one who asks for much does not keep the others waiting', async () => {
  const held = gate()
  fake.queue({ type: 'stall', until: held, after: ['held'] })
  const endpoint = endpointAt(fake.baseURL, 1)
  const order: string[] = []
  const first = fake.nextRequest()
  const ask = (key: string) => heard(endpoint, key).then(() => order.push(key))
  const all = [ask('busy')]
  await first
  all.push(ask('busy'), ask('busy'), ask('busy'), ask('quiet'))
  held.open()
  await Promise.all(all)
  expect(order.indexOf('quiet')).toBe(2)
  expect(fake.requests).toHaveLength(5)
})
