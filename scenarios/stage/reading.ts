import { z } from 'zod'
import { ACT_IDS, CHECK_IDS } from '../rubric/checks.js'

const found = { quote: z.string().min(1), specific: z.boolean(), confidence: z.number().min(0).max(1) }

/** One check, with the exact words of the reply that show it. `specific`: to this person and moment. `confidence`: 0-1, calibrated. */
export const FoundCheck = z.strictObject({ check: z.enum(CHECK_IDS), ...found })
export const FoundAct = z.strictObject({ act: z.enum(ACT_IDS), ...found })
export const FoundCue = z.strictObject({ cue: z.string(), ...found })

/**
 * All that one reader found in one reply. Marks and drama both follow from it, by code.
 * `overall`: 1-5, how well the reply would serve a leader here. `sure`: false where there was not enough to go on.
 */
export const Reading = z.strictObject({
  reader: z.strictObject({ id: z.enum(['local', 'llm']), version: z.string(), rubric: z.string() }),
  checks: z.array(FoundCheck),
  acts: z.array(FoundAct),
  cues: z.array(FoundCue),
  sure: z.boolean(),
  overall: z.number().min(1).max(5),
})

export type FoundCheck = z.infer<typeof FoundCheck>
export type FoundAct = z.infer<typeof FoundAct>
export type FoundCue = z.infer<typeof FoundCue>
export type Reading = z.infer<typeof Reading>
