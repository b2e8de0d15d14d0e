import { on } from '../../stage/author.js'
import type { Turn } from '../../stage/schema.js'

/** Words that put the no, or the thing itself, before her. */
export const THE_NO = ['says-no-friday', 'wrong-address', 'untrained', 'recommends-nights', 'recommends-port', 'refuses', 'stops-her']

/** Words that she hears as a yes, because she wants one. */
export const A_YES = ['says-yes-friday', 'soft-yes', 'minimises', 'makes-it-small']

export const FOG = ['computer-words', 'jargon-for-this-listener', 'buries-the-point', 'lectures', 'hides-behind-contract', 'starts-at-the-beginning']

export const OWNS = ['owns-part', 'owns-thumb', 'owns-it', 'names-own-effect', 'engages-with-criticism']

/** Words after which she tells nobody anything. */
export const CLOSES_HER = [
  'shifts-blame',
  'blames-someone',
  'explains-away',
  'thumb-excuse',
  'denies-part',
  'minimises',
  'insists',
  'attacks',
  'insults-her',
  'blood',
  'moralises',
  'skips-it',
  'turns-it-round',
]

/** After real harm she goes over your head; one sharp word is not enough. */
export const overYourHead: Turn[] = [
  on(
    { any: ['attacks', 'threatens', 'mocks-or-scolds', 'insults-her', 'goes-over-her', 'blood'], trust: [0, 1], tension: [10, 10] },
    { to: 'director' },
  ),
  on({ any: ['shifts-blame', 'denies-part', 'blames-someone', 'turns-it-round'], trust: [0, 0], tension: [10, 10] }, { to: 'director' }),
]
