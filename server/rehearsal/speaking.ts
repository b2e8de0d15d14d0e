import { setImmediate } from 'node:timers/promises'
import type { Caller } from '../endpoint/caller.js'
import type { Reader } from '../reader/reader.js'
import { SequenceConflict } from '../store/store.js'
import { careVoice, needsCare } from '../voice/care.js'
import type { Direction } from '../voice/direction.js'
import { unheardFacts } from '../voice/disclosure.js'
import { type Utterance, type Voice, VoiceFault } from '../voice/voice.js'
import type { Catalogue } from './catalogue.js'
import { directionOf } from './direct.js'
import type { LogEvent, NewEvent } from './events.js'
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

  /**
   * Sets going what is owed, once at a time for each rehearsal; does not wait for it.
   * @param choice the learner's, after the model failed
   * @param events the log as it stands, where that is known
   */
  start(caller: Caller, { choice, events }: { choice?: 'again' | 'script'; events?: readonly LogEvent[] } = {}): void {
    const { rehearsal: id } = caller
    if (this.#running.has(id)) return
    const stop = new AbortController()
    const done = this.#finish(caller, stop.signal, choice, events)
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

  async #finish(caller: Caller, signal: AbortSignal, choice?: 'again' | 'script', known?: readonly LogEvent[]): Promise<void> {
    const { rehearsal: id } = caller
    let chosen = choice
    let events = known ?? (await this.log.read(id))
    while (!signal.aborted) {
      const waits = awaiting(fold(events))
      if (waits !== 'line' && !(waits === 'choice' && chosen)) return
      try {
        await this.#answer(caller, events, signal, chosen)
        chosen = undefined
      } catch (error) {
        // Another hand appended first (the learner ended it, say).
        if (!(error instanceof SequenceConflict)) throw error
      }
      // Look again: something may have been appended meanwhile.
      events = await this.log.read(id)
    }
  }

  /** Reads, turns and speaks; what of it is in the log stands. */
  async #answer(caller: Caller, events: readonly LogEvent[], signal: AbortSignal, choice?: 'again' | 'script'): Promise<void> {
    const before = fold(events)
    const scenario = await this.catalogue.version(before.started.scenarioHash)
    const reply = before.replies.at(-1)
    if (!reply) return
    const owed: NewEvent[] = []
    let reading = reply.read?.reading
    if (!reading) {
      const read = await this.speakers.reader.read(reply.event.text, { ...readingContext(scenario, before, reply), caller }, signal)
      reading = read.reading
      owed.push({ type: 'read', reply: reply.event.seq, ...read })
    }
    if (signal.aborted) return
    if (!reply.turned) owed.push(...turnsAfter(scenario, before, reading))
    const turn = this.log.numbered(owed, before.last)
    const state = fold([...events, ...turn])
    const direction = directionOf(scenario, state)
    if (direction) await this.#speak(caller, state, turn, { ...direction, caller }, signal, choice)
  }

  /** @param turn what led to this line and is not stored yet: it is, while the model thinks, and before anything is said */
  async #speak(
    { rehearsal: id }: Caller,
    state: Rehearsed,
    turn: readonly LogEvent[],
    direction: Direction,
    signal: AbortSignal,
    choice?: 'again' | 'script',
  ): Promise<void> {
    const voice = needsCare(direction) ? careVoice : choice === 'script' || direction.misheard ? this.speakers.script : this.speakers.voice
    const utterances = voice.speak(direction, signal)[Symbol.asyncIterator]()
    const first = utterances.next()
    // What it fails with is told where it is waited for.
    first.catch(() => {})
    try {
      await setImmediate()
      if (turn.length > 0) await this.log.keep(id, turn)
      await this.#say(id, state, direction, signal, first, utterances)
    } finally {
      await utterances.return?.()
    }
  }

  async #say(
    id: string,
    state: Rehearsed,
    direction: Direction,
    signal: AbortSignal,
    first: Promise<IteratorResult<Utterance>>,
    utterances: AsyncIterator<Utterance>,
  ): Promise<void> {
    const reply = state.replies.at(-1)?.event.seq ?? null
    const open = state.lines.find((line) => line.reply === reply && !line.spoke)
    const line = new Line(this.log, id, state.last, reply, open, isFinal(direction.scenario, state.standing) ? direction : null)
    try {
      for (let step = await first; !step.done; step = await utterances.next()) {
        if (signal.aborted) return
        if (step.value.type === 'spoke') return await line.close(step.value)
        if (!(await line.say(step.value))) return await line.closeWith(unheardFacts(direction, line.text), 'interrupted')
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
