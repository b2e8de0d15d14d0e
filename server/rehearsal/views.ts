import type { CheckId } from '../../scenarios/rubric/checks.js'
import type { PracticeId, StrategyId } from '../../scenarios/rubric/practices.js'
import type { Face, Scenario } from '../../scenarios/stage/schema.js'
import type { Fault } from '../voice/voice.js'

/** What a browser gets to see. The web imports these as types only, through the typed client. */

export interface Person {
  name: string
  fullName: string
  role: string
  pronouns: Scenario['counterpart']['pronouns']
}

/** A scenario on the first screen. `quote`: the opening line that `temperament` brings; `teaser`: its beginning. */
export interface Card {
  id: string
  kind: Scenario['kind']
  title: string
  tagline: string
  stakes: string
  minutes: number
  strategies: StrategyId[]
  counterpart: Person
  temperament: string
  quote: string
  teaser: string
  endings: { seen: number; of: number }
}

export interface BriefView extends Card {
  brief: Scenario['brief']
}

/** One thing that happened on stage: no mark, no stance, no undisclosed fact. */
export type StageView =
  | { seq: number; type: 'replied'; replyId: string; text: string; answers: number }
  | { seq: number; type: 'said'; reply: number | null; index: number; text: string; manner: string | null; face: Face }
  | { seq: number; type: 'spoke'; reply: number | null }
  | { seq: number; type: 'faltered'; reply: number | null; fault: Fault }
  | { seq: number; type: 'misheard'; reply: number }
  | { seq: number; type: 'ended' }

/** A rehearsal in the list, newest first. `last`: their last words. `replies`: how many the learner gave. */
export interface RehearsalRow {
  id: string
  scenario: Card
  mode: 'whole' | 'hard-minute'
  startedAt: number
  endedAt: number | null
  outcome: string | null
  replies: number
  last: string
  /** 1 for a talk of its own, more for one taken from another; `parent`: the rehearsal it was taken from. */
  take: number
  parent: string | null
  /** The real conversation: its day, `2026-03-31`, and how it went. */
  real: { on: string | null; account: string | null }
}

/** In the list. `hasTakes`: it began from another, or others began from it. */
export interface ListedRow extends RehearsalRow {
  hasTakes: boolean
}

/** `awaiting`: 'reply' (the learner's turn), 'line' (theirs), 'choice' (the model failed: again, or the script), 'nothing' (it has ended). */
export interface StageState extends RehearsalRow {
  events: StageView[]
  awaiting: 'reply' | 'line' | 'choice' | 'nothing'
  /** The seq that the next reply answers. */
  answers: number | null
}

export type Mark = -1 | 0 | 1 | 2
export interface MarkView {
  practice: PracticeId
  name: string
  mark: Exclude<Mark, 0>
  quotes: string[]
  checks: CheckId[]
  /** What these words did to this person; empty where there is no more to say of it than its name. */
  says: string
  /** Whether the moment had room for it: a mark without room is shown, not rated. */
  room: boolean
  /** Of a mark that is only partly there: what a clear form needs here. */
  clear: string | null
  disputed: boolean
}

/** Words that cost something: an against mark, or what this scenario alone listens for (`cue`). */
export interface CostView {
  practice: PracticeId | null
  cue: string | null
  quote: string
  says: string
  /** What a clear form needs here. */
  clear: string | null
  disputed: boolean
}

export interface LineView {
  manner: string | null
  text: string
}

export interface NoteView {
  replyId: string
  number: number
  /** The line that this reply answers, and the one that answered it. */
  line: LineView
  text: string
  answer: (LineView & { face: Face }) | null
  /** What they said after it, besides the line that the next reply answers. */
  after: LineView[]
  /** UTF-16 offsets into `text`, sorted; they may overlap. `by`: the practice or cue that the words show. */
  spans: { start: number; end: number; by: string; sign: 'for' | 'partly' | 'against' }[]
  marks: MarkView[]
  /** Words that won them without earning a mark. */
  won: { cue: string; quote: string } | null
  /** What cost most in this reply, and what else did. */
  cost: CostView | null
  alsoCost: CostView[]
  /** Room, but no mark, in a reply that did not win them: what a clear form would have needed. At most two. */
  missed: { practice: PracticeId; name: string; clear: string }[]
  /** How they took it and why, in words: "Closer", "He stops waiting for the “but”." */
  took: { how: string; why: string | null } | null
  /** Why nothing here is scored; null where it is. */
  unscored: string | null
  /** Replies others might give here, with what they would answer; from the second take on, or on asking. */
  examples: Scenario['beats'][string]['examples']
}

export interface StrategyView {
  id: StrategyId
  name: string
  from: string
  to: string
  /** 1-5, null where nothing had room. The page shows a place between two mindsets, never the number. */
  rating: number | null
  clear: number
  chances: number
  /** Words shown without room for them. */
  shown: string | null
}

export interface DebriefView {
  rehearsal: RehearsalRow
  person: Person
  /** Which reader read it, the newest reading of each reply. */
  readBy: { id: string; version: string }[]
  outcome: {
    id: string
    title: string
    epilogue: string
    quality: Scenario['outcomes'][string]['quality']
    by: 'machine' | 'time' | 'learner' | 'care'
  }
  /** The moment that turned it, or where it was lost and could still have turned: a note, why, and what it left open. Null when nothing was said. */
  turning: { replyId: string; number: number; lost: boolean; why: string; clear: string | null } | null
  /** Whether "Which reply would you take back?" is still to be asked; and the answer beside ours, in words. */
  wonder: { ask: boolean; says: string | null; reply: number | null }
  notes: NoteView[]
  carry: string[]
  strategies: StrategyView[]
  /** Point 0 is the opening. trust, tension: 0-10, drawn without figures. */
  curve: { reply: number; trust: number; tension: number; why: string }[]
  /** Each visit to a beat, and the endings by name. */
  road: {
    stops: { about: string; turning: boolean; replies: number[]; ledOn: string | null; couldHave: string | null }[]
    endings: { title: string; here: boolean; met: boolean }[]
  }
  /** What they knew: told, or kept back and what would have opened it. */
  facts: { text: string; openedBy: string; told: boolean }[]
  /** What coaches said of it, as it came back. */
  coached: CoachedView[]
  face: Face
}

/** What a coach's file holds. `masked`: names, and the letters that stand for them. */
export interface SharedView {
  what: 'moment' | 'talk' | 'debrief'
  title: string
  person: { name: string; role: string }
  brief: Pick<Scenario['brief'], 'happened' | 'want' | 'cannot'>
  outcome: { title: string; epilogue: string } | null
  replies: SharedReply[]
  masked: { name: string; as: string }[]
}
export interface SharedReply {
  replyId: string
  number: number
  line: LineView
  text: string
  after: LineView[]
  /** Practices that this moment gave room for. */
  room: { practice: PracticeId; name: string }[]
  /** Our marks; null where they are not shared. */
  read: Pick<MarkView, 'practice' | 'name' | 'mark' | 'quotes' | 'says' | 'disputed'>[] | null
}

/** What one coach said, beside what we read. */
export interface CoachedView {
  coach: string
  at: number
  remarks: {
    replyId: string
    number: number
    text: string
    /** `blind`: marked before ours were looked at. */
    marks: { practice: PracticeId; name: string; ours: Mark; words: string[]; theirs: Mark; blind: boolean }[]
    verdicts: { practice: PracticeId; name: string; ours: Mark; words: string[]; agrees: boolean; reason: string }[]
    comment: { words: string; text: string } | null
    again: { before: string } | null
  }[]
}

/** Where the learner's words go, and what speaks and reads. */
export interface About {
  voice: { kind: 'script' } | { kind: 'llm'; model: string; host: string }
  reader: { id: 'local' | 'llm'; version: string; host: string | null }
  version: string
}
