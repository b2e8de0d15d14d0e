import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../server/config.js'

test('without any variable: loopback, a port, a folder, the script and the local reader', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4321, dataDir: './data', voiceModel: null, readerModel: null })
})

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', SECOND_TAKE_MODEL: ' ' })).toMatchObject({ port: 4321, voiceModel: null })
})

test('with an endpoint and a model, the model speaks', () => {
  const config = readConfig({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', SECOND_TAKE_MODEL: 'small' })
  expect(config).toMatchObject({
    voiceModel: 'small',
    readerModel: null,
    endpoint: { baseURL: 'http://127.0.0.1:11434/v1', apiKey: null, readBudgetMs: 4_000 },
  })
})

test.each([
  [{ PORT: '80000' }, 'PORT is “80000”. Expected: a port from 0 to 65535 (0 takes a free one).'],
  [{ PORT: 'http' }, 'PORT is “http”.'],
  [{ HOST: '0.0.0.0' }, 'HOST is “0.0.0.0”. Expected: a loopback address'],
  [{ READ_BUDGET_MS: '5' }, 'READ_BUDGET_MS is “5”. Expected: milliseconds, 100 to 60000.'],
  [{ OPENAI_BASE_URL: 'localhost' }, 'OPENAI_BASE_URL is “localhost”.'],
  [{ OPENAI_API_KEY: 'sk-secret' }, 'SECOND_TAKE_MODEL is not set.'],
])('%j stops the start', (env, sentence) => {
  expect(() => readConfig(env)).toThrow(ConfigError)
  expect(() => readConfig(env)).toThrow(sentence)
})

test('names every wrong variable, and never the value of a secret', () => {
  const start = () => readConfig({ PORT: 'x', MAX_CONCURRENT_CALLS: '0', OPENAI_API_KEY: 'sk-secret', OPENAI_BASE_URL: 'x' })
  expect(start).toThrow(/PORT[\s\S]*MAX_CONCURRENT_CALLS|MAX_CONCURRENT_CALLS[\s\S]*PORT/)
  expect(start).not.toThrow(/sk-secret/)
})
