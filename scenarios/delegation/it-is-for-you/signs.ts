import { on } from '../../stage/author.js'
import type { Turn } from '../../stage/schema.js'

/** Families of signs that several beats look for. */

export const HARM = ['attacks', 'threatens', 'mocks-or-scolds', 'pressures-with-guilt', 'punishes-criticism', 'insults-age']
export const EXCUSES = ['defends-report', 'explains-away', 'denies-part', 'shifts-blame', 'blames-dai']
export const BACK = ['keeps-it', 'takes-back']
export const STRINGS = ['keeps-strings', 'micromanages', 'dictates']
export const RANK = ['pulls-rank', 'wants-signature']

/** Owned beyond doubt: a clumsy word beside it is forgiven. */
export const NAMED = ['owns-report', 'owns-sheet', 'credits-ear', 'corrects-report', 'sees-dai']
export const OWNING = ['owns-part', 'names-own-effect', 'engages-with-criticism', ...NAMED]

export const LISTENING = [
  'open-question-that-follows',
  'reflects',
  'checks-understanding',
  'names-their-feeling',
  'makes-room',
  'asks-for-feedback',
  'asks-to-think',
  'asks-advice',
  'asks-his-terms',
  'asks-sheet',
  'asks-what-hard',
  'asks-worry',
  'asks-feedback-on-me',
  'asks-help',
  'asks-how-he-is',
]

export const GIVING = [
  'gives-the-say',
  'gives-authority',
  'hands-over-result',
  'leaves-the-choice',
  'tears-sheet',
  'gives-phone',
  'tells-house',
  'shares-blame',
]

export const LEARNING = ['learns-from-him', 'learning-plan', 'concrete-learning-step', 'paper-way', 'brings-dai']
export const WHY = ['says-why', 'named-goal', 'names-consequence', 'says-the-effect', 'weighs-options', 'admits-tired', 'concrete-example-or-picture']

/** After real harm he goes upstairs; one sharp word is not enough. */
export const walksOut: Turn = on({ any: [...HARM, 'blames-dai', 'pulls-rank'], trust: [0, 1], tension: [9, 10] }, { to: 'upstairs' })
