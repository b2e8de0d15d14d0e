import { differentReplies, type Effect, effectsIn } from './effects.js'
import type { Scenario, Stance, Turn } from './schema.js'
import { shifted, trustAsked } from './stance.js'

type Range = readonly [number, number]

/** A turn with its thresholds shifted and its names turned into numbers, so that millions of steps take seconds. */
interface Gate {
  trust: Range
  tension: Range
  clarity: Range
  /** Bits of the facts it needs, and of the one it discloses. */
  needs: number
  tells: number
  to: number | null
}

const ALWAYS: Range = [0, 10]
const inside = (value: number, [low, high]: Range) => value >= low && value <= high
const bounded = (value: number) => (value < 0 ? 0 : value > 10 ? 10 : value)

/** One state that a scenario can be in. `entered`: the talk can come to the beat or outcome in it. */
export interface Standing {
  at: string
  trust: number
  tension: number
  known: readonly string[]
  entered: boolean
}

/** Every state of a scenario at one difficulty, a number each: place, facts known, trust, tension, clarity. */
export class Walk {
  readonly #at: readonly string[]
  readonly #facts: readonly string[]
  readonly #beats: number
  /** Levels of clarity that matter: one where no guard looks at it. */
  readonly #levels: number
  readonly #effects: { change: Effect['change']; gates: Gate[] }[][]
  readonly #seen: Uint8Array
  readonly #queue: number[] = []
  /** States in which the talk comes to a beat or outcome from another. */
  readonly #entered: Uint8Array
  /** Facts opened, with the least trust at which each was. */
  readonly opened = new Map<string, number>()

  constructor(
    scenario: Scenario,
    private readonly shift: number,
  ) {
    const beats = Object.keys(scenario.beats)
    this.#beats = beats.length
    this.#at = [...beats, ...Object.keys(scenario.outcomes)]
    this.#facts = Object.keys(scenario.facts)
    const replies = differentReplies(scenario)
    this.#effects = beats.map((beat) =>
      effectsIn(scenario, beat, replies).map(({ change, turns }) => ({ change, gates: turns.map((turn) => this.#gate(turn)) })),
    )
    this.#levels = Object.values(scenario.beats).some((beat) => beat.turns.some(({ when }) => when.clarity)) ? 11 : 1
    this.#seen = new Uint8Array((this.#at.length << this.#facts.length) * 121 * this.#levels)
    this.#entered = new Uint8Array(this.#seen.length)
  }

  from({ at, known, trust, tension, clarity }: Stance & { at: string; known: readonly string[] }): void {
    this.#visit(this.#number(this.#at.indexOf(at), this.#bits(known), trust, tension, clarity))
  }

  run(): void {
    for (let i = 0; i < this.#queue.length; i++) {
      const state = this.#queue[i] as number
      const from = this.#place(state)
      this.#someNext(state, (next) => {
        if (this.#place(next) !== from) this.#entered[next] = 1
        this.#visit(next)
        return false
      })
    }
  }

  /** Every state that was walked, whatever its clarity. */
  standings(): Standing[] {
    const unclear = new Uint8Array(this.#seen.length / this.#levels)
    for (const state of this.#queue) {
      const rest = (state / this.#levels) | 0
      unclear[rest] = Math.max(unclear[rest] as number, this.#entered[state] ? 2 : 1)
    }
    return [...unclear.keys()]
      .filter((rest) => unclear[rest])
      .map((rest) => {
        const facts = (rest / 121) | 0
        return {
          at: this.#at[facts >> this.#facts.length] as string,
          trust: ((rest / 11) | 0) % 11,
          tension: rest % 11,
          known: this.#facts.filter((_, i) => facts & (1 << i)),
          entered: unclear[rest] === 2,
        }
      })
  }

  /** Beats with a state from which no outcome is reached: what is left when all that lead to one are taken away, again and again. */
  deadEnds(): Set<string> {
    const leads = new Uint8Array(this.#seen.length)
    let left = [...this.#queue].reverse()
    for (let before = -1; before !== left.length; ) {
      before = left.length
      left = left.filter((state) => {
        const led = this.#place(state) >= this.#beats || this.#someNext(state, (next) => leads[next] === 1)
        if (led) leads[state] = 1
        return !led
      })
    }
    return new Set(left.map((state) => this.#at[this.#place(state)] as string))
  }

  #visit(state: number): void {
    if (this.#seen[state]) return
    this.#seen[state] = 1
    this.#queue.push(state)
  }

  /** Whether one of the states that follow is what is looked for. */
  #someNext(state: number, found: (next: number) => boolean): boolean {
    const place = this.#place(state)
    const clarity = state % this.#levels
    const rest = (state / this.#levels) | 0
    const tension = rest % 11
    const trust = ((rest / 11) | 0) % 11
    const known = ((rest / 121) | 0) & ((1 << this.#facts.length) - 1)
    for (const { change, gates } of this.#effects[place] ?? []) {
      const after = [bounded(trust + change[0]), bounded(tension + change[1]), bounded(clarity + change[2])] as const
      if (found(this.#through(gates, place, known, ...after))) return true
    }
    return false
  }

  /** The state behind the first gate that opens. */
  #through(gates: readonly Gate[], place: number, known: number, trust: number, tension: number, clarity: number): number {
    for (const gate of gates) {
      const stands = gate.to === null && gate.tells !== 0 && (known & gate.tells) !== 0
      if (stands || (known & gate.needs) !== gate.needs) continue
      if (!inside(trust, gate.trust) || !inside(tension, gate.tension) || (this.#levels > 1 && !inside(clarity, gate.clarity))) continue
      if (gate.tells & ~known) this.#tell(gate.tells, trust)
      return this.#number(gate.to ?? place, known | gate.tells, trust, tension, clarity)
    }
    return this.#number(place, known, trust, tension, clarity)
  }

  #tell(bit: number, trust: number): void {
    const fact = this.#facts[Math.log2(bit)] as string
    this.opened.set(fact, Math.min(trust, this.opened.get(fact) ?? 10))
  }

  #gate({ when, to, disclose }: Turn): Gate {
    return {
      trust: trustAsked(when.trust ?? ALWAYS, this.shift),
      tension: shifted(when.tension ?? ALWAYS, -this.shift),
      clarity: when.clarity ?? ALWAYS,
      needs: this.#bits(when.knows ?? []),
      tells: this.#bits(disclose ? [disclose] : []),
      to: to === undefined ? null : this.#at.indexOf(to),
    }
  }

  #bits = (facts: readonly string[]) => facts.reduce((bits, fact) => bits | (1 << this.#facts.indexOf(fact)), 0)
  #place = (state: number) => ((state / (121 * this.#levels)) | 0) >> this.#facts.length
  #number = (at: number, known: number, trust: number, tension: number, clarity: number) =>
    (((at << this.#facts.length) + known) * 121 + trust * 11 + tension) * this.#levels + (this.#levels === 1 ? 0 : clarity)
}
