/** Stops a call that takes too long: until its first piece, between two pieces, or as a whole. A stalled stream ignores the client's own timeout. */
export interface Deadlines {
  signal: AbortSignal
  /** A piece has come: from now on the idle time counts. */
  alive(): void
  /** Which time ran out; null where none did. */
  ranOut(): 'first' | 'idle' | 'whole' | null
  clear(): void
}

export interface Timeouts {
  firstMs: number
  idleMs: number
  wholeMs: number
}

export function deadlines({ firstMs, idleMs, wholeMs }: Timeouts, caller: AbortSignal): Deadlines {
  const controller = new AbortController()
  let ranOut: 'first' | 'idle' | 'whole' | null = null
  const stop = (which: 'first' | 'idle' | 'whole') => () => {
    ranOut = which
    controller.abort()
  }
  const onCaller = () => controller.abort()
  if (caller.aborted) controller.abort()
  else caller.addEventListener('abort', onCaller, { once: true })
  let waiting = setTimeout(stop('first'), firstMs)
  const whole = setTimeout(stop('whole'), wholeMs)
  let idle = false
  return {
    signal: controller.signal,
    alive() {
      if (idle) return void waiting.refresh()
      idle = true
      clearTimeout(waiting)
      waiting = setTimeout(stop('idle'), idleMs)
    },
    ranOut: () => ranOut,
    clear() {
      clearTimeout(waiting)
      clearTimeout(whole)
      caller.removeEventListener('abort', onCaller)
      controller.abort()
    },
  }
}
