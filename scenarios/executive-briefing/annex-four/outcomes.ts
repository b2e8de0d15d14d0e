import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const outcomes: Scenario['outcomes'] = {
  sixtyOne: {
    title: 'She sells sixty-one containers, and you stay for the call.',
    quality: 'good',
    epilogue:
      'She said the number to Trieste first and then was quiet, for a long time. Bassi asked one thing, how many of the others lay inside the park, and you answered that nobody knew yet. He liked that less than the number, and signed for sixty-one on Friday. Students from Sironko walked 2,900 farms before the rains took the road above Bududa; fourteen more containers were added in February, nine never were. Fifty-one farms turned out to stand inside the park. She drove up to tell those families herself, and you sat beside her in the pick-up.',
    closing: [
      line('Sixty-one. It is smaller than what I came in with, and I can say it aloud. Stay in that chair; that is Trieste.', {
        manner: 'The telephone rings. She lets it ring once.',
        face: 'calm',
      }),
      line('Clean. I can swallow that. Sixty-one, and you have your hundred and twenty thousand. Stay in that chair; that is Trieste.', {
        requires: ['says-walking-cost'],
        manner: 'The telephone rings. She lets it ring twice.',
        face: 'calm',
      }),
      line('Good. We sign sixty-one. When he asks me what we do not know, you answer, not me.', {
        manner: 'She turns the telephone so that it stands between you, and it rings.',
        face: 'calm',
      }),
      line(
        'So I have one number, and somebody beside me who knows where it stops. Sixty-one. Take the money and spend it on legs, not on machines. Now be quiet and listen how it is done.',
        { requires: ['says-walking-cost'], manner: 'She lifts the receiver before the first ring is over.', face: 'smile' },
      ),
    ],
  },
  twoWeeks: {
    title: 'She asks Trieste for two weeks, with nothing to put in their place.',
    quality: 'mixed',
    epilogue:
      'At eleven she told Bassi that she could not sign on Friday. He asked what she could sign, and there was no answer ready. It was nineteen days before there was a contract, for fifty containers. By then the middlemen had stood at the farm gates with cash, and the best of the cherry was gone: some $700,000, as she reckons it. Nothing false was signed, and she has said so, once, in front of others. She now has the figures about the farms sent to her in writing, without a meeting.',
    closing: [
      line('That is the telephone. I will ask him for two weeks. I have nothing to give him in their place.', {
        manner: 'She lifts the receiver and turns her chair to the window.',
        face: 'tired',
      }),
      line('Eleven. Then it is not tomorrow, and what instead, I do not know. He will hear that I do not know.', {
        manner: 'The telephone rings. She looks at it.',
        face: 'tired',
      }),
      line('Enough. I will tell him that I am not ready. It is true at least. Go and find out what I should have been able to say.', {
        manner: 'The pen goes into the drawer. The telephone rings.',
        face: 'solemn',
      }),
    ],
  },
  eightyFour: {
    title: 'She signs for eighty-four, and Annex 4 goes with it.',
    quality: 'poor',
    epilogue:
      'The contract was signed on Friday, all eighty-four. In February a clerk in Trieste noticed that two hundred and six farms stood on the same spot, and that the spot was a tin roof. Three containers came home at $38,000 each; after the third Bassi was free to tear up the paper, and did. She went to Bulambuli alone to say that there would be less this year. She has not shouted at you. The clerk’s picture of the roof hangs beside her wall clock, where you see it when you come in.',
    closing: [
      line('Good. Then it is eighty-four, and Annex 4 goes with it. Close the door softly, that is Trieste.', {
        manner: 'She writes her name, slowly, all of it.',
        face: 'calm',
      }),
      line('So there was no lion behind the bush. Eighty-four. You may go back to your telephones.', {
        manner: 'She signs, blows on the ink and reaches for the receiver.',
        face: 'calm',
      }),
      line('Then I am content, and God is my witness that I asked. Eighty-four.', {
        manner: 'The pen moves. The telephone begins to ring.',
        face: 'solemn',
      }),
    ],
  },
  outside: {
    title: 'She puts you out and sends for the auditors.',
    quality: 'poor',
    epilogue:
      'By two o’clock the auditors from Kampala had been rung, and by Monday they sat in your room with your team’s passwords. In nine days, for $64,000, they found what you had come to say. Trieste had meanwhile been told “about forty”, to be safe, by a lawyer who knew nothing of the farms, and it was for forty that she signed. You still lead the six. Whatever concerns the map of the farms goes to the auditors first; you are sent a copy.',
    closing: [
      line('Stop. I asked one thing, and I was given this. There are auditors in Kampala; they at least send me a bill for it.', {
        manner: 'She has squared every paper on the desk. She does not look up again.',
        face: 'serious',
      }),
      line('You will go out now. What you know you will write down, for the auditors. Mind the step.', {
        manner: 'She turns her chair to the window.',
        face: 'serious',
      }),
      line('Enough. Leave the door open, it is hot in here.', { manner: 'She picks up the telephone and asks for Kampala.', face: 'serious' }),
    ],
  },
  left: {
    title: 'You leave before the telephone rings.',
    quality: 'poor',
    epilogue:
      'The chair was empty when Trieste rang. She told Bassi that something about the farms was not clear and that she would ring him back; then she sent for Esther, your deputy, and asked her what she had meant to ask you. By five there was one page, plain, without your name on it. What was signed the next day was signed on that page. Since then Esther has had the eight minutes before eleven.',
    closing: [],
  },
}

export const facts: Scenario['facts'] = {
  'last-figure': {
    text: 'In 2019 she signed on an engineer’s “ninety-eight percent”. It was sixty. The buyer took his premium back, and she stood in the store at Bududa and told 2,300 farmers that there was no second payment. One woman poured out her cherry at her feet and went home.',
    says: 'The last one told me ninety-eight percent, and I signed on it. It was sixty. I stood in the store at Bududa and told two thousand three hundred people that their second payment was gone. One woman poured her cherry on the floor, at my feet, and went home.',
    manner: 'She looks at her shoes as if it were still there.',
    heard: ['ninety-eight', '98 percent', 'poured her cherry', 'second payment'],
    openedBy: 'Naming what this is for her, or asking what the last figure cost and waiting, once she trusts you a little.',
  },
  'crop-loan': {
    text: 'The date is not the buyer’s but the bank’s. The crop loan, $1.9 million, opens on Monday and only against a signed contract. Without it she cannot pay cash for cherry, and the farmers will sell to the middlemen at the gate.',
    says: 'Then hear why it is tomorrow. On Monday the bank opens the crop loan, one point nine million, and only against a signed paper. No paper, no cash for cherry. And they will sell it at the gate to the first man who has some.',
    manner: 'She takes a letterhead from under the blotter and turns it so that you can read it.',
    heard: ['crop loan', 'the bank', 'one point nine'],
    openedBy: 'Asking why tomorrow, or advising to wait, when she trusts you enough to answer.',
  },
  bassi: {
    text: 'Bassi rang her at home on Sunday. A container from another country was turned back in his port in October. He would rather have fifty containers that he can defend than eighty-four that he has to pray for.',
    says: 'Now I will tell you something. Bassi rang me at home on Sunday. In October they turned back a container in his port, not ours. He said: Josephine, give me fifty that I can defend, not eighty-four that I must pray for.',
    manner: 'For the first time she almost smiles.',
    heard: ['on Sunday', 'fifty that', 'pray for'],
    openedBy: 'Recommending what is proven, or asking what Trieste needs, when her trust is high.',
  },
  august: {
    text: 'In August Mafabi, field supervisor in Bulambuli, wrote to her that on the new maps all his farms sat on top of the store. She put the letter in a drawer because visitors were waiting.',
    says: 'In August Mafabi wrote to me from Bulambuli. He said, Madam, on the new maps all my farms are sitting on top of the store. I had visitors. I put it in this drawer. So we are two.',
    manner: 'She pulls the drawer open a hand’s width and leaves it so.',
    heard: ['Mafabi', 'this drawer', 'we are two'],
    openedBy: 'Owning your part, or asking an open question, once she really trusts you.',
  },
}

export const limits: Scenario['limits'] = [
  {
    id: 'no-signature',
    says: 'You can’t put your name to Annex 4 for all 84.',
    phrases: ['I’ll sign it', 'I’ll sign Annex 4', 'I’ll sign for all', 'give me the pen', 'I’ll put my name', 'where do I sign'],
  },
  {
    id: 'no-date',
    says: 'You can’t promise a day for the 3,870.',
    phrases: ['I promise it will be done', 'I guarantee', 'definitely done by', 'will be finished by', 'all proven by', 'you have my word that they'],
  },
  {
    id: 'no-name',
    says: 'You don’t name the developer: you passed the change.',
    phrases: ['the developer’s name is', 'it was one of my developers who', 'my developer messed up', 'his name is', 'her name is'],
  },
]

export const withheld: Scenario['withheld'] = {
  'sells-less': {
    means: 'She agrees to sign for sixty-one or fewer.',
    phrases: [
      'sixty-one it is',
      'we sign sixty-one',
      'I will sign for sixty-one',
      'I’ll sign sixty-one',
      'I will sign sixty-one',
      'then it is sixty-one',
      'I will tell Bassi sixty-one',
      'we will change the contract',
      'I agree to sixty-one',
    ],
    allowedIn: ['trieste', 'sixtyOne'],
  },
  money: {
    means: 'She grants the $120,000.',
    phrases: [
      'you have your hundred and twenty',
      'you will have your money',
      'take the money',
      'the money is yours',
      'I approve the hundred',
      'I will pay for the walking',
      'you get the hundred and twenty thousand',
    ],
    allowedIn: ['sixtyOne'],
  },
  'signs-all': {
    means: 'She decides to sign for all eighty-four.',
    phrases: [
      'then it is eighty-four',
      'I sign all eighty-four',
      'I will sign all eighty-four',
      'I am signing the eighty-four',
      'I will sign for eighty-four',
      'we sign for all',
    ],
    allowedIn: ['eightyFour'],
  },
  waits: {
    means: 'She decides to move the signing.',
    phrases: [
      'I will ask him for two weeks',
      'we will not sign tomorrow',
      'I will move the signing',
      'we will postpone',
      'I will ask Trieste for time',
      'I’ll tell him not tomorrow',
    ],
    allowedIn: ['twoWeeks'],
  },
  call: {
    means: 'She lets you speak on the call with Trieste.',
    phrases: [
      'stay for the call',
      'you will speak to him',
      'you tell Bassi yourself',
      'stay in that chair',
      'you answer, not me',
      'you will be on the call',
    ],
    allowedIn: ['trieste', 'sixtyOne'],
  },
}

export const hardMinute: Scenario['hardMinute'] = {
  stance: { trust: 5, tension: 5, clarity: 6 },
  knows: [],
  opening: line(
    'You have told me what is wrong with the farms, and I have written it down. Now here is Annex 4, and there is the line with your name. Nobody in Trieste will climb up to look. If you sign, I sign.',
    {
      manner: 'She turns the folder round and lays the pen on it.',
      face: 'solemn',
    },
  ),
  replies: 4,
  outOfTime: 'twoWeeks',
}
