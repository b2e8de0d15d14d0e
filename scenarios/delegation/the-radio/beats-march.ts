import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

type Beat = Scenario['beats'][string]

const HARM = ['attacks', 'threatens', 'mocks-or-scolds', 'pressures-with-guilt', 'punishes-criticism']
const EXCUSES = ['explains-away', 'shifts-blame', 'denies-part', 'had-to']

/** What makes her tell the three seconds: interest in her, that night. */
const HER_NIGHT = [
  'reflects',
  'names-their-feeling',
  'makes-room',
  'asks-for-feedback',
  'asks-about-march',
  'asks-what-i-should-have-done',
  'asks-feelings',
  'asks-why-not-said',
]
const OWNING = ['owns-part', 'names-own-effect', 'owns-march', 'owns-night-change', 'credits-her-count']
const LISTENING = [
  'open-question-that-follows',
  'reflects',
  'names-their-feeling',
  'makes-room',
  'asks-for-feedback',
  'checks-understanding',
  'asks-about-march',
  'asks-what-i-should-have-done',
  'asks-why-not-said',
  'asks-feelings',
  'asks-whats-behind',
]
const TERMS = ['tells-her-first', 'keeps-off-radio', 'keeps-her-numbers', 'gives-authority', 'leaves-the-choice', 'blame-is-mine', 'hers-to-set']

/** March is on the bench: here it turns. */
export const march: Beat = {
  about: 'She has put March on the bench. She doesn’t want an apology for its own sake; she wants to know whether you know what you did.',
  wants: 'To hear what you did in March from you, plainly; and perhaps to be asked what she saw.',
  room: {
    'self-awareness': 'Say what you did with your hand, and what you did to her number the night before, with no reason after it.',
    listen: 'Ask her what she saw at axle seven, and don’t answer it yourself.',
    empathy: 'Name how it was to stand there with an empty hand in front of thirty people.',
    feedback: 'Ask what you should have done, and take up her answer before you explain.',
  },
  turns: [
    on({ any: HARM }, { to: 'retreat' }),
    on({ any: EXCUSES, none: OWNING, trust: [0, 3] }, { to: 'retreat' }),
    on({ any: ['i-will-call'], none: OWNING }, { to: 'relief' }),
    on({ any: ['micromanages', 'dictates', 'writes-the-words', 'i-will-step-in'], none: OWNING }, { to: 'retreat' }),
    on({ any: ['takes-back'], none: OWNING }, { to: 'relief' }),
    on({ any: ['owns-night-change'], none: EXCUSES, trust: [4, 10] }, { disclose: 'nightChange' }),
    on({ any: HER_NIGHT, none: EXCUSES, trust: [5, 10] }, { disclose: 'theCount' }),
    on({ any: ['owns-part', 'names-own-effect', 'owns-march'], none: EXCUSES, trust: [6, 10] }, { disclose: 'nightChange' }),
    on({ any: [...OWNING, 'engages-with-criticism'], none: EXCUSES, trust: [5, 10] }, { to: 'test' }),
    on(
      {
        any: [...LISTENING, ...TERMS, 'engages-with-criticism', 'acknowledges-briefly', 'agrees', 'promises', 'thanks'],
        none: EXCUSES,
        knows: ['theCount'],
      },
      { to: 'test' },
    ),
    on(
      { any: [...LISTENING, ...TERMS, 'hedged-admission', 'acknowledges-briefly', 'agrees', 'promises'], none: EXCUSES, knows: ['nightChange'] },
      { to: 'test' },
    ),
    on(
      {
        any: [...TERMS, 'hedged-admission', 'takes-risk-seriously', 'offers-concrete-support', 'rehearse', 'one-is-not-enough'],
        none: EXCUSES,
        trust: [6, 10],
      },
      { to: 'test' },
    ),
    on({ trust: [0, 1], tension: [8, 10] }, { to: 'retreat' }),
  ],
  arrives: [
    line('We’ve done this once, hey. March. You gave me the radio, and at axle seven you took it back.', {
      manner: 'She stops winding.',
      face: 'serious',
      until: ['owns-march', 'owns-night-change', 'asks-about-march'],
    }),
    line('The thing is, I’ve been the caller before. For seven axles. You were there.', {
      manner: 'She says it to the cable drum.',
      face: 'solemn',
      until: ['owns-march', 'owns-night-change', 'asks-about-march'],
    }),
    line('And then there’s March. Neither of us says March. It’s like the relative at Christmas.', {
      manner: 'She looks straight at you, for the first time.',
      face: 'serious',
      until: ['owns-march', 'owns-night-change', 'asks-about-march'],
    }),
    line('Axle seven. I’ve got the minute by heart, hey, I could sing it.', {
      manner: 'She stops winding.',
      face: 'solemn',
      requires: ['owns-march'],
    }),
    line('So we’re saying March out loud, then.', {
      manner: 'She sits down on the drum and lets the cable hang.',
      face: 'solemn',
      requires: ['asks-about-march'],
    }),
    line('It’s March, you see. With me it’s always a bit March.', { manner: 'She rubs her right hand with her left.', face: 'solemn' }),
  ],
  pushes: [
    line('Thirty people saw your hand. Nobody saw the screen.'),
    line('Gert calls me the understudy now. He means it nicely, that’s what’s so bad.'),
    line('Eight months, and never a word about it. From me neither. I’m just counting.', {
      until: ['owns-march', 'owns-part', 'owns-night-change', 'names-own-effect'],
    }),
    line('What did you see that I didn’t? I’d honestly like to know.', {
      until: ['explains-away', 'owns-march', 'owns-part', 'credits-her-count', 'explains'],
    }),
    line('Nineteen minutes it stood there, with the engine running. I could tell you what was on the radio in the police van.'),
    line('I went home and cooked for six. There’s only me in that flat.'),
    line('…', { manner: 'She presses a strip of tape flat with her thumb, and then again.' }),
    line('I still had my hand like this, you know. As if there was something in it.', { manner: 'She looks at her right hand.', face: 'solemn' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'I’m sorry, but you have to see that I couldn’t take the chance with 150 tonnes on the span.',
      answer: 'No. And now it’s 268. You see my point.',
    },
    {
      level: 'partly',
      says: 'March wasn’t ideal. I might have been a bit quick there.',
      answer: 'A bit quick. It had a time on it, you know. I’ve seen the log.',
    },
    {
      level: 'clearly',
      says: 'I took the radio out of your hand in front of everyone. And the night before, I’d changed your stop number and not told you.',
      answer: 'So you do say it. I wondered if you would.',
    },
    {
      level: 'clearly',
      says: 'What did you see, at axle seven?',
      answer: 'Nobody’s asked me that. Not even the agency’s man. I wasn’t asleep, hey.',
    },
  ],
}

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
    on({ any: ['i-will-call'], none: [...OWNING, 'tells-her-first', 'keeps-her-numbers'] }, { to: 'relief' }),
    on({ any: [...HARM, 'micromanages', 'dictates'], none: ['owns-march', 'owns-night-change'] }, { to: 'earpiece' }),
    on({ any: ['writes-the-words', 'i-will-step-in'], none: OWNING }, { to: 'earpiece' }),
    on({ any: [...OWNING, 'hedged-admission'], none: EXCUSES }, { to: 'march' }),
    on({ any: [...LISTENING, 'asks-to-think', 'asks-help', 'asks-worst', 'asks-what-i-should-do', 'asks-her-plan'] }, { to: 'march' }),
    on(
      { any: [...TERMS, 'hands-over-result', 'takes-risk-seriously', 'holds-calmly', 'common-ground', 'may-say-no'], trust: [2, 10] },
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
    line('Clear. I’ll do it how you want it.', { manner: 'She picks up the cable again and doesn’t look at you.', face: 'serious' }),
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
    on({ any: [...OWNING, 'hedged-admission'], none: EXCUSES }, { to: 'march' }),
    on({ any: [...LISTENING, 'asks-to-think', 'asks-help', 'asks-worst'] }, { to: 'march' }),
    on(
      {
        any: [...TERMS, 'hands-over-result', 'holds-calmly', 'named-goal', 'names-consequence', 'weighs-options', 'why-her'],
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
