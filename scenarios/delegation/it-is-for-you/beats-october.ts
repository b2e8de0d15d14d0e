import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { EXCUSES, GIVING, HARM, LEARNING, LISTENING, NAMED, OWNING, walksOut } from './signs.js'

type Beat = Scenario['beats'][string]

/** What makes him tell who pressed it: interest in that night, or the report owned without a tail. */
const OPENS_THE_NIGHT = [
  'asks-october',
  'asks-how-knew',
  'asks-feedback-on-me',
  'open-question-that-follows',
  'asks-to-think',
  'reflects',
  'names-their-feeling',
  'sees-how-hard',
  'makes-room',
  'asks-for-feedback',
  'asks-why-silent',
  'owns-report',
  'corrects-report',
]

export const october: Beat = {
  about:
    'He has come to October: a report of two words that hung on the board before anyone had been asked. He is very quiet. He knows something about that night that the log does not, and it weighs on him as well.',
  wants: 'That you say what you did; only then what the log did not hear.',
  room: {
    'self-awareness': 'Say that you wrote it alone, from the log, and asked none of them; and stop there.',
    listen: 'Ask what happened that night from where he stood, and let it take as long as it takes.',
    feedback: 'Take what he says about the report and say what is true in it, before anything about the log.',
    empathy: 'Say what it has been for Dai, or for him, to walk past that board since October.',
  },
  turns: [
    walksOut,
    on({ any: HARM }, { to: 'shut' }),
    on({ any: ['blames-dai', 'shifts-blame'], none: NAMED }, { to: 'shut' }),
    on({ any: ['defends-report', 'explains-away', 'denies-part'], none: NAMED, trust: [0, 2] }, { to: 'shut' }),
    on({ any: ['wants-signature', 'pulls-rank', 'keeps-it'], none: OWNING }, { to: 'shut' }),
    on({ any: OPENS_THE_NIGHT, none: [...EXCUSES, 'insists', 'claims-agreement'], trust: [6, 10] }, { disclose: 'theButton' }),
    on({ any: ['takes-it-in'], none: EXCUSES, knows: ['theButton'], trust: [4, 10] }, { to: 'ringing' }),
    on(
      { any: [...OWNING, 'shares-blame', 'corrects-report', 'credits-ear'], none: [...EXCUSES, 'asks-why-silent'], trust: [4, 10] },
      { to: 'ringing' },
    ),
    on(
      {
        any: [...LISTENING, ...GIVING, ...LEARNING, 'asks-how-knew', 'asks-dai', 'admits-tired', 'holds-calmly'],
        none: EXCUSES,
        trust: [4, 10],
        knows: ['theButton'],
      },
      { to: 'ringing' },
    ),
    on({ any: [...GIVING, 'hedged-admission', 'promises'], none: [...EXCUSES, 'asks-why-silent'], trust: [3, 10] }, { to: 'ringing' }),
    on({ any: ['thanks', 'acknowledges-briefly', 'agrees', 'asks-help'], none: EXCUSES, trust: [5, 10] }, { to: 'ringing' }),
  ],
  arrives: [
    line('It was like that in October, see. Two words, and a drawing pin. By eight in the morning it was on the board.', {
      manner: 'He turns his cup a quarter on its saucer.',
      face: 'solemn',
    }),
    line('I’ll tell you why I ask. “Operator error.” I read it with my coat still on.', {
      manner: 'He speaks so low that the kettle is louder.',
      face: 'solemn',
    }),
    line('We’d best have October, then. It’s been sitting here with us the whole time, like an uncle.', {
      manner: 'He moves the pot aside, so that there is nothing between you.',
      face: 'solemn',
    }),
  ],
  pushes: [
    line('Dai’s twenty-six. It’s on his file, and he reads his file.', { until: ['sees-dai', 'corrects-report'] }),
    line('Eleven minutes the wall stood. Your two words have stood longer.', { until: ['corrects-report'] }),
    line('Nobody came down the stairs, that night. That’s what I remember.', { until: ['owns-report'] }),
    line('A log says what was pressed. It was never asked what was heard.'),
    line('I’ve no quarrel with the log. It only knows what it’s told.'),
    line('It’s a small board. But everybody hangs their coat by it.'),
    line('…', { manner: 'He looks at the wall, where there is nothing but hooks.' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'The log was clear though. Reset was pressed out of sequence.',
      answer: 'It was. And it’s a very good log. I’ve never known it ask a question.',
    },
    { level: 'partly', says: 'Maybe I was a bit quick with that report.', answer: 'A bit quick, aye. It was up before the milk.' },
    {
      level: 'clearly',
      says: 'I wrote that from home and asked none of you. And Dai has carried it since.',
      answer: 'He has. Well. That’s the first time it’s been said in here with a face to it.',
    },
    { level: 'clearly', says: 'What did I miss?', answer: 'That’s the question. It’s a good while I’ve had the answer standing ready.' },
  ],
}
