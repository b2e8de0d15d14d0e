import type { EndpointConfig } from '../config.js'
import type { Endpoint } from '../endpoint/endpoint.js'
import { type Hello, hello, offered } from './hello.js'
import { PROVIDERS, type Provider } from './providers.js'

export type Part = 'voice' | 'reader'

/** What the operator sees of how this server is set up: no secret, and of an address its host alone. */
export interface SetupView {
  /** The model that speaks or reads; null: the script, or the local reader alone. */
  voice: { model: string; host: string } | null
  reader: { model: string; host: string } | null
  localReader: string
  hasKey: boolean
  /** Variables as they stand, beside those of the endpoint itself. */
  limits: { variable: string; value: number; means: string }[]
  providers: readonly Provider[]
}
export type Offered = Awaited<ReturnType<typeof offered>>

/** The server's set-up as its operator looks at it and tries it. */
export interface Setup {
  view(): SetupView
  /** Null where no model takes that part. */
  hello(part: Part, leaving: AbortSignal): Promise<Hello | null>
  models(leaving: AbortSignal): Promise<Offered | null>
}

export interface SetupParts {
  endpoint: EndpointConfig
  voice: Endpoint | null
  reader: Endpoint | null
  localReader: string
}

export function createSetup({ endpoint, localReader, ...models }: SetupParts): Setup {
  const named = (one: Endpoint | null) => one && { model: one.model, host: one.host }
  return {
    view: () => ({
      voice: named(models.voice),
      reader: named(models.reader),
      localReader,
      hasKey: endpoint.apiKey !== null,
      limits: [
        { variable: 'READ_BUDGET_MS', value: endpoint.readBudgetMs, means: 'how long a reading by a model may take before the local one stands' },
        { variable: 'FIRST_TOKEN_TIMEOUT_MS', value: endpoint.firstTokenTimeoutMs, means: 'how long the model may take to begin' },
        { variable: 'STALL_TIMEOUT_MS', value: endpoint.stallTimeoutMs, means: 'how long it may pause' },
        { variable: 'LINE_TIMEOUT_MS', value: endpoint.lineTimeoutMs, means: 'how long a line may take' },
        { variable: 'MAX_CONCURRENT_CALLS', value: endpoint.maxConcurrentCalls, means: 'calls at once, speaking and reading together' },
      ],
      providers: PROVIDERS,
    }),
    async hello(part, leaving) {
      const one = models[part]
      return one && hello(part, one, leaving)
    },
    async models(leaving) {
      const one = models.voice ?? models.reader
      return one && offered(one, leaving)
    },
  }
}
