import { createBreaker } from './breaker.js'
import { clientFor } from './client.js'
import { deadlines, type Timeouts } from './deadlines.js'
import type { Call, Dialect } from './dialect.js'
import type { FairQueue } from './fair-queue.js'
import { CallFault } from './fault.js'
import { faultBefore, faultWithin } from './faults.js'
import { createOpener } from './open.js'
import { serverEvents } from './server-events.js'
import { withoutThinking } from './thinking.js'
import { Chunk, Completion, type Finish, Models, tokensOf } from './wire.js'

export interface EndpointOptions {
  baseURL: string
  apiKey: string | null
  model: string
  timeouts: Timeouts
  /** Bounds the calls of all that share it. */
  queue: FairQueue
  /** Failures in a row after which the endpoint is left alone, and for how long. */
  breaker?: { failures: number; restMs: number }
  /** Before a call that failed in passing is made once more, where the server does not say. */
  retryPauseMs?: number
  now?: () => number
}

/** `key`: on whose behalf, so that one can't take all places. */
export interface Asking {
  key: string
  signal: AbortSignal
}

/** One model at one OpenAI-compatible endpoint. Throws CallFault, or the signal's reason when aborted. */
export interface Endpoint {
  readonly model: string
  readonly host: string
  /** How it turned out to want to be spoken to. */
  readonly dialect: Dialect
  /** The answer in pieces, without what a model thinks. */
  stream(call: Call, asking: Asking): AsyncGenerator<string, Finish>
  answer(call: Call, asking: Asking): Promise<{ text: string; finish: Finish }>
  models(signal: AbortSignal): Promise<string[]>
}

const typeOf = (response: Response) => response.headers.get('content-type') ?? ''

async function wholeAnswer(response: Response): Promise<{ text: string; finish: Finish }> {
  const parsed = Completion.safeParse(await response.json().catch(() => null))
  const choice = parsed.data?.choices[0]
  if (!choice) throw new CallFault('unusable', `no completion in an answer of type ${typeOf(response).slice(0, 40)}`)
  const text = withoutThinking().hear(choice.message.content ?? choice.message.refusal ?? '')
  return { text, finish: { reason: choice.finish_reason ?? null, done: true, tokens: tokensOf(parsed.data?.usage) } }
}

/** What an endpoint turned out to do with a model's thoughts, from one call to the next. */
interface Habits {
  thinksFirst: boolean
}

async function* pieces(response: Response, alive: () => void, habits: Habits): AsyncGenerator<string, Finish> {
  const finish: Finish = { reason: null, done: false, tokens: null }
  if (typeOf(response).includes('json')) {
    const whole = await wholeAnswer(response)
    yield whole.text
    return whole.finish
  }
  if (typeOf(response).includes('html') || !response.body) throw new CallFault('unusable', `an answer of type ${typeOf(response).slice(0, 40)}`)
  const thinking = withoutThinking(habits.thinksFirst)
  let events = 0
  for await (const data of serverEvents(response.body)) {
    alive()
    events += 1
    if (data === '[DONE]') return { ...finish, done: true }
    const { success, data: chunk } = Chunk.safeParse(JSON.parse(data))
    if (!success) throw new CallFault('unusable', 'an event that is no chunk')
    if (chunk.error) throw new CallFault('cut-off', 'an error as an event')
    const choice = chunk.choices?.[0]
    finish.reason = choice?.finish_reason ?? finish.reason
    finish.tokens = tokensOf(chunk.usage) ?? finish.tokens
    const text = thinking.hear(choice?.delta?.content ?? choice?.delta?.refusal ?? '')
    if (thinking.unopened) {
      // All that was handed over was thought. The next call knows.
      habits.thinksFirst = true
      throw new CallFault('unusable', 'a thought closed that was never opened')
    }
    if (text) yield text
  }
  if (events === 0) throw new CallFault('unusable', 'a stream without an event')
  return finish
}

export function createEndpoint(options: EndpointOptions): Endpoint {
  const { baseURL, apiKey, model, timeouts, queue, breaker: { failures, restMs } = { failures: 4, restMs: 20_000 } } = options
  const client = clientFor({ baseURL, apiKey, timeoutMs: timeouts.wholeMs + 1000 })
  const opener = createOpener({ client, model, retryPauseMs: options.retryPauseMs ?? 400, mostRetryAfterMs: timeouts.firstMs / 2 })
  const breaker = createBreaker({ failures, restMs, ...(options.now && { now: options.now }) })
  const habits: Habits = { thinksFirst: false }

  /** Waits for a place, keeps the times, and turns whatever goes wrong into a fault. At most half of the time is spent waiting; the rest is the call's. */
  async function* guarded<T>(asking: Asking, work: (signal: AbortSignal, alive: () => void, opened: () => void) => AsyncGenerator<string, T>) {
    breaker.enter()
    const came = performance.now()
    const leave = await queue.enter(asking.key, asking.signal, timeouts.wholeMs / 2)
    const limits = deadlines({ ...timeouts, wholeMs: timeouts.wholeMs - (performance.now() - came) }, asking.signal)
    let within = false
    let failed = false
    try {
      return yield* work(limits.signal, limits.alive, () => {
        within = true
      })
    } catch (error) {
      failed = true
      asking.signal.throwIfAborted()
      const ranOut = limits.ranOut()
      const fault = ranOut
        ? new CallFault('too-slow', `${ranOut} piece: ${timeouts[`${ranOut}Ms`]} ms`)
        : within
          ? faultWithin(error)
          : faultBefore(error)
      breaker.failed(fault.kind)
      throw fault
    } finally {
      if (!failed) breaker.succeeded()
      limits.clear()
      leave()
    }
  }

  return {
    model,
    host: new URL(baseURL).host,
    get dialect() {
      return opener.dialect
    },
    stream: (call, asking) =>
      guarded(asking, async function* (signal, alive, opened) {
        const response = await opener.open(call, true, signal)
        opened()
        return yield* pieces(response, alive, habits)
      }),
    async answer(call, asking) {
      const answering = guarded(asking, async function* (signal, alive, opened) {
        const response = await opener.open(call, false, signal)
        opened()
        alive()
        const whole = await wholeAnswer(response)
        yield whole.text
        return whole
      })
      for (let step = await answering.next(); ; step = await answering.next()) if (step.done) return step.value
    },
    async models(signal) {
      try {
        const parsed = Models.safeParse(await (await client.get('/models', { signal, timeout: timeouts.firstMs }).asResponse()).json())
        return parsed.data?.data.map(({ id }) => id) ?? []
      } catch (error) {
        signal.throwIfAborted()
        throw faultBefore(error)
      }
    },
  }
}
