import { CHECKS, type CheckId } from '../../../scenarios/rubric/checks.js'
import type { PracticeId } from '../../../scenarios/rubric/practices.js'
import type { FeaturedClause } from './features.js'
import { fits, type Rule, when } from './rules.js'

/** What a clause must have, whatever a detector says, for a check to be seen in it: one of these. No question, no “asks”; no “I”, no owning. */
const NEEDS: Partial<Record<CheckId, readonly Rule[]>> = {
  'open-question-that-follows': [
    when('p:open-wh', 'p:rhetorical'),
    when('p:tell-me'),
    when('p:wh-start f:question', 'p:rhetorical'),
    when('p:wh-start f:short', 'p:rhetorical'),
  ],
  'asks-to-think': [
    when('p:open-wh', 'p:rhetorical p:which-one'),
    when('p:you-think'),
    when('p:what-if'),
    when('p:wh-start', 'p:rhetorical p:which-one'),
  ],
  'leading-question': [when('f:question', 'p:rhetorical')],
  'checks-understanding': [when('p:check-understanding'), when('f:question p:reflect', 'p:wh-start'), when('f:question p:tag', 'p:wh-start')],
  'asks-advice': [when('f:question', 'p:rhetorical'), when('p:tell-me'), when('p:advice'), when('p:mentor')],
  'asks-for-feedback': [when('p:ask-feedback'), when('p:open-wh f:me', 'p:rhetorical'), when('f:question f:past f:me', 'p:rhetorical')],
  'owns-part': [
    when('f:me f:past', 'f:question p:refuse p:next-step'),
    when('p:own-mine', 'f:question'),
    when('p:wrong-of-me'),
    when('p:own', 'f:question'),
    when('p:habit', 'f:question'),
    when('p:should-have-been', 'f:question f:you'),
    when('f:me p:own-effect', 'f:question p:promise p:offer'),
  ],
  'names-own-effect': [when('p:own-effect', 'f:question'), when('f:me f:past', 'f:question p:promise p:offer'), when('f:you f:past', 'f:question')],
  'hedged-admission': [when('p:sorry'), when('p:hedge', 'f:question'), when('f:me f:past', 'f:question p:promise p:offer'), when('p:own')],
  'names-their-feeling': [when('p:feeling', 'p:attack'), when('p:you-feel'), when('f:you f:past', 'f:question p:attack')],
  'stock-sympathy': [when('p:stock'), when('p:sorry'), when('p:thanks'), when('p:feeling'), when('p:you-feel')],
  'makes-room': [when('p:room'), when('f:question', 'f:short'), when('p:tell-me'), when('f:middling', 'p:ack'), when('f:long')],
  'acknowledges-briefly': [when('p:ack', 'f:question'), when('f:middling', 'f:question'), when('f:short', 'f:question')],
  'common-ground': [when('p:common'), when('f:we', 'p:attack'), when('f:you f:long', 'p:attack')],
  'offers-concrete-support': [
    when('p:offer'),
    when('p:support'),
    when('p:promise'),
    when('f:long', 'f:question'),
    when('f:middling f:me', 'f:question f:past'),
  ],
  'thanks-only': [when('p:thanks')],
  'weighs-options': [when('f:long', 'f:question'), when('p:option', 'f:question'), when('p:option f:long')],
  'refuses-to-decide': [when('f:first', 'f:question'), when('p:later'), when('p:choice'), when('f:last', 'f:question'), when('f:long', 'f:question')],
  'names-consequence': [when('p:consequence'), when('f:long', 'f:question')],
  'leaves-the-choice': [when('p:choice'), when('f:you', 'f:question f:past'), when('f:question p:option'), when('p:prefer f:question')],
  'hands-over-result': [when('p:handover'), when('f:you', 'f:question f:past f:short'), when('p:choice')],
  reflects: [when('f:you', 'f:question'), when('f:takes-up'), when('p:reflect')],
  'jargon-for-this-listener': [when('f:acronym'), when('p:jargon', 'f:short')],
}

/** What a clause may not have, however sure a detector is: a next step owns nothing, nor does a refusal. */
const NEVER: Partial<Record<CheckId, readonly Rule[]>> = {
  'owns-part': [
    when('f:question', 'p:own'),
    when('p:next-step'),
    when('f:tiny', 'f:me p:own-mine'),
    when('p:refuse', 'p:own p:sorry p:wrong-of-me f:past'),
  ],
  'names-own-effect': [when('f:question'), when('p:next-step')],
  'offers-concrete-support': [when('p:gives-up')],
  'engages-with-criticism': [when('p:not-know'), when('f:tiny', 'f:me p:ack p:own-mine p:sorry')],
  'gives-authority': [when('f:question'), when('p:fix'), when('p:micro'), when('p:threat'), when('f:tiny', 'f:you')],
  'commits-to-decision': [when('f:question')],
  'refuses-to-decide': [when('f:question'), when('x:gives-authority')],
  'shifts-blame': [when('p:not-saying')],
  attacks: [when('p:not-saying')],
}

/** What a clause does to someone cannot give to him in the same breath: a threat hands nothing over. */
const COSTS: readonly CheckId[] = [
  'attacks',
  'threatens',
  'mocks-or-scolds',
  'minimises',
  'shifts-blame',
  'denies-part',
  'explains-away',
  'micromanages',
  'takes-back',
]
const AFTER_A_COST: readonly PracticeId[] = ['delegate', 'empower', 'coach', 'self-awareness', 'empathy', 'diplomacy', 'feedback']

/** Fewest words of a clause that can hold more than a remark. */
const LONG = 6
/** Most words, its stop among them, of what says nothing by itself. */
const TINY = 2
/** Most words of a remark. */
const SHORT = 5

/** Forms that no detector may do without. */
const ALWAYS: readonly CheckId[] = [
  'open-question-that-follows',
  'asks-to-think',
  'leading-question',
  'checks-understanding',
  'asks-for-feedback',
  'jargon-for-this-listener',
]
/** A detector this sure of itself needs no form. */
const SURE_ALONE = 0.6

export function allows(check: CheckId, { clause, features }: FeaturedClause, own = 0): boolean {
  const { practice, sign } = CHECKS[check]
  if (sign !== 'against' && AFTER_A_COST.includes(practice) && COSTS.some((cost) => features.includes(`x:${cost}`))) return false
  const names = new Set(clause.words.length <= TINY ? [...features, 'f:tiny'] : features)
  if (NEVER[check]?.some((rule) => fits(rule, names))) return false
  const needs = NEEDS[check]
  if (!needs || features.includes(`x:${check}`) || (own >= SURE_ALONE && !ALWAYS.includes(check))) return true
  const size = clause.words.length >= LONG ? 'f:long' : clause.words.length <= SHORT ? 'f:short' : 'f:middling'
  const named = new Set([...features, size])
  return needs.some((rule) => fits(rule, named))
}
