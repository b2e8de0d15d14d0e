import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const outcomes: Scenario['outcomes'] = {
  nights: {
    title: 'She tells the city herself that it will be fourteen nights.',
    quality: 'good',
    epilogue:
      'At four she said on the radio that an ambulance had stood in the wrong Rizal Street last week, in a test, and that she would rather be late with a promise than with an ambulance. You were asked one question and answered it in two sentences. The mayor didn’t speak to her until Sunday; on Friday he pressed his button all the same, and it lit the church. The old board froze once that weekend, for six minutes, with your people and paper beside it. The nights took eleven, not nine. On the morning of 20 December, before the dawn Mass, the city was switched over, and the first call was about a cat.',
    closing: [
      line('Fourteen nights, and I say it myself. Now come. In that studio there is one good chair, and it is mine.', {
        manner: 'She puts both phones into her bag and zips it.',
        face: 'calm',
      }),
      line('Ti, we go. If Nonoy asks me why, I tell him about Rizal Street. If he asks me how, I look at you.', {
        manner: 'She is up already, and holds the door for you.',
        face: 'smile',
      }),
      line('Then the posters go to the school, the backs are clean. Bring the piaya. You did not eat, and it will be a long December.', {
        manner: 'She takes the pin with the eight off her blouse and lays it in the drawer.',
        face: 'calm',
      }),
    ],
  },
  port: {
    title: 'On Friday the port begins, and she says aloud who has to wait.',
    quality: 'good',
    epilogue:
      'At four she read the eleven barangays out on the radio, by name, and then said: the other forty-three, not yet. The phone-in was unkind for an hour. On Friday the mayor pressed his button on the pier, and the first ambulance of the new system needed seven minutes to a sprained ankle. In the hills somebody painted a question mark behind “wherever you are”, and she left it there. With two systems in one room the nights went slower: the last barangay came over on 8 January. Not one ambulance stood in a wrong street.',
    closing: [
      line('Eleven, by name, and the rest I say also by name. It will be the longest sentence in the history of DYSL.', {
        manner: 'She writes a small 11 on the back of her hand.',
        face: 'calm',
      }),
      line('Then the button goes to the pier. He will like the pier. And you stand where I can see you, ha.', {
        manner: 'She scrolls to the mayor’s number and takes a breath first.',
        face: 'smile',
      }),
      line('Okay. The port on Friday, and nobody says city. Walk with me, you can tell me the barangays again in the jeep.', {
        manner: 'She picks up her bag and forgets the pastries.',
        face: 'calm',
      }),
    ],
  },
  askSupplier: {
    title: 'She goes on air without an answer from you.',
    quality: 'mixed',
    epilogue:
      'At twenty past four she was asked about Friday. The city, she said sweetly, was ready; whether the supplier was, one would have to ask the supplier. By six two cameras stood in your car park. On Thursday evening a notice of three lines came from City Hall: postponed, for technical reasons. The old board carried the fiesta and froze on Saturday for nineteen minutes, with nobody beside it who had been told. The nights were finished in January. Since then her assistant has answered your messages, in whole sentences.',
    closing: [
      line('Okay lang. It is ten to four, and I go with what I have.', {
        manner: 'She closes the box of pastries and puts the lid on straight.',
        face: 'serious',
      }),
      line('That is my driver downstairs. I will think of something. I always think of something.', {
        manner: 'She puts on lipstick without a mirror.',
        face: 'tired',
      }),
      line('The car. Ay, we were not far. Now I go in with half a sentence, and on the radio they hear the other half.', {
        trust: [7, 10],
        manner: 'She stands in the door for a moment, with her bag on her arm.',
        face: 'tired',
      }),
      line('Never mind, ha. They will ask me if we are ready, and I will tell them whom to ask.', {
        trust: [0, 6],
        manner: 'Her smile is still there, and nobody is in it.',
        face: 'calm',
      }),
    ],
  },
  friday: {
    title: 'She announces Friday, and you have not stopped her.',
    quality: 'poor',
    epilogue:
      'At four she told the radio that San Lorenzo would be live on Friday, and so on Friday all fifty-four barangays were switched over, as announced. Until nine in the evening it looked like a triumph. Then an ambulance stood for twenty-six minutes in Rizal Street behind the cathedral, while a fisherman’s wife was in labour in Rizal Street by the cannery; the child was born in a tricycle, and lived. At two in the morning the chief dispatcher took the room back to the old board on her own authority. Attorney Ging has kept your message from Thursday. She read it out at the hearing, and did not raise her voice.',
    closing: [
      line('There. Sent. The whole island knows it now. You see? It did not hurt.', {
        manner: 'Her phone begins to hum with hearts.',
        face: 'smile',
      }),
      line('Then it is Friday. I knew you would not let me stand there alone. Take the box, for the team.', {
        manner: 'She presses the pastries into your hands.',
        face: 'smile',
      }),
      line('Okay, I am saying it at four, just like that. Friday. My goodness, I will sleep tonight.', {
        manner: 'She kisses her rosary bracelet and reaches for her bag.',
        face: 'calm',
      }),
    ],
  },
  director: {
    title: 'She rings your director, and you are out of the room.',
    quality: 'poor',
    epilogue:
      'Your director was reached on a golf course, and for him Attorney Ging had nothing but kind words, also about you. He told her that of course Kumpas kept its dates. A colleague from Cebu took over the file on Wednesday; he needed a day to find the list of streets and another to believe it, and stopped it himself on Friday at noon, four hours before the button. The posters were already up. What you knew on Tuesday is in his report on page two. You are thanked there for your cooperation.',
    closing: [
      line('Engineer, it was good of you to fly in. I will speak with Sir Jun now, and you can wait outside. Or not wait.', {
        manner: 'She is already holding the phone to her ear, and has turned her chair to the window.',
        face: 'serious',
      }),
      line('It does not matter. I will ask your director, he was always very kind to me. Please close the door.', {
        manner: 'The box of pastries goes back into the drawer.',
        face: 'serious',
      }),
      line('I think we do not have to go on, you and I. Someone will bring you down.', {
        manner: 'She nods to the assistant behind the glass, and does not look at you again.',
        face: 'serious',
      }),
    ],
  },
}

export const limits: Scenario['limits'] = [
  {
    id: 'no-whole-city',
    says: 'You can’t say yes to Friday for the whole city.',
    phrases: ['Friday is fine', 'we’ll go live on Friday', 'you can announce Friday', 'yes to Friday', 'okay, Friday', 'we’ll make Friday'],
  },
  {
    id: 'no-eighteenth',
    says: 'You can’t promise the 18th.',
    phrases: [
      'I promise the 18th',
      'the 18th for sure',
      'definitely the 18th',
      'I guarantee the 18th',
      'you have my word for the 18th',
      'the 18th is certain',
    ],
  },
  {
    id: 'no-money',
    says: 'You can’t promise who pays: your director decides.',
    phrases: ['we’ll pay for', 'Kumpas pays', 'Kumpas will pay', 'free of charge', 'it’s on us', 'we’ll cover the cost', 'won’t cost you anything'],
  },
]

export const withheld: Scenario['withheld'] = {
  'gives-up-friday': {
    means: 'She agrees that the whole city does not start on Friday.',
    phrases: [
      'then not Friday',
      'we will move it',
      'I will postpone',
      'I will tell them it is later',
      'fourteen nights it is',
      'then it is fourteen nights',
      'okay, not on Friday',
      'I agree, not Friday',
      'I’ll move the date',
    ],
    allowedIn: ['radio', 'nights', 'harbour', 'port'],
  },
  'takes-the-port': {
    means: 'She agrees to begin with the port alone.',
    phrases: [
      'the port on Friday',
      'then only the port',
      'we start with the port',
      'I take the port',
      'eleven it is',
      'the port it is',
      'the button goes to the pier',
    ],
    allowedIn: ['harbour', 'port'],
  },
  announces: {
    means: 'She announces Friday for the whole city.',
    phrases: [
      'then it is Friday',
      'I am announcing Friday',
      'I will announce Friday',
      'I am sending it',
      'the whole city on Friday it is',
      'I say Friday at four',
    ],
    allowedIn: ['friday'],
  },
  'on-air': {
    means: 'She takes you along to the radio.',
    phrases: [
      'come with me to the radio',
      'you come to the studio',
      'you sit beside me on air',
      'walk with me',
      'you will be on air',
      'come, we go to the station',
    ],
    allowedIn: ['radio', 'nights', 'port'],
  },
  pays: {
    means: 'She grants the 640,000 pesos.',
    phrases: [
      'the city will pay',
      'I will find the 640',
      'you get the six hundred',
      'I approve the crews',
      'I will pay for the crews',
      'the money is there',
    ],
    allowedIn: ['nights', 'port'],
  },
}

export const hardMinute: Scenario['hardMinute'] = {
  stance: { trust: 5, tension: 5, clarity: 5 },
  knows: [],
  opening: line(
    'Okay. You do not want Friday, and about the thumbs-up we have spoken. Now my side. The old board freezes when ten people call at once, and on Saturday I have two hundred thousand in the street. You want me to wait with that?',
    { manner: 'She has stopped typing, which she has not done since you came in.', face: 'solemn' },
  ),
  replies: 4,
  outOfTime: 'askSupplier',
}
