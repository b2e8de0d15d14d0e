import type { CheckId } from '../../../scenarios/rubric/checks.js'
import type { FeaturedClause } from './features.js'
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
    when('p:sorry'),
    when('f:me', 'f:question p:promise p:refuse p:instruct p:decide'),
  ],
  'names-own-effect': [when('p:own-effect', 'f:question'), when('f:me', 'f:question p:promise p:offer'), when('f:you f:past', 'f:question')],
  'hedged-admission': [when('p:sorry'), when('p:hedge'), when('f:me', 'f:question p:promise p:offer'), when('p:own')],
  'names-their-feeling': [
    when('p:feeling', 'p:attack x:explains-away'),
    when('f:you', 'p:attack x:explains-away'),
    when('p:you-feel', 'x:explains-away'),
  ],
  'stock-sympathy': [when('p:stock'), when('p:sorry'), when('p:thanks'), when('p:feeling'), when('f:you', 'f:question')],
  'engages-with-criticism': [
    when('p:engage-criticism'),
    when('p:own'),
    when('p:agree'),
    when('p:wrong-of-me'),
    when('f:was-accused f:me f:past'),
    when('f:was-accused f:you f:question'),
    when('p:sorry f:me'),
    when('f:was-accused p:ack'),
  ],
  'thanks-only': [when('p:thanks')],
  'weighs-options': [when('f:long'), when('p:option')],
  'commits-to-decision': [when('p:decide'), when('f:long', 'f:question'), when('f:me', 'f:question')],
  'gives-authority': [when('p:authority', 'p:micro'), when('p:choice', 'p:micro'), when('f:you', 'p:micro p:fix p:instruct')],
  'leaves-the-choice': [when('p:choice'), when('f:you', 'p:micro p:threat'), when('f:question')],
  'hands-over-result': [when('f:you', 'p:micro p:take-back'), when('p:handover', 'p:micro')],
  reflects: [when('f:you', 'f:question'), when('f:takes-up'), when('p:reflect')],
  'jargon-for-this-listener': [when('f:acronym'), when('p:jargon')],
}

/** Fewest words of a clause that can hold more than a remark. */
const LONG = 6

export function allows(check: CheckId, { clause, features }: FeaturedClause): boolean {
  const needs = NEEDS[check]
  if (!needs || features.includes(`x:${check}`)) return true
  const named = new Set(clause.words.length >= LONG ? [...features, 'f:long'] : features)
  return needs.some((rule) => fits(rule, named))
}
