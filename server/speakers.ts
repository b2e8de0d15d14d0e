import packageJson from '../package.json' with { type: 'json' }
import type { Config, EndpointConfig } from './config.js'
import { createEndpoint } from './endpoint/endpoint.js'
import { createFairQueue } from './endpoint/fair-queue.js'
import { createLlmReader, within } from './reader/llm/llm-reader.js'
import { createLocalReader, LOCAL_READER_VERSION, overallFor } from './reader/local/index.js'
import type { Report, Speakers } from './rehearsal/speaking.js'
import type { About } from './rehearsal/views.js'
import { createSetup, type Setup } from './setup/setup.js'
import { createLlmVoice } from './voice/llm/llm-voice.js'
import { composeLine, scriptedVoice } from './voice/scripted.js'

/** The reader and the voices that the configuration asks for, what the page says about them, and how their operator tries them. */
export function createSpeakers(config: Config, report: Report): { speakers: Speakers; about: About; setup: Setup } {
  const { endpoint, voiceModel, readerModel } = config
  const { baseURL, apiKey, readBudgetMs: budgetMs } = endpoint
  const queue = createFairQueue(endpoint.maxConcurrentCalls)
  const local = createLocalReader()
  const speaking = voiceModel === null ? null : { baseURL, apiKey, model: voiceModel, queue, timeouts: timeoutsOf(endpoint) }
  const voice = speaking && createEndpoint(speaking)
  const reading = readerModel === null ? null : { baseURL, apiKey, model: readerModel, queue, timeouts: within(budgetMs) }
  const reader = reading && createEndpoint(reading)
  return {
    speakers: {
      reader:
        reading && reader
          ? createLlmReader(
              { ...reading, budgetMs, local, overallOf: overallFor, log: (entry) => report('a model was asked to read', { ...entry }) },
              reader,
            )
          : local,
      local,
      voice:
        speaking && voice
          ? createLlmVoice({ ...speaking, script: composeLine, log: (entry) => report('a model was asked to speak', { ...entry }) }, voice)
          : scriptedVoice,
      script: scriptedVoice,
    },
    about: {
      voice: voice ? { kind: 'llm', model: voice.model, host: voice.host } : { kind: 'script' },
      reader: { id: reader ? 'llm' : 'local', version: LOCAL_READER_VERSION, host: reader?.host ?? null },
      version: packageJson.version,
    },
    setup: createSetup({ endpoint, voice, reader, localReader: LOCAL_READER_VERSION }),
  }
}

const timeoutsOf = (endpoint: EndpointConfig) => ({
  firstMs: endpoint.firstTokenTimeoutMs,
  idleMs: endpoint.stallTimeoutMs,
  wholeMs: endpoint.lineTimeoutMs,
})
