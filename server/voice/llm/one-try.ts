import type { Call } from '../../endpoint/dialect.js'
import type { Endpoint } from '../../endpoint/endpoint.js'
import { CallFault } from '../../endpoint/fault.js'
import type { Finish, Tokens } from '../../endpoint/wire.js'
import type { Direction } from '../direction.js'
import { checkSentence } from '../line-check/check.js'
import type { LineContext } from '../line-check/context.js'
import { endsAs } from './ending.js'
import type { Broken } from './reasons.js'
import { createSentences, endsWhole } from './sentences.js'
import { tidied } from './tidy.js'

/** One call, for the operator's log: nothing of what was said. */
export interface CallEntry {
  model: string
  turn: number
  rehearsal: string | null
  firstSentenceMs: number | null
  wholeMs: number
  tokens: Tokens | null
  broken: readonly string[]
}

const TEMPERATURE = 0.8
/** Room for a model that thinks before it speaks; a line is cut by its sentences, long before. */
const MOST_TOKENS = 1500
const MOST_SENTENCES = 4

export interface Try {
  endpoint: Endpoint
  direction: Direction
  /** Made with the model's first words: it takes longer than any check, and is needed with the first sentence. */
  contextOf: () => LineContext
  messages: Call['messages']
  /** What the script would say: an ending is compared with it. */
  scripted: string
  signal: AbortSignal
  now: () => number
  log: (entry: CallEntry) => void
}

/**
 * One call to the model. Yields each sentence as soon as it has passed the check; at an ending, and to a reply that presses, only once the whole line has:
 * half a line that was going to give in has given in.
 * @returns the rules that it broke; none: the line went through
 */
export async function* oneTry({
  endpoint,
  direction,
  contextOf,
  messages,
  scripted,
  signal,
  now,
  log,
}: Try): AsyncGenerator<string, readonly Broken[]> {
  const started = now()
  const calling = endpoint.stream({ messages, temperature: TEMPERATURE, maxTokens: MOST_TOKENS }, { key: direction.caller?.learner ?? '', signal })
  const sentences = createSentences()
  const passed: string[] = []
  let firstAt: number | null = null
  let broken: readonly Broken[] = []
  let finish: Finish | null = null
  const held = () => direction.ended !== null || contextOf().pressed

  /** The sentences that may be said, up to the first that may not. */
  const passing = (candidates: readonly string[]): string[] => {
    const fresh: string[] = []
    for (const candidate of candidates) {
      const text = tidied(candidate, direction.scenario.counterpart)
      if (broken.length > 0 || passed.length >= MOST_SENTENCES) break
      if (!text) continue
      broken = checkSentence(text, contextOf())
      if (broken.length > 0) break
      firstAt ??= now()
      passed.push(text)
      fresh.push(text)
    }
    return fresh
  }

  try {
    while (broken.length === 0 && passed.length < MOST_SENTENCES) {
      const step = await calling.next()
      if (step.done) {
        finish = step.value
        break
      }
      contextOf()
      const fresh = passing(sentences.push(step.value))
      if (!held()) yield* fresh
    }
    if (finish && broken.length === 0) {
      const fresh = passing(lastOf(sentences.end(), finish))
      if (!held()) yield* fresh
    }
    if (broken.length === 0 && passed.length === 0) broken = ['empty']
    if (!held() || broken.length > 0) return broken
    if (direction.ended && !endsAs(direction, passed.join(' '), scripted)) broken = ['no-ending']
    else yield* passed
    return broken
  } finally {
    await calling.return({ reason: null, done: false, tokens: null })
    log({
      model: endpoint.model,
      turn: direction.turn,
      rehearsal: direction.caller?.rehearsal ?? null,
      firstSentenceMs: firstAt === null ? null : Math.round(firstAt - started),
      wholeMs: Math.round(now() - started),
      tokens: finish?.tokens ?? null,
      broken,
    })
  }
}

/** What is left at the end of a stream, if it is whole: without a finish reason only a sentence's own end tells; at the length limit the rest is a stump. */
function lastOf(left: string | null, { reason, done }: Finish): string[] {
  if (left === null || reason === 'length') return left !== null && endsWhole(left) ? [left] : []
  if (!endsWhole(left) && !(reason === 'stop' && done)) throw new CallFault('cut-off', 'the stream ended within a sentence')
  return [left]
}
