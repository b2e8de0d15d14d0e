import type { Scenario } from '../../stage/schema.js'

/** Real sentences that reach each ending through the local reader. */
export const witnesses: Scenario['witnesses'] = {
  his: {
    temperament: 'courteous',
    replies: [
      'It is, and I wrote it. It gives you the blame without the say, and that’s wrong.',
      'How would you write it?',
      'I wrote that report from home, from the log, and I never asked any of you. Dai has paid for it.',
      'Then it wasn’t operator error. You heard what the log can’t hear. I’ll go to Mrs Lloyd tonight and say that I wrote it without asking.',
      'It’s for you.',
      'How did you know to wait?',
      'Then the screen has to change, not you. Your book works. Would you show me how you listen?',
      'What she does is yours: you may change a cue, refuse one, stop a show, without asking me. I tell Carys and Mrs Lloyd tonight, and my number comes off the wall.',
    ],
  },
  halves: {
    temperament: 'late',
    replies: [
      'From the second of February I’m on tour. It can’t depend on one phone.',
      'Okay, we can change that line.',
      'Perhaps I was a bit quick with the report. What happened that night?',
      'I’m sorry, I should have asked you about October.',
      'You take it.',
      'That was good, thanks.',
      'You take the nights and I keep the changes, until Easter. Does that work?',
    ],
  },
  signed: {
    temperament: 'courteous',
    replies: ['Mrs Lloyd has decided it, so I just need your signature.', 'Great, sign here please.'],
  },
  yours: {
    temperament: 'rope',
    replies: [
      'Fair question. What’s wrong with the sheet for you?',
      'You’re right, you decide what she does, without asking me.',
      'I should have asked you before I wrote that report. I’m sorry.',
      'What did I miss that night?',
      'Sorry, I have to take this. Hi Carys, have you tried the reset?',
      'You know what, leave it to me. They can still ring me.',
    ],
  },
  upstairs: {
    temperament: 'rope',
    replies: [
      'Come on, you’re just too old for this. It’s part of your job.',
      'If you don’t take it I’ll go to Mrs Lloyd, and then there’ll be consequences for you.',
      'Dai pressed the wrong button. You’re being ridiculous.',
    ],
  },
  curtain: {
    temperament: 'late',
    replies: [
      'Hm, I don’t know.',
      'It’s been a long week upstairs.',
      'The tour has nine towns.',
      'The van comes on Thursday.',
      'We load at six in the morning.',
      'Somebody has to pack the cables.',
      'The hotel is near the station.',
      'They say it’ll rain.',
      'I’ve only been there once.',
      'It was nice there.',
      'Quite cold in the evening.',
      'Well, we’ll see.',
    ],
  },
}
