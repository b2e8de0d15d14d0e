import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { CLOSES_HER, SOOTHING, shownOut } from './turns.js'

/** The bill, and the pen. */
export const countingBeats: Scenario['beats'] = {
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
      on({ all: ['asks-if-noticed', 'asks'], none: [...SOOTHING, ...CLOSES_HER], trust: [7, 10] }, { disclose: 'august' }),
      on(
        { any: ['asks-about-last-time', 'names-that-day', 'names-their-feeling'], none: [...SOOTHING, ...CLOSES_HER, 'says-price'], trust: [5, 10] },
        { disclose: 'last-figure' },
      ),
      on(
        {
          any: ['names-own-effect', 'owns-part'],
          none: [...SOOTHING, 'insists', 'says-price', 'says-not-known', 'shifts-blame', 'blames-someone', 'explains-away'],
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
      line('Now count it for me. What does it cost?', {
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
      on(
        { any: ['recommends-less'], none: ['promises-date', 'hides-cost', 'attacks', 'insists'], trust: [7, 10] },
        { to: 'trieste', disclose: 'bassi' },
      ),
      on({ any: ['recommends-less'], none: ['promises-date', 'hides-cost', 'attacks', 'insists'], trust: [5, 10] }, { to: 'trieste' }),
      on(
        { any: ['holds-calmly', 'will-not-sign'], all: ['asks-why-tomorrow'], none: ['attacks', 'threatens', 'insists'], trust: [6, 10] },
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
      on({ any: ['asks-why-tomorrow', 'asks-what-worries'], none: [...SOOTHING, 'insists'], trust: [6, 10] }, { disclose: 'crop-loan' }),
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
}
