import { CHECKS, type CheckId } from '../../scenarios/rubric/checks.js'
import { PRACTICE_IDS } from '../../scenarios/rubric/practices.js'
import { type FeaturedClause, featuresOf } from '../../server/reader/local/features.js'
import type { Gold } from './gold.js'

export interface GoldClauses {
  gold: Gold
  clauses: FeaturedClause[]
}

/** What one detector learns from: of a reply's clauses, which are it (1), are not (0), or say nothing (null), with their weight. */
export type Labeller = (reply: GoldClauses) => { target: number; weight: number }[] | null

/** Fewest labelled replies for which a detector of its own is trained. */
const FEWEST_LABELS = 7

export const featured = (gold: readonly Gold[]): GoldClauses[] =>
  gold.map((one) => ({ gold: one, clauses: featuresOf(one.reply, { ...one, knows: [] }) }))

function overlap(reply: string, clause: FeaturedClause['clause'], quote: string): boolean {
  const start = reply.indexOf(quote)
  if (start < 0) return false
  const shared = Math.min(clause.end, start + quote.length) - Math.max(clause.start, start)
  return shared >= 0.5 * Math.min(clause.end - clause.start, quote.length)
}

/** Clauses that share their words with one of the quotes are it; the others of such a reply speak less surely against. */
const byQuotes = ({ gold, clauses }: GoldClauses, quotes: readonly string[]) => {
  const hit = clauses.map(({ clause }) => quotes.some((quote) => overlap(gold.reply, clause, quote)))
  const any = hit.includes(true)
  return hit.map((is) => ({ target: Number(is), weight: is ? 1 : any ? 0.5 : 1 }))
}

const isCheck = (id: string): id is CheckId => id in CHECKS
const signOf = (mark: number) => (mark > 0 ? 'shown' : mark < 0 ? 'against' : 'none')

/** A gate for each practice and direction: whether a mark is there, from the rater's evidence and the labeller's quotes where both agree. */
export function gateLabellers(): Map<string, Labeller> {
  return new Map(
    PRACTICE_IDS.flatMap((practice) =>
      (['shown', 'against'] as const).map((direction) => [
        `${direction}:${practice}`,
        (reply: GoldClauses) => {
          const { marks, evidence, checks } = reply.gold
          const labelled = Object.entries(checks).filter(
            ([id]) => isCheck(id) && CHECKS[id].practice === practice && (CHECKS[id].sign === 'against') === (direction === 'against'),
          )
          const rated = signOf(marks[practice] ?? 0) === direction
          // A label that the rater did not follow says nothing either way.
          if (!rated && labelled.length > 0) return null
          if (!rated) return byQuotes(reply, [])
          return byQuotes(reply, [evidence[practice] ?? '', ...labelled.map(([, quote]) => quote)].filter(Boolean))
        },
      ]),
    ),
  )
}

/** One detector a check and an act, from the labeller's quotes. */
export function signLabellers(gold: readonly Gold[]): Map<string, Labeller> {
  const labelled = (kind: 'checks' | 'acts') => {
    const count = new Map<string, number>()
    for (const one of gold) for (const id of Object.keys(one[kind])) count.set(id, (count.get(id) ?? 0) + 1)
    return [...count]
      .filter(([, times]) => times >= FEWEST_LABELS)
      .map(([id]) => id)
      .sort()
  }
  const labeller =
    (kind: 'checks' | 'acts', id: string): Labeller =>
    (reply) => {
      const quote = reply.gold[kind][id]
      return byQuotes(reply, quote ? [quote] : [])
    }
  return new Map([
    ...labelled('checks').map((id) => [`check:${id}`, labeller('checks', id)] as const),
    ...labelled('acts').map((id) => [`act:${id}`, labeller('acts', id)] as const),
  ])
}

/** How well a clause serves: the reply's overall, 0 to 1, shared by its clauses. */
export const servesLabeller: Labeller = ({ gold, clauses }) =>
  clauses.map(() => ({ target: (gold.overall - 1) / 4, weight: 1 / Math.sqrt(clauses.length) }))

/** What the whole of a reply is asked for: each practice shown, clear, worked against; each check with labels enough; and overall. */
export function wholeTargets(gold: readonly Gold[]): string[] {
  const checks = [...signLabellers(gold).keys()].filter((id) => id.startsWith('check:'))
  return [...GATES, ...checks, 'overall']
}

const DIRECTIONS = ['shown', 'clear', 'against'] as const
export const GATES = PRACTICE_IDS.flatMap((practice) => DIRECTIONS.map((direction) => `${direction}:${practice}`))

export const isTarget = ({ marks, overall, checks }: Gold, target: string): number => {
  if (target === 'overall') return overall
  const [direction, name = ''] = target.split(':')
  if (direction === 'check') return Number(name in checks)
  const mark = marks[name] ?? 0
  return Number(direction === 'shown' ? mark > 0 : direction === 'clear' ? mark === 2 : mark < 0)
}
