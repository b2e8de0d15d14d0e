import type { Difficulty, Scenario } from '../../scenarios/stage/schema.js'
import type { Reader } from '../reader/reader.js'
import { directionOf } from '../rehearsal/direct.js'
import { type LogEvent, NewEvent } from '../rehearsal/events.js'
import { awaiting, fold, type Rehearsed } from '../rehearsal/fold.js'
import { openingOf } from '../rehearsal/opening.js'
import { readingContext } from '../rehearsal/reading-context.js'
import { isFinal, turnsAfter } from '../rehearsal/turn.js'
import { scriptedVoice } from '../voice/scripted.js'
import type { Voice } from '../voice/voice.js'

const MOST_MS = 120_000

export interface SimulationStart {
  mode?: 'whole' | 'hard-minute'
  temperament?: string
  difficulty?: Difficulty
  seed?: number
}

/** A rehearsal in memory, with the real reader, the real turn and, unless another voice is given, the script: for witnesses, simulated learners and the terminal. */
export class Simulation {
  readonly events: LogEvent[] = []

  constructor(
    readonly scenario: Scenario,
    private readonly reader: Reader,
    { mode = 'whole', temperament = Object.keys(scenario.temperaments)[0] ?? '', difficulty = 'real', seed = 1 }: SimulationStart = {},
    readonly voice: Voice = scriptedVoice,
  ) {
    this.#append(openingOf(scenario, { mode, temperament, difficulty, seed, scenarioHash: 'simulated' }))
  }

  get state(): Rehearsed {
    return fold(this.events)
  }

  get outcome(): string | null {
    return this.state.ended?.outcome ?? null
  }

  /** Says one reply and returns the line that answers it. @throws Error after the end */
  async say(text: string): Promise<{ text: string; manner: string | null }> {
    const before = this.state
    if (awaiting(before) !== 'reply') throw new Error('The rehearsal has ended.')
    const reply = before.last + 1
    this.#append([{ type: 'replied', replyId: `reply-${reply}`, text, answers: before.lines.at(-1)?.seq ?? 1 }])
    const given = this.state.replies.at(-1)
    if (!given) throw new Error('The reply was not taken.')
    const { reading, note } = await this.reader.read(text, readingContext(this.scenario, this.state, given), AbortSignal.timeout(MOST_MS))
    this.#append([{ type: 'read', reply, reading, note }])
    this.#append(turnsAfter(this.scenario, this.state, reading))
    const state = this.state
    const direction = directionOf(this.scenario, state)
    if (!direction) throw new Error('A turn gave no direction.')
    const said: string[] = []
    let manner: string | null = null
    for await (const utterance of this.voice.speak(direction, AbortSignal.timeout(MOST_MS))) {
      if (utterance.type === 'said') {
        this.#append([{ ...utterance, reply, index: said.length }])
        said.push(utterance.text)
        manner = utterance.manner
      } else {
        const { voice, pieces, amended } = utterance
        this.#append([{ type: 'spoke', reply, text: said.join(' '), voice, pieces: [...pieces], amended }])
      }
    }
    if (isFinal(this.scenario, state.standing)) this.#append([{ type: 'ended', outcome: state.standing.at, by: direction.endedBy ?? 'machine' }])
    return { text: said.join(' '), manner }
  }

  #append(events: readonly NewEvent[]): void {
    for (const event of events) this.events.push({ ...NewEvent.parse(event), seq: this.events.length + 1, at: 0 })
  }
}

/** Plays replies until they or the rehearsal end. */
export async function playThrough(scenario: Scenario, reader: Reader, start: SimulationStart, replies: readonly string[]): Promise<Simulation> {
  const simulation = new Simulation(scenario, reader, start)
  for (const reply of replies) {
    if (simulation.outcome) break
    await simulation.say(reply)
  }
  return simulation
}
