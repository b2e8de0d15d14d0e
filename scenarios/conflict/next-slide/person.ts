import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

type Counterpart = Scenario['counterpart']

export const brief: Scenario['brief'] = {
  you: 'Since October you lead the tunnel control team of a firm in Ostrava. For seven years, you and Libor had facing desks.',
  who: 'Libor Doležal, 46: exact, dry, funnier the angrier he gets.',
  happened:
    'After a fire in the Javornik tunnel, Libor redesigned how its fans clear the smoke: 61 drawings, two years of evenings. Yesterday you showed it to the client’s committee, fourteen people, as “what my team came up with”. His name was on none of your 22 slides. He was at the laptop; eleven times you said “next slide, please”. Without his signature by Friday, as named designer, the switch-over on 12 December is off.',
  want: ['That he knows you see what you did.', 'To learn what else is in it for him.', 'His signature, but not at any price.'],
  cannot: [
    'Sign for him, or strike his name: it’s him the authority approved.',
    'Move the switch-over: the next closure is in April.',
    'Offer a title or money.',
  ],
  content: 'Being robbed of one’s work in public; a tunnel fire in which nobody died.',
}

export const counterpart: Counterpart = {
  name: 'Libor',
  fullName: 'Libor Doležal',
  role: 'control engineer; until October your colleague at the desk opposite',
  relation: 'former-peer',
  pronouns: { they: 'he', them: 'him', their: 'his' },
  persona: {
    is: 'Forty-six, from Opava, fourteen years in the firm. Draws with a ruler, sharpens pencils with a knife, counts things and is right. Has a daughter of eleven who asks him every evening what he built.',
    wants: 'To hear in one plain sentence whose work it was. And then that you understand it isn’t the slide: it’s that you didn’t turn your head.',
    fears: 'That he has become the man who works the laptop. That he let something wrong stand because he was offended.',
    hides:
      'That he was offered your job first and named you for it. That he had half stood up to answer when the client asked about the south tube, and sat down again. That the figure you gave her is wrong, that he heard it, and clicked on. That he was the engineer on call on the night of the fire.',
    speaks:
      'Good English of a Czech engineer: exact, complete sentences, few contractions while he is cold and more when he thaws. The words of documents used for feelings: “for the record”, “noted”, “deviation”, “within tolerance”, “let us be exact”. Numbers. Never raises his voice, never says that he is hurt, never says “unfair”, never pleads. The politer, the angrier.',
    lines: ['For the record.', 'I am not offended. I am counting.', 'That is nearly a sentence.', 'Noted.'],
  },
  look: { head: 'grayShort', skin: 'edb98a', clothing: '4d5d6e', hair: '6a6058', accessories: 'glasses2' },
  knows: [
    'fan',
    'fans',
    'jet fan',
    'ventilation',
    'tube',
    'south tube',
    'PLC',
    'SCADA',
    'controller',
    'safety file',
    'SIL',
    'interlock',
    'inverter',
    'motor',
    'reversal',
    'commissioning',
    'drawing',
    'revision',
    'minutes',
    'steering committee',
    'switch-over',
    'named designer',
  ],
}

export const goals: Scenario['goals'] = [
  'Javornik',
  'the tunnel',
  'the switch-over',
  '12 December',
  'Friday',
  'the safety file',
  'Mrs Holubova',
  'the motorway company',
  'the steering committee',
  'the closure in April',
  'forty seconds',
  'the people in the tunnel',
]

export const limits: Scenario['limits'] = [
  {
    id: 'sign-for-him',
    says: 'You can’t sign for him, nor strike his name: the authority approved him in person.',
    phrases: ['I’ll sign it for you', 'I’ll sign it myself', 'I’ll take your name off', 'I’ll get someone else to sign', 'give me the form'],
  },
  {
    id: 'move-switch-over',
    says: 'You can’t move the switch-over: the next closure is in April.',
    phrases: ['we’ll move the switch-over', 'we can postpone', 'we’ll push it back', 'we’ll find another night', 'I’ll get you more time'],
  },
  {
    id: 'buy-him',
    says: 'You can’t offer him your job, a title or money.',
    phrases: ['I’ll get you a raise', 'I’ll get you a bonus', 'I’ll make you deputy', 'you can have my job', 'I’ll get you promoted'],
  },
]

export const temperaments: Scenario['temperaments'] = {
  exact: {
    name: 'has counted the slides',
    stance: { trust: 3, tension: 7, clarity: 3 },
    opening: line(
      '“What my team came up with.” It was two years of my evenings, and I was the one clicking your slides. So, for the record: which team was that?',
      { manner: 'He stands at your desk with a print-out of all 22 slides.', face: 'serious' },
    ),
  },
  polite: {
    name: 'has been very polite since yesterday',
    stance: { trust: 2, tension: 7, clarity: 3 },
    opening: line(
      'Congratulations on yesterday. Very clear slides, I know, I clicked them. Only one thing I did not follow. “What my team came up with”: that was two years of my evenings. Which team?',
      { manner: 'He has closed your door behind him, without a sound.', face: 'calm' },
    ),
  },
  cheerful: {
    name: 'is in excellent form, which is a bad sign',
    stance: { trust: 3, tension: 8, clarity: 4 },
    opening: line(
      'I looked for myself in your slides. I found the client’s logo, ours, and a stock photo of a hard hat. Two years of my evenings, “what my team came up with”. Which team would that be?',
      { manner: 'He smiles with his mouth only.', face: 'smile' },
    ),
  },
}
