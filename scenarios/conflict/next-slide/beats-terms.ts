import { line, on } from '../../stage/author.js'
import type { Beat } from '../../stage/schema.js'
import { DEFLECTING, EXCUSES, HARM, LISTENING, OWNING, PUTTING_RIGHT, SETTLING } from './signs.js'

export const terms: Beat = {
  about: 'He has his pencil out: what happens now, before whom, by when. He is open, and takes nothing that cannot be written down.',
  wants:
    'Something he can hold you to: his name where it was missing, before the people who were there, with a day. And that it is asked, not arranged.',
  room: {
    delegate: 'Give him the south tube before the client as his own: he answers, you sit behind.',
    decisions: 'Say what you’ll do, before whom and by when, in one sentence he can write down.',
    'self-awareness': 'Say to the same fourteen people what you said to him, and in which words.',
    training: 'Agree on one habit that can be checked: how the next presentation is made, and who is asked.',
  },
  turns: [
    on({ any: ['hides-it'], knows: ['wrongNumber'] }, { to: 'aroundYou' }),
    on({ any: HARM, trust: [0, 5] }, { to: 'paper' }),
    on({ any: ['agrees-to-strike'] }, { to: 'strikesName' }),
    on({ any: EXCUSES, none: OWNING, trust: [0, 2] }, { to: 'paper' }),
    on(
      {
        any: [...LISTENING, ...OWNING],
        none: [...EXCUSES, ...DEFLECTING, ...PUTTING_RIGHT, 'his-to-tell', 'asks-what-to-tell-her', 'presses-signature'],
        trust: [7, 10],
        tension: [0, 6],
        knows: ['wrongNumber'],
      },
      { disclose: 'askedFirst' },
    ),
    on(
      {
        any: ['names-him-to-client', 'his-to-tell', 'name-goes-on'],
        none: [...EXCUSES, 'hides-it'],
        trust: [7, 10],
        tension: [0, 7],
        knows: ['wrongNumber'],
      },
      { to: 'byName' },
    ),
    on(
      {
        any: ['hands-over-result', 'asks-what-to-tell-her', 'i-will-correct'],
        none: [...EXCUSES, ...DEFLECTING, 'hides-it', 'presses-signature', 'open-question-that-follows'],
        trust: [7, 10],
        tension: [0, 6],
        knows: ['wrongNumber'],
      },
      { to: 'byName' },
    ),
    on(
      {
        any: ['promises', 'concrete-learning-step'],
        none: [...EXCUSES, 'hides-it', 'presses-signature', 'asks'],
        trust: [8, 10],
        tension: [0, 5],
        knows: ['wrongNumber'],
      },
      { to: 'byName' },
    ),
    on({ any: ['presses-signature', 'winter-risk', 'offers-price'], none: OWNING, trust: [0, 6] }, { to: 'signedOnly' }),
    on({ any: SETTLING, none: PUTTING_RIGHT, trust: [0, 4] }, { to: 'signedOnly' }),
  ],
  arrives: [
    line('So. What happens now? I would like to write it down. What, before whom, and on which day.', {
      manner: 'He turns the print-out over and writes the date on the back.',
      face: 'explaining',
    }),
    line('Good. Then we need a protocol. Three columns: what, who, until when.', {
      manner: 'He draws two lines with the edge of your badge.',
      face: 'explaining',
    }),
    line('Let us come to measures. I warn you, I write legibly.', { manner: 'He sharpens the pencil with a small knife.', face: 'calm' }),
  ],
  pushes: [
    line('The committee meets again on Thursday week. By telephone it goes faster.'),
    line('I do not want a ceremony. No flowers, please.'),
    line('In the first column there is still nothing.', {
      until: ['names-him-to-client', 'his-to-tell', 'name-goes-on', 'promises', 'commits-to-decision'],
    }),
    line('You said it to me now, between two desks. Fourteen people heard the other version.', {
      requires: ['credits-him'],
      until: ['names-him-to-client', 'name-goes-on'],
    }),
    line('I can draw the south tube in one sketch. It needs two colours.'),
    line('And do not write “with contributions from”. I am not a contribution.', { until: ['names-him-to-client', 'name-goes-on'] }),
    line('My daughter will ask again tonight. She is eleven, she follows up.'),
    line('If it is my name, then I also want to be asked. Those go together.', { until: ['his-to-tell', 'gives-authority'] }),
    line('The small box in the corner, drawn by: it is 15 millimetres. It fits on any slide.'),
  ],
  examples: [
    {
      level: 'against',
      says: 'Fine, then that’s settled. So you sign on Friday?',
      answer: 'I see. That was the column you were waiting for.',
    },
    {
      level: 'partly',
      says: 'Next time I’ll make sure that everybody gets credit.',
      answer: 'Everybody is the team again. Try it with a name.',
    },
    {
      level: 'clearly',
      says: 'Today I write to all fourteen: the redesign is yours, I left your name off, and you’ll take the questions on it from now on. If you want to.',
      answer: 'If I want to. That is a good clause. I want to.',
    },
    {
      level: 'clearly',
      says: 'We ring her at two. I say I was wrong, you say what’s right.',
      answer: 'Two columns, two names. I can write that down.',
    },
  ],
}
