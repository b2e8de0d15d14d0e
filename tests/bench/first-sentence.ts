import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StageState } from '../../server/rehearsal/views.js'
import { quantile, type Running, run } from './processes.js'

/** Eight words to the first stop, forty in all: at five words a second a line takes eight seconds. */
const LINE =
  'I heard that, and I am still here. You say it as if it were simple, and it was not simple for me, so tell me what happens next and who decides it and when and then I will tell you.'
const WORDS_PER_SECOND = 5
const LINE_MS = (LINE.split(' ').length / WORDS_PER_SECOND) * 1000
const BOUNDARY = /[.?!]["”’']?\s/

async function* textOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const read = await reader?.read()
    if (!read || read.done) return
    text += read.value
    yield text
  }
}

/** From asking the bare endpoint to the end of its first sentence, ms. */
async function bare(endpoint: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(`${endpoint}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'fake-model', stream: true, messages: [{ role: 'user', content: 'Hello' }] }),
  })
  let took = Number.NaN
  for await (const events of textOf(response)) {
    const said = [...events.matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)].map(([, piece]) => piece).join('')
    if (Number.isNaN(took) && BOUNDARY.test(said)) took = performance.now() - began
  }
  return took
}

/** From posting a reply to the first sentence on the stream, ms: storing, reading, turning, speaking and storing again. */
async function through(server: string): Promise<number> {
  const post = (path: string, json: unknown) =>
    fetch(`${server}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) })
  const scenarios = (await (await fetch(`${server}/api/scenarios`)).json()) as { id: string }[]
  const talk = (await (await post('/api/rehearsals', { scenario: scenarios[0]?.id })).json()) as StageState
  const stream = await fetch(`${server}/api/rehearsals/${talk.id}/events?after=${talk.events.at(-1)?.seq}`)
  const began = performance.now()
  await post(`/api/rehearsals/${talk.id}/replies`, {
    replyId: randomUUID(),
    text: 'I should have asked you first. What did you see?',
    answers: talk.answers,
  })
  let took = Number.NaN
  for await (const events of textOf(stream)) {
    if (Number.isNaN(took) && events.includes('event: said')) took = performance.now() - began
    if (events.includes('event: spoke')) break
  }
  return took
}

/** As many as overlap when they begin evenly spread over the length of a line. */
const overlapping = (count: number, task: () => Promise<number>) =>
  Promise.all(
    Array.from(
      { length: count },
      (_, i) => new Promise<number>((resolve, reject) => setTimeout(() => task().then(resolve, reject), (i / count) * LINE_MS)),
    ),
  )

/** One after the other, then many overlapping: the product and the bare endpoint in turns, in the same run. */
export async function benchFirstSentence(rounds: number, together: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'second-take-bench-'))
  const started: Running[] = []
  try {
    const fake = await run(
      'tests/fake-endpoint/main.ts',
      ['--port', '0', '--control', '0', '--words-per-second', String(WORDS_PER_SECOND), '--line', LINE],
      {},
      /(http:\/\/\S+\/v1)/,
    )
    started.push(fake)
    const server = await run(
      'server/main.ts',
      [],
      { PORT: '0', DATA_DIR: dataDir, OPENAI_BASE_URL: fake.address, SECOND_TAKE_MODEL: 'fake-model', MAX_CONCURRENT_CALLS: '1000' },
      /ready: (http:\S+)/,
    )
    started.push(server)
    await through(server.address)
    const [alone, product]: [number[], number[]] = [[], []]
    for (let i = 0; i < rounds; i++) {
      alone.push(await bare(fake.address))
      product.push(await through(server.address))
    }
    const many = await overlapping(together, () => through(server.address))
    const manyAlone = await overlapping(together, () => bare(fake.address))
    const beyond = (ours: number[], theirs: number[], share: number) => quantile(ours, share) - quantile(theirs, share)
    return {
      'first sentence, bare endpoint, median ms': quantile(alone, 0.5),
      'first sentence beyond it, one at a time, median ms': beyond(product, alone, 0.5),
      'first sentence beyond it, one at a time, p95 ms': beyond(product, alone, 0.95),
      [`first sentence beyond it, ${together} overlapping, median ms`]: beyond(many, manyAlone, 0.5),
      [`first sentence beyond it, ${together} overlapping, p95 ms`]: beyond(many, manyAlone, 0.95),
    }
  } finally {
    for (const process of started) process.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
