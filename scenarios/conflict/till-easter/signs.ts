/** Families of signs that several beats look for. */

export const HARM = ['attacks', 'threatens', 'mocks-or-scolds', 'pressures-with-guilt', 'punishes-criticism', 'calls-her-drama', 'threatens-ruth']

/** What makes her the one who did it, or nobody. */
export const EXCUSES = [
  'explains-away',
  'shifts-blame',
  'denies-part',
  'minimises',
  'throws-june',
  'names-culprit',
  'accuses-her',
  'had-to',
  'makes-it-small',
]

/** Heard with certainty to be owned: what stands beside it may be meant otherwise. */
export const NAMED = ['owns-remark', 'owns-going-round', 'owns-absence', 'owns-notice']
export const OWNING = ['owns-part', 'names-own-effect', ...NAMED]

/** Interest in what those two weekends were, and for whom. */
export const CREW = ['asks-about-crew', 'asks-how-it-was', 'owns-absence', 'names-their-feeling', 'names-weekends']

export const LISTENING = [
  'open-question-that-follows',
  'reflects',
  'checks-understanding',
  'names-their-feeling',
  'asks-for-feedback',
  'asks-to-think',
  'asks-whats-behind',
  'asks-how-it-was',
  'asks-about-crew',
  'asks-how-many',
]

export const ASKING_HER = ['asks-advice', 'asks-how-freeze', 'asks-how-she-did', 'brings-in-mentor']

/** How the two crews would learn from it and from each other. */
export const LEARNING = ['concrete-learning-step', 'pairs-up', 'rehearses-it', 'reads-log-together']

export const SETTLING = ['gives-notice', 'commits-to-decision', 'promises', 'offers-concrete-support', 'gives-authority', 'says-dark-monday']

/** The easy way out: a laugh, a coffee, and not another word. */
export const EASY = ['accepts-peace', 'smooths-over', 'jokes', 'thanks', 'thanks-only', 'stock-sympathy', 'flatters', 'praises-her']

export const BUSINESS = ['asks-for-signature', 'gives-the-fix', 'instructs', 'offers-concrete-support', 'commits-to-decision']

/** A reply with one of these is no reason to close, however little she trusts you. */
export const WARM = [
  ...OWNING,
  ...LISTENING,
  ...ASKING_HER,
  'hedged-admission',
  'says-sorry',
  'leaves-june',
  'keeps-it',
  'holds-calmly',
  'common-ground',
]
