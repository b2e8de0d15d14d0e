import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

type Counterpart = Scenario['counterpart']

export const brief: Scenario['brief'] = {
  you: 'You lead a bridge measurement team in Bloemfontein. When something heavy crosses, one voice on the radio says go, slow or stop. For twenty-three crossings that was you.',
  who: 'Refilwe Motaung, 28, three years in your team: quick, careful, funny about herself.',
  happened:
    'On 6 December a 268-tonne transformer crosses at Rooidraai; 38,000 homes wait for it. You told her through a car window that she is calling it. In March she called a smaller load. The night before, you lowered her stop number, untold. At axle seven a sensor jumped; before thirty people you took the radio from her hand. Nothing was wrong. You never talked about it.',
  want: ['That the crossing is hers: plan, numbers, radio.', 'To learn what stands in the way.', 'To settle what you’ll do that night.'],
  cannot: [
    'Call it yourself: the agency wants two people now.',
    'Move the date: the road closes on the 12th.',
    'Promise that nothing goes wrong, or that you’d never say stop.',
  ],
  content: 'Being shown up in front of others; fear of a costly mistake.',
}

export const counterpart: Counterpart = {
  name: 'Refilwe',
  fullName: 'Refilwe Motaung',
  role: 'measurement engineer, three years in your team',
  relation: 'report',
  pronouns: { they: 'she', them: 'her', their: 'her' },
  persona: {
    is: 'Twenty-eight, from Kuruman, an engineer whose mother runs a school kitchen. Sticks the sensors on the bridge by hand, and her zero readings are the steadiest in the firm. Counts things without noticing. Makes herself the joke before anyone else can.',
    wants:
      'To call a crossing with her own numbers and to be left holding the radio when it gets hard. Or else to be told honestly that it was only ever going to be the voice of someone else.',
    fears:
      'That thirty people see the radio taken out of her hand a second time. And the transformer in the river: that fear is real, and she has done the sums.',
    hides:
      'That she saw the change of her stop number in the history, on the bank, before the March crossing began. That she wasn’t frozen at axle seven but counting to five, as the sheet says. That since April she has written the whole plan for a big crossing in a file called Recipes. And that she told Gert on Friday it would be you.',
    speaks:
      'South African English, dry and quick, short sentences, numbers in them. “Ja”, “hey” and “neh” at the edges, “small thing” before something that isn’t small. Jokes go up when it hurts, and stop when she is serious. Never says “I’m scared” or “that’s unfair”; says what her stomach or her hands do. Never swears, never pleads.',
    lines: [
      'You’ve done twenty-three. I’ve done seven axles.',
      'I’m not upset, I’m practical.',
      'My hands are fine. It’s the stomach that has opinions.',
    ],
  },
  look: { head: 'cornrows', skin: '8d5524', clothing: 'e8862e', hair: '1d1512' },
  knows: [
    'sensor',
    'strain',
    'gauge',
    'strain gauge',
    'microstrain',
    'axle',
    'axle line',
    'span',
    'mid-span',
    'deflection',
    'bearing',
    'drift',
    'zero reading',
    'baseline',
    'limit',
    'load cell',
    'logger',
    'telemetry',
    'sampling rate',
    'channel',
    'trailer',
    'bakkie',
    'change history',
    'commit',
    'embargo',
    'exemption',
  ],
}

export const goals: Scenario['goals'] = [
  'Rooidraai',
  'the hospital',
  '38,000 homes',
  'second transformer',
  'the 12th of December',
  'embargo',
  'fourteen crossings next year',
  'two crossings on one night in May',
  'roads agency',
  'the grid company',
  'Mrs Naidoo',
  '17 January',
  'two people',
]

export const limits: Scenario['limits'] = [
  {
    id: 'call-it-yourself',
    says: 'You can’t call it yourself: you are the engineer in charge, and the agency wants two people.',
    phrases: ['I’ll call it myself', 'I’ll do the call', 'I’ll take the radio', 'I’ll be both', 'I’ll just do it myself'],
  },
  {
    id: 'move-the-date',
    says: 'You can’t move the date: the road closes to heavy loads on the 12th.',
    phrases: ['we can postpone', 'we’ll move the date', 'we can push it back', 'we’ll do it in January', 'I’ll get you another month'],
  },
  {
    id: 'never-stop',
    says: 'You can’t promise that nothing goes wrong, nor that you’d never say stop.',
    phrases: ['nothing can go wrong', 'nothing will go wrong', 'I’ll never say stop', 'I promise I won’t say stop', 'I guarantee it’ll be fine'],
  },
]

export const temperaments: Scenario['temperaments'] = {
  light: {
    name: 'making jokes about it',
    stance: { trust: 3, tension: 6, clarity: 3 },
    opening: line(
      'You shouted it out of a bakkie window, hey, so I may have misheard. It sounded like me, with the radio. You know that bridge by heart. Couldn’t you just do it?',
      { manner: 'She goes on winding a cable round her elbow.', face: 'smile' },
    ),
  },
  tired: {
    name: 'up since four',
    stance: { trust: 2, tension: 6, clarity: 3 },
    opening: line('I’ve been under a bridge since four, so I’ll be quick. Me, calling Rooidraai. You know it by heart. Couldn’t you just do it?', {
      manner: 'She sits on a cable drum with her boots still on.',
      face: 'tired',
    }),
  },
  brisk: {
    name: 'has done the sums',
    stance: { trust: 3, tension: 7, clarity: 4 },
    opening: line(
      'Two hundred and sixty-eight tonnes, eighteen axles, one radio. And me. You know that bridge by heart. Couldn’t you just do it? I’m asking seriously.',
      { manner: 'She writes the three numbers on a strip of tape and sticks it to the bench.', face: 'serious' },
    ),
  },
}
