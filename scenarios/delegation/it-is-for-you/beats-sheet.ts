import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { BACK, EXCUSES, GIVING, HARM, LEARNING, LISTENING, OWNING, RANK, STRINGS, WHY, walksOut } from './signs.js'

type Beat = Scenario['beats'][string]

const TO_OCTOBER = ['owns-report', 'asks-october', 'asks-dai', 'sees-dai', 'corrects-report', 'credits-ear']

/** He pours tea, reads your own sheet to you, and waits. */
export const tea: Beat = {
  about: 'He has read the sheet three times and is being hospitable about it. He wants to see whether you say yourself what it says.',
  wants: 'To hear why it should be him; and whether you know what you wrote.',
  room: {
    listen: 'Take up his sentence, that they ring him and ask you, and ask him how it reads to him.',
    'self-awareness': 'Say that you wrote that line, and that it gives him the blame without the say.',
    objectives: 'Say why it can’t stay with you: the tour from 2 February, and one phone for fifteen hundred seats.',
    empathy: 'Say what it must be like to be handed that sheet after thirty-eight years.',
  },
  turns: [
    walksOut,
    on({ any: HARM }, { to: 'shut' }),
    on({ any: RANK, none: [...OWNING, ...GIVING] }, { to: 'shut' }),
    on({ any: BACK, none: [...OWNING, ...GIVING, 'admits-tired'] }, { to: 'shut' }),
    on({ any: TO_OCTOBER, none: EXCUSES }, { to: 'october' }),
    on({ any: [...OWNING, ...LISTENING, ...GIVING, ...LEARNING, 'hedged-admission', 'holds-calmly', 'common-ground'] }, { to: 'paper' }),
    on({ any: [...WHY, 'explains', 'asks', 'promises', 'offers', 'refuses', 'agrees', 'commits-to-decision'] }, { to: 'paper' }),
    on({ any: ['its-easy', 'points-to-manual', 'minimises', 'keeps-strings', 'desk-words', 'defends-sheet', 'doubts-him'] }, { to: 'paper' }),
  ],
  pushes: [
    line('It’s nicely typed. I’ve nothing to say about the typing.', { manner: 'He smooths the sheet with the side of his hand.' }),
    line('Two lines. I’ve had longer on a parcel.', { until: ['owns-sheet', 'tears-sheet'] }),
    line('I’m not against her, mind. I say good evening to her, going by.'),
    line('Why me, though? You could have had a young man from Cardiff.', { until: ['says-why'] }),
    line('There’s milk in by there, if you take it.', { manner: 'He moves the jug an inch.' }),
    line('You’ve come down four flights for this. So it’s weighing on you.'),
    line('…', { manner: 'He pours. It takes as long as it takes.' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'Mrs Lloyd has decided it, so it’s really just a signature I need.',
      answer: 'Ah. Then you’ll have brought a pen.',
    },
    {
      level: 'partly',
      says: 'I’m on tour from February, so somebody here has to take her.',
      answer: 'Somebody, aye. He’s sitting by here, drinking his tea.',
    },
    {
      level: 'clearly',
      says: 'Read like that it gives you the blame and me the say. I wrote that, and it’s wrong.',
      answer: 'Well. I’d a speech ready about that. Now I’ve only the tea.',
    },
    { level: 'clearly', says: 'How does it sound to you?', answer: 'Like being given a horse, and somebody else has the reins. Nice horse, mind.' },
  ],
}

export const paper: Beat = {
  about:
    'The sheet lies between you, with a pencil on it. He argues the thing itself: he is to answer for what he may not change. He has seen where that leads, and is close to saying so.',
  wants: 'To hear what he may decide; and that you see why he asks.',
  room: {
    delegate: 'Say what he may do without asking you: change a cue, refuse one, stop a show.',
    listen: 'Say back what he is afraid of, to answer for what he may not touch, and ask where he has seen it before.',
    coach: 'Give him the pencil, and ask how he would write the two lines.',
    decisions: 'Strike your own line now, and say what stays where it is and why: the key.',
  },
  turns: [
    walksOut,
    on({ any: HARM }, { to: 'shut' }),
    on({ any: RANK, none: [...OWNING, ...GIVING] }, { to: 'shut' }),
    on({ any: BACK, none: [...OWNING, ...GIVING, 'admits-tired'] }, { to: 'shut' }),
    on({ any: TO_OCTOBER, none: EXCUSES }, { to: 'october' }),
    on({ any: [...GIVING, 'owns-sheet', 'keeps-the-key'], none: STRINGS }, { to: 'october' }),
    on(
      { any: [...OWNING, ...LISTENING, ...LEARNING, 'admits-tired', 'holds-calmly', 'common-ground'], none: STRINGS, trust: [4, 10] },
      { to: 'october' },
    ),
    on({ any: [...STRINGS, 'its-easy', 'minimises', 'points-to-manual', 'insists'], none: [...OWNING, ...GIVING], trust: [0, 1] }, { to: 'shut' }),
    on({ any: ['defends-report', 'blames-dai'] }, { to: 'october' }),
  ],
  arrives: [
    line('Let’s have it out on the table, then. Responsible: me. Changes: you. Which of us is the driver?', {
      manner: 'He lays the sheet between the cups and a pencil across it.',
      face: 'explaining',
    }),
    line('See, I’ve signed for loads all my life. I never signed for one I wasn’t let touch.', {
      manner: 'He puts a pencil down on the sheet, the point towards you.',
      face: 'explaining',
    }),
    line('Say she stops, second act, and I know what it is. What may I do? By this, now.', {
      manner: 'He turns the sheet round so that you can read it.',
      face: 'serious',
    }),
  ],
  pushes: [
    line('If I move one cue by a second, whose second is it?', { until: ['gives-the-say'] }),
    line('I’d be the one standing there, with my name on. That’s all I’d be, mind.', { until: ['gives-the-say', 'tears-sheet'] }),
    line('A man who can’t change a thing can’t answer for it. That’s not pride, that’s rigging.'),
    line('The pencil’s not for decoration.', { until: ['tears-sheet'], manner: 'He looks at it.' }),
    line('We’d a conductor once who was responsible. He’d no baton either.'),
    line('I’m not being awkward. I’ve been awkward, it’s louder.'),
    line('Whoever wrote “Systems” there had somebody in mind.', { until: ['owns-sheet', 'tears-sheet'] }),
  ],
  examples: [
    {
      level: 'against',
      says: 'Of course you can change things, just run it past me first.',
      answer: 'There’s the reins again. And I’d only just sat down.',
    },
    { level: 'partly', says: 'I see your point, the wording isn’t ideal.', answer: 'The wording’s fine. It’s what it says.' },
    {
      level: 'clearly',
      says: 'Then cross out “Systems”. What she does is your decision, without asking me. Only the key stays with two signatures, that’s the insurer.',
      answer: 'The key I understand, I’ve stood under things. The rest I’d like to see in pencil.',
    },
    { level: 'clearly', says: 'How would you write it?', answer: 'Shorter. And with the same name twice.' },
  ],
}
