import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { EXCUSES, HANDING_OVER, HARM, LISTENING, LOOKING_UNDER, OWNING, SETTLING, STRINGS } from '../signs.js'

export const handshakeBeats: Scenario['beats'] = {
  handshake: {
    about: 'Nearly there: what exactly is handed over, what {they} may decide, when you look at it together.',
    wants: 'A clear edge: this is mine, that is yours, and a date on which we talk.',
    room: {
      delegate: 'Name the result, and what {they} may decide without asking you.',
      decisions: 'Put a day on it, and say what would make you step in, and nothing else.',
      empower: 'Say what support is there, and that it comes when called.',
      objectives: 'Tie it to what it is for: who is better off when it works.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'returned' }),
      on({ any: HARM, none: OWNING }, { to: 'shrug' }),
      on({ any: STRINGS, none: HANDING_OVER, trust: [0, 4] }, { to: 'shrug' }),
      on(
        { any: [...HANDING_OVER, 'offers-concrete-support', 'proposes-day', 'commits-to-decision'], none: STRINGS, trust: [7, 10], knows: ['fear'] },
        { to: 'owned' },
      ),
      on({ any: [...HANDING_OVER, 'offers-concrete-support', 'promises'], none: STRINGS, trust: [7, 10] }, { to: 'owned' }),
      on({ any: [...LOOKING_UNDER, ...OWNING], none: [...STRINGS, ...EXCUSES], trust: [6, 10] }, { disclose: 'fear' }),
      on({ any: SETTLING, none: STRINGS, trust: [9, 10] }, { to: 'owned' }),
      on({ any: [...SETTLING, ...STRINGS, 'instructs', 'gives-the-fix'], trust: [3, 10] }, { to: 'asTold' }),
    ],
    arrives: [
      line('Where’s the edge? What’s mine, and what’s still yours?', {
        manner: '{They} {draw|draws} a line down the middle of the page.',
        face: 'explaining',
      }),
      line('Good. Then say it as a sentence that I can pin to the wall.', { face: 'calm' }),
      line('Then let’s make it small enough to shake hands on.', { face: 'calm' }),
      line('I could see myself doing it. I’d want to know what I can decide without ringing you.', { face: 'explaining' }),
    ],
    pushes: [
      line('What can I decide without asking?', { until: ['gives-authority', 'leaves-the-choice'], face: 'explaining' }),
      line('And when do we look at it? I’d like a day, not an “anytime”.', { until: ['proposes-day'], face: 'explaining' }),
      line('I’d do it differently from you. I’m saying that now, so that it’s been said.', { face: 'calm' }),
      line('Someone will ask you about it. It’d be good if you sent them to me.', { face: 'calm' }),
      line('I like things with an edge. I can work up to an edge.', { face: 'calm' }),
    ],
    examples: [
      { level: 'against', says: 'It’s yours, but run everything past me first.', answer: 'Then it’s ours, at best.' },
      { level: 'partly', says: 'Great, so you’ll take it. We’ll talk now and then.', answer: 'When is now and then?' },
      {
        level: 'clearly',
        says: 'You decide the order, the people and up to two thousand. On the 14th we look at it, and you tell me where it stands.',
        answer: 'That’s an edge. I can work with that.',
      },
      { level: 'clearly', says: 'When they ask me, I’ll send them to you.', answer: 'Good. Then they’d have the right one.' },
    ],
  },
  shrug: {
    about: 'Has stopped arguing: will do what {they} {are|is} told, and nothing beyond it.',
    wants: 'That you notice that a yes like that is a no.',
    room: {
      empathy: 'Say what you just saw go out of {their} face.',
      'self-awareness': 'Name what you just did with the work: took it back, or wrote the steps.',
      coach: 'Give the thinking back with one open question.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'returned' }),
      on({ any: ['takes-back'], none: [...OWNING, ...HANDING_OVER], trust: [0, 2] }, { to: 'returned' }),
      on(
        {
          any: [...OWNING, ...LISTENING, ...HANDING_OVER, 'asks-how-they-would', 'asks-what-they-need', 'says-sorry'],
          none: [...STRINGS, ...HARM],
          trust: [1, 10],
        },
        { to: 'load' },
      ),
      on({ any: ['owns-part', 'names-own-effect', 'hedged-admission'], none: HARM }, { to: 'load' }),
      on({ any: [...SETTLING, 'instructs', 'micromanages', 'gives-the-fix', 'agrees', 'thanks'], none: HARM }, { to: 'asTold' }),
    ],
    arrives: [
      line('Fine. Just tell me what you want done.', {
        manner: '{They} {pick|picks} up the pen, and {wait|waits} to be dictated to.',
        face: 'tired',
      }),
      line('Whatever you say.', { manner: '{They} {nod|nods}, a little too fast.', face: 'tired' }),
      line('Then write it down for me and I’ll do it like that.', { face: 'serious' }),
      line('I see. So it’s yours, and I’m to carry it.', { face: 'serious' }),
    ],
    pushes: [
      line('I’m not being difficult. I’m just not in it any more.', { face: 'tired' }),
      line('Tell me the steps. I’ll tick them.', { face: 'tired' }),
      line('I had a thought about it earlier. It doesn’t matter.', { manner: '{They} {cross|crosses} something out.', face: 'tired' }),
      line('It’ll be done. Don’t worry about that.', { face: 'serious' }),
      line('I’ve done plenty of other people’s work, in other people’s way.', { face: 'tired' }),
    ],
    examples: [
      { level: 'against', says: 'Good. So first you open the list, then you call them one by one, and then you check with me.', answer: 'Noted.' },
      { level: 'partly', says: 'Are you okay with that?', answer: 'Sure.' },
      {
        level: 'clearly',
        says: 'I’ve just taken it back, haven’t I. What was the thought that you’d had?',
        answer: 'Well. It was only half a thought.',
      },
      { level: 'clearly', says: 'I saw you switch off. How would you do it?', answer: 'Not in that order, to begin with.' },
    ],
  },
}
