import type { Change, Scenario } from './schema.js'
import { felt, type Heard, type Inner, opens, SHIFT } from './stance.js'

/** What a walk through every state that a scenario can be in has found. */
export interface Explored {
  states: number
  /** Beats and outcomes that some sequence of replies reaches. */
  reached: ReadonlySet<string>
  /** Facts that some sequence of replies opens, with the least trust at which each opened. */
  opened: ReadonlyMap<string, number>
  /** Beats with a state from which no sequence of replies leads to an outcome. */
  deadEnds: ReadonlySet<string>
}

export interface Place extends Inner {
  at: string
}

/** One step of the drama by plain code: held equal to XState's `transition` by a test, and many times faster. */
export function step(scenario: Pick<Scenario, 'beats' | 'takes'>, place: Place, heard: Heard): Place {
  const after = felt(scenario.takes, place, heard)
  const turn = scenario.beats[place.at]?.turns.find((turn) => opens(turn, after, heard))
  const disclosed = turn?.disclose
  const known = disclosed && !after.known.includes(disclosed) ? [...after.known, disclosed] : after.known
  return { ...after, known, at: turn?.to ?? place.at }
}

/**
 * Replies that differ for this scenario: each sign alone and each pair, where signs that change the stance alike and that no guard
 * tells apart count once. Three signs at once bring nothing that two in two replies do not.
 */
export function differentReplies(scenario: Pick<Scenario, 'beats' | 'takes'>): Heard[] {
  const guards = Object.values(scenario.beats).flatMap((beat) => beat.turns.map(({ when }) => when))
  const named = new Set(guards.flatMap((when) => [...(when.any ?? []), ...(when.all ?? []), ...(when.none ?? [])]))
  const classes = new Map<string, string>()
  for (const sign of new Set([...named, ...Object.keys(scenario.takes)])) {
    const change: Change = scenario.takes[sign] ?? {}
    const seenBy = named.has(sign) ? guards.map((w) => [w.any, w.all, w.none].map((ids) => Number(ids?.includes(sign) ?? false)).join('')).join() : ''
    const key = `${change.trust ?? 0},${change.tension ?? 0},${change.clarity ?? 0};${seenBy}`
    if (!classes.has(key)) classes.set(key, sign)
  }
  const signs = [...classes.values()]
  const sets = [[], ...signs.map((sign) => [sign]), ...signs.flatMap((a, i) => signs.slice(i + 1).map((b) => [a, b]))]
  const together = guards.flatMap((when) =>
    when.all && when.all.length > 1 ? (when.any ?? ['']).map((any) => [...(when.all ?? []), any].filter(Boolean)) : [],
  )
  return [...sets, ...together].map((found) => ({ found, stale: [] }))
}

/** Walks every state reachable from any temperament and the hard minute, at every difficulty. */
export function explore(scenario: Scenario): Explored {
  const replies = differentReplies(scenario)
  const facts = Object.keys(scenario.facts)
  const ids = new Map<string, number>()
  const places: Place[] = []
  const before: number[][] = []
  const visit = (place: Place): number => {
    const key = `${place.at}|${place.trust},${place.tension},${place.clarity}|${facts.map((f) => Number(place.known.includes(f))).join('')}|${place.shift}`
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, places.length)
    places.push(place)
    before.push([])
    return places.length - 1
  }
  for (const shift of Object.values(SHIFT)) {
    for (const { stance } of Object.values(scenario.temperaments)) visit({ ...stance, known: [], shift, at: scenario.initial })
    visit({ ...scenario.hardMinute.stance, known: scenario.hardMinute.knows, shift, at: scenario.turning })
  }
  const opened = new Map<string, number>()
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as Place
    if (scenario.outcomes[place.at]) continue
    for (const heard of replies) {
      const next = step(scenario, place, heard)
      for (const fact of next.known) if (!place.known.includes(fact)) opened.set(fact, Math.min(opened.get(fact) ?? 10, next.trust))
      const j = visit(next)
      if (j !== i) before[j]?.push(i)
    }
  }
  return { states: places.length, reached: new Set(places.map(({ at }) => at)), opened, deadEnds: deadEnds(scenario, places, before) }
}

function deadEnds(scenario: Scenario, places: readonly Place[], before: readonly number[][]): Set<string> {
  const leads = new Uint8Array(places.length)
  const open = places.flatMap(({ at }, i) => (scenario.outcomes[at] ? [i] : []))
  for (const i of open) leads[i] = 1
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    for (const j of before[i] ?? []) {
      if (leads[j]) continue
      leads[j] = 1
      open.push(j)
    }
  }
  return new Set(places.flatMap(({ at }, i) => (leads[i] ? [] : [at])))
}
