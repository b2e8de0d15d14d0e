import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEndpoint, type EndpointOptions } from '../../server/endpoint/endpoint.js'
import { createFairQueue } from '../../server/endpoint/fair-queue.js'
import type { CallFault } from '../../server/endpoint/fault.js'
import { type Answer, controlledStream, gate, openAiError, says } from '../fake-endpoint/answers.js'
import { type FakeEndpoint, startFakeEndpoint } from '../fake-endpoint/fake-endpoint.js'

let fake: FakeEndpoint
beforeEach(async () => {
  fake = await startFakeEndpoint()
})
afterEach(() => fake.close())

const TIMEOUTS = { firstMs: 3000, idleMs: 3000, wholeMs: 6000 }
const CALL = { messages: [{ role: 'user', content: 'Good morning.' }], temperature: 0.8, maxTokens: 100 } as const
const never = new AbortController().signal

const endpointAt = (baseURL: string, options: Partial<EndpointOptions> = {}) =>
  createEndpoint({ baseURL, apiKey: 'a-key', model: 'fake-model', timeouts: TIMEOUTS, queue: createFairQueue(8), retryPauseMs: 1, ...options })

async function heard(endpoint: ReturnType<typeof createEndpoint>, key = 'one', signal = never) {
  const pieces: string[] = []
  const stream = endpoint.stream(CALL, { key, signal })
  for (let step = await stream.next(); ; step = await stream.next()) {
    if (step.done) return { text: pieces.join(''), finish: step.value }
    pieces.push(step.value)
  }
}

const faultOf = async (answers: Answer[], options?: Partial<EndpointOptions>) => {
  fake.queue(...answers)
  return heard(endpointAt(fake.baseURL, options)).then(
    () => null,
    (fault: CallFault) => fault,
  )
}

describe('an answer', () => {
  test('comes in pieces, with its finish and its tokens', async () => {
    fake.queue(says('I waited for you to call.'))
    const { text, finish } = await heard(endpointAt(fake.baseURL))
    expect(text).toBe('I waited for you to call.')
    expect(finish).toMatchObject({ reason: 'stop', done: true, tokens: { completion: 7 } })
    expect(fake.requests[0]?.headers.authorization).toBe('Bearer a-key')
  })

  test('is told apart from one that ends without saying that it is through', async () => {
    fake.queue(says('I waited.', { finishReason: null, done: false }))
    expect((await heard(endpointAt(fake.baseURL))).finish).toMatchObject({ reason: null, done: false })
  })

  test('that comes whole, though a stream was asked for, is taken all the same', async () => {
    fake.queue({ type: 'json', body: { choices: [{ message: { content: 'Not today.' }, finish_reason: 'stop' }] } })
    expect((await heard(endpointAt(fake.baseURL))).text).toBe('Not today.')
  })

  test('keeps characters whole that are cut over two packets', async () => {
    const stream = controlledStream()
    fake.queue({ type: 'controlled', stream })
    const coming = heard(endpointAt(fake.baseURL))
    for (const piece of ['Zoë’s ', 'naïve ', '🙂']) stream.push(piece)
    stream.finish()
    expect((await coming).text).toBe('Zoë’s naïve 🙂')
  })
})

describe('faults', () => {
  test.each<[string, Answer[], string]>([
    ['401', [openAiError(401, 'Incorrect API key provided: a-key', { code: 'invalid_api_key' })], 'refused-key'],
    ['403', [openAiError(403, 'no access')], 'refused-key'],
    ['404, as OpenAI says it', [openAiError(404, 'The model `fake` does not exist', { code: 'model_not_found' })], 'no-such-model'],
    ['404, as Ollama says it', [{ type: 'error', status: 404, body: { error: 'model "fake" not found, try pulling it first' } }], 'no-such-model'],
    ['400, as OpenRouter says it', [openAiError(400, 'fake is not a valid model ID')], 'no-such-model'],
    ['429 twice', [openAiError(429, 'slow down'), openAiError(429, 'slow down')], 'busy'],
    ['429 for want of money', [openAiError(429, 'quota', { code: 'insufficient_quota' })], 'busy'],
    ['429 that asks for too long a wait', [{ type: 'error', status: 429, headers: { 'retry-after': '30' } }], 'busy'],
    ['500 twice', [openAiError(500, 'oh'), openAiError(500, 'oh')], 'unreachable'],
    ['a socket cut before the answer, twice', [{ type: 'cut' }, { type: 'cut' }], 'unreachable'],
    ['a stream cut in the middle', [{ type: 'cut', after: ['I', ' was'] }], 'cut-off'],
    ['an error as an event', [{ type: 'error-event', after: ['I'], error: { message: 'overloaded', code: 503 } }], 'cut-off'],
    ['a malformed event', [{ type: 'malformed', after: ['I'] }], 'unusable'],
    ['HTML with status 200', [{ type: 'html' }], 'unusable'],
    ['JSON that is no completion', [{ type: 'json', body: { ok: true } }], 'unusable'],
    [
      'a talk too long for the model',
      [openAiError(400, "This model's maximum context length is 4096 tokens.", { code: 'context_length_exceeded' })],
      'too-long',
    ],
    ['a refusal of something else', [openAiError(400, 'tools are wrong', { param: 'tools' })], 'unusable'],
  ])('%s', async (_, answers, kind) => {
    const fault = await faultOf(answers)
    expect(fault).toMatchObject({ name: 'CallFault', kind })
    expect(fault?.message).not.toMatch(/a-key|Good morning/)
    expect(fake.requests).toHaveLength(answers.length)
  })

  test.each<[string, Answer, 'first' | 'idle']>([
    ['no answer at all', { type: 'stall', until: gate() }, 'first'],
    ['a stream that stalls', { type: 'stall', until: gate(), after: ['I', ' was'] }, 'idle'],
  ])('%s is given up, and the connection closed', async (_, answer, which) => {
    const fault = await faultOf([answer], { timeouts: { ...TIMEOUTS, [`${which}Ms`]: 80 } })
    expect(fault).toMatchObject({ kind: 'too-slow' })
    expect(fault?.message).toContain(which)
    await fake.requests[0]?.closed
  })

  test('a line that never ends is given up as a whole', async () => {
    const stream = controlledStream()
    fake.queue({ type: 'controlled', stream })
    const speaking = endpointAt(fake.baseURL, { timeouts: { ...TIMEOUTS, wholeMs: 150 } }).stream(CALL, { key: 'one', signal: never })
    const talk = async () => {
      stream.push(' on')
      for (let step = await speaking.next(); !step.done; step = await speaking.next()) stream.push(' and on')
    }
    await expect(talk()).rejects.toMatchObject({ kind: 'too-slow', message: 'whole piece: 150 ms' })
  })

  test('nobody there', async () => {
    const gone = fake.baseURL
    await fake.close()
    await expect(heard(endpointAt(gone))).rejects.toMatchObject({ kind: 'unreachable', message: 'ECONNREFUSED' })
  })

  test('an answer stopped by the caller is no fault, and closes the connection', async () => {
    fake.queue({ type: 'stall', until: gate(), after: ['I'] })
    const stopped = new AbortController()
    const coming = heard(endpointAt(fake.baseURL), 'one', stopped.signal)
    const request = await fake.nextRequest()
    stopped.abort(new Error('left'))
    await expect(coming).rejects.toThrow('left')
    await request.closed
  })
})

describe('what passes is tried once more', () => {
  test.each<[string, Answer]>([
    ['429 with Retry-After', { type: 'error', status: 429, headers: { 'retry-after': '0' } }],
    ['429 without it', { type: 'error', status: 429 }],
    ['500', { type: 'error', status: 500 }],
  ])('%s', async (_, answer) => {
    fake.queue(answer, says('All right.'))
    expect((await heard(endpointAt(fake.baseURL))).text).toBe('All right.')
    expect(fake.requests).toHaveLength(2)
  })
})

describe('an endpoint that keeps failing', () => {
  test('is left alone for a while, then tried with one call', async () => {
    let now = 0
    const endpoint = endpointAt(fake.baseURL, { breaker: { failures: 2, restMs: 1000 }, now: () => now })
    fake.queue(openAiError(401, 'no'), openAiError(401, 'no'))
    for (let i = 0; i < 2; i++) await expect(heard(endpoint)).rejects.toMatchObject({ kind: 'refused-key' })
    await expect(heard(endpoint)).rejects.toMatchObject({ kind: 'refused-key', message: expect.stringContaining('next try in 1 s') })
    expect(fake.requests).toHaveLength(2)
    now = 1001
    fake.queue(says('Back.'))
    expect((await heard(endpoint)).text).toBe('Back.')
    fake.queue(says('And again.'))
    expect((await heard(endpoint)).text).toBe('And again.')
  })

  test('a talk that is too long says nothing about the endpoint', async () => {
    const endpoint = endpointAt(fake.baseURL, { breaker: { failures: 1, restMs: 1000 } })
    fake.queue(openAiError(400, 'maximum context length is 10'), says('Fine.'))
    await expect(heard(endpoint)).rejects.toMatchObject({ kind: 'too-long' })
    expect((await heard(endpoint)).text).toBe('Fine.')
  })
})

test('models are listed', async () => {
  expect(await endpointAt(fake.baseURL).models(never)).toEqual(['fake-model'])
})
