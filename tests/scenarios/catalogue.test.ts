import { schema as openPeeps } from '@dicebear/open-peeps'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../scenarios/index.js'
import { lint, piecesOf } from '../../scenarios/stage/lint.js'
import { machineOf } from '../../scenarios/stage/machine.js'
import { Scenario } from '../../scenarios/stage/schema.js'
import { witnessed } from '../../server/commands/check-scenario.js'
import { createLocalReader } from '../../server/reader/local/index.js'

/** Looped over the catalogue: a new scenario is tested the day it is added. */
const reader = createLocalReader()

test('there is at least one scenario of each kind, each with its own id', () => {
  expect(new Set(catalogue.map(({ kind }) => kind))).toEqual(new Set(['conflict', 'delegation', 'executive-briefing']))
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
})

describe.each(catalogue.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  test('is the same after a journey through JSON', () => {
    expect(Scenario.parse(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario)
  })

  test('has nothing that the lint would mend', () => {
    expect(lint(scenario)).toEqual([])
  })

  test('builds as a machine', () => {
    expect(Object.keys(machineOf(scenario).states).sort()).toEqual([...Object.keys(scenario.beats), ...Object.keys(scenario.outcomes)].sort())
  })

  test('ends within its replies, in an outcome that says what followed', () => {
    expect(scenario.maxReplies).toBeLessThanOrEqual(12)
    expect(Object.keys(scenario.outcomes).length).toBeGreaterThanOrEqual(3)
    expect(Object.keys(scenario.beats).length).toBeGreaterThanOrEqual(5)
  })

  test('reaches every outcome with real sentences through the local reader', async () => {
    expect(await witnessed(scenario, reader)).toEqual([])
  }, 60_000)

  test('has something to say in every beat that asks for nothing already given', () => {
    for (const [id, beat] of Object.entries(scenario.beats))
      expect(
        beat.pushes.some(({ until }) => !until),
        id,
      ).toBe(true)
  })

  test('keeps its undisclosed facts out of what a learner reads before', () => {
    const before = JSON.stringify([
      scenario.brief,
      scenario.tagline,
      scenario.stakes,
      piecesOf(scenario).map(({ piece }) => piece.says),
    ]).toLowerCase()
    for (const fact of Object.values(scenario.facts)) for (const phrase of fact.heard) expect(before).not.toContain(phrase.toLowerCase())
  })

  test('draws a face that the faces know', () => {
    const { look } = scenario.counterpart
    for (const [part, name] of [
      ['head', look.head],
      ['facialHair', look.facialHair],
      ['accessories', look.accessories],
    ] as const) {
      if (name !== undefined) expect(JSON.stringify(openPeeps.properties?.[part]), part).toContain(`"${name}"`)
    }
  })
})
