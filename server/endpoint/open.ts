import { setTimeout as pause } from 'node:timers/promises'
import type OpenAI from 'openai'
import { APIConnectionError, APIError } from 'openai'
import { type Call, COMMON, type Dialect, learned, paramsIn } from './dialect.js'
import { faultBefore, retryAfterMs } from './faults.js'

/** Most lessons in one call: each refusal teaches one. */
const MOST_LESSONS = 8

export interface Opener {
  /** Sends the call and waits for the answer's head. Speaks the endpoint's dialect, and learns it from refusals. */
  open(call: Call, stream: boolean, signal: AbortSignal): Promise<Response>
  readonly dialect: Dialect
}

export interface OpenerOptions {
  client: OpenAI
  model: string
  /** How long to wait before the one repetition, where the server does not say. */
  retryPauseMs: number
  /** A server that asks us to wait longer than this is busy. */
  mostRetryAfterMs: number
}

const refusalOf = (error: unknown): string | null => {
  if (!(error instanceof APIError)) return null
  const status: unknown = error.status
  if (status !== 400 && status !== 422) return null
  // Too long a talk is nobody's dialect; too large a cap beside it is.
  if (faultBefore(error).kind === 'too-long' && !/max_(completion_)?tokens.{0,60}too large/.test(error.message)) return null
  return `${error.message} ${String(error.param ?? '')} ${String(error.code ?? '')}`
}

const passing = (error: unknown): boolean => {
  if (error instanceof APIConnectionError) return true
  if (!(error instanceof APIError) || error.code === 'insufficient_quota') return false
  const status: unknown = error.status
  return status === 429 || (typeof status === 'number' && status >= 500)
}

export function createOpener({ client, model, retryPauseMs, mostRetryAfterMs }: OpenerOptions): Opener {
  let dialect = COMMON
  const send = (spoken: Dialect, call: Call, stream: boolean, signal: AbortSignal) => {
    const params = paramsIn(spoken, model, call)
    const create = stream
      ? client.chat.completions.create({ ...params, stream, ...(spoken.streamOptions && { stream_options: { include_usage: true } }) }, { signal })
      : client.chat.completions.create({ ...params, stream }, { signal })
    return create.asResponse()
  }
  return {
    async open(call, stream, signal) {
      let repeated = false
      for (let lessons = 0; ; ) {
        const spoken = dialect
        try {
          return await send(spoken, call, stream, signal)
        } catch (error) {
          signal.throwIfAborted()
          const refusal = refusalOf(error)
          if (refusal !== null && lessons++ < MOST_LESSONS) {
            // Another call may have learned it meanwhile.
            const next = dialect === spoken ? learned(spoken, refusal) : dialect
            if (!next) throw error
            dialect = next
            continue
          }
          const asked = error instanceof APIError ? retryAfterMs(error.headers) : null
          if (repeated || !passing(error) || (asked ?? 0) > mostRetryAfterMs) throw error
          repeated = true
          await pause(asked ?? retryPauseMs, undefined, { signal })
        }
      }
    },
    get dialect() {
      return dialect
    },
  }
}
