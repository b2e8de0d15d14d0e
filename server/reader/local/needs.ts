import type { CheckId } from '../../../scenarios/rubric/checks.js'
import { fits, type Rule, when } from './rules.js'

const QUESTION: readonly Rule[] = [when('f:question'), when('p:tell-me'), when('p:wh-start')]

/** What a clause must have, whatever a detector says, for a check to be seen in it: one of these. No question, no “asks”; no “I”, no owning. */
const NEEDS: Partial<Record<CheckId, readonly Rule[]>> = {
  'open-question-that-follows': [when('p:open-wh'), when('p:tell-me'), when('p:wh-start')],
  'asks-to-think': QUESTION,
  'leading-question': [when('f:question')],
  'checks-understanding': [when('p:check-understanding'), when('f:question', 'p:wh-start')],
  'asks-advice': [...QUESTION, when('p:advice'), when('p:mentor')],
  'asks-for-feedback': [when('f:question'), when('p:ask-feedback')],
  'owns-part': [
    when('f:me f:past', 'f:question'),
    when('p:own-mine', 'f:question'),
    when('p:wrong-of-me'),
    when('p:own', 'f:question'),
    when('p:sorry f:past'),
  ],
  'names-own-effect': [when('p:own-effect', 'f:question'), when('f:me f:you f:past', 'f:question'), when('p:own-mine f:you')],
  'hedged-admission': [when('p:sorry'), when('p:hedge'), when('f:me f:past', 'f:question'), when('p:own')],
  'names-their-feeling': [when('p:feeling', 'p:attack'), when('p:you-feel f:you', 'p:attack'), when('p:you-feel p:feeling')],
  'stock-sympathy': [when('p:stock'), when('p:sorry'), when('p:thanks'), when('p:feeling')],
  'engages-with-criticism': [
    when('p:engage-criticism'),
    when('p:own'),
    when('p:own-mine'),
    when('p:agree'),
    when('p:wrong-of-me'),
    when('f:was-accused f:me f:past'),
  ],
  'thanks-only': [when('p:thanks')],
  'weighs-options': [when('p:option'), when('p:consequence'), when('p:number p:money'), when('p:choice')],
  'gives-authority': [when('p:authority', 'p:micro'), when('p:choice', 'p:micro'), when('f:you', 'p:micro p:fix p:instruct')],
  'leaves-the-choice': [when('p:choice'), when('f:you', 'p:micro p:threat'), when('f:question')],
  'hands-over-result': [when('f:you', 'p:micro p:take-back'), when('p:handover', 'p:micro')],
  reflects: [when('f:you', 'f:question'), when('f:takes-up', 'f:question'), when('p:reflect')],
  'jargon-for-this-listener': [when('f:acronym'), when('p:jargon')],
  'commits-to-decision': [
    when('p:decide', 'f:question'),
    when('f:me', 'f:question'),
    when('f:we', 'f:question'),
    when('p:date', 'f:question'),
    when('p:refuse'),
  ],
  'named-goal': [when('p:goal'), when('p:number'), when('p:people'), when('p:money')],
  'concrete-learning-step': [when('p:learn')],
  'wish-to-learn': [when('p:learn')],
  'refuses-to-decide': [when('p:later'), when('p:choice'), when('p:refuse'), when('p:defer')],
  'shifts-blame': [when('p:blame'), when('p:explain'), when('f:you'), when('p:deny')],
  'offers-concrete-support': [when('p:offer', 'f:past'), when('p:support'), when('f:me', 'f:past')],
  minimises: [when('p:minimise'), when('p:but'), when('p:but-inside'), when('p:soothe'), when('f:you'), when('p:mock')],
}

export function allows(check: CheckId, features: readonly string[]): boolean {
  const needs = NEEDS[check]
  if (!needs || features.includes(`x:${check}`)) return true
  const named = new Set(features)
  return needs.some((rule) => fits(rule, named))
}
