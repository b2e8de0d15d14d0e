/** Families of signs that the beats of the templates look for. */

export const HARM = ['attacks', 'threatens', 'mocks-or-scolds', 'pressures-with-guilt', 'punishes-criticism']

/** What makes it someone else’s, or nothing. */
export const EXCUSES = ['explains-away', 'shifts-blame', 'denies-part', 'minimises', 'calls-it-drama', 'blames-them', 'says-it-is-not-so']

export const OWNING = ['owns-part', 'names-own-effect', 'engages-with-criticism']

export const LISTENING = [
  'open-question-that-follows',
  'reflects',
  'checks-understanding',
  'names-their-feeling',
  'makes-room',
  'asks-for-feedback',
  'asks-to-think',
  'asks-what-they-want',
  'asks-whats-behind',
  'asks-how-it-was',
  'asks-worry',
  'asks-example',
  'asks-what-i-should',
]

/** Looks under what was said. */
export const LOOKING_UNDER = ['asks-whats-behind', 'asks-worry', 'names-their-feeling', 'reflects', 'open-question-that-follows', 'makes-room']

export const ASKING_WANTS = ['asks-what-they-want', 'asks-what-they-need', 'open-question-that-follows', 'asks-for-feedback', 'asks-what-i-should']

export const SETTLING = [
  'commits-to-decision',
  'promises',
  'offers-concrete-support',
  'gives-authority',
  'leaves-the-choice',
  'weighs-options',
  'closes',
  'concrete-learning-step',
  'proposes-day',
  'hands-over-result',
  'asks-what-now',
]

/** Friendly and empty: it moves nothing. */
export const EASY = ['smooths-over', 'agrees', 'thanks', 'thanks-only', 'says-sorry', 'hedged-admission', 'stock-sympathy']

export const HANDING_OVER = ['hands-over-result', 'gives-authority', 'leaves-the-choice']
export const STRINGS = ['micromanages', 'takes-back', 'hands-over-vaguely']

export const MEANING = ['says-the-effect', 'point-first', 'named-goal', 'names-consequence', 'concrete-example-or-picture']
export const DECIDING = ['commits-to-decision', 'weighs-options', 'defers-rightly', 'proposes-day']
