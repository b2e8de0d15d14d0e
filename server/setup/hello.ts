import type { Endpoint } from '../endpoint/endpoint.js'
import { CallFault, type CallFaultKind } from '../endpoint/fault.js'
import type { Finish, Tokens } from '../endpoint/wire.js'
import { itemsIn } from '../reader/llm/answer.js'
import { readingCall } from '../reader/llm/reading-prompt.js'
import { createSentences } from '../voice/llm/sentences.js'
import { lacksIn, lacksOf } from './lacks.js'

/** Longer than one waits at a page; a model that has to be loaded first may need a second try. */
const MOST_MS = 15_000

/** `detail`: the status and the error's labels, for a search. Never a secret. */
export interface Fault {
  kind: CallFaultKind
  says: string
  detail: string
}

/** What a test call found. Times in ms. */
export interface Hello {
  firstSentenceMs: number | null
  wholeMs: number
  text: string | null
  tokens: Tokens | null
  lacks: string[]
  fault: Fault | null
}

const SAYS: Record<CallFaultKind, (endpoint: Endpoint) => string> = {
  unreachable: ({ host }) => `Nothing useful answers at ${host}. Is the model’s server running, and is OPENAI_BASE_URL its address?`,
  'refused-key': ({ host }) =>
    `${host} refuses the key, or has none. Set OPENAI_API_KEY where Second Take is started, and see that the account is paid for.`,
  'no-such-model': ({ host, model }) => `${host} has no model “${model}”, or no such address. OPENAI_BASE_URL usually ends in /v1.`,
  busy: ({ host }) => `${host} is busy, or the account has used up what it may use. Wait a moment, or lower MAX_CONCURRENT_CALLS.`,
  'too-slow': ({ model }) => `“${model}” said nothing in time. A model that is still being loaded is quicker the second time.`,
  'cut-off': ({ host }) => `${host} broke off in the middle.`,
  unusable: ({ host }) =>
    `${host} answers, but not as an OpenAI-compatible endpoint does. Is OPENAI_BASE_URL the address of its API, and not of its page?`,
  'too-long': ({ model }) => `Even this short talk is too long for “${model}”. Give it a larger context.`,
}

const faultOf = (endpoint: Endpoint, error: unknown): Fault => {
  const { kind, message } = error instanceof CallFault ? error : new CallFault('too-slow', `nothing in ${MOST_MS} ms`)
  return { kind, says: SAYS[kind](endpoint), detail: message }
}

/** Two messages of one side and a rule, as in a talk: so that a test call learns the dialect that a talk needs. */
const GREETING = {
  messages: [
    { role: 'system', content: 'You answer in plain English, in two short sentences.' },
    { role: 'user', content: '(Someone comes in.)' },
    { role: 'user', content: 'Say hello. Then say in one sentence what the weather is like where you are.' },
  ],
  temperature: 0.8,
  maxTokens: 1500,
} as const

const SAMPLE = 'I should have asked you first, and I didn’t. What was it like for you?'
const ALONE = {
  situation: '',
  counterpart: 'a colleague',
  kind: 'conflict',
  relation: null,
  history: [],
  room: null,
  cues: {},
  goals: [],
  knows: [],
} as const

interface Heard {
  firstSentenceMs: number | null
  text: string
  finish: Finish
  pieces: number
}

async function speaks(endpoint: Endpoint, signal: AbortSignal, elapsed: () => number): Promise<Heard> {
  const sentences = createSentences()
  const calling = endpoint.stream(GREETING, { key: 'operator', signal })
  let [firstSentenceMs, text, pieces]: [number | null, string, number] = [null, '', 0]
  for (let step = await calling.next(); ; step = await calling.next()) {
    if (step.done) {
      if (text.trim() === '') throw new CallFault('unusable', 'an empty answer')
      return { firstSentenceMs: firstSentenceMs ?? elapsed(), text: text.trim(), finish: step.value, pieces }
    }
    pieces += 1
    text += step.value
    if (sentences.push(step.value).length > 0) firstSentenceMs ??= elapsed()
  }
}

async function reads(endpoint: Endpoint, signal: AbortSignal): Promise<Heard> {
  const { text, finish } = await endpoint.answer(readingCall(SAMPLE, ALONE), { key: 'operator', signal })
  const items = itemsIn(text)
  if (items === null) throw new CallFault('unusable', 'no reading in the answer')
  return { firstSentenceMs: null, text: items.map(({ check, quote }) => `“${quote}”: ${check}`).join('; '), finish, pieces: Number.POSITIVE_INFINITY }
}

/** One call as a talk makes it, and what it shows of the endpoint. Never throws. */
export async function hello(part: 'voice' | 'reader', endpoint: Endpoint, leaving: AbortSignal): Promise<Hello> {
  const began = performance.now()
  const elapsed = () => Math.round(performance.now() - began)
  const signal = AbortSignal.any([leaving, AbortSignal.timeout(MOST_MS)])
  try {
    const { firstSentenceMs, text, finish, pieces } = await (part === 'voice' ? speaks(endpoint, signal, elapsed) : reads(endpoint, signal))
    const lacks = [...lacksIn(endpoint.dialect), ...lacksOf(finish, pieces)]
    return { firstSentenceMs, wholeMs: elapsed(), text, tokens: finish.tokens, lacks, fault: null }
  } catch (error) {
    return {
      firstSentenceMs: null,
      wholeMs: elapsed(),
      text: null,
      tokens: null,
      lacks: lacksIn(endpoint.dialect),
      fault: faultOf(endpoint, error),
    }
  }
}

/** The models that an endpoint lists, or why it lists none. Never throws. */
export async function offered(endpoint: Endpoint, leaving: AbortSignal): Promise<{ models: string[]; fault: Fault | null }> {
  try {
    return { models: await endpoint.models(AbortSignal.any([leaving, AbortSignal.timeout(MOST_MS)])), fault: null }
  } catch (error) {
    return { models: [], fault: faultOf(endpoint, error) }
  }
}
