import type { Difficulty, Scenario } from '../../scenarios/stage/schema.js'
import { sentencesOf } from '../voice/scripted.js'
import { firstTemperament } from './cards.js'
import type { NewEvent } from './events.js'

export interface Opening {
  mode: 'whole' | 'hard-minute'
  temperament: string
  difficulty: Difficulty
  seed: number
  scenarioHash: string
}

/** The first events of a rehearsal: where the drama stands, and the opening line, which is the script's whichever voice plays. */
export function openingOf(scenario: Scenario, { mode, temperament, difficulty, seed, scenarioHash }: Opening): NewEvent[] {
  const hard = mode === 'hard-minute'
  const opens = scenario.temperaments[temperament] ?? firstTemperament(scenario)[1]
  const piece = hard ? scenario.hardMinute.opening : opens.opening
  const standing = hard
    ? { at: scenario.turning, stance: scenario.hardMinute.stance, known: scenario.hardMinute.knows }
    : { at: scenario.initial, stance: opens.stance, known: [] }
  const staging = { manner: piece.manner ?? null, face: piece.face ?? ('serious' as const) }
  return [
    { type: 'started', scenario: scenario.id, scenarioHash, temperament, difficulty, mode, seed, standing },
    ...sentencesOf(piece.says).map((text, index) => ({ type: 'said' as const, reply: null, index, text, ...staging })),
    { type: 'spoke', reply: null, text: piece.says, voice: 'script', pieces: [], amended: null },
  ]
}
