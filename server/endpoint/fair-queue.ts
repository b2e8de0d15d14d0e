import { CallFault } from './fault.js'

/** Bounds how many calls run at once, and lets those who wait in by turns, whoever asked for how much. */
export interface FairQueue {
  /**
   * Waits for a place, at most so long. `key`: who asks.
   * @throws CallFault (busy) when none was free in time, the signal's reason when aborted
   * @returns what gives the place back
   */
  enter(key: string, signal: AbortSignal, waitMs: number): Promise<() => void>
  readonly running: number
  readonly waiting: number
}

export function createFairQueue(most: number): FairQueue {
  let running = 0
  /** Keys in the order of their next turn: one that has been let in goes to the end. */
  const lines = new Map<string, (() => void)[]>()

  function letIn(): void {
    while (running < most) {
      const [key, line] = lines.entries().next().value ?? []
      const first = line?.shift()
      if (key === undefined || !line || !first) return
      lines.delete(key)
      if (line.length > 0) lines.set(key, line)
      running += 1
      first()
    }
  }

  function leaver(): () => void {
    let left = false
    return () => {
      if (left) return
      left = true
      running -= 1
      letIn()
    }
  }

  return {
    async enter(key, signal, waitMs) {
      signal.throwIfAborted()
      if (running < most && lines.size === 0) {
        running += 1
        return leaver()
      }
      return new Promise((resolve, reject) => {
        const line = lines.get(key) ?? []
        const settle = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', onAbort)
        }
        const inside = () => {
          settle()
          resolve(leaver())
        }
        const giveUp = (reason: unknown) => {
          settle()
          line.splice(line.indexOf(inside), 1)
          if (line.length === 0 && lines.get(key) === line) lines.delete(key)
          reject(reason)
        }
        const onAbort = () => giveUp(signal.reason)
        const timer = setTimeout(() => giveUp(new CallFault('busy', `no free place in ${waitMs} ms: ${most} calls are running`)), waitMs)
        signal.addEventListener('abort', onAbort, { once: true })
        line.push(inside)
        lines.set(key, line)
      })
    },
    get running() {
      return running
    },
    get waiting() {
      return [...lines.values()].reduce((sum, line) => sum + line.length, 0)
    },
  }
}
