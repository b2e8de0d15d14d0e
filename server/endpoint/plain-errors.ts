/** Servers word their errors differently; the client reads one shape only: `{ error: { message, param, code } }`. */
interface OpenAiError {
  message: string
  param?: unknown
  code?: unknown
  type?: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `detail` as FastAPI writes it: what was wrong with which field. What was sent (`input`) is left out. */
function fromDetail(detail: unknown): OpenAiError {
  if (!Array.isArray(detail)) return { message: typeof detail === 'string' ? detail : 'no message' }
  const lines = detail.filter(isRecord).map(({ loc, msg }) => `${Array.isArray(loc) ? loc.join('.') : ''}: ${String(msg)}`)
  return { message: lines.join('; '), param: lines[0]?.split(':')[0] }
}

/** The error of a body in the client's shape: OpenAI's own, Ollama's bare string, FastAPI's `detail`, vLLM's at the top level. */
export function plainError(body: unknown): OpenAiError {
  if (!isRecord(body)) return { message: 'no JSON in the answer' }
  if (isRecord(body.error)) return { ...body.error, message: typeof body.error.message === 'string' ? body.error.message : 'no message' }
  if (typeof body.error === 'string') return { message: body.error }
  if ('detail' in body) return fromDetail(body.detail)
  return { message: typeof body.message === 'string' ? body.message : 'no message', param: body.param, code: body.code, type: body.type }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** `fetch`, with every error's body turned into the shape that the client reads. */
export async function fetchWithPlainErrors(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  if (response.ok) return response
  const { status, headers } = response
  const error = plainError(parsed(await response.text()))
  const kept = new Headers(headers)
  for (const name of ['content-length', 'content-encoding']) kept.delete(name)
  return new Response(JSON.stringify({ error }), { status, headers: kept })
}
