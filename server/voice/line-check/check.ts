import { coaches } from './coaching.js'
import { concedes } from './conceding.js'
import type { LineContext } from './context.js'
import { discloses } from './disclosing.js'
import { otherLanguage, overLong, speaksForYou, stageDirections } from './form.js'
import { confirmsInvention, invents } from './inventing.js'
import { addressesSystem, leavesRole } from './role.js'
import { type Sentence, sentence as sentenceOf } from './text.js'
import { yields } from './yielding.js'

/** What a model's sentence must not do, by id: what the log and the retry name. */
const RULES = {
  concedes,
  yields,
  discloses,
  invents,
  'confirms-invention': confirmsInvention,
  coaches,
  'leaves-role': leavesRole,
  'addresses-system': addressesSystem,
  'leaks-prompt': ({ words }, context) => context.leaks(words),
  'speaks-for-you': speaksForYou,
  'stage-directions': stageDirections,
  'other-language': otherLanguage,
  'over-long': overLong,
} as const satisfies Record<string, (sentence: Sentence, context: LineContext) => boolean>

export type RuleId = keyof typeof RULES
export const RULE_IDS = Object.keys(RULES) as RuleId[]

/** The rules that a sentence breaks; none: it may be said. */
export function checkSentence(text: string, context: LineContext): RuleId[] {
  const read = sentenceOf(text)
  return RULE_IDS.filter((id) => RULES[id](read, context))
}
