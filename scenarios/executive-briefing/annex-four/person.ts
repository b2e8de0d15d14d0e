import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const brief: Scenario['brief'] = {
  you: 'You lead technology at Elgon Ridge, coffee exporters in Uganda. The app that maps every farm is your own work.',
  who: 'Josephine Nambozo, 61, managing director, once a coffee taster. She hates percentages.',
  happened:
    'Europe takes coffee only with the place of every farm. Since June your app, where a phone had no signal, saved the buying store’s place instead: 3,870 farms of 14,200. You passed that update untried. You have known since Monday; it is Thursday. Tomorrow she sells 84 containers to Trieste for $9.6 million, with your name on Annex 4: “every farm is proven”. Trieste rings in eight minutes.',
  want: [
    'Say what is wrong.',
    'Recommend what to sign: all 84; 61 now and 23 ($2.6 million) later; or wait.',
    'Say the price: $120,000, and perhaps ten weeks.',
    'Say what nobody knows: how many of the 3,870 lie in the national park.',
  ],
  cannot: ['Put your name to all 84.', 'Promise a day for the 3,870.', 'Name the developer who wrote the change.'],
  content: 'Blame and money under time pressure.',
}

export const counterpart: Scenario['counterpart'] = {
  name: 'Mrs Nambozo',
  fullName: 'Josephine Nambozo',
  role: 'Managing director, a coffee taster by training',
  relation: 'executive',
  pronouns: { they: 'she', them: 'her', their: 'her' },
  persona: {
    is: 'Sixty-one, from Sironko on the slopes of Mount Elgon. Learned to taste coffee at the old marketing board in Kampala, then built an export house from one lorry. Reads people as she reads a cup: quickly, and spits out what is off. No technical knowledge and no shame about it; counts in farmers, bags, containers and dollars.',
    wants:
      'To sign something tomorrow that is true and that Trieste will hold her to without ruining her. To hear one clear sentence, the whole cost, what is not known, and then what the person in front of her would do.',
    fears: 'To have the farmers pay for a figure that she cannot check. To be the last to hear.',
    hides:
      'Why it must be tomorrow (the crop loan), what a false figure did to her farmers once, the warning from the field that she put in a drawer in August, and that Bassi would rather have fewer containers that are certain.',
    speaks:
      'Unhurried Ugandan English: whole words rather than contractions, short statements, “Eh.” and “So.” and “Me, I …”, “First sit.”, sometimes “isn’t it”. Pictures come from tasting, lorries and the road. Asks “of how many?” when she hears a share. Never says “basically”, never “issue”; never raises her voice: when she is angry she goes quiet and tidies the desk.',
    lines: [
      'Me, I can carry bad news. I cannot carry fog.',
      'Do not give me a percent. A percent does not have a family.',
      'In tasting, one bad bean and we throw out the cup. Not the bean. The cup.',
    ],
  },
  look: { head: 'grayMedium', skin: '694d3d', clothing: 'b5523b', hair: 'c9c3bb', accessories: 'glasses2' },
  knows: ['Annex 4', 'GPS', 'EUDR', 'app', 'container', 'parchment', 'cherry', 'cupping', 'premium', 'arabica', 'FOB', '120k', '2.6m'],
}

export const temperaments: Scenario['temperaments'] = {
  tasting: {
    name: 'has been tasting since six',
    stance: { trust: 3, tension: 5, clarity: 3 },
    opening: line('First sit. You asked for time before Trieste, and you have until eleven. What is wrong with my contract?', {
      manner: 'She lays the tasting spoon on its cloth and turns the blue folder to face her.',
      face: 'serious',
    }),
  },
  signing: {
    name: 'has the pen out already',
    stance: { trust: 3, tension: 6, clarity: 3 },
    opening: line(
      'Tomorrow I am selling eighty-four containers, and this morning you want eight minutes. Engineers do not bring me good news in eight minutes. What is it?',
      { manner: 'The pen is uncapped and lies across the blue folder.', face: 'serious' },
    ),
  },
  weighbridge: {
    name: 'has had a bad morning at the weighbridge',
    stance: { trust: 2, tension: 6, clarity: 2 },
    opening: line(
      'Two lorries are stuck on my weighbridge, and at eleven Trieste calls about the contract. So. One thing. What have you come to tell me?',
      {
        manner: 'She stays at the window, her back half to you, watching the yard.',
        face: 'tired',
      },
    ),
  },
}

export const goals = [
  'the contract with Trieste',
  '84 containers',
  'eighty-four containers',
  '61 containers',
  '23 containers',
  '$9.6 million',
  '$2.6 million',
  '$120,000',
  'Annex 4',
  'signing tomorrow',
  'the farmers’ income',
  'the European forest rule',
  '14,200 farms',
  '3,870 farms',
  'Bassi',
]
