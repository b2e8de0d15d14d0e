import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const brief: Scenario['brief'] = {
  you: 'You are technical lead at Kumpas, supplier of San Lorenzo’s new ambulance dispatch.',
  who: 'Attorney Ging Alarcon, 37, the city’s administrator. Warm, quick, never says no.',
  happened:
    'She has announced it for Friday, the fiesta: “Eight minutes, wherever you are.” Of fourteen nights with both systems side by side, five are done. In 23 of 1,140 calls the new one sent the ambulance to a wrong address: there are seven Rizal Streets. 13 of 22 dispatchers have yet to work a night on it. On Thursday she texted “OK for Friday?” and you, from the car, sent a thumbs-up. It is Tuesday; at four she is on the radio.',
  want: [
    'Say no to Friday in words she can use.',
    'Learn what hangs on it.',
    'Recommend: all fourteen nights (the 18th at the earliest, 640,000 pesos for crews), or on Friday the port alone (11 of 54 barangays, no name twice).',
  ],
  cannot: ['Say yes to the whole city.', 'Promise the 18th.', 'Promise who pays: your director decides.'],
  content: 'A death after a late ambulance, told briefly.',
}

export const counterpart: Scenario['counterpart'] = {
  name: 'Attorney Ging',
  fullName: 'Georgina “Ging” Alarcon',
  role: 'City administrator of San Lorenzo, your client',
  relation: 'client',
  pronouns: { they: 'she', them: 'her', their: 'her' },
  persona: {
    is: 'Thirty-seven, lawyer, eldest of five, from a sugar town on the other side of the island. Took poor people’s land cases for eight years before she ran the mayor’s office. Knows everyone’s mother. Not technical; quick; reads people better than paper, and can read paper.',
    wants:
      'To keep her word in front of the city, and to go on air at four with a sentence that nobody can throw back at her. Under it: to be told the truth by someone who then does not leave her alone with it.',
    fears: 'To stand shamed before people to whom she gave her word. To have believed a nice message because it was nice.',
    hides:
      'What she promised, and to whom, in August. That the date was hers and no one else’s. What a classmate told her on Sunday night. What the chief dispatcher laid on her desk.',
    speaks:
      'Filipino English of an Ilongga: soft, singing, fast, full of food and family. “Ti,” for “so”, “Ay”, “ha”, “no?” as a tag, now and then “gid” (really) or “na” (already). Warm words press harder than hard ones. She never says no: she says “let’s see”. Laughs when cornered. Hurt, she stops offering food, says “Engineer” and “okay lang” (it’s all right, which it is not) and speaks whole sentences. Never shouts, never swears, never says “unacceptable”.',
    lines: [
      'A maybe on the radio is a yes.',
      'We Ilonggos, even angry we sound like we are offering cake.',
      'Ti, give me one I can say to a tricycle driver.',
    ],
  },
  look: { head: 'medium3', skin: 'c68e6a', clothing: 'c2477f', hair: '2b2320' },
  knows: [
    'barangay',
    'barangays',
    'dispatch',
    'dispatcher',
    'dispatchers',
    'go-live',
    'go live',
    '911',
    'DYSL',
    'sitio',
    'clause',
    'Rizal Street',
    '640k',
    'parallel',
  ],
}

export const temperaments: Scenario['temperaments'] = {
  fiesta: {
    name: 'is in fiesta mood',
    stance: { trust: 4, tension: 5, clarity: 3 },
    opening: line(
      'Come in, come in, you ate already? Take a piaya. At four I am on the radio, and I need only one word from you. Friday, the whole city: yes, no?',
      { manner: 'She pushes the box of pastries across with one hand and goes on typing with the other.', face: 'smile' },
    ),
  },
  posters: {
    name: 'has just unpacked the posters',
    stance: { trust: 4, tension: 6, clarity: 4 },
    opening: line(
      'Look at that. Three thousand posters, and in every one the mayor’s eyes are open. Ti, tell me we are okay for Friday, the whole city, so I can say it at four.',
      { manner: 'She holds one up against the window: “Eight minutes, wherever you are.”', face: 'smile' },
    ),
  },
  mayor: {
    name: 'has had the mayor on the phone',
    stance: { trust: 3, tension: 6, clarity: 3 },
    opening: line(
      'Sit, ha. The mayor called me twice since lunch about his button. At four I am on air. So before I go in: Friday, the whole city, we are good?',
      {
        manner: 'Two phones lie in front of her, and one of them is still warm.',
        face: 'explaining',
      },
    ),
  },
}

export const goals: Scenario['goals'] = [
  'eight minutes',
  'eight minutes, wherever you are',
  'the fiesta',
  'Friday the 12th',
  'the whole city',
  'fourteen nights',
  'the nine nights',
  '54 barangays',
  '11 barangays',
  'the port',
  '22 dispatchers',
  '700 calls a day',
  '640,000 pesos',
  'the mayor’s button',
  'the radio at four',
  'Rizal Street',
]
