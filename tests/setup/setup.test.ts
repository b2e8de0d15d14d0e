import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../server/config.js'
import { PROVIDERS } from '../../server/setup/providers.js'
import { createSpeakers } from '../../server/speakers.js'
import { type Answer, gate, openAiError, says } from '../fake-endpoint/answers.js'
import { type FakeEndpoint, startFakeEndpoint } from '../fake-endpoint/fake-endpoint.js'
import { REFUSES } from '../fake-endpoint/refusals.js'

let fake: FakeEndpoint
beforeEach(async () => {
  fake = await startFakeEndpoint({ models: ['speaks', 'reads', 'another'] })
})
afterEach(() => fake.close())

const never = new AbortController().signal
const KEY = 'sk-very-secret'
const setup = (env: Record<string, string> = {}) =>
  createSpeakers(
    readConfig({ OPENAI_BASE_URL: fake.baseURL, OPENAI_API_KEY: KEY, SECOND_TAKE_MODEL: 'speaks', SECOND_TAKE_READER_MODEL: 'reads', ...env }),
    () => {},
  ).setup

describe('a test call', () => {
  test('tells how long the first sentence took, what was said and what it used', async () => {
    fake.queue(says('Hello there. It is raining.'))
    expect(await setup().hello('voice', never)).toEqual({
      firstSentenceMs: expect.any(Number),
      wholeMs: expect.any(Number),
      text: 'Hello there. It is raining.',
      tokens: { prompt: expect.any(Number), completion: expect.any(Number) },
      lacks: [],
      fault: null,
    })
  })

  test('tells what the endpoint lacks, once it has learned its dialect', async () => {
    fake.refuses(REFUSES.maxTokens, REFUSES.temperature, REFUSES.streamOptions, REFUSES.adjacentRoles)
    fake.queue(says('Hello there. It is raining.', { finishReason: null }))
    const hello = await setup().hello('voice', never)
    expect(hello?.fault).toBeNull()
    expect(hello?.lacks).toEqual([
      expect.stringContaining('max_completion_tokens'),
      expect.stringContaining('no temperature'),
      expect.stringContaining('tokens of a stream'),
      expect.stringContaining('joined'),
      expect.stringContaining('how an answer ended'),
    ])
  })

  test('of the reader reads a reply', async () => {
    fake.refuses(REFUSES.responseFormat)
    fake.queue(says('{"found":[{"quote":"I should have asked you first","check":"owns-part","specific":true}]}'))
    const hello = await setup().hello('reader', never)
    expect(hello).toMatchObject({ firstSentenceMs: null, text: '“I should have asked you first”: owns-part', fault: null })
    expect(hello?.lacks).toEqual([expect.stringContaining('no JSON')])
  })

  test.each<[string, Answer, string, RegExp]>([
    ['a refused key', openAiError(401, `Incorrect API key provided: ${KEY}`, { code: 'invalid_api_key' }), 'refused-key', /OPENAI_API_KEY/],
    ['an unknown model', openAiError(404, 'The model does not exist'), 'no-such-model', /“speaks”/],
    ['a page in place of an API', { type: 'html' }, 'unusable', /OPENAI_BASE_URL/],
    ['nothing said', says(''), 'unusable', /OpenAI-compatible/],
    ['an account used up', { type: 'error', status: 429, body: { error: { message: 'no', code: 'insufficient_quota' } } }, 'busy', /account/],
  ])('names %s in plain words, and no secret', async (_, answer, kind, words) => {
    fake.queue(answer)
    const hello = await setup().hello('voice', never)
    expect(hello).toMatchObject({ text: null, fault: { kind, says: expect.stringMatching(words) } })
    expect(JSON.stringify(hello)).not.toContain(KEY)
  })

  test('says that nothing came in time, and that nobody is there', async () => {
    fake.queue({ type: 'stall', until: gate() })
    expect((await setup({ FIRST_TOKEN_TIMEOUT_MS: '60' }).hello('voice', never))?.fault).toMatchObject({ kind: 'too-slow' })
    const gone = setup()
    await fake.close()
    expect((await gone.hello('voice', never))?.fault).toMatchObject({ kind: 'unreachable', detail: 'ECONNREFUSED' })
    expect((await gone.models(never))?.fault).toMatchObject({ kind: 'unreachable' })
  })
})

test('the endpoint’s models are listed', async () => {
  expect(await setup().models(never)).toEqual({ models: ['speaks', 'reads', 'another'], fault: null })
})

test('the view names the models and their host, and says whether there is a key, not which', () => {
  const view = setup({ OPENAI_BASE_URL: fake.baseURL.replace('http://', 'http://user:password@') }).view()
  const { host } = new URL(fake.baseURL)
  expect(view).toMatchObject({ voice: { model: 'speaks', host }, reader: { model: 'reads', host }, hasKey: true })
  expect(JSON.stringify(view)).not.toMatch(/secret|password/)
})

test('without a model there is nothing to try', async () => {
  const { setup: bare } = createSpeakers(readConfig({}), () => {})
  expect(bare.view()).toMatchObject({ voice: null, reader: null, hasKey: false })
  expect(await bare.hello('voice', never)).toBeNull()
  expect(await bare.models(never)).toBeNull()
})

describe('the documents name the same providers', () => {
  const rowsOf = (path: string) =>
    readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.replaceAll('`', ''))

  test.each(PROVIDERS)('$name in docs/models.md', ({ name, baseURL, key, keyOptional, model, modelIs }) => {
    const row = rowsOf('docs/models.md').find((line) => line.startsWith(`| ${name} |`))
    expect(row).toContain(`| ${baseURL ?? 'leave it out'} |`)
    expect(row).toContain(`| ${key ? `${key}${keyOptional ? ', or leave it out' : ''}` : 'leave it out'} |`)
    expect([model, modelIs].some((words) => row?.includes(`| ${words}`))).toBe(true)
  })

  test('in the README', () => {
    const rows = rowsOf('README.md').filter((line) => line.includes('SECOND_TAKE_MODEL=…'))
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) {
      const provider = PROVIDERS.find(({ name }) => row.startsWith(`| ${name} |`))
      expect(row).toContain(provider?.baseURL ? `OPENAI_BASE_URL=${provider.baseURL} ` : 'OPENAI_API_KEY=…')
    }
  })
})
