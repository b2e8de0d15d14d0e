import type { Scenario, Turn } from './schema.js'
import { felt, type Heard, holds, type Inner } from './stance.js'

type Drama = Pick<Scenario, 'beats' | 'takes'>

/**
 * Replies that differ for a scenario: each sign alone and each pair, and what a guard asks for together. Signs that land alike and that no
 * guard tells apart count once. Three signs at once bring nothing that two in two replies do not.
 */
export function differentReplies({ beats, takes }: Drama): Heard[] {
  const guards = Object.values(beats).flatMap((beat) => beat.turns.map(({ when }) => when))
  const named = new Set(guards.flatMap((when) => [...(when.any ?? []), ...(when.all ?? []), ...(when.none ?? [])]))
  const classes = new Map<string, string>()
  for (const sign of new Set([...named, ...Object.keys(takes)])) {
    const { trust = 0, tension = 0, clarity = 0 } = takes[sign] ?? {}
    const seenBy = guards.map(({ any, all, none }) => [any, all, none].map((ids) => Number(ids?.includes(sign) ?? false)).join('')).join()
    const key = `${trust},${tension},${clarity};${named.has(sign) ? seenBy : ''}`
    if (!classes.has(key)) classes.set(key, sign)
  }
  const signs = [...classes.values()]
  const sets = [[], ...signs.map((sign) => [sign]), ...signs.flatMap((a, i) => signs.slice(i + 1).map((b) => [a, b]))]
  const together = guards.flatMap(({ all = [], any = [] }) =>
    all.length > 1 ? (any.length > 0 ? any : [null]).map((one) => [...all, ...(one ? [one] : [])]) : [],
  )
  return [...sets, ...together].map((found) => ({ found, stale: [] }))
}

/** What one reply does in one beat, whatever the stance: its change, and the turns whose signs it has. */
export interface Effect {
  change: readonly [trust: number, tension: number, clarity: number]
  turns: readonly Turn[]
}

/** For a beat, the effects that differ: a few dozen where there are thousands of replies. */
export function effectsIn(scenario: Drama, beat: string, replies: readonly Heard[]): Effect[] {
  const middle: Inner = { trust: 5, tension: 5, clarity: 5, known: [], shift: 0 }
  const effects = new Map<string, Effect>()
  for (const heard of replies) {
    const { trust, tension, clarity } = felt(scenario.takes, middle, heard)
    const turns = (scenario.beats[beat]?.turns ?? []).filter(({ when: { any, all, none } }) =>
      holds({ ...(any && { any }), ...(all && { all }), ...(none && { none }) }, middle, heard),
    )
    const key = `${trust},${tension},${clarity};${turns.map((turn) => scenario.beats[beat]?.turns.indexOf(turn)).join()}`
    if (!effects.has(key)) effects.set(key, { change: [trust - 5, tension - 5, clarity - 5], turns })
  }
  return [...effects.values()]
}
