import { on } from '../../stage/author.js'
import type { Turn } from '../../stage/schema.js'

/** Words that put the thing itself before her. */
export const THE_POINT = ['wrong-places', 'cannot-sign-all', 'says-3870', 'says-the-effect', 'recommends-less', 'weighs-options', 'names-consequence']

/** Words that make it go down easily. */
export const SOOTHING = ['minimises', 'makes-it-small', 'hides-cost', 'promises-date', 'recommends-all']

export const FOG = ['computer-words', 'jargon-for-this-listener', 'buries-the-point', 'its-complicated', 'starts-at-the-beginning', 'lectures']

/** Words after which she tells nobody anything. */
export const CLOSES_HER = ['shifts-blame', 'explains-away', 'minimises', 'blames-someone', 'insists']

/** After real harm she ends it; one sharp word is not enough. */
export const shownOut: Turn[] = [
  on({ any: ['attacks', 'threatens', 'mocks-or-scolds', 'insults-her', 'threatens-to-go'], trust: [0, 1], tension: [10, 10] }, { to: 'outside' }),
  on({ any: ['shifts-blame', 'denies-part'], trust: [0, 0], tension: [10, 10] }, { to: 'outside' }),
]
