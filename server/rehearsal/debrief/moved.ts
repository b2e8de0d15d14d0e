import { CHECKS, type CheckId } from '../../../scenarios/rubric/checks.js'
import type { Scenario, Turn } from '../../../scenarios/stage/schema.js'
import { felt, opens, SHIFT } from '../../../scenarios/stage/stance.js'
import type { GivenReply, Rehearsed } from '../fold.js'

/** A sign of a reply that moved this person: how far (against is negative), and the words that show it. */
export interface Moving {
  sign: string
  by: number
  quote: string
}

/** How far one sign moves this person. What they see more clearly counts half. */
function pullOf(scenario: Scenario, sign: string): number {
  const change = scenario.takes[sign]
  return change ? (change.trust ?? 0) - (change.tension ?? 0) + (change.clarity ?? 0) / 2 : 0
}

/** Whether the learner has said that this sign is a misreading. */
export function disputed(reply: GivenReply, sign: string): boolean {
  const practice = CHECKS[sign as CheckId]?.practice
  return reply.disputes.some((dispute) => dispute.cue === sign || (practice !== undefined && dispute.practice === practice))
}

/** The words that showed each sign when the reply was first read, which is what they reacted to. */
export function wordsOf({ read }: GivenReply): ReadonlyMap<string, string> {
  const { checks = [], cues = [], acts = [] } = read?.reading ?? {}
  return new Map<string, string>([
    ...acts.map(({ act, quote }) => [act, quote] as const),
    ...checks.map(({ check, quote }) => [check, quote] as const),
    ...cues.map(({ cue, quote }) => [cue, quote] as const),
  ])
}

/** All that moved them in a reply, what weighs most first; of two alike, what this scenario alone listens for. A gain that was already paid for moves nothing. */
export function movingIn(scenario: Scenario, reply: GivenReply): Moving[] {
  const { turned } = reply
  if (!turned || reply.misheard) return []
  const words = wordsOf(reply)
  return turned.found
    .map((sign) => ({ sign, by: pullOf(scenario, sign), quote: words.get(sign) ?? '' }))
    .filter(({ sign, by }) => by !== 0 && !(by > 0 && turned.stale.includes(sign)))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || Number(b.sign in scenario.cues) - Number(a.sign in scenario.cues))
}

const undisputed = (scenario: Scenario, reply: GivenReply) => movingIn(scenario, reply).filter(({ sign }) => !disputed(reply, sign))
export const gainsIn = (scenario: Scenario, reply: GivenReply): Moving[] => undisputed(scenario, reply).filter(({ by }) => by > 0)
export const costsIn = (scenario: Scenario, reply: GivenReply): Moving[] => undisputed(scenario, reply).filter(({ by }) => by < 0)

/** What a reply would have done to trust, tension and clarity, had there been room on the scale. */
export function pullOn(scenario: Scenario, { turned }: GivenReply): { trust: number; tension: number; clarity: number } {
  const middle = { trust: 5, tension: 5, clarity: 5, known: [], shift: 0 }
  const after = turned ? felt(scenario.takes, middle, turned) : middle
  return { trust: after.trust - 5, tension: after.tension - 5, clarity: after.clarity - 5 }
}

const innerOf = (state: Pick<Rehearsed, 'started'>, { before }: GivenReply) => ({
  ...before.stance,
  known: before.known,
  shift: SHIFT[state.started.difficulty],
})

/** The signs that made the machine take the turn it took; none where it stayed. */
export function causeOf(scenario: Scenario, state: Pick<Rehearsed, 'started'>, reply: GivenReply): string[] {
  const { turned, before } = reply
  if (!turned) return []
  const after = felt(scenario.takes, innerOf(state, reply), turned)
  const turn = scenario.beats[before.at]?.turns.find((one) => opens(one, after, turned))
  if (!turn?.to) return []
  return [...(turn.when.any ?? []), ...(turn.when.all ?? [])].filter((sign) => turned.found.includes(sign))
}

/**
 * Whether a reply at this point could have led on: one sign, with nothing against beside it, opens a way that is no poor ending and that costs alone
 * don't open. False where nothing that one could say would have done it any more.
 */
export function couldLeadOn(scenario: Scenario, state: Pick<Rehearsed, 'started'>, reply: GivenReply): boolean {
  const inner = innerOf(state, reply)
  const turns = scenario.beats[reply.before.at]?.turns ?? []
  const costly = new Set(turns.filter(({ when }) => when.any?.every((sign) => pullOf(scenario, sign) < 0)).map(({ to }) => to))
  const opensTo = (turn: Turn, sign: string) => {
    const heard = { found: [sign, ...(turn.when.all ?? [])], stale: [] }
    return turns.find((one) => opens(one, felt(scenario.takes, inner, heard), heard)) === turn
  }
  return turns.some(
    (turn) =>
      turn.to !== undefined &&
      !costly.has(turn.to) &&
      scenario.outcomes[turn.to]?.quality !== 'poor' &&
      turn.when.any?.some((sign) => opensTo(turn, sign)),
  )
}
