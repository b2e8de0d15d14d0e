import type { Difficulty, Scenario, Stance } from '../../scenarios/stage/schema.js'
import type { Landed } from '../../scenarios/stage/stance.js'
import type { Caller } from '../endpoint/caller.js'

/**
 * What the voice is told for one line. Made from the log and the scenario; both voices speak from it, so the path is the same whichever plays.
 * It holds nothing that is not yet disclosed.
 */
export interface Direction {
  scenario: Scenario
  difficulty: Difficulty
  /** The beat or outcome the talk is in now, and the one before this reply. */
  at: string
  from: string
  arrived: boolean
  ended: string | null
  /** How it ended, where it did. */
  endedBy: 'machine' | 'time' | 'learner' | 'care' | null
  stance: Stance
  landed: Landed
  unsure: boolean
  misheard: boolean
  /** The reply to answer; null for the opening. */
  reply: string | null
  /** Signs heard in this reply, strongest first, with their words. */
  heard: readonly { sign: string; quote: string }[]
  /** All signs heard in this rehearsal so far, this reply included: what the learner owned, offered, asked, promised. */
  ledger: ReadonlySet<string>
  /** Facts to be said in this line, and those said before. */
  disclose: readonly string[]
  known: readonly string[]
  /** The talk so far, oldest first, without this reply. */
  history: readonly { speaker: 'learner' | 'counterpart'; text: string }[]
  /** Keys of the script's pieces already said, and how many echoes. */
  used: ReadonlySet<string>
  echoes: number
  clarified: boolean
  seed: number
  /** The number of this reply in the rehearsal, from 1; 0 for the opening. */
  turn: number
  /** For whom the line is, where someone practises. */
  caller?: Caller
}
