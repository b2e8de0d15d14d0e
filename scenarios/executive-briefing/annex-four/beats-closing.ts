import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { shownOut } from './beats-opening.js'

const SOOTHING = ['minimises', 'makes-it-small', 'hides-cost', 'promises-date']
const ADVICE = ['recommends-less', 'recommends-waiting']
const NEXT_STEP = ['will-say-it', 'gives-next-number', 'park-first', 'concrete-learning-step', 'offers-concrete-support', 'commits-to-decision']

export const closingBeats: Scenario['beats'] = {
  price: {
    about: 'She counts. She wants the whole cost, the dearest number first, and what nobody knows.',
    wants: 'How much is at risk, what it costs to put right, and what is not known.',
    room: {
      decisions: 'Put every cost on the table yourself: 23 containers and $2.6 million in the air, $120,000 that is in no budget.',
      'big-picture': 'Name what nobody has looked at: how many of these farms lie inside the national park.',
      'adapt-language': 'Count in what she counts in: farms, containers, dollars, weeks of rain. No percentages.',
      'self-awareness': 'Say plainly what you don’t know and should have looked at.',
    },
    turns: [
      ...shownOut,
      on(
        {
          any: ['asks-if-noticed', 'names-own-effect', 'owns-part'],
          none: [...SOOTHING, 'says-price', 'says-not-known', 'shifts-blame', 'blames-someone', 'explains-away'],
          trust: [7, 10],
        },
        { disclose: 'august' },
      ),
      on({ any: ['recommends-all', 'will-sign'] }, { to: 'relieved' }),
      on({ any: ['says-price', 'says-not-known'], none: ['minimises', 'hides-cost', 'promises-date'] }, { to: 'annex' }),
      on({ any: SOOTHING }, { to: 'relieved' }),
      on(
        {
          any: [
            'says-the-effect',
            'weighs-options',
            'names-consequence',
            'recommends-less',
            'commits-to-decision',
            'holds-calmly',
            'cannot-sign-all',
          ],
          none: ['shifts-blame'],
          trust: [3, 10],
        },
        { to: 'annex' },
      ),
    ],
    arrives: [
      line('Good. Now count it for me. What does it cost?', {
        until: ['says-price'],
        manner: 'She takes a fresh sheet and draws a line down the middle.',
        face: 'explaining',
      }),
      line('Now the part that you people leave out. The bill.', { until: ['says-price'], manner: 'The pencil is up.', face: 'serious' }),
      line('So. And what is it that you do not know?', {
        until: ['says-not-known'],
        manner: 'She writes a question mark, large, and leaves room beneath it.',
        face: 'solemn',
      }),
      line('Then let us weigh it. Slowly, as at the store.', { manner: 'She squares the sheet in front of her.', face: 'calm' }),
    ],
    pushes: [
      line('Give me the dearest number first.', { until: ['says-price'] }),
      line('How many farms are we speaking of? In farms.', { until: ['says-3870'] }),
      line('And what do you not know?', { until: ['says-not-known'], face: 'serious' }),
      line('Some of those people farm inside the park fence, everybody on that mountain knows it. How many of ours?', { until: ['says-not-known'] }),
      line('Who walks up to Bulambuli to put it right, and who pays the boda?', { until: ['says-price'] }),
      line('I taste forty cups in a morning. If one is sour I find it. Yours I will find also.', { manner: 'She does not look up from the sheet.' }),
      line('A cost that comes in by the back door still eats at the table.', { face: 'solemn' }),
      line('Weigh it again. I always weigh twice.'),
    ],
    examples: [
      {
        level: 'against',
        says: 'The cost is manageable. We’ll absorb it in the team and it’ll be done before anyone notices.',
        answer: 'I like the sound of that. I like it very much. So I may sign.',
      },
      {
        level: 'partly',
        says: 'It’ll cost something to walk the farms again, and there’s some uncertainty.',
        answer: 'Something, and some. In which currency is that?',
      },
      {
        level: 'clearly',
        says: '23 containers, 2.6 million, are not proven. Walking the farms again costs 120,000 that’s in no budget. And I don’t know how many lie inside the park, nobody has looked.',
        answer: 'Two point six, a hundred and twenty, and a hole where the park is. That is a bill. I can read that.',
      },
      {
        level: 'clearly',
        says: 'What I can’t tell you is how many are inside the park. I should have checked and I haven’t.',
        answer: 'Good. That is the first thing you have told me that nobody would invent.',
      },
    ],
  },

  annex: {
    about: 'She turns Annex 4 round and pushes it across with the pen. She tempts, and means it half: she wants to see which way the hand goes.',
    wants: 'To see whether the person who knows will put a name under what is not true.',
    room: {
      diplomacy: 'Leave the pen where it is and say no quietly, without accusing her of anything.',
      'big-picture': 'Say what comes after the signature: a clerk who sees two hundred farms on one roof, a container sent home.',
      objectives: 'Put the contract above the signature: one true paper for 61 is worth more than a false one for 84.',
      listen: 'Ask what makes tomorrow so hard to move, before you refuse.',
    },
    turns: [
      ...shownOut,
      on({ any: ['will-sign', 'recommends-all'], none: ['will-not-sign', 'cannot-sign-all', 'refuses', 'holds-calmly'] }, { to: 'eightyFour' }),
      on({ any: ['recommends-less'], none: ['promises-date', 'hides-cost', 'attacks'], trust: [7, 10] }, { to: 'trieste', disclose: 'bassi' }),
      on({ any: ['recommends-less'], none: ['promises-date', 'hides-cost', 'attacks'], trust: [5, 10] }, { to: 'trieste' }),
      on(
        { any: ['holds-calmly', 'will-not-sign'], all: ['asks-why-tomorrow'], none: ['attacks', 'threatens'], trust: [6, 10] },
        { to: 'options', disclose: 'crop-loan' },
      ),
      on(
        {
          any: ['holds-calmly', 'will-not-sign'],
          none: ['attacks', 'insults-her', 'threatens', 'threatens-to-go', 'mocks-or-scolds', 'promises-date'],
        },
        { to: 'options' },
      ),
      on({ any: ['recommends-waiting'], none: ['attacks', 'insults-her'], trust: [6, 10] }, { to: 'options', disclose: 'crop-loan' }),
      on({ any: ['recommends-waiting'], none: ['attacks', 'insults-her'], trust: [3, 10] }, { to: 'options' }),
      on({ any: ['asks-why-tomorrow', 'asks-what-worries'], none: SOOTHING, trust: [6, 10] }, { disclose: 'crop-loan' }),
      on(
        {
          any: ['refuses', 'names-consequence', 'cannot-sign-all', 'weighs-options', 'says-not-known', 'names-farmers'],
          none: ['attacks', 'insults-her', 'threatens', 'threatens-to-go', 'mocks-or-scolds', 'promises-date'],
          trust: [3, 10],
        },
        { to: 'options' },
      ),
      on({ any: [...SOOTHING, 'smooths-over'] }, { to: 'relieved' }),
      on({ any: ['agrees'], none: ['asks', 'refuses', 'wrong-places'] }, { to: 'relieved' }),
      on({ any: ['says-the-effect', 'owns-part', 'commits-to-decision'], none: ['attacks'], trust: [4, 10] }, { to: 'options' }),
    ],
    arrives: [
      line('Here is Annex 4, and there is the line with your name. If you sign, I sign.', {
        manner: 'She turns the folder round and lays the pen on it.',
        face: 'solemn',
      }),
      line('Nobody in Trieste is going to climb up to Bulambuli to look. So why should we two not sign?', {
        manner: 'The folder slides across the desk, open at Annex 4.',
        face: 'calm',
      }),
      line('Let me ask you something. If we both sign this paper today, who will ever know?', {
        manner: 'She turns Annex 4 to face you and puts the pen beside it.',
        face: 'solemn',
      }),
    ],
    pushes: [
      line('It is one signature. You have made many.', { manner: 'The pen lies where it lay.' }),
      line('Bassi’s clerk looks at a dot on a map. He does not know a farm from a football field.'),
      line('Fourteen thousand families are waiting for me to write my name. What do I tell them, that my engineer is delicate?', {
        tension: [4, 10],
      }),
      line('By the time a ship is in Trieste, the farms may all have been walked. Who is hurt?', { face: 'calm' }),
      line('The pen is there.', { manner: 'She folds her hands and waits.' }),
      line('Everybody else will sign theirs. The cooperatives, Kenya, everybody. You think they have climbed?', { face: 'explaining' }),
      line('I am not looking at you. I am looking at your hand.', { face: 'solemn' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'Okay. If it helps you, I’ll sign, and we’ll put it right quietly before the first ship.',
        answer: 'So. Eighty-four, and your name on it. Close the door softly.',
      },
      { level: 'partly', says: 'I’d rather not, it doesn’t feel right.', answer: 'It is not a feeling that I am asking for. Yes or no?' },
      {
        level: 'clearly',
        says: 'No. I can’t put my name to farms I know are wrong. The day a clerk sees two hundred of them on one roof, you lose all 84 and not 23.',
        answer: 'On one roof. Yes, that a clerk would see. Then what do I sign tomorrow?',
      },
      {
        level: 'clearly',
        says: 'I won’t sign it. What makes tomorrow so hard to move?',
        answer: 'Good. The hand stayed where it was. Now I can talk to you.',
      },
    ],
  },

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
      on({ any: ['recommends-less'], none: ['promises-date', 'hides-cost', 'up-to-you'], trust: [7, 10] }, { to: 'trieste', disclose: 'bassi' }),
      on({ any: ['recommends-less'], none: ['promises-date', 'hides-cost', 'up-to-you'], trust: [5, 10] }, { to: 'trieste' }),
      on({ any: ['recommends-waiting'], none: ['asks-why-tomorrow'], knows: ['crop-loan'] }, { to: 'twoWeeks' }),
      on({ any: ['asks-why-tomorrow', 'recommends-waiting'], trust: [5, 10] }, { disclose: 'crop-loan' }),
      on(
        {
          any: ['asks-what-trieste-wants', 'asks-advice', 'asks-her-advice', 'open-question-that-follows'],
          none: [...SOOTHING, 'refuses-to-decide', 'up-to-you'],
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
          none: [...SOOTHING, 'recommends-waiting', 'refuses-to-decide', 'up-to-you', 'asks'],
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
      on({ any: ['recommends-all', 'will-sign'], none: ['recommends-less', 'will-not-sign', 'will-say-it'] }, { to: 'eightyFour' }),
      on(
        {
          any: ['owns-part', 'names-own-effect', 'asks-if-noticed'],
          none: [...NEXT_STEP, 'promises-date', 'minimises'],
          trust: [7, 10],
        },
        { disclose: 'august' },
      ),
      on({ any: NEXT_STEP, none: ['promises-date', 'minimises', 'attacks', 'refuses-to-decide'], trust: [6, 10] }, { to: 'sixtyOne' }),
      on(
        {
          any: ['says-not-known', 'says-price', 'promises', 'names-farmers', 'names-consequence', 'owns-part', 'recommends-less', 'closes'],
          none: ['asks', 'promises-date', 'minimises', 'attacks', 'refuses-to-decide'],
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
        answer: 'There. You were doing so well. Take that back before it costs you.',
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
