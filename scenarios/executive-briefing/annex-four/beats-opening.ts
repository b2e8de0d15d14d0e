import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { FOG, SOOTHING, shownOut, THE_POINT } from './turns.js'

/** The first minute: the point, or the fog. */
export const openingBeats: Scenario['beats'] = {
  clock: {
    about: 'Mrs Nambozo waits with an eye on the wall clock for one sentence that tells her what is wrong with the contract.',
    wants: 'One sentence: what is wrong, in farms, containers or dollars. Not how it came about.',
    room: {
      'adapt-language':
        'Say in one sentence what is wrong, as she would repeat it on the telephone: 3,870 farms are on the map in the wrong place, so 23 containers are not proven.',
      objectives: 'Tie it to the paper in front of her: what it does to the 84 containers and to Annex 4.',
      'self-awareness': 'Say that you passed the update yourself, before she has to ask.',
    },
    turns: [
      ...shownOut,
      on({ any: ['goes-on'], tension: [5, 10] }, { to: 'lost' }),
      on({ all: ['owns-part', 'wrong-places'], none: ['shifts-blame', 'explains-away', ...SOOTHING] }, { to: 'price' }),
      on({ any: THE_POINT, none: [...SOOTHING, 'jargon-for-this-listener', 'computer-words'] }, { to: 'burnt' }),
      on({ any: ['owns-part', 'since-monday', 'recommends-waiting'], none: [...SOOTHING, ...FOG] }, { to: 'burnt' }),
      on({ any: SOOTHING }, { to: 'relieved' }),
      on({ any: FOG }, { to: 'lost' }),
      on({ any: ['named-goal', 'point-first', 'says-not-known', 'holds-calmly', 'commits-to-decision'] }, { to: 'burnt' }),
    ],
    pushes: [
      line('The clock is behind you. What is wrong, in one sentence?', { until: THE_POINT, manner: 'She looks past you at the wall.' }),
      line('Is it the coffee, or is it the paper?', { until: THE_POINT }),
      line('I have the pen here and the folder here. Tell me what is between them.', { until: THE_POINT, manner: 'She lays a hand on each.' }),
      line('Tell me as you would tell it at home, with the plates still on the table.', { until: THE_POINT }),
      line('Trieste will not wait for us.', { manner: 'Outside a lorry hoots at the weighbridge.' }),
      line('Go on. I have two ears and one clock.', { manner: 'She polishes her glasses on the cloth.' }),
      line('Small words, please. They travel better.', { face: 'tired' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'So in June we refactored the offline sync, and when the GPS fix times out the fallback writes the cached geometry of the hub instead of the polygon.',
        answer: 'Stop there. I taste coffee, I do not build telephones. What has happened to my contract?',
      },
      {
        level: 'partly',
        says: 'There’s a problem with the farm data behind Annex 4. It’s quite serious and I think we should look at it before you sign.',
        answer: 'Quite serious is a smell, it is not a taste. How many farms?',
      },
      {
        level: 'clearly',
        says: '3,870 farms are on our map in the wrong place, and I passed the update that did it. You can’t sign all 84 containers as proven.',
        answer: 'Three thousand eight hundred and seventy. So. And it was you. Then count it for me.',
      },
      { level: 'clearly', says: 'Don’t sign Annex 4. A quarter of the farms on it are wrong.', answer: 'A quarter. Eh. And I hear it today.' },
    ],
  },

  lost: {
    about: 'She has put the pencil down: she could not follow, and she does not hide it.',
    wants: 'The same thing again, so short and plain that she could repeat it to Trieste.',
    room: {
      'adapt-language': 'Start again with what it does to her: how many farms, how many containers. Leave the telephone out of it.',
      story: 'Give her a picture she can carry: the farms are pinned on the map where the store stands.',
    },
    turns: [
      ...shownOut,
      on({ all: ['owns-part', 'wrong-places'], none: ['shifts-blame', 'explains-away', 'blames-someone', ...SOOTHING, ...FOG] }, { to: 'price' }),
      on(
        {
          any: [...THE_POINT, 'owns-part', 'concrete-example-or-picture', 'point-first'],
          none: [...SOOTHING, 'jargon-for-this-listener', 'computer-words'],
        },
        { to: 'burnt' },
      ),
      on({ any: SOOTHING }, { to: 'relieved' }),
      on({ any: ['named-goal', 'says-not-known', 'says-price', 'commits-to-decision', 'reflects'], none: FOG }, { to: 'burnt' }),
    ],
    arrives: [
      line('Stop there. I taste coffee, I do not build telephones.', { manner: 'She lays the pencil down, parallel to the folder.', face: 'tired' }),
      line('You have lost me, and I have not got many minutes to be lost in.', { manner: 'The pencil stops.', face: 'tired' }),
      line('That was for your colleagues. Now one for me.', { manner: 'She takes her glasses off.', face: 'serious' }),
    ],
    pushes: [
      line('If you met a farmer on the road, how would you tell him?', { face: 'explaining' }),
      line('What does it do to my eighty-four containers?', { until: ['says-the-effect', 'says-price', 'recommends-less'] }),
      line('Begin from my side of the desk.', { manner: 'She taps her side of it, twice.' }),
      line('Which part of that can I repeat to Trieste?'),
      line('I am not stupid, my friend. I am a taster. Give me something I can put in the mouth.', { tension: [5, 10] }),
      line('I will ask Esther, if you have no words for it. She has words.', { trust: [0, 2], face: 'serious' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'I can’t make it simpler without getting it wrong. It’s how the sync queue works.',
        answer: 'Then it will stay a secret between you and the queue. Who else can tell me?',
      },
      {
        level: 'partly',
        says: 'Sorry. Some of the farm positions aren’t reliable.',
        answer: 'Some is a small word for eight minutes. How many are some?',
      },
      {
        level: 'clearly',
        says: 'Sorry, that was for my team. On our map 3,870 farmers live on the roof of the buying store. Their real farms are missing.',
        answer: 'On the roof. All of them. So, that I can see.',
      },
      {
        level: 'clearly',
        says: 'You’d be signing for farms we can’t show. That’s all of it.',
        answer: 'That is short enough to hurt. Whose hand was on it?',
      },
    ],
  },
}
