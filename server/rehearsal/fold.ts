import type { Reading } from '../../scenarios/stage/reading.js'
import { ECHO } from '../voice/draw.js'
import type { EventOf, LogEvent, Standing } from './events.js'

/** One line of the counterpart, whole or still being said. `seq`: what a reply to it answers. */
export interface SpokenLine {
  seq: number | null
  reply: number | null
  sentences: EventOf<'said'>[]
  spoke: EventOf<'spoke'> | null
}

/** One reply with all that came of it so far. */
export interface GivenReply {
  event: EventOf<'replied'>
  number: number
  read: EventOf<'read'> | null
  /** The newest reading: a rereading where there is one. */
  reading: Reading | null
  turned: EventOf<'turned'> | null
  before: Standing
  misheard: boolean
  disputes: EventOf<'disputed'>[]
}

/** A rehearsal as its log tells it. Nothing here is decided: it is all written down. */
export interface Rehearsed {
  started: EventOf<'started'>
  last: number
  standing: Standing
  replies: GivenReply[]
  lines: SpokenLine[]
  /** Signs heard in the whole rehearsal, and those heard in this visit to a beat. */
  ledger: ReadonlySet<string>
  paid: ReadonlySet<string>
  usedPieces: ReadonlySet<string>
  echoes: number
  clarified: boolean
  faltered: EventOf<'faltered'> | null
  ended: EventOf<'ended'> | null
  /** What was done about it afterwards; of what can be changed, the newest. */
  wondered: EventOf<'wondered'> | null
  carried: EventOf<'carried'> | null
  planned: EventOf<'planned'> | null
  recounted: EventOf<'recounted'> | null
  /** What coaches said: of each of their files, the newest. */
  coached: EventOf<'coached'>[]
}

/** @throws Error when the log does not begin with `started`: never written so. */
export function fold(events: readonly LogEvent[]): Rehearsed {
  const started = events[0]
  if (started?.type !== 'started') throw new Error('A log begins with `started`.')
  const state = {
    started,
    last: 0,
    standing: started.standing,
    replies: [] as GivenReply[],
    lines: [] as SpokenLine[],
    ledger: new Set<string>(),
    paid: new Set<string>(),
    usedPieces: new Set<string>(),
    faltered: null as EventOf<'faltered'> | null,
    ended: null as EventOf<'ended'> | null,
    wondered: null as EventOf<'wondered'> | null,
    carried: null as EventOf<'carried'> | null,
    planned: null as EventOf<'planned'> | null,
    recounted: null as EventOf<'recounted'> | null,
    coached: [] as EventOf<'coached'>[],
  }
  const replyAt = (seq: number | null) => state.replies.find(({ event }) => event.seq === seq)
  const openLine = (reply: number | null): SpokenLine => {
    const last = state.lines.at(-1)
    if (last && !last.spoke && last.reply === reply) return last
    const line: SpokenLine = { seq: null, reply, sentences: [], spoke: null }
    state.lines.push(line)
    return line
  }
  for (const event of events) {
    state.last = event.seq
    switch (event.type) {
      case 'started':
        break
      case 'replied':
        state.replies.push({
          event,
          number: state.replies.length + 1,
          read: null,
          reading: null,
          turned: null,
          before: state.standing,
          misheard: false,
          disputes: [],
        })
        state.faltered = null
        break
      case 'read':
      case 'reread': {
        const reply = replyAt(event.reply)
        if (!reply) break
        if (event.type === 'read') reply.read = event
        reply.reading = event.reading
        break
      }
      case 'turned': {
        const reply = replyAt(event.reply)
        if (reply && event.event === 'REPLY') reply.turned = event
        for (const sign of event.found) state.ledger.add(sign)
        if (event.standing.at !== event.from) state.paid.clear()
        else for (const sign of event.found) state.paid.add(sign)
        state.standing = event.standing
        break
      }
      case 'said':
        openLine(event.reply).sentences.push(event)
        break
      case 'spoke': {
        const line = openLine(event.reply)
        line.spoke = event
        line.seq = event.seq
        for (const piece of event.pieces) state.usedPieces.add(piece)
        state.faltered = null
        break
      }
      case 'faltered':
        state.faltered = event
        break
      case 'disputed': {
        const reply = replyAt(event.reply)
        if (!reply) break
        if (event.practice === null && event.cue === undefined) reply.misheard = true
        else reply.disputes.push(event)
        break
      }
      case 'ended':
        state.ended = event
        break
      case 'wondered':
        state.wondered = event
        break
      case 'carried':
        state.carried = event
        break
      case 'planned':
        state.planned = event
        break
      case 'recounted':
        state.recounted = event
        break
      case 'coached':
        state.coached = [...state.coached.filter(({ file }) => file !== event.file), event]
        break
    }
  }
  const pieces = [...state.usedPieces]
  return { ...state, echoes: pieces.filter((key) => key.endsWith(ECHO)).length, clarified: pieces.some((key) => key.startsWith('clarify.')) }
}

/** What the rehearsal waits for. A line is owed for the opening, for each reply, and after "He misheard me". */
export function awaiting(state: Rehearsed): 'reply' | 'line' | 'choice' | 'nothing' {
  if (state.ended) return 'nothing'
  if (state.faltered) return 'choice'
  const reply = state.replies.at(-1)
  if (!reply) return state.lines[0]?.spoke ? 'reply' : 'line'
  const lines = state.lines.filter((line) => line.reply === reply.event.seq && line.spoke).length
  return lines >= (reply.misheard ? 2 : 1) ? 'reply' : 'line'
}
