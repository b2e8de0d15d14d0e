import type { Reading } from '../../scenarios/stage/reading.js'
import type { Reader } from '../reader/reader.js'
import { SequenceConflict, type Store } from '../store/store.js'
import type { Catalogue } from './catalogue.js'
import type { NewEvent } from './events.js'
import { fold, type Rehearsed } from './fold.js'
import type { EventLog } from './log.js'
import { readingContext } from './reading-context.js'
import { Refused } from './refused.js'
import type { Rehearsals } from './rehearsals.js'

const REREAD_MS = 60_000

/** A reading that a learner says is wrong: one mark, what one cue was taken for, or with neither the whole reply. */
export interface Dispute {
  rehearsal: string
  reply: string
  practice: string | null
  cue: string | null
  reason: string
  reading: Reading | null
}

interface Parts {
  rehearsals: Rehearsals
  store: Store
  log: EventLog
  catalogue: Catalogue
  reader: Reader
}

/** What a learner does about a talk once it has ended. Each is appended to its log, and refused as `not-ended` before. */
export class Afterwards {
  constructor(private readonly parts: Parts) {}

  /** "Which reply would you take back?" `replyId` null: none, or no answer. The first answer stands: later ones have seen the notes. @throws Refused `no-such-reply` */
  async wonder(learner: string, id: string, replyId: string | null, skipped: boolean): Promise<void> {
    await this.#append(learner, id, (state) => {
      const reply = replyId === null ? null : replyOf(state, replyId).event.seq
      return state.wondered ? [] : [{ type: 'wondered', reply, skipped }]
    })
  }

  async carry(learner: string, id: string, sentences: string[]): Promise<void> {
    await this.#append(learner, id, () => [{ type: 'carried', sentences }])
  }

  async plan(learner: string, id: string, on: string | null): Promise<void> {
    await this.#append(learner, id, () => [{ type: 'planned', on }])
  }

  async recount(learner: string, id: string, text: string): Promise<void> {
    await this.#append(learner, id, () => [{ type: 'recounted', text }])
  }

  /** "That's not what I meant", of one mark or one cost in the debrief. @throws Refused `no-such-reply` */
  async dispute(learner: string, id: string, replyId: string, what: { practice: string | null; cue?: string }, reason: string): Promise<void> {
    await this.#append(learner, id, (state) => [{ type: 'disputed', reply: replyOf(state, replyId).event.seq, ...what, reason }])
  }

  /**
   * Reads every reply again where today's reader is another than the one that read it. Both readings are kept; the notes show the newest.
   * @returns how many were read again
   */
  async reread(learner: string, id: string): Promise<number> {
    const { rehearsals, log, catalogue, reader } = this.parts
    const record = await rehearsals.record(learner, id)
    const state = fold(await log.read(id))
    const scenario = await catalogue.version(record.scenario_hash)
    const again: NewEvent[] = []
    for (const reply of state.ended ? state.replies : []) {
      const context = { ...readingContext(scenario, state, reply), caller: { learner, rehearsal: id } }
      const { reading } = await reader.read(reply.event.text, context, AbortSignal.timeout(REREAD_MS))
      const before = reply.reading?.reader
      if (before?.id !== reading.reader.id || before.version !== reading.reader.version)
        again.push({ type: 'reread', reply: reply.event.seq, reading })
    }
    await this.#append(learner, id, () => again)
    return again.length
  }

  /** Every disputed reading of a learner, for tuning the reader: the words, what they were taken for, and why that is wrong. */
  async disputes(learner: string): Promise<Dispute[]> {
    const { store, log } = this.parts
    const disputes: Dispute[] = []
    for (const id of await store.withEvent(learner, 'disputed')) {
      for (const { event, reading, misheard, disputes: marks } of fold(await log.read(id)).replies) {
        const about = { rehearsal: id, reply: event.text, reading }
        if (misheard) disputes.push({ ...about, practice: null, cue: null, reason: '' })
        for (const { practice, cue = null, reason } of marks) disputes.push({ ...about, practice, cue, reason })
      }
    }
    return disputes
  }

  async #append(learner: string, id: string, events: (state: Rehearsed) => NewEvent[]): Promise<void> {
    const { rehearsals, log } = this.parts
    for (;;) {
      const state = await rehearsals.folded(learner, id)
      if (!state.ended) throw new Refused('not-ended')
      const news = events(state)
      try {
        if (news.length > 0) await log.append(id, state.last, news)
        return
      } catch (error) {
        if (!(error instanceof SequenceConflict)) throw error
      }
    }
  }
}

function replyOf(state: Rehearsed, replyId: string) {
  const reply = state.replies.find(({ event }) => event.replyId === replyId)
  if (!reply) throw new Refused('no-such-reply')
  return reply
}
