import type { Difficulty, Stance, Takes, Turn, When } from './schema.js'

/** What a guard and the takes table see of a reply: which signs were found, and which of them were already paid for in this beat. */
export interface Heard {
  found: readonly string[]
  stale: readonly string[]
}

/** The machine's context: the stance, the facts disclosed, and the shift of thresholds that the difficulty brings. */
export interface Inner extends Stance {
  known: readonly string[]
  shift: number
}

/** Most that one reply can move trust, tension or clarity, each way. */
const MOST_PER_REPLY = 3

/** Gentle opens thresholds by one step, hard closes them by one. */
export const SHIFT: Record<Difficulty, number> = { gentle: -1, real: 0, hard: 1 }

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
const GAIN = { trust: 1, tension: -1, clarity: 1 } as const
const AXES = ['trust', 'tension', 'clarity'] as const

/** The stance after a reply. A stale sign brings no gain a second time; what it costs, it costs again. */
export function felt(takes: Takes, inner: Inner, heard: Heard): Inner {
  const change = { trust: 0, tension: 0, clarity: 0 }
  for (const sign of heard.found) {
    for (const axis of AXES) {
      const by = takes[sign]?.[axis] ?? 0
      if (by * GAIN[axis] > 0 && heard.stale.includes(sign)) continue
      change[axis] += by
    }
  }
  const moved = (axis: (typeof AXES)[number]) => clamp(inner[axis] + clamp(change[axis], -MOST_PER_REPLY, MOST_PER_REPLY), 0, 10)
  return { ...inner, trust: moved('trust'), tension: moved('tension'), clarity: moved('clarity') }
}

/** However gentle the difficulty, a threshold of trust does not sink below this: no fact opens to a stranger. */
const LEAST_TRUST_ASKED = 4

/** A range with the shift of the difficulty. A bound at the end of the scale is no threshold, so it does not shift. */
export function shifted([low, high]: readonly [number, number], shift: number): [number, number] {
  return [low === 0 ? 0 : Math.min(10, low + shift), high === 10 ? 10 : Math.max(0, high + shift)]
}

export function trustAsked(range: readonly [number, number], shift: number): [number, number] {
  const [low, high] = shifted(range, shift)
  return [Math.max(low, Math.min(range[0], LEAST_TRUST_ASKED)), high]
}

const inside = (value: number, range: readonly [number, number] | undefined) => !range || (value >= range[0] && value <= range[1])

/** Whether a guard holds, after the reply was felt. Harder means: more trust and less tension needed. */
export function holds(when: When, inner: Inner, heard: Heard): boolean {
  const has = (sign: string) => heard.found.includes(sign)
  return (
    (!when.any || when.any.some(has)) &&
    (!when.all || when.all.every(has)) &&
    !when.none?.some(has) &&
    (!when.trust || inside(inner.trust, trustAsked(when.trust, inner.shift))) &&
    (!when.tension || inside(inner.tension, shifted(when.tension, -inner.shift))) &&
    inside(inner.clarity, when.clarity) &&
    (!when.knows || when.knows.every((fact) => inner.known.includes(fact)))
  )
}

/** Whether a turn is taken. One that only discloses is passed over once its fact is known, so that it can't stand in the way of the next. */
export const opens = (turn: Turn, inner: Inner, heard: Heard): boolean =>
  (turn.to !== undefined || turn.disclose === undefined || !inner.known.includes(turn.disclose)) && holds(turn.when, inner, heard)

/** How a reply landed, from the change of stance. */
export type Landed = 'warmed' | 'neutral' | 'stung' | 'unclear'
export function landedAs(before: Stance, after: Stance): Landed {
  const warmth = after.trust - before.trust - (after.tension - before.tension)
  if (warmth < 0) return 'stung'
  if (warmth > 0) return 'warmed'
  return after.clarity < before.clarity ? 'unclear' : 'neutral'
}
