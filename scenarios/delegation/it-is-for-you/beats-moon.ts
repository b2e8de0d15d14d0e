import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { BACK, GIVING, HARM, LEARNING, LISTENING, NAMED, OWNING, STRINGS, tellsOfTheNights, tellsOfTheScreen, WHY, walksOut } from './signs.js'

type Beat = Scenario['beats'][string]

const GIVES_IT = ['hands-phone', 'asks-moon', 'gives-the-say', 'gives-authority', 'hands-over-result', 'gives-phone']

/** Your phone rings, and it is the house. */
export const ringing: Beat = {
  about:
    'Your phone lies between you and rings: Carys, the stage manager, about the Queen of the Night’s moon. He could do it. He will not reach for it. He watches your hand.',
  wants: 'To see what your hand does; he would never ask.',
  room: {
    delegate: 'Push the phone across and say that it is for him, and then be quiet.',
    coach: 'Ask him what he would tell her, before you have an answer yourself.',
    'self-awareness': 'Say that your hand wanted to go to it, and leave the hand where it is.',
    empower: 'Say that whatever he tells her holds, and that you will not ring after it.',
  },
  turns: [
    walksOut,
    on({ any: HARM }, { to: 'shut' }),
    on({ any: ['takes-call', ...BACK], none: ['hands-phone', 'lets-ring'] }, { to: 'shut' }),
    on({ any: ['dictates', 'micromanages', 'gives-the-fix'], none: ['hands-phone', 'asks-moon', 'lets-ring', ...NAMED] }, { to: 'shut' }),
    on({ any: ['one-moment'], none: [...GIVES_IT, 'lets-ring', ...NAMED] }, { to: 'shut' }),
    on({ any: [...GIVES_IT, 'lets-ring'] }, { to: 'moon' }),
    on({ any: ['leaves-the-choice', 'asks-to-think', 'asks-carys', 'asks-help'], none: ['asks-dai', 'asks-october'] }, { to: 'moon' }),
    on({ any: [...LEARNING, ...GIVING, 'admits-tired'], trust: [4, 10] }, { to: 'moon' }),
    on({ any: LISTENING, none: ['asks-dai', 'asks-october', 'asks-shall-i'], trust: [6, 10] }, { to: 'moon' }),
    on({ any: ['asks', 'thanks'], none: ['asks-dai', 'asks-october', 'asks-shall-i'], trust: [7, 10] }, { to: 'moon' }),
  ],
  arrives: [
    line('There goes your phone. Carys, it says. That’ll be the moon.', {
      manner: 'Your phone buzzes across the table between the cups. He doesn’t move.',
      face: 'calm',
    }),
    line('There’s your phone. Carys. She’ll be at the preset by now, with the moon.', {
      manner: 'It buzzes itself against the sugar bowl. He looks at your hand, and not at the phone.',
      face: 'calm',
    }),
    line('Hark at that. Carys, for you. Five to one it’s the moon.', {
      manner: 'Your phone has lit up and is turning slowly on the oilcloth.',
      face: 'calm',
    }),
  ],
  pushes: [
    line('The moon’s been stiff since Monday. She’s three hundred kilos, for a moon.'),
    line('She lets it ring nine times, Carys. Then she tries again.', { until: ['hands-phone', 'takes-call'] }),
    line('It’s your name they’ve got painted on the wall out there. In gloss.', { until: ['gives-phone', 'tells-house'] }),
    line('I’m not saying anything. I’m drinking my tea.'),
    line('…', { manner: 'He stirs, though he takes no sugar.' }),
    line('Funny tune you’ve got on it.'),
  ],
  examples: [
    {
      level: 'against',
      says: 'Sorry, I have to take this. Hi Carys, have you tried reset?',
      answer: 'No, no. You carry on. There we are, then.',
    },
    {
      level: 'partly',
      says: 'I’m not taking that now. You were talking.',
      answer: 'That’s handsome of you. Only it’ll be the moon, and she’s ringing.',
    },
    { level: 'clearly', says: 'It’s for you.', answer: 'Is it, now. Well. Pass it over, and shift the sugar.' },
    {
      level: 'clearly',
      says: 'My hand wants to go there. What would you tell her?',
      answer: 'I’d tell her to count. But I’d have to hear it first.',
    },
  ],
}

export const moon: Beat = {
  about:
    'He has taken the call, listened with his eyes shut, told Carys to leave the moon and count to twenty; it came down. He has given the phone back and waits, braced, for what you will say about how he did it. He is nearer than ever to telling what he hides.',
  wants: 'Not to be corrected; and, if it is safe, to be asked how he does it and what he can’t.',
  room: {
    coach: 'Ask him what he heard that made him wait, and let him explain it.',
    mentorship: 'Ask him to teach you what he listens for.',
    training: 'Propose a fixed hour on the empty stage: he at the desk, you or Dai beside him.',
    feedback: 'Ask what it has been like on the other end of your phone, and take the answer.',
    story: 'Find one picture from his own trade for what the desk does, so that both of you can use it.',
  },
  turns: [
    walksOut,
    on({ any: HARM }, { to: 'shut' }),
    on(
      { any: ['corrects-him', 'lectures', 'points-to-manual', ...STRINGS], none: [...NAMED, ...LEARNING, 'asks-how-knew'], trust: [0, 4] },
      { to: 'shut' },
    ),
    on({ any: BACK, none: [...GIVING, 'admits-tired'] }, { to: 'shut' }),
    tellsOfTheNights,
    tellsOfTheScreen,
    on({ any: ['takes-it-in'], none: [...STRINGS, 'corrects-him'], knows: ['screen'] }, { to: 'terms' }),
    on({ any: ['takes-it-in'], none: [...STRINGS, 'corrects-him'], knows: ['asleep'] }, { to: 'terms' }),
    on(
      { any: [...LEARNING, ...GIVING, ...LISTENING, ...OWNING, 'admits-tired', 'asks-will-you'], none: [...STRINGS, 'corrects-him'] },
      { to: 'terms' },
    ),
    on(
      {
        any: [...WHY, 'offers-concrete-support', 'commits-to-decision', 'builds-on-their-thinking', 'asks-how-knew', 'common-ground'],
        none: [...STRINGS, 'corrects-him'],
        trust: [3, 10],
      },
      { to: 'terms' },
    ),
    on(
      { any: ['thanks', 'agrees', 'acknowledges-briefly', 'promises', 'asks', 'splits'], none: [...STRINGS, 'corrects-him'], trust: [4, 10] },
      { to: 'terms' },
    ),
    on({ any: ['wants-signature'], none: GIVING }, { to: 'terms' }),
  ],
  arrives: [
    line('Carys? Emlyn. No, leave her. Count twenty, slow. Now. There she comes.', {
      manner: 'He picks the phone up with two fingers, listens with his eyes shut, and lays it back by your cup.',
      face: 'calm',
    }),
    line('Carys, bach. Is she humming or is she clicking? Then leave her be, and count twenty. There.', {
      manner: 'He has picked it up. A full minute of his face listening; then he puts the phone down, upside down, by the sugar.',
      face: 'calm',
    }),
    line('It’s Emlyn. Hold her up to the thing. Aye. Don’t reset. Twenty, and then ask her nicely. Down? Tidy.', {
      manner: 'He holds your phone to his good ear, and gives it back when the moon is down.',
      face: 'calm',
    }),
  ],
  pushes: [
    line('Go on. Tell me what I should have pressed.', { until: ['corrects-him', 'asks-how-knew'] }),
    line('It’s not in your two hundred pages, that.', { until: ['points-to-manual'] }),
    line('She didn’t ask where you were, did you notice? Carys.'),
    line('I’ve her in a book, see. All two hundred and twelve. Not words.', { manner: 'He nods at a red exercise book on the shelf.' }),
    line('She’s warm, the moon. Warm things want a minute. I’d want a minute.'),
    line('You kept your hands still. I was watching them, mind.', { requires: ['hands-phone'] }),
    line('There’s other things. Sitting at her is one thing, in the light. You come in the dark.', { until: ['asks-what-hard'] }),
    line('…', { manner: 'He straightens the phone, so that it lies square to the table.' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'That worked, but by the book you should have checked the log before touching anything.',
      answer: 'I touched a telephone. But I’ll bear it in mind.',
    },
    { level: 'partly', says: 'Well done, that was great.', answer: 'It was a moon. It came down.' },
    {
      level: 'clearly',
      says: 'How did you know to wait?',
      answer: 'She hums before she’s ready and clicks when she’s stuck. You’d never see it. You’d have to be standing there.',
    },
    {
      level: 'clearly',
      says: 'I’d have told her reset, and I’d have been wrong. Would you teach me to hear that?',
      answer: 'Would I. Monday, ten o’clock, nobody in. Bring your ears and leave the other thing upstairs.',
    },
  ],
}
