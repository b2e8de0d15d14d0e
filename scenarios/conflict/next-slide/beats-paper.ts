import { line, on } from '../../stage/author.js'
import type { Beat } from '../../stage/schema.js'
import { EXCUSES, HARM, LISTENING, OWNING, PUTTING_RIGHT, SETTLING, WARM } from './signs.js'

export const paper: Beat = {
  about:
    'He has gone formal. On your desk lies a filled-in form: request to be struck as named designer. If it was the team, let the team sign. He would rather you tore it up.',
  wants: 'A signature on the form, or one sentence that is about him and not about Friday.',
  room: {
    diplomacy: 'Hold on to his name without a threat: say that it belongs there, and why.',
    'self-awareness': 'Go back to what you did, and leave the form lying.',
    listen: 'Say back what the form means: that he won’t answer alone for what was everybody’s yesterday.',
    'big-picture': 'If you speak of the winter, say honestly what follows for whom, and don’t use it as a lever.',
  },
  turns: [
    on({ any: ['agrees-to-strike'] }, { to: 'strikesName' }),
    on({ any: HARM, trust: [0, 1], tension: [8, 10] }, { to: 'strikesName' }),
    on({ any: ['threatens', 'goes-to-hana'] }, { to: 'strikesName' }),
    on({ any: [...OWNING, 'leaves-signature'], none: HARM }, { to: 'laptop' }),
    on({ any: [...LISTENING, ...PUTTING_RIGHT, 'asks-what-he-wants'], none: [...EXCUSES, 'asks-to-forget'], trust: [2, 10] }, { to: 'laptop' }),
    on({ any: ['winter-risk'], none: [...EXCUSES, ...HARM] }, { to: 'signedOnly' }),
    on({ any: ['names-consequence', 'named-goal'], none: [...EXCUSES, ...HARM], trust: [3, 10] }, { to: 'signedOnly' }),
    on({ any: ['says-sorry', ...SETTLING, 'his-to-tell'], none: EXCUSES, trust: [3, 10] }, { to: 'laptop' }),
    on(
      {
        any: ['minimises', 'shifts-blame', 'denies-part', 'presses-signature'],
        none: WARM,
        trust: [0, 0],
        tension: [10, 10],
      },
      { to: 'strikesName' },
    ),
  ],
  arrives: [
    line('Then to business. This is a form: request to be struck as named designer. If it was the team, let the team sign.', {
      manner: 'He takes a sheet from his folder and lays it on your keyboard.',
      face: 'serious',
    }),
    line('Noted. There is one document in this firm with my name on it, the one that says who is liable. I would like to have it taken off.', {
      manner: 'He lays a form in front of you and turns it so that you can read it.',
      face: 'serious',
    }),
    line('Understood. I have filled in a form for you. It needs your signature at the bottom, and then mine is needed nowhere.', {
      manner: 'He puts his pencil down, parallel to the edge of the form.',
      face: 'serious',
    }),
  ],
  pushes: [
    line('Field seven asks for reasons. I wrote “team effort”.'),
    line('I have signed 61 drawings for this tunnel. Yesterday they did well without me.'),
    line('It is a simple form. It even has a field for the date.'),
    line('Please take your time. I am paid by the hour.', { manner: 'He looks at the clock on your wall.' }),
    line('They have a word for it in the directive. Named designer. It is a beautiful expression, I think.'),
    line('For praise it is the team. For prison it is Doležal.'),
    line('I printed it twice. In case one is thrown away in a good mood.'),
    line('You may also say something that has nothing to do with Friday. I do not insist.', {
      until: ['credits-him', 'owns-part', 'leaves-signature'],
    }),
  ],
  examples: [
    {
      level: 'against',
      says: 'If you don’t sign by Friday, Hana will hear from me.',
      answer: 'She is on the second floor. Mind the step. The form stays here.',
    },
    {
      level: 'partly',
      says: 'Please, without you we can’t switch over, and people drive through there all winter.',
      answer: 'I know who drives through it. Good. For them.',
    },
    {
      level: 'clearly',
      says: 'I won’t sign that. Your name belongs on it. It belonged on the slides too, and I left it off.',
      answer: 'So you can put those two next to each other. Good.',
    },
    {
      level: 'clearly',
      says: 'So for the applause it was the team, and for the liability it’s you. I see it.',
      answer: 'Yes. That is field seven, in better words.',
    },
  ],
}
