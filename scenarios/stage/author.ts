import type { Piece, Scenario, Turn, When } from './schema.js'

/** Small helpers for writing scenarios: each returns plain data. */

/** `on({ any: ['owns-part'] }, { to: 'testing', disclose: 'promised' })` */
export const on = (when: When, then: Omit<Turn, 'when'> = {}): Turn => ({ when, ...then })

/** `line('Say that in the channel, not to me.', { manner: 'He looks at you now.', face: 'serious' })` */
export const line = (says: string, rest: Omit<Piece, 'says'> = {}): Piece => ({ says, ...rest })

/** Gives a scenario its type while it is written; the catalogue parses it. */
export const defineScenario = (scenario: Scenario): Scenario => scenario

/** The words and phrases of one group of a cue, written down with bars between them. */
export const phrases = (text: string): string[] => text.split(/\s*\|\s*/)
