import type { PracticeId } from './practices.js'

/** How a check speaks: `for` the practice, `weak` for its weak form, `against` it. */
export type Sign = 'for' | 'weak' | 'against'

interface CheckData {
  practice: PracticeId
  sign: Sign
  /** The yes/no question a reader answers, said of one reply. */
  asks: string
  /** For `against`: it undoes a `for` of the same practice, so the mark is -1 even beside one. */
  undoes?: true
}

const yes = (practice: PracticeId, asks: string): CheckData => ({ practice, sign: 'for', asks })
const weak = (practice: PracticeId, asks: string): CheckData => ({ practice, sign: 'weak', asks })
const no = (practice: PracticeId, asks: string, undoes?: true): CheckData => ({
  practice,
  sign: 'against',
  asks,
  ...(undoes && { undoes }),
})

/** The yes/no questions beneath the marks. The drama's guards look at the same ids: one vocabulary for what a reply does. */
export const CHECKS = {
  'hands-over-result': yes('delegate', 'gives the other a result to own'),
  'gives-authority': yes('delegate', 'says what they may decide, or that the way is theirs'),
  'hands-over-vaguely': weak('delegate', 'hands over a task vaguely or with strings'),
  'takes-back': no('delegate', 'does it oneself, redoes it, or overrules the owner', true),

  'offers-concrete-support': yes('empower', 'offers people, time, cover, context or access'),
  'leaves-the-choice': yes('empower', 'lets the other pick how, when, or what to drop'),
  'offers-vaguely': weak('empower', 'offers help in general: “I’m here if you need me”'),
  micromanages: no('empower', 'dictates steps, constant checks, or approval of everything', true),

  'asks-to-think': yes('coach', 'asks an open question on the problem itself'),
  'builds-on-their-thinking': yes('coach', 'takes up the other’s own idea and leads it on'),
  'leading-question': weak('coach', 'asks a question that holds its own answer'),
  'gives-the-fix': no('coach', 'gives the answer before they could think'),
  lectures: no('coach', 'lectures', true),

  'says-the-effect': yes('adapt-language', 'says it in the listener’s terms: customers, money, time, risk, safety'),
  'point-first': yes('adapt-language', 'puts the conclusion or the ask first'),
  'plain-but-late': weak('adapt-language', 'is plain, but the point comes late'),
  'jargon-for-this-listener': no('adapt-language', 'uses terms this listener cannot use', true),
  'buries-the-point': no('adapt-language', 'buries the point, or never makes it'),

  reflects: yes('listen', 'says back what the other said or meant'),
  'open-question-that-follows': yes('listen', 'asks an open question that follows from what was said'),
  'checks-understanding': yes('listen', 'checks whether one has understood'),
  'acknowledges-briefly': weak('listen', 'acknowledges in a few words'),
  'talks-past': no('listen', 'answers what was not said, or changes the subject', true),

  'concrete-example-or-picture': yes('story', 'uses an example, picture or analogy that makes the point land'),
  'passing-comparison': weak('story', 'uses a passing comparison'),
  'anecdote-about-self': no('story', 'tells an anecdote that takes over or belittles', true),

  'owns-part': yes('self-awareness', 'names one’s own act, habit or mistake'),
  'names-own-effect': yes('self-awareness', 'names what one’s own act did to the other'),
  'hedged-admission': weak('self-awareness', 'admits in general or with hedges'),
  'denies-part': no('self-awareness', 'denies one’s part', true),
  'shifts-blame': no('self-awareness', 'puts the blame on others or on circumstances', true),

  'names-their-feeling': yes('empathy', 'names the other’s feeling or difficulty, specifically'),
  'makes-room': yes('empathy', 'invites the feeling, waits, lets them be upset'),
  'stock-sympathy': weak('empathy', 'uses a stock phrase of sympathy'),
  minimises: no('empathy', 'makes the feeling or the worry small', true),
  'mocks-or-scolds': no('empathy', 'mocks or scolds the feeling', true),

  'person-from-problem': yes('diplomacy', 'keeps the person apart from the problem'),
  'common-ground': yes('diplomacy', 'names a shared interest or a fair way for both'),
  'holds-calmly': yes('diplomacy', 'keeps the point under attack, without heat'),
  'smooths-over': weak('diplomacy', 'is polite but avoids the issue, or gives in'),
  attacks: no('diplomacy', 'attacks or accuses the person', true),
  threatens: no('diplomacy', 'threatens or sets an ultimatum', true),
  'pressures-with-guilt': no('diplomacy', 'presses with guilt, grief or fear', true),

  'named-goal': yes('objectives', 'names a goal, customer, promise or number of the business'),
  'general-goal': weak('objectives', 'links it to the business in general'),
  'taste-over-goal': no('objectives', 'argues from technical taste against the stated goal'),

  'names-consequence': yes('big-picture', 'names a later effect, dependency or risk beyond the matter'),
  'hints-later': weak('big-picture', 'hints at later effects'),
  'tunnel-vision': no('big-picture', 'insists on a detail while the larger matter burns'),

  'weighs-options': yes('decisions', 'lays out options or a trade-off with their price'),
  'commits-to-decision': yes('decisions', 'decides or recommends, or says what would decide it and by when'),
  'defers-rightly': yes('decisions', 'may not decide alone: says who does, why, and by when'),
  'thin-reason': weak('decisions', 'states a decision with a thin reason'),
  rash: no('decisions', 'decides rashly'),
  'refuses-to-decide': no('decisions', 'refuses to decide'),
  'hides-cost': no('decisions', 'hides the cost', true),

  'asks-advice': yes('mentorship', 'asks someone with experience for advice'),
  'brings-in-mentor': yes('mentorship', 'proposes to bring in someone who has been there'),
  'mentions-help': weak('mentorship', 'mentions that someone could help'),
  'refuses-help': no('mentorship', 'refuses help or advice', true),

  'concrete-learning-step': yes('training', 'proposes a concrete way to learn, with who or when'),
  'wish-to-learn': weak('training', 'wishes in general to learn or improve'),
  'fixed-skill': no('training', 'treats skill as fixed', true),

  'asks-for-feedback': yes('feedback', 'asks for feedback on oneself'),
  'engages-with-criticism': yes('feedback', 'takes up the content of a criticism'),
  'thanks-only': weak('feedback', 'thanks for the feedback without engaging'),
  'explains-away': no('feedback', 'explains the criticism away'),
  'punishes-criticism': no('feedback', 'punishes the criticism', true),
} as const satisfies Record<string, CheckData>

export type CheckId = keyof typeof CHECKS

/** What a reply does apart from any practice. Acts earn no mark; the drama needs them. */
export const ACTS = {
  asks: 'asks a question',
  promises: 'says what oneself will do',
  offers: 'offers something',
  agrees: 'takes up the other’s demand or view',
  refuses: 'says no, or holds a line',
  instructs: 'tells the other what to do',
  explains: 'gives facts or reasons',
  thanks: 'thanks',
  greets: 'greets',
  closes: 'sums up or settles the next step',
  evades: 'leaves the question put to it unanswered',
  // Seen by the local reader alone, so that the script can answer what no practice covers.
  'goes-on': 'speaks for more than 90 words',
  'says-little': 'says next to nothing: “ok”, “…”, a lone word',
  swears: 'swears',
  jokes: 'jokes or laughs it off',
  flatters: 'praises the other with nothing behind it',
  'claims-agreement': 'claims that something was already said or agreed',
  'other-language': 'is not in English',
  'addresses-scorer': 'speaks to a scorer, a model or a system, not to the person',
  'in-distress': 'speaks of self-harm or of a real threat',
} as const

export type ActId = keyof typeof ACTS
export const CHECK_IDS = Object.keys(CHECKS) as CheckId[]
export const ACT_IDS = Object.keys(ACTS) as ActId[]
