import { z } from 'zod'
import { Reading } from '../../scenarios/stage/reading.js'
import { DIFFICULTIES, FACES, Stance } from '../../scenarios/stage/schema.js'
import { FAULTS } from '../voice/voice.js'
import { Coached } from './coach/remarks.js'

/** The event log of a rehearsal: append-only, numbered from 1. Parsed on write and on read; readers fold it and never decide again. */

const seq = z.number().int().positive()
const landed = z.enum(['warmed', 'neutral', 'stung', 'unclear'])

/** Where the drama stands: enough to resolve the machine's state. */
export const Standing = z.strictObject({ at: z.string(), stance: Stance, known: z.array(z.string()) })

export const Started = z.strictObject({
  type: z.literal('started'),
  scenario: z.string(),
  /** Hash of the scenario's JSON, which the store keeps. */
  scenarioHash: z.string(),
  temperament: z.string(),
  difficulty: z.enum(DIFFICULTIES),
  mode: z.enum(['whole', 'hard-minute']),
  /** Draws the script's pieces; the same seed and replies give the same lines. */
  seed: z.number().int().nonnegative(),
  standing: Standing,
})

export const Replied = z.strictObject({
  type: z.literal('replied'),
  replyId: z.string(),
  text: z.string(),
  /** The sequence number of the line it answers. */
  answers: seq,
})

export const Read = z.strictObject({ type: z.literal('read'), reply: seq, reading: Reading, note: z.string().nullable() })

export const Turned = z.strictObject({
  type: z.literal('turned'),
  reply: seq.nullable(),
  /** What the machine was sent. */
  event: z.enum(['REPLY', 'END', 'OUT_OF_TIME']),
  from: z.string(),
  standing: Standing,
  /** Signs the drama saw: confident enough, and which of them were already paid for in this beat. */
  found: z.array(z.string()),
  stale: z.array(z.string()),
  disclosed: z.array(z.string()),
  landed,
  /** The reply counted as neutral: it could not be read with confidence. */
  unsure: z.boolean(),
})

/** One sentence of a line, shown as soon as it is stored. `reply`: what it answers; null for the opening. */
export const Said = z.strictObject({
  type: z.literal('said'),
  reply: seq.nullable(),
  index: z.number().int().nonnegative(),
  text: z.string(),
  manner: z.string().nullable(),
  face: z.enum(FACES),
})

export const Spoke = z.strictObject({
  type: z.literal('spoke'),
  /** The reply this line answers; null for the opening. */
  reply: seq.nullable(),
  text: z.string(),
  voice: z.enum(['script', 'llm']),
  /** The script's pieces used, so that none comes twice. */
  pieces: z.array(z.string()),
  /** Why a model's line was cut, retried or replaced: rule ids of the line check, or the fault. Null when it went through as it was. */
  amended: z.string().nullable(),
})

/** The model failed before a line was whole: the turn is kept, the learner chooses. */
export const Faltered = z.strictObject({
  type: z.literal('faltered'),
  reply: seq.nullable(),
  fault: z.enum(FAULTS),
})

/** The learner says that a reply was misread: one mark of the debrief, or what one `cue` was taken for; with neither, the whole reply, during the talk. */
export const Disputed = z.strictObject({
  type: z.literal('disputed'),
  reply: seq,
  practice: z.string().nullable(),
  cue: z.exactOptional(z.string()),
  reason: z.string(),
})
export const Reread = z.strictObject({ type: z.literal('reread'), reply: seq, reading: Reading })
export const Ended = z.strictObject({ type: z.literal('ended'), outcome: z.string(), by: z.enum(['machine', 'time', 'learner', 'care']) })

/** Before the notes open: the reply that the learner would take back; null for none of them, or where the question was skipped. */
export const Wondered = z.strictObject({ type: z.literal('wondered'), reply: seq.nullable(), skipped: z.boolean() })
/** The sentences to carry into the real conversation, as the learner has put them. */
export const Carried = z.strictObject({ type: z.literal('carried'), sentences: z.array(z.string()) })
/** The day of the real conversation, `2026-03-31`; null takes it away again. */
export const Planned = z.strictObject({ type: z.literal('planned'), on: z.iso.date().nullable() })
/** How the real conversation went, in the learner's words. */
export const Recounted = z.strictObject({ type: z.literal('recounted'), text: z.string() })

export const NewEvent = z.discriminatedUnion('type', [
  Started,
  Replied,
  Read,
  Turned,
  Said,
  Spoke,
  Faltered,
  Disputed,
  Reread,
  Ended,
  Wondered,
  Carried,
  Planned,
  Recounted,
  Coached,
])
export type NewEvent = z.infer<typeof NewEvent>
/** An event as stored. `at`: milliseconds since 1970, UTC. */
export type LogEvent = NewEvent & { seq: number; at: number }
export type Standing = z.infer<typeof Standing>
export type EventOf<T extends NewEvent['type']> = Extract<LogEvent, { type: T }>
