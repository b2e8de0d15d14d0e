import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { type Answer, controlledStream, gate, says, tokensOf } from './answers.js'
import { startFakeEndpoint } from './fake-endpoint.js'
import type { ChatBody } from './refusals.js'

/**
 * The fake endpoint as a process of its own, for browser tests and benchmarks:
 * `tsx tests/fake-endpoint/main.ts --port 4010 --control 4011 --words-per-second 30 --first-ms 50 --line TEXT`
 * `POST /mode` on the control port with `{ "mode": "answer" | "stall" | "cut" | "html" | "concede" }` or `{ "mode": "fail", "status": 503 }` switches what it does from the next
 * request on; `GET /requests` lists the bodies it got.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    control: { type: 'string', default: '4011' },
    'words-per-second': { type: 'string', default: '30' },
    'first-ms': { type: 'string', default: '50' },
    line: { type: 'string' },
  },
})
const wordsPerSecond = Number(values['words-per-second'])
const firstMs = Number(values['first-ms'])

const LINES = [
  "I heard you. I'm just not sure yet what you want me to do with that.",
  'You say it as if it were simple. It was not simple for me.',
  "All right. Then tell me what happens next, and I'll tell you what I think of it.",
  'That is not how it looked from where I sat. I would rather you asked me first.',
]
const CONCEDING = "You're absolutely right, and I forgive you. Let's do it your way."

/** Speaks at the pace of a model. */
function paced(text: string): Answer {
  const stream = controlledStream()
  const words = tokensOf(text)
  const next = () => {
    const word = words.shift()
    if (word === undefined) stream.finish()
    else {
      stream.push(word)
      setTimeout(next, 1000 / wordsPerSecond)
    }
  }
  setTimeout(next, firstMs)
  return { type: 'controlled', stream }
}

let mode: { mode: string; status?: number } = { mode: 'answer' }
let turns = 0

function answer(body: ChatBody): Answer {
  if (mode.mode === 'fail') return { type: 'error', status: mode.status ?? 500 }
  if (mode.mode === 'stall') return { type: 'stall', until: gate(), after: ['I', ' was'] }
  if (mode.mode === 'cut') return { type: 'cut', after: tokensOf('I heard you. But what you') }
  if (mode.mode === 'html') return { type: 'html' }
  // A reader asks without a stream; finding nothing leaves the local reading's acts and cues.
  if (!body.stream) return says('{"found":[]}')
  return paced(mode.mode === 'concede' ? CONCEDING : (values.line ?? LINES[turns++ % LINES.length] ?? ''))
}

const endpoint = await startFakeEndpoint({ port: Number(values.port) })
endpoint.otherwise(answer)

const control = createServer(async (request, response) => {
  if (request.method === 'POST' && request.url === '/mode') {
    let text = ''
    for await (const part of request) text += String(part)
    mode = JSON.parse(text) as typeof mode
  }
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(request.url === '/requests' ? endpoint.requests.map(({ body }) => body) : mode))
})
control.listen(Number(values.control), '127.0.0.1', () => console.log(`fake endpoint: ${endpoint.baseURL}`))
