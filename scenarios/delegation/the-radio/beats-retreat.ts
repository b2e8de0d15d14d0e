import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { EXCUSES, HANDING, HARM, LISTENING, NAMED, OWNING, TO_HER } from './signs.js'

type Beat = Scenario['beats'][string]

/** Two false yeses: she will read out your words, or she is let off. From both there is a way back. */
export const retreat: Beat = {
  about: 'She has gone smooth and obedient. It looks like a yes. Under it she has taken her own judgement off the table.',
  wants: 'To be told the words and be left alone; and, well hidden, that you notice and stop.',
  room: {
    'self-awareness': 'Say what you just did that made her go quiet, and take it back without a reason.',
    listen: 'Say that this sounds like a yes that isn’t one, and ask what you missed.',
    delegate: 'Hand her back one thing whole, the stop number, and leave it with her.',
    diplomacy: 'Keep to what has to be solved, the night of the sixth, and keep her out of the dock.',
  },
  turns: [
    on({ any: ['i-will-call'], none: [...NAMED, 'tells-her-first', 'keeps-her-numbers'] }, { to: 'relief' }),
    on({ any: [...HARM, 'micromanages', 'dictates'], none: NAMED }, { to: 'earpiece' }),
    on({ any: ['writes-the-words'], none: NAMED }, { to: 'earpiece' }),
    on({ any: ['i-will-step-in', 'corrects-plan', 'had-to', 'asks-to-forget'], none: NAMED }, { to: 'retreat' }),
    on({ any: [...OWNING, 'hedged-admission'], none: EXCUSES }, { to: 'march' }),
    on({ any: [...LISTENING, 'asks-to-think', 'asks-help', 'asks-worst', 'asks-what-i-should-do', 'asks-her-plan'] }, { to: 'march' }),
    on(
      {
        any: [...TO_HER, ...HANDING, 'blame-is-mine', 'hands-over-result', 'takes-risk-seriously', 'holds-calmly', 'common-ground', 'may-say-no'],
        trust: [2, 10],
      },
      { to: 'march' },
    ),
    on(
      { any: ['agrees', 'acknowledges-briefly', 'closes', 'thanks', 'commits-to-decision', 'says-little', 'gives-the-fix', 'instructs'] },
      { to: 'earpiece' },
    ),
  ],
  arrives: [
    line('Sure. Send me the words and I’ll read them out. I’ve a nice voice for it.', { manner: 'She turns back to the drum.', face: 'serious' }),
    line('No, it’s fine. You say what, I say it into the radio. Fine.', { manner: 'Her face has gone very still.', face: 'serious' }),
    line('Clear. However you want it.', { manner: 'She picks up the cable again and doesn’t look at you.', face: 'serious' }),
  ],
  pushes: [
    line('Just tell me what to say at which axle. I’ll laminate it.', { until: ['writes-the-words', 'micromanages', 'dictates'] }),
    line('I’m not upset, I’m practical.'),
    line('It’s easy for both of us this way. I don’t decide anything, and you don’t have to watch me do it.'),
    line('You could do a column for the breathing.'),
    line('Kagiso’s loading at five, by the way.', { manner: 'She looks at the clock over the door.' }),
    line('I’ll wear the vest that says CALLER. It’s a good vest.'),
    line('…', { manner: 'She winds. The cable makes a dry little noise on the drum.' }),
    line('Nobody has to know whose words they are. Gert can’t hear handwriting.'),
  ],
  examples: [
    {
      level: 'against',
      says: 'Good, then I’ll write you a sheet with what to say at every axle.',
      answer: 'Good. Put a comma where I should breathe.',
    },
    { level: 'partly', says: 'Is everything okay?', answer: 'Everything’s okay. I’m not upset, I’m practical.' },
    {
      level: 'clearly',
      says: 'Wait. I’ve just done again what I did in March. I took it out of your hand.',
      answer: 'Ja. You did, a bit. I was halfway to the laminator.',
    },
    {
      level: 'clearly',
      says: 'That sounded like a yes that isn’t one. What did I step on?',
      answer: 'You’ve got good ears after all. Not only for bridges.',
    },
  ],
}

export const relief: Beat = {
  about:
    'You have taken it back, and she is let off. Her relief is real and it is warm. Something else goes out with it, and she would like this to be over before either of you looks.',
  wants: 'That you sign it and go, before anybody thinks about it; and, well hidden, that you see what just happened.',
  room: {
    delegate: 'Stop your own hand: say that it stays hers, and that you reached for it out of habit.',
    'self-awareness': 'Say that you took it back because it’s easier for you, and that this is the second time.',
    'big-picture': 'Say what this evening’s relief costs in May, with two loads on one night.',
    empathy: 'Say that she looks relieved, and that there was something else in her face.',
  },
  turns: [
    on({ any: HARM }, { to: 'retreat' }),
    on({ any: ['micromanages', 'dictates', 'writes-the-words'], none: ['i-will-call'] }, { to: 'retreat' }),
    on({ any: ['i-will-call'], none: NAMED }, { to: 'yours' }),
    on({ any: [...OWNING, 'hedged-admission'], none: EXCUSES }, { to: 'march' }),
    on({ any: [...LISTENING, 'asks-to-think', 'asks-help', 'asks-worst'] }, { to: 'march' }),
    on(
      {
        any: [
          ...TO_HER,
          ...HANDING,
          'blame-is-mine',
          'hands-over-result',
          'holds-calmly',
          'named-goal',
          'names-consequence',
          'weighs-options',
          'why-her',
        ],
        none: ['i-will-call', 'takes-back'],
      },
      { to: 'risk' },
    ),
    on(
      {
        any: ['i-will-call', 'takes-back', 'agrees', 'acknowledges-briefly', 'closes', 'thanks', 'promises', 'commits-to-decision', 'says-little'],
      },
      { to: 'yours' },
    ),
  ],
  arrives: [
    line('Good. Then I bring the coffee and we’re all happy.', { manner: 'Her shoulders come down. She winds faster.', face: 'tired' }),
    line('That’s settled, then. You’ll have your twenty-four.', { manner: 'She laughs, and it’s a bit too long.', face: 'smile' }),
    line('So it’s yours again. Everyone can sleep, neh.', { manner: 'She lets out her breath and looks at the drum.', face: 'tired' }),
  ],
  pushes: [
    line('You’d only have to ring the agency. They like you there.', { until: ['i-will-call'] }),
    line('I’ll do your zero readings. You’ll have the best zeros of your life.'),
    line('I’d sleep now. I haven’t, much.', { manner: 'She says it to the cable.' }),
    line('Shake on it, before one of us thinks about it.', { manner: 'She holds out a hand in a work glove.' }),
    line('My mother will be disappointed. She’d bought a thermos.'),
    line('It’s better like this. It is.', { manner: 'She has wound the same turn twice.' }),
    line('…', { manner: 'She looks at the hook where the radio hangs, and away.' }),
  ],
  examples: [
    { level: 'against', says: 'Good. You do the next one, all right?', answer: 'Sure. The next one. Milk, no sugar.' },
    { level: 'partly', says: 'Hm. I’m not sure that was a good idea of mine.', answer: 'It’s better like this. It is. Why, what did you think?' },
    {
      level: 'clearly',
      says: 'No. I’ve just done it again: the first bit of trouble, and I reach for the radio.',
      answer: 'It’s a fast hand, hey. But you saw it yourself this time.',
    },
    { level: 'clearly', says: 'You look relieved. And there was something else. What was it?', answer: 'You saw that. I’d hoped it went by.' },
  ],
}
