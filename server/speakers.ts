import packageJson from '../package.json' with { type: 'json' }
import type { Config } from './config.js'
import { createFairQueue } from './endpoint/fair-queue.js'
import { createLlmReader } from './reader/llm/llm-reader.js'
import { createLocalReader, LOCAL_READER_VERSION, overallFor } from './reader/local/index.js'
import type { Report, Speakers } from './rehearsal/speaking.js'
import type { About } from './rehearsal/views.js'
import { createLlmVoice } from './voice/llm/llm-voice.js'
import { composeLine, scriptedVoice } from './voice/scripted.js'

/** The reader and the voices that the configuration asks for, and what the page says about them. */
export function createSpeakers(config: Config, report: Report): { speakers: Speakers; about: About } {
  const { endpoint, voiceModel, readerModel } = config
  const { baseURL, apiKey, readBudgetMs } = endpoint
  const queue = createFairQueue(endpoint.maxConcurrentCalls)
  const timeouts = { firstMs: endpoint.firstTokenTimeoutMs, idleMs: endpoint.stallTimeoutMs, wholeMs: endpoint.lineTimeoutMs }
  const local = createLocalReader()
  const reader =
    readerModel === null
      ? local
      : createLlmReader({
          baseURL,
          apiKey,
          model: readerModel,
          queue,
          budgetMs: readBudgetMs,
          local,
          overallOf: overallFor,
          log: (entry) => report('a model was asked to read', { ...entry }),
        })
  const voice =
    voiceModel === null
      ? scriptedVoice
      : createLlmVoice({
          baseURL,
          apiKey,
          model: voiceModel,
          queue,
          timeouts,
          script: composeLine,
          log: (entry) => report('a model was asked to speak', { ...entry }),
        })
  return {
    speakers: { reader, local, voice, script: scriptedVoice },
    about: {
      voice: voiceModel === null ? { kind: 'script' } : { kind: 'llm', model: voiceModel, host: new URL(baseURL).host },
      reader: {
        id: readerModel === null ? 'local' : 'llm',
        version: LOCAL_READER_VERSION,
        host: readerModel === null ? null : new URL(baseURL).host,
      },
      version: packageJson.version,
    },
  }
}
