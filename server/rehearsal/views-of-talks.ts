import type { PracticeId } from '../../scenarios/rubric/practices.js'
import type { Face } from '../../scenarios/stage/schema.js'
import type { Mark, NoteView, Person, RehearsalRow } from './views.js'

/** What a browser gets to see of more than one talk. */

/** A take in its tree: how deep it stands, and the number of the first reply that is its own; null for a talk from the start. */
export interface TakeView extends RehearsalRow {
  depth: number
  from: number | null
}

/** Two takes of one scenario, the earlier first, from where they part. */
export interface CompareView {
  person: Person
  /** So many replies they begin with in common. */
  shared: number
  takes: [ComparedView, ComparedView]
  /** Practices whose best mark differs from there on. */
  changes: { practice: PracticeId; name: string; before: Mark; after: Mark }[]
  /** Reply against reply; null where one take has ended already. */
  rounds: [NoteView | null, NoteView | null][]
  /** Where they stood before the first reply that differs, then after each; 0-10, drawn without figures. */
  stance: [StancePoint[], StancePoint[]]
}
export interface ComparedView {
  rehearsal: RehearsalRow
  epilogue: string
  face: Face
}
export interface StancePoint {
  trust: number
  tension: number
}

/** How a learner fares over talks. Later takes stand apart: what one tries again, one has seen before. */
export interface ProgressView {
  /** Talks that were looked at: the newest of each kind. */
  talks: { first: number; later: number; olderLeftOut: boolean }
  /** All fifteen. `recent`: the newest chances in first takes, oldest first. */
  practices: {
    practice: PracticeId
    name: string
    first: { chances: number; clear: number }
    later: { chances: number; clear: number }
    recent: { mark: Mark; scenario: string; at: number }[]
  }[]
  next: { practice: PracticeId; name: string; scenario: string; title: string; why: string } | null
}
