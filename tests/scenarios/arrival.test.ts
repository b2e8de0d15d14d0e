import { expect, test } from 'vitest'
import { Scenario } from '../../scenarios/stage/schema.js'
import { playThrough } from '../../server/commands/simulation.js'
import { markedReader } from '../support/marked-reader.js'
import { smallScenario } from '../support/small-scenario.js'

/** The door leads to the table and tells the fact in one turn. */
const telling = Scenario.parse({
  ...smallScenario,
  beats: {
    ...smallScenario.beats,
    door: { ...smallScenario.beats.door, turns: [{ when: { any: ['owns-part'], trust: [5, 10] }, to: 'table', disclose: 'clinic' }] },
  },
})

test('a line that tells a fact stands alone, and they arrive in the new beat with the next one', async () => {
  const { lines } = (await playThrough(telling, markedReader, {}, ['[owns-part]', '[reflects]', '[reflects]'])).state
  const [, told, arrived, then] = lines.map(({ spoke }) => spoke?.text ?? '')
  expect(told).toContain('I drive to the clinic at night.')
  expect(told).not.toContain('Sit down, then.')
  expect(arrived).toContain('Sit down, then.')
  expect(then).not.toContain('Sit down, then.')
})
