/** What the fake endpoint answers: data, queued by a test. */

/** Waits inside an answer until the test opens it. */
export interface Gate {
  open(): void
  readonly opened: Promise<void>
}

export function gate(): Gate {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/** A stream that the test advances piece by piece. */
export interface ControlledStream {
  push(chunk: string): void
  /** Ends as a whole answer does. */
  finish(): void
  /** Destroys the socket. */
  cut(): void
  next(): Promise<string | 'finish' | 'cut' | null>
}

export function controlledStream(): ControlledStream {
  const waiting: { kind: 'chunk' | 'finish' | 'cut'; text: string }[] = []
  let wake = () => {}
  const add = (kind: 'chunk' | 'finish' | 'cut', text = '') => {
    waiting.push({ kind, text })
    wake()
  }
  return {
    push: (chunk) => add('chunk', chunk),
    finish: () => add('finish'),
    cut: () => add('cut'),
    async next() {
      while (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      const first = waiting.shift()
      if (!first) return null
      return first.kind === 'chunk' ? first.text : first.kind
    },
  }
}

export interface Chunks {
  type: 'chunks'
  chunks: readonly string[]
  /** `null`: left out, as some servers do. Default `stop`. */
  finishReason?: string | null
  /** Streamed before the answer in a field of its own. */
  reasoning?: { field: 'reasoning_content' | 'reasoning'; chunks: readonly string[] }
  /** Whether `data: [DONE]` closes the stream. Default true. */
  done?: boolean
  /** Puts the words into `refusal`, as OpenAI does. */
  refusal?: boolean
}

export type Answer =
  | Chunks
  | { type: 'json'; body: unknown; status?: number }
  | { type: 'error'; status: number; body?: unknown; headers?: Readonly<Record<string, string>> }
  | { type: 'html'; body?: string }
  /** Sends nothing (`after` undefined: not even headers), or some chunks, then waits for the gate; then ends the stream. */
  | { type: 'stall'; until: Gate; after?: readonly string[] }
  /** Destroys the socket, after some chunks. */
  | { type: 'cut'; after?: readonly string[] }
  /** An event that is no JSON, after some chunks. */
  | { type: 'malformed'; after?: readonly string[]; line?: string }
  /** An error as an event in the middle of a stream. */
  | { type: 'error-event'; after: readonly string[]; error: unknown }
  | { type: 'controlled'; stream: ControlledStream }

/** Words as a tokeniser cuts them: each with the blank before it. */
export const tokensOf = (text: string): string[] => text.match(/\s*\S+/g) ?? []

/** A whole answer of the model, in tokens. */
export const says = (text: string, rest: Omit<Chunks, 'type' | 'chunks'> = {}): Chunks => ({ type: 'chunks', chunks: tokensOf(text), ...rest })

/** An error as OpenAI words it. */
export const openAiError = (status: number, message: string, rest: { code?: string; param?: string; type?: string } = {}): Answer => ({
  type: 'error',
  status,
  body: { error: { message, type: rest.type ?? 'invalid_request_error', param: rest.param ?? null, code: rest.code ?? null } },
})
