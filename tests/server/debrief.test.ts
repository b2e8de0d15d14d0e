import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { catalogue } from '../../scenarios/index.js'
import { Scenario } from '../../scenarios/stage/schema.js'
import { createLocalReader } from '../../server/reader/local/index.js'
import type { DebriefView, RehearsalRow, StageState } from '../../server/rehearsal/views.js'
import { type Voice, VoiceFault } from '../../server/voice/voice.js'
import { smallScenario } from '../support/small-scenario.js'
import { type TestServer, testServer } from '../support/test-server.js'

/** The small scenario, with words that cost something and earn no mark. */
const scenario = Scenario.parse({
  ...smallScenario,
  cues: {
    ...smallScenario.cues,
    'says-bus': {
      means: 'tells him to take the bus',
      groups: [['bus']],
      yes: ['Take the bus.', 'There is a bus.'],
      no: ['I parked there.', 'A space.'],
    },
  },
  takes: { ...smallScenario.takes, 'says-bus': { trust: -1, tension: 1 } },
  effects: { ...smallScenario.effects, 'says-bus': 'There is no bus at night.' },
})

let server: TestServer
beforeEach(async () => {
  server = await testServer({ scenarios: [scenario] })
})
afterEach(() => server.close())

const debriefOf = (id: string) => server.json<DebriefView>(`/api/rehearsals/${id}/debrief`)
const end = (id: string, because: 'done' | 'care' = 'done') => server.request(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because } })
const put = (id: string, what: string, json: unknown) => server.request(`/api/rehearsals/${id}/${what}`, { method: 'PUT', json })

/** Says these replies, ends the talk where it has not ended, and reads its notes. `ids`: of the replies. */
async function played(...replies: string[]): Promise<{ id: string; ids: string[]; debrief: DebriefView }> {
  const { id } = await server.start()
  const ids = replies.map(() => crypto.randomUUID())
  for (const [i, text] of replies.entries()) await server.say(id, text, ids[i])
  await end(id)
  return { id, ids, debrief: await debriefOf(id) }
}

describe('“Which reply would you take back?”', () => {
  test('is asked once there is something to choose between, and not before the end', async () => {
    const { id } = await server.start()
    expect((await put(id, 'wonder', { reply: null })).status).toBe(409)
    expect((await played('Hello.')).debrief.wonder.ask).toBe(false)
    const talk = await played('Hello.', '[attacks]')
    expect(talk.debrief.wonder).toEqual({ ask: true, says: null, reply: null })
    expect((await put(talk.id, 'wonder', { reply: null, skipped: true })).status).toBe(204)
    expect((await debriefOf(talk.id)).wonder).toEqual({ ask: false, says: null, reply: null })
  })

  test('puts the answer beside ours; the first answer stands', async () => {
    const { id, ids } = await played('[owns-part]', 'Take the bus.')
    await put(id, 'wonder', { reply: ids[0] })
    await put(id, 'wonder', { reply: ids[1] })
    expect((await debriefOf(id)).wonder).toEqual({
      ask: false,
      says: 'You would take back reply 1. How he took it: Closer. He hears you own it. Reply 2 cost you most. There is no bus at night.',
      reply: 1,
    })
  })

  test.each([
    { chosen: 1, says: 'You would take back reply 2. It is the one that cost you most.' },
    { chosen: null, says: 'You would take none back. Reply 2 cost you most. There is no bus at night.' },
  ])('says where both agree, and where none was chosen', async ({ chosen, says }) => {
    const { id, ids } = await played('[owns-part]', 'Take the bus.')
    await put(id, 'wonder', { reply: chosen === null ? null : ids[chosen] })
    expect((await debriefOf(id)).wonder.says).toBe(says)
  })

  test('takes no reply of another talk', async () => {
    const { id } = await played('Hello.', 'Hello again.')
    expect((await put(id, 'wonder', { reply: crypto.randomUUID() })).status).toBe(404)
  })
})

describe('a note', () => {
  test('tells what cost something without a mark, with its words and what is clear here', async () => {
    const [note] = (await played('Take the bus.')).debrief.notes
    expect(note).toMatchObject({
      marks: [],
      cost: { practice: null, cue: 'says-bus', quote: 'Take the bus.', says: 'There is no bus at night.', clear: 'Say that it was you.' },
      took: { how: 'Further off', why: 'There is no bus at night.' },
      spans: [{ start: 0, end: 13, by: 'says-bus', sign: 'against' }],
    })
  })

  test('opens what cost most, and lets the same words cost once', async () => {
    const [note] = (await played('[attacks] There is a bus.')).debrief.notes
    // The cue is read in the whole reply, so its words are those of the attack.
    expect(note?.cost).toMatchObject({ practice: 'diplomacy', quote: '[attacks]' })
    expect(note?.alsoCost).toEqual([])
  })

  test('says what they were waiting for where nothing moved them, and what a clear form needs there', async () => {
    const [note] = (await played('It is a space like any other.')).debrief.notes
    expect(note?.took).toEqual({ how: 'No closer', why: 'What he wanted here: to hear that it was you.' })
    expect(note?.missed.map(({ clear }) => clear)).toEqual(['Say that it was you.', 'Ask what the space is for.'])
  })

  test('asks for nothing more where the reply won them', async () => {
    const [note] = (await played('[owns-part]')).debrief.notes
    expect(note).toMatchObject({ took: { how: 'Closer', why: 'He hears you own it.' }, missed: [], cost: null })
  })

  test('does not tell of a later reply what it told of an earlier one', async () => {
    const { notes } = (await played('[reflects]', '[reflects] [open-question-that-follows]')).debrief
    expect(notes[0]?.marks[0]?.says).toBe('He hears himself.')
    expect(notes[1]?.marks[0]?.says).not.toBe('He hears himself.')
  })

  test('has all that they said: after “He misheard me”, and at the end', async () => {
    const { id } = await server.start()
    const replyId = crypto.randomUUID()
    await server.say(id, '[attacks]', replyId)
    await server.request(`/api/rehearsals/${id}/replies/${replyId}/misheard`, { method: 'POST' })
    await server.wired.speaking.settled(id)
    await server.say(id, '[owns-part]')
    await end(id)
    const { events } = await server.json<StageState>(`/api/rehearsals/${id}`)
    const { notes } = await debriefOf(id)
    const said = notes.flatMap(({ line, after }) => [line.text, ...after.map(({ text }) => text)]).join(' ')
    for (const event of events) if (event.type === 'said') expect(said).toContain(event.text)
    expect(notes[0]?.unscored).toContain('misheard')
  })
})

describe('the moment that turned it', () => {
  test('is the one that won most where it ended well', async () => {
    const { debrief } = await played('Hello.', '[owns-part]', '[promises]')
    expect(debrief.outcome.quality).toBe('good')
    expect(debrief.turning).toMatchObject({ number: 2, lost: false, why: 'He hears you own it.' })
  })

  test('is where it could still have turned where they broke it off', async () => {
    const { debrief } = await played('It was me. [owns-part]', 'Take the bus.', '[attacks] You and your space.')
    expect(debrief.outcome.id).toBe('slam')
    expect(debrief.turning).toMatchObject({ number: 3, lost: true, why: 'He hears an attack.', clear: 'Name a fair way.' })
    expect(debrief.notes.at(-1)?.took?.how).toBe('Here it ended')
  })
})

test('a quarrel of the catalogue could still have turned where it began', async () => {
  const [first] = catalogue
  const other = await testServer({ scenarios: catalogue, reader: createLocalReader() })
  const { id } = await other.start({ temperament: first?.witnesses.strikesName?.temperament })
  for (const reply of first?.witnesses.strikesName?.replies ?? []) await other.say(id, reply)
  const { turning } = await other.json<DebriefView>(`/api/rehearsals/${id}/debrief`)
  expect(turning).toMatchObject({ number: 1, lost: true, clear: Object.values(first?.beats.whichTeam?.room ?? {})[0] })
  await other.close()
})

describe('what the learner disputes', () => {
  test('may be a cost without a mark: it moves down, and out of what follows from it', async () => {
    const { id, ids } = await played('Take the bus.', 'Hello.')
    const path = `/api/rehearsals/${id}/replies/${ids[0]}/disputes`
    expect((await server.request(path, { method: 'POST', json: { cue: 'says-bus', reason: 'I meant myself.' } })).status).toBe(201)
    expect((await server.request(path, { method: 'POST', json: { reason: 'neither' } })).status).toBe(422)
    const { notes } = await debriefOf(id)
    expect(notes[0]).toMatchObject({ cost: null, alsoCost: [{ cue: 'says-bus', disputed: true }], unscored: null })
    const { disputes } = await server.json<{ disputes: unknown[] }>('/api/rehearsals/disputes.json')
    expect(disputes).toMatchObject([{ practice: null, cue: 'says-bus', reason: 'I meant myself.' }])
  })
})

describe('what is carried in', () => {
  test('is what won most, in whole sentences, never a bare “Sorry.”', async () => {
    const { debrief } = await played('Sorry. [owns-part] I parked in your space and never asked.', '[promises]')
    expect(debrief.carry[0]).not.toBe('Sorry.')
    expect(debrief.carry[0]?.split(' ').length).toBeGreaterThanOrEqual(4)
  })

  test('is never what cost something; a clear example of that moment stands in', async () => {
    expect((await played('Take the bus.')).debrief.carry).toEqual(['It was me.'])
  })

  test('stays as the learner put it, with the day of the real conversation and how it went', async () => {
    const { id } = await played('[owns-part]')
    expect((await put(id, 'carry', { sentences: ['It was me, and I knew it.'] })).status).toBe(204)
    expect((await put(id, 'plan', { on: '2031-03-31' })).status).toBe(204)
    expect((await put(id, 'account', { text: 'He laughed.' })).status).toBe(204)
    expect((await debriefOf(id)).carry).toEqual(['It was me, and I knew it.'])
    const { rows } = await server.json<{ rows: RehearsalRow[] }>('/api/rehearsals')
    expect(rows[0]?.real).toEqual({ on: '2031-03-31', account: 'He laughed.' })
    await put(id, 'plan', { on: null })
    expect((await debriefOf(id)).rehearsal.real.on).toBeNull()
  })

  test.each([
    ['plan', { on: '31 March' }],
    ['plan', { on: '2031-02-30' }],
    ['carry', { sentences: [' '] }],
    ['account', {}],
  ])('%s %j does not fit', async (what, json) => {
    const { id } = await played('[owns-part]')
    expect((await put(id, what, json)).status).toBe(422)
  })
})

describe('a talk that', () => {
  test('was stopped asks nothing, and does not name its ending', async () => {
    const { id } = await server.start()
    await server.say(id, 'Hello.')
    await server.say(id, '[attacks]')
    await end(id, 'care')
    const debrief = await debriefOf(id)
    expect(debrief).toMatchObject({ outcome: { title: 'You stopped here.', by: 'care' }, wonder: { ask: false } })
    expect(debrief.rehearsal.outcome).toBe('You stopped here.')
  })

  test('is empty has notes with nothing in them', async () => {
    const { debrief } = await played()
    expect(debrief).toMatchObject({ notes: [], turning: null, carry: [], wonder: { ask: false } })
    expect(debrief.curve).toHaveLength(1)
  })

  test('broke off before a reply was taken up says so of that reply, and scores nothing', async () => {
    const { id } = await server.start()
    const [state] = [await server.json<StageState>(`/api/rehearsals/${id}`)]
    await server.wired.log.append(id, state.events.at(-1)?.seq ?? 0, [
      { type: 'replied', replyId: crypto.randomUUID(), text: 'Wait.', answers: state.answers ?? 0 },
      { type: 'ended', outcome: 'left', by: 'learner' },
    ])
    const { notes } = await debriefOf(id)
    expect(notes[0]).toMatchObject({ marks: [], took: null, cost: null, missed: [] })
    expect(notes[0]?.unscored).toContain('ended before')
  })

  test('failed in the middle has notes all the same, and their parting line for an answer', async () => {
    const next = () => Promise.reject(new VoiceFault('unreachable', 'Nobody is there.'))
    const voice: Voice = { speak: () => ({ [Symbol.asyncIterator]: () => ({ next }) }) }
    const failing = await testServer({ scenarios: [scenario], voice })
    const { id } = await failing.start()
    expect((await failing.say(id, '[owns-part]')).awaiting).toBe('choice')
    await failing.request(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })
    const { notes } = await failing.json<DebriefView>(`/api/rehearsals/${id}/debrief`)
    expect(notes[0]).toMatchObject({ took: { how: 'Closer' }, answer: { text: 'Go, then.' }, unscored: null })
    await failing.close()
  })

  test('told of something real is not scored, and not called too little to go on', async () => {
    const { debrief } = await played('[in-distress] [attacks]')
    expect(debrief.notes[0]).toMatchObject({ marks: [], cost: null, missed: [] })
    expect(debrief.notes[0]?.unscored).toMatch(/^Nothing is scored here/)
  })
})

describe('the number of a take', () => {
  test('is 1 for every talk begun from its start, and counts on among those that go back to the same talk', async () => {
    const first = await played('Hello.', 'Well.')
    const second = await played('Hello.')
    const take = (id: string, replyId: string | undefined) =>
      server.json<StageState>(`/api/rehearsals/${id}/takes`, { method: 'POST', json: { replyId } })
    const two = await take(first.id, first.ids[1])
    const three = await take(two.id, first.ids[0])
    const other = await take(second.id, second.ids[0])
    expect([first.debrief.rehearsal.take, second.debrief.rehearsal.take]).toEqual([1, 1])
    expect([two.take, three.take, other.take]).toEqual([2, 3, 2])
  })
})
