import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { DECIDING, EXCUSES, HARM, LISTENING, LOOKING_UNDER, MEANING, OWNING } from '../signs.js'

export const choiceBeats: Scenario['beats'] = {
  choice: {
    about: 'Ready to decide, if there is something to choose: options, their price, and what you recommend.',
    wants: 'Two roads, the price of each, and your own choice.',
    room: {
      decisions: 'Lay out two roads with the price of each, and say which one you’d take.',
      objectives: 'Say which promise or goal your choice serves.',
      'big-picture': 'Say what the choice does in half a year.',
      diplomacy: 'Say plainly what can’t be had, and stay with it under pressure.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'overruled' }),
      on({ any: [...HARM, 'jargon-for-this-listener'], none: [...OWNING, 'says-the-effect', 'weighs-options'] }, { to: 'adrift' }),
      on(
        {
          any: ['weighs-options', 'commits-to-decision', 'names-consequence', 'says-the-effect'],
          none: ['hides-cost', 'refuses-to-decide'],
          trust: [6, 10],
          knows: ['fear'],
        },
        { to: 'decided' },
      ),
      on({ any: ['weighs-options', 'commits-to-decision'], none: ['hides-cost', 'refuses-to-decide'], trust: [7, 10] }, { to: 'decided' }),
      on(
        {
          any: [...DECIDING, 'promises', 'offers-concrete-support', 'closes'],
          none: ['hides-cost', 'refuses-to-decide'],
          trust: [8, 10],
          knows: ['fear'],
        },
        { to: 'decided' },
      ),
      on({ any: [...LOOKING_UNDER, ...OWNING], none: EXCUSES, trust: [6, 10] }, { disclose: 'fear' }),
      on({ any: ['refuses-to-decide', 'hides-cost'], trust: [0, 4] }, { to: 'overruled' }),
      on({ any: [...DECIDING, 'promises'], trust: [3, 10], tension: [0, 8] }, { to: 'parked' }),
    ],
    arrives: [
      line('So what are my choices? And which one would you take?', {
        manner: '{They} {pick|picks} up the pen.',
        until: ['weighs-options', 'commits-to-decision'],
        face: 'explaining',
      }),
      line('Two roads, please, with the price on each.', { until: ['weighs-options', 'commits-to-decision'], face: 'explaining' }),
      line('Then let’s decide it.', { manner: '{They} {pick|picks} up the pen.', face: 'calm' }),
      line('I think I see it. Give me a moment with it.', { manner: '{They} {look|looks} out of the window, at nothing.', face: 'calm' }),
      line('Good. Then it’s about the price now, and who pays it.', { face: 'explaining' }),
    ],
    pushes: [
      line('And what would you do, if it were yours to say?', { until: ['commits-to-decision'], face: 'explaining' }),
      line('What does the other road cost? There’s always another road.', { until: ['weighs-options'], face: 'explaining' }),
      line('I can’t have everything. I’d like to know what I’m not having.', { face: 'serious' }),
      line('If you can’t give me a date, give me the day on which you can.', { until: ['proposes-day'], face: 'serious' }),
      line('I’ll be asked why. Give me a reason that fits on a card.', { face: 'calm' }),
    ],
    examples: [
      { level: 'against', says: 'That’s for you to decide, I’m only the technical side.', answer: 'Then I’ll decide without you.' },
      { level: 'partly', says: 'We should probably go with the safer option.', answer: 'Safer for whom, and at what price?' },
      {
        level: 'clearly',
        says: 'Two roads: two weeks later and complete, or on time without the reports. I’d take the second, and I’d tell the client today.',
        answer: 'Good. So there’s a price on both.',
      },
      {
        level: 'clearly',
        says: 'What I can’t give you is both. I’d wait, and here’s what would change my mind: a green test on Friday.',
        answer: 'That fits on a card.',
      },
    ],
  },
  adrift: {
    about: 'Has lost the thread, or the patience: reads something else, and says so politely.',
    wants: 'One sentence that makes it worth looking up.',
    room: {
      'adapt-language': 'Stop. One sentence, from the beginning, for someone who has never heard of it.',
      empathy: 'Say what you just saw: that you’ve lost {them}.',
      listen: 'Ask what {they} would need to know to decide.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'overruled' }),
      on({ any: ['jargon-for-this-listener', ...EXCUSES, 'talks-past'], none: [...OWNING, ...MEANING], trust: [0, 0] }, { to: 'overruled' }),
      on({ any: [...MEANING, ...OWNING], none: HARM }, { to: 'meaning' }),
      on(
        {
          any: [...LISTENING, ...DECIDING, 'asks-what-they-need', 'asks-for-time', 'says-sorry', 'holds-calmly'],
          none: [...HARM, ...EXCUSES, 'jargon-for-this-listener'],
          trust: [1, 10],
        },
        { to: 'meaning' },
      ),
    ],
    arrives: [
      line('I’m sure that’s all true.', { manner: '{Their} eyes have gone to the phone.', face: 'tired' }),
      line('Is there someone who could send me that on one page?', { manner: '{They} {look|looks} at the clock.', face: 'tired' }),
      line('You’ve lost me, and I’ve another meeting waiting.', { face: 'serious' }),
      line('Let’s say I believe all of that. So what?', { face: 'serious' }),
    ],
    pushes: [
      line('I’m still here. Just about.', { face: 'tired' }),
      line('Try it as if I were your neighbour.', { face: 'concerned' }),
      line('I’ve read the same line of this mail three times now.', { manner: '{They} {lay|lays} the phone down again.', face: 'tired' }),
      line('Somewhere in there is something that matters. I can tell by your face.', { face: 'solemn' }),
      line('You know far more about it than I do. It doesn’t help me yet.', { face: 'tired' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'You have to understand the dependency graph first, otherwise it makes no sense.',
        answer: 'Then it’ll have to make no sense.',
      },
      { level: 'partly', says: 'Okay, in short, it’s a performance problem.', answer: 'And what performs badly, for whom?' },
      {
        level: 'clearly',
        says: 'I’ve lost you, sorry. One sentence: people can’t pay, and I can stop it with your yes.',
        answer: 'Now I’m listening.',
      },
      { level: 'clearly', says: 'What would you need to know from me to decide?', answer: 'What it costs, and by when.' },
    ],
  },
}
