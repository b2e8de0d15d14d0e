/** Families of signs that several moments look for. */

export const HARM = ['attacks', 'threatens', 'mocks-or-scolds', 'pressures-with-guilt', 'punishes-criticism', 'insults-him', 'goes-to-hana']

/** What comes between him and one plain sentence. */
export const EXCUSES = [
  'explains-away',
  'shifts-blame',
  'denies-part',
  'minimises',
  'excuses-slides',
  'team-word',
  'says-mine',
  'claims-share',
  'calls-unfair',
  'result-counts',
  'blames-silence',
]

/** Heard with certainty to be owned: what stands beside it may be meant otherwise. */
export const NAMED = ['answers-you', 'credits-him', 'names-omission', 'names-laptop', 'admits-why', 'owns-number', 'owns-not-turning']
/** Heard with certainty, and more than sorry: what opens the drawers further down. */
export const OPENING = ['names-laptop', 'admits-why', 'owns-number', 'owns-not-turning', 'credits-him']
export const OWNING = ['owns-part', 'names-own-effect', 'says-wrong', ...NAMED]

export const LISTENING = [
  'open-question-that-follows',
  'reflects',
  'sees-the-irony',
  'names-their-feeling',
  'asks-for-feedback',
  'asks-how-it-was',
  'asks-whats-behind',
  'asks-what-i-should-have-done',
  'asks-the-question',
]

/** Questions that look away from what he has said. */
export const DEFLECTING = [
  'asks-what-mean',
  'asks-saw-slides',
  'asks-wanted-job',
  'asks-another-time',
  'asks-will-sign',
  'asks-who-knows',
  'asks-why-silent',
  'asks-forgive',
  'asks-leaving',
]

/** What will be done about it, by whom, before whom. */
export const PUTTING_RIGHT = ['names-him-to-client', 'name-goes-on', 'refuses-to-strike']
export const HANDING = ['his-to-tell', 'gives-authority', 'hands-over-result', 'asks-what-to-tell-her', 'asks-right-number']
export const SETTLING = [...PUTTING_RIGHT, 'commits-to-decision', 'promises', 'i-will-correct', 'common-ground']

/** What touches the wrong figure: on whom it is, who says it to whom. */
export const FIGURE = ['owns-number', 'his-to-tell', 'asks-what-to-tell-her', 'asks-what-she-should-hear', 'i-will-correct', 'asks-right-number']

/** A reply with one of these is no reason to close, however little he trusts you. */
export const WARM = [
  ...OWNING,
  ...LISTENING,
  ...PUTTING_RIGHT,
  'his-to-tell',
  'hedged-admission',
  'says-sorry',
  'makes-room',
  'asks-what-he-wants',
  'leaves-signature',
]
