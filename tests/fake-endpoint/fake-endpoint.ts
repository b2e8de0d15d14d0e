import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './answers.js'
import type { ChatBody, Refusal } from './refusals.js'
import { send } from './send.js'

/** A chat request as it came over the wire. */
export interface Recorded {
  /** With the query. */
  url: string
  headers: IncomingHttpHeaders
  body: ChatBody
  raw: string
  /** Resolves when the connection is gone, by whichever side. */
  closed: Promise<void>
}

export interface FakeEndpoint {
  /** With `/v1`. */
  baseURL: string
  /** Answers in order; when none is left, `otherwise` answers, or a 500 that says so. */
  queue(...answers: Answer[]): void
  otherwise(answer: (body: ChatBody) => Answer): void
  /** Habits of the server: a request that one of them refuses takes no answer from the queue. */
  refuses(...refusals: readonly Refusal[]): void
  requests: Recorded[]
  /** The next request, from now. */
  nextRequest(): Promise<Recorded>
  close(): Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const json = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

/** An OpenAI-compatible endpoint over real HTTP on loopback. */
export async function startFakeEndpoint({ port = 0, models = ['fake-model'] }: { port?: number; models?: string[] } = {}): Promise<FakeEndpoint> {
  const queued: Answer[] = []
  const habits: Refusal[] = []
  const requests: Recorded[] = []
  const waiting: ((request: Recorded) => void)[] = []
  let otherwise: (body: ChatBody) => Answer = () => ({ type: 'error', status: 500, body: { error: { message: 'no answer queued' } } })

  async function chat(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const closed = new Promise<void>((resolve) => response.on('close', resolve))
    const raw = await bodyOf(request)
    const body = JSON.parse(raw) as ChatBody
    const recorded: Recorded = { url: request.url ?? '', headers: request.headers, body, raw, closed }
    requests.push(recorded)
    for (const tell of waiting.splice(0)) tell(recorded)
    const answer = habits.find(({ when }) => when(body))?.answer ?? queued.shift() ?? otherwise(body)
    const options = body.stream_options
    await send(
      response,
      { model: body.model ?? 'fake-model', stream: body.stream === true, usage: Boolean(options), promptLength: raw.length },
      answer,
    )
  }

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (request.method === 'POST' && path.endsWith('/chat/completions')) {
      chat(request, response).catch((error: unknown) =>
        response.headersSent ? response.destroy() : json(response, 500, { error: { message: String(error) } }),
      )
    } else if (request.method === 'GET' && path.endsWith('/models')) {
      json(response, 200, { object: 'list', data: models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'fake' })) })
    } else {
      json(response, 404, { error: { message: `no such path: ${path}`, type: 'invalid_request_error', param: null, code: null } })
    }
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    queue: (...answers) => void queued.push(...answers),
    otherwise: (answer) => {
      otherwise = answer
    },
    refuses: (...refusals) => void habits.push(...refusals),
    requests,
    nextRequest: () => new Promise((resolve) => waiting.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
