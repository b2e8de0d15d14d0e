import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { CLOSES_HER, OWNS, overYourHead } from './turns.js'

const NEXT_STEP = [
  'offers-radio',
  'gives-the-sentence',
  'offers-weekend',
  'concrete-learning-step',
  'brings-in-mentor',
  'tells-mayor',
  'takes-blame',
  'next-number',
  'trains-them',
]
const UNSOUND = ['promises-date', 'minimises', 'makes-it-small', 'soft-yes', 'insists', 'attacks', 'blood', 'pays-himself']
const ASKS_THE_ROOM = ['asks-dispatchers', 'brings-in-mentor', 'concrete-learning-step']

/** What can be said of Friday that is true, and who stands beside her when she says it. */
export const planBeats: Scenario['beats'] = {
  plan: {
    about: 'She sees it now. She wants one recommendation with its price, and something for Friday that is true.',
    wants: 'What you would do and what it costs; and that you ask, before you know, who has been through such a night.',
    room: {
      decisions: 'Recommend one way with its price: all fourteen nights, or the port alone. And say that the 18th is no promise.',
      objectives: 'Tell the promise from the date: eight minutes is what she gave her word for.',
      mentorship: 'Ask who has been through such a go-live, or who in the room knows the streets by heart.',
      training: 'Say how the thirteen who haven’t had a night will get one, and with whom.',
    },
    turns: [
      ...overYourHead,
      on({ any: ['says-yes-friday'], none: ['says-no-friday', 'recommends-port', 'recommends-nights'] }, { to: 'friday' }),
      on(
        { any: ['asks-who-has-done-it', 'asks-her-advice', 'asks-advice'], none: [...CLOSES_HER, 'asks-dispatchers'], trust: [7, 10] },
        { disclose: 'classmate' },
      ),
      on({ any: ASKS_THE_ROOM, none: [...UNSOUND, 'recommends-port', 'recommends-nights'], trust: [6, 10] }, { disclose: 'notebook' }),
      on({ any: ['asks-what-hangs', 'asks-what-promised', 'asks-august'], none: CLOSES_HER, trust: [5, 10] }, { disclose: 'wake' }),
      on({ any: ['recommends-port'], none: [...UNSOUND, 'up-to-you', 'only-nights'], trust: [6, 10] }, { to: 'harbour' }),
      on({ any: ['recommends-nights'], none: [...UNSOUND, 'up-to-you'], trust: [6, 10] }, { to: 'radio' }),
      on({ any: ['separates-promise', 'names-widow'], none: UNSOUND, trust: [6, 10] }, { to: 'radio' }),
      on({ any: ['up-to-you', 'refuses-to-decide'], none: ['asks', 'recommends-nights', 'recommends-port'], trust: [0, 5] }, { to: 'askSupplier' }),
      on({ any: ['hides-behind-contract', 'goes-over-her'], trust: [0, 3] }, { to: 'askSupplier' }),
      on({ any: ['soft-yes'], none: ['says-no-friday', 'refuses', 'recommends-nights', 'recommends-port'], tension: [0, 5] }, { to: 'taken' }),
      on(
        {
          any: ['commits-to-decision', 'weighs-options', 'offers-weekend', 'takes-blame'],
          none: [...UNSOUND, 'up-to-you', 'refuses-to-decide', 'asks', 'turns-it-round'],
          trust: [8, 10],
        },
        { to: 'radio' },
      ),
    ],
    arrives: [
      line('Ti. So both ways hurt, and I am no further. What do I do on Friday that is true?', {
        until: ['recommends-nights', 'recommends-port'],
        manner: 'She takes a poster and turns it to the white side.',
        face: 'solemn',
      }),
      line('Okay. Now leave what we are afraid of. What would you do, if it was your city, and what does it cost me?', {
        until: ['recommends-nights', 'recommends-port'],
        manner: 'She pushes the pen across to you.',
        face: 'explaining',
      }),
      line('I see it, the street. I will see it tonight also. Now give me something for Friday.', {
        until: ['recommends-nights', 'recommends-port'],
        requires: ['tells-rizal'],
        manner: 'She looks out at the square, where they are building the stage.',
        face: 'tired',
      }),
      line('The nights, you said it before I was ready. Now I am. Say it again, slowly.', {
        requires: ['recommends-nights'],
        manner: 'She turns a poster to its white side and uncaps a pen.',
        face: 'calm',
      }),
      line('You put the port on the table before, and I did not look at it. Show me now.', {
        requires: ['recommends-port'],
        manner: 'She unfolds the map of the barangays, the one for children.',
        face: 'calm',
      }),
    ],
    pushes: [
      line('One way, ha, not three. Three I have myself.', { until: ['recommends-nights', 'recommends-port'], face: 'explaining' }),
      line('And the price? Everything that is sensible has a price.', { until: ['says-price'], face: 'concerned' }),
      line('The mayor has a button. It must do something, or he will press me.', { until: ['recommends-port'], face: 'smile' }),
      line('It is the promise I cannot break. The rest is printing.', {
        trust: [5, 10],
        face: 'solemn',
        manner: 'She lays her hand flat on the poster.',
      }),
      line('I know people who have done such a thing. I do not always like what they say.', { trust: [5, 10], face: 'concerned' }),
      line('In that room downstairs are people who drove this city before there were maps.', { trust: [4, 10], face: 'solemn' }),
      line('It is twenty minutes to four. My driver is always early, that is his only fault.', {
        manner: 'A horn sounds twice in the yard.',
        face: 'tired',
      }),
    ],
    examples: [
      {
        level: 'against',
        says: 'That’s a political decision, I’m only the technical lead. It’s up to you.',
        answer: 'Up to me. Okay lang. Then I will also tell it without you.',
      },
      { level: 'partly', says: 'I’d say we postpone for a bit.', answer: 'A bit is how long, and I stand there with what?' },
      {
        level: 'clearly',
        says: 'I’d do all fourteen nights. That’s the 18th at the earliest, I can’t promise it, and the extra crews cost 640,000. Eight minutes is what you promised, not Friday.',
        answer: 'Not Friday. Say that again, slower. I may steal it.',
      },
      {
        level: 'clearly',
        says: 'Before I say something: who do you know that has been through a night like this?',
        answer: 'Ay. Close the door, and I tell you who.',
      },
    ],
  },

  radio: {
    about:
      'She has given up Friday inside and is at the door, in her head already before the microphone. She wants her sentence, and to know who is with her.',
    wants: 'One thing you do or say yourself: a sentence for four o’clock, the chair beside her, your people in the room over the fiesta.',
    room: {
      empower: 'Give her something to hold: you beside her on air, or your people beside the old board all weekend.',
      'adapt-language': 'Give her one sentence for the radio, as she would say it to her mother.',
      training: 'Say how the dispatchers will learn it before the switch, and from whom.',
      diplomacy: 'Put the two of you on one side: what she says of you, and what you say of her.',
    },
    turns: [
      ...overYourHead,
      on({ any: ['says-yes-friday'], none: ['says-no-friday', 'recommends-port', 'recommends-nights', 'offers-radio'] }, { to: 'friday' }),
      on({ any: ['refuses-radio'], none: ['asks', 'offers-weekend', 'tells-mayor', 'takes-blame'], trust: [0, 7] }, { to: 'askSupplier' }),
      on({ any: ['recommends-port'], none: [...UNSOUND, 'only-nights'], trust: [6, 10] }, { to: 'harbour' }),
      on({ any: ['asks-dispatchers'], none: UNSOUND, trust: [6, 10] }, { disclose: 'notebook' }),
      on({ any: ['asks-who-has-done-it'], none: UNSOUND, trust: [7, 10] }, { disclose: 'classmate' }),
      on({ any: NEXT_STEP, none: [...UNSOUND, 'refuses-to-decide', 'up-to-you'], trust: [7, 10] }, { to: 'nights' }),
      on(
        {
          all: ['recommends-nights'],
          any: ['says-price', 'says-not-known', 'separates-promise', 'names-widow', 'waiting-costs'],
          none: UNSOUND,
          trust: [8, 10],
        },
        { to: 'nights' },
      ),
      on({ all: ['offers-concrete-support', 'promises'], none: [...UNSOUND, 'flatters', 'up-to-you'], trust: [7, 10] }, { to: 'nights' }),
      on({ any: ['up-to-you', 'refuses-to-decide'], none: ['asks', ...NEXT_STEP], trust: [0, 6] }, { to: 'askSupplier' }),
      on({ any: ['asks-her-advice', 'asks-advice'], none: [...UNSOUND, 'asks-what-say'], trust: [7, 10] }, { disclose: 'classmate' }),
      on(
        {
          any: [
            'separates-promise',
            'names-widow',
            'tells-rizal',
            'promises',
            'says-not-known',
            'waiting-costs',
            'commits-to-decision',
            'common-ground',
            'closes',
            ...OWNS,
          ],
          none: ['asks', ...UNSOUND, 'refuses-to-decide', 'refuses', 'offers-vaguely'],
          trust: [7, 10],
        },
        { to: 'nights' },
      ),
    ],
    arrives: [
      line('Okay. So I take my Friday back. Ay, that mayor. Ti, what do I say at four, and who sits beside me?', {
        manner: 'She stands up and looks for her shoes with one foot.',
        face: 'solemn',
      }),
      line('Then I eat my poster, in public. You have a sentence for me to eat it with?', {
        until: ['gives-the-sentence'],
        manner: 'She pulls the pin from her blouse and looks at the eight.',
        face: 'tired',
      }),
      line('I will be the one who says it. That much is mine. But the fiesta weekend, with that old board: who is there, when it freezes?', {
        until: ['offers-weekend'],
        manner: 'She gathers phones, keys, rosary.',
        face: 'concerned',
      }),
    ],
    pushes: [
      line('Nonoy will ask: Attorney, who slept? What do I say?', { until: ['gives-the-sentence'], face: 'concerned' }),
      line('Alone I sound like an excuse. With somebody there I sound like a decision.', { until: ['offers-radio'], face: 'solemn' }),
      line('And Saturday night, in the room downstairs? I want to know a name that is awake.', { until: ['offers-weekend'], face: 'concerned' }),
      line('My mother listens. She will know by my breathing.', { face: 'tired' }),
      line('Thirteen who have never worked with it, and Christmas coming. How do they learn it?', {
        until: ['concrete-learning-step', 'trains-them'],
        face: 'concerned',
      }),
      line('One sentence, no commas.', { until: ['gives-the-sentence'], manner: 'She holds up a finger.', face: 'explaining' }),
      line('The car is downstairs.', { manner: 'The horn again, longer.', face: 'tired' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'I’d rather not be on the radio, that’s not my job. Just say it’s for technical reasons.',
        answer: 'Technical reasons. Okay lang. Then I know what I am alone with.',
      },
      { level: 'partly', says: 'I’ll support you however I can.', answer: 'However you can is a big coat. What is in the pocket?' },
      {
        level: 'clearly',
        says: 'Say: “We tried it at night, and an ambulance stood in the wrong Rizal Street. I won’t do that to you.” And I’ll sit beside you.',
        answer: 'No commas. I can say that in one breath. Come.',
      },
      {
        level: 'clearly',
        says: 'Four of us will be in your room from Friday to Monday, with paper. You’ll have my number, and I’ll pick up.',
        answer: 'Pick up, not a thumb. Good. Then I can say it.',
      },
    ],
  },

  harbour: {
    about:
      'The port saves the mayor’s button, and she runs away with it: on the radio she would simply say that San Lorenzo is live. Nobody counts barangays.',
    wants: 'To call eleven barangays the city. And to be held, by someone who stays friendly.',
    room: {
      diplomacy: 'Stay friendly and do not move: eleven is not the city, and she says so herself.',
      'big-picture': 'Say who rings on Saturday if she calls it the city: somebody in the hills, who has read the poster.',
      decisions: 'Say the price of the port too: two systems in one room, slower nights, forty-three who wait.',
      objectives: 'Measure it against “wherever you are”: that is the word that would not be true.',
    },
    turns: [
      ...overYourHead,
      on({ any: ['plays-along'], none: ['says-eleven'] }, { to: 'friday' }),
      on({ any: ['only-nights'], none: UNSOUND, trust: [6, 10] }, { to: 'radio' }),
      on(
        {
          any: ['says-eleven', 'names-the-hills', 'says-no-friday', 'holds-calmly'],
          none: ['soft-yes', 'makes-it-small', 'insists', 'blood', 'promises-date'],
          trust: [5, 10],
        },
        { to: 'port' },
      ),
      on(
        { any: ['says-yes-friday', 'soft-yes', 'minimises', 'makes-it-small'], none: ['says-eleven', 'says-no-friday', 'refuses'] },
        { to: 'friday' },
      ),
      on({ any: ['asks-dispatchers'], none: UNSOUND, trust: [6, 10] }, { disclose: 'notebook' }),
      on(
        {
          any: [
            'refuses',
            'gives-the-sentence',
            'says-price',
            'names-consequence',
            'stops-her',
            'untrained',
            'tells-rizal',
            'separates-promise',
            'names-widow',
          ],
          none: UNSOUND,
          trust: [5, 10],
        },
        { to: 'port' },
      ),
      on({ any: ['agrees', 'smooths-over', 'says-little', 'thanks', 'bare-yes'], none: ['asks', 'says-eleven', 'refuses'] }, { to: 'friday' }),
      on({ any: ['up-to-you', 'refuses-to-decide'], none: ['asks'] }, { to: 'friday' }),
      on(
        {
          any: ['commits-to-decision', 'weighs-options', 'offers-radio', 'offers-weekend', 'common-ground', 'says-the-effect', 'says-not-known'],
          none: [...UNSOUND, 'asks'],
          trust: [6, 10],
        },
        { to: 'port' },
      ),
    ],
    arrives: [
      line('The port. So he gets his button. Perfect: then on the radio I say San Lorenzo is live on Friday. Nobody counts barangays.', {
        manner: 'Both phones are in her hands again.',
        face: 'smile',
      }),
      line('Ay, I could kiss you. Friday stays. We do not need to say which barangays, no? It is only for a few days.', {
        manner: 'She is up and round the desk.',
        face: 'smile',
      }),
      line('The port is the city too. I say “San Lorenzo”, you say nothing, and both of us have not lied.', {
        manner: 'She says it in the voice she keeps for judges.',
        face: 'explaining',
      }),
    ],
    pushes: [
      line('It is one word. “City.” Everybody says city.', { until: ['says-eleven'], face: 'smile' }),
      line('You will not stand up in the studio and correct me, ha?', { manner: 'She laughs, and waits.', face: 'concerned' }),
      line('If I read out a list, they hear only that they are not on it.', { face: 'concerned' }),
      line('The mayor will not understand “eleven”. He understands a button.', { face: 'smile' }),
      line('I was a lawyer. I know how one says a thing and leaves it out.', {
        trust: [4, 10],
        face: 'solemn',
        manner: 'She does not sound proud of it.',
      }),
    ],
    examples: [
      {
        level: 'against',
        says: 'Sure, as long as the port is live it’s technically true.',
        answer: 'Technically true. That is my favourite kind. Okay, sending.',
      },
      { level: 'partly', says: 'I’d be careful with the wording.', answer: 'Careful I am always. Which word?' },
      {
        level: 'clearly',
        says: 'No. Eleven barangays, by name. Someone in the hills has read “wherever you are”, and she’ll count the minutes.',
        answer: 'She will. She has my number too. Okay: by name.',
      },
      {
        level: 'clearly',
        says: 'Eleven of 54. If you say city, I can’t stand beside you.',
        answer: 'Ay, you are heavy. But you do not wobble. Eleven.',
      },
    ],
  },
}
