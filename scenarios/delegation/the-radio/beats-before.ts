import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { DICTATING, HANDING, HARM, LISTENING, NAMED, OWNING, WARM } from './signs.js'

type Beat = Scenario['beats'][string]

const SETTLING = ['commits-to-decision', 'name-on-form', 'one-is-not-enough']

/** She jokes the request away, and then argues the real risk. */
export const joking: Beat = {
  about: 'She keeps her hands busy and makes herself the joke. She would truly be relieved to be let off, and would not forgive it quickly.',
  wants: 'To be let off; or to hear why it should be her, and not as a favour.',
  room: {
    empathy: 'Say what may be hard about it for her, in one sentence, and stop there.',
    listen: 'Ask her what makes her ask that, and let her finish winding before you answer.',
    'self-awareness': 'Say that the window of a bakkie was no way to ask her this.',
    objectives: 'Say why it can’t be you any more: fourteen crossings, two on one night, one name on the list.',
  },
  turns: [
    on({ any: HARM }, { to: 'retreat' }),
    on({ any: ['i-will-call'], none: NAMED }, { to: 'relief' }),
    on({ any: ['dictates', 'writes-the-words'], none: NAMED }, { to: 'retreat' }),
    on({ any: DICTATING, none: OWNING }, { to: 'retreat' }),
    on({ any: ['takes-back'], none: OWNING }, { to: 'relief' }),
    on({ any: ['owns-march', 'owns-night-change', 'asks-about-march'] }, { to: 'march' }),
    on({ any: [...LISTENING, 'owns-part', 'names-own-effect', 'hedged-admission', 'takes-risk-seriously'] }, { to: 'risk' }),
    on(
      { any: [...HANDING, ...SETTLING, 'named-goal', 'names-consequence', 'says-the-effect', 'weighs-options', 'why-her', 'explains', 'refuses'] },
      { to: 'risk' },
    ),
    on({ any: ['blame-is-mine', 'offers-concrete-support', 'may-say-no', 'rehearse', 'holds-calmly', 'common-ground'] }, { to: 'risk' }),
    on({ none: WARM, trust: [0, 1], tension: [8, 10] }, { to: 'retreat' }),
  ],
  pushes: [
    line('You know every creak in that bridge. I know the smell under bearing two.'),
    line('Gert likes your voice. He says it’s like the cricket on the radio.', { manner: 'She does your voice, low and slow. It is very good.' }),
    line('I do cables, coffee and the sheet. It’s a good system, nobody’s ever died of it.'),
    line('The form goes off on Friday. There’s time to put you in it and ask the agency nicely.', {
      until: ['refuses', 'holds-calmly', 'i-will-call'],
    }),
    line('I’d like to know why me. And please don’t say growth.', { until: ['why-her', 'named-goal', 'weighs-options'] }),
    line('I make a very good understudy. I know all the words and I never get a cold.'),
    line('It’s a nice offer. It had exhaust on it, but it was nice.', { until: ['owns-part', 'hedged-admission'] }),
    line('Kagiso would love to. Don’t tell Kagiso.'),
    line('I’ve got another twelve metres of this.', { manner: 'She counts the turns of the cable under her breath.' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'You’ll be fine, it’s only a crossing. I’ve done it twenty-three times.',
      answer: 'I’m sure. I make excellent coffee, too.',
    },
    {
      level: 'partly',
      says: 'I understand that it’s a lot. But I’d really like you to do it.',
      answer: 'Ja, I got that, from the window. I’d like to know why me.',
    },
    {
      level: 'clearly',
      says: 'A car window was a poor way to ask you. What goes through your head when you think of that night?',
      answer: 'Okay, no jokes then. Too late, and there’s a transformer in the Vaal.',
    },
    {
      level: 'clearly',
      says: 'You’re asking me seriously. What would you be handing back?',
      answer: 'That’s a proper question, hey. Wait. I’ll put this down.',
    },
  ],
}

export const risk: Beat = {
  about: 'She is serious and knows her sums. The danger is real and so is the date; behind it stands March, which she has not named yet.',
  wants: 'That the risk is not waved away, and a reason why it can’t be the one who knows it by heart.',
  room: {
    'big-picture': 'Say what follows if it stays with one person: two loads on one night in May, and one voice.',
    decisions: 'Lay the two ways side by side with what each costs, and say which one you take.',
    empathy: 'Name the particular dread: thirty people, and her voice on the radio.',
    listen: 'Say back the risk as she put it before you say anything of your own.',
  },
  turns: [
    on({ any: HARM }, { to: 'retreat' }),
    on({ any: ['i-will-call'], none: NAMED }, { to: 'relief' }),
    on({ any: ['dictates', 'writes-the-words'], none: NAMED }, { to: 'retreat' }),
    on({ any: DICTATING, none: OWNING }, { to: 'retreat' }),
    on({ any: ['takes-back'], none: OWNING }, { to: 'relief' }),
    on({ any: ['owns-march', 'owns-night-change', 'asks-about-march'] }, { to: 'march' }),
    on({ any: LISTENING, none: ['youll-be-fine', 'minimises'], trust: [5, 10] }, { to: 'march', disclose: 'toldGert' }),
    on({ any: OWNING }, { to: 'march' }),
    on(
      { any: ['takes-risk-seriously', 'blame-is-mine', 'engages-with-criticism', 'common-ground', 'weighs-options'], trust: [4, 10] },
      { to: 'march' },
    ),
    on({ any: ['named-goal', 'names-consequence', 'why-her', 'holds-calmly', 'says-the-effect', 'may-say-no'], trust: [4, 10] }, { to: 'march' }),
    on({ any: [...HANDING, ...SETTLING, 'offers-concrete-support', 'rehearse', 'hedged-admission'], trust: [4, 10] }, { to: 'march' }),
    on({ any: LISTENING, trust: [3, 10] }, { to: 'march' }),
    on({ any: ['youll-be-fine', 'minimises'], trust: [0, 2] }, { to: 'retreat' }),
    on({ none: WARM, trust: [0, 1], tension: [8, 10] }, { to: 'retreat' }),
  ],
  arrives: [
    line('If I say stop too late, there’s a transformer in the Vaal. If I say it too early, it’s January.', {
      manner: 'She has stopped smiling. The cable hangs from her elbow.',
      face: 'serious',
    }),
    line('I’ll be serious for a minute. There’s one old transformer left for 38,000 homes, and I’d be practising on them.', {
      manner: 'She sits down on the drum.',
      face: 'solemn',
    }),
    line('Without jokes: anyone can read that screen. You hear the bridge. I read the screen.', {
      manner: 'She taps the laptop with one knuckle.',
      face: 'serious',
    }),
  ],
  pushes: [
    line('You’ve done twenty-three. I’ve done seven axles.'),
    line('If it goes wrong with you on the radio, it was the bridge. With me it was me.', { until: ['blame-is-mine'] }),
    line('Thirty people on the bank, and half of Rooidraai with flasks and folding chairs. It’s the event of the year.'),
    line('After the twelfth nothing heavy moves till January. So there’s no second go.'),
    line('Tell me why it can’t be you. Not why it’s good for me.', { until: ['named-goal', 'why-her', 'weighs-options', 'names-consequence'] }),
    line('The agency sends a man who writes things down. He has a very quiet pen.'),
    line('I’ve looked up how deep it is there. Four metres. I don’t know why I looked.'),
    line('And nobody claps when it’s over. They just fold up the chairs.'),
    line('The wind comes down that valley at three. You know when to wait for it. I’d have to guess.'),
    line('My hands are fine, look. It’s the stomach that has opinions.', { manner: 'She holds her hands out flat. They are fine.' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'Nothing will happen. The bridge can carry three hundred tonnes.',
      answer: 'Ja. That’s the bridge. I was talking about me.',
    },
    { level: 'partly', says: 'I see your point. It’s a big responsibility.', answer: 'It’s 38,000 homes. Big is one word for it.' },
    {
      level: 'clearly',
      says: 'You’re right, the risk is real, and if it goes wrong I’m the one who answers to the agency. But there are fourteen next year, two on one night. One voice won’t do.',
      answer: 'Two on one night. Okay. That’s a reason, at least. It isn’t growth.',
    },
    {
      level: 'clearly',
      says: 'So it’s the moment with everybody watching, more than the bridge?',
      answer: 'Small thing. It’s both, hey. But it isn’t half and half.',
    },
  ],
}
