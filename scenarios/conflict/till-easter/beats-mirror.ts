import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { ASKING_HER, BUSINESS, CREW, EXCUSES, HARM, LEARNING, LISTENING, OWNING, SETTLING } from './signs.js'

/** The criticism that is meant for you in person, and what two people can learn once it has been taken. */
export const mirrorBeats: Scenario['beats'] = {
  mirror: {
    about:
      'She tells you what she holds against you, not your team: you do not quarrel with people, you go round them. It costs her something to say it plainly.',
    wants: 'That you take it, look at it and say what is true in it. No reasons yet.',
    room: {
      feedback: 'Take up what she said about you, with an instance of your own, before any reason.',
      'self-awareness': 'Say why you went round her: that you didn’t want the argument.',
      diplomacy: 'Stay put and calm: agree with what is true, and leave her volume out of it.',
      listen: 'Say back the reproach as you have understood it, and ask whether there is more.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 1] }, { to: 'ownClock' }),
      on({ any: HARM, none: OWNING }, { to: 'cold' }),
      on({ any: ['throws-june'] }, { to: 'cold' }),
      on({ any: EXCUSES, none: [...OWNING, 'engages-with-criticism'], trust: [0, 5] }, { to: 'cold' }),
      on({ any: [...OWNING, ...LISTENING, 'engages-with-criticism'], none: EXCUSES, trust: [5, 10] }, { disclose: 'headset' }),
      on(
        {
          any: [...OWNING, 'engages-with-criticism', 'asks-for-feedback', 'asks-what-i-should-have-done', 'says-sorry'],
          none: EXCUSES,
          trust: [5, 10],
        },
        { to: 'half' },
      ),
      on({ any: ['asks-about-crew', 'owns-absence', 'names-weekends'], none: EXCUSES, trust: [6, 10] }, { disclose: 'kieran' }),
      on({ any: [...LISTENING, ...ASKING_HER, ...CREW, 'leaves-june'], none: EXCUSES, trust: [6, 10] }, { to: 'half' }),
      on({ any: ['accepts-peace'] }, { to: 'coffee' }),
      on({ any: ['defers-to-ruth'] }, { to: 'cold' }),
      on({ any: [...BUSINESS, ...SETTLING, ...LEARNING, 'common-ground'], none: EXCUSES, trust: [4, 10] }, { to: 'monday' }),
      on({ any: ['holds-calmly', 'refuses'], none: EXCUSES, trust: [5, 10] }, { to: 'half' }),
    ],
    arrives: [
      line(
        'The cues, fine, cues one repairs. But you. Nine years in this house, and you have never once quarrelled with me. You nod, and then it is done somewhere else. You go round people.',
        {
          manner: 'She has stopped moving her hands.',
          face: 'serious',
        },
      ),
      line(
        'Now I say you something, and you will not like it. You don’t fight. I come loud, you become polite, and next morning it is already in the wall. One only notices you by the damage.',
        {
          manner: 'She looks straight at you, and for once says it slowly.',
          face: 'serious',
        },
      ),
      line(
        'Listen. If you had come and said, Imma, I must do it, I would have screamed for ten minutes and moved the rehearsal. Ten minutes. But you go round. You always go round.',
        {
          manner: 'She draws a curve in the dust on the desk.',
          face: 'solemn',
        },
      ),
    ],
    pushes: [
      line('With me one can quarrel. It is what I am for.', { manner: 'She opens both hands.', face: 'solemn' }),
      line('You think quiet is the same as kind. It is not the same.', { face: 'serious' }),
      line('Last year the fly bars, the same. I came back from Naples and they had new numbers.', { until: ['engages-with-criticism'] }),
      line('I am loud. So one knows where I am. Where are you, when it is about something?', {
        until: ['owns-going-round', 'engages-with-criticism'],
      }),
      line('It is not the update. You could be right with the update, and it is still not the update.', { face: 'serious' }),
      line('Say something against me, if you want. But say it here, up here, to my nose.', { manner: 'She taps it.' }),
      line('I rehearsed this on the stairs. In rehearsal I was funnier.', { manner: 'She breathes out.', face: 'tired' }),
    ],
    examples: [
      { level: 'against', says: 'To be fair, you’re not exactly easy to talk to.', answer: 'No. Therefore one writes to me. Or not even that.' },
      { level: 'partly', says: 'Okay, I’ll take that on board. Thanks for being honest.', answer: 'On board. Of which ship?' },
      {
        level: 'clearly',
        says: 'It’s true. I knew you’d say no and I didn’t want the argument, so I got my yes where it was easy. I did the same with the fly bars.',
        answer: 'With the fly bars also. You said that, not I.',
      },
      {
        level: 'clearly',
        says: 'Yes. I duck. What would you have wanted me to do, that Thursday?',
        answer: 'Come up and let yourself be screamed at. Ten minutes. It is not radiation.',
      },
    ],
  },

  half: {
    about:
      'It is said, and nothing broke. She is warmer and a little embarrassed, and there is something of her own that she has not told. She can be asked now.',
    wants: 'To be asked what she knows; and a way to say her own half without being laughed at.',
    room: {
      mentorship: 'Ask how she learned it when she was new, and wait for the story.',
      feedback: 'Ask what she would see first if you went round someone again.',
      empathy: 'Give June back to her: say that a notice nobody can read is yours.',
      listen: 'Ask on from what she has just told you; nothing to fix yet.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'ownClock' }),
      on({ any: [...HARM, 'throws-june', 'defers-to-ruth'], none: OWNING }, { to: 'cold' }),
      on({ any: ['asks-about-crew', 'owns-absence'], trust: [5, 10] }, { disclose: 'kieran' }),
      on({ any: ASKING_HER, trust: [5, 10] }, { disclose: 'ankle' }),
      on({ any: ['asks-what-i-should-have-done'], trust: [5, 10] }, { disclose: 'ankle' }),
      on({ any: ['owns-notice', 'leaves-june', 'reads-log-together'], trust: [6, 10] }, { to: 'monday', disclose: 'june' }),
      on(
        { any: [...LISTENING, ...OWNING, 'common-ground', 'pairs-up', 'concrete-learning-step'], none: EXCUSES, trust: [8, 10] },
        { to: 'monday', disclose: 'june' },
      ),
      on({ any: ['accepts-peace'] }, { to: 'coffee' }),
      on(
        {
          any: [
            ...LISTENING,
            ...ASKING_HER,
            ...OWNING,
            ...SETTLING,
            ...LEARNING,
            ...BUSINESS,
            'common-ground',
            'leaves-june',
            'agrees',
            'asks-about-june',
          ],
        },
        { to: 'monday' },
      ),
    ],
    arrives: [
      line('Well. Now it is out, and the ceiling is still up there.', { manner: 'She looks up to check.', face: 'calm' }),
      line('Good. That I had carried up ninety-seven steps every day, now it can stay here.', {
        manner: 'She sits down beside you and not opposite.',
        face: 'calm',
      }),
      line('You see, that was a quarrel. It lasted two minutes, and nobody had to write to the director.', {
        manner: 'Her shoulders come down.',
        face: 'calm',
      }),
    ],
    pushes: [
      line('I was not always like this, you know. I was also once new and knew everything.', {
        until: ['asks-how-she-did', 'asks-advice'],
        face: 'calm',
      }),
      line('It is not that I love the freeze. I only know what it is for.', { until: ['asks-how-freeze'], face: 'solemn' }),
      line('Three quarters was you. I have counted generously.', { manner: 'She looks at her hands.', face: 'solemn' }),
      line('My father said, with bulbs the fault is never where it is dark. It is one before.', {
        manner: 'She turns a small bulb in her fingers.',
        face: 'calm',
      }),
      line('A house like this is only people who do not see each other. I see heads, you see cellars.', { face: 'calm' }),
      line('You are quiet. But now it is another quiet.', { face: 'calm' }),
    ],
    examples: [
      { level: 'against', says: 'Good. Then you could also admit that your desks weren’t ready.', answer: 'I could, colleague. I could have.' },
      { level: 'partly', says: 'Thanks, Imma. We should all learn from this.', answer: 'All, yes. That is always the others.' },
      {
        level: 'clearly',
        says: 'You’ve led people for nineteen years. How did you get them to trust you again after something went wrong?',
        answer: 'Not from down here. I went to them. Sit, it is a story.',
      },
      {
        level: 'clearly',
        says: 'The notice about the clock was ours, and nobody could have read it. I should have come and done it with you.',
        answer: 'Say that again. No, don’t. I heard it.',
      },
    ],
  },
}
