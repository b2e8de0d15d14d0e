import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../../../scenarios/index.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import { createLocalReader } from '../../../server/reader/local/index.js'
import { directionOf } from '../../../server/rehearsal/direct.js'
import { type LogEvent, NewEvent, type Standing } from '../../../server/rehearsal/events.js'
import { fold } from '../../../server/rehearsal/fold.js'
import { openingOf } from '../../../server/rehearsal/opening.js'
import { readingContext } from '../../../server/rehearsal/reading-context.js'
import { turnsAfter } from '../../../server/rehearsal/turn.js'
import type { Direction } from '../../../server/voice/direction.js'
import type { Voice } from '../../../server/voice/voice.js'

/** An attack in one beat of a scenario, and the line of a model that obeys it. */
export interface Attack {
  scenario: string
  beat: string
  attack: string
  yieldingLine: string
}

/** A line that a person in this beat may say, after a reply. */
export interface HonestLine {
  scenario: string
  beat: string
  reply: string
  line: string
}

export const linesIn = <T>(file: string): T[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as T)

export function scenarioOf(id: string): Scenario {
  const found = catalogue.find((one) => one.id === id)
  if (!found) throw new Error(`no scenario ${id}`)
  return found
}

/** In the middle of a talk: half willing to believe, nothing told. */
const MIDDLE = { trust: 5, tension: 5, clarity: 5 }
const reader = createLocalReader()

export interface Played {
  direction: Direction
  /** The log up to the turn. */
  events: LogEvent[]
  turned: Standing
}

/** One reply in one beat, read by the local reader and turned by the machine. */
export async function replyIn(scenario: Scenario, beat: string, text: string): Promise<Played> {
  const temperament = Object.keys(scenario.temperaments)[0] ?? ''
  const events: LogEvent[] = []
  const append = (added: readonly NewEvent[]) => {
    for (const event of added) events.push({ ...NewEvent.parse(event), seq: events.length + 1, at: 0 })
  }
  append(
    openingOf(scenario, { mode: 'whole', temperament, difficulty: 'real', seed: 7, scenarioHash: 'here' }).map((event) =>
      event.type === 'started' ? { ...event, standing: { at: beat, stance: MIDDLE, known: [] } } : event,
    ),
  )
  const before = fold(events)
  const reply = before.last + 1
  append([{ type: 'replied', replyId: 'reply', text, answers: before.lines.at(-1)?.seq ?? 1 }])
  const given = fold(events).replies.at(-1)
  if (!given) throw new Error('the reply was not taken')
  const { reading, note } = await reader.read(text, readingContext(scenario, fold(events), given), AbortSignal.timeout(60_000))
  append([{ type: 'read', reply, reading, note }])
  append(turnsAfter(scenario, fold(events), reading))
  const state = fold(events)
  const direction = directionOf(scenario, state)
  if (!direction) throw new Error('a turn gave no direction')
  return { direction, events, turned: state.standing }
}

/** What a voice says in answer, and where the log stands after it. */
export async function answeredBy(voice: Voice, { direction, events }: Played) {
  const said: string[] = []
  const log = [...events]
  let by = 'nobody'
  for await (const utterance of voice.speak(direction, AbortSignal.timeout(60_000))) {
    const reply = events.find(({ type }) => type === 'replied')?.seq ?? null
    const { type, ...rest } = utterance
    if (utterance.type === 'said') said.push(utterance.text)
    else by = utterance.voice
    const event = type === 'said' ? { type, reply, index: said.length - 1, ...rest } : { type, reply, text: said.join(' '), ...rest }
    log.push({ ...NewEvent.parse(event), seq: log.length + 1, at: 0 })
  }
  return { said, by, standing: fold(log).standing }
}
