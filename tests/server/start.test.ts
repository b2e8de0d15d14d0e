import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let dataDir: string
let child: ChildProcess | null = null
beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), 'second-take-start-')), 'made', 'by-it')
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

function start(env: Record<string, string>) {
  const { HOST: _host, PORT: _port, OPENAI_BASE_URL: _url, OPENAI_API_KEY: _key, SECOND_TAKE_MODEL: _model, ...clean } = process.env
  const started = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, '../../server/main.ts')], {
    env: { ...clean, DATA_DIR: dataDir, PORT: '0', ...env },
  })
  child = started
  return started
}

async function output(stream: AsyncIterable<unknown> | null, until?: RegExp): Promise<string> {
  let text = ''
  for await (const chunk of stream ?? []) {
    text += String(chunk)
    if (until?.test(text)) break
  }
  return text
}

test.each(['SIGINT', 'SIGTERM'] as const)('starts on loopback with nothing set, makes its database, and %s stops it cleanly', async (signal) => {
  const started = start({})
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(await output(started.stdout, /ready: http/))?.[0]
  const answer = await fetch(`${address}/api/scenarios`)
  expect(answer.status).toBe(200)
  expect(existsSync(join(dataDir, 'second-take.db'))).toBe(true)
  started.kill(signal)
  const [code] = await once(started, 'exit')
  expect(code).toBe(0)
})

test('an open stream does not keep it from stopping', async () => {
  const started = start({})
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(await output(started.stdout, /ready: http/))?.[0]
  const [card] = (await (await fetch(`${address}/api/scenarios`)).json()) as { id: string }[]
  const talk = (await (
    await fetch(`${address}/api/rehearsals`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ scenario: card?.id }),
    })
  ).json()) as { id: string }
  const stream = await fetch(`${address}/api/rehearsals/${talk.id}/events`)
  await stream.body?.getReader().read()
  started.kill('SIGTERM')
  const [code] = await once(started, 'exit')
  expect(code).toBe(0)
})

test.each([
  [{ PORT: 'http' }, /^PORT is “http”\. Expected: a port/],
  [{ HOST: '0.0.0.0' }, /^HOST is “0\.0\.0\.0”\. Expected: a loopback address/],
  [{ DATA_DIR: '/dev/null/data' }, /^The database .* is not free/],
])('%j stops the start with one sentence and no stack', async (env, sentence) => {
  const started = start(env)
  const said = await output(started.stderr)
  if (started.exitCode === null) await once(started, 'exit')
  expect(started.exitCode).toBe(1)
  expect(said).toMatch(sentence)
  expect(said).not.toMatch(/\n\s+at /)
})
