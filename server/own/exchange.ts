import { z } from 'zod'
import { parseExchange } from '../../scenarios/own/exchange.js'
import { KINDS, MOST, OwnForm, PRONOUNS, RELATIONS } from '../../scenarios/own/form.js'
import { clean } from '../../scenarios/own/slots.js'
import type { Scenario } from '../../scenarios/stage/schema.js'
import type { Reader } from '../reader/reader.js'
import type { Catalogue } from '../rehearsal/catalogue.js'
import type { NewEvent } from '../rehearsal/events.js'
import { fold } from '../rehearsal/fold.js'
import type { EventLog } from '../rehearsal/log.js'
import { readingContext } from '../rehearsal/reading-context.js'
import { turnsAfter } from '../rehearsal/turn.js'
import type { OwnConversations } from './own-conversations.js'

export const Exchange = z.strictObject({
  text: z.string().min(1).max(50_000),
  you: z.string().min(1).max(200),
  them: z.string().min(1).max(200),
  kind: z.enum(KINDS),
  pronouns: z.enum(PRONOUNS),
  relation: z.enum(RELATIONS),
})
export type Exchange = z.infer<typeof Exchange>

/** The last replies that are read: a moment taken again needs some to go on with. */
const MOST_REPLIES = 8
const MOST_TALK = 12
const LONGEST_REPLY = 4_000
const READ_MS = 60_000
/** The ending of what was really written: no turn leads to it. */
const AS_WRITTEN = 'asWritten'

interface Parts {
  own: OwnConversations
  catalogue: Catalogue
  log: EventLog
  /** Never a model: what was really written stays on this machine. */
  local: Reader
  now: () => number
  newId: () => string
  newSeed: () => number
}

/** Makes a real exchange a talk that has ended: its notes open like any other’s, and each moment can be taken again. */
export async function keepExchange(parts: Parts, learner: string, exchange: Exchange): Promise<string | null> {
  const { own, catalogue, log, local, now, newId, newSeed } = parts
  const messages = lastOf(
    parseExchange(exchange.text).filter(({ who }) => who === exchange.you || who === exchange.them),
    exchange.you,
  )
  const [first] = messages
  if (!first || !messages.some(({ who }) => who === exchange.you)) return null
  const { id, scenario } = await own.add(learner, formOf(exchange, messages.find(({ who }) => who === exchange.them)?.text ?? '…'))
  const played = asWritten(scenario)
  const scenarioHash = await catalogue.keepVersion(played)
  const events: NewEvent[] = []
  const numbered = () => events.map((event, i) => ({ ...event, seq: i + 1, at: 0 }))
  const theirs = (text: string, reply: number | null) =>
    events.push(
      { type: 'said', reply, index: 0, text, manner: null, face: 'serious' },
      { type: 'spoke', reply, text, voice: 'script', pieces: [], amended: null },
    )
  const [temperament = '', { stance } = { stance: { trust: 3, tension: 6, clarity: 4 } }] = Object.entries(scenario.temperaments)[0] ?? []
  const standing = { at: scenario.initial, stance, known: [] }
  events.push({ type: 'started', scenario: id, scenarioHash, temperament, difficulty: 'real', mode: 'whole', seed: newSeed(), standing })
  theirs(first.who === exchange.them ? first.text : '…', null)
  for (const { who, text } of first.who === exchange.them ? messages.slice(1) : messages) {
    if (who === exchange.them) {
      theirs(text, events.findLastIndex(({ type }) => type === 'replied') + 1)
      continue
    }
    events.push({ type: 'replied', replyId: newId(), text: text.slice(0, LONGEST_REPLY), answers: events.length })
    const reply = events.length
    const state = fold(numbered())
    const given = state.replies.at(-1)
    if (!given) continue
    const { reading, note } = await local.read(given.event.text, readingContext(played, state, given), AbortSignal.timeout(READ_MS))
    events.push({ type: 'read', reply, reading, note })
    events.push(...turnsAfter(goingOn(played), fold(numbered()), reading))
  }
  events.push({ type: 'ended', outcome: AS_WRITTEN, by: 'learner' })
  const record = {
    id: newId(),
    learner,
    scenario: id,
    scenario_hash: scenarioHash,
    parent: null,
    take: 1,
    copied: 0,
    mode: 'whole',
    started_at: now(),
  }
  await log.begin(record, events)
  return record.id
}

/** From the message that the first of the last replies answers. */
function lastOf<M extends { who: string }>(messages: readonly M[], you: string): M[] {
  const mine = messages.flatMap(({ who }, i) => (who === you ? [i] : []))
  const from = mine.at(-MOST_REPLIES) ?? 0
  return messages.slice(Math.max(0, from - 1))
}

/** As many whole letters as a field takes; what has none that can be seen is a silence. */
function cut(text: string, most: number): string {
  let whole = ''
  for (const letter of clean(text)) {
    if (whole.length + letter.length > most) break
    whole += letter
  }
  return whole.trim() || '…'
}

function formOf({ them, kind, pronouns, relation }: Exchange, opening: string): OwnForm {
  return OwnForm.parse({
    kind,
    name: cut(them, MOST.name),
    pronouns,
    look: 'short-hair',
    relation,
    temper: 'quiet',
    happened: 'A real exchange, as it was pasted here.',
    when: 'as written',
    feared: cut(opening, MOST.feared),
    theyWant: 'that you hear me out',
    theyFear: 'that nothing changes',
    youWant: 'to find better words for it',
    cannot: 'what is not yours to give',
    words: [],
  })
}

/** The ending that only the pasted exchange has. */
function asWritten(scenario: Scenario): Scenario {
  const { name } = scenario.counterpart
  return {
    ...scenario,
    title: `What you wrote to ${name}`,
    maxReplies: MOST_TALK,
    outcomes: {
      ...scenario.outcomes,
      [AS_WRITTEN]: {
        title: 'As it was written.',
        epilogue: `These are your own words, read as a rehearsal is read. Take any moment again: from there on the script answers for ${name}, who has not seen it and is only like them.`,
        quality: 'mixed',
        closing: [{ says: '…' }],
      },
    },
  }
}

/** What was written went on, whatever it did: no reply ends it before its end. */
function goingOn(scenario: Scenario): Scenario {
  const beats = Object.entries(scenario.beats).map(([id, beat]) => [
    id,
    { ...beat, turns: beat.turns.filter(({ to }) => to === undefined || scenario.beats[to]) },
  ])
  return { ...scenario, beats: Object.fromEntries(beats) }
}
