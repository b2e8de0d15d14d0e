import type { Scenario } from '../../stage/schema.js'

/** Real sentences that reach each ending through the local reader. */
export const witnesses: Scenario['witnesses'] = {
  bothHands: {
    temperament: 'radiant',
    replies: [
      'I changed the network in the middle of your freeze and didn’t tell you. I went to Ruth because it was easier.',
      'How did your people take it?',
      'None of us came up to look, and we should have. I left you alone with it.',
      'It’s true. I knew you’d say no and I didn’t want the argument, so I went round you.',
      'And I said that about Easter. It was a shabby thing to say and I’m ashamed of it.',
      'How did you do it, when you were new? Has it ever happened to you?',
      'I’d like one of mine at your desk and one of yours at our rack on Monday the tenth, and then we read the log together.',
      'Our notice was unreadable. We should have sat down with you, that’s on us. I’ll come up and tell you first from now on.',
    ],
  },
  onTerms: {
    temperament: 'sorting',
    replies: [
      'I updated the lifts in your freeze without telling you. That was my mistake.',
      'Okay. So what do you need?',
      'We need lifts 1 and 2 done too, they have to be safe.',
      'From now on you hear of any change first and you can say no. We’d do it on Monday 10 November.',
    ],
  },
  easyPeace: {
    temperament: 'radiant',
    replies: ['Hi Imma! Nice up here. Sorry about the clock business.', 'Thank you, I’d love a coffee. Let’s forget it.'],
  },
  ruth: {
    temperament: 'sorting',
    replies: ['In June you said your desks had been moved. The log shows they weren’t.', 'Fine. Then let Ruth decide on Thursday.'],
  },
  ownClock: {
    temperament: 'short',
    replies: ['Oh come on, stop making such a drama out of a few lamps.', 'You’re hysterical. Grow up, nobody can work with you.'],
  },
}
