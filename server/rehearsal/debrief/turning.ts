import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { GivenReply, Rehearsed } from '../fold.js'
import type { DebriefView, NoteView } from '../views.js'
import { clearHere, type Moment, unshownIn } from './moments.js'
import { couldLeadOn, gainsIn, pullOn } from './moved.js'
import { effectOf } from './words.js'

/** Entering the turning beat, or a poor ending, weighs as much as this many steps of trust. */
const TURNS = 2

interface Weighed {
  reply: GivenReply
  by: number
}

/** How far each reply moved them, towards the learner or away; those that nothing can be said of are left out. */
export function weighed(scenario: Scenario, state: Rehearsed): Weighed[] {
  return state.replies
    .filter(({ turned, misheard }) => turned && !turned.unsure && !misheard)
    .map((reply) => ({ reply, by: movedBy(scenario, reply) }))
}

function movedBy(scenario: Scenario, reply: GivenReply): number {
  const { trust, tension } = pullOn(scenario, reply)
  const at = reply.turned?.standing.at ?? reply.before.at
  const warmth = trust - tension
  if (at === reply.before.at) return warmth
  const quality = scenario.outcomes[at]?.quality
  if (quality === 'poor') return Math.min(warmth, 0) - TURNS
  return warmth + (at === scenario.turning ? Math.sign(warmth) * TURNS : 0)
}

/**
 * The reply that turned the talk: where it ended well the one that won most, where they broke it off the one that cost most of those from which it
 * could still have turned; else the one that moved most. Between replies that moved them alike, the one whose overall lies further out decides.
 */
export function turningOf(scenario: Scenario, state: Rehearsed, moments: readonly Moment[], notes: readonly NoteView[]): DebriefView['turning'] {
  const quality = state.ended?.by === 'machine' ? scenario.outcomes[state.ended.outcome]?.quality : 'mixed'
  const all = weighed(scenario, state)
  const open = quality === 'poor' ? all.filter(({ reply, by }) => by < 0 && couldLeadOn(scenario, state, reply)) : []
  const rank = ({ reply, by }: Weighed) =>
    (quality === 'good' ? by : quality === 'poor' ? -by : Math.abs(by)) + Math.abs((reply.reading?.overall ?? 3) - 3) / 10
  const [most] = [...(open.length > 0 ? open : all)].sort((a, b) => rank(b) - rank(a))
  if (!most) return null
  const { reply, by } = most
  const note = notes.find(({ number }) => number === reply.number)
  const moment = moments.find(({ replies }) => replies.some((one) => one.reply === reply))
  const lost = quality === 'poor' || by < 0
  // Words that won without a mark did, as likely as not, what the moment asked for first.
  const left = moment && unshownIn(moment)[!lost && note?.won ? 1 : 0]
  return {
    replyId: reply.event.replyId,
    number: reply.number,
    lost,
    why: whyOf(scenario, reply, note, lost),
    clear: (lost ? note?.cost?.clear : null) ?? (left ? clearHere(scenario, reply.before.at, left) : null),
  }
}

/** What was lost: the costs, of which each has words of its own. What was won: whatever moved them most. */
function whyOf(scenario: Scenario, reply: GivenReply, note: NoteView | undefined, lost: boolean): string {
  const costs = [note?.cost, ...(note?.alsoCost ?? [])].flatMap((cost) => (cost && !cost.disputed ? [cost.says] : []))
  const effects = lost ? costs : gainsIn(scenario, reply).flatMap(({ sign }) => effectOf(scenario, sign) ?? [])
  const said = [...new Set(effects)].slice(0, 2)
  return said.length > 0 ? said.join(' ') : (note?.took?.why ?? '')
}
