import type { Config } from './config.js'
import { createLocalReader, LOCAL_READER_VERSION } from './reader/local/index.js'
import type { Report, Speakers } from './rehearsal/speaking.js'
import type { About } from './rehearsal/views.js'
import { scriptedVoice } from './voice/scripted.js'

/** The reader and the voices that the configuration asks for, and what the page says about them. */
export function createSpeakers(_config: Config, _report: Report): { speakers: Speakers; about: About } {
  return {
    speakers: { reader: createLocalReader(), voice: scriptedVoice, script: scriptedVoice },
    about: { voice: { kind: 'script' }, reader: { id: 'local', version: LOCAL_READER_VERSION }, version: process.env.npm_package_version ?? '0.1.0' },
  }
}
