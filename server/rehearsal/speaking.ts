import type { Caller } from '../endpoint/caller.js'
import type { Reader } from '../reader/reader.js'
import { SequenceConflict } from '../store/store.js'
import { careVoice, needsCare } from '../voice/care.js'
import type { Direction } from '../voice/direction.js'
import { unheardFacts } from '../voice/disclosure.js'
import { type Voice, VoiceFault } from '../voice/voice.js'
import type { Catalogue } from './catalogue.js'
import { directionOf } from './direct.js'
import { awaiting, fold, type Rehearsed } from './fold.js'
import { Line } from './line.js'
import type { EventLog } from './log.js'
import { readingContext } from './reading-context.js'
import { isFinal, turnsAfter } from './turn.js'

export interface Speakers {
  reader: Reader
  /** Reads drafts: never a model, so that what is not said yet goes nowhere. */
  local: Reader
  voice: Voice
  script: Voice
}

/** Tells the operator; never what people typed. */
export type Report = (what: string, details: Record<string, unknown>) => void

/** Finishes what a rehearsal owes: the reading, the turn and the line of the last reply. Any server can, from the log alone. */
export class Speaking {
  readonly #running = new Map<string, { done: Promise<void>; stop: AbortController }>()

  constructor(
    private readonly log: EventLog,
    private readonly catalogue: Catalogue,
    private readonly speakers: Speakers,
    private readonly report: Report,
  ) {}

  /** Sets going what is owed, once at a time for each rehearsal; does not wait for it. `voice`: the learner's choice after the model failed. */
  start(caller: Caller, choice?: 'again' | 'script'): void {
    const { rehearsal: id } = caller
    if (this.#running.has(id)) return
    const stop = new AbortController()
    const done = this.#finish(caller, stop.signal, choice)
      .catch((error: unknown) => this.report('a turn could not be finished', { rehearsal: id, error: String(error) }))
      .finally(() => this.#running.delete(id))
    this.#running.set(id, { done, stop })
  }

  /** Stops what is being said and waits until nothing more is appended. */
  async stop(id: string): Promise<void> {
    const running = this.#running.get(id)
    running?.stop.abort()
    await running?.done
  }

  async settled(id: string): Promise<void> {
    await this.#running.get(id)?.done
  }

  /** For a graceful stop: what is under way may end its sentence; the rest is owed and finished after the next start. */
  async close(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((id) => this.stop(id)))
  }

  async #finish(caller: Caller, signal: AbortSignal, choice?: 'again' | 'script'): Promise<void> {
    const { rehearsal: id } = caller
    let chosen = choice
    while (!signal.aborted) {
      const state = fold(await this.log.read(id))
      const waits = awaiting(state)
      if (waits !== 'line' && !(waits === 'choice' && chosen)) return
      try {
        await this.#next(caller, state, signal, chosen)
        if (state.replies.at(-1)?.turned) chosen = undefined
      } catch (error) {
        // Another hand appended first (the learner ended it, say): look again.
        if (!(error instanceof SequenceConflict)) throw error
      }
    }
  }

  async #next(caller: Caller, state: Rehearsed, signal: AbortSignal, choice?: 'again' | 'script'): Promise<void> {
    const { rehearsal: id } = caller
    const scenario = await this.catalogue.version(state.started.scenarioHash)
    const reply = state.replies.at(-1)
    if (!reply) return
    if (!reply.read) {
      const context = { ...readingContext(scenario, state, reply), caller }
      const { reading, note } = await this.speakers.reader.read(reply.event.text, context, signal)
      if (!signal.aborted) await this.log.append(id, state.last, [{ type: 'read', reply: reply.event.seq, reading, note }])
    } else if (!reply.turned) {
      await this.log.append(id, state.last, turnsAfter(scenario, state, reply.read.reading))
    } else {
      const direction = directionOf(scenario, state)
      if (direction) await this.#speak(id, state, { ...direction, caller }, signal, choice)
    }
  }

  async #speak(id: string, state: Rehearsed, direction: Direction, signal: AbortSignal, choice?: 'again' | 'script'): Promise<void> {
    const reply = state.replies.at(-1)?.event.seq ?? null
    const open = state.lines.find((line) => line.reply === reply && !line.spoke)
    const line = new Line(this.log, id, state.last, reply, open, isFinal(direction.scenario, state.standing) ? direction : null)
    const voice = needsCare(direction) ? careVoice : choice === 'script' || direction.misheard ? this.speakers.script : this.speakers.voice
    try {
      for await (const utterance of voice.speak(direction, signal)) {
        if (signal.aborted) return
        if (utterance.type === 'spoke') return await line.close(utterance)
        if (!(await line.say(utterance))) return await line.closeWith(unheardFacts(direction, line.text), 'interrupted')
      }
    } catch (error) {
      if (signal.aborted || error instanceof SequenceConflict) return
      const fault = error instanceof VoiceFault ? error.fault : 'unusable'
      this.report('the voice failed', { rehearsal: id, fault, error: error instanceof VoiceFault ? error.message : String(error) })
      if (line.begun) await line.closeWith(unheardFacts(direction, line.text), fault)
      else await this.log.append(id, line.last, [{ type: 'faltered', reply, fault }])
    }
  }
}
