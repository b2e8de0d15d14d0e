import { CHECKS, type CheckId } from '../../../scenarios/rubric/checks.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { Landed } from '../../../scenarios/stage/stance.js'
import type { GivenReply } from '../fold.js'
import type { NoteView } from '../views.js'
import { costsIn, gainsIn, pullOn } from './moved.js'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What a sign did to this person: the author's sentence, else what the sign itself says. */
export function effectOf(scenario: Scenario, sign: string): string | null {
  const written = scenario.effects[sign]
  if (written) return written
  const says = CHECKS[sign as CheckId]?.asks ?? scenario.cues[sign]?.means
  return says ? `This ${says}.` : null
}

/** How a reply was taken, in a few words: what it ended, else trust first, then tension, then what became clear. */
function howTaken(scenario: Scenario, reply: GivenReply): string {
  if (scenario.outcomes[reply.turned?.standing.at ?? '']?.quality === 'poor') return 'Here it ended'
  const { trust, tension, clarity } = pullOn(scenario, reply)
  if (trust !== 0) return trust > 0 ? 'Closer' : 'Further off'
  if (tension !== 0) return tension < 0 ? 'Calmer, no closer' : 'More on guard'
  if (clarity !== 0) return clarity > 0 ? 'Clearer, no closer' : 'Less clear'
  return 'No closer'
}

/**
 * How a reply was taken, and what in it changed them; where nothing did, what they were waiting for.
 * @param cost what it cost most, if anything
 * @param said what was told of earlier replies: of several reasons, a new one is told
 */
export function tookOf(scenario: Scenario, reply: GivenReply, cost: string | null, said: ReadonlySet<string>): NoteView['took'] {
  if (unscoredOf(reply) !== null) return null
  const { trust, tension } = pullOn(scenario, reply)
  const how = howTaken(scenario, reply)
  const won = how !== 'Here it ended' && (trust > 0 || (trust === 0 && tension < 0))
  const gains = gainsIn(scenario, reply).flatMap(({ sign }) => effectOf(scenario, sign) ?? [])
  const gain = gains.find((effect) => !said.has(effect)) ?? gains[0]
  if (won && gain) return { how, why: gain }
  const wants = scenario.beats[reply.before.at]?.wants ?? ''
  const waited = `What ${scenario.counterpart.pronouns.they} wanted here: ${wants.charAt(0).toLowerCase()}${wants.slice(1)}`
  return { how, why: cost ?? gain ?? waited }
}

/** The same in one piece, for what has no room for two. */
export const tookInWords = (took: NoteView['took']): string => (took ? [`${took.how}.`, took.why].filter(Boolean).join(' ') : '')

/** Why nothing of a reply is scored; null where it is. */
export function unscoredOf({ reading, turned, misheard }: GivenReply): string | null {
  if (misheard) return 'You said that you were misheard, so nothing is scored here.'
  if (!turned) return 'The talk ended before this was taken up, so nothing is scored here.'
  if (turned.found.includes('in-distress')) return 'Nothing is scored here. If it is about something real, it matters more than this rehearsal.'
  return turned.unsure || !reading ? 'Not enough to go on, so nothing is scored here.' : null
}

function landedWords({ counterpart }: Scenario, landed: Landed): string {
  const they = capital(counterpart.pronouns.they)
  const singular = counterpart.pronouns.they.toLowerCase() !== 'they'
  switch (landed) {
    case 'warmed':
      return `${they} ${singular ? 'comes' : 'come'} a step towards you.`
    case 'stung':
      return `${they} ${singular ? 'draws' : 'draw'} back.`
    case 'unclear':
      return `${they} ${singular ? 'is' : 'are'} not sure what you want.`
    case 'neutral':
      return `It leaves ${counterpart.pronouns.them} where ${counterpart.pronouns.they.toLowerCase()} ${singular ? 'was' : 'were'}.`
  }
}

/** "How did he hear that?": one sentence, no number, nothing that the next line would not show. */
export function hearingOf(scenario: Scenario, reply: GivenReply): string {
  const { turned } = reply
  if (!turned) return 'The answer is still on its way.'
  if (turned.unsure) return `${capital(scenario.counterpart.pronouns.they)} could not tell what you meant.`
  const [reason] = turned.landed === 'stung' ? costsIn(scenario, reply) : gainsIn(scenario, reply)
  return (reason && effectOf(scenario, reason.sign)) || landedWords(scenario, turned.landed)
}
