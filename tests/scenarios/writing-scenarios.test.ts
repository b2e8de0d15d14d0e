import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { learners, sundayRota } from '../../docs/example-scenario.js'
import { Scenario } from '../../scenarios/stage/schema.js'
import { checkScenario } from '../../server/commands/check-scenario.js'
import { createLocalReader } from '../../server/reader/local/index.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the worked example has nothing to mend', async () => {
  expect((await checkScenario(Scenario.parse(sundayRota), learners, createLocalReader())).findings).toEqual([])
}, 120_000)

test('the page for authors quotes it word for word', () => {
  const example = read('docs/example-scenario.ts')
  const blocks = [...read('docs/writing-scenarios.md').matchAll(/```ts\n(.*?)```/gs)].map(([, block = '']) => block)
  expect(blocks.length).toBeGreaterThan(5)
  for (const block of blocks) expect(example).toContain(block)
})
