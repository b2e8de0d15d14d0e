import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { CLOSES_HER, SOOTHING, shownOut } from './turns.js'

/** Where it can go wrong quietly: she believes that it is small, or that nobody stands behind it. */
export const dangerBeats: Scenario['beats'] = {
  relieved: {
    about: 'She takes it for a small thing and reaches for the pen. If nobody stops her she will sign.',
    wants: 'To be told that she may sign; and somewhere beneath, to be stopped.',
    room: {
      diplomacy: 'Stop her hand, calmly: say that it is not small and that you put it badly.',
      'big-picture': 'Say what happens in spring if she signs all 84: a container refused, and then the contract.',
      decisions: 'Put the cost on the table that you left out: 23 containers, $2.6 million, $120,000.',
    },
    turns: [
      ...shownOut,
      on({ any: ['will-sign', 'recommends-all'], none: ['will-not-sign', 'cannot-sign-all'] }, { to: 'eightyFour' }),
      on({ any: ['holds-calmly', 'will-not-sign', 'cannot-sign-all', 'says-not-known', 'says-price', 'recommends-less'] }, { to: 'price' }),
      on({ any: ['names-consequence', 'wrong-places', 'owns-part'], none: SOOTHING }, { to: 'price' }),
      on({ any: SOOTHING }, { to: 'eightyFour' }),
      on({ any: ['stops-her'], none: ['agrees'] }, { to: 'price' }),
      on({ any: ['refuses', 'says-the-effect', 'weighs-options', 'commits-to-decision', 'says-3870'] }, { to: 'price' }),
      on({ any: ['agrees', 'smooths-over', 'says-little'], none: ['asks'] }, { to: 'eightyFour' }),
    ],
    arrives: [
      line('Good. Then it is a small thing, and the pen may have its way.', {
        manner: 'She draws the folder towards her. Her shoulders come down.',
        face: 'calm',
      }),
      line('So I can go ahead. And I had been counting goats all night.', { manner: 'She uncaps the pen.', face: 'calm' }),
      line('Eh. For that you frightened me with eight minutes. Then Trieste can ring.', {
        manner: 'She opens the folder at the last page.',
        face: 'smile',
      }),
    ],
    pushes: [
      line('So the eighty-four stand. Say it once, so that I have heard it.', { manner: 'The pen is over the paper.' }),
      line('You are sure.', { manner: 'It is not quite a question.' }),
      line('Then I wonder what we needed eight minutes for.', { face: 'concerned' }),
      line('It goes down easily, this. Things that go down easily, I usually taste twice.', { manner: 'The pen stops for a moment.' }),
      line('Last chance to make a face, my friend. Then I write.', { face: 'serious' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'Yes, honestly, it’s a minor data thing. My team will have it cleaned up before the first ship leaves.',
        answer: 'Good. Then it is eighty-four, and Annex 4 goes with it.',
      },
      {
        level: 'partly',
        says: 'Well, maybe wait a moment with the signature. There are some risks.',
        answer: 'There is some risk in a mango also. Which?',
      },
      {
        level: 'clearly',
        says: 'Please put the pen down. I made it sound small and it isn’t: 23 of the 84 containers come from farms we can’t show.',
        answer: 'The pen is down. Now do not be polite with me a second time.',
      },
      {
        level: 'clearly',
        says: 'No. It’s 2.6 million dollars you’d be signing for blind.',
        answer: 'Two point six. Why was that not your first word?',
      },
    ],
  },

  burnt: {
    about: 'She knows what is wrong. Now she wants to know who stands behind the figure and why she hears of it today; she has been sold one before.',
    wants: 'A person in the story: whose hand was on it, since when it is known, and no telephone, network or colleague to blame.',
    room: {
      'self-awareness': 'Say what you did: you passed the update untried, and you kept it from her since Monday.',
      empathy: 'Name what it is for her to hear this on the eve of a signature, with farmers waiting.',
      feedback: 'Take up what she holds against engineers before anything in your defence.',
      listen: 'Ask what the last figure cost her, and wait.',
    },
    turns: [
      ...shownOut,
      on(
        { any: ['names-their-feeling', 'asks-about-last-time', 'reflects', 'names-that-day'], all: ['owns-part'], none: CLOSES_HER, trust: [5, 10] },
        { to: 'price', disclose: 'last-figure' },
      ),
      on({ any: ['names-that-day', 'names-their-feeling'], none: CLOSES_HER, knows: ['last-figure'] }, { to: 'price' }),
      on(
        { any: ['names-their-feeling', 'asks-about-last-time', 'reflects', 'names-that-day'], none: CLOSES_HER, trust: [5, 10] },
        { disclose: 'last-figure' },
      ),
      on(
        {
          any: ['open-question-that-follows', 'makes-room'],
          all: ['asks'],
          none: [...CLOSES_HER, 'owns-part', 'asks-what-she-needs', 'asks-where-to-start', 'asks-how-she-is', 'asks-for-money', 'asks-what-you-mean'],
          trust: [6, 10],
        },
        { disclose: 'last-figure' },
      ),
      on(
        { any: ['owns-part', 'names-own-effect', 'engages-with-criticism'], none: ['shifts-blame', 'blames-someone', 'explains-away', 'minimises'] },
        { to: 'price' },
      ),
      on({ any: ['promises-date', 'hides-cost', 'recommends-all'], trust: [2, 10] }, { to: 'relieved' }),
      on(
        {
          any: ['holds-calmly', 'since-monday', 'weighs-options', 'recommends-less', 'says-price', 'says-not-known', 'commits-to-decision'],
          none: ['shifts-blame', 'blames-someone', 'minimises'],
          trust: [3, 10],
        },
        { to: 'price' },
      ),
      on({ any: ['minimises', 'makes-it-small'], none: ['shifts-blame', 'attacks', 'insults-her'], tension: [0, 6] }, { to: 'relieved' }),
    ],
    arrives: [
      line('I have had a man in that chair before, with a clean shirt and a figure. So whose hand was on it?', {
        until: ['owns-part'],
        manner: 'She looks at the chair, not at you.',
        face: 'serious',
      }),
      line('You people come to me when the lorry is already in the ditch. Who was driving?', {
        until: ['owns-part'],
        face: 'serious',
        manner: 'She closes the folder.',
      }),
      line('And I hear it now, on the last morning. Since when do you know?', {
        until: ['since-monday'],
        face: 'serious',
        manner: 'She goes very still.',
      }),
      line('So. Why should I believe this figure, when I was wrong to believe the others?', {
        manner: 'She draws a line under what she has written.',
        face: 'solemn',
      }),
    ],
    pushes: [
      line('The clock does not care who it was. I do.', { until: ['owns-part'] }),
      line('When my lorry was late I went to the buyer myself, on foot.', { face: 'explaining' }),
      line('I sign with my own name. I like to know whose stands behind it.', { face: 'serious' }),
      line('Whose hand was on it?', { until: ['owns-part'], manner: 'The pencil waits.' }),
      line('Since when do you know?', { until: ['since-monday'] }),
      line('If it was nobody, I can do nothing with it.', { until: ['owns-part'], face: 'serious' }),
      line('Do not tell me what the telephone did. Telephones do not work for me.', { until: ['owns-part'] }),
      line('In tasting, one bad bean and we throw out the cup. Not the bean. The cup.', {
        manner: 'She moves one green bean across the tray with a fingernail.',
        face: 'explaining',
      }),
      line('Figures come easily to you people. They do not have to walk home through the village.', { tension: [5, 10] }),
      line('I built this house from one lorry. I know what it is to have been the one who drove.', { trust: [4, 10], face: 'solemn' }),
      line('You walked past my door on Tuesday. You greeted me.', { requires: ['since-monday'] }),
    ],
    examples: [
      {
        level: 'against',
        says: 'One of my developers changed it and the field officers should have noticed. I only approve what I’m given.',
        answer: 'So it was everybody. Then I can shake hands with nobody.',
      },
      { level: 'partly', says: 'Mistakes were made on our side, of course.', answer: 'Mistakes do not make themselves. Who made it?' },
      {
        level: 'clearly',
        says: 'I passed it on a Friday without sending anyone up the mountain to try it. I’ve known since Monday, and you should have had it on Monday.',
        answer: 'On Monday I had four days. So. But it has a name now. Count it for me.',
      },
      {
        level: 'clearly',
        says: 'It must be bitter to hear this from an engineer again. What did the last one cost you?',
        answer: 'Bitter is right. Sit back. That, I will tell you.',
      },
    ],
  },
}
