import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { BACK, EXCUSES, GIVING, HARM, LISTENING, OWNING, STRINGS, tellsOfTheNights, tellsOfTheScreen, walksOut } from './signs.js'

type Beat = Scenario['beats'][string]

const HANDS_OVER = GIVING
/** Beside the say itself: enough when he already sees what is his. */
const BESIDE_THE_SAY = ['tears-sheet', 'gives-phone', 'tells-house', 'shares-blame']
const ASKS_FOR_IT = ['asks-will-you', 'closes']

export const terms: Beat = {
  about: 'He is practical now, with the pencil in his hand: what is his, who is told, who stands there when she stops. He would like to say yes.',
  wants: 'The say, said so that he could write it down; and how he gets sure of her before February.',
  room: {
    delegate: 'Say in one sentence what is his: the calls, the cues, and to refuse and to stop.',
    empower: 'Say what he gets and when: Dai at his side, hours on the empty stage, and that the choice is his.',
    training: 'Put days to it: which mornings, with whom, until he has run a show alone.',
    decisions: 'Say what stays as it is and who decides it: the key, Dai’s warning; and what you do about each, by when.',
    objectives: 'Tie it to a night: the Dutchman on 14 February, with you two hundred miles off.',
  },
  turns: [
    walksOut,
    on({ any: HARM }, { to: 'shut' }),
    on({ any: ['splits'], none: ['gives-the-say', 'tears-sheet'] }, { to: 'halves' }),
    on({ any: BACK, none: [...HANDS_OVER, 'admits-tired'] }, { to: 'yours' }),
    ...['theButton', 'screen', 'asleep'].flatMap((fact) => [
      on({ any: ['gives-the-say', 'all-of-it'], none: STRINGS, trust: [7, 10], knows: [fact] }, { to: 'his' }),
      on({ any: BESIDE_THE_SAY, none: STRINGS, trust: [8, 10], clarity: [7, 10], knows: [fact] }, { to: 'his' }),
      on(
        { any: ['gives-authority', 'hands-over-result'], none: [...STRINGS, 'asks'], trust: [8, 10], clarity: [8, 10], knows: [fact] },
        { to: 'his' },
      ),
    ]),
    on({ any: ['gives-the-say', 'all-of-it'], none: STRINGS, trust: [8, 10] }, { to: 'his' }),
    on({ any: ASKS_FOR_IT, none: STRINGS, trust: [7, 10], clarity: [8, 10], knows: ['theButton'] }, { to: 'his' }),
    tellsOfTheNights,
    tellsOfTheScreen,
    on({ any: ['wants-signature', 'pulls-rank'], none: [...HANDS_OVER, ...OWNING], trust: [0, 5] }, { to: 'signed' }),
    on({ any: ['gives-the-say', 'gives-phone', 'tells-house'], none: [...STRINGS, 'asks'], trust: [3, 5] }, { to: 'halves' }),
    on({ any: ['gives-the-say'], none: STRINGS, trust: [3, 7] }, { to: 'halves' }),
    on({ any: ['asks-will-you', 'closes'], none: STRINGS, trust: [3, 6] }, { to: 'halves' }),
    on({ any: [...STRINGS, 'takes-call'], none: LISTENING, trust: [3, 10] }, { to: 'halves' }),
    on({ any: [...STRINGS, ...EXCUSES, 'its-easy', 'minimises', 'points-to-manual'], none: OWNING, trust: [0, 2] }, { to: 'shut' }),
  ],
  arrives: [
    line('Right. Practical. What’s mine, then? Say it slow, I’m writing.', {
      manner: 'He licks the pencil and turns the sheet over to its clean side.',
      face: 'explaining',
      until: ['gives-the-say'],
    }),
    line('Let’s write it, then. What’s mine, who gets told, and how I get sure of her by February.', {
      manner: 'He turns the sheet over, and there is nothing on the back.',
      face: 'explaining',
    }),
    line('I’m not saying yes, mind. I’m sharpening the pencil.', {
      manner: 'He sharpens it, with a knife, over the saucer.',
      face: 'calm',
    }),
    line('We’d better have it in pencil, before they call the half. What is it that I’d be taking?', {
      manner: 'He looks at the clock over the door and draws the lamp nearer.',
      face: 'calm',
    }),
  ],
  pushes: [
    line('And when a director wants the ship a second sooner? Do I say no, or do I say ask upstairs?', { until: ['gives-the-say'] }),
    line('Carys goes by what’s painted on the wall.', { until: ['tells-house', 'gives-phone'] }),
    line('First time she stops with me at her, who writes that one?', { until: ['shares-blame'] }),
    line('I’d want her to myself a few mornings, before. No audience.', { until: ['learning-plan', 'concrete-learning-step'] }),
    line('The key I don’t want. That’s the one thing on your sheet I’d have written the same.'),
    line('Fourteenth of February the ship turns. Eight metres of her. I dream about it, pleasantly.'),
    line('And Dai? I’d want Dai by me.', { until: ['brings-dai'] }),
    line('…', { manner: 'He draws a line, very straight, without a ruler.' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'All yours. I’ll just keep the password, so I can step in from the tour.',
      answer: 'From the tour. On a long rope, then.',
    },
    { level: 'partly', says: 'You have my full support, whatever you need.', answer: 'I need it in a line. It’s a short pencil.' },
    {
      level: 'clearly',
      says: 'What she does is yours: run her, change her, refuse, stop. I tell Carys and Mrs Lloyd tonight, and my number comes off the wall.',
      answer: 'Run, change, refuse, stop. That’s four. I’d hoped for three.',
    },
    { level: 'clearly', says: 'What would you want on it that isn’t there yet?', answer: 'Mornings. And the lad.' },
  ],
}

/** “There we are, then.” It looks like a yes. */
export const shut: Beat = {
  about: 'He has closed. He is courteous, agrees with everything and wants you out before the half. Under it he has put the whole thing down.',
  wants: 'To sign, or be left; and, well hidden, that you notice.',
  room: {
    'self-awareness': 'Say what you just did that closed it, and leave the reason out.',
    diplomacy: 'Say that you don’t want a signature like that, and keep the door open without pulling.',
    listen: 'Say that “there we are, then” doesn’t sound like a yes, and ask what it was.',
    empathy: 'Name what you see, that he has gone quiet, and wait.',
  },
  turns: [
    walksOut,
    on({ any: BACK, none: [...OWNING, 'admits-tired'] }, { to: 'yours' }),
    on({ any: ['takes-call'], none: OWNING }, { to: 'yours' }),
    on(
      {
        any: [...OWNING, ...LISTENING, 'admits-tired', 'hands-phone', 'asks-moon'],
        none: [...EXCUSES, ...HARM, 'wants-signature', 'pulls-rank', 'insists'],
        knows: ['theButton'],
      },
      { to: 'terms' },
    ),
    on(
      {
        any: [...OWNING, ...LISTENING, 'admits-tired', 'hands-phone', 'asks-moon'],
        none: [...EXCUSES, ...HARM, 'wants-signature', 'pulls-rank', 'insists'],
        trust: [6, 10],
      },
      { to: 'terms' },
    ),
    on(
      {
        any: [
          ...OWNING,
          ...LISTENING,
          'hedged-admission',
          'admits-tired',
          'hands-phone',
          'asks-october',
          'asks-dai',
          'tears-sheet',
          'asks-what-mean',
        ],
        none: [...EXCUSES, ...HARM, 'wants-signature', 'pulls-rank', 'insists'],
      },
      { to: 'october' },
    ),
    on(
      {
        any: [...GIVING, 'holds-calmly', 'common-ground', 'keeps-the-key'],
        none: [...STRINGS, ...EXCUSES, 'wants-signature', 'pulls-rank'],
        trust: [2, 10],
      },
      { to: 'october' },
    ),
    on(
      {
        any: [
          'wants-signature',
          'pulls-rank',
          'thanks',
          'agrees',
          'closes',
          'acknowledges-briefly',
          'says-little',
          'commits-to-decision',
          'its-easy',
          'minimises',
          'points-to-manual',
          ...STRINGS,
          ...EXCUSES,
        ],
        none: OWNING,
      },
      { to: 'signed' },
    ),
  ],
  arrives: [
    line('There we are, then.', { manner: 'He says it very pleasantly, and something behind his face is put away.', face: 'serious' }),
    line('Right you are. Whatever’s on the sheet, then. Where do you want the name?', {
      manner: 'He reaches for his glasses. His voice has gone smooth.',
      face: 'serious',
    }),
    line('No, that’s clear. There we are, then. I’ve a show.', { manner: 'He gets up and begins to rinse his cup.', face: 'serious' }),
  ],
  pushes: [
    line('I’ll put my name where you like. It’s a short name.'),
    line('Nothing wrong. I’m only looking for the pen.', { manner: 'He is not looking for it.' }),
    line('They’ll be calling the half, now in a minute.'),
    line('You’ve enough to carry. Don’t you stop on my account.'),
    line('It’s only a sheet. I’ve wrapped fish in longer ones.'),
    line('…', { manner: 'He dries a cup that is already dry.' }),
    line('I’ll do as it says. I’ve always done as it says.'),
  ],
  examples: [
    { level: 'against', says: 'Great, then just sign here and we’re done.', answer: 'There we are, then.' },
    { level: 'partly', says: 'Is everything okay?', answer: 'Everything’s tidy. Mind the step, going out.' },
    {
      level: 'clearly',
      says: 'That wasn’t a yes. I went for the phone, and you were in the middle of something.',
      answer: 'I was, aye. It’s a long way to get back to it, mind. But I was.',
    },
    { level: 'clearly', says: 'Don’t sign that. What did I do just now?', answer: 'You were gone. You were sitting there, and you were gone.' },
  ],
}
