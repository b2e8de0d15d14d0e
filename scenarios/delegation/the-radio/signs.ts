/** Families of signs that several beats look for. */

export const HARM = ['attacks', 'threatens', 'mocks-or-scolds', 'pressures-with-guilt', 'punishes-criticism']
export const EXCUSES = ['explains-away', 'shifts-blame', 'denies-part', 'had-to']

/** Heard with certainty to be owned: a grip that comes with it may be meant otherwise. */
export const NAMED = ['owns-march', 'owns-night-change']
export const OWNING = ['owns-part', 'names-own-effect', 'owns-march', 'owns-night-change', 'credits-her-count']

export const LISTENING = [
  'open-question-that-follows',
  'reflects',
  'checks-understanding',
  'names-their-feeling',
  'makes-room',
  'asks-for-feedback',
  'asks-to-think',
  'asks-whats-behind',
  'asks-worst',
  'asks-feelings',
  'asks-help',
  'asks-other-side',
]

/** What makes her tell the three seconds: interest in her, that night. */
export const HER_NIGHT = [
  'reflects',
  'names-their-feeling',
  'makes-room',
  'asks-for-feedback',
  'asks-about-march',
  'asks-what-i-should-have-done',
  'asks-feelings',
  'asks-why-not-said',
]

/** What they will do on the night: speak to her, keep off the radio, leave her numbers. */
export const TO_HER = ['tells-her-first', 'keeps-off-radio', 'keeps-her-numbers']
export const HANDING = ['gives-authority', 'hands-over-result', 'leaves-the-choice', 'hers-to-set']
export const DICTATING = ['micromanages', 'dictates', 'writes-the-words', 'i-will-step-in']

/** A reply with one of these is no reason to close, however little she trusts you. */
export const WARM = [...OWNING, ...LISTENING, 'hedged-admission', 'asks-what-i-should-do', 'asks-what-i-should-have-done', 'asks-about-march']
