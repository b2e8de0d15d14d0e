import { line, on } from '../../stage/author.js'
import type { Scenario, Turn } from '../../stage/schema.js'

/** Words that put the thing itself before her. */
const THE_POINT = ['wrong-places', 'cannot-sign-all', 'says-3870', 'says-the-effect', 'recommends-less', 'weighs-options', 'names-consequence']
const SOOTHING = ['minimises', 'makes-it-small', 'hides-cost', 'promises-date', 'recommends-all']
const FOG = ['jargon-for-this-listener', 'buries-the-point', 'its-complicated', 'starts-at-the-beginning', 'lectures']

/** Words after which she tells nobody anything. */
const CLOSES_HER = ['shifts-blame', 'explains-away', 'minimises', 'blames-someone']

/** After real harm she ends it; one sharp word is not enough. */
export const shownOut: Turn[] = [
  on({ any: ['attacks', 'threatens', 'mocks-or-scolds', 'insults-her', 'threatens-to-go'], trust: [0, 1], tension: [10, 10] }, { to: 'outside' }),
  on({ any: ['shifts-blame', 'denies-part'], trust: [0, 0], tension: [10, 10] }, { to: 'outside' }),
]

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
      on({ all: ['owns-part', 'wrong-places'], none: ['shifts-blame', 'explains-away', ...SOOTHING] }, { to: 'price' }),
      on({ any: THE_POINT, none: [...SOOTHING, 'jargon-for-this-listener'] }, { to: 'burnt' }),
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
      on(
        { any: [...THE_POINT, 'owns-part', 'concrete-example-or-picture', 'point-first'], none: [...SOOTHING, 'jargon-for-this-listener'] },
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
      on(
        {
          any: [
            'holds-calmly',
            'will-not-sign',
            'cannot-sign-all',
            'says-not-known',
            'says-price',
            'recommends-less',
            'names-consequence',
            'wrong-places',
            'owns-part',
          ],
        },
        { to: 'price' },
      ),
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
      line('Eh. For that you frightened me with a note. Then Trieste can ring.', { manner: 'She opens the folder at the last page.', face: 'smile' }),
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
        answer: 'Some risks there are in a mango. Which?',
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
      on({ any: ['promises-date', 'hides-cost', 'recommends-all'] }, { to: 'relieved' }),
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
