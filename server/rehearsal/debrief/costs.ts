import { CHECKS, type CheckId } from '../../../scenarios/rubric/checks.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { GivenReply, Rehearsed } from '../fold.js'
import type { CostView, MarkView } from '../views.js'
import { causeOf, disputed, movingIn, wordsOf } from './moved.js'
import { effectOf } from './words.js'

/** `felt`: it moved them, or it went against what this moment had room for; else it is merely noted. */
type Cost = Omit<CostView, 'clear'> & { felt: boolean }

/** Whether two quotes of one reply are of the same words. */
export const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/**
 * What cost something in a reply, what weighs most with this person first: marks against, then what moved them away without a mark,
 * and what led straight to a poor ending. The same words cost once; what the learner disputes comes last.
 */
export function costsOf(scenario: Scenario, state: Rehearsed, reply: GivenReply, marks: readonly MarkView[]): Cost[] {
  if (!reply.turned || reply.misheard || reply.turned.unsure) return []
  const moving = movingIn(scenario, reply)
  const weightOf = (sign: string) => -(moving.find((one) => one.sign === sign)?.by ?? 0)
  const against = marks
    .filter(({ mark }) => mark < 0)
    .map((mark) => ({
      weight: Math.max(0, ...mark.checks.map(weightOf)),
      cost: ofMark(scenario, mark, mark.room || mark.checks.some((check) => weightOf(check) > 0)),
    }))
  const marked = new Set<string>(marks.flatMap(({ checks }) => checks))
  const endedPoorly = scenario.outcomes[reply.turned.standing.at]?.quality === 'poor'
  const fatal = endedPoorly ? causeOf(scenario, state, reply).filter((sign) => weightOf(sign) >= 0) : []
  const words = wordsOf(reply)
  const unmarked = [...new Set([...fatal, ...moving.filter(({ by }) => by < 0).map(({ sign }) => sign)])]
    .filter((sign) => !marked.has(sign) && words.has(sign))
    .map((sign) => ({
      weight: fatal.includes(sign) ? Number.POSITIVE_INFINITY : weightOf(sign),
      cost: ofSign(scenario, reply, sign, words.get(sign) ?? ''),
    }))
  const sorted = [...against, ...unmarked].sort(
    (a, b) => Number(a.cost.disputed) - Number(b.cost.disputed) || Number(b.cost.felt) - Number(a.cost.felt) || b.weight - a.weight,
  )
  return sorted.map(({ cost }) => cost).filter((cost, i, all) => !all.slice(0, i).some(({ quote }) => overlap(quote, cost.quote)))
}

function ofMark(scenario: Scenario, mark: MarkView, felt: boolean): Cost {
  const check = mark.checks.find((id) => CHECKS[id].sign === 'against')
  return {
    practice: mark.practice,
    cue: null,
    quote: mark.quotes[0] ?? '',
    says: (check && effectOf(scenario, check)) ?? mark.says,
    disputed: mark.disputed,
    felt,
  }
}

function ofSign(scenario: Scenario, reply: GivenReply, sign: string, quote: string): Cost {
  const practice = CHECKS[sign as CheckId]?.practice ?? null
  return { practice, cue: practice ? null : sign, quote, says: effectOf(scenario, sign) ?? '', disputed: disputed(reply, sign), felt: true }
}
