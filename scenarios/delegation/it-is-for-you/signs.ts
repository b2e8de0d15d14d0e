import { on } from '../../stage/author.js'
import type { Turn } from '../../stage/schema.js'

/** Families of signs that several beats look for. */

export const HARM = ['attacks', 'threatens', 'mocks-or-scolds', 'pressures-with-guilt', 'punishes-criticism', 'insults-age']
export const EXCUSES = ['defends-report', 'explains-away', 'denies-part', 'shifts-blame', 'blames-dai', 'asks-to-forget']
export const BACK = ['keeps-it', 'takes-back']
export const STRINGS = ['keeps-strings', 'micromanages', 'dictates']
export const RANK = ['pulls-rank', 'wants-signature']

/** Owned beyond doubt: a clumsy word beside it is forgiven. */
export const NAMED = ['owns-report', 'owns-sheet', 'credits-ear', 'corrects-report', 'sees-dai', 'owns-screen', 'owns-hand']
export const OWNING = ['owns-part', 'names-own-effect', 'engages-with-criticism', 'hard-to-let-go', ...NAMED]

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
  'sees-the-door',
  'would-have-reset',
  'sees-how-hard',
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
export const walksOut: Turn = on({ any: [...HARM, 'blames-dai', 'pulls-rank'], trust: [0, 1], tension: [10, 10] }, { to: 'upstairs' })

/** What makes him tell how the nights have been, and what the screen does to him: once his way has been seen. */
export const tellsOfTheNights: Turn = on(
  {
    any: ['admits-tired', 'asks-nights', 'asks-calls', 'asks-for-feedback', 'asks-feedback-on-me', 'asks-why-silent', 'names-own-effect'],
    none: [...EXCUSES, 'insists', 'corrects-him', 'claims-agreement'],
    trust: [6, 10],
  },
  { disclose: 'asleep' },
)

export const tellsOfTheScreen: Turn = on(
  {
    any: [
      'asks-what-hard',
      'asks-worry',
      'asks-notebook',
      'asks-how-knew',
      'asks-to-think',
      'open-question-that-follows',
      'names-their-feeling',
      'makes-room',
      'learns-from-him',
      'paper-way',
      'asks-advice',
      'credits-ear',
      'would-have-reset',
    ],
    none: [...EXCUSES, 'insists', 'its-easy', 'corrects-him', 'points-to-manual', 'claims-agreement'],
    trust: [6, 10],
  },
  { disclose: 'screen' },
)
