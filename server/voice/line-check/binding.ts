import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { Direction } from '../direction.js'
import { asserts } from './phrase.js'
import { plain, type Sentence, stemsOf, wordsOf } from './text.js'

/** How one binds oneself: what follows says to what. */
const BINDING =
  /\b(i (suppose |guess )?(will|could|am going to|have decided to|would be (happy|glad|willing|ready) to)|i am (willing|ready|prepared|happy|glad) to|consider|you (will|can) have|leave it to me)\b(?! (not|never|have (been|had)))/

const known = new WeakMap<Scenario, Map<string, ReadonlySet<string>>>()

/** Verbs of any talk: said of anything, they bind to nothing. */
const ANY_TALK = stemsOf('ask look leave call answer read hear listen wear take bring show line words send write'.split(' '))

/** The words of each thing withheld, those left out that belong to several of them or to the person's name. */
function wordsWithheld(scenario: Scenario): Map<string, ReadonlySet<string>> {
  const made = known.get(scenario)
  if (made) return made
  const names = stemsOf(wordsOf(plain(scenario.counterpart.fullName)))
  const sets = Object.entries(scenario.withheld).map(
    ([id, { means, phrases }]) => [id, stemsOf(wordsOf(plain([means, ...phrases].join(' '))))] as const,
  )
  const result = new Map(sets.map(([id, stems]) => [id, new Set([...stems].filter((stem) => !names.has(stem) && !ANY_TALK.has(stem)))]))
  known.set(scenario, result)
  return result
}

/** Binds oneself to something withheld in words of one's own: a promise, and a word of what it is about. */
export function bindsTo({ plain: text }: Sentence, { scenario, at, ended }: Direction): boolean {
  if (!asserts(text, BINDING)) return false
  const match = BINDING.exec(text)
  const promised = stemsOf(wordsOf(text.slice((match?.index ?? 0) + (match?.[0].length ?? 0)).split(/[,;:—]|\bbut\b/)[0] ?? ''))
  return [...wordsWithheld(scenario)].some(([id, stems]) => {
    const allowedIn = scenario.withheld[id]?.allowedIn ?? []
    return !allowedIn.includes(at) && !(ended && allowedIn.includes(ended)) && [...stems].some((stem) => promised.has(stem))
  })
}
