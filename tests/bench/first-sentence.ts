import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile, type Running, run } from './processes.js'
import { bare, openTalk } from './talk.js'

/** Eight words to the first stop, forty in all: at five words a second a line takes eight seconds. */
const LINE =
  'I heard that, and I am still here. You say it as if it were simple, and it was not simple for me, so tell me what happens next and who decides it and when and then I will tell you.'
const WORDS_PER_SECOND = 5
const LINE_MS = (LINE.split(' ').length / WORDS_PER_SECOND) * 1000
/** So fast that the endpoint's own time is nearly none. */
const AT_ONCE = 1000
/** Talks before any is measured. */
const WARM = 3

/** Twelve replies that move nobody, so that a talk of twelve gets to the eleventh; the twelfth line closes. */
const SCENARIO = 'the-radio'
const REPLIES = [
  'Good morning.',
  'I came up from the second floor.',
  'I have read the minutes.',
  'It was on a Tuesday.',
  'The lift was out of order.',
  'There were nine of us in the room.',
  'We had the large table.',
  'I wrote it down afterwards.',
  'It rained that day, too.',
  'I left at six.',
  'Then came the weekend.',
]

/** As many as overlap when they begin evenly spread over the length of a line. */
const overlapping = (tasks: readonly (() => Promise<number>)[]) =>
  Promise.all(
    tasks.map((task, i) => new Promise<number>((resolve, reject) => setTimeout(() => task().then(resolve, reject), (i / tasks.length) * LINE_MS))),
  )

/** A server with a fake endpoint of so many words a second, each in its own process. */
async function withServer<T>(wordsPerSecond: number, measure: (server: string, endpoint: string) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'second-take-bench-'))
  const started: Running[] = []
  try {
    const args = ['--port', '0', '--control', '0', '--first-ms', '0', '--words-per-second', String(wordsPerSecond), '--line', LINE]
    const fake = await run('tests/fake-endpoint/main.ts', args, {}, /(http:\/\/\S+\/v1)/)
    started.push(fake)
    const env = { PORT: '0', DATA_DIR: dataDir, OPENAI_BASE_URL: fake.address, SECOND_TAKE_MODEL: 'fake-model', MAX_CONCURRENT_CALLS: '1000' }
    const server = await run('server/main.ts', [], env, /ready: (http:\S+)/)
    started.push(server)
    // The first readings load the reader's models: no talk is measured by that.
    for (let i = 0; i < WARM; i++) await (await openTalk(server.address, SCENARIO)).say('I should have asked you first. What did you see?')
    return await measure(server.address, fake.address)
  } finally {
    for (const process of started) process.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The first reply of many talks at once, and the bare endpoint asked as often, in the same run. */
export const benchSpeaking = (together: number) =>
  withServer(WORDS_PER_SECOND, async (server, endpoint) => {
    const talks = await Promise.all(Array.from({ length: together }, () => openTalk(server, SCENARIO)))
    const ours = await overlapping(talks.map((talk) => () => talk.say('I should have asked you first. What did you see?')))
    const theirs = await overlapping(talks.map(() => () => bare(endpoint)))
    const beyond = (share: number) => quantile(ours, share) - quantile(theirs, share)
    return {
      [`first sentence, bare endpoint, ${together} at once, median ms`]: quantile(theirs, 0.5),
      [`first sentence beyond it, ${together} at once, median ms`]: beyond(0.5),
      [`first sentence beyond it, ${together} at once, p99 ms`]: beyond(0.99),
      [`first sentence with it / bare, ${together} at once, ratio of medians`]: quantile(ours, 0.5) / quantile(theirs, 0.5),
    }
  })

/** Whole talks, one after the other: what the first sentence of each reply costs beyond an endpoint that answers at once. */
export const benchTalks = (talks: number) =>
  withServer(AT_ONCE, async (server, endpoint) => {
    const alone: number[] = []
    const costs: number[][] = REPLIES.map(() => [])
    for (let i = 0; i < talks; i++) {
      const talk = await openTalk(server, SCENARIO)
      alone.push(await bare(endpoint))
      for (const [n, reply] of REPLIES.entries()) costs[n]?.push(await talk.say(reply))
      await talk.leave()
    }
    const cost = (number: number) => quantile(costs[number - 1] ?? [], 0.5) - quantile(alone, 0.5)
    return {
      'first sentence beyond the endpoint, reply 2, median ms': cost(2),
      'first sentence beyond the endpoint, reply 11, median ms': cost(11),
      'reply 11 / reply 2, ratio': cost(11) / cost(2),
    }
  })
