import { z } from 'zod'
import type { Scenario } from './schema.js'

/** Four ways of holding such a talk, from the best to the worst. */
export const LEVELS = ['exemplary', 'decent', 'autopilot', 'hostile'] as const
export type Level = (typeof LEVELS)[number]

/** What people of each level would say: in a beat, after a fact that was just told, or at a loss (`any`). */
export const Pools = z.record(z.enum(LEVELS), z.record(z.string(), z.array(z.string().min(1)).min(1)))
export type Pools = z.infer<typeof Pools>

/** One more who plays: begins as the best do, and loses their nerve once it gets hard. Such a talk meets the endings that others miss. */
export type Learner = Level | 'faltering'

/** From which pool a reply comes, by chance up to the number: people slip, and have lucky moments. */
const SLIPS: Record<Learner, readonly (readonly [Level, number])[]> = {
  exemplary: [
    ['exemplary', 0.9],
    ['decent', 1],
  ],
  decent: [
    ['decent', 0.7],
    ['exemplary', 0.9],
    ['autopilot', 1],
  ],
  autopilot: [
    ['autopilot', 0.8],
    ['decent', 1],
  ],
  hostile: [
    ['hostile', 0.85],
    ['autopilot', 1],
  ],
  faltering: [
    ['decent', 0.4],
    ['autopilot', 0.7],
    ['hostile', 1],
  ],
}

/** The pools of a scenario that brings none: the example replies of its beats. */
export function poolsOfExamples({ beats }: Pick<Scenario, 'beats'>): Pools {
  const of = (level: 'against' | 'partly' | 'clearly') =>
    Object.fromEntries(
      Object.entries(beats).map(([id, { examples }]) => [id, examples.filter((example) => example.level === level).map(({ says }) => says)]),
    )
  return { exemplary: of('clearly'), decent: of('partly'), autopilot: of('against'), hostile: of('against') }
}

/** Where a simulated learner is in the talk: the beat, and the facts of the line that they answer. */
export interface Moment {
  at: string
  told: readonly string[]
  said: ReadonlySet<string>
  /** Whether the talk has come to its turning beat. */
  turned: boolean
}

/** What a simulated learner says next: by chance, from what fits the moment and was not said before. */
export function replyOf(pools: Pools, learner: Learner, { at, told, said, turned }: Moment, random: () => number): string {
  const chance = random()
  const slips = SLIPS[learner === 'faltering' && !turned ? 'exemplary' : learner]
  const from = slips.find(([, below]) => chance < below)?.[0] ?? 'decent'
  const fitting = [...told, at, 'any'].map((key) => pools[from][key] ?? [])
  const fresh = fitting.map((sentences) => sentences.filter((sentence) => !said.has(sentence))).find((sentences) => sentences.length > 0)
  const drawn = fresh ?? fitting.flat()
  return drawn[Math.floor(random() * drawn.length)] ?? '…'
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}
