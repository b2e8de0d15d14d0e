import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

export interface Running {
  address: string
  startMs: number
  stop(): void
}

/** Starts a script of this project and waits for the line that says where it listens. */
export async function run(script: string, args: readonly string[], env: Record<string, string>, ready: RegExp): Promise<Running> {
  const began = performance.now()
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, complained] = ['', '']
  // Read all the time, or a process that logs much would wait for us.
  child.stderr?.on('data', (chunk) => (complained = String(chunk)))
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    const address = ready.exec(said)?.[1]
    if (address) return { address, startMs: performance.now() - began, stop: () => child.kill('SIGKILL') }
  }
  throw new Error(`${script} ended before it was ready: ${said}${complained}`)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
