import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFairQueue } from '../../server/endpoint/fair-queue.js'
import type { Direction } from '../../server/voice/direction.js'
import { createLlmVoice, type LlmVoiceOptions } from '../../server/voice/llm/llm-voice.js'
import type { CallEntry } from '../../server/voice/llm/one-try.js'
import { composeLine } from '../../server/voice/scripted.js'
import type { Utterance, VoiceFault } from '../../server/voice/voice.js'
import { type Answer, controlledStream, gate, openAiError, says } from '../fake-endpoint/answers.js'
import { type FakeEndpoint, startFakeEndpoint } from '../fake-endpoint/fake-endpoint.js'
import { direction } from './small-scenario.js'

const TIMEOUTS = { firstMs: 3000, idleMs: 3000, wholeMs: 6000 }
let fake: FakeEndpoint
let calls: CallEntry[]
beforeEach(async () => {
  fake = await startFakeEndpoint()
  calls = []
})
afterEach(() => fake.close())

const voice = (rest: Partial<LlmVoiceOptions> = {}) =>
  createLlmVoice({
    baseURL: fake.baseURL,
    apiKey: 'a-key',
    model: 'fake-model',
    timeouts: TIMEOUTS,
    queue: createFairQueue(8),
    retryPauseMs: 1,
    script: composeLine,
    log: (entry) => calls.push(entry),
    ...rest,
  })

async function spoken(told: Partial<Direction> = {}, speaker = voice(), signal = new AbortController().signal) {
  const said: string[] = []
  const heard: Utterance[] = []
  let fault: VoiceFault | null = null
  try {
    for await (const utterance of speaker.speak(direction(told), signal)) {
      heard.push(utterance)
      if (utterance.type === 'said') said.push(utterance.text)
    }
  } catch (error) {
    fault = error as VoiceFault
  }
  return { said, end: heard.find((one) => one.type === 'spoke') ?? null, heard, fault }
}

describe('a line that passes the check', () => {
  test('is said sentence by sentence, with the script’s body language', async () => {
    fake.queue(says('You thanked Oskar. I was in the third row.'))
    const { said, end, heard } = await spoken()
    expect(said).toEqual(['You thanked Oskar.', 'I was in the third row.'])
    const { manner, face } = composeLine(direction())
    expect(heard[0]).toMatchObject({ manner, face })
    expect(end).toEqual({ type: 'spoke', voice: 'llm', pieces: [], amended: null })
    expect(calls).toMatchObject([{ model: 'fake-model', rehearsal: 'a-rehearsal', tokens: { completion: 11 }, broken: [] }])
  })

  test('its first sentence is there while the second is still to come', async () => {
    const stream = controlledStream()
    fake.queue({ type: 'controlled', stream })
    const speaking = voice().speak(direction(), new AbortController().signal)[Symbol.asyncIterator]()
    const first = speaking.next()
    stream.push('Noted. And')
    expect((await first).value).toMatchObject({ text: 'Noted.' })
    stream.push(' now?')
    stream.finish()
    expect((await speaking.next()).value).toMatchObject({ text: 'And now?' })
  })

  test('ends after four sentences, and the call with it', async () => {
    const stream = controlledStream()
    fake.queue({ type: 'controlled', stream })
    stream.push('No. No. Not today. Ask Oskar. And then another one.')
    expect((await spoken()).said).toEqual(['No.', 'No.', 'Not today.', 'Ask Oskar.'])
    await fake.requests[0]?.closed
  })

  test('without a finish reason is whole when it ends as a sentence does', async () => {
    fake.queue(says('You thanked Oskar. Not me.', { finishReason: null }))
    expect(await spoken()).toMatchObject({ said: ['You thanked Oskar.', 'Not me.'], fault: null })
  })

  test('at the length limit loses its stump', async () => {
    fake.queue(says('You thanked Oskar. I was in the', { finishReason: 'length' }))
    expect(await spoken()).toMatchObject({ said: ['You thanked Oskar.'], fault: null })
  })
})

describe('a line that fails the check', () => {
  test('in its first sentence is tried once more, with the reason', async () => {
    fake.queue(says('You’re absolutely right. I’ll stay.'), says('I heard you. That’s all.'))
    const { said, end } = await spoken()
    expect(said).toEqual(['I heard you.', 'That’s all.'])
    expect(end).toMatchObject({ voice: 'llm', amended: 'tried again: concedes' })
    expect(fake.requests[1]?.body.messages.at(-1)?.content).toContain('you gave in, agreed or made peace')
  })

  test('twice in its first sentence gives way to the script', async () => {
    fake.queue(says('I forgive you.'), says('As an AI, I can’t.'))
    const { said, end } = await spoken()
    const { sentences, pieces } = composeLine(direction())
    expect(said).toEqual(sentences)
    expect(end).toEqual({ type: 'spoke', voice: 'script', pieces, amended: 'tried again: concedes; replaced: leaves-role' })
  })

  test('in a later sentence ends at the last good one', async () => {
    fake.queue(says('You thanked Oskar. But I forgive you. Let us go on.'))
    const { said, end } = await spoken()
    expect(said).toEqual(['You thanked Oskar.'])
    expect(end).toMatchObject({ voice: 'llm', amended: 'cut: concedes' })
    expect(fake.requests).toHaveLength(1)
  })

  test.each<[string, Answer]>([
    ['a refusal in words', says('I’m sorry, but I can’t help with that.')],
    ['a refusal in its own field', says('I’m sorry, but I can’t assist with that request.', { refusal: true })],
  ])('%s gives way to the script', async (_, answer) => {
    fake.queue(answer, answer)
    expect((await spoken()).end).toMatchObject({ voice: 'script', amended: expect.stringContaining('leaves-role') })
  })
})

describe('what is disclosed is heard', () => {
  const disclosing = { at: 'talking', arrived: true, disclose: ['nights'], stance: { trust: 5, tension: 5, clarity: 4 }, landed: 'warmed' as const }

  test('in the model’s words, where they say it', async () => {
    fake.queue(says('I did nine of Oskar’s nights in March. Nobody asked.'))
    expect(await spoken(disclosing)).toMatchObject({ said: ['I did nine of Oskar’s nights in March.', 'Nobody asked.'], end: { amended: null } })
  })

  test('else in the script’s', async () => {
    fake.queue(says('It was a long spring.'))
    const { said, end } = await spoken(disclosing)
    expect(said).toEqual([
      'It was a long spring.',
      'I did nine of Oskar’s nights in March.',
      'His daughter was in hospital.',
      'Nobody asked who was on the pager.',
    ])
    expect(end).toMatchObject({ voice: 'llm', pieces: ['facts.nights'], amended: 'added: nights' })
  })
})

describe('a question that was asked', () => {
  const asking = {
    reply: 'How was the spring for you?',
    heard: [
      { sign: 'asks', quote: 'How was the spring for you?' },
      { sign: 'asks-spring', quote: 'How was the spring for you?' },
    ],
  }

  test.each(['The spring had no weekends.', 'I don’t know what to say to that.', 'Why do you ask?', 'Not today.'])(
    'is answered or refused: %s',
    async (line) => {
      fake.queue(says(line))
      expect(await spoken(asking)).toMatchObject({ said: [line], end: { amended: null } })
    },
  )

  test('and passed over is answered in the script’s words', async () => {
    fake.queue(says('You read his name off a card.'))
    const { said, end } = await spoken(asking)
    expect(said).toEqual(['You read his name off a card.', 'Long.', 'The spring was long.'])
    expect(end).toMatchObject({ voice: 'llm', pieces: ['questions.asks-spring.0'], amended: 'added: an answer' })
  })
})

describe('at an ending', () => {
  const mended = { at: 'mended', ended: 'mended', endedBy: 'machine', stance: { trust: 8, tension: 2, clarity: 7 }, landed: 'warmed' } as const

  test('a line that closes as it must is said', async () => {
    fake.queue(says('Fine. I’ll stay, and I’ll finish the services.'))
    expect(await spoken(mended)).toMatchObject({ said: ['Fine.', 'I’ll stay, and I’ll finish the services.'], end: { voice: 'llm' } })
  })

  test('a line that closes nothing is not: the script’s closing is', async () => {
    fake.queue(says('And on Monday, what do they hear?'), says('It was a long spring.'))
    const { said, end } = await spoken(mended)
    expect(said.join(' ')).toContain('I’ll stay. I’ll finish the services.')
    expect(end).toMatchObject({ voice: 'script', amended: 'tried again: no-ending; replaced: no-ending' })
  })
})

test('openings and mishearings are the script’s, and cost no call', async () => {
  expect((await spoken({ reply: null, endedBy: 'learner', ended: 'left', at: 'left' })).end).toMatchObject({ voice: 'script', amended: null })
  expect((await spoken({ misheard: true })).said).toEqual(['Then say it so I get it.'])
  expect(fake.requests).toHaveLength(0)
})

describe('a fault leaves what was said standing, and says what it was', () => {
  test.each<[string, Answer[], string, string[]]>([
    ['401', [openAiError(401, 'no')], 'refused-key', []],
    ['404 model', [openAiError(404, 'The model does not exist')], 'no-such-model', []],
    ['429', [openAiError(429, 'slow'), openAiError(429, 'slow')], 'busy', []],
    ['500', [openAiError(500, 'oh'), openAiError(500, 'oh')], 'unreachable', []],
    ['a cut in the middle', [{ type: 'cut', after: ['Noted.', ' And', ' now'] }], 'cut-off', ['Noted.']],
    ['a clean end within a sentence, with no finish reason', [says('Noted. And now', { finishReason: null, done: false })], 'cut-off', ['Noted.']],
    ['a malformed event', [{ type: 'malformed', after: ['Noted.', ' And'] }], 'unusable', ['Noted.']],
    ['an empty line, twice', [says(''), says('')], 'unusable', []],
    ['a talk too long', [openAiError(400, 'maximum context length is 10')], 'too-long', []],
    ['HTML with status 200', [{ type: 'html' }], 'unusable', []],
  ])('%s', async (_, answers, fault, standing) => {
    fake.queue(...answers)
    const heard = await spoken()
    expect(heard.fault).toMatchObject({ name: 'VoiceFault', fault })
    expect(heard.said).toEqual(standing)
    expect(heard.end).toBeNull()
  })

  test.each<[string, Answer, Partial<typeof TIMEOUTS>, string[]]>([
    ['no answer', { type: 'stall', until: gate() }, { firstMs: 80 }, []],
    ['a stall in the middle', { type: 'stall', until: gate(), after: ['Noted.', ' And', ' now'] }, { idleMs: 80 }, ['Noted.']],
  ])('%s', async (_, answer, timeouts, standing) => {
    fake.queue(answer)
    const { fault, said } = await spoken({}, voice({ timeouts: { ...TIMEOUTS, ...timeouts } }))
    expect(fault).toMatchObject({ name: 'VoiceFault', fault: 'too-slow' })
    expect(said).toEqual(standing)
  })

  test('a stop by the caller is no fault', async () => {
    fake.queue({ type: 'stall', until: gate(), after: ['Noted.', ' And'] })
    const stopped = new AbortController()
    const speaking = voice().speak(direction(), stopped.signal)[Symbol.asyncIterator]()
    expect((await speaking.next()).value).toMatchObject({ text: 'Noted.' })
    const next = speaking.next()
    stopped.abort(new Error('the learner ended it'))
    await expect(next).rejects.toThrow('the learner ended it')
  })
})

test('what a model thinks aloud is not said', async () => {
  fake.queue(says('<think>She is hurt. The user wants an apology.</think>Noted. Go on.'))
  expect((await spoken()).said).toEqual(['Noted.', 'Go on.'])
})

test('over the wire, a rehearsal’s requests begin alike and hold nothing undisclosed', async () => {
  const history: Direction['history'][number][] = [{ speaker: 'counterpart', text: 'You wanted to see me.' }]
  for (let turn = 1; turn <= 4; turn++) {
    fake.queue(says('I was in the third row.'))
    await spoken({ turn, history: [...history], reply: `Reply ${turn}.` })
    history.push({ speaker: 'learner', text: `Reply ${turn}.` }, { speaker: 'counterpart', text: 'I was in the third row.' })
  }
  const raw = fake.requests.map((request) => request.raw)
  for (const [i, body] of raw.entries()) {
    expect(body).not.toMatch(/Helvar|pager|recruiter/i)
    const before = raw[i - 1]
    // Up to the last turn's note, byte for byte.
    if (before) expect(body.startsWith(before.slice(0, before.indexOf('{"role":"user","content":"Note ')))).toBe(true)
  }
})
