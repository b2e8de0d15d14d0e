import type { ActId, CheckId } from '../../../scenarios/rubric/checks.js'

/** A rule: every pattern or form of `all`, none of `not`. The names are those of features.ts: `p:` a pattern, `f:` a form. */
export interface Rule {
  all: readonly string[]
  not?: readonly string[]
}

export const when = (all: string, not = ''): Rule => ({ all: all.split(' '), ...(not && { not: not.split(' ') }) })

/**
 * What is plain enough to be seen by rule, in any voice. They stand beside the trained detectors, which see what no rule can say,
 * and alone where too few labelled replies exist to train one.
 */
export const CHECK_RULES: Partial<Record<CheckId, readonly Rule[]>> = {
  'owns-part': [
    when('p:own', 'f:question p:hedge p:blame p:promise'),
    when('p:own-mine', 'f:question f:negated'),
    when('p:wrong-of-me', 'f:question'),
    when('p:sorry p:own'),
  ],
  'names-own-effect': [when('p:own-effect p:own-mine'), when('p:own-effect p:own', 'f:question p:blame')],
  'hedged-admission': [
    when('p:sorry p:hedge'),
    when('p:own p:hedge', 'f:question'),
    when('p:sorry', 'p:own p:own-mine p:wrong-of-me p:own-effect f:question'),
  ],
  'names-their-feeling': [when('p:you-feel p:feeling f:you', 'p:minimise p:attack p:mock f:negated p:stock')],
  'makes-room': [when('p:room', 'p:minimise p:threat')],
  'stock-sympathy': [when('p:stock', 'p:feeling p:reflect f:takes-up f:question')],
  minimises: [when('p:minimise', 'p:own p:own-mine f:question')],
  'mocks-or-scolds': [when('p:mock', 'p:own f:question')],
  attacks: [when('p:attack', 'p:own f:question p:own-mine p:feeling')],
  threatens: [when('p:threat f:you', 'f:question p:own')],
  'pressures-with-guilt': [when('p:guilt f:you', 'f:question p:own')],
  'shifts-blame': [when('p:blame', 'f:question p:own p:own-mine')],
  'open-question-that-follows': [
    when('f:question p:open-wh f:takes-up'),
    when('p:wh-start f:question f:you'),
    when('p:tell-me f:you', 'p:threat p:offer-vague'),
  ],
  'asks-to-think': [when('p:you-think f:question')],
  reflects: [when('p:reflect f:takes-up f:you', 'f:question p:attack p:blame')],
  'checks-understanding': [when('p:check-understanding')],
  'acknowledges-briefly': [when('p:ack', 'f:question p:blame p:attack p:minimise p:but-inside')],
  'offers-vaguely': [when('p:offer-vague', 'p:number f:takes-up')],
  'offers-concrete-support': [when('p:offer p:support', 'f:question p:take-back p:threat p:micro'), when('p:offer p:support f:question')],
  'leaves-the-choice': [when('p:choice', 'p:threat p:blame')],
  'gives-authority': [when('p:authority', 'p:threat f:question p:micro')],
  'hands-over-result': [when('p:handover', 'p:take-back p:micro p:threat')],
  'takes-back': [when('p:take-back', 'p:own p:support f:question p:sorry')],
  micromanages: [when('p:micro', 'f:question p:own p:sorry')],
  'gives-the-fix': [when('p:fix', 'f:question p:own')],
  lectures: [when('p:lecture f:you', 'f:question p:own')],
  'says-the-effect': [when('p:people p:risk'), when('p:people p:number'), when('p:money p:number', 'f:question')],
  'jargon-for-this-listener': [when('f:acronyms'), when('p:jargon f:acronym')],
  'named-goal': [when('p:goal p:number'), when('p:goal p:date')],
  'general-goal': [when('p:goal-general')],
  'names-consequence': [when('p:consequence p:risk', 'f:question p:threat'), when('p:consequence p:people p:date')],
  'weighs-options': [when('p:option p:number p:money'), when('p:option p:consequence p:money')],
  'commits-to-decision': [when('p:decide', 'f:question p:hedge p:later p:take-back')],
  'refuses-to-decide': [when('p:later', 'f:question p:decide p:own')],
  'defers-rightly': [when('p:defer p:date'), when('p:defer p:promise')],
  'hides-cost': [when('p:hide', 'p:own f:question f:negated')],
  'common-ground': [when('p:common p:choice'), when('p:common f:we f:question', 'p:threat')],
  'holds-calmly': [when('p:refuse p:calm', 'p:attack p:threat p:blame p:jargon f:question')],
  'person-from-problem': [when('p:person-problem f:you', 'p:minimise f:question')],
  'concrete-learning-step': [when('p:learn p:date', 'p:fixed f:question'), when('p:learn p:number', 'p:fixed f:question'), when('p:learn p:common')],
  'fixed-skill': [when('p:fixed', 'f:question')],
  'asks-advice': [when('p:advice f:question'), when('p:advice p:learn')],
  'brings-in-mentor': [when('p:mentor p:support', 'f:question')],
  'asks-for-feedback': [when('p:ask-feedback')],
  'engages-with-criticism': [when('p:engage-criticism f:was-accused', 'p:but-inside f:question')],
  'explains-away': [when('p:but p:explain f:was-accused')],
  'thanks-only': [when('p:thanks p:criticised')],
}

export const ACT_RULES: Partial<Record<ActId, readonly Rule[]>> = {
  asks: [when('f:question'), when('p:tell-me f:you')],
  thanks: [when('p:thanks')],
  refuses: [when('p:refuse', 'f:question')],
  promises: [when('p:promise', 'f:question p:threat')],
  offers: [when('p:offer p:support'), when('p:offer-vague')],
  agrees: [when('p:agree')],
  instructs: [when('p:instruct', 'f:question')],
  explains: [when('p:explain', 'f:question')],
}

export const fits = (rule: Rule, features: ReadonlySet<string>): boolean =>
  rule.all.every((name) => features.has(name)) && !(rule.not ?? []).some((name) => features.has(name))
