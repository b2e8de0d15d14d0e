import type { ServerResponse } from 'node:http'
import type { Answer, Chunks } from './answers.js'

const ID = 'chatcmpl-fake'

const chunk = (model: string, delta: Record<string, unknown>, finishReason: string | null | undefined) => ({
  id: ID,
  object: 'chat.completion.chunk',
  created: 0,
  model,
  choices: [{ index: 0, delta, ...(finishReason !== undefined && { finish_reason: finishReason }) }],
})

const event = (data: unknown) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
const tokens = (text: string) => Math.ceil(text.length / 4)

function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' })
  response.flushHeaders()
}

function sendChunks(response: ServerResponse, model: string, chunks: readonly string[] = []): void {
  for (const content of chunks) response.write(event(chunk(model, { content }, null)))
}

function endStream(response: ServerResponse, model: string, answer: Omit<Chunks, 'type' | 'chunks'>, usage: unknown): void {
  const { finishReason = 'stop', done = true } = answer
  if (finishReason !== null) response.write(event(chunk(model, {}, finishReason)))
  if (usage) response.write(event({ id: ID, object: 'chat.completion.chunk', created: 0, model, choices: [], usage }))
  if (done) response.write(event('[DONE]'))
  response.end()
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** What the request asked for, as far as it shapes the answer. */
export interface Wanted {
  model: string
  stream: boolean
  usage: boolean
  promptLength: number
}

function sendWhole(response: ServerResponse, wanted: Wanted, answer: Chunks): void {
  const text = answer.chunks.join('')
  const usage = { prompt_tokens: tokens('x'.repeat(wanted.promptLength)), completion_tokens: tokens(text), total_tokens: 0 }
  const { reasoning, refusal = false, finishReason = 'stop' } = answer
  if (!wanted.stream) {
    const message = {
      role: 'assistant',
      content: refusal ? null : text,
      ...(refusal && { refusal: text }),
      ...(reasoning && { [reasoning.field]: reasoning.chunks.join('') }),
    }
    const choice = { index: 0, message, ...(finishReason !== null && { finish_reason: finishReason }) }
    json(response, 200, { id: ID, object: 'chat.completion', created: 0, model: wanted.model, choices: [choice], usage })
    return
  }
  openStream(response)
  response.write(event(chunk(wanted.model, { role: 'assistant', content: '' }, null)))
  for (const thought of reasoning?.chunks ?? []) response.write(event(chunk(wanted.model, { [reasoning?.field ?? 'reasoning']: thought }, null)))
  if (refusal) for (const part of answer.chunks) response.write(event(chunk(wanted.model, { refusal: part }, null)))
  else sendChunks(response, wanted.model, answer.chunks)
  endStream(response, wanted.model, answer, wanted.usage ? usage : null)
}

/** Sends one answer over real HTTP. */
export async function send(response: ServerResponse, wanted: Wanted, answer: Answer): Promise<void> {
  const { model } = wanted
  switch (answer.type) {
    case 'chunks':
      return sendWhole(response, wanted, answer)
    case 'json':
      return json(response, answer.status ?? 200, answer.body)
    case 'error':
      return json(
        response,
        answer.status,
        answer.body ?? { error: { message: 'an error', type: 'server_error', param: null, code: null } },
        answer.headers,
      )
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(answer.body ?? '<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>')
      return
    case 'stall':
      if (answer.after) {
        openStream(response)
        sendChunks(response, model, answer.after)
      }
      await answer.until.opened
      response.end()
      return
    case 'cut':
      if (!answer.after) return void response.destroy()
      openStream(response)
      sendChunks(response, model, answer.after)
      // Only once the bytes have left, so that the client has them before the cut.
      return void response.write(': last\n\n', () => setImmediate(() => response.destroy()))
    case 'malformed':
      openStream(response)
      sendChunks(response, model, answer.after)
      response.write(event(answer.line ?? '{"choices":[{"delta":{"content":"half'))
      return void response.end()
    case 'error-event':
      openStream(response)
      sendChunks(response, model, answer.after)
      response.write(event({ error: answer.error }))
      return void response.end()
    case 'controlled': {
      openStream(response)
      for (let next = await answer.stream.next(); next !== null; next = await answer.stream.next()) {
        if (response.destroyed) return
        if (next === 'cut') return void response.destroy()
        if (next === 'finish') return endStream(response, model, {}, null)
        sendChunks(response, model, [next])
      }
    }
  }
}
