import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { CLOSES_HER, overYourHead } from './turns.js'

const SHOWS_IT = ['tells-rizal', 'seen-or-unseen', 'concrete-example-or-picture', 'says-fourteen', 'untrained', 'wrong-address', 'names-consequence']
const SOFT = ['minimises', 'makes-it-small', 'soft-yes', 'promises-date', 'says-percent', 'insists', 'blood', 'attacks', 'up-to-you']

/** Where it turns: she has a right too, and the old board is no friend. */
export const riskBeats: Scenario['beats'] = {
  risk: {
    about:
      'She argues the other side, and is right: the old board freezes when ten call at once, and on Saturday two hundred thousand are in the street. She wants to see the danger of Friday, and to hear that waiting has one too.',
    wants: 'One picture of what goes wrong on Friday, and an honest word about what goes wrong if she waits.',
    room: {
      story: 'Let her see one call: who rings, from which Rizal Street, where the ambulance stands.',
      'big-picture': 'Say what waiting costs as well: the old board on Saturday night. Don’t talk it small.',
      decisions: 'Lay both dangers side by side, and say which you would rather carry, and why.',
      empathy: 'Ask or name what hangs on this Friday for her, beyond the radio.',
    },
    turns: [
      ...overYourHead,
      on({ any: ['says-yes-friday'], none: ['says-no-friday', 'recommends-port', 'recommends-nights', 'says-not-known'] }, { to: 'friday' }),
      on(
        { all: ['waiting-costs'], any: ['sees-her-shame', 'names-their-feeling', 'asks-what-hangs'], none: [...CLOSES_HER, ...SOFT], trust: [6, 10] },
        { to: 'plan', disclose: 'wake' },
      ),
      on(
        {
          any: ['asks-what-hangs', 'asks-what-promised', 'asks-august', 'asks-worry'],
          none: CLOSES_HER,
          trust: [6, 10],
        },
        { disclose: 'wake' },
      ),
      on({ any: ['sees-her-shame', 'names-their-feeling'], none: CLOSES_HER, trust: [7, 10] }, { disclose: 'wake' }),
      on({ all: ['waiting-costs'], any: [...SHOWS_IT, 'recommends-nights', 'recommends-port', 'offers-weekend'], none: SOFT }, { to: 'plan' }),
      on(
        { all: ['recommends-nights'], any: ['says-price', 'says-not-known', 'separates-promise'], none: SOFT, knows: ['wake'], trust: [8, 10] },
        { to: 'radio' },
      ),
      on({ any: ['names-widow', 'separates-promise'], none: SOFT, trust: [5, 10] }, { to: 'plan' }),
      on({ any: [...SHOWS_IT, 'waiting-costs', 'weighs-options', 'offers-weekend'], none: SOFT, trust: [4, 10] }, { to: 'plan' }),
      on({ any: ['asks-dispatchers'], none: CLOSES_HER, trust: [6, 10] }, { disclose: 'notebook' }),
      on(
        { any: ['open-question-that-follows'], all: ['asks'], none: [...CLOSES_HER, 'asks-what-mean', 'asks-clock', 'asks-money'], trust: [6, 10] },
        { disclose: 'wake' },
      ),
      on(
        {
          any: ['recommends-nights', 'recommends-port', 'holds-calmly', 'says-not-known', 'says-price', 'common-ground'],
          none: [...SOFT, 'asks'],
          trust: [5, 10],
        },
        { to: 'plan' },
      ),
      on({ any: ['recommends-nights', 'recommends-port'], none: SOFT, trust: [6, 10] }, { to: 'plan' }),
      on(
        { any: ['names-their-feeling', 'sees-her-shame', 'reflects', 'asks-who-has-done-it'], none: SOFT, knows: ['wake'], trust: [7, 10] },
        { to: 'plan' },
      ),
      on({ any: ['soft-yes'], none: ['says-no-friday', 'refuses'], tension: [0, 6] }, { to: 'taken' }),
      on({ any: ['up-to-you', 'refuses-to-decide'], none: ['asks'], trust: [0, 6] }, { to: 'askSupplier' }),
      on({ any: ['says-the-effect', 'commits-to-decision', 'reflects'], none: [...SOFT, 'asks'], trust: [6, 10] }, { to: 'plan' }),
    ],
    arrives: [
      line(
        'Okay. And now my side. The old board freezes when ten people call at once, and on Saturday I have two hundred thousand in the street. You want me to wait with that?',
        {
          manner: 'She has stopped typing.',
          face: 'serious',
        },
      ),
      line('And now tell me why five nights is not enough. Because the old one, you know what the old one does when it rains and everybody calls.', {
        manner: 'She draws her chair round to your side of the desk.',
        face: 'concerned',
      }),
      line('Fine. But waiting is not free, ha. If the old board sleeps on Saturday, in the middle of the parade, do you go to the family?', {
        manner: 'The pin with the eight turns between her fingers.',
        face: 'solemn',
      }),
    ],
    pushes: [
      line('Twenty-three of a thousand. In the bar exam that is a topnotcher.', { until: ['tells-rizal', 'says-fourteen'], face: 'explaining' }),
      line('Show me one. One street, one caller. I am a lawyer, I only believe in cases.', {
        until: ['tells-rizal', 'concrete-example-or-picture'],
        face: 'concerned',
      }),
      line('And the old board? You say nothing about the old board.', { until: ['waiting-costs'], face: 'serious' }),
      line('My dispatchers are not stupid, they know where Rizal is.', { until: ['untrained', 'tells-rizal'], face: 'serious' }),
      line('On Saturday there are four parades, and everyone has an uncle with a heart.', { face: 'concerned' }),
      line('So whichever I take, it is wrong. Very nice.', { manner: 'She laughs, once, through the nose.', face: 'tired' }),
      line('I can be wrong with the old one or wrong with yours. With yours, my name is on it.', { trust: [4, 10], face: 'solemn' }),
    ],
    examples: [
      {
        level: 'against',
        says: '98 percent is just below target. It’s still not fit for purpose, so it would be irresponsible to go live.',
        answer: 'Target. And on Saturday, with the old one, that is responsible?',
      },
      { level: 'partly', says: 'It would be too risky, people could get hurt.', answer: 'People get hurt now. Which people, where?' },
      {
        level: 'clearly',
        says: 'You’re right, the old board is dangerous too. But a frozen board everyone notices. An ambulance in the wrong Rizal Street nobody notices until she rings again.',
        answer: 'Until she rings again. Ay. That one I did not have.',
      },
      {
        level: 'clearly',
        says: 'What hangs on this Friday for you? Not for the mayor.',
        answer: 'You are the first who asks that. Sit. I tell you.',
      },
    ],
  },
}
