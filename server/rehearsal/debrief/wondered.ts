import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { Rehearsed } from '../fold.js'
import type { DebriefView, NoteView } from '../views.js'
import { weighed } from './turning.js'
import { tookInWords } from './words.js'

/** From this many replies on there is something to choose between. */
const WORTH_ASKING = 2

/** "Which reply would you take back?": whether to ask it, and the learner's answer beside ours. Nothing is asked of someone who stopped. */
export function wonderOf(scenario: Scenario, state: Rehearsed, notes: readonly NoteView[]): DebriefView['wonder'] {
  const { wondered, ended } = state
  const ask = !wondered && ended?.by !== 'care' && notes.length >= WORTH_ASKING
  if (!wondered || wondered.skipped) return { ask, says: null, reply: null }
  const theirs = notes.find(({ replyId }) => replyId === state.replies.find(({ event }) => event.seq === wondered.reply)?.event.replyId)
  const [worst] = weighed(scenario, state).sort((a, b) => a.by - b.by)
  const ours = worst && worst.by < 0 ? notes.find(({ number }) => number === worst.reply.number) : undefined
  return { ask, says: besideOurs(scenario, theirs, ours), reply: theirs?.number ?? null }
}

function besideOurs({ counterpart: { pronouns } }: Scenario, theirs: NoteView | undefined, ours: NoteView | undefined): string {
  const ofOurs = ours ? `Reply ${ours.number} cost you most. ${ours.cost?.says ?? tookInWords(ours.took)}` : ''
  if (!theirs)
    return ours ? `You would take none back. ${ofOurs}` : `You would take none back, and none of them cost you anything with ${pronouns.them}.`
  const yours = `You would take back reply ${theirs.number}`
  if (theirs === ours) return `${yours}. It is the one that cost you most.`
  return `${yours}. How ${pronouns.they} took it: ${tookInWords(theirs.took) || 'it was not scored.'} ${ofOurs}`.trim()
}
