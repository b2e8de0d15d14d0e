import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestServer, testServer } from '../support/test-server.js'

let server: TestServer
let id: string
beforeEach(async () => {
  server = await testServer()
  id = (await server.start()).id
})
afterEach(() => server.close())

const draft = (text: unknown, talk = id) => server.request(`/api/rehearsals/${talk}/draft`, { method: 'POST', json: { text } })
const hintOn = async (text: string) => ((await (await draft(text)).json()) as { hint: string | null }).hint

test('a draft that stings is told so in one remark with its words, the gravest of several', async () => {
  expect(await hintOn('[minimises]')).toBe('“[minimises]” makes it small. It is not small to him.')
  expect(await hintOn('[minimises] [threatens]')).toContain('is a threat')
})

test('a draft that does no harm gets no remark, however good or bad', async () => {
  expect(await hintOn('[owns-part] [talks-past]')).toBeNull()
})

test('a draft is neither kept nor told to the operator, and changes nothing', async () => {
  const before = await server.json(`/api/rehearsals/${id}`)
  await hintOn('[attacks]')
  expect(await server.json(`/api/rehearsals/${id}`)).toEqual(before)
  expect(server.reports).toEqual([])
})

test('an empty draft, one that is no text and one of no talk are refused, naming what is wrong', async () => {
  for (const text of ['  ', 7]) {
    const answer = await draft(text)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('1 to 4000 characters')
  }
  expect((await draft('Hm.', 'nothing')).status).toBe(404)
  await server.request(`/api/rehearsals/${id}/end`, { method: 'POST', json: { because: 'done' } })
  expect((await draft('Hm.')).status).toBe(409)
})
