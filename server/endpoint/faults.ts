import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai'
import { CallFault, type CallFaultKind } from './fault.js'

const TOO_LONG = /context.{0,12}(length|window|size)|maximum context|prompt is too long|too many (input )?tokens|exceeds?.{0,40}tokens/i
const NO_MODEL = /model.{0,80}(not found|not exist|not available|no such)|no such model|not a valid model|invalid model/i

function kindOf(error: APIError): CallFaultKind {
  const words = `${error.message} ${String(error.code ?? '')}`
  const status: unknown = error.status
  if (TOO_LONG.test(words) || status === 413) return 'too-long'
  if (status === 401 || status === 402 || status === 403) return 'refused-key'
  if (status === 404 || NO_MODEL.test(words)) return 'no-such-model'
  if (status === 429 || status === 503 || status === 529) return 'busy'
  if (status === 408 || status === 504) return 'too-slow'
  return typeof status === 'number' && status >= 500 ? 'unreachable' : 'unusable'
}

/** `ECONNREFUSED` and the like, from as deep as it lies. */
function systemCode(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if ('code' in cause && typeof cause.code === 'string') return cause.code
  return null
}

const label = (value: unknown) => (typeof value === 'string' && /^[\w.[\]-]{1,60}$/.test(value) ? value : null)

/** An error before the first word as a fault. Its message holds the status and the error's labels alone: a server may repeat what was sent. */
export function faultBefore(error: unknown): CallFault {
  if (error instanceof CallFault) return error
  if (error instanceof APIConnectionTimeoutError) return new CallFault('too-slow', 'no connection in time')
  if (error instanceof APIConnectionError) {
    return new CallFault('unreachable', systemCode(error) ?? 'no connection')
  }
  if (error instanceof APIError) {
    const labels = [label(error.code), label(error.type), label(error.param)].filter(Boolean).join(', ')
    return new CallFault(kindOf(error), `status ${String(error.status ?? 'unknown')}${labels && `: ${labels}`}`)
  }
  return new CallFault('unusable', error instanceof Error ? error.name : 'not an error')
}

/** An error in the middle of a stream. */
export function faultWithin(error: unknown): CallFault {
  if (error instanceof CallFault) return error
  if (error instanceof SyntaxError) return new CallFault('unusable', 'an event that is no JSON')
  return new CallFault('cut-off', error instanceof Error ? error.name : 'not an error')
}

/** How long a server asks us to wait, in milliseconds; null where it does not say. */
export function retryAfterMs(headers: Headers | undefined): number | null {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(ms) && ms >= 0) return ms
  const value = headers?.get('retry-after')
  if (!value) return null
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}
