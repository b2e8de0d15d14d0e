import { serve } from '@hono/node-server'
import { readConfig } from '../../server/config.js'
import { createSetup } from '../../server/setup/setup.js'
import { openEmbedded } from '../../server/store/database.js'
import { Store } from '../../server/store/store.js'
import { scriptedVoice } from '../../server/voice/scripted.js'
import { wire } from '../../server/wire.js'
import { markedReader } from './marked-reader.js'
import { smallScenario } from './small-scenario.js'

/** The product's server in a process of its own, which kills itself the moment an event of the type `KILL_AFTER` is stored for a reply. */
const { DATA_DIR = '', KILL_AFTER = '' } = process.env

const append = Store.prototype.append
Store.prototype.append = async function (rehearsal, events) {
  await append.call(this, rehearsal, events)
  if (events.some(({ type }) => type === KILL_AFTER)) process.kill(process.pid, 'SIGKILL')
}

const wired = await wire({
  db: openEmbedded(DATA_DIR),
  scenarios: [smallScenario],
  speakers: { reader: markedReader, local: markedReader, voice: scriptedVoice, script: scriptedVoice },
  about: { voice: { kind: 'script' }, reader: { id: 'local', version: 'test', host: null }, version: 'test' },
  setup: createSetup({ endpoint: readConfig({}).endpoint, voice: null, reader: null, localReader: 'test' }),
  webDir: null,
  report: (what, details) => console.error(what, details),
  newSeed: () => 7,
})
serve({ fetch: wired.app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`ready http://127.0.0.1:${port}`)
  void wired.finishOwed()
})
