import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const brief: Scenario['brief'] = {
  you: 'You lead stage systems at an opera house in Newcastle: lifts, scenery, the show network.',
  who: 'Imma Carotenuto, 52, from near Naples, leads lighting: your equal, warm, fast, loud.',
  happened:
    'Two weeks before a premiere nothing may change: the freeze, her rule. In September a lift slipped four centimetres, and on day two of the freeze you updated lifts 3 and 4. “Ask Imma and we’ll be singing till Easter,” you’d told Ruth, your shared boss, who nodded. The show clock restarted, and 388 lighting cues ran late. Imma’s eleven re-timed them by hand, two weekends. Your log shows her desks on the old clock; in June she’d said they had moved. On Thursday Ruth decides whether you keep the network; Imma asked her.',
  want: ['Learn what’s behind it.', 'Repair your part.', 'Agree how lifts 1 and 2 follow; Monday 10 November is free.'],
  cannot: ['Take the update out: the lifts carry singers.', 'Promise her crew pay or days off: that’s Ruth’s.', 'Name who started it: your order.'],
  content: 'Anger among equals; overwork.',
}

export const counterpart: Scenario['counterpart'] = {
  name: 'Imma',
  fullName: 'Immacolata Carotenuto',
  role: 'head of lighting and video, your equal',
  relation: 'peer-lead',
  pronouns: { they: 'she', them: 'her', their: 'her' },
  persona: {
    is: 'Fifty-two, from Torre Annunziata below Vesuvius. Her father built feast lights, arches of coloured bulbs, from village to village. Twenty-seven years in Newcastle, nineteen of them up in the lighting gallery, ninety-seven steps above the stage. Feeds her crew, knows their children, sings while she works. Wrote the rule of the freeze and defends it like a border.',
    wants:
      'That you come to her face and say what you did: that you went round her. That somebody sees what her eleven did. And under that, not to be the last one in the house who does not understand the network.',
    fears: 'That the loud woman from Naples is a joke in this house. That her craft has moved into cabinets she cannot read.',
    hides:
      'That the talkback was open when you said it to Ruth, and her whole crew heard. That Kieran, her best programmer, gave notice, not because of the weekends but because nobody came up. That she said “done” in June without having understood the nine-page notice, because Dougie, who understood such things, had retired. That she wrote the freeze after breaking a dancer’s ankle herself.',
    speaks:
      'Quick English of Newcastle with Naples under it. Short sentences, three in a row; asks a question and answers it herself. “Pet” when she jokes, “Listen.” when she means it. Jokes about the opera, the stairs, coffee; hospitality is her armour. When she is truly angry she goes slow and correct, stops moving her hands and says “colleague”. Counts in steps, cues and seconds. Never says that she is hurt, never “I need”, never asks for help, never swears.',
    lines: [
      'You know what is funny? Nothing. But I laughed.',
      'I am not shouting, pet. This is the volume.',
      'Listen. I will say this once, and quietly, so you know.',
    ],
  },
  look: { head: 'longCurly', skin: 'd9a47c', clothing: '8a2f4b', hair: '2c1b18', accessories: 'glasses' },
  knows: [
    'cue',
    'cues',
    'cue stack',
    'desk',
    'lighting desk',
    'DMX',
    'timecode',
    'dimmer',
    'fixture',
    'focus',
    'patch',
    'plot',
    'freeze',
    'follow spot',
    'fly bar',
    'lift',
    'lifts',
    'gallery',
    'prompt desk',
    'show clock',
    'clock',
    'network',
    'log',
    'update',
    'dark day',
    'dark Monday',
    'gel',
    'video',
    'backup',
  ],
}

export const temperaments: Scenario['temperaments'] = {
  radiant: {
    name: 'is in dangerously good form',
    stance: { trust: 3, tension: 6, clarity: 3 },
    opening: line(
      'Look who has found the stairs. Ninety-seven of them, I know each one personally. Sit, pet, you have no breath. What brings stage systems into the sky?',
      { manner: 'She spreads her arms, and stays where she is behind the lighting desk.', face: 'smile' },
    ),
  },
  sorting: {
    name: 'has been sorting gels since noon',
    stance: { trust: 3, tension: 7, clarity: 3 },
    opening: line(
      'Mind the third chair, it is broken. The first two also. So, pet, did somebody die, or does somebody want something from lighting?',
      { manner: 'She goes on sorting sheets of coloured gel, blue to blue.', face: 'serious' },
    ),
  },
  short: {
    name: 'slept four hours, and tonight is the Dutchman',
    stance: { trust: 2, tension: 7, clarity: 3 },
    opening: line(
      'At half past seven I sink a ship. Until then I have a torch with no battery and a visitor. Speak, pet, I can listen and look for batteries.',
      { manner: 'She talks into a drawer.', face: 'tired' },
    ),
  },
}

export const goals = [
  'the premiere',
  'Hansel and Gretel',
  'lifts 1 and 2',
  'lifts 3 and 4',
  'Monday 10 November',
  'the freeze',
  '388 cues',
  'two weekends',
  'Thursday with Ruth',
  'the show clock',
  'the Flying Dutchman',
  'singers on the lifts',
]
