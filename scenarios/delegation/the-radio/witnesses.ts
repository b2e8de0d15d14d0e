import type { Scenario } from '../../stage/schema.js'

export const witnesses: Scenario['witnesses'] = {
  hers: {
    temperament: 'light',
    replies: [
      'Asking you out of a car window was rotten. I’m sorry. What goes through your head when you think of that night?',
      'You’re right, the risk is real. And it’s the people watching, isn’t it, as much as the river?',
      'I took the radio out of your hand, in front of everybody. And the night before I changed your stop number and never told you.',
      'What did you see at axle seven?',
      'So you were right to wait, and I stopped it in the worst place. I’m sorry.',
      'I tell you which sensor, once, quietly. What goes into the radio is your decision.',
      'Which page are you least sure of?',
      'The plan, the stop number and the radio are yours. I’ll ring Mrs Naidoo today and tell her it’s you, and if we lose the night I’ll explain it to the hospital.',
    ],
  },
  planOnly: {
    temperament: 'tired',
    replies: [
      'Fair point, there’s no second go. What worries you most about it?',
      'There are fourteen crossings next year and two of them on one night. I can’t be in two places.',
      'Perhaps I was a bit quick in March.',
      'I took the radio off you. That wasn’t okay.',
      'Okay. We could get someone from Cape Town to call this one, and you do the plan.',
    ],
  },
  earpiece: {
    temperament: 'light',
    replies: [
      'It’s not that hard, I’ll write you a sheet with what to say at each axle. You send it to me for approval before the night.',
      'At axle four you look at sensor nine, at axle six you say slow, and you report to me every two minutes.',
    ],
  },
  yours: {
    temperament: 'brisk',
    replies: [
      'You know what, you’re right, I’ll just do it myself. It’s safer.',
      'Yes, I’ll call it. I’ll ask the agency for an exemption tomorrow.',
    ],
  },
  undecided: {
    temperament: 'tired',
    replies: [
      'Hm, I don’t know.',
      'It’s a big transformer, that’s true.',
      'The weather should be dry.',
      'Kagiso has the new cables by the way.',
      'I’ve got to fill in that form too.',
      'The trailer comes from Durban.',
      'It leaves on Thursday.',
      'Then there’s the police escort.',
      'They’re from Kimberley.',
      'I still have to book the hotel.',
      'It’ll be a long night.',
      'Well, we’ll see.',
    ],
  },
}
