import { randomInt, randomUUID } from 'node:crypto'
import type { Scenario } from '../scenarios/stage/schema.js'
import { type AppParts, createApp } from './app.js'
import { keepExchange } from './own/exchange.js'
import { OwnConversations } from './own/own-conversations.js'
import { Afterwards } from './rehearsal/afterwards.js'
import { Catalogue } from './rehearsal/catalogue.js'
import { Coaching } from './rehearsal/coach/coaching.js'
import { Debriefs } from './rehearsal/debrief/debriefs.js'
import { EventLog } from './rehearsal/log.js'
import { Progress } from './rehearsal/progress.js'
import { Rehearsals } from './rehearsal/rehearsals.js'
import { type Report, type Speakers, Speaking } from './rehearsal/speaking.js'
import { Takes } from './rehearsal/takes.js'
import type { Db } from './store/database.js'
import { migrate } from './store/migrations.js'
import { OwnStore } from './store/own-store.js'
import { Store } from './store/store.js'

export interface Wiring {
  db: Db
  scenarios: readonly Scenario[]
  speakers: Speakers
  about: AppParts['about']
  setup: AppParts['setup']
  webDir: string | null
  report: Report
  now?: () => number
  newSeed?: () => number
}

const MOST_SEED = 2 ** 31

/** Puts the parts together; tests put together others. `start` finishes what an earlier server owed; `close` ends in order. */
export async function wire({ db, scenarios, speakers, about, setup, webDir, report, now = Date.now, newSeed = () => randomInt(MOST_SEED) }: Wiring) {
  await migrate(db)
  const store = new Store(db)
  const log = new EventLog(store, now)
  const own = new OwnConversations(new OwnStore(db), () => speaking.close(), now, randomUUID)
  const catalogue = new Catalogue(scenarios, store, own)
  const speaking = new Speaking(log, catalogue, speakers, report)
  const rehearsals = new Rehearsals({ store, log, catalogue, speaking, local: speakers.local, now, newId: randomUUID, newSeed })
  const exchanges: AppParts['own']['exchanges'] = (learner, exchange) =>
    keepExchange({ own, catalogue, log, local: speakers.local, now, newId: randomUUID, newSeed }, learner, exchange)
  const stopping = new AbortController()
  const debriefs = new Debriefs(rehearsals, log, catalogue)
  const afterwards = new Afterwards({ rehearsals, store, log, catalogue, reader: speakers.reader })
  const takes = new Takes({ rehearsals, store, log, catalogue, now, newId: randomUUID })
  const progress = new Progress(store, log, catalogue)
  const coaching = new Coaching({ rehearsals, debriefs, store, log, catalogue })
  const app = createApp({
    rehearsals,
    debriefs,
    afterwards,
    takes,
    progress,
    coaching,
    catalogue,
    own: { own, exchanges },
    log,
    about,
    setup,
    webDir,
    stopping: stopping.signal,
    report,
  })
  return {
    app,
    rehearsals,
    speaking,
    log,
    async finishOwed() {
      for (const caller of await store.owing(['replied', 'read', 'turned', 'said'])) speaking.start(caller)
    },
    async close() {
      stopping.abort()
      await speaking.close()
      await store.close()
    },
  }
}
