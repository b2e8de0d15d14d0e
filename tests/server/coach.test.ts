import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DebriefView, SharedView } from '../../server/rehearsal/views.js'
import { type TestServer, testServer } from '../support/test-server.js'

let server: TestServer
let id: string
let replyIds: string[]
beforeEach(async () => {
  server = await testServer()
  id = (await server.start()).id
  replyIds = []
  for (const text of ['Well, I told Marta first. [open-question-that-follows]', 'Jo, it was me. [owns-part]']) {
    replyIds.push(crypto.randomUUID())
    await server.say(id, text, replyIds.at(-1))
  }
})
afterEach(() => server.close())

const end = () => server.json(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })
const share = (query = '') => server.json<SharedView>(`/api/rehearsals/${id}/share${query}`)
const page = async (query = '') => (await server.request(`/api/rehearsals/${id}/share.html${query}`)).text()

const remarksFile = (change: Record<string, unknown> = {}) => ({
  format: 'second-take/remarks',
  version: 1,
  rehearsal: id,
  file: '00000000-0000-4000-8000-000000000001',
  coach: 'Ada',
  remarks: [
    {
      replyId: replyIds[0],
      marks: [{ practice: 'self-awareness', mark: 1, blind: true }],
      verdicts: [{ practice: 'listen', agrees: false, reason: 'It is no question.' }],
      comment: { words: 'I told Marta', text: 'Who is Marta to him?' },
      again: { before: 'Tuesday' },
    },
  ],
  ...change,
})
const bring = (json: unknown) => server.request('/api/rehearsals/remarks', { method: 'POST', json })

describe('what a coach gets', () => {
  test('waits until the talk has ended', async () => {
    expect((await server.request(`/api/rehearsals/${id}/share`)).status).toBe(409)
    expect((await server.request(`/api/rehearsals/${id}/share.html`)).status).toBe(409)
  })

  test('is one moment unless more is asked for: the line before, the reply, what followed, and our marks', async () => {
    await end()
    const { what, replies, outcome } = await share(`?reply=${replyIds[0]}`)
    expect({ what, outcome }).toEqual({ what: 'moment', outcome: null })
    expect(replies).toMatchObject([
      {
        number: 1,
        line: { text: 'You parked in my space. Again.' },
        text: 'Well, I told Marta first. [open-question-that-follows]',
        room: [{ practice: 'listen' }, { practice: 'self-awareness' }],
      },
    ])
    expect(replies[0]?.read?.map(({ practice }) => practice)).toEqual(['listen'])
    expect((await share()).replies).toHaveLength(1)
    expect((await server.request(`/api/rehearsals/${id}/share?reply=none`)).status).toBe(404)
  })

  test('as a talk has no mark of ours, as a debrief has the ending too, and neither what was kept back', async () => {
    await end()
    const talk = await share('?what=talk')
    expect(talk.replies.map(({ read }) => read)).toEqual([null, null])
    const debrief = await share('?what=debrief')
    expect(debrief.outcome?.title).toBe('You leave.')
    for (const what of ['moment', 'talk', 'debrief'])
      for (const text of [JSON.stringify(await share(`?what=${what}`)), await page(`?what=${what}`)])
        expect(text).not.toMatch(/SECRET|trust|tension|overall|confidence/)
    expect(await page('?what=talk')).not.toContain('What Second Take read')
  })

  test('has letters for names where that is wished, and says which', async () => {
    await end()
    const { replies, person, masked } = await share('?what=talk&masked=true')
    expect(replies.map(({ text }) => text)).toEqual(['Well, I told B. first. [open-question-that-follows]', 'A., it was me. [owns-part]'])
    expect(person.name).toBe('A.')
    expect(masked).toEqual([
      { name: 'Jo', as: 'A.' },
      { name: 'Marta', as: 'B.' },
    ])
    expect(await page('?what=debrief&masked=true')).not.toMatch(/\bJo\b|Marta/)
  })

  test('is one file that fetches and sends nothing, and runs no other script than its own', async () => {
    await end()
    await server.request(`/api/rehearsals/${id}/takes`, { method: 'POST', json: { replyId: replyIds[0] } })
    const answer = await server.request(`/api/rehearsals/${id}/share.html?what=debrief`)
    expect(answer.headers.get('content-disposition')).toContain('attachment; filename="second-take-debrief-for-a-coach.html"')
    const text = await answer.text()
    expect(text).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/)
    expect(text.match(/<script/g)).toHaveLength(1)
    expect(text).not.toMatch(/\b(src|href)=|https?:|url\(|@import/)
  })

  test('takes what was typed as words, never as markup', async () => {
    const other = await server.start()
    await server.say(other.id, '</script><img src=x onerror=alert(1)> [owns-part]')
    await server.request(`/api/rehearsals/${other.id}/end`, { method: 'POST', json: { because: 'done' } })
    const text = await (await server.request(`/api/rehearsals/${other.id}/share.html`)).text()
    expect(text).toContain('&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;')
    expect(text).not.toContain('<img')
  })
})

describe('what a coach says', () => {
  test('stands beside what we read', async () => {
    await end()
    expect((await bring(remarksFile())).status).toBe(201)
    const { coached } = await server.json<DebriefView>(`/api/rehearsals/${id}/debrief`)
    expect(coached).toMatchObject([
      {
        coach: 'Ada',
        remarks: [
          {
            number: 1,
            marks: [{ practice: 'self-awareness', ours: 0, theirs: 1, blind: true }],
            verdicts: [{ practice: 'listen', name: 'Listening', ours: 2, words: ['[open-question-that-follows]'], agrees: false }],
            again: { before: 'Tuesday' },
          },
        ],
      },
    ])
  })

  test('replaces what the same file said before, and stands beside what another said', async () => {
    await end()
    await bring(remarksFile())
    await bring(remarksFile({ coach: 'Ada L.' }))
    await bring(remarksFile({ coach: 'Ben', file: '00000000-0000-4000-8000-000000000002' }))
    const { coached } = await server.json<DebriefView>(`/api/rehearsals/${id}/debrief`)
    expect(coached.map(({ coach }) => coach)).toEqual(['Ada L.', 'Ben'])
  })

  test('is exported where it disagrees: practice, words and reason', async () => {
    await end()
    await bring(remarksFile())
    const { format, disagreements } = await server.json<{ format: string; disagreements: unknown[] }>('/api/rehearsals/disagreements.json')
    expect(format).toBe('second-take/disagreements')
    const reply = 'Well, I told Marta first. [open-question-that-follows]'
    expect(disagreements).toEqual([
      { rehearsal: id, reply, practice: 'self-awareness', words: [], ours: 0, theirs: 1, blind: true, reason: '' },
      {
        rehearsal: id,
        reply,
        practice: 'listen',
        words: ['[open-question-that-follows]'],
        ours: 2,
        theirs: null,
        blind: false,
        reason: 'It is no question.',
      },
    ])
  })

  test('goes along as Markdown and JSON, and goes away with the talk', async () => {
    await end()
    await bring(remarksFile())
    const markdown = await (await server.request(`/api/rehearsals/${id}/export.md`)).text()
    expect(markdown).toContain('## What Ada said')
    expect(markdown).toContain('Who is Marta to him?')
    const json = await server.json<{ events: { type: string }[]; debrief: DebriefView }>(`/api/rehearsals/${id}/export.json`)
    expect(json.events.map(({ type }) => type)).toContain('coached')
    expect(json.debrief.coached).toHaveLength(1)
    await server.request(`/api/rehearsals/${id}`, { method: 'DELETE' })
    expect((await server.json<{ disagreements: unknown[] }>('/api/rehearsals/disagreements.json')).disagreements).toEqual([])
    expect((await bring(remarksFile())).status).toBe(404)
  })

  test.each([
    ['another file', { format: 'second-take/rehearsal' }, 'format'],
    ['a newer version', { version: 2 }, 'version'],
    [
      'a practice that is none',
      { remarks: [{ replyId: 'x', marks: [{ practice: 'charm', mark: 1, blind: true }], verdicts: [], comment: null, again: null }] },
      'remarks.0.marks.0.practice',
    ],
    [
      'a mark that is none',
      { remarks: [{ replyId: 'x', marks: [{ practice: 'listen', mark: 7, blind: true }], verdicts: [], comment: null, again: null }] },
      'remarks.0.marks.0.mark',
    ],
    ['more than was asked', { run: 'alert(1)' }, 'run'],
  ])('is refused where it is %s, and the field is named', async (_, change, field) => {
    await end()
    const answer = await bring(remarksFile(change))
    expect(answer.status).toBe(422)
    const { errors, detail } = (await answer.json()) as { errors: { field: string; expected: string }[]; detail: string }
    expect(errors.map((error) => error.field)).toContain(field)
    expect(detail).not.toContain('Invalid')
  })

  test('is refused where it is about a reply that is not in the talk', async () => {
    await end()
    expect((await bring(remarksFile({ remarks: [{ replyId: 'x', marks: [], verdicts: [], comment: null, again: { before: '' } }] }))).status).toBe(
      404,
    )
  })
})
