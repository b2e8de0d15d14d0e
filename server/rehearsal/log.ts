import type { RehearsalRecord, Store, StoredEvent } from '../store/store.js'
import { type LogEvent, NewEvent } from './events.js'

/** An event of the log does not fit its schema: it was written by a newer version, or the file was changed by hand. */
export class UnreadableLog extends Error {
  override name = 'UnreadableLog'
}

/** The event logs of all rehearsals: append, read, follow. Every event is parsed on the way in and on the way out. */
export class EventLog {
  readonly #listening = new Map<string, Set<(events: readonly LogEvent[]) => void>>()

  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  async begin(rehearsal: RehearsalRecord, events: readonly NewEvent[]): Promise<LogEvent[]> {
    const stored = this.numbered(events, 0)
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
    const numbered = this.numbered(events, last)
    await this.keep(rehearsal, numbered)
    return numbered
  }

  /** Events as they will be stored after `last`. */
  numbered(events: readonly NewEvent[], last: number): LogEvent[] {
    return events.map((event, i) => ({ ...NewEvent.parse(event), seq: last + i + 1, at: this.now() }))
  }

  /** Stores numbered events, all or nothing. @throws SequenceConflict when someone else appended first */
  async keep(rehearsal: string, events: readonly LogEvent[]): Promise<void> {
    await this.store.append(rehearsal, events.map(toStored))
    for (const hear of this.#listening.get(rehearsal) ?? []) hear(events)
  }

  async read(rehearsal: string, after = 0): Promise<LogEvent[]> {
    return (await this.store.log(rehearsal, after)).map((row) => parse(row, rehearsal))
  }

  /** Logs of several rehearsals, a map from id to events. `types`: only events of these. */
  async readMany(rehearsals: readonly string[], types?: readonly LogEvent['type'][]): Promise<Map<string, LogEvent[]>> {
    const logs = new Map<string, LogEvent[]>(rehearsals.map((id) => [id, []]))
    for (const row of await this.store.logs(rehearsals, types)) logs.get(row.rehearsal_id)?.push(parse(row, row.rehearsal_id))
    return logs
  }

  /** Yields events after `after`, then what is new, until the signal ends it or the rehearsal has ended. */
  async *follow(rehearsal: string, after: number, signal: AbortSignal): AsyncGenerator<LogEvent> {
    const fresh: LogEvent[] = []
    let wake = () => {}
    // Listening before reading: what is appended in between is not missed, and what comes twice is told by its number.
    const deafen = this.#listen(rehearsal, (events) => {
      fresh.push(...events)
      wake()
    })
    const stop = () => wake()
    signal.addEventListener('abort', stop)
    try {
      let last = after
      let coming = await this.read(rehearsal, after)
      while (!signal.aborted) {
        for (const event of coming) {
          if (event.seq <= last) continue
          last = event.seq
          yield event
          if (event.type === 'ended') return
        }
        if (fresh.length === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve))
        coming = fresh.splice(0)
      }
    } finally {
      signal.removeEventListener('abort', stop)
      deafen()
    }
  }

  #listen(rehearsal: string, hear: (events: readonly LogEvent[]) => void): () => void {
    const listening = this.#listening.get(rehearsal) ?? new Set()
    this.#listening.set(rehearsal, listening.add(hear))
    return () => {
      listening.delete(hear)
      if (listening.size === 0 && this.#listening.get(rehearsal) === listening) this.#listening.delete(rehearsal)
    }
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
