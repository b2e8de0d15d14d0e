import { CHECKS, type CheckId } from '../../../scenarios/rubric/checks.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { Landed } from '../../../scenarios/stage/stance.js'
import type { GivenReply } from '../fold.js'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What a sign did to this person: the author's sentence, else what the check itself says. */
export function effectOf(scenario: Scenario, sign: string): string | null {
  const written = scenario.effects[sign]
  if (written) return written
  const check = CHECKS[sign as CheckId]
  return check ? `This ${check.asks}.` : null
}

/** How a reply was taken, in a few plain words. */
export function landedWords({ counterpart }: Scenario, landed: Landed): string {
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

/** Signs of a reply that moved this person, what weighs most first; a change that was already paid for does not count. */
export function movingSigns(scenario: Scenario, reply: GivenReply): string[] {
  const { turned } = reply
  if (!turned) return []
  const towards = turned.landed === 'stung' ? -1 : 1
  const weight = (sign: string) => {
    const change = scenario.takes[sign]
    return change ? towards * ((change.trust ?? 0) - (change.tension ?? 0) + (change.clarity ?? 0) / 2) : 0
  }
  return turned.found.filter((sign) => !turned.stale.includes(sign) && weight(sign) > 0).sort((a, b) => weight(b) - weight(a))
}

/** How a reply was taken and why, in words. */
export function changeOf(scenario: Scenario, reply: GivenReply): string {
  if (!reply.turned) return ''
  if (reply.misheard) return 'You took this back as misheard, so it did not count.'
  if (reply.turned.unsure) return 'There was not enough in this to go on.'
  const [sign] = movingSigns(scenario, reply)
  const effect = sign ? effectOf(scenario, sign) : null
  return [landedWords(scenario, reply.turned.landed), effect].filter(Boolean).join(' ')
}

/** "How did he hear that?": one sentence, no number, nothing that the next line would not show. */
export function hearingOf(scenario: Scenario, reply: GivenReply): string {
  const { turned } = reply
  if (!turned) return 'The answer is still on its way.'
  if (turned.unsure) return `${capital(scenario.counterpart.pronouns.they)} could not tell what you meant.`
  const [sign] = movingSigns(scenario, reply)
  return (sign && effectOf(scenario, sign)) || landedWords(scenario, turned.landed)
}
