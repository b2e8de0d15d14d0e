import type { Difficulty, Scenario } from '../../scenarios/stage/schema.js'
import type { Reader } from '../reader/reader.js'
import type { RehearsalRecord, Store } from '../store/store.js'
import { SequenceConflict } from '../store/store.js'
import { composeLine } from '../voice/scripted.js'
import { cardOf, firstTemperament } from './cards.js'
import type { Catalogue } from './catalogue.js'
import { endingDirection } from './direct.js'
import { Ended, type NewEvent } from './events.js'
import { awaiting, fold, type Rehearsed } from './fold.js'
import { hintOn } from './hint.js'
import type { EventLog } from './log.js'
import { openingOf } from './opening.js'
import { readingContext } from './reading-context.js'
import { Refused } from './refused.js'
import type { Speaking } from './speaking.js'
import { stageView } from './stage-view.js'
import { turnBack, turnToEnd } from './turn.js'
import type { ListedRow, RehearsalRow, StageState } from './views.js'

export interface StartRequest {
  scenario: string
  mode: 'whole' | 'hard-minute'
  temperament?: string | undefined
  difficulty?: Difficulty | undefined
}

const HINT_MS = 60_000

/** How a talk ended that was too close. */
const STOPPED = 'You stopped here.'

interface Parts {
  store: Store
  log: EventLog
  catalogue: Catalogue
  speaking: Speaking
  local: Reader
  now: () => number
  newId: () => string
  newSeed: () => number
}

/** All that can be done with rehearsals. Everything is a function of the log; each method says what it refuses. */
export class Rehearsals {
  constructor(private readonly parts: Parts) {}

  /** @throws Refused `no-such-scenario` */
  async start(learner: string, request: StartRequest): Promise<StageState> {
    const { store, log, catalogue, now, newId, newSeed } = this.parts
    const { scenario, hash } = await catalogue.keep(learner, request.scenario)
    const first = !(await store.hasPlayed(learner, scenario.id))
    const seed = newSeed()
    const temperament = temperamentFor(scenario, request.temperament, first, seed)
    const record: RehearsalRecord = {
      id: newId(),
      learner,
      scenario: scenario.id,
      scenario_hash: hash,
      parent: null,
      take: 1,
      copied: 0,
      mode: request.mode,
      started_at: now(),
    }
    await log.begin(
      record,
      openingOf(scenario, { mode: request.mode, temperament, difficulty: request.difficulty ?? 'real', seed, scenarioHash: hash }),
    )
    return this.state(learner, record.id)
  }

  /** The stage as the browser draws it; sets going what a stopped server still owed. @throws Refused `no-such-rehearsal` */
  async state(learner: string, id: string): Promise<StageState> {
    const record = await this.record(learner, id)
    const events = await this.parts.log.read(id)
    const state = fold(events)
    const waits = awaiting(state)
    if (waits === 'line') this.parts.speaking.start({ learner, rehearsal: id })
    const line = state.lines.at(-1)
    return {
      ...(await this.row(record, state)),
      events: events.flatMap((event) => stageView(event) ?? []),
      awaiting: waits,
      answers: waits === 'reply' ? (line?.seq ?? null) : null,
    }
  }

  /**
   * Stores a reply, then sets its turn going.
   * @returns `stored`: false when this very reply was there already
   * @throws Refused `reply-differs`, `has-ended`, `line-answered`, `no-such-line`, `no-such-rehearsal`
   */
  async reply(learner: string, id: string, reply: { replyId: string; text: string; answers: number }): Promise<{ seq: number; stored: boolean }> {
    await this.record(learner, id)
    const { log, speaking } = this.parts
    for (;;) {
      const events = await log.read(id)
      const state = fold(events)
      const same = state.replies.find(({ event }) => event.replyId === reply.replyId)
      if (same) {
        if (same.event.text !== reply.text) throw new Refused('reply-differs')
        return { seq: same.event.seq, stored: false }
      }
      if (state.ended) throw new Refused('has-ended')
      const line = state.lines.find(({ seq }) => seq === reply.answers)
      if (!line) throw new Refused('no-such-line')
      if (awaiting(state) !== 'reply' || state.lines.at(-1) !== line) throw new Refused('line-answered')
      try {
        const stored = await log.append(id, state.last, [{ type: 'replied', ...reply }])
        speaking.start({ learner, rehearsal: id }, { events: [...events, ...stored] })
        return { seq: state.last + 1, stored: true }
      } catch (error) {
        if (!(error instanceof SequenceConflict)) throw error
      }
    }
  }

  /** At most one remark on what is being written, read on this machine and kept nowhere. @throws Refused `has-ended`, `no-such-rehearsal` */
  async hint(learner: string, id: string, text: string): Promise<string | null> {
    const state = await this.folded(learner, id)
    if (state.ended) throw new Refused('has-ended')
    const scenario = await this.parts.catalogue.version(state.started.scenarioHash)
    const draft = { event: { seq: state.last + 1 }, before: state.standing }
    const { reading } = await this.parts.local.read(text, readingContext(scenario, state, draft), AbortSignal.timeout(HINT_MS))
    return hintOn(reading, scenario)
  }

  /** After the model failed: try it again, or let the script go on. @throws Refused `nothing-owed` */
  async speakAgain(learner: string, id: string, choice: 'again' | 'script'): Promise<void> {
    const state = await this.folded(learner, id)
    if (awaiting(state) !== 'choice') throw new Refused('nothing-owed')
    this.parts.speaking.start({ learner, rehearsal: id }, { choice })
  }

  /** "He misheard me": the last reply becomes neutral, and they ask for it once more. @throws Refused `not-the-last`, `has-ended` */
  async misheard(learner: string, id: string, replyId: string): Promise<void> {
    const state = await this.folded(learner, id)
    if (state.ended) throw new Refused('has-ended')
    const last = state.replies.at(-1)
    if (last?.event.replyId !== replyId || last.misheard || awaiting(state) !== 'reply') throw new Refused('not-the-last')
    const scenario = await this.parts.catalogue.version(state.started.scenarioHash)
    const turned = turnBack(scenario, state)
    if (!turned) throw new Refused('not-the-last')
    await this.parts.log.append(id, state.last, [{ type: 'disputed', reply: last.event.seq, practice: null, reason: '' }, turned])
    this.parts.speaking.start({ learner, rehearsal: id })
  }

  /** The learner ends it. `care`: "Stop, this is too close": nobody says anything more. Ending twice is harmless. */
  async end(learner: string, id: string, because: 'done' | 'care'): Promise<StageState> {
    const { log, speaking, catalogue } = this.parts
    await this.record(learner, id)
    await speaking.stop(id)
    const state = fold(await log.read(id))
    if (!state.ended) {
      const scenario = await catalogue.version(state.started.scenarioHash)
      const turned = turnToEnd(scenario, state)
      const last = because === 'done' ? partingLine(scenario, state) : []
      await log.append(id, state.last, [turned, ...last, { type: 'ended', outcome: scenario.end, by: because === 'care' ? 'care' : 'learner' }])
    }
    return this.state(learner, id)
  }

  async list(learner: string, page: { before: { startedAt: number; id: string } | null; limit: number }): Promise<ListedRow[]> {
    const records = await this.parts.store.rehearsals(learner, page)
    const ids = records.map(({ id }) => id)
    const [logs, parents] = await Promise.all([this.parts.log.readMany(ids), this.parts.store.parentsAmong(ids)])
    const listed = async (record: RehearsalRecord) => ({
      ...(await this.row(record, fold(logs.get(record.id) ?? []))),
      hasTakes: record.parent !== null || parents.has(record.id),
    })
    return Promise.all(records.map(listed))
  }

  /** The outcomes that a learner has met, a scenario each. */
  async endings(learner: string): Promise<Map<string, Set<string>>> {
    const seen = new Map<string, Set<string>>()
    for (const { scenario, json } of await this.parts.store.endings(learner)) {
      const { outcome } = Ended.parse(JSON.parse(json))
      seen.set(scenario, (seen.get(scenario) ?? new Set()).add(outcome))
    }
    return seen
  }

  /** @throws Refused `no-such-rehearsal` */
  async remove(learner: string, id: string): Promise<void> {
    await this.record(learner, id)
    await this.parts.speaking.stop(id)
    await this.parts.store.remove(id, learner)
  }

  async removeAll(learner: string): Promise<void> {
    await this.parts.speaking.close()
    await this.parts.store.removeAll(learner)
  }

  /** @throws Refused `no-such-rehearsal` */
  async record(learner: string, id: string): Promise<RehearsalRecord> {
    const record = await this.parts.store.rehearsal(id, learner)
    if (!record) throw new Refused('no-such-rehearsal')
    return record
  }

  async folded(learner: string, id: string): Promise<Rehearsed> {
    await this.record(learner, id)
    return fold(await this.parts.log.read(id))
  }

  async row(record: RehearsalRecord, state: Rehearsed): Promise<RehearsalRow> {
    const scenario = await this.parts.catalogue.version(record.scenario_hash)
    const outcome = state.ended ? scenario.outcomes[state.ended.outcome] : undefined
    return {
      id: record.id,
      scenario: cardOf(scenario, new Set()),
      mode: state.started.mode,
      startedAt: record.started_at,
      endedAt: state.ended?.at ?? null,
      outcome: state.ended?.by === 'care' ? STOPPED : (outcome?.title ?? null),
      replies: state.replies.length,
      last: state.lines.findLast((line) => line.spoke)?.spoke?.text ?? '',
      take: record.take,
      parent: record.parent,
      real: { on: state.planned?.on ?? null, account: state.recounted?.text || null },
    }
  }
}

/** The first talk of a scenario meets the temperament of its card; later ones draw. */
function temperamentFor(scenario: Scenario, asked: string | undefined, first: boolean, seed: number): string {
  if (asked !== undefined && scenario.temperaments[asked]) return asked
  const names = Object.keys(scenario.temperaments)
  return (!first && names[seed % names.length]) || firstTemperament(scenario)[0]
}

/** What they say when you end it. */
function partingLine(scenario: Scenario, state: Rehearsed): NewEvent[] {
  const { sentences, manner, face, pieces } = composeLine(endingDirection(scenario, state))
  const reply = state.replies.at(-1)?.event.seq ?? null
  return [
    ...sentences.map((text, index) => ({ type: 'said' as const, reply, index, text, manner, face })),
    { type: 'spoke', reply, text: sentences.join(' '), voice: 'script', pieces, amended: null },
  ]
}
