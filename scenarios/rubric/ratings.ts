import { type PracticeId, STRATEGIES, type StrategyId } from './practices.js'

/** One visit to a beat: what it gave room for, and the marks of each reply given in it. */
export interface RatedMoment {
  room: readonly PracticeId[]
  marks: readonly (readonly { practice: PracticeId; mark: number; quote: string }[])[]
}

export interface Rating {
  /** 1.0-5.0; null where no moment gave room. */
  rating: number | null
  /** Of the chances (a moment and a practice it gave room for), how many were met clearly. */
  clear: number
  chances: number
  /** Words that showed a practice where there was no room for it: quoted, not rated. */
  shown: string | null
}

/** What a moment with an `against` costs, of the way from 1 to 5. */
const COST_OF_AGAINST = 0.25

/**
 * Rates each strategy over a rehearsal: 1 + 4 × clamp(mean over moments and practices with room of (best mark there / 2) − 0.25 per moment with an against),
 * so that repeating a thing in one moment brings nothing more.
 */
export function ratingsOf(moments: readonly RatedMoment[]): Record<StrategyId, Rating> {
  const rated = STRATEGIES.map(({ id, practices }) => [id, rate(moments, new Set<PracticeId>(practices))] as const)
  return Object.fromEntries(rated) as Record<StrategyId, Rating>
}

function rate(moments: readonly RatedMoment[], practices: ReadonlySet<PracticeId>): Rating {
  const chances = moments.flatMap(({ room, marks }) =>
    room
      .filter((practice) => practices.has(practice))
      .map((practice) =>
        Math.max(
          0,
          ...marks
            .flat()
            .filter((mark) => mark.practice === practice)
            .map(({ mark }) => mark),
        ),
      ),
  )
  const inRoom = ({ room }: RatedMoment, practice: PracticeId) => practices.has(practice) && room.includes(practice)
  const costly = moments.filter((moment) => moment.marks.flat().some(({ practice, mark }) => mark < 0 && inRoom(moment, practice))).length
  const shown = moments.flatMap((moment) =>
    moment.marks.flat().filter(({ practice, mark }) => mark > 0 && practices.has(practice) && !inRoom(moment, practice)),
  )
  const mean = chances.reduce((sum, best) => sum + best / 2, 0) / chances.length
  return {
    rating: chances.length === 0 ? null : 1 + 4 * Math.min(1, Math.max(0, mean - COST_OF_AGAINST * costly)),
    clear: chances.filter((best) => best === 2).length,
    chances: chances.length,
    shown: shown[0]?.quote ?? null,
  }
}
