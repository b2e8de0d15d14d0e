import { line, on } from '../../stage/author.js'
import type { Beat } from '../../stage/schema.js'
import { DEFLECTING, EXCUSES, HANDING, HARM, LISTENING, NAMED, OWNING, PUTTING_RIGHT, SETTLING, WARM } from './signs.js'

export const whichTeam: Beat = {
  about: 'He stands at your desk with the 22 printed slides and asks which team that was. He is exact, dry and very angry.',
  wants: 'One plain sentence that says whose work it was.',
  room: {
    'self-awareness': 'Say what you did in one plain sentence, his work and your words, with nothing behind it.',
    empathy: 'Name what it is to see two years of evenings go by without your own name on them.',
    listen: 'Say back what he is really asking: not which team, but whose work.',
    diplomacy: 'Stay with the one thing he has come about; leave Friday out of it.',
  },
  turns: [
    on({ any: HARM }, { to: 'paper' }),
    on({ any: ['presses-signature', 'offers-price'], none: OWNING }, { to: 'paper' }),
    on({ any: ['agrees-to-strike'] }, { to: 'paper' }),
    on({ any: [...EXCUSES, 'asks-to-forget'], none: OWNING, trust: [0, 1] }, { to: 'paper' }),
    on({ any: ['credits-him', 'answers-you'], none: ['team-word', 'calls-unfair'] }, { to: 'laptop' }),
    on({ any: NAMED, none: EXCUSES }, { to: 'laptop' }),
    on({ any: PUTTING_RIGHT, none: EXCUSES }, { to: 'laptop' }),
    on({ any: OWNING, none: [...EXCUSES, 'says-sorry'] }, { to: 'laptop' }),
    on({ any: LISTENING, none: [...EXCUSES, ...DEFLECTING, 'asks-what-he-wants'], trust: [4, 10] }, { to: 'laptop' }),
    on({ any: ['hedged-admission', ...SETTLING, ...HANDING, 'leaves-signature'], none: EXCUSES, trust: [4, 10] }, { to: 'laptop' }),
    on({ none: WARM, trust: [0, 1], tension: [9, 10] }, { to: 'paper' }),
  ],
  pushes: [
    line('Nineteen of the 22 are my drawings. I counted in the tram.', { manner: 'He squares the edges of the print-out.' }),
    line('I am not offended. I am counting.'),
    line('You know what is in the corner of every drawing? A small box: drawn by. You cut it off so the picture would fit.'),
    line('So: which team. I have a pencil, I can write it down.', {
      manner: 'He has a pencil, very sharp.',
      until: ['credits-him', 'names-omission', 'owns-part', 'team-word'],
    }),
    line('On slide nine there is a coffee ring, from my kitchen. You presented my coffee ring.'),
    line('My daughter asked at supper if they liked it. I said they liked it very much.', { manner: 'He looks at the top sheet.' }),
    line('Say it in one sentence. It does not have to be a nice one.', { until: ['credits-him', 'names-omission', 'owns-part'] }),
    line('Page 22 says “questions?” I had one. It has grown.'),
    line('Seven years you sat across from me and watched me draw it.'),
  ],
  examples: [
    {
      level: 'against',
      says: 'Come on, we’re a team. It doesn’t matter whose name is on a slide.',
      answer: 'Then it will not matter if it is mine. And yet it was not.',
    },
    {
      level: 'partly',
      says: 'Maybe I should have mentioned you. It was a long presentation.',
      answer: 'Twenty-two slides. I agree that it was long. There was room.',
    },
    {
      level: 'clearly',
      says: 'No team. You. I stood there and called it ours, with you sitting at the laptop.',
      answer: 'Good. That is a sentence. I had three more pages in case.',
    },
    { level: 'clearly', says: 'It’s your work. I left your name off.', answer: 'Eight words. You see, it fits on a slide.' },
  ],
}

export const laptop: Beat = {
  about: 'You have said something he can use. He tells you about the chair and the laptop, and watches whether you mean it or mean Friday.',
  wants: 'That you see what it was like to sit there. And that you do not repair it before you have looked at it.',
  room: {
    empathy: 'Name how it is to click on one’s own drawings while somebody else is thanked for them.',
    listen: 'Ask what it was like in that chair, and wait.',
    'self-awareness': 'Say what you did to him, not only what was missing on the slides.',
    coach: 'Ask before you repair: what went wrong for him at which moment?',
  },
  turns: [
    on({ any: HARM }, { to: 'paper' }),
    on({ any: ['presses-signature', 'offers-price'], none: OWNING }, { to: 'paper' }),
    on({ any: ['agrees-to-strike'] }, { to: 'paper' }),
    on({ any: [...EXCUSES, 'asks-to-forget'], none: OWNING, trust: [0, 2] }, { to: 'paper' }),
    on({ any: [...OWNING, ...LISTENING], none: [...EXCUSES, ...DEFLECTING], trust: [3, 10] }, { to: 'theQuestion' }),
    on({ any: [...SETTLING, ...HANDING, 'leaves-signature', 'offers-concrete-support'], none: EXCUSES, trust: [4, 10] }, { to: 'theQuestion' }),
    on({ none: WARM, trust: [0, 1], tension: [9, 10] }, { to: 'paper' }),
  ],
  arrives: [
    line('I would like to describe the work place. A table, a laptop, a key with an arrow. And on the wall my drawings, going past.', {
      manner: 'He pulls the chair round and sits down sideways.',
      face: 'solemn',
    }),
    line('Eleven times. “Next slide, please.” I have worked with you for seven years and did not know that you say please.', {
      manner: 'He sits down, on the edge of the chair.',
      face: 'tired',
    }),
    line(
      'Do you know what one does at a laptop? One watches the speaker’s left hand. It goes up a little before “next slide, please”. I was very good.',
      {
        manner: 'He lifts his own left hand, a little.',
        face: 'solemn',
      },
    ),
    line('The chair at the laptop stands behind the pillar. So I saw my drawings, and your back.', {
      manner: 'He puts the print-out down for the first time.',
      face: 'solemn',
    }),
  ],
  pushes: [
    line('By slide six I knew when you would breathe.'),
    line('The man from the motorway company asked me afterwards if I could send him the file. He thought I was from events.', {
      manner: 'He straightens his cuffs.',
    }),
    line('And on Friday there is a signature. I mention it so that you do not have to.', { until: ['presses-signature', 'leaves-signature'] }),
    line('I am curious what part of it you were aware of.', { until: ['names-laptop'] }),
    line('In October you still drew with me. You know the one with the double line, that was yours. I left your name on it.'),
    line('I had a clean shirt on. I do not know why I mention it.'),
    line('The one who clicks does not get a coffee cup, by the way. There were fourteen cups.'),
    line('Please, each time please. I looked for the irony. There was none.'),
  ],
  examples: [
    {
      level: 'against',
      says: 'OK, I’ll send an email to everybody with your name. Will you sign on Friday then?',
      answer: 'There it is. I had given it even odds.',
    },
    { level: 'partly', says: 'I understand. That can’t have been nice.', answer: 'It was well heated. Otherwise no.' },
    {
      level: 'clearly',
      says: 'I had you clicking through your own drawings while I took the nods. What was it like, in that chair?',
      answer: 'Quiet. One hears everything. I also heard what she asked you.',
    },
    { level: 'clearly', says: 'Eleven times. And I didn’t look round once, did I?', answer: 'No. That is the more exact number.' },
  ],
}
