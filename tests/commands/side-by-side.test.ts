import { afterEach, beforeEach, expect, test } from 'vitest'
import { poolsOfExamples } from '../../scenarios/stage/learners.js'
import { sideBySide } from '../../server/commands/side-by-side.js'
import { readConfig } from '../../server/config.js'
import { createSpeakers } from '../../server/speakers.js'
import { says } from '../fake-endpoint/answers.js'
import { type FakeEndpoint, startFakeEndpoint } from '../fake-endpoint/fake-endpoint.js'
import { markedReader } from '../support/marked-reader.js'
import { smallScenario } from '../support/small-scenario.js'

let fake: FakeEndpoint
beforeEach(async () => {
  fake = await startFakeEndpoint()
})
afterEach(() => fake.close())

const played = () => {
  const { voice } = createSpeakers(readConfig({ OPENAI_BASE_URL: fake.baseURL, SECOND_TAKE_MODEL: 'fake-model' }), () => {}).speakers
  return sideBySide(smallScenario, poolsOfExamples(smallScenario), markedReader, voice, { learners: ['hostile'], difficulty: 'real', seed: 1 })
}
const rowsOf = (markdown: string) => markdown.split('\n').filter((line) => /^\| \d/.test(line))

test('the script and the model answer the same replies, row by row', async () => {
  fake.otherwise(() => says('I would rather | not say.'))
  const markdown = await played()
  const rows = rowsOf(markdown)
  expect(rows.length).toBeGreaterThan(1)
  expect(rows[0]).toContain('I would rather \\| not say. |')
  expect(markdown).toMatch(/^With the script: .+ With the model: .+$/m)
})

test('it says where the model was cut, replaced or failed, and the script stood in', async () => {
  fake.otherwise(() => says('As an AI language model, I forgive you.'))
  expect(rowsOf(await played())[0]).toMatch(/\*\(the script; tried again: .+; replaced: .+\)\* \|$/)
  fake.otherwise(() => ({ type: 'error', status: 401 }))
  expect(rowsOf(await played())[0]).toMatch(/\*\(the script; refused-key: status 401: .+\)\* \|$/)
})
