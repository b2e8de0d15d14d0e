import { defineScenario, line, on } from '../scenarios/stage/author.js'
import type { Pools } from '../scenarios/stage/learners.js'

/** A whole small scenario, to copy from: docs/writing-scenarios.md walks through it, and a test checks it. */

const HARM = ['attacks', 'threatens', 'mocks-or-scolds', 'belittles']
const OWNING = ['owns-part', 'names-own-effect', 'owns-rota']
const LISTENING = ['open-question-that-follows', 'reflects', 'names-their-feeling', 'asks-sunday']
const FAIR = ['offers-swap', 'asks-her-way']

export const sundayRota = defineScenario({
  format: 1,
  id: 'sunday-rota',
  kind: 'conflict',
  title: 'The Sunday rota',
  tagline: 'Halina, who keeps the milk cold',
  stakes: 'You wrote her name on Sunday without asking, for the fourth time.',
  minutes: 5,
  strategies: ['emotional-intelligence', 'communication'],
  brief: {
    you: 'You lead the cooling crew of a dairy in Bydgoszcz.',
    who: 'Halina Wrona, 44, your best fitter: quiet, exact, slow to complain.',
    happened: 'The Sunday check has to be done by one of five. You wrote Halina on the rota again, because she never says no. You did not ask her.',
    want: ['To say what you did.', 'To find a Sunday that both can live with.'],
    cannot: ['Leave the Sunday check out.', 'Pay extra.'],
    content: 'Nothing upsetting.',
  },
  counterpart: {
    name: 'Halina',
    fullName: 'Halina Wrona',
    role: 'cooling fitter in your crew',
    relation: 'report',
    pronouns: { they: 'she', them: 'her', their: 'her' },
    persona: {
      is: 'A fitter who hears from the sound of a compressor what is wrong with it.',
      wants: 'To be asked.',
      fears: 'That her quiet has become a habit of other people.',
      hides: 'That she sings the solo on Sunday.',
      speaks: 'Few words, short sentences, pictures from cooling.',
      lines: ['It runs. That is all one can say.', 'You wrote it in pen.'],
    },
    look: { head: 'bun', skin: 'edb98a', clothing: '78a0b5', hair: '6b4a2f' },
    knows: ['compressor', 'rota', 'check'],
  },
  goals: ['the milk', 'the Sunday check', 'Sunday'],
  facts: {
    solo: {
      text: 'The choir has a concert on Sunday, and Halina sings the solo. She has told them no three times this year.',
      says: 'I sing on Sunday. The solo. Three times this year I told the choir that I could not.',
      manner: 'She says it to the pressure gauge.',
      heard: ['I sing on Sunday', 'the solo'],
      openedBy: 'Asking what Sunday is for her, once you have said what you did.',
    },
  },
  limits: [{ id: 'extra-pay', says: 'You can’t pay extra.', phrases: ['I’ll pay you extra', 'double pay'] }],
  withheld: {
    takesOne: { means: 'that she will take a Sunday', phrases: ['I’ll take Sunday', 'I will do the Sunday'], allowedIn: ['asked', 'grudging'] },
  },
  cues: {
    'owns-rota': {
      means: 'says that they wrote her name without asking',
      groups: [
        ['i wrote', 'i put', 'i didn’t ask', 'i did not ask', 'i never asked', 'without asking', 'should have asked'],
        ['name', 'you', 'rota'],
      ],
      not: ['you wrote', 'you should'],
      yes: ['I wrote your name without asking.', 'i should have asked you', 'I never asked you, four times.'],
      no: ['You should have asked.', 'I wrote a letter.'],
    },
    'asks-sunday': {
      means: 'asks what Sunday is for her',
      groups: [
        ['what', 'why', 'how', 'is there', 'do you'],
        ['sunday', 'sundays', 'weekend'],
      ],
      not: ['what about sunday then', 'can you do sunday'],
      yes: ['What is on Sunday?', 'what do your Sundays look like', 'Is there something on Sunday?'],
      no: ['I need you on Sunday.', 'Sunday it is.'],
    },
    'offers-swap': {
      means: 'takes the Sunday off her: oneself, or by asking the others',
      groups: [
        ['i’ll', 'i will', 'let me', 'we', 'i can'],
        ['take sunday', 'do sunday', 'do the sunday', 'take the sunday', 'ask the others', 'ask piet', 'take turns', 'in turn', 'draw lots', 'swap'],
      ],
      yes: ['I’ll take Sunday myself.', 'We take turns from now on.', 'i will ask the others first'],
      no: ['Can you swap?', 'You take Sunday.'],
    },
    'asks-her-way': {
      means: 'asks how she would make the rota',
      groups: [['how would you', 'what would you', 'what would be fair', 'what’s fair', 'would you make', 'would you write']],
      yes: ['How would you do it?', 'What would be fair?'],
      no: ['How are you?', 'That’s fair.'],
    },
    'presses-sunday': {
      means: 'presses for Sunday',
      groups: [
        ['need you', 'have to', 'has to', 'somebody must', 'just do', 'must', 'only one', 'no choice'],
        ['sunday', 'it', 'check', 'milk', 'you'],
      ],
      not: ['don’t have to', 'i have to', 'need you to tell'],
      yes: ['I need you on Sunday.', 'Somebody has to do it.', 'just do it this once'],
      no: ['You don’t have to do it.', 'What is on Sunday?'],
    },
    belittles: {
      means: 'makes her small',
      groups: [['don’t be', 'stop being', 'you’re so', 'it’s only', 'big deal', 'grow up', 'whining', 'drama']],
      not: ['i’m not', 'it isn’t only'],
      yes: ['Don’t be like that.', 'It’s only a Sunday.', 'stop whining'],
      no: ['It isn’t only a Sunday.', 'I was rude.'],
    },
    'asks-what-said': {
      means: 'asks why she did not say no',
      groups: [['why'], ['didn’t you say', 'did you not say', 'never say', 'never said', 'not tell me', 'didn’t you tell']],
      yes: ['Why didn’t you say something?', 'why did you never say no… why did you not say it'],
      no: ['Why Sunday?', 'You never said no.'],
    },
  },
  takes: {
    'owns-rota': { trust: 2, tension: -1 },
    'owns-part': { trust: 1, tension: -1 },
    'names-their-feeling': { trust: 1, tension: -1 },
    'open-question-that-follows': { trust: 1 },
    'asks-sunday': { trust: 1, tension: -1 },
    reflects: { trust: 1 },
    'offers-swap': { trust: 1, clarity: 1 },
    'asks-her-way': { trust: 1, clarity: 1 },
    'explains-away': { trust: -1, tension: 1 },
    'presses-sunday': { trust: -2, tension: 1 },
    belittles: { trust: -2, tension: 2 },
    attacks: { trust: -3, tension: 2 },
    threatens: { trust: -3, tension: 3 },
    'mocks-or-scolds': { trust: -2, tension: 2 },
  },
  effects: {
    'owns-rota': 'You said it before she had to.',
    'owns-part': 'She put the spanner down.',
    'names-their-feeling': 'She had not expected a word for it.',
    'open-question-that-follows': 'You asked on, and she had an answer.',
    'asks-sunday': 'Nobody had asked what Sunday was.',
    reflects: 'It came back as she had meant it.',
    'offers-swap': 'It was a Sunday less, and she could count it.',
    'asks-her-way': 'She had made that rota in her head for years.',
    'explains-away': 'She heard a reason, and waited for the rest.',
    'presses-sunday': 'So it was already decided.',
    belittles: 'You made it small, and she went quiet.',
    attacks: 'She turned back to the pump.',
    threatens: 'She knew then what asking would have been worth.',
    'mocks-or-scolds': 'She doesn’t laugh at work.',
  },
  temperaments: {
    quiet: {
      name: 'has slept on it',
      stance: { trust: 3, tension: 5, clarity: 4 },
      opening: line('Sunday. My name. In pen.', { manner: 'She holds the rota by one corner.', face: 'serious' }),
    },
    tired: {
      name: 'has come off a night shift',
      stance: { trust: 2, tension: 6, clarity: 3 },
      opening: line('I have read the rota. Four Sundays of five, and one handwriting.', { manner: 'She stays in the door.', face: 'tired' }),
    },
  },
  initial: 'door',
  beats: {
    door: {
      about: 'She stands in the door with the rota and waits to hear who wrote it, and how.',
      wants: 'To hear that you wrote it without asking.',
      room: {
        'self-awareness': 'Say that you wrote her name and did not ask.',
        empathy: 'Say what it is to find oneself written down four times.',
      },
      turns: [
        on({ any: HARM, trust: [0, 2] }, { to: 'refuses' }),
        on({ any: OWNING, none: ['explains-away', ...HARM] }, { to: 'bench' }),
        on({ any: LISTENING, none: ['presses-sunday', ...HARM], trust: [3, 10] }, { to: 'bench' }),
        on({ any: ['presses-sunday'], trust: [0, 1] }, { to: 'grudging' }),
      ],
      pushes: [
        line('There are five of us. I counted.'),
        line('The ink was still wet.', { manner: 'She shows you a thumb.' }),
        line('I only want to know how it got there.', { until: ['owns-rota', 'owns-part'] }),
        line('It is a good pen. It does not ask either.'),
      ],
      examples: [
        { level: 'against', says: 'Somebody has to do it, and you never say no.', answer: 'No. I never do. I see.' },
        { level: 'partly', says: 'Sorry, I should have mentioned it.', answer: 'Mentioned. Yes.' },
        { level: 'clearly', says: 'I wrote your name and didn’t ask you. Four times.', answer: 'Four. You counted too.' },
        { level: 'clearly', says: 'What did you think when you saw it?', answer: 'That I must have become furniture.' },
      ],
    },
    bench: {
      about: 'She has sat down on the bench. She says what the Sundays cost, in small pieces, and not yet the largest.',
      wants: 'To be asked what Sunday is, before anything is solved.',
      room: {
        listen: 'Ask what Sunday is for her, and wait.',
        diplomacy: 'Keep the check and the person apart: it must be done, and not by her name.',
      },
      turns: [
        on({ any: HARM, trust: [0, 3] }, { to: 'refuses' }),
        on({ any: LISTENING, none: ['presses-sunday'], trust: [5, 10] }, { disclose: 'solo' }),
        on({ any: [...FAIR, ...OWNING], none: ['presses-sunday'], trust: [5, 10] }, { to: 'plan' }),
        on({ any: FAIR, none: ['presses-sunday'] }, { to: 'plan' }),
        on({ any: ['presses-sunday'], trust: [0, 4] }, { to: 'grudging' }),
        on({ any: [...LISTENING, 'promises'], none: ['presses-sunday'], trust: [5, 10], knows: ['solo'] }, { to: 'plan' }),
      ],
      arrives: [
        line('All right. Then I sit for a moment.', { manner: 'She sits down on the bench by the pump.', face: 'calm' }),
        line('So it can be said. Move over.', { manner: 'She sits down beside you.', face: 'solemn' }),
      ],
      pushes: [
        line('A Sunday is not a long day. One only notices the fifth.'),
        line('The others are not worse at it. They are louder.'),
        line('Quiet machines get no service. It is the same with people.', { manner: 'She listens to the pump.' }),
        line('I had said I would be somewhere else.'),
      ],
      examples: [
        { level: 'against', says: 'It’s only a Sunday.', answer: 'Yes. Only.' },
        { level: 'partly', says: 'I get that it’s annoying.', answer: 'Annoying is a fan belt.' },
        { level: 'clearly', says: 'What is on Sunday, for you?', answer: 'Something with a beginning. At five.' },
        { level: 'clearly', says: 'You stopped saying no, and I took it for a yes.', answer: 'That is how it went.' },
      ],
    },
    plan: {
      about: 'She is practical now: who does this Sunday, and how the next rota is made.',
      wants: 'One Sunday less, and to be asked before the pen.',
      room: { delegate: 'Give her the rota to make, with the five names.', decisions: 'Say who does this Sunday, and how it goes from now on.' },
      turns: [
        on({ any: HARM, trust: [0, 4] }, { to: 'refuses' }),
        on({ any: [...FAIR, 'hands-over-result'], none: ['presses-sunday'], trust: [5, 10] }, { to: 'asked' }),
        on({ any: ['presses-sunday', 'commits-to-decision', 'promises'], trust: [0, 7] }, { to: 'grudging' }),
      ],
      arrives: [
        line('So. The check has to be done. By whom, this Sunday?', { manner: 'She lays the rota between you.', face: 'explaining' }),
        line('Good. There are five names. Let us see the other four.', { manner: 'She takes the cap off the pen.', face: 'calm' }),
      ],
      pushes: [
        line('I do not mind a Sunday. I mind that it is mine.'),
        line('Pencil would be a start.'),
        line('Piet has never seen the compressor on a Sunday. It is the same one.', { face: 'smile' }),
        line('Who does this one?', { until: ['offers-swap'] }),
      ],
      examples: [
        { level: 'against', says: 'Just do this one, and then we’ll see.', answer: 'Then we have seen it already.' },
        { level: 'partly', says: 'I’ll try to ask next time.', answer: 'Try it on Piet.' },
        { level: 'clearly', says: 'I’ll take Sunday myself. How would you make the next one?', answer: 'In turn. And in pencil.' },
        { level: 'clearly', says: 'We take turns, all five. You write it.', answer: 'Give me the pen.' },
      ],
    },
  },
  turning: 'bench',
  outcomes: {
    asked: {
      title: 'Halina makes the rota, in pencil.',
      epilogue: 'Five names went round, a Sunday each. You did the first one and forgot the third valve; she rang at noon to ask how it sounded.',
      quality: 'good',
      closing: [
        line('Then I write it. In pencil, and you sign below.', { face: 'smile' }),
        line('Good. That I can hang up.', { manner: 'She folds the old one small.', face: 'calm' }),
      ],
    },
    grudging: {
      title: 'She works the Sunday.',
      epilogue: 'The check was done, to the minute. In the weeks after she told you what was broken, and nothing else.',
      quality: 'mixed',
      closing: [
        line('It is in pen. I can read.', { face: 'tired' }),
        line('Sunday, then. As written.', { manner: 'She hangs the rota back on its nail.' }),
      ],
    },
    refuses: {
      title: 'She strikes her name.',
      epilogue: 'There was a line through her name, drawn with a ruler. You did the check yourself, and the next three as well.',
      quality: 'poor',
      closing: [
        line('Then I also have a pen.', { manner: 'She draws one straight line.', face: 'serious' }),
        line('No. There, you have heard me say it.', { face: 'serious' }),
        line('Then it is simple. Four names are enough for you.', { manner: 'She lays the rota down.', face: 'serious' }),
        line('The fifth one is free, then.', { manner: 'She unhooks her key from the board.', face: 'serious' }),
      ],
    },
    bell: {
      title: 'The shift bell rings.',
      epilogue: 'The rota hung where it had hung. On Sunday morning you both looked at the telephone.',
      quality: 'mixed',
      closing: [line('That is the bell. The milk does not wait for us.'), line('I have to go in. It is not finished, this.')],
    },
    left: {
      title: 'You leave it there.',
      epilogue: 'She did the Sunday. The pen was gone from its string on Monday.',
      quality: 'poor',
      closing: [],
    },
  },
  maxReplies: 7,
  outOfTime: 'bell',
  end: 'left',
  hardMinute: {
    stance: { trust: 4, tension: 5, clarity: 4 },
    knows: [],
    opening: line('You wrote it, you have said so. Good. And now you want to know if I come.', { manner: 'She sits down on the bench.' }),
    replies: 3,
    outOfTime: 'bell',
  },
  script: {
    questions: [
      {
        cue: 'asks-what-said',
        answers: [
          line('I came to say it. You were holding the door for somebody.', { trust: [0, 4] }),
          line('I thought you would see. One thinks that.', { trust: [5, 10] }),
          line('Saying it is the part that I am bad at.', { trust: [5, 10] }),
        ],
      },
      {
        cue: 'asks-sunday',
        answers: [
          line('A day with hours in it.', { trust: [0, 4] }),
          line('It was mine, that is the main thing.'),
          line('You ask. I will get to it.'),
        ],
      },
    ],
    unforeseen: [line('That is not what I would ask first.'), line('I would have to think. The pump is loud.'), line('I do not know that.')],
    reactions: [
      {
        to: HARM,
        pieces: [
          line('I see.', { manner: 'She steps back.', face: 'serious' }),
          line('That was not about the rota.', { face: 'serious' }),
          line('So.', { manner: 'She buttons her jacket.', face: 'serious' }),
          line('That one I have not heard yet.', { face: 'tired' }),
          line('Say it louder, the pump is on.', { face: 'serious' }),
        ],
      },
      { to: ['presses-sunday'], pieces: [line('So it is settled.', { face: 'tired' }), line('Has to. Yes.'), line('It always has to.')] },
      { to: ['explains-away'], pieces: [line('That is a reason.'), line('I had those too.'), line('Reasons there are enough of.')] },
      {
        to: ['offers-swap', 'asks-her-way'],
        pieces: [
          line('That is a thing one can write down.', { face: 'calm' }),
          line('Hm. That I like.', { manner: 'She almost smiles.', face: 'calm' }),
          line('You have thought about it.', { face: 'solemn' }),
        ],
      },
      {
        to: OWNING,
        pieces: [
          line('Good. So we read the same paper.', { face: 'solemn' }),
          line('You say it. I had prepared for longer.', { face: 'solemn' }),
          line('Yes. That was it.', { manner: 'She lowers the rota.', face: 'solemn' }),
        ],
      },
      {
        to: LISTENING,
        pieces: [
          line('You want to know that.', { face: 'solemn' }),
          line('Nobody asks the fitter.', { manner: 'She looks at you.' }),
          line('Well.', { manner: 'She thinks about it.' }),
        ],
      },
    ],
    landed: {
      warmed: [line('Hm. Yes.'), line('That helps.'), line('All right.')],
      neutral: [line('If you say so.'), line('I hear it.'), line('And?'), line('Mm.')],
      stung: [line('Thank you.'), line('I will remember that.'), line('Yes. Of course.')],
      unclear: [line('I do not follow.'), line('Which of it is meant for me?'), line('Say it shorter.')],
    },
    odd: {
      'says-little': [line('That was short.'), line('…', { manner: 'She waits.' }), line('You, too.')],
      'goes-on': [line('Stop. Which sentence is mine?'), line('That is a lot of water for one pipe.'), line('Shorter, please.')],
      swears: [line('The pump says that too.'), line('Not in the cold room.'), line('Hm.')],
      jokes: [line('I laugh on Mondays.'), line('Not bad.'), line('Later.')],
      flatters: [line('It is the pump that is good.'), line('Nice. It was about Sunday.'), line('I know what I can do.')],
      'claims-agreement': [line('I did not say that.'), line('With me? No.'), line('I would remember it.')],
      'other-language': [line('In English, please.'), line('I did not get that.'), line('Again, please.')],
      'addresses-scorer': [line('Who is that for?'), line('There is only me.'), line('I do not understand that.')],
    },
    clarify: [line('How do you mean that?'), line('Once more?'), line('Was that a yes?')],
    misheard: [line('Then I heard it wrong. Say it again.'), line('All right. What did you mean?'), line('Again, so that I get it.')],
    left: [line('Go, then.'), line('It hangs there. It does not go away.'), line('Good.', { manner: 'She hangs the rota back.' })],
  },
  witnesses: {
    asked: {
      temperament: 'quiet',
      replies: [
        'I wrote your name and didn’t ask you. Four times.',
        'What is on Sunday, for you?',
        'I’ll take Sunday myself.',
        'How would you make the next one? We take turns.',
      ],
    },
    grudging: { temperament: 'tired', replies: ['Somebody has to do the check on Sunday.'] },
    refuses: { temperament: 'tired', replies: ['Don’t be like that. Stop whining, it’s only a Sunday.'] },
    bell: {
      temperament: 'quiet',
      replies: ['Hm.', 'The pump is loud today.', 'I see the rota.', 'It’s cold in here.', 'The milk came late.', 'It was a long week.', 'Well.'],
    },
  },
})

/** What simulated learners of each level say, by beat, by fact just told, or at a loss. */
export const learners: Pools = {
  exemplary: {
    door: ['I wrote your name down and didn’t ask you. Four times.', 'I put you on the rota because you never say no. I should have asked you.'],
    bench: ['What is on Sunday, for you?', 'You stopped saying no, and I took it for a yes.'],
    solo: ['Then you sing, and I’ll take Sunday.', 'Three times you told them no because of me. I’ll do Sunday.'],
    plan: ['I’ll take Sunday myself. We take turns from now on.', 'How would you make the next one?'],
    any: ['Go on.', 'What else?'],
  },
  decent: {
    door: ['Sorry, I should have asked you first.', 'I know, it’s not ideal.', 'Are you angry about the rota?'],
    bench: ['I get that it’s annoying.', 'Is there something on Sunday?', 'I’ll try to ask next time.'],
    solo: ['I didn’t know that you sing.', 'Oh. Could someone swap?'],
    plan: ['I’ll ask the others.', 'I’ll try to ask you next time.', 'We could talk about it with everybody.'],
    any: ['Okay.', 'I understand.', 'Fair enough.'],
  },
  autopilot: {
    door: ['The check has to be done, that’s the regulation.', 'You’re the only one who knows the compressor.', 'I only copied last month’s rota.'],
    bench: ['Somebody has to do it.', 'I can make you a spreadsheet.'],
    solo: ['Can’t they sing on Saturday?', 'You have to plan that earlier.'],
    plan: ['Just do it this once.', 'I’ll put a rule into the system.'],
    any: ['Let’s be practical.', 'What’s the alternative?'],
  },
  hostile: {
    door: ['Don’t be like that. It’s only a Sunday.', 'Stop whining and do your job.'],
    bench: ['You’re so sensitive.', 'Do it, or find another job.'],
    solo: ['It’s only a choir.', 'Big deal.'],
    plan: ['I don’t care who does it. You do.', 'Grow up.'],
    any: ['That’s an order.', 'Are you finished?'],
  },
}
