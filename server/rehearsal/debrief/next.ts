import { PRACTICE_IDS, PRACTICES, type PracticeId } from '../../../scenarios/rubric/practices.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { ProgressView } from '../views-of-talks.js'
import type { Chance } from './chances.js'

/** Moments of a scenario that give room for a practice. */
const roomFor = ({ beats }: Scenario, practice: PracticeId): number => Object.values(beats).filter(({ room }) => practice in room).length

/**
 * What to try next: the practice that had room and was shown least, in a situation that is new to the learner; then one that has not come up yet.
 * Where every situation is known, the one that gives it most room. Null before the first talk.
 */
export function nextOf(met: readonly Chance[], scenarios: readonly Scenario[], played: ReadonlySet<string>): ProgressView['next'] {
  if (met.length === 0) return null
  const ranked = PRACTICE_IDS.map((practice) => {
    const mine = met.filter((one) => one.practice === practice)
    const shown = mine.filter(({ best }) => best > 0).length
    const clear = mine.filter(({ best }) => best === 2).length
    return { practice, chances: mine.length, shown, clear }
  }).sort((a, b) => weakness(b) - weakness(a) || b.chances - a.chances)
  const unknown = scenarios.filter(({ id }) => !played.has(id))
  for (const among of [unknown, scenarios]) {
    for (const one of ranked) {
      const [most] = among
        .filter((scenario) => roomFor(scenario, one.practice) > 0)
        .sort((a, b) => roomFor(b, one.practice) - roomFor(a, one.practice))
      if (!most) continue
      const isNew = among === unknown
      const where = isNew
        ? `“${most.title}” gives room for it, and you have not been there yet.`
        : `You know every situation by now; “${most.title}” gives most room for it.`
      return { practice: one.practice, name: PRACTICES[one.practice].name, scenario: most.id, title: most.title, why: `${soFar(one)} ${where}` }
    }
  }
  return null
}

interface Shown {
  chances: number
  shown: number
  clear: number
}

/** Room and no mark weighs most; what has not come up comes after what was missed, before what is mostly clear. */
const weakness = ({ chances, shown, clear }: Shown): number => (chances === 0 ? 0.25 : 1 - (shown + clear) / (2 * chances))

function soFar({ chances, shown, clear }: Shown): string {
  const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
  if (chances === 0) return 'It has not come up in your talks yet.'
  const room = `There was room for it ${times(chances)}`
  if (shown === 0) return `${room}, and no reply showed it.`
  return clear === 0 ? `${room}; it was partly there ${times(shown)}, never clear.` : `${room}; it was clear ${times(clear)}.`
}
