import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StageState } from '../../server/rehearsal/views.js'

let dataDir: string
let running: ChildProcess | null = null
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'second-take-kill-'))
})
afterEach(() => {
  running?.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

async function startServer(killAfter = ''): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, '../support/killable-server.ts')], {
    env: { ...process.env, DATA_DIR: dataDir, KILL_AFTER: killAfter },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = child
  for await (const chunk of child.stdout) {
    const address = /ready (\S+)/.exec(String(chunk))?.[1]
    if (address) return address
  }
  throw new Error('The server ended before it was ready.')
}

async function post(url: string, json: unknown): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) })
}

/** Follows the stream until their line to the first reply is whole. */
async function untilSpoken(address: string, id: string): Promise<StageState> {
  const answer = await fetch(`${address}/api/rehearsals/${id}/events`)
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (reader && (text.match(/^event: spoke/gm) ?? []).length < 2) text += (await reader.read()).value ?? ''
  await reader?.cancel()
  return (await (await fetch(`${address}/api/rehearsals/${id}`)).json()) as StageState
}

test.each(['replied', 'read', 'turned', 'said', 'spoke'])(
  'killed as soon as `%s` is stored, the next start finishes what is owed, once',
  async (stage) => {
    const first = await startServer()
    const begun = (await (await post(`${first}/api/rehearsals`, { scenario: 'small' })).json()) as StageState
    running?.kill('SIGKILL')
    await once(running as ChildProcess, 'exit')

    const doomed = await startServer(stage)
    const reply = { replyId: crypto.randomUUID(), text: 'It was me, I parked there. [owns-part]', answers: begun.answers }
    // The connection may break before the answer comes: the learner's page sends the same reply again later.
    const acknowledged = await post(`${doomed}/api/rehearsals/${begun.id}/replies`, reply).then(
      ({ status }) => status,
      () => null,
    )
    if (running?.exitCode === null && running.signalCode === null) await once(running, 'exit')

    const healed = await startServer()
    const again = await post(`${healed}/api/rehearsals/${begun.id}/replies`, reply)
    expect(again.status).toBe(200)
    if (acknowledged !== null) expect(acknowledged).toBe(201)
    const state = await untilSpoken(healed, begun.id)
    const replied = state.events.filter((event) => event.type === 'replied')
    const line = state.events.filter((event) => event.type === 'said' && event.reply === replied[0]?.seq)
    expect(replied).toHaveLength(1)
    expect(line.map((event) => event.type === 'said' && event.index)).toEqual(line.map((_, i) => i))
    expect(line.map((event) => event.type === 'said' && event.text)).toContain('Sit down, then.')
    expect(state.events.filter((event) => event.type === 'spoke')).toHaveLength(2)
    expect(state.awaiting).toBe('reply')
  },
)

test('a second process on the same database is refused at once, in one sentence', async () => {
  await startServer()
  const { HOST: _host, PORT: _port, ...env } = process.env
  const second = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, '../../server/main.ts')], {
    env: { ...env, DATA_DIR: dataDir, PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  for await (const chunk of second.stderr) said += chunk
  if (second.exitCode === null) await once(second, 'exit')
  expect(second.exitCode).toBe(1)
  expect(said).toMatch(/another Second Take is running on it/)
  expect(said).not.toMatch(/\n\s+at /)
})
