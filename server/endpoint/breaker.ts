import { CallFault, type CallFaultKind } from './fault.js'

/** Stops calling an endpoint that keeps failing, and tries one call again after a while. */
export interface Breaker {
  /** @throws CallFault of the last kind while it rests */
  enter(): void
  succeeded(): void
  failed(kind: CallFaultKind): void
}

/** A request that is too long says nothing about the endpoint. */
const COUNTS: Readonly<Record<CallFaultKind, boolean>> = {
  unreachable: true,
  'refused-key': true,
  'no-such-model': true,
  busy: true,
  'too-slow': true,
  'cut-off': true,
  unusable: true,
  'too-long': false,
}

export interface BreakerOptions {
  /** Failures in a row after which it rests. */
  failures: number
  restMs: number
  now?: () => number
}

export function createBreaker({ failures, restMs, now = () => performance.now() }: BreakerOptions): Breaker {
  let inARow = 0
  let restsUntil = 0
  let last: CallFaultKind = 'unreachable'
  return {
    enter() {
      if (inARow < failures) return
      const left = restsUntil - now()
      if (left > 0) throw new CallFault(last, `not called: it failed ${inARow} times in a row; next try in ${Math.ceil(left / 1000)} s`)
      // One call tries; the others go on resting until it is back.
      restsUntil = now() + restMs
    },
    succeeded() {
      inARow = 0
    },
    failed(kind) {
      if (!COUNTS[kind]) return
      inARow += 1
      last = kind
      if (inARow >= failures) restsUntil = now() + restMs
    },
  }
}
