import type { Reading } from '../../scenarios/stage/reading.js'
import type { Cue } from '../../scenarios/stage/schema.js'
import type { Caller } from '../endpoint/caller.js'

/** What a reader knows besides the reply: the same for the product and for the rated replies (where much of it is empty). */
export interface ReadingContext {
  /** What happened, as the learner's brief tells it. */
  situation: string
  /** Who listens: "Marek, senior engineer in your team, hurt and icy". */
  counterpart: string
  kind: 'conflict' | 'delegation' | 'executive-briefing'
  relation: string | null
  /** The lines before the reply, oldest first. */
  history: readonly { speaker: 'learner' | 'counterpart'; text: string }[]
  /** The practices the beat gives room for; null where that is unknown. */
  room: readonly string[] | null
  cues: Readonly<Record<string, Cue>>
  goals: readonly string[]
  /** Terms this listener knows: not jargon to them. */
  knows: readonly string[]
  /** For whom it is read, where someone practises. */
  caller?: Caller
}

/** Reads one reply. Never throws for any text: a failed reading is a sentence in `note` and what could be read. */
export interface Reader {
  read(reply: string, context: ReadingContext, signal: AbortSignal): Promise<{ reading: Reading; note: string | null }>
}
