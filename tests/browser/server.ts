import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { says } from '../fake-endpoint/answers.js'
import { type FakeEndpoint, startFakeEndpoint } from '../fake-endpoint/fake-endpoint.js'

const ROOT = join(import.meta.dirname, '../..')

export interface RunningServer {
  /** Its address, without a slash at the end. */
  url: string
  stop(): Promise<void>
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  child.stderr?.on('data', (chunk) => (said += String(chunk)))
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    const address = /ready: (http:\/\/\S+)/.exec(said)?.[1]
    if (address) return address
  }
  throw new Error(`The server ended before it was ready:\n${said}`)
}

/** The product's own server in a process of its own, with a database of its own. What the tester's shell has set does not reach it. */
export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  if (!existsSync(join(ROOT, 'dist/web/index.html'))) throw new Error('The page is not built. Run: npm run build')
  const dataDir = mkdtempSync(join(tmpdir(), 'second-take-browser-'))
  const {
    HOST: _host,
    OPENAI_BASE_URL: _url,
    OPENAI_API_KEY: _key,
    SECOND_TAKE_MODEL: _model,
    SECOND_TAKE_READER_MODEL: _reader,
    ...clean
  } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: ROOT, env: { ...clean, DATA_DIR: dataDir, PORT: '0', ...env } })
  const ended = once(child, 'exit')
  // Whatever becomes of the tests, no server is left behind.
  const abandon = () => void child.kill('SIGKILL')
  process.once('exit', abandon)
  return {
    url: await addressOf(child),
    async stop() {
      child.kill('SIGTERM')
      await ended
      process.off('exit', abandon)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export interface ModelServer extends RunningServer {
  model: FakeEndpoint
}

/** The server with a model connected: the fake endpoint. */
export async function startModelServer(env: Readonly<Record<string, string>> = {}): Promise<ModelServer> {
  const model = await startFakeEndpoint()
  model.otherwise(() => says('I see.'))
  const server = await startServer({ OPENAI_BASE_URL: model.baseURL, OPENAI_API_KEY: 'a-key', SECOND_TAKE_MODEL: 'fake-model', ...env })
  return {
    ...server,
    model,
    async stop() {
      await server.stop()
      await model.close()
    },
  }
}
