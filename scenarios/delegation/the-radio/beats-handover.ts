import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { HANDING, HARM, LISTENING, TO_HER, WARM } from './signs.js'

type Beat = Scenario['beats'][string]

const BACK = ['takes-back', 'i-will-call']
const GRIP = ['i-will-step-in', 'micromanages', 'dictates', 'corrects-plan']
const STRINGS = ['keeps-a-string', 'i-will-step-in', 'micromanages', 'dictates', 'corrects-plan']
const THINKING = [
  'asks-to-think',
  'builds-on-their-thinking',
  'open-question-that-follows',
  'reflects',
  'checks-understanding',
  'asks-her-plan',
  'asks-stop-number',
]

/** What has an edge: she could repeat it to Gert. */
const EDGES = [...HANDING, ...TO_HER, 'name-on-form', 'tells-others', 'blame-is-mine', 'rehearse']

/** She tests you with the night itself, shows what she has, and asks for terms. */
export const test: Beat = {
  about:
    'She tries you out with the one second that matters. A grand promise is as useless to her as a threat: she wants to know what your hands will do.',
  wants: 'To hear exactly what you do when you see a number that you don’t like.',
  room: {
    delegate: 'Say whose number counts that night and who speaks on the radio: hers, and she.',
    empower: 'Say what you will do in that second: say it to her, once, and let her decide.',
    coach: 'Ask her how she would want it, before you say how you’d do it.',
    'self-awareness': 'Admit that your hand will itch, and say what you’ll do with it.',
  },
  turns: [
    on({ any: HARM }, { to: 'retreat' }),
    on({ any: ['hire-caller'] }, { to: 'planOnly' }),
    on({ any: ['i-will-call'], none: [...TO_HER, 'owns-march'] }, { to: 'relief' }),
    on({ any: BACK, none: [...TO_HER, 'owns-part', 'gives-authority', 'owns-march'] }, { to: 'relief' }),
    on({ any: GRIP, none: [...TO_HER, 'owns-part', 'gives-authority', 'owns-march'] }, { to: 'retreat' }),
    on({ any: TO_HER, none: STRINGS, trust: [5, 10] }, { to: 'plan', disclose: 'draft' }),
    on(
      {
        any: [...HANDING, 'builds-on-their-thinking', 'asks-her-plan', 'asks-stop-number', 'asks-what-i-should-do'],
        none: STRINGS,
        trust: [6, 10],
      },
      { to: 'plan', disclose: 'draft' },
    ),
    on({ any: [...TO_HER, ...HANDING], none: STRINGS }, { to: 'terms' }),
    on(
      {
        any: ['commits-to-decision', 'promises', 'blame-is-mine', 'offers-concrete-support', 'rehearse', 'holds-calmly', 'owns-part'],
        none: STRINGS,
        trust: [5, 10],
      },
      { to: 'terms' },
    ),
    on({ any: ['asks-to-think', 'asks-what-i-should-do', 'asks-her-plan', 'asks-help'], trust: [4, 10] }, { to: 'terms' }),
    on({ none: WARM, trust: [0, 1], tension: [8, 10] }, { to: 'retreat' }),
  ],
  arrives: [
    line('So it’s two in the morning, axle nine, and you see a number you don’t like. What do you do?', {
      manner: 'She leans on the bench with both hands.',
      face: 'explaining',
    }),
    line('Say I’ve got the radio, then. You’re ten metres off and something jumps. What do you do with your hands?', {
      manner: 'She holds out an empty right hand.',
      face: 'serious',
    }),
    line('Let’s play it, then. I’m on the radio. The needle’s up, I’m not saying anything yet. Go.', {
      manner: 'She picks up a marker pen and holds it like a radio.',
      face: 'explaining',
    }),
  ],
  pushes: [
    line('And don’t say nothing. You’ve never done nothing in your life.', { until: ['tells-her-first', 'keeps-off-radio'] }),
    line('Anyone on the bank may shout stop, I know the rule. I’m asking about the other ninety-nine times.'),
    line('Whose number is it, that night? Mine or yours?', {
      until: ['gives-authority', 'keeps-her-numbers', 'leaves-the-choice', 'hands-over-result'],
    }),
    line('Does Gert listen to me then, or to me with you behind me?', { until: ['tells-others', 'tells-her-first', 'keeps-off-radio'] }),
    line('If I say slow where you’d have said stop, what then?', { until: ['tells-her-first', 'gives-authority'] }),
    line('I can do it wrong on my own or right with you in my ear. I honestly don’t know which is worse.'),
    line('It’s about three seconds, all of it. The rest is standing around in a vest.'),
    line('…', { manner: 'She turns the marker pen over, once, and waits.' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'I’d be right next to you with a second radio, and step in if it gets serious.',
      answer: 'Ja. So there are two radios, and one of them counts.',
    },
    { level: 'partly', says: 'I’ll try not to interfere, I promise.', answer: 'Try. You’re a good engineer, so put a number on try.' },
    {
      level: 'clearly',
      says: 'I say the number of the sensor to you, once, and nothing else. What goes into the radio is your decision.',
      answer: 'To me. Once. And then you stand there. That I’d like to see.',
    },
    { level: 'clearly', says: 'How would you want it?', answer: 'Huh. I’ve thought about it, actually. More than is healthy.' },
  ],
}

export const plan: Beat = {
  about: 'Her draft lies open on the laptop. She watches your eyes on it. She expects a pen.',
  wants: 'That you ask before you mend; she knows herself where it is weak.',
  room: {
    coach: 'Ask which page she is least sure of, and what she’d need to know to be sure.',
    delegate: 'Say that the plan goes to the agency with her numbers in it, as it stands when she says so.',
    listen: 'Say back how she gets to her number before you compare it with yours.',
    feedback: 'Ask what in your own old plan she has thrown out, and why.',
  },
  turns: [
    on({ any: HARM }, { to: 'retreat' }),
    on({ any: ['hire-caller'] }, { to: 'planOnly' }),
    on({ any: ['i-will-call'], none: [...TO_HER, 'owns-march'] }, { to: 'relief' }),
    on({ any: [...GRIP, 'gives-the-fix', 'lectures'], none: [...THINKING, ...HANDING, 'owns-part'], tension: [6, 10] }, { to: 'retreat' }),
    on({ any: [...GRIP, 'gives-the-fix', 'lectures'], none: [...THINKING, ...HANDING, 'owns-part'], trust: [0, 4] }, { to: 'retreat' }),
    on(
      { any: [...THINKING, ...HANDING, ...TO_HER, 'asks-for-feedback'], none: ['corrects-plan', 'i-will-call', 'micromanages', 'dictates'] },
      { to: 'terms' },
    ),
    on(
      {
        any: ['commits-to-decision', 'offers-concrete-support', 'rehearse', 'tells-others', 'owns-part', 'names-their-feeling', 'asks-page'],
        none: ['corrects-plan', 'i-will-call', 'micromanages', 'dictates'],
      },
      { to: 'terms' },
    ),
    on(
      {
        any: ['thanks', 'agrees', 'promises', 'acknowledges-briefly', 'asks'],
        none: ['corrects-plan', 'i-will-call', 'micromanages', 'dictates', 'gives-the-fix'],
        trust: [6, 10],
      },
      { to: 'terms' },
    ),
  ],
  pushes: [
    line('Go on. You’ve already seen something on page one.', { until: ['corrects-plan'] }),
    line('Nobody’s seen it. Kagiso thinks I’m writing a cookbook.'),
    line('You can hold it. You can’t have a pen.'),
    line('There’s one page I’m not sure of. I’m not telling you which, I want to see if you find it.', { until: ['asks-page'] }),
    line('You’ve got your marking face on.'),
    line('The stop number’s mine. I mean the way I get to it. It isn’t your way.'),
    line('Some of it’s probably nonsense. I wrote half of it after midnight, with toast.', { manner: 'She scrolls up, and down again.' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'Okay, page four is wrong, you should use the 1998 load test. I’ll mark the rest up tonight.',
      answer: 'Tonight. At twenty to two, or when?',
    },
    { level: 'partly', says: 'Wow, that’s impressive. Great work.', answer: 'You’ve read the title. It’s a good title.' },
    {
      level: 'clearly',
      says: 'Which page are you least sure of?',
      answer: 'Nineteen. The main span. I know what the number is, I don’t know if I trust my reason.',
    },
    {
      level: 'clearly',
      says: 'You start from the zero readings on the night, and I’ve always started from the old load test. What made you turn it round?',
      answer: 'The cold. Your test was in January, in the sun. See, you did read it.',
    },
  ],
}

export const terms: Beat = {
  about:
    'She is close to a yes and practical now. She wants edges: what is hers, who tells the others, what happens if she stops it and it was for nothing.',
  wants: 'To hear what is hers in words that she could repeat to Gert; and who stands there if it is January after all.',
  room: {
    delegate: 'Say in one sentence what is hers: the plan, the stop number, the radio.',
    training: 'Propose a dry run with Gert and an empty trailer, with a day to it.',
    decisions: 'Say what holds and by when: her name on Friday’s form, and you ring Mrs Naidoo today.',
    mentorship: 'Say whom you will ask, who has handed the radio on before, how one stands there with empty hands.',
  },
  turns: [
    on({ any: HARM }, { to: 'retreat' }),
    on({ any: ['i-will-call'], none: [...TO_HER, 'owns-march'] }, { to: 'relief' }),
    on({ any: BACK, none: [...TO_HER, 'gives-authority', 'owns-part'] }, { to: 'relief' }),
    on({ any: GRIP, none: [...TO_HER, 'gives-authority', 'owns-part'] }, { to: 'retreat' }),
    on({ any: ['hire-caller'] }, { to: 'planOnly' }),
    on({ any: EDGES, none: STRINGS, trust: [7, 10], knows: ['nightChange'] }, { to: 'hers' }),
    on({ any: EDGES, none: STRINGS, trust: [7, 10], knows: ['theCount'] }, { to: 'hers' }),
    on({ any: EDGES, none: STRINGS, trust: [9, 10] }, { to: 'hers' }),
    on({ any: ['commits-to-decision', 'name-on-form', 'asks-will-you', 'may-say-no', 'closes'], trust: [0, 8] }, { to: 'planOnly' }),
    on({ any: ['youll-be-fine', 'minimises', 'refuses', 'instructs'], none: [...EDGES, ...LISTENING], trust: [0, 8] }, { to: 'planOnly' }),
  ],
  arrives: [
    line('And what’s mine, then? Say it so I could say it to Gert.', {
      manner: 'She tears off a fresh strip of tape and waits with the pen.',
      face: 'explaining',
      until: ['hands-over-result'],
    }),
    line('Practical, now. What’s mine, who tells the others, and what happens if I stop it for nothing?', {
      manner: 'She counts them off on three fingers.',
      face: 'explaining',
      until: ['hands-over-result', 'tells-others', 'blame-is-mine'],
    }),
    line('I’m not saying yes yet, hey. But let’s say what it would be.', {
      manner: 'She pulls a second drum over, for you to sit on.',
      face: 'calm',
    }),
    line('Then let’s hear it from the beginning, as if I’d never been asked out of a window.', {
      manner: 'She switches off the lamp over the bench and stays.',
      face: 'calm',
    }),
  ],
  pushes: [
    line('Mrs Naidoo’s asked twice who’s calling. She thinks it’s you.', { until: ['tells-others'] }),
    line('I’d want one dry run before. With Gert, not with you being Gert.', { until: ['rehearse'] }),
    line('And if I stop it, and it was nothing, and it’s January? Who tells the hospital?', { until: ['blame-is-mine', 'tells-others'] }),
    line('I’m asking what it is. I haven’t said yes.'),
    line('And the number in the program the night before? Who can get at it?', { until: ['keeps-her-numbers', 'gives-authority'] }),
    line('The zero readings I’d do myself, at midnight. I don’t sleep before these things anyway.'),
    line('My mother will want to come and watch. She’ll bring her own chair.', { manner: 'She nearly smiles.' }),
    line('Kagiso can do my cables for once. He’ll find it very educational.'),
  ],
  examples: [
    {
      level: 'against',
      says: 'Fine, it’s yours. I’ll check your numbers the night before and we’ll keep an open line.',
      answer: 'Ah. The night before. There it is.',
    },
    { level: 'partly', says: 'You’ve got my full support, whatever you need.', answer: 'I need to know who tells Mrs Naidoo.' },
    {
      level: 'clearly',
      says: 'The plan, the stop number and the radio are yours. I’ll ring Mrs Naidoo today and tell her, and if we lose the night I’m the one who explains it to the hospital.',
      answer: 'Plan, number, radio. Say it like that to her, hey. In that order.',
    },
    {
      level: 'clearly',
      says: 'What would you need before the sixth?',
      answer: 'One dry run. Gert, an empty trailer, the yard. And you on the other side of the fence.',
    },
  ],
}
