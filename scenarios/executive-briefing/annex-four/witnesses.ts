import type { Scenario } from '../../stage/schema.js'

/** Real sentences that reach each ending through the local reader. */
export const witnesses: Scenario['witnesses'] = {
  sixtyOne: {
    temperament: 'signing',
    replies: [
      '3,870 of our farms are on the map in the wrong place, so you can’t sign all 84 tomorrow.',
      'Mine. I passed that update on a Friday without sending anyone up the mountain to try it, and I should have come to you on Monday.',
      '23 containers, that’s 2.6 million dollars, come from farms we can’t show. Walking them again costs 120,000 that nobody has budgeted, and I don’t know how many lie inside the park.',
      'No. I won’t put my name to something I know is wrong.',
      'I’d sign 61 tomorrow, only what we can prove, and add the other 23 as they’re walked.',
      'I’ll stay and tell Bassi the number myself, and every Friday you get a count of the farms we’ve walked.',
    ],
  },
  twoWeeks: {
    temperament: 'tasting',
    replies: [
      'Annex 4 isn’t true. 3,870 farms are in the wrong place.',
      'I approved the update and didn’t test it in the field. That was my mistake.',
      'The cost is 120,000 dollars and I can’t promise a date.',
      'I can’t sign that.',
      'Honestly that’s your decision, I only do the technology.',
      'It’s up to you.',
    ],
  },
  eightyFour: {
    temperament: 'signing',
    replies: ['It’s nothing serious, just a small data problem, don’t worry.', 'Yes, you can sign. We will fix it before the ship leaves.'],
  },
  outside: {
    temperament: 'weighbridge',
    replies: [
      'The field officers should have noticed, it’s their fault, not mine.',
      'You wouldn’t understand it anyway, you’re just a coffee taster.',
    ],
  },
}
