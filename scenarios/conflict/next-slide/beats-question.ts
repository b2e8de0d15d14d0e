import { line, on } from '../../stage/author.js'
import type { Beat } from '../../stage/schema.js'
import { DEFLECTING, EXCUSES, FIGURE, HARM, LISTENING, OPENING, OWNING, PUTTING_RIGHT, WARM } from './signs.js'

export const theQuestion: Beat = {
  about:
    'He has come to it: after slide 17 Mrs Holubová asked who could tell her about the south tube, and you answered without turning round. He wants to know why. He does not need a good reason, he needs the true one.',
  wants: 'The true reason why you did not turn your head. He would rather have a shabby one than a polished one.',
  room: {
    'self-awareness': 'Say the true reason, even a shabby one: what you wanted to look like in front of them.',
    feedback: 'Take up what he reproaches you with as he says it, and ask what you should have done.',
    listen: 'Say back what you have understood of that one moment, and check it.',
    empathy: 'Name what it is to be the one who knows, and not to be looked at.',
  },
  turns: [
    on({ any: HARM }, { to: 'paper' }),
    on({ any: ['presses-signature', 'offers-price'], none: OWNING, trust: [0, 5] }, { to: 'paper' }),
    on({ any: ['agrees-to-strike'] }, { to: 'paper' }),
    on({ any: [...EXCUSES, 'asks-to-forget'], none: OWNING, trust: [0, 2] }, { to: 'paper' }),
    on({ any: ['admits-why'], none: EXCUSES, trust: [4, 10] }, { disclose: 'turnRound' }),
    on({ any: OPENING, none: [...EXCUSES, ...DEFLECTING], trust: [5, 10] }, { disclose: 'turnRound' }),
    on({ any: LISTENING, none: [...EXCUSES, ...DEFLECTING], trust: [6, 10] }, { disclose: 'turnRound' }),
    on({ any: ['admits-why'], none: EXCUSES, trust: [5, 10], knows: ['turnRound'] }, { to: 'figure', disclose: 'wrongNumber' }),
    on({ any: OPENING, none: [...EXCUSES, ...DEFLECTING], trust: [6, 10], knows: ['turnRound'] }, { to: 'figure', disclose: 'wrongNumber' }),
    on(
      { any: [...LISTENING, 'his-to-tell'], none: [...EXCUSES, ...DEFLECTING], trust: [7, 10], knows: ['turnRound'] },
      { to: 'figure', disclose: 'wrongNumber' },
    ),
    on({ any: [...PUTTING_RIGHT, 'promises', 'i-will-correct'], none: [...EXCUSES, ...OWNING], trust: [4, 10] }, { to: 'terms' }),
    on({ none: WARM, trust: [0, 1], tension: [9, 10] }, { to: 'paper' }),
  ],
  arrives: [
    line(
      'After slide 17 she asked who could tell her about the south tube. Everybody looked at you. You looked at the screen. Why did you not turn round?',
      {
        manner: 'He says it slowly, as if reading from a plate.',
        face: 'solemn',
      },
    ),
    line(
      'One question for me, then I am done. Slide 17, Mrs Holubová asks who knows the south tube. I sit four metres behind you. Why did you not turn your head?',
      {
        manner: 'He has stopped looking at the papers.',
        face: 'serious',
      },
    ),
    line('There was one moment. After slide 17: who can tell me about the south tube? I was behind you, and you did not turn round. Why?', {
      manner: 'He has laid slide 17 on top.',
      face: 'solemn',
    }),
    line('I can let the slides go, one after the other. At 17 I stop. She asked who knows the south tube, and you did not turn your head. Why not?', {
      manner: 'He turns over sheets until he comes to the one.',
      face: 'serious',
    }),
  ],
  pushes: [
    line('I do not need a good reason. I need the one it was.', { until: ['admits-why'] }),
    line('Four metres. I measured it later, with the tape. I know.', { manner: 'He shows a tape measure and puts it away again.' }),
    line('You have turned round to me every day for seven years. To ask where the stapler is.'),
    line('I do not even like to speak in front of people. You know that.'),
    line('It would have cost a second and a half. I have considered the neck.', { manner: 'He turns his own head, and back.' }),
    line('She is a nice woman, by the way. She reads drawings from left to right, properly.'),
    line('Was I in the way, or was I not there? Those are two different faults.', { until: ['admits-why', 'names-laptop'] }),
    line('The slide I would let go. A slide is paper.'),
  ],
  examples: [
    { level: 'against', says: 'I knew the answer myself, so there was no need.', answer: 'Ah. You knew the answer.' },
    {
      level: 'partly',
      says: 'I was probably a bit nervous. It was my first time in front of them.',
      answer: 'Probably, a bit. We are getting nearer.',
    },
    {
      level: 'clearly',
      says: 'Because I wanted to look like the one who knows. If I’d turned to you, they’d have seen who does.',
      answer: 'Thank you. That is not pretty. But it closes.',
    },
    {
      level: 'clearly',
      says: 'I was afraid they’d ask you everything from then on.',
      answer: 'They would have. I would have hated it, every minute.',
    },
    { level: 'clearly', says: 'What should I have done, when she asked?', answer: 'Turned your head. That is all. I have no further requirements.' },
  ],
}

/** What may be owned and is not the figure. */
const ABOUT_YESTERDAY = ['credits-him', 'names-omission', 'names-laptop', 'presses-signature']

export const figure: Beat = {
  about:
    'It is out: the figure you gave the client for the south tube is wrong, and stands in the minutes. He heard it and clicked on, and he is ashamed of that. He waits to see whether you turn it on him.',
  wants: 'That you take the figure on yourself and do not take the correction away from him. Nothing wrong may stay on paper.',
  room: {
    'self-awareness': 'Take the figure as yours: you answered without knowing and without asking.',
    delegate: 'Leave the right figure to the one who knows it: he says it to her, in his words.',
    decisions: 'Say what is done, by whom and by when, and what it may cost with the client.',
    coach: 'Ask him what he would tell her before you draft it.',
  },
  turns: [
    on({ any: ['agrees-to-strike'] }, { to: 'paper' }),
    on({ any: ['hides-it'] }, { to: 'aroundYou' }),
    on({ any: HARM }, { to: 'aroundYou' }),
    on({ any: ['blames-silence'], none: OWNING, trust: [0, 5] }, { to: 'aroundYou' }),
    on({ any: ['shifts-blame', 'denies-part', 'minimises', 'presses-signature'], none: [...OWNING, ...FIGURE], trust: [0, 6] }, { to: 'aroundYou' }),
    on(
      { any: ['owns-number', 'his-to-tell', 'asks-what-to-tell-her'], none: ['blames-silence', 'minimises'], trust: [8, 10] },
      { to: 'terms', disclose: 'theNight' },
    ),
    on({ any: FIGURE, none: ['blames-silence'], trust: [3, 10] }, { to: 'terms' }),
    on({ any: ['owns-part', 'names-own-effect', 'says-wrong'], none: ['blames-silence', ...ABOUT_YESTERDAY], trust: [5, 10] }, { to: 'terms' }),
    on({ any: [...LISTENING, 'asks-about-fire'], none: ['blames-silence', 'minimises', ...DEFLECTING], trust: [8, 10] }, { disclose: 'theNight' }),
    on({ none: WARM, trust: [0, 1] }, { to: 'aroundYou' }),
  ],
  arrives: [
    line('Which leaves the figure. It is still on paper, and it is still wrong.', {
      manner: 'He taps the print-out with one finger.',
      face: 'serious',
    }),
    line('And then there is still the number. It does not correct itself, I have checked.', { face: 'tired' }),
    line('But the number stands. A wrong number has great patience.', { manner: 'He looks at the telephone.', face: 'serious' }),
    line('That does not change the figure. She builds on it, she is entitled to.', { face: 'serious' }),
  ],
  pushes: [
    line('On the night of the twelfth there will be a number on the wall in the control room. It should be true.'),
    line('I let it stand because I was counting your pleases. That is a deviation. Mine.', { manner: 'He looks at the pencil in his hand.' }),
    line('Mrs Holubová has it in her own handwriting, with a circle.'),
    line('It is nothing mysterious. The motors there are from 1998, they stop slowly before they turn.'),
    line('Whoever tells her will have to say why it was wrong.', { until: ['his-to-tell', 'names-him-to-client', 'i-will-correct'] }),
    line('I slept four hours. I mention it as a boundary condition.'),
    line('You may say now that I should have spoken. I have prepared for it.', { until: ['asks-why-silent', 'blames-silence', 'owns-number'] }),
  ],
  examples: [
    {
      level: 'against',
      says: 'Why on earth didn’t you say something? You let me stand there!',
      answer: 'Yes. I was not asked. I know how that sounds.',
    },
    {
      level: 'partly',
      says: 'Okay. I’ll write to her and get the minutes changed.',
      answer: 'You will. And when she asks you why two minutes, what will you say?',
    },
    {
      level: 'clearly',
      says: 'That’s my mistake, not yours. I answered something I didn’t know. Would you tell her the right figure, with me there?',
      answer: 'So you would say that it was you, and I would say what it is. That is a clean interface.',
    },
    { level: 'clearly', says: 'I guessed. You’d have known. What would you tell her?', answer: 'The truth, with a sketch. She likes a sketch.' },
  ],
}
