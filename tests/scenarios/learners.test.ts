import { describe, expect, test } from 'vitest'
import { catalogue } from '../../scenarios/index.js'
import { poolsOf } from '../../scenarios/learners.js'
import { LEVELS, replyOf } from '../../scenarios/stage/learners.js'
import { learned, playLearners } from '../../server/commands/learners.js'
import { createLocalReader } from '../../server/reader/local/index.js'

const reader = createLocalReader()

describe.each(catalogue.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const pools = poolsOf(scenario)

  test('tells better learners from worse, lets someone meet each outcome, and does not repeat itself', async () => {
    expect(learned(scenario, await playLearners(scenario, pools, reader))).toEqual([])
  }, 240_000)

  test('has simulated learners who speak only where the scenario has a moment for it', () => {
    const moments = new Set([...Object.keys(scenario.beats), ...Object.keys(scenario.facts), 'any'])
    for (const level of LEVELS) for (const moment of Object.keys(pools[level])) expect(moments, `${level}.${moment}`).toContain(moment)
  })
})

test('a learner takes up what was just told, says nothing twice while there is more, and slips by chance', () => {
  const says = (mine: string) => ({ door: [`${mine} one`, `${mine} two`], clinic: [`${mine} sorry`] })
  const pools = { exemplary: says('well'), decent: says('fair'), autopilot: says('plain'), hostile: says('rude') }
  const moment = { at: 'door', told: [], said: new Set<string>(), turned: false }
  expect(replyOf(pools, 'exemplary', { ...moment, told: ['clinic'] }, () => 0)).toBe('well sorry')
  expect(replyOf(pools, 'exemplary', { ...moment, said: new Set(['well one']) }, () => 0)).toBe('well two')
  expect(replyOf(pools, 'decent', moment, () => 0.95)).toBe('plain two')
  expect(replyOf(pools, 'faltering', { ...moment, turned: true }, () => 0.95)).toBe('rude two')
})
