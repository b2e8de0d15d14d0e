import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Reader } from '../../server/reader/reader.js'
import type { DebriefView, RehearsalRow, StageState } from '../../server/rehearsal/views.js'
import { markedReader } from '../support/marked-reader.js'
import { type TestServer, testServer } from '../support/test-server.js'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
})
afterEach(() => server.close())

const textOf = (state: StageState) => state.events.filter((event) => event.type === 'said').map((event) => event.text)

describe('a talk', () => {
  test('begins with their opening line and waits for a reply', async () => {
    const state = await server.start()
    expect(textOf(state)).toEqual(['You parked in my space.', 'Again.'])
    expect(state).toMatchObject({ awaiting: 'reply', answers: 4, take: 1, endedAt: null })
  })

  test('goes from owning up to a good ending, and then to its notes', async () => {
    const { id } = await server.start()
    const second = await server.say(id, 'I parked there, it was me. [owns-part]')
    expect(textOf(second)).toContain('Sit down, then.')
    const ended = await server.say(id, 'I will mark the spaces. [promises]')
    expect(ended).toMatchObject({ awaiting: 'nothing', outcome: 'Jo shakes your hand.' })
    const debrief = await server.json<DebriefView>(`/api/rehearsals/${id}/debrief`)
    expect(debrief.outcome).toMatchObject({ id: 'peace', by: 'machine' })
    expect(debrief.notes.map(({ text }) => text)).toEqual(['I parked there, it was me. [owns-part]', 'I will mark the spaces. [promises]'])
    expect(debrief.notes[0]?.marks).toMatchObject([{ practice: 'self-awareness', mark: 2, quotes: ['[owns-part]'], says: 'He hears you own it.' }])
    expect(debrief.turning).toMatchObject({ number: 1 })
  })

  test('ends when the person has had enough, and when time is up', async () => {
    const hurt = await server.start()
    await server.say(hurt.id, '[attacks]')
    expect((await server.say(hurt.id, '[attacks]')).outcome).toBe('Jo shuts the door.')
    const slow = await server.start()
    for (let i = 0; i < 5; i++) await server.say(slow.id, `Well then ${i}.`)
    expect((await server.say(slow.id, 'Well then.')).outcome).toBe('Nothing is settled.')
  })

  test('discloses a fact for a good question at enough trust, not for pressing', async () => {
    const pressed = await server.start()
    const told = textOf(await server.say(pressed.id, 'Tell me. [asks] [open-question-that-follows]'))
    expect(told.join(' ')).not.toContain('clinic')
    const asked = await server.start()
    await server.say(asked.id, '[open-question-that-follows]')
    const opened = textOf(await server.say(asked.id, '[reflects] [open-question-that-follows]'))
    expect(opened).toContain('I drive to the clinic at night.')
  })

  test('pays a second time for nothing in the same moment', async () => {
    const { id } = await server.start()
    await server.say(id, '[open-question-that-follows]')
    await server.say(id, '[open-question-that-follows]')
    const state = await server.say(id, '[open-question-that-follows]')
    expect(textOf(state).join(' ')).not.toContain('clinic')
  })

  test('never says the same piece twice', async () => {
    const { id } = await server.start()
    for (let i = 0; i < 5; i++) await server.say(id, `It is a space like any other ${i}.`)
    const lines = textOf(await server.json<StageState>(`/api/rehearsals/${id}`)).filter((text) => text !== '…')
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('is the same again with the same replies', async () => {
    const once = await server.start()
    const twice = await server.start({ temperament: 'usual' })
    for (const { id } of [once, twice]) for (const text of ['Hello.', 'Why? [asks]', '[owns-part]']) await server.say(id, text)
    const [a, b] = await Promise.all([once, twice].map(({ id }) => server.json<StageState>(`/api/rehearsals/${id}`)))
    expect(textOf(a as StageState)).toEqual(textOf(b as StageState))
  })

  test('steps out of role in one unscored sentence where someone may be in danger', async () => {
    const { id } = await server.start()
    const state = await server.say(id, '[in-distress] [owns-part]')
    expect(textOf(state).at(-1)).toMatch(/^This is Second Take speaking, not Jo/)
    await server.request(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'care' } })
    const { notes } = await server.json<DebriefView>(`/api/rehearsals/${id}/debrief`)
    expect(notes[0]).toMatchObject({ marks: [], took: null })
  })
})

describe('a learner', () => {
  test('can end it, which is an outcome of its own, and ending twice is harmless', async () => {
    const { id } = await server.start()
    const end = () => server.json<StageState>(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })
    expect(textOf(await end()).at(-1)).toBe('Go, then.')
    expect(await end()).toMatchObject({ outcome: 'You leave.', awaiting: 'nothing' })
  })

  test('can stop because it is too close, and nobody says another word', async () => {
    const { id, events } = await server.start()
    const stopped = await server.json<StageState>(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'care' } })
    expect(textOf(stopped)).toEqual(textOf({ ...stopped, events }))
  })

  test('can say that he was misheard: the reply counts for nothing, and he asks for it again', async () => {
    const { id } = await server.start()
    const replyId = crypto.randomUUID()
    await server.say(id, '[attacks]', replyId)
    const misheard = await server.request(`/api/rehearsals/${id}/replies/${replyId}/misheard`, { method: 'POST' })
    expect(misheard.status).toBe(202)
    await server.wired.speaking.settled(id)
    const state = await server.json<StageState>(`/api/rehearsals/${id}`)
    expect(textOf(state).at(-1)).toBe('Then say it so I get it.')
    expect(state.awaiting).toBe('reply')
    // One attack alone does not shut the door: the first one was taken back.
    expect((await server.say(id, '[attacks]')).endedAt).toBeNull()
  })

  test('can take any reply back: a talk of its own that begins just before it', async () => {
    const { id } = await server.start()
    const replyId = crypto.randomUUID()
    await server.say(id, 'First.')
    await server.say(id, '[attacks]', replyId)
    await server.say(id, '[attacks] [attacks]')
    const take = await server.json<StageState>(`/api/rehearsals/${id}/takes`, { method: 'POST', json: { replyId } })
    expect(take).toMatchObject({ take: 2, parent: id, awaiting: 'reply', replies: 1 })
    await server.say(take.id, '[owns-part]')
    await server.request(`/api/rehearsals/${id}`, { method: 'DELETE' })
    expect((await server.say(take.id, '[promises]')).outcome).toBe('Jo shakes your hand.')
  })

  test('hears in one sentence, without a number, how a reply was heard', async () => {
    const { id } = await server.start()
    const replyId = crypto.randomUUID()
    await server.say(id, '[owns-part]', replyId)
    const { sentence } = await server.json<{ sentence: string }>(`/api/rehearsals/${id}/replies/${replyId}/hearing`)
    expect(sentence).toBe('He hears you own it.')
  })

  test('can dispute a mark, which is kept beside it and left out of the strategies', async () => {
    const { id } = await server.start()
    const replyId = crypto.randomUUID()
    await server.say(id, '[owns-part]', replyId)
    await server.request(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })
    const before = await server.json<DebriefView>(`/api/rehearsals/${id}/debrief`)
    const answer = await server.request(`/api/rehearsals/${id}/replies/${replyId}/disputes`, {
      method: 'POST',
      json: { practice: 'self-awareness', reason: 'I meant the garage.' },
    })
    expect(answer.status).toBe(201)
    const after = await server.json<DebriefView>(`/api/rehearsals/${id}/debrief`)
    const clear = (debrief: DebriefView) => debrief.strategies.find((strategy) => strategy.id === 'emotional-intelligence')?.clear
    expect([clear(before), clear(after)]).toEqual([1, 0])
    expect(after.notes[0]?.marks[0]).toMatchObject({ disputed: true, mark: 2 })
  })

  test('keeps a dispute for tuning: the words, the practice, the reason and the reading', async () => {
    const { id } = await server.start()
    const replyId = crypto.randomUUID()
    await server.say(id, '[owns-part]', replyId)
    await server.request(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })
    await server.request(`/api/rehearsals/${id}/replies/${replyId}/disputes`, { method: 'POST', json: { practice: 'self-awareness', reason: 'No.' } })
    const exported = await server.json<{ format: string; disputes: unknown[] }>('/api/rehearsals/disputes.json')
    expect(exported).toMatchObject({
      format: 'second-take/disputes',
      disputes: [{ rehearsal: id, reply: '[owns-part]', practice: 'self-awareness', reason: 'No.' }],
    })
  })

  test('can have an old talk read again: both readings are kept, the notes show the newest', async () => {
    let version = 'old'
    const reader: Reader = {
      read: async (reply, context, signal) => {
        const { reading, note } = await markedReader.read(version === 'old' ? reply : '[reflects]', context, signal)
        return { reading: { ...reading, reader: { ...reading.reader, version } }, note }
      },
    }
    const other = await testServer({ reader })
    const { id } = await other.start()
    await other.say(id, '[reflects] [owns-part]')
    const again = () => other.json<{ reread: number }>(`/api/rehearsals/${id}/reread`, { method: 'POST' })
    expect((await other.request(`/api/rehearsals/${id}/reread`, { method: 'POST' })).status).toBe(409)
    await other.request(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })
    expect(await again()).toEqual({ reread: 0 })
    version = 'new'
    expect(await again()).toEqual({ reread: 1 })
    const debrief = await other.json<DebriefView>(`/api/rehearsals/${id}/debrief`)
    expect(debrief.readBy).toEqual([{ id: 'local', version: 'new' }])
    expect(debrief.notes[0]?.marks.map(({ practice }) => practice)).toEqual(['listen'])
    const { events } = await other.json<{ events: { type: string }[] }>(`/api/rehearsals/${id}/export.json`)
    expect(events.filter(({ type }) => type === 'read' || type === 'reread')).toHaveLength(2)
    await other.close()
  })

  test('sees all talks newest first, a page at a time, and can delete one or all', async () => {
    const ids: string[] = []
    for (let i = 0; i < 5; i++) ids.unshift((await server.start()).id)
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: { rows: RehearsalRow[]; next: string | null } = await server.json(`/api/rehearsals?limit=2${next && `&before=${next}`}`)
      seen.push(...page.rows.map(({ id }) => id))
      next = page.next
    }
    expect([...seen].sort()).toEqual([...ids].sort())
    expect((await server.request(`/api/rehearsals/${ids[0]}`, { method: 'DELETE' })).status).toBe(204)
    expect((await server.request(`/api/rehearsals/${ids[0]}`)).status).toBe(404)
    expect((await server.request('/api/rehearsals', { method: 'DELETE' })).status).toBe(204)
    expect((await server.json<{ rows: unknown[] }>('/api/rehearsals')).rows).toEqual([])
  })

  test('takes a talk along as Markdown and as JSON', async () => {
    const { id } = await server.start()
    await server.say(id, 'It was me. # not a heading [owns-part]')
    await server.request(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })
    const markdown = await (await server.request(`/api/rehearsals/${id}/export.md`)).text()
    expect(markdown).toContain('# The parking space')
    expect(markdown).toContain('It was me. \\# not a heading')
    const json = await server.json<{ format: string; version: number; events: { type: string }[] }>(`/api/rehearsals/${id}/export.json`)
    expect(json).toMatchObject({ format: 'second-take/rehearsal', version: 1 })
    expect(json.events.map(({ type }) => type)).toContain('read')
  })
})
