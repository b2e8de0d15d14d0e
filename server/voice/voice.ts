import type { Face } from '../../scenarios/stage/schema.js'
import type { Direction } from './direction.js'

/** What can go wrong with a model, as the learner is told it. */
export const FAULTS = ['unreachable', 'refused-key', 'no-such-model', 'busy', 'too-slow', 'cut-off', 'unusable', 'too-long'] as const
export type Fault = (typeof FAULTS)[number]

/**
 * What a voice hands over while it speaks: checked sentences in order, each with the manner and face that the line is said with,
 * then the end of the line. `pieces`: keys of the script's pieces used. `amended`: why a model's line was retried, cut or replaced; null when it went through.
 */
export type Utterance =
  | { type: 'said'; text: string; manner: string | null; face: Face }
  | { type: 'spoke'; voice: 'script' | 'llm'; pieces: readonly string[]; amended: string | null }

/** Speaks one line from a direction. Throws VoiceFault when it can't, at any point; what was handed over before stands. */
export interface Voice {
  speak(direction: Direction, signal: AbortSignal): AsyncIterable<Utterance>
}

export class VoiceFault extends Error {
  override name = 'VoiceFault'
  constructor(
    readonly fault: Fault,
    /** For the operator's log; never what people typed, never a secret. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
