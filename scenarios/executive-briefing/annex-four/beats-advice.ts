import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { SOOTHING, shownOut } from './turns.js'

const ADVICE = ['recommends-less', 'recommends-waiting']
const NEXT_STEP = ['will-say-it', 'gives-next-number', 'park-first', 'concrete-learning-step', 'offers-concrete-support', 'commits-to-decision']

/** What to sign, and what comes after. */
export const adviceBeats: Scenario['beats'] = {
  options: {
    about: 'She has taken the pen back and wants advice: not a menu, but what you would do, and its price.',
    wants: 'One recommendation with its price, that fits what she knows and you may not.',
    room: {
      decisions: 'Say which of the three you would take, what it costs and what it leaves open: 61 now, 23 as they are proven.',
      objectives: 'Say what your way keeps alive: a contract tomorrow, and a buyer who can hold you to it.',
      mentorship: 'Ask what forty years of buyers have taught her about bringing a smaller number.',
      listen: 'Ask what Trieste needs most, or what tomorrow hangs on, before you insist.',
    },
    turns: [
      ...shownOut,
      on({ any: ['recommends-all', 'will-sign'], none: ['recommends-less', 'will-not-sign'] }, { to: 'eightyFour' }),
      on(
        { any: ['recommends-less'], none: ['promises-date', 'hides-cost', 'up-to-you', 'insists'], trust: [7, 10] },
        { to: 'trieste', disclose: 'bassi' },
      ),
      on({ any: ['recommends-less'], none: ['promises-date', 'hides-cost', 'up-to-you', 'insists'], trust: [5, 10] }, { to: 'trieste' }),
      on({ any: ['recommends-waiting'], none: ['asks-why-tomorrow'], knows: ['crop-loan'] }, { to: 'twoWeeks' }),
      on({ any: ['asks-why-tomorrow', 'recommends-waiting'], none: ['insists'], trust: [5, 10] }, { disclose: 'crop-loan' }),
      on(
        {
          any: ['asks-what-trieste-wants', 'asks-advice', 'asks-her-advice', 'open-question-that-follows'],
          none: [...SOOTHING, 'refuses-to-decide', 'up-to-you', 'insists'],
          trust: [6, 10],
        },
        { disclose: 'bassi' },
      ),
      on({ any: ['recommends-waiting'], none: ['asks'], trust: [0, 4] }, { to: 'twoWeeks' }),
      on({ any: ['refuses-to-decide', 'up-to-you'], none: ['recommends-less', 'asks'], trust: [0, 7] }, { to: 'twoWeeks' }),
      on({ any: ['promises-date', 'minimises', 'hides-cost'], tension: [0, 5] }, { to: 'relieved' }),
      on(
        {
          any: ['commits-to-decision', 'weighs-options', 'agrees'],
          none: [...SOOTHING, 'recommends-waiting', 'refuses-to-decide', 'up-to-you', 'asks', 'insists'],
          trust: [7, 10],
        },
        { to: 'trieste' },
      ),
    ],
    arrives: [
      line('All right. The pen stays with me. Then what do I sign tomorrow?', {
        until: ADVICE,
        manner: 'She caps the pen and lays it on her own side.',
        face: 'serious',
      }),
      line('That was the easy half. What do I put in front of Trieste?', {
        until: ADVICE,
        manner: 'Annex 4 goes back into the folder.',
        face: 'explaining',
      }),
      line('So. Now your advice, and its price. Not three roads and a shrug.', {
        until: ADVICE,
        manner: 'She leans back for the first time.',
        face: 'calm',
      }),
      line('You have given me advice already, before the pen was on the table. Say it once more now, with its price.', {
        requires: ['recommends-less'],
        manner: 'She takes the pen back.',
        face: 'calm',
      }),
      line('So the hand stays in the pocket. Then tell me what I can sign.', {
        until: ADVICE,
        requires: ['will-not-sign'],
        manner: 'She takes the pen back.',
        face: 'calm',
      }),
    ],
    pushes: [
      line('Which road would you take, if it was your lorry?', { until: ADVICE }),
      line('Every road costs. What does yours cost?', { until: ['says-price'] }),
      line('I do not want three roads and a shrug.', { until: ADVICE, manner: 'She looks at the clock.' }),
      line('If I sell less, there are people I am leaving at the side of the road. I want that said aloud.', {
        until: ['names-farmers'],
        face: 'solemn',
      }),
      line('Bassi will ask me one thing, and I must have one answer.', { manner: 'She moves the telephone an inch.' }),
      line('Me, I can carry bad news. I cannot carry fog.'),
      line('You have the number, I have the telephone. One of us must be brave.', { trust: [4, 10], face: 'calm' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'That’s a business decision. I only do the technology, it’s up to you.',
        answer: 'Then I will ask him for time and tell him that my technology has no opinion.',
      },
      { level: 'partly', says: 'I think fewer containers would probably be safer.', answer: 'Fewer is not a number. And safer for whom?' },
      {
        level: 'clearly',
        says: 'I’d sign 61 tomorrow, the ones we can prove, and write in that the other 23 come as they’re walked. It costs 120,000 now and maybe some of the 23 for good.',
        answer: 'Sixty-one I can defend. And you said the ugly part yourself. Sit nearer.',
      },
      {
        level: 'clearly',
        says: 'Before I say a number: what does Bassi need most, size or certainty?',
        answer: 'Eh. Nobody in this house has asked me that. I will tell you.',
      },
    ],
  },

  trieste: {
    about:
      'The telephone is about to ring. She has a road and wants to know how the rest of it is looked after: who speaks, when the next count comes, what is learned.',
    wants: 'One thing that you will do or say yourself: on the call, with the next count, or so that it does not happen again.',
    room: {
      decisions: 'Say what you do next and when she hears the next count, without promising a day for the end.',
      mentorship: 'Ask her how she would put it to Bassi; she has done it for forty years.',
      training: 'Say how the next change will be tried: up the mountain, with whom, before you pass it.',
      empower: 'Offer something she can use on the call: yourself, or one page with three numbers.',
    },
    turns: [
      ...shownOut,
      on({ all: ['asks-if-noticed', 'asks'], none: ['promises-date', 'minimises', 'insists'], trust: [7, 10] }, { disclose: 'august' }),
      on({ any: ['recommends-all', 'will-sign'], none: ['recommends-less', 'will-not-sign', 'will-say-it'] }, { to: 'eightyFour' }),
      on(
        {
          any: ['owns-part', 'names-own-effect'],
          none: [...NEXT_STEP, 'promises-date', 'minimises', 'insists'],
          trust: [7, 10],
        },
        { disclose: 'august' },
      ),
      on({ any: NEXT_STEP, none: ['promises-date', 'minimises', 'attacks', 'refuses-to-decide', 'insists'], trust: [6, 10] }, { to: 'sixtyOne' }),
      on(
        {
          any: ['says-not-known', 'says-price', 'promises', 'names-farmers', 'names-consequence', 'owns-part', 'recommends-less', 'closes'],
          none: ['asks', 'promises-date', 'minimises', 'attacks', 'refuses-to-decide', 'insists'],
          trust: [7, 10],
        },
        { to: 'sixtyOne' },
      ),
      on({ any: ['refuses-to-decide', 'recommends-waiting', 'up-to-you'], none: ['asks', ...NEXT_STEP] }, { to: 'twoWeeks' }),
      on({ any: ['minimises', 'promises-date', 'hides-cost'], trust: [0, 4] }, { to: 'twoWeeks' }),
    ],
    arrives: [
      line('Sit nearer. In a moment that telephone rings. Which of us says it to Bassi?', {
        until: ['will-say-it'],
        manner: 'She turns the telephone so that it stands between you.',
        face: 'calm',
      }),
      line('So be it. And the others, that are not proven: when do I hear the next count?', {
        until: ['gives-next-number'],
        manner: 'She writes, and underlines it twice.',
        face: 'explaining',
      }),
      line('That I could say aloud. And after tomorrow? How do I know that it is getting better, and not only later?', {
        until: ['gives-next-number'],
        face: 'solemn',
        manner: 'She looks at what she has written.',
      }),
      line('Good. Then one more thing before he rings. What do you do on Monday?', {
        until: ['gives-next-number', 'park-first'],
        manner: 'She pulls your chair nearer by its arm.',
        face: 'calm',
      }),
    ],
    pushes: [
      line('When do I hear the next count?', { until: ['gives-next-number'] }),
      line('Who speaks, you or me?', { until: ['will-say-it'], manner: 'One hand is already on the telephone.' }),
      line('And the next change to that app. Who tries it, and where?', { until: ['concrete-learning-step'] }),
      line('Those who turn out to live in the park, somebody must go and tell them. It will not be a message on a telephone.', { face: 'solemn' }),
      line('He will ask about the rest. He always asks about the rest.', { manner: 'She looks at the clock.' }),
      line('I have a short paper in my head. It still has one line empty.', { manner: 'She draws the empty line.' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'I guarantee that all the rest will be done by the end of January.',
        answer: 'There. A day again. Take it back, before I write it down.',
      },
      { level: 'partly', says: 'I’ll keep you posted on how it goes.', answer: 'Posted. When, and with what on it?' },
      {
        level: 'clearly',
        says: 'I’ll stay and say the number to him myself. Every Friday you get one line: farms walked, farms in the park. No end date till I know the roads.',
        answer: 'Stay in that chair. When he asks about the park you answer, not me.',
      },
      {
        level: 'clearly',
        says: 'How would you put it to him? You’ve done this for forty years.',
        answer: 'The number first, and then be quiet. People trust a person who can be quiet. So, which of us says it?',
      },
    ],
  },
}
