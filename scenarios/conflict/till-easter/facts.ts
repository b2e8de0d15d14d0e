import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const facts: Scenario['facts'] = {
  headset: {
    text: 'When you said “Ask Imma and we’ll be singing till Easter”, the talkback at the prompt desk was open. Her whole crew heard it, live, and so did she. Two of them laughed, then nobody.',
    says: 'The talkback was open, pet. At the prompt desk, when you spoke with Ruth. “Ask Imma and we’ll be singing till Easter.” Eleven people up here had it in the ear, and I was the twelfth. You could have had the quarrel with me. You went round me, and I heard you go.',
    manner: 'She says it quietly, and nothing on her moves.',
    heard: ['talkback', 'in the ear', 'I was the twelfth'],
    openedBy: 'Owning that you went round her, or asking what else is in it, once she trusts you a little.',
  },
  kieran: {
    text: 'Kieran, 26, her best programmer, gave notice on Friday. Not because of the two weekends: because in two weekends nobody from stage systems came up the stairs.',
    says: 'Kieran has given me his notice. My best. Friday, very polite, with a biscuit. Not for the hours, he says, he likes the hours. Because in two weekends not one of you came up to look.',
    manner: 'She straightens a chair that stands straight.',
    heard: ['his notice', 'given notice', 'Kieran is leaving', 'not one of you came up'],
    openedBy: 'Asking about her people, or naming what the weekends were for them, once she trusts you a little.',
  },
  ankle: {
    text: 'She wrote the freeze after breaking it herself. In her first year as a head of department, in Wexford, she moved one blackout four seconds on the day of a premiere and told nobody. A dancer, Orla, stepped off the edge in the dark and broke an ankle. Imma went to every department in turn, alone, and told them; that was how she learned to lead.',
    says: 'I will tell you where my famous rule comes from. Wexford, my first year as head. On the day, I moved one blackout, four seconds, and told nobody. Orla stepped off the edge and broke her ankle. After that I went to every department, one after the other, on foot. That was the school.',
    manner: 'She holds up one finger, and then looks at it.',
    heard: ['ankle', 'Orla', 'Wexford'],
    openedBy: 'Asking how she did it when she was new, or where the freeze comes from, once she trusts you.',
  },
  june: {
    text: 'In June she said “done” at the table in front of everybody, and it wasn’t. Your notice about the new clock had nine pages. Dougie, who understood such things, had retired in May. She read it three times and understood the greeting, and after nineteen years she could not say so.',
    says: 'Wait, before that. In your log you will see that in June I said “done”, and it was not. Nine pages, your notice. I read them three times and understood “Dear colleagues”. Dougie had retired, and I sat there after nineteen years and said “done”. So. Now you may laugh.',
    manner: 'She says it to the lamp, not to you.',
    heard: ['nine pages', 'I said “done”', 'Dear colleagues'],
    openedBy: 'Putting June down, taking the notice on yourself, or offering to read the log and learn together, when her trust is high.',
  },
}

export const limits: Scenario['limits'] = [
  {
    id: 'no-rollback',
    says: 'You can’t take the update out again: without it the lifts may not carry singers.',
    phrases: [
      'roll it back',
      'roll back the update',
      'take the update out',
      'undo the update',
      'put the old version back',
      'go back to the old version',
    ],
  },
  {
    id: 'no-pay',
    says: 'You can’t promise her crew pay or days off: only Ruth can.',
    phrases: ['they’ll get paid', 'you’ll get the overtime', 'I’ll pay them', 'they’ll get days off', 'I’ll get them the days back', 'paid double'],
  },
  {
    id: 'no-name',
    says: 'You don’t name who started the update: you told them to.',
    phrases: [
      'it was one of my people who pressed',
      'his name is',
      'her name is',
      'the one who pressed the button was',
      'my engineer did it without',
    ],
  },
]

export const withheld: Scenario['withheld'] = {
  signs: {
    means: 'She agrees that lifts 1 and 2 get the update.',
    phrases: [
      'I’ll sign it',
      'I will sign it',
      'I sign your sheet',
      'you have my signature',
      'give me the pen',
      'you can have the Monday',
      'you have your Monday',
      'take the tenth of November',
      'do your lifts on the tenth',
      'fine, update the lifts',
    ],
    allowedIn: ['bothHands', 'onTerms'],
  },
  letter: {
    means: 'She takes back what she asked of Ruth.',
    phrases: [
      'I’ll take the letter back',
      'I will take back the letter',
      'I’ll ring Ruth and take it back',
      'I’ll tell Ruth to forget it',
      'I tear up the letter',
      'I withdraw it',
      'you keep the network',
      'keep your network',
    ],
    allowedIn: ['bothHands', 'onTerms', 'easyPeace'],
  },
  forgiven: {
    means: 'She says that it is forgiven or forgotten.',
    phrases: [
      'it’s forgotten',
      'it is forgotten',
      'all forgiven',
      'I forgive you',
      'no hard feelings',
      'we’re friends again',
      'it never happened',
      'don’t mention it again',
    ],
    allowedIn: ['coffee', 'easyPeace', 'bothHands'],
  },
  lesson: {
    means: 'She asks to be taught the network, or says that she does not understand it.',
    phrases: [
      'teach me the network',
      'I don’t understand the network',
      'I never understood the network',
      'show me how the clock works',
      'I can’t read the network',
    ],
    allowedIn: ['monday', 'bothHands'],
  },
}

export const hardMinute: Scenario['hardMinute'] = {
  stance: { trust: 5, tension: 6, clarity: 4 },
  knows: [],
  opening: line(
    'The cues, fine, cues one repairs. But listen. You and I have worked in this house for nine years, and you have never once quarrelled with me. You are polite, you nod, and then it is done somewhere else. You go round people. Round me.',
    { manner: 'She has stopped moving her hands.', face: 'serious' },
  ),
  replies: 4,
  outOfTime: 'ruth',
}
