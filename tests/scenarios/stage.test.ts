import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor, transition } from 'xstate'
import { showsCue } from '../../scenarios/stage/cue.js'
import { lint } from '../../scenarios/stage/lint.js'
import { machineOf } from '../../scenarios/stage/machine.js'
import { Scenario } from '../../scenarios/stage/schema.js'
import { explore, type Place, step } from '../../scenarios/stage/search.js'
import { felt, type Inner, landedAs } from '../../scenarios/stage/stance.js'
import { unsaid } from '../../scenarios/stage/unsaid.js'
import { smallScenario } from '../support/small-scenario.js'

const inner = (change: Partial<Inner> = {}): Inner => ({ trust: 3, tension: 6, clarity: 4, known: [], shift: 0, ...change })
const heard = (found: string[], stale: string[] = []) => ({ found, stale })

describe('how a reply is felt', () => {
  const takes = { 'owns-part': { trust: 2, tension: -1 }, attacks: { trust: -4, tension: 4 }, reflects: { trust: 3 } }

  test('adds up what each sign does to this person, and bounds it per reply and to 0-10', () => {
    expect(felt(takes, inner(), heard(['owns-part']))).toMatchObject({ trust: 5, tension: 5 })
    expect(felt(takes, inner(), heard(['owns-part', 'reflects']))).toMatchObject({ trust: 6 })
    expect(felt(takes, inner({ trust: 1, tension: 9 }), heard(['attacks']))).toMatchObject({ trust: 0, tension: 10 })
  })

  test('pays a stale sign nothing, and lets it cost again', () => {
    expect(felt(takes, inner(), heard(['owns-part'], ['owns-part']))).toMatchObject({ trust: 3, tension: 6 })
    expect(felt(takes, inner(), heard(['attacks'], ['attacks']))).toMatchObject({ trust: 0, tension: 9 })
  })

  test.each([
    [1, 0, 0, 'warmed'],
    [0, -1, 0, 'warmed'],
    [0, 1, 0, 'stung'],
    [0, 0, -1, 'unclear'],
    [0, 0, 0, 'neutral'],
  ])('names trust %i, tension %i, clarity %i as %s', (trust, tension, clarity, landed) => {
    const before = inner()
    expect(landedAs(before, { trust: before.trust + trust, tension: before.tension + tension, clarity: before.clarity + clarity })).toBe(landed)
  })
})

describe('the machine', () => {
  test('does what the plain walk does, on random replies', () => {
    const machine = machineOf(smallScenario)
    const signs = fc.subarray(['owns-part', 'attacks', 'reflects', 'open-question-that-follows', 'common-ground', 'promises', 'asks-why'])
    const level = fc.integer({ min: 0, max: 10 })
    const from = fc.record({
      at: fc.constantFrom('door', 'table'),
      trust: level,
      tension: level,
      clarity: level,
      known: fc.subarray(['clinic']),
      shift: fc.constantFrom(-1, 0, 1),
    })
    fc.assert(
      fc.property(from, signs, signs, (place: Place, found, stale) => {
        const { at, ...context } = place
        const [next] = transition(machine, machine.resolveState({ value: at, context }), { type: 'REPLY', found, stale })
        expect({ at: next.value, ...next.context }).toEqual(step(smallScenario, place, { found, stale }))
      }),
      { numRuns: 2_000, seed: 1 },
    )
  })

  test('is the same after a journey through JSON: no guard is lost', () => {
    const there = machineOf(Scenario.parse(JSON.parse(JSON.stringify(smallScenario))))
    expect(JSON.stringify(there.config)).toBe(JSON.stringify(machineOf(smallScenario).config))
    const actor = createActor(there, { input: inner() }).start()
    actor.send({ type: 'REPLY', found: ['attacks'], stale: [] })
    expect(actor.getSnapshot().value).toBe('door')
  })

  test('ends at the outcome that each way of stopping names', () => {
    for (const [type, outcome] of [
      ['END', 'left'],
      ['OUT_OF_TIME', 'cold'],
    ] as const) {
      const actor = createActor(machineOf(smallScenario), { input: inner() }).start()
      actor.send({ type })
      expect(actor.getSnapshot().value).toBe(outcome)
    }
  })
})

describe('the search', () => {
  test('finds what is reachable, what opens a fact, and no dead end', () => {
    const { reached, opened, deadEnds } = explore(smallScenario)
    expect([...reached].sort()).toEqual(['door', 'peace', 'slam', 'table'])
    expect(opened.get('clinic')).toBeGreaterThanOrEqual(4)
    expect(deadEnds.size).toBe(0)
  })

  test('names a beat from which nothing leads on', () => {
    const table = {
      ...smallScenario.beats.table,
      turns: [{ when: { any: ['owns-part'], trust: [0, 0] as [number, number], tension: [0, 0] as [number, number] }, disclose: 'clinic' }],
    }
    const stuck = Scenario.parse({ ...smallScenario, beats: { ...smallScenario.beats, table } })
    expect([...explore(stuck).deadEnds]).toContain('table')
  })
})

describe('what can be said', () => {
  const never = (beat: object) => {
    const changed = Scenario.parse({ ...smallScenario, beats: { ...smallScenario.beats, table: { ...smallScenario.beats.table, ...beat } } })
    return unsaid(changed, explore(changed)).map(({ where }) => where)
  }

  test('is all of a sound script, but for what only leaving leads to', () => {
    expect(unsaid(smallScenario, explore(smallScenario)).map(({ where }) => where)).toEqual(['outcomes.left.closing.0'])
  })

  test('is not what asks for a stance that never is, for what it rules out, or to be unasked for what was given', () => {
    expect(never({ arrives: [{ says: 'Welcome.', trust: [0, 1] }] })).toContain('beats.table.arrives.0')
    expect(never({ pushes: [{ says: 'Both.', requires: ['reflects'], until: ['reflects'] }] })).toContain('beats.table.pushes.0')
    const there = { trust: [5, 10] as [number, number], any: ['owns-part'] }
    const door = { ...smallScenario.beats.door, turns: [{ when: there, to: 'table' }] }
    const changed = Scenario.parse({
      ...smallScenario,
      turning: 'door',
      beats: { door, table: { ...smallScenario.beats.table, pushes: [{ says: 'Own it.', until: ['owns-part'] }] } },
    })
    expect(unsaid(changed, explore(changed)).map(({ where }) => where)).toContain('beats.table.pushes.0')
  })
})

describe('the lint', () => {
  const broken = (change: object) => lint(Scenario.parse({ ...smallScenario, ...change })).map(({ where }) => where)

  test('has nothing to say of a sound scenario', () => {
    expect(lint(smallScenario)).toEqual([])
  })

  test('finds a name that leads nowhere, a cue that fails its examples, a take without its sentence', () => {
    expect(broken({ initial: 'nowhere' })).toContain('initial')
    expect(broken({ cues: { 'asks-why': { ...smallScenario.cues['asks-why'], yes: ['tell me', 'why'] } } })).toContain('cues.asks-why.yes')
    expect(broken({ effects: {} })).toContain('effects.owns-part')
  })

  test('finds a line that presupposes, one that gives a fact away, and an echo of nothing', () => {
    const script = (says: string) => ({ script: { ...smallScenario.script, unforeseen: [{ says }] } })
    for (const says of ['You promised me that.', 'I was at the clinic.', 'So “{echo}”.'])
      expect(broken(script(says))).toContain('script.unforeseen.0')
  })
})

test.each([
  ['Put it in the release channel', true],
  ['I’ll post it in the channel today', true],
  ['channels are fine', false],
  ['I will not post it in the channel', false],
])('hears a cue in “%s”: %s', (sentence, shown) => {
  expect(showsCue(sentence, { groups: [['post*', 'put'], ['channel']], not: ['not'] })).toBe(shown)
})
