import { chanceOf, LEVELS, type Learner, type Level, type Pools, replyOf } from '../../scenarios/stage/learners.js'
import type { Finding } from '../../scenarios/stage/lint.js'
import { DIFFICULTIES, type Difficulty, type Scenario } from '../../scenarios/stage/schema.js'
import type { Reader } from '../reader/reader.js'
import { Simulation } from './simulation.js'

/** One rehearsal of a simulated learner. */
export interface Played {
  learner: Learner
  difficulty: Difficulty
  outcome: string
  trust: number
  lines: readonly string[]
}

export const LEARNERS: readonly Learner[] = [...LEVELS, 'faltering']

/** Rehearsals of each learner at each difficulty; of the one whose endings are rare, more. */
const times = (learner: Learner) => (learner === 'faltering' ? 8 : 4)

/** Simulated learners of every kind play a scenario at every difficulty, through the reader that learners meet. The same seeds give the same plays. */
export async function playLearners(scenario: Scenario, pools: Pools, reader: Reader): Promise<Played[]> {
  const remembering = rememberingReader(reader)
  const plays: Played[] = []
  for (const learner of LEARNERS) {
    for (const difficulty of DIFFICULTIES) {
      for (let seed = 1; seed <= times(learner); seed++) plays.push(await playOne(scenario, pools, remembering, { learner, difficulty, seed }))
    }
  }
  return plays
}

interface Play {
  learner: Learner
  difficulty: Difficulty
  seed: number
}

/** One simulated learner from the first line to the last. */
export async function rehearse(scenario: Scenario, pools: Pools, reader: Reader, { learner, difficulty, seed }: Play): Promise<Simulation> {
  const temperaments = Object.keys(scenario.temperaments)
  const temperament = temperaments[seed % temperaments.length] ?? ''
  const own = seed * 100 + LEARNERS.indexOf(learner) * 10 + DIFFICULTIES.indexOf(difficulty)
  const simulation = new Simulation(scenario, reader, { temperament, difficulty, seed: own })
  const random = chanceOf(own)
  const said = new Set<string>()
  let turned = false
  while (!simulation.outcome) {
    const { standing, replies } = simulation.state
    turned ||= standing.at === scenario.turning
    const reply = replyOf(pools, learner, { at: standing.at, told: replies.at(-1)?.turned?.disclosed ?? [], said, turned }, random)
    said.add(reply)
    await simulation.say(reply)
  }
  return simulation
}

async function playOne(scenario: Scenario, pools: Pools, reader: Reader, play: Play): Promise<Played> {
  const simulation = await rehearse(scenario, pools, reader, play)
  return {
    learner: play.learner,
    difficulty: play.difficulty,
    outcome: simulation.outcome ?? '',
    trust: simulation.state.standing.stance.trust,
    lines: simulation.state.lines.map(({ spoke }) => spoke?.text ?? ''),
  }
}

/** The local reader sees of the talk only the line that is answered, so a reply to the same line is read once. */
function rememberingReader(reader: Reader): Reader {
  const read = new Map<string, ReturnType<Reader['read']>>()
  return {
    read(reply, context, signal) {
      const key = JSON.stringify([reply, context.history.findLast(({ speaker }) => speaker === 'counterpart')?.text])
      const reading = read.get(key) ?? reader.read(reply, context, signal)
      read.set(key, reading)
      return reading
    },
  }
}

const WORTH = { good: 2, mixed: 1, poor: 0 } as const

/** How their talks end: 0 to 2 by the quality of the outcome, and up to 1 more by the trust that is left. */
export function worthOf(scenario: Scenario, plays: readonly Played[], learner: Learner): number {
  const own = plays.filter((play) => play.learner === learner)
  return own.reduce((sum, { outcome, trust }) => sum + WORTH[scenario.outcomes[outcome]?.quality ?? 'poor'] + trust / 10, 0) / own.length
}

/** By how much a level’s endings are better than those of the next. On autopilot one may end as badly as by hostility, each in their own way. */
const APART: Record<Exclude<Level, 'hostile'>, number> = { exemplary: 0.3, decent: 0.3, autopilot: -0.25 }

/** What the plays show that an author should mend: levels that end alike, endings that nobody meets, lines that never change. */
export function learned(scenario: Scenario, plays: readonly Played[]): Finding[] {
  const met = new Set(plays.map(({ outcome }) => outcome))
  const worth = (level: Level) => worthOf(scenario, plays, level)
  return [
    ...LEVELS.slice(1).flatMap((worse, i) => {
      const better = LEVELS[i] as Exclude<Level, 'hostile'>
      return worth(better) - worth(worse) < APART[better]
        ? [
            {
              where: 'takes',
              says: `do not tell ${better} learners (${worth(better).toFixed(2)} of 3) from ${worse} ones (${worth(worse).toFixed(2)}): look at which signs pay, and what the turns ask for`,
            },
          ]
        : []
    }),
    ...Object.keys(scenario.outcomes)
      .filter((id) => id !== scenario.end && !met.has(id))
      .map((id) => ({ where: `outcomes.${id}`, says: 'is met by no simulated learner' })),
    ...LEVELS.filter((level) => {
      const own = plays.filter(({ learner }) => learner === level).map(({ lines }) => lines.join('\n'))
      return new Set(own).size < own.length / 2
    }).map((level) => ({ where: 'script', says: `says the same to ${level} learners again and again: write more pieces` })),
  ]
}

/** The endings of each learner, the commonest first: for people who read. */
export function endingsOf(scenario: Scenario, plays: readonly Played[]): string[] {
  return LEARNERS.map((learner) => {
    const counts = new Map<string, number>()
    for (const { outcome } of plays.filter((play) => play.learner === learner)) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`)
    return `${learner} (${worthOf(scenario, plays, learner).toFixed(2)} of 3): ${sorted.join(', ')}`
  })
}
