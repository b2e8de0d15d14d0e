import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scenario } from '../../scenarios/stage/schema.js'
import { readConfig } from '../../server/config.js'
import type { Reader } from '../../server/reader/reader.js'
import type { StageState } from '../../server/rehearsal/views.js'
import { createSetup } from '../../server/setup/setup.js'
import { type Db, openEmbedded } from '../../server/store/database.js'
import { scriptedVoice } from '../../server/voice/scripted.js'
import type { Voice } from '../../server/voice/voice.js'
import { wire } from '../../server/wire.js'
import { markedReader } from './marked-reader.js'
import { smallScenario } from './small-scenario.js'

export interface TestServer {
  request(path: string, init?: { method?: string; json?: unknown; body?: string; headers?: Record<string, string> }): Promise<Response>
  json<T>(path: string, init?: { method?: string; json?: unknown }): Promise<T>
  /** Says a reply and waits until the turn is over. */
  say(id: string, text: string, replyId?: string): Promise<StageState>
  start(body?: Record<string, unknown>): Promise<StageState>
  wired: Awaited<ReturnType<typeof wire>>
  db: Db
  reports: { what: string; details: Record<string, unknown> }[]
  dataDir: string
  close(): Promise<void>
}

interface Options {
  scenarios?: readonly Scenario[]
  reader?: Reader
  voice?: Voice
  /** Keeps an existing folder, to open it again. */
  dataDir?: string
}

/** The product's own app on a new database, without a socket. */
export async function testServer({
  scenarios = [smallScenario],
  reader = markedReader,
  voice = scriptedVoice,
  dataDir,
}: Options = {}): Promise<TestServer> {
  const dir = dataDir ?? mkdtempSync(join(tmpdir(), 'second-take-'))
  const reports: TestServer['reports'] = []
  const db = openEmbedded(dir)
  const wired = await wire({
    db,
    scenarios,
    speakers: { reader, local: reader, voice, script: scriptedVoice },
    about: { voice: { kind: 'script' }, reader: { id: 'local', version: 'test', host: null }, version: 'test' },
    setup: createSetup({ endpoint: readConfig({}).endpoint, voice: null, reader: null, localReader: 'test' }),
    webDir: null,
    report: (what, details) => reports.push({ what, details }),
    newSeed: () => 7,
  })
  const request: TestServer['request'] = async (path, { method = 'GET', json, body, headers = {} } = {}) =>
    wired.app.request(path, {
      method,
      headers: { host: '127.0.0.1:4321', ...(json !== undefined || body !== undefined ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(json !== undefined || body !== undefined ? { body: body ?? JSON.stringify(json) } : {}),
    })
  const server: TestServer = {
    wired,
    db,
    reports,
    dataDir: dir,
    request,
    json: async <T>(path: string, init?: { method?: string; json?: unknown }) => (await (await request(path, init)).json()) as T,
    start: (body = {}) => server.json('/api/rehearsals', { method: 'POST', json: { scenario: scenarios[0]?.id, ...body } }),
    async say(id, text, replyId = crypto.randomUUID()) {
      const { answers } = await server.json<StageState>(`/api/rehearsals/${id}`)
      const answer = await request(`/api/rehearsals/${id}/replies`, { method: 'POST', json: { replyId, text, answers } })
      if (answer.status !== 201) throw new Error(`The reply was answered with ${answer.status}: ${await answer.text()}`)
      await wired.speaking.settled(id)
      return server.json(`/api/rehearsals/${id}`)
    },
    async close() {
      await wired.close()
      if (!dataDir) rmSync(dir, { recursive: true, force: true })
    },
  }
  return server
}
