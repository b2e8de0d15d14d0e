import type { RehearsalRecord, Store, StoredEvent } from '../store/store.js'
import { type LogEvent, NewEvent } from './events.js'

/** An event of the log does not fit its schema: it was written by a newer version, or the file was changed by hand. */
export class UnreadableLog extends Error {
  override name = 'UnreadableLog'
}

/** The event logs of all rehearsals: append, read, follow. Every event is parsed on the way in and on the way out. */
export class EventLog {
  readonly #waiting = new Map<string, Set<() => void>>()

  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  async begin(rehearsal: RehearsalRecord, events: readonly NewEvent[]): Promise<LogEvent[]> {
    const stored = this.#numbered(events, 0)
    await this.store.begin(rehearsal, stored.map(toStored))
    return stored
  }

  /** Copies events with their times, for a take. */
  async beginCopy(rehearsal: RehearsalRecord, events: readonly LogEvent[]): Promise<void> {
    await this.store.begin(rehearsal, events.map(toStored))
  }

  /**
   * Appends after `last`, all or nothing.
   * @throws SequenceConflict when someone else appended first
   */
  async append(rehearsal: string, last: number, events: readonly NewEvent[]): Promise<LogEvent[]> {
    const numbered = this.#numbered(events, last)
    await this.store.append(rehearsal, numbered.map(toStored))
    for (const wake of this.#waiting.get(rehearsal) ?? []) wake()
    return numbered
  }

  async read(rehearsal: string, after = 0): Promise<LogEvent[]> {
    return (await this.store.log(rehearsal, after)).map((row) => parse(row, rehearsal))
  }

  /** Logs of several rehearsals, a map from id to events. */
  async readMany(rehearsals: readonly string[]): Promise<Map<string, LogEvent[]>> {
    const logs = new Map<string, LogEvent[]>(rehearsals.map((id) => [id, []]))
    for (const row of await this.store.logs(rehearsals)) logs.get(row.rehearsal_id)?.push(parse(row, row.rehearsal_id))
    return logs
  }

  /** Yields events after `after`, then what is new, until the signal ends it or the rehearsal has ended. */
  async *follow(rehearsal: string, after: number, signal: AbortSignal): AsyncGenerator<LogEvent> {
    let last = after
    while (!signal.aborted) {
      // Asked to be woken before reading: what is appended in between is not missed.
      const woken = this.#nextAppend(rehearsal, signal)
      for (const event of await this.read(rehearsal, last)) {
        last = event.seq
        yield event
        if (event.type === 'ended') return
      }
      await woken
    }
  }

  #nextAppend(rehearsal: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(rehearsal) ?? new Set()
      this.#waiting.set(rehearsal, waiting)
      const wake = () => {
        waiting.delete(wake)
        if (waiting.size === 0) this.#waiting.delete(rehearsal)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      waiting.add(wake)
      signal.addEventListener('abort', wake)
      if (signal.aborted) wake()
    })
  }

  #numbered(events: readonly NewEvent[], last: number): LogEvent[] {
    return events.map((event, i) => ({ ...NewEvent.parse(event), seq: last + i + 1, at: this.now() }))
  }
}

function toStored({ seq, at, ...event }: LogEvent): StoredEvent {
  return { seq, at, type: event.type, json: JSON.stringify(event) }
}

function parse(row: StoredEvent, rehearsal: string): LogEvent {
  const parsed = NewEvent.safeParse(JSON.parse(row.json))
  if (!parsed.success) throw new UnreadableLog(`Event ${row.seq} of rehearsal ${rehearsal} can’t be read.`, { cause: parsed.error })
  return { ...parsed.data, seq: row.seq, at: row.at }
}
