import { line, on } from '../../stage/author.js'
import type { Beat } from '../../stage/schema.js'
import { ASKING_HER, EXCUSES, HARM, LEARNING, LISTENING, OWNING, SETTLING } from './signs.js'

/** The business at last, and what she must tell before anyone reads a log with her. */
export const mondayBeat: Beat = {
  about:
    'Now the business: lifts 1 and 2, the one dark Monday, and what is different next time. A review with the log open would show her own part in June, so that comes first.',
  wants: 'To hear of a change first and to have a say; not to be the one who does not understand; and the lifts safe.',
  room: {
    training: 'Propose one way to learn it together: a trial evening, the log read side by side, one of yours at her desk. With a day.',
    decisions: 'Say what you propose for Monday 10 November, and what it costs each crew.',
    'big-picture': 'Look past Thursday: what happens at the next premiere if nothing changes.',
    delegate: 'Say what she decides from now on, and hold no string on it.',
  },
  turns: [
    on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'ownClock' }),
    on({ any: [...HARM, 'throws-june'], none: OWNING }, { to: 'cold' }),
    on({ any: ['defers-to-ruth'], none: [...LEARNING, ...SETTLING] }, { to: 'ruth' }),
    on({ any: EXCUSES, none: OWNING, trust: [0, 4] }, { to: 'cold' }),
    on(
      {
        any: [
          ...LEARNING,
          ...OWNING,
          ...ASKING_HER,
          'reflects',
          'names-their-feeling',
          'asks-what-she-wants',
          'common-ground',
          'leaves-june',
          'keeps-it',
          'says-sorry',
          'names-weekends',
        ],
        none: EXCUSES,
        trust: [7, 10],
        knows: ['june'],
      },
      { to: 'bothHands' },
    ),
    on({ any: [...LEARNING, 'leaves-june', 'owns-notice'], none: EXCUSES, trust: [7, 10] }, { disclose: 'june' }),
    on({ any: [...LISTENING, ...ASKING_HER, ...OWNING], none: [...EXCUSES, 'asks-for-signature'], trust: [8, 10] }, { disclose: 'june' }),
    on(
      {
        any: ['gives-notice', 'gives-authority', 'offers-concrete-support', 'says-dark-monday', 'commits-to-decision', 'closes', ...LEARNING],
        trust: [4, 10],
      },
      { to: 'onTerms' },
    ),
    on({ any: ['promises', 'asks-for-signature', 'agrees'], trust: [6, 10] }, { to: 'onTerms' }),
    on({ any: ['asks-for-signature'], trust: [0, 3] }, { to: 'cold' }),
  ],
  arrives: [
    line(
      'So, your two lifts. Hansel has the fourteen angels on them, I know. There is one dark Monday, the tenth. What do you want of me, and what is different this time?',
      {
        manner: 'She takes a pencil from behind her ear.',
        face: 'explaining',
      },
    ),
    line('Now to the lifts. They must be safe, about that we don’t sing. But how? I will not find it out from the video man a second time.', {
      manner: 'She lays the season’s plan between you.',
      face: 'serious',
    }),
    line('Good, business. Monday the tenth the house is dark. Tell me how you would do it, and where in it am I.', {
      manner: 'She turns the plan so that you can both read it.',
      face: 'explaining',
    }),
    line('Enough of us. The lifts. I want them safe and I want to be awake when you do it. How?', {
      manner: 'She wipes the plan with her sleeve.',
      face: 'explaining',
    }),
  ],
  pushes: [
    line('And at seven in the morning I sleep, I say it as a technical detail.', { manner: 'She draws a bed on the plan.', face: 'calm' }),
    line('I don’t want to forbid it. I want to know it before the video man.', { until: ['gives-notice'], face: 'solemn' }),
    line('On paper everything works. On paper I am also slim.', { face: 'smile' }),
    line('Who stands where, when it stumbles? It will stumble, it is a theatre.', { until: ['pairs-up', 'rehearses-it'], face: 'explaining' }),
    line('Ruth will ask if we two can speak with each other. What do I tell her?', { until: ['defers-to-ruth'], face: 'concerned' }),
    line('Mine will ask me what you are like. I have not decided yet.', { tension: [3, 10], face: 'solemn' }),
    line('In December the house is full of children. They notice everything that comes late.', { face: 'solemn' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'We’ll do it on the tenth, I’ll send your team the steps and they just follow the list.',
      answer: 'The list. My eleven are not a toaster.',
    },
    { level: 'partly', says: 'We’ll communicate better next time, and you’ll get a mail in advance.', answer: 'A mail. With an attachment?' },
    {
      level: 'clearly',
      says: 'We try it on the tenth with one of mine at your desk and one of yours at our rack. Afterwards we read the log together, both halves. And if you say no before that, it doesn’t happen.',
      answer: 'Both halves. Wait. Then there is something you should hear first.',
    },
    {
      level: 'clearly',
      says: 'Teach two of mine what a storm is, and two of mine show yours the clock. Monday evening, up here.',
      answer: 'School, at our age. I bring the biscuits.',
    },
  ],
}
