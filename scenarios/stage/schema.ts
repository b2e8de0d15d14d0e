import { z } from 'zod'
import { PRACTICE_IDS, STRATEGIES } from '../rubric/practices.js'

/** One scenario: plain JSON, parsed by this schema whether we ship it or a learner brings it. */

const opt = z.exactOptional
const text = z.string().trim().min(1)
/** Kebab-case for things, camelCase for beats and outcomes. */
const key = z.string().regex(/^[a-z][a-zA-Z0-9-]*$/, 'expected letters, digits and hyphens, starting with a small letter')
const level = z.number().int().min(0).max(10)
const range = z.tuple([level, level])
/** A check, an act or a cue of this scenario: what a reply can be found to do. Their ids never collide (lint). */
const sign = key
const signs = z.array(sign).min(1)

/** The counterpart's inner state, 0-10 each. Clarity: how well they see what you want and what happens next. */
export const Stance = z.strictObject({ trust: level, tension: level, clarity: level })

/** How a guard looks at a reply and at the stance after it: a conjunction. "Or" is two turns. */
export const When = z.strictObject({
  any: opt(signs),
  all: opt(signs),
  none: opt(signs),
  trust: opt(range),
  tension: opt(range),
  clarity: opt(range),
  knows: opt(z.array(key).min(1)),
})

/** How a check, act or cue lands with this person; each -4..4, summed and bounded per reply. */
export const Change = z.strictObject({
  trust: opt(z.number().int().min(-4).max(4)),
  tension: opt(z.number().int().min(-4).max(4)),
  clarity: opt(z.number().int().min(-4).max(4)),
})

export const FACES = ['serious', 'tired', 'concerned', 'solemn', 'calm', 'explaining', 'smile'] as const

/**
 * A few sentences the script can say. It may presuppose only what it declares:
 * `requires` must all, `until` must not yet be in the ledger of what the learner has said or done (this reply included) and of the facts they know.
 * `{echo}` stands for 2-6 of the learner's own words, the ones that earned the check reacted to; write it as “{echo}”.
 * `manner`: body language, one short sentence in the third person. `grants`: ids of `withheld` that it says.
 */
export const Piece = z.strictObject({
  says: text,
  manner: opt(text),
  face: opt(z.enum(FACES)),
  trust: opt(range),
  tension: opt(range),
  requires: opt(signs),
  until: opt(signs),
})
const pieces = z.array(Piece).min(1)

/** One way out of a beat (or round it, without `to`), in order: the first whose `when` holds after the reply is felt. */
export const Turn = z.strictObject({ when: When, to: opt(key), disclose: opt(key) })

export const Beat = z.strictObject({
  /** What the counterpart is doing just now: a director's note for the voice. */
  about: text,
  /** What they want to hear or get in this beat, as an intent for the voice. */
  wants: text,
  /** The practices this moment gives room for, and what a clear form of each needs here (shown in the debrief). */
  room: z.partialRecord(z.enum(PRACTICE_IDS), text),
  turns: z.array(Turn).min(1),
  /** Said on entering from another beat, in place of a push. */
  arrives: opt(pieces),
  /** Their own agenda while here, when nothing else is to be said. */
  pushes: pieces,
  /** In the debrief: replies that would work against, partly, clearly, with what they would answer. */
  examples: z.array(z.strictObject({ level: z.enum(['against', 'partly', 'clearly']), says: text, answer: text })),
})

export const Outcome = z.strictObject({
  /** A sentence in the present tense: "Marek stays, and takes the analysis." */
  title: text,
  /** What happened in the weeks after; only what this ending earned. */
  epilogue: text,
  quality: z.enum(['good', 'mixed', 'poor']),
  /** The last thing they say. None where only the learner’s leaving ends so: then `script.left` is said. */
  closing: z.array(Piece),
})

/** Something they know and you may learn. Its text never leaves the server, nor reaches a model, before it is disclosed. */
export const Fact = z.strictObject({
  /** The fact as the debrief and the voice tell it. */
  text,
  /** The scripted sentences that disclose it. */
  says: text,
  manner: opt(text),
  /** A line that discloses it contains one of these phrases. */
  heard: z.array(text).min(1),
  /** For the debrief: what opens it. */
  openedBy: text,
})

/** What this scenario alone listens for: word groups (any word of each group, all groups, within one sentence; `*` ends a stem). */
export const Cue = z.strictObject({
  means: text,
  groups: z.array(z.array(text).min(1)).min(1),
  /** A sentence with one of these is not it. */
  not: opt(z.array(text).min(1)),
  yes: z.array(text).min(2),
  no: z.array(text).min(2),
})

/** A foreseeable question: a cue, and what they answer at which trust (first that fits). */
export const Question = z.strictObject({ cue: key, answers: pieces })

/** Pieces for what a reply does, strongest first: the first entry of which the reply has a sign answers. */
export const Reaction = z.strictObject({ to: signs, pieces })

/** What they never say unless the machine allows it: in one of these beats or outcomes. For the check of a model's line. */
export const Withheld = z.strictObject({ means: text, phrases: z.array(text).min(1), allowedIn: z.array(key) })

export const Temperament = z.strictObject({
  /** In plain words: "has slept on it", "had a bad morning". */
  name: text,
  stance: Stance,
  opening: Piece,
})

export const ODD_SIGNS = ['says-little', 'goes-on', 'swears', 'jokes', 'flatters', 'claims-agreement', 'other-language', 'addresses-scorer'] as const

export const Script = z.strictObject({
  questions: z.array(Question),
  /** Said when a question matches none: admits it, in character. */
  unforeseen: pieces,
  reactions: z.array(Reaction),
  /** How a reply landed when no reaction fits. */
  landed: z.strictObject({ warmed: pieces, neutral: pieces, stung: pieces, unclear: pieces }),
  /** Odd input; in `goes-on` they cut in. */
  odd: z.record(z.enum(ODD_SIGNS), pieces),
  /** Once a rehearsal, when a reply could not be read with confidence. */
  clarify: pieces,
  /** After "He misheard me": "Then say it so I get it." */
  misheard: pieces,
  /** When you end the talk yourself. */
  left: pieces,
})

export const Scenario = z.strictObject({
  format: z.literal(1),
  id: key,
  kind: z.enum(['conflict', 'delegation', 'executive-briefing']),
  title: text,
  /** One line for the card: who they are to you. */
  tagline: text,
  /** What is at stake, one sentence. */
  stakes: text,
  minutes: z.number().int().min(3).max(20),
  /** The strategies it is mainly about. */
  strategies: z.array(z.enum(STRATEGIES.map((strategy) => strategy.id))).min(1),
  brief: z.strictObject({
    you: text,
    who: text,
    happened: text,
    want: z.array(text).min(1),
    cannot: z.array(text).min(1),
    content: text,
  }),
  counterpart: z.strictObject({
    name: text,
    fullName: text,
    role: text,
    relation: z.enum(['former-peer', 'report', 'peer-lead', 'executive', 'client']),
    pronouns: z.strictObject({ they: text, them: text, their: text }),
    /** For the voice. `hides` is never sent to a model: write it for the author and the debrief. */
    persona: z.strictObject({ is: text, wants: text, fears: text, hides: text, speaks: text, lines: z.array(text).min(2).max(4) }),
    /** DiceBear Open Peeps: hex colours without #. */
    look: z.strictObject({ head: text, skin: text, clothing: text, hair: text, facialHair: opt(text), accessories: opt(text) }),
    /** Terms and acronyms this listener knows: not jargon to them. */
    knows: z.array(text),
  }),
  /** Named goals, customers, promises and numbers of the business: what `named-goal` can point to. */
  goals: z.array(text),
  facts: z.record(key, Fact),
  /** What the learner can't give or say; `phrases` show that it was given away. */
  limits: z.array(z.strictObject({ id: key, says: text, phrases: z.array(text).min(1) })),
  withheld: z.record(key, Withheld),
  cues: z.record(key, Cue),
  takes: z.record(sign, Change),
  /** What these words did to this person, one sentence for each sign in `takes`. */
  effects: z.record(sign, text),
  temperaments: z
    .record(key, Temperament)
    .refine((all) => Object.keys(all).length >= 1 && Object.keys(all).length <= 4, 'expected 1 to 4 temperaments'),
  initial: key,
  beats: z.record(key, Beat),
  /** The beat where it turns. */
  turning: key,
  outcomes: z.record(key, Outcome),
  maxReplies: z.number().int().min(6).max(12),
  /** The outcome when `maxReplies` is reached, and when the learner ends it. */
  outOfTime: key,
  end: key,
  /** The hard minute starts at the turning beat, with these lines before it. */
  hardMinute: z.strictObject({ stance: Stance, knows: z.array(key), opening: Piece, replies: z.number().int().min(3).max(4), outOfTime: key }),
  script: Script,
  /** Real sentences that reach each outcome through the local reader; tests play them. Not for `end`. */
  witnesses: z.record(key, z.strictObject({ temperament: key, replies: z.array(text).min(1) })),
})

export type Stance = z.infer<typeof Stance>
export type When = z.infer<typeof When>
export type Change = z.infer<typeof Change>
export type Takes = Record<string, Change>
export type Face = (typeof FACES)[number]
export type Piece = z.infer<typeof Piece>
export type Turn = z.infer<typeof Turn>
export type Beat = z.infer<typeof Beat>
export type Cue = z.infer<typeof Cue>
export type Scenario = z.infer<typeof Scenario>
export type OddSign = (typeof ODD_SIGNS)[number]
export const DIFFICULTIES = ['gentle', 'real', 'hard'] as const
export type Difficulty = (typeof DIFFICULTIES)[number]
