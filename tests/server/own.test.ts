import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OwnForm } from '../../scenarios/own/form.js'
import type { BriefView, Card, DebriefView, StageState } from '../../server/rehearsal/views.js'
import { formWith } from '../own/forms.js'
import { type TestServer, testServer } from '../support/test-server.js'

interface Own {
  id: string
  form: OwnForm
  card: Card
}

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  for (const { id } of await server.json<Own[]>('/api/own')) await server.request(`/api/own/${id}`, { method: 'DELETE' })
})

const add = (change: Partial<OwnForm> = {}) => server.json<Own>('/api/own', { method: 'POST', json: formWith(change) })
const file = (form: unknown, rest: object = {}) => ({ format: 'second-take/own-conversation', version: 1, form, ...rest })
const imported = (json: unknown) => server.request('/api/own/import', { method: 'POST', json })
const errorsOf = async (answer: Response) => ((await answer.json()) as { errors?: { field: string }[] }).errors?.map(({ field }) => field)

describe('a conversation of one’s own', () => {
  test('is kept, listed newest first, and has a brief', async () => {
    await add()
    const { id } = await add({ name: 'Omar', pronouns: 'he', kind: 'delegation' })
    expect((await server.json<Own[]>('/api/own')).map(({ form }) => form.name)).toEqual(['Omar', 'Nadia'])
    const { brief, title } = await server.json<BriefView>(`/api/scenarios/${id}`)
    expect(title).toBe('Your talk with Omar')
    expect(brief.happened).toBe('Last Thursday: I moved her out of the payments project without asking her first.')
    expect((await server.json<Card[]>('/api/scenarios')).map((card) => card.id)).not.toContain(id)
    expect((await server.request(`/api/faces/${id}/calm.svg`)).headers.get('cache-control')).toBe('private, no-cache')
  })

  test('is played to its notes like any other, opened by the sentence', async () => {
    const { id } = await add()
    const talk = await server.start({ scenario: id })
    expect(talk.last).toBe('So you don’t trust me any more.')
    await server.say(talk.id, 'I see.')
    await server.request(`/api/rehearsals/${talk.id}/end`, { method: 'POST', json: { because: 'done' } })
    expect((await server.request(`/api/rehearsals/${talk.id}/debrief`)).status).toBe(200)
  })

  test('is changed, and talks begun before keep what they were begun with', async () => {
    const { id } = await add()
    const talk = await server.start({ scenario: id })
    await server.request(`/api/own/${id}`, { method: 'PUT', json: formWith({ name: 'Nadja' }) })
    expect((await server.json<Own>(`/api/own/${id}`)).card.title).toBe('Your talk with Nadja')
    expect((await server.json<StageState>(`/api/rehearsals/${talk.id}`)).scenario.title).toBe('Your talk with Nadia')
  })

  test('goes with its talks, and nothing that was written in it stays', async () => {
    const { id } = await add()
    const talk = await server.start({ scenario: id })
    expect((await server.request(`/api/own/${id}`, { method: 'DELETE' })).status).toBe(204)
    for (const path of [`/api/own/${id}`, `/api/scenarios/${id}`, `/api/rehearsals/${talk.id}`, `/api/faces/${id}/calm.svg`])
      expect((await server.request(path)).status).toBe(404)
  })

  test.each([
    [{ name: '' }, ['name']],
    [{ happened: 'a'.repeat(500) }, ['happened']],
    [{ kind: 'party' }, ['kind']],
    [{ words: [{ word: 'you', lands: 'stings' }] }, ['words.0.word']],
    [{ script: {} }, ['script']],
  ])('with %j is refused, and the field is named', async (change, fields) => {
    const answer = await server.request('/api/own', { method: 'POST', json: { ...formWith(), ...change } })
    expect(answer.status).toBe(422)
    expect(await errorsOf(answer)).toEqual(fields)
  })
})

describe('as a file', () => {
  test('comes back as it went', async () => {
    const { id, form } = await add({ name: 'سارة', pronouns: 'they' })
    const exported = await (await server.request(`/api/own/${id}/export.json`)).text()
    expect((await imported(JSON.parse(exported))).status).toBe(201)
    const forms = (await server.json<Own[]>('/api/own')).map((own) => own.form)
    expect(forms).toEqual([form, form])
  })

  test('masks the name, wherever it stands', async () => {
    const { id } = await add({ name: 'Nadia Brandt', happened: 'Nadia left the room. “Brandt!” I said. Nadias are rare.' })
    const { form } = await server.json<{ form: OwnForm }>(`/api/own/${id}/export.json?names=masked`)
    expect(form.name).toBe('X')
    expect(form.happened).toBe('X left the room. “X!” I said. Nadias are rare.')
    const talk = await server.start({ scenario: id })
    for (const as of ['md', 'json']) {
      const path = `/api/rehearsals/${talk.id}/export.${as}`
      expect(await (await server.request(path)).text()).toContain('Nadia Brandt')
      expect(await (await server.request(`${path}?names=masked`)).text()).not.toMatch(/Nadia Brandt|\bNadia\b(?! left)/)
    }
  })

  test.each([
    ['of another thing', { format: 'second-take/rehearsal', version: 1 }, ['format']],
    ['without its form', file(undefined), ['form']],
    ['with a field too long', file({ ...formWith(), feared: 'a'.repeat(300) }), ['form.feared']],
    ['with a field too many', file(formWith(), { run: 'rm -rf' }), ['run']],
    ['that is a list', [], ['body']],
  ])('%s is refused, and the field is named', async (_, json, fields) => {
    const answer = await imported(json)
    expect(answer.status).toBe(422)
    expect(await errorsOf(answer)).toEqual(fields)
    expect(await server.json('/api/own')).toEqual([])
  })

  test('of a newer version says so', async () => {
    const answer = await imported(file({ anything: 1 }, { version: 2 }))
    expect(answer.status).toBe(422)
    expect(((await answer.json()) as { type: string }).type).toBe('/problems/newer-file')
  })

  test('that is huge is refused unread', async () => {
    expect((await imported(file({ ...formWith(), happened: 'a'.repeat(100_000) }))).status).toBe(413)
  })
})

describe('a real exchange', () => {
  const text = [
    'Omar: You changed my report again.',
    'Lea: That was needed, the numbers were wrong.',
    'Omar: Fine.',
    'Lea: Sorry, I should have asked you first.',
    'Omar: Yes.',
    'Bo: Lunch?',
  ].join('\n')
  const exchange = { text, you: 'Lea', them: 'Omar', kind: 'conflict', pronouns: 'he', relation: 'report' }
  const kept = (change: object = {}) => server.request('/api/own/exchange', { method: 'POST', json: { ...exchange, ...change } })

  test('is laid out with its people', async () => {
    const { messages } = await server.json<{ messages: { who: string }[] }>('/api/own/exchange/people', { method: 'POST', json: { text } })
    expect(new Set(messages.map(({ who }) => who))).toEqual(new Set(['Omar', 'Lea', 'Bo']))
  })

  test('becomes notes on what was really written, and each moment can be taken again', async () => {
    const { talk } = (await (await kept()).json()) as { talk: string }
    const { notes, outcome } = await server.json<DebriefView>(`/api/rehearsals/${talk}/debrief`)
    expect(outcome.title).toBe('As it was written.')
    expect(notes.map((note) => [note.line.text, note.text, note.answer?.text ?? null])).toEqual([
      ['You changed my report again.', 'That was needed, the numbers were wrong.', 'Fine.'],
      ['Fine.', 'Sorry, I should have asked you first.', 'Yes.'],
    ])
    const again = await server.json<StageState>(`/api/rehearsals/${talk}/takes`, { method: 'POST', json: { replyId: notes[1]?.replyId } })
    expect(again.awaiting).toBe('reply')
    expect((await server.say(again.id, 'I changed it without asking you. That was mine.')).last).not.toBe('Yes.')
  })

  test('is read to its last eight replies, whoever began', async () => {
    const long = Array.from({ length: 40 }, (_, i) => `${i % 2 ? 'Omar' : 'Lea'}: Message ${i}.`).join('\n')
    const { talk } = (await (await kept({ text: long })).json()) as { talk: string }
    expect((await server.json<DebriefView>(`/api/rehearsals/${talk}/debrief`)).notes).toHaveLength(8)
    expect((await kept({ text: 'Lea: Are you there?' })).status).toBe(201)
  })

  test('with odd names and messages is kept all the same', async () => {
    const them = `${'👩‍👩‍👧'.repeat(4)} {name}`
    expect((await kept({ them, text: `${them}: \u200b. ${'🔥'.repeat(300)}\nLea: Yes.\n${them}: No.` })).status).toBe(201)
  })

  test('with nothing of one’s own in it says so', async () => {
    expect((await kept({ you: 'Nobody' })).status).toBe(422)
    expect(await server.json('/api/own')).toEqual([])
  })
})
