import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { ASKING_WANTS, DECIDING, EXCUSES, HARM, LISTENING, LOOKING_UNDER, MEANING, OWNING } from '../signs.js'
import { choiceBeats } from './beats-choice.js'

export const beats: Scenario['beats'] = {
  impatient: {
    about: 'Has said the sentence, and gives you a minute. Listens for one thing: what do you want from me?',
    wants: 'The point, first, in one sentence.',
    room: {
      'adapt-language': 'Say the conclusion or the ask first, in one sentence without a single term of your trade.',
      listen: 'Take up the sentence that was just said before you begin your own.',
      diplomacy: 'Keep your point and your voice, whatever the tone.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 1] }, { to: 'overruled' }),
      on(
        { any: [...HARM, 'jargon-for-this-listener', 'buries-the-point', ...EXCUSES], none: [...OWNING, 'point-first', 'says-the-effect'] },
        { to: 'adrift' },
      ),
      on({ any: ASKING_WANTS, trust: [4, 10] }, { to: 'meaning', disclose: 'wants' }),
      on({ any: [...MEANING, ...DECIDING], trust: [2, 10] }, { to: 'meaning' }),
      on({ any: [...OWNING, ...LISTENING, 'holds-calmly', 'common-ground', 'promises'], trust: [3, 10] }, { to: 'meaning' }),
    ],
    pushes: [
      line('I have a few minutes. Use the first one for the point.', { until: ['point-first'], face: 'serious' }),
      line('What do you want from me? Money, a yes, or a signature?', { until: ['point-first', 'commits-to-decision'], face: 'serious' }),
      line('Assume that I know nothing and can’t wait long.', { face: 'explaining' }),
      line('Everyone who comes in here has a problem. I need to know whose it is.', { face: 'tired' }),
      line('I’ll hear about it one way or another. I’d rather hear it from you.', { face: 'solemn' }),
      line('Start at the end. If I like the end, I’ll ask about the beginning.', { until: ['point-first'], face: 'explaining' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'So, to give you some background, the whole thing started when we migrated the cluster and the replication lag went up.',
        answer: 'You lost me two words in.',
      },
      { level: 'partly', says: 'It’s a bit complicated, but it’s important for the company.', answer: 'Important how?' },
      {
        level: 'clearly',
        says: 'I need one decision from you today: two more weeks, or the smaller version on time.',
        answer: 'Right. That I can hold.',
      },
      {
        level: 'clearly',
        says: 'You’re right to ask. The short of it: customers can’t pay for about an hour on Saturday, unless we move the date.',
        answer: 'An hour. Go on.',
      },
    ],
  },
  meaning: {
    about: 'Wants to know what it means: for customers, money, time, risk, people. Not how it works.',
    wants: 'One effect that can be repeated upstairs without you.',
    room: {
      'adapt-language': 'Say what it means in customers, money, time or risk.',
      objectives: 'Tie it to a goal or a promise that {they} {have|has} named.',
      story: 'Give one picture or one case that makes it plain.',
      listen: 'Ask what matters most to {them} in it, before you pile on more.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 1] }, { to: 'overruled' }),
      on({ any: [...HARM, 'jargon-for-this-listener', 'buries-the-point'], none: [...OWNING, 'says-the-effect'] }, { to: 'adrift' }),
      on({ any: EXCUSES, none: OWNING, trust: [0, 4] }, { to: 'adrift' }),
      on({ any: [...ASKING_WANTS, 'asks-what-they-need', 'reflects', 'checks-understanding'], trust: [4, 10] }, { disclose: 'wants' }),
      on({ any: [...MEANING, ...OWNING, 'common-ground'], trust: [4, 10] }, { to: 'doubt' }),
      on({ any: [...LISTENING, 'says-not-knowing', 'holds-calmly'], trust: [4, 10] }, { to: 'doubt' }),
      on({ any: DECIDING, trust: [3, 10] }, { to: 'choice' }),
    ],
    arrives: [
      line('And what does that mean? For someone who pays us.', { manner: '{They} {put|puts} the phone face down.', face: 'explaining' }),
      line('Good. Now say it so that I can repeat it upstairs without you.', { face: 'explaining' }),
      line('I’m with you so far. What does it cost, and whom?', { face: 'serious' }),
      line('Go on. What happens if I do nothing?', { face: 'serious' }),
    ],
    pushes: [
      line('What happens if we do nothing at all?', { until: ['names-consequence'], face: 'explaining' }),
      line('Is it money, time or reputation? It’s usually one of the three.', { until: ['says-the-effect'], face: 'serious' }),
      line('I’ve heard “critical” three times this week.', { manner: '{They} {smile|smiles}, briefly.', face: 'tired' }),
      line('I don’t need to know how it works. I need to know that someone does.', { face: 'calm' }),
      line('There are other things on this table. Tell me where yours lies among them.', { face: 'explaining' }),
      line('One example would help me more than five reasons.', { until: ['concrete-example-or-picture'], face: 'explaining' }),
    ],
    examples: [
      { level: 'against', says: 'Technically the architecture is just wrong, and any engineer would tell you so.', answer: 'I’m not any engineer.' },
      { level: 'partly', says: 'It’s about the customer experience in general.', answer: 'Which customer, and what do they experience?' },
      {
        level: 'clearly',
        says: 'If we do nothing, one in ten orders is lost on a busy day. That’s about what a new hire costs, each month.',
        answer: 'That I understand.',
      },
      {
        level: 'clearly',
        says: 'It’s like a bridge that holds cars and not lorries. So far only cars have come.',
        answer: 'And when is the first lorry?',
      },
    ],
  },
  doubt: {
    about: 'The doubt beneath: can I rely on you, and what else don’t I know? Tests whether you own your part and say what you don’t know.',
    wants: 'Someone who says the bad half too, without being asked twice.',
    room: {
      'self-awareness': 'Name your own part in it, in one sentence, with no reason after it.',
      'big-picture': 'Say what follows later, and what you don’t know yet.',
      feedback: 'Take the criticism up before you defend anything.',
      empathy: 'Name what {they} would have to answer for if it goes wrong.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'overruled' }),
      on({ any: [...HARM, 'jargon-for-this-listener', ...EXCUSES, 'hides-cost'], none: OWNING, trust: [0, 5] }, { to: 'adrift' }),
      on(
        { any: [...LOOKING_UNDER, ...OWNING, 'asks-for-feedback', 'asks-what-i-should', 'checks-understanding'], none: EXCUSES, trust: [5, 10] },
        { disclose: 'fear' },
      ),
      on({ any: ['weighs-options'], none: [...EXCUSES, 'hides-cost'], trust: [7, 10], knows: ['fear'] }, { to: 'decided' }),
      on(
        { any: [...OWNING, ...LISTENING, ...MEANING, 'says-not-knowing', 'asks-advice', 'brings-in-mentor'], none: EXCUSES, trust: [4, 10] },
        { to: 'choice' },
      ),
      on({ any: [...DECIDING, 'promises', 'offers-concrete-support'], trust: [3, 10] }, { to: 'choice' }),
    ],
    arrives: [
      line('And what don’t I know yet?', {
        manner: '{They} {lean|leans} back and {look|looks} at you for the first time as a person.',
        face: 'serious',
      }),
      line('Let me ask it plainly: how sure are you, and how would I know?', { face: 'serious' }),
      line('That’s the good half of it, I suspect. What’s the other?', { face: 'concerned' }),
    ],
    pushes: [
      line('I don’t mind bad news. I mind the second helping.', { face: 'serious' }),
      line('I’ll have to stand in front of people with this.', { manner: '{They} {turn|turns} a ring, or where a ring might be.', face: 'solemn' }),
      line('What was your part in it? I’m not asking in order to hang anyone.', { until: ['owns-part'], face: 'serious' }),
      line('Being surprised is the one thing that I’m bad at.', { trust: [3, 10], face: 'solemn' }),
      line('The last person who sat there told me that there was no risk.', { face: 'tired' }),
    ],
    examples: [
      { level: 'against', says: 'That was the vendor’s fault, we did everything right.', answer: 'I’ve now heard about everyone but you.' },
      { level: 'partly', says: 'There may have been some miscommunication on our side.', answer: 'Who is “our side”?' },
      {
        level: 'clearly',
        says: 'I knew it in March and hoped that it would mend itself. I should have come to you then.',
        answer: 'Yes. You should. Go on.',
      },
      {
        level: 'clearly',
        says: 'What I don’t know is whether it holds in December. I’ll know on Friday.',
        answer: 'Good. That’s a thing I can plan with.',
      },
    ],
  },
  ...choiceBeats,
}
