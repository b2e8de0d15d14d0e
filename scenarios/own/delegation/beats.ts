import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { ASKING_WANTS, EXCUSES, HANDING_OVER, HARM, LISTENING, LOOKING_UNDER, OWNING, SETTLING, STRINGS } from '../signs.js'
import { handshakeBeats } from './beats-handshake.js'

export const beats: Scenario['beats'] = {
  wary: {
    about: 'Has said the sentence, and listens for what this is: a gift, a burden, or a test.',
    wants: 'To know what it is really about, and whether it can be talked about.',
    room: {
      listen: 'Take up the sentence before you go on with your plan. Ask what stands behind it.',
      delegate: 'Say which result you mean, and that the way to it is {theirs}.',
      'adapt-language': 'Say in one sentence what it is for, before anything about how.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 1] }, { to: 'returned' }),
      on({ any: HARM, none: OWNING }, { to: 'shrug' }),
      on({ any: [...STRINGS, 'instructs', 'minimises'], none: [...HANDING_OVER, ...LISTENING, ...OWNING] }, { to: 'shrug' }),
      on({ any: ASKING_WANTS, none: EXCUSES, trust: [4, 10] }, { to: 'load', disclose: 'wants' }),
      on({ any: [...HANDING_OVER, 'named-goal', 'says-the-effect', 'asks-how-they-would'], none: STRINGS, trust: [3, 10] }, { to: 'load' }),
      on({ any: [...LISTENING, ...OWNING, ...SETTLING, 'asks-what-they-need', 'common-ground', 'holds-calmly'], trust: [2, 10] }, { to: 'load' }),
    ],
    pushes: [
      line('I’d like to know what this is, before I say anything about it.', { face: 'serious' }),
      line('I’ve seen things change hands before. It rarely stops there.', { face: 'tired' }),
      line('You have it all worked out already, I expect.', { trust: [0, 5], face: 'tired' }),
      line('I’m not saying no. I’m saying that I don’t see it yet.', { face: 'concerned' }),
      line('And if I say that I’d rather not, what happens?', { face: 'serious' }),
      line('I do like to finish what I have before I start on what I haven’t.', {
        manner: '{They} {look|looks} at the screen, and {turn|turns} it off.',
        face: 'calm',
      }),
    ],
    examples: [
      {
        level: 'against',
        says: 'It’s simple. Do it exactly the way I’ve done it and send me each step before you go on.',
        answer: 'Then you’ve done it already, really.',
      },
      { level: 'partly', says: 'I’d like you to take care of this. Let me know if you need anything.', answer: 'Which part of it is “this”?' },
      {
        level: 'clearly',
        says: 'I’d like the result to be yours: that it’s done by the end of the month and the client trusts it. How you get there is up to you.',
        answer: 'Up to me. All of it?',
      },
      { level: 'clearly', says: 'Before I say more: what stands behind that sentence?', answer: 'You want to hear that first. All right.' },
    ],
  },
  load: {
    about: 'Says what stands in the way: the hours, the other work, the price of saying yes.',
    wants: 'To be asked what it costs, and to have something taken off in return.',
    room: {
      empower: 'Offer something real in return: time, cover, access, or something to drop. Let {them} pick.',
      listen: 'Ask what is on the desk already, and say it back.',
      coach: 'Ask how {they} would go about it, and leave your own way out of it.',
      decisions: 'Say what may slip for this, and that you’ll answer for it.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 1] }, { to: 'returned' }),
      on({ any: HARM, none: OWNING }, { to: 'shrug' }),
      on({ any: [...STRINGS, 'minimises', 'gives-the-fix'], none: [...HANDING_OVER, ...LISTENING, ...OWNING], trust: [0, 6] }, { to: 'shrug' }),
      on({ any: [...ASKING_WANTS, 'reflects'], none: STRINGS, trust: [4, 10] }, { disclose: 'wants' }),
      on(
        {
          any: ['offers-concrete-support', 'asks-how-they-would', 'asks-to-think', 'builds-on-their-thinking', ...LISTENING, ...HANDING_OVER],
          none: STRINGS,
          trust: [4, 10],
        },
        { to: 'doubt' },
      ),
      on({ any: [...OWNING, 'weighs-options', 'proposes-day', 'commits-to-decision'], none: STRINGS, trust: [3, 10] }, { to: 'doubt' }),
      on({ any: [...LISTENING, 'offers', 'promises'], none: STRINGS, trust: [3, 10], tension: [0, 5] }, { to: 'doubt' }),
    ],
    arrives: [
      line('Let’s say that I took it. What would I put down?', { manner: '{They} {draw|draws} a small circle on the pad.', face: 'explaining' }),
      line('It’s not that I can’t. It’s where it would go. My weeks have edges.', { face: 'tired' }),
      line('Then let’s look at what’s already on my side of the table.', { face: 'explaining' }),
      line('Fine, I’m listening. I’m also counting hours.', { manner: '{They} {count|counts} something on {their} fingers.', face: 'concerned' }),
    ],
    pushes: [
      line('Everything that comes is important. It’s what goes that nobody tells me.', { until: ['offers-concrete-support'], face: 'tired' }),
      line('I can do it well or I can do it soon. You’d have to say which.', { until: ['weighs-options'], face: 'explaining' }),
      line('There are things that I do which nobody sees. They’d still be there.', { face: 'solemn' }),
      line('I don’t want to be the one who says that it’s too much.', { face: 'solemn' }),
      line('I’d want to do it properly. That’s the trouble.', { face: 'calm' }),
      line('I’ve my own way of starting on a thing like that. It looks slow.', { face: 'calm' }),
    ],
    examples: [
      { level: 'against', says: 'It won’t take long. You’ll fit it in somewhere.', answer: 'Somewhere. Right.' },
      { level: 'partly', says: 'I know you’ve a lot on. I really appreciate it.', answer: 'That’s kind. The list is as long as before.' },
      {
        level: 'clearly',
        says: 'You can drop the weekly report for it, I’ll tell the others. Or something else: you choose.',
        answer: 'That I could use.',
      },
      { level: 'clearly', says: 'Where would you start, if it were yours?', answer: 'At the other end, I think.' },
    ],
  },
  doubt: {
    about: 'The doubt beneath: what if it goes wrong, and will it be taken back at the first stumble.',
    wants: 'To hear what happens when it goes wrong, before it does.',
    room: {
      empathy: 'Name the doubt as a fair one. Don’t cheer {them} out of it.',
      delegate: 'Say what you won’t do when it stumbles: take it back.',
      training: 'Offer one way to learn it: with whom, and when.',
      'self-awareness': 'Name your own habit of stepping in, if you have it.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'returned' }),
      on({ any: [...HARM, 'minimises'], none: OWNING }, { to: 'shrug' }),
      on({ any: STRINGS, none: [...HANDING_OVER, ...OWNING], trust: [0, 6] }, { to: 'shrug' }),
      on({ any: [...LOOKING_UNDER, ...OWNING, 'asks-for-feedback', 'asks-to-think'], none: STRINGS, trust: [5, 10] }, { disclose: 'fear' }),
      on(
        { any: [...HANDING_OVER, ...OWNING, ...LISTENING, 'concrete-learning-step', 'offers-concrete-support'], none: STRINGS, trust: [5, 10] },
        { to: 'handshake' },
      ),
      on({ any: SETTLING, none: STRINGS, trust: [4, 10] }, { to: 'handshake' }),
      on({ any: [...LISTENING, ...HANDING_OVER], none: STRINGS, trust: [3, 10], tension: [0, 5] }, { to: 'handshake' }),
    ],
    arrives: [
      line('And when it goes wrong? Not if. When.', { manner: '{They} {look|looks} straight at you.', face: 'serious' }),
      line('There’s something else. It isn’t about hours.', { manner: '{They} {lower|lowers} {their} voice.', face: 'solemn' }),
      line('Say I start on it, and it stumbles. Who has it then, you or me?', { face: 'concerned' }),
    ],
    pushes: [
      line('It’s a particular look that people get, when they’d rather do it themselves.', { face: 'tired' }),
      line('Don’t tell me that I’ll be fine. Everyone is fine until they aren’t.', { face: 'serious' }),
      line('I’d make mistakes. My own ones, not yours.', { face: 'solemn' }),
      line('I know how long it takes to build a name, and how long it takes to lose it.', { face: 'solemn' }),
      line('I’d like to be asked afterwards what I learned, not what happened.', { trust: [4, 10], face: 'calm' }),
    ],
    examples: [
      { level: 'against', says: 'Don’t worry, if anything goes wrong I’ll jump in and finish it.', answer: 'Yes. That’s the bit I’m worried about.' },
      { level: 'partly', says: 'You’ll do great, I believe in you.', answer: 'And if I don’t?' },
      {
        level: 'clearly',
        says: 'If it stumbles, it stays yours. I’ll ask you what you see before I say what I see.',
        answer: 'Say that again in front of the others.',
      },
      {
        level: 'clearly',
        says: 'I do step in too early, I know that. What would it look like to you if I did it again?',
        answer: 'You’d get that look.',
      },
    ],
  },
  ...handshakeBeats,
}
