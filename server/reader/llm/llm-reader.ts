import type { FoundCheck, Reading } from '../../../scenarios/stage/reading.js'
import type { Timeouts } from '../../endpoint/deadlines.js'
import { createEndpoint, type Endpoint, type EndpointOptions } from '../../endpoint/endpoint.js'
import { CallFault, type CallFaultKind } from '../../endpoint/fault.js'
import type { Tokens } from '../../endpoint/wire.js'
import type { Reader, ReadingContext } from '../reader.js'
import { exactQuote, type Item, itemsIn } from './answer.js'
import { PROMPT_VERSION, readingCall } from './reading-prompt.js'

/** One call, for the operator's log: nothing of what was said. */
export interface ReaderEntry {
  model: string
  rehearsal: string | null
  wholeMs: number
  tokens: Tokens | null
  fault: CallFaultKind | null
}

export interface LlmReaderOptions extends Omit<EndpointOptions, 'timeouts'> {
  /** A reading that is not there after this stands aside for the local one. */
  budgetMs: number
  local: Reader
  log: (entry: ReaderEntry) => void
  /** The overall rating that follows from the checks; without it the local reading's stays. */
  overallOf?: (checks: readonly FoundCheck[], reply: string, context: ReadingContext) => number
}

/** How sure a model's check is; surer where the local reader sees it too. */
const CONFIDENCE = { alone: 0.9, agreed: 0.95 }

/** Replies in which there is nothing to score, whatever a model sees in them. */
const UNSCORED: ReadonlySet<string> = new Set(['other-language', 'says-little', 'in-distress'])

const WHY: Record<CallFaultKind, string> = {
  unreachable: 'could not be reached',
  'refused-key': 'refused the key',
  'no-such-model': 'is not known to its endpoint',
  busy: 'was busy',
  'too-slow': 'was too slow',
  'cut-off': 'was cut off',
  unusable: 'gave no usable answer',
  'too-long': 'could not take so long a talk',
}

const stands = (why: string) => `The reader model ${why}; the local reading stands.`

const overlap = (reply: string, a: string, b: string) => {
  const [from, other] = [reply.indexOf(a), reply.indexOf(b)]
  return from >= 0 && other >= 0 && from < other + b.length && other < from + a.length
}

/** A model's items as checks: each once, with words that stand in the reply and are not said to a scorer. */
function checksFrom(items: readonly Item[], reply: string, local: Reading): FoundCheck[] {
  const toScorer = local.acts.filter(({ act }) => act === 'addresses-scorer').map(({ quote }) => quote)
  const agreed = new Set(local.checks.map(({ check }) => check))
  const checks = new Map<string, FoundCheck>()
  for (const { check, quote, specific } of items) {
    const exact = exactQuote(reply, quote)
    if (exact === null || checks.has(check) || toScorer.some((words) => overlap(reply, words, exact))) continue
    checks.set(check, { check, quote: exact, specific, confidence: agreed.has(check) ? CONFIDENCE.agreed : CONFIDENCE.alone })
  }
  return [...checks.values()]
}

/** The times of a call that must be over within a budget. */
export const within = (budgetMs: number): Timeouts => ({ firstMs: budgetMs, idleMs: budgetMs, wholeMs: budgetMs })

/**
 * Reads with a model beside the local reader. Checks are the model's, acts and cues the local reader's; where the model is late or broken, all of it is local.
 * A failed reader is never a zero.
 */
export function createLlmReader(
  options: LlmReaderOptions,
  endpoint: Endpoint = createEndpoint({ ...options, timeouts: within(options.budgetMs) }),
): Reader {
  const version = `${endpoint.model}+${PROMPT_VERSION}`
  return {
    async read(reply, context, signal) {
      const local = await options.local.read(reply, context, signal)
      const { reading } = local
      if (reading.acts.some(({ act }) => UNSCORED.has(act))) return local
      const { learner, rehearsal } = context.caller ?? { learner: '', rehearsal: null }
      const began = performance.now()
      const log = (tokens: Tokens | null, fault: CallFaultKind | null) =>
        options.log({ model: endpoint.model, rehearsal, wholeMs: Math.round(performance.now() - began), tokens, fault })
      try {
        const { text, finish } = await endpoint.answer(readingCall(reply, context), { key: learner, signal })
        log(finish.tokens, null)
        const items = finish.reason === 'length' ? null : itemsIn(text)
        if (items === null) return { reading, note: stands(WHY.unusable) }
        const checks = checksFrom(items, reply, reading)
        const dropped = items.length - checks.length
        return {
          reading: {
            ...reading,
            reader: { id: 'llm', version, rubric: reading.reader.rubric },
            checks,
            overall: options.overallOf?.(checks, reply, context) ?? reading.overall,
          },
          note:
            dropped > 0
              ? `${dropped} of the reader model’s ${items.length} checks were dropped: repeated, or their words are not in the reply.`
              : null,
        }
      } catch (error) {
        const fault = error instanceof CallFault ? error.kind : null
        log(null, fault)
        return { reading, note: stands(fault ? WHY[fault] : 'was stopped') }
      }
    },
  }
}
