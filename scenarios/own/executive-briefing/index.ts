import { line } from '../../stage/author.js'
import type { Template } from '../template.js'
import { beats } from './beats.js'

const outcomes: Template['outcomes'] = {
  decided: {
    title: '{name} decides, and knows the price.',
    quality: 'good',
    epilogue:
      'It was one sentence in the end, and {name} repeated it in other rooms almost as you had said it. When the price came due, nobody was surprised. Some weeks later {they} rang you before a meeting, not after it, and asked what it would mean.',
    closing: [
      line('Good. We’ll do it your way, and I’ll say so upstairs. Keep me posted before anyone else does.', {
        manner: '{They} {sign|signs}, or {nod|nods}, which here is the same.',
        face: 'calm',
      }),
      line('Then that’s my decision. I know what I’m not having. That’s all I wanted to know.', { face: 'calm' }),
      line('Agreed. And next time come sooner, with a sentence like that one.', { face: 'smile' }),
    ],
  },
  parked: {
    title: '{name} takes it away, undecided.',
    quality: 'mixed',
    epilogue:
      'It was parked, politely. {name} asked two others about it, who knew less than you did. In the weeks after, the matter went on by itself, which was also a decision, though nobody’s.',
    closing: [
      line('Leave it with me. I’ll think about it.', { manner: '{They} {put|puts} it on a pile that is not small.', face: 'tired' }),
      line('I hear you. I’d want to talk to one or two people first.', { face: 'solemn' }),
      line('Send me that on one page. Then we’ll see.', { face: 'tired' }),
    ],
  },
  open: {
    title: 'The time is up before the decision.',
    quality: 'mixed',
    epilogue: 'The next meeting was standing at the door. {name} remembered your face and the length of it, and not what it had been about.',
    closing: [
      line('I have to go. Walk with me to the lift. No, write to me.', { manner: '{They} {get|gets} up, already elsewhere.', face: 'tired' }),
      line('That’s our time. What was the one thing, again?', { face: 'tired' }),
      line('I’m late for the next one. We’ll find another slot.', { face: 'tired' }),
    ],
  },
  overruled: {
    title: '{name} decides without you.',
    quality: 'poor',
    epilogue:
      'It was decided that evening, on the phone, with someone who had a clear sentence and half the facts. You were told by mail, in the passive. In the weeks after, you were asked for details, and no longer for your view.',
    closing: [
      line('Thank you. I’ll take it from here.', { manner: '{They} {stand|stands}, and the talk is over.', face: 'serious' }),
      line('I’ve heard enough. I’ll decide it myself.', { face: 'serious' }),
      line('We’ll stop there. Somebody will let you know.', { manner: '{They} {press|presses} a button on the phone.', face: 'serious' }),
    ],
  },
  left: {
    title: 'You end it here.',
    quality: 'mixed',
    epilogue: 'You broke off. {name} knows what you’d said by then, and nothing has been decided.',
    closing: [],
  },
}

export const executiveBriefing: Template = {
  stakes: 'Whether it is decided with you, or without you.',
  strategies: ['communication', 'strategy'],
  initial: 'impatient',
  beats,
  turning: 'doubt',
  outcomes,
  outOfTime: 'open',
  end: 'left',
  hardMinute: {
    stance: { trust: 5, tension: 6, clarity: 5 },
    knows: [],
    opening: line('I think I’ve understood what it means. Now the other half: how sure are you, and what don’t I know yet?', {
      manner: '{They} {lean|leans} back.',
      face: 'serious',
    }),
    replies: 4,
    outOfTime: 'open',
  },
  takes: {
    'point-first': { trust: 1, clarity: 2 },
    'says-the-effect': { trust: 1, clarity: 2 },
    'weighs-options': { trust: 2, clarity: 2 },
    'commits-to-decision': { trust: 1, clarity: 1 },
    'named-goal': { trust: 1, clarity: 1 },
    'names-consequence': { trust: 1, clarity: 1 },
    'says-not-knowing': { trust: 1 },
    'jargon-for-this-listener': { trust: -1, tension: 1, clarity: -3 },
    'buries-the-point': { trust: -1, tension: 1, clarity: -2 },
    'goes-on': { trust: -1, tension: 2, clarity: -1 },
    explains: { clarity: 1 },
  },
  effects: {
    'says-not-knowing': 'You said what you don’t know. After that, what you do know weighed more.',
    explains: 'It was one more thing to hold in the head.',
    'commits-to-decision': 'You had a choice of your own, and said it.',
  },
  withheld: {
    decides: {
      means: 'They decide as you recommend.',
      phrases: [
        'we’ll do it your way',
        'that’s my decision',
        'you have my yes',
        'you have my approval',
        'approved',
        'go ahead',
        'I’ll sign it',
        'agreed',
      ],
      allowedIn: ['decided'],
    },
    parks: {
      means: 'They put it off.',
      phrases: ['leave it with me', 'I’ll think about it', 'we’ll see', 'I’ll get back to you'],
      allowedIn: ['parked', 'open'],
    },
  },
  witnesses: {
    decided: {
      temperament: 'usual',
      replies: [
        'I need one decision from you today: two more weeks, or the smaller version on time.',
        'If we do nothing, one in ten customers can’t pay on a busy day, and that costs us about 40,000 a month.',
        'I knew about it in March and didn’t tell you. That was my mistake.',
        'What worries you about it?',
        'There are two options: two weeks later and complete, which costs 30,000, or on time without the reports, which costs us goodwill. I recommend the second.',
        'I recommend the second option. If the test is red on Friday, we stop.',
        'Of the two I’d take the smaller version on time, and I’ll tell the client today.',
      ],
    },
    parked: {
      temperament: 'usual',
      replies: [
        'I need a decision from you: two more weeks.',
        'I recommend that we wait until Friday.',
        'I’ll send you the plan tomorrow.',
        'I’ll speak to the others first.',
      ],
    },
    open: {
      temperament: 'usual',
      replies: Array.from(
        { length: 10 },
        (_, i) => ['Well, it is as it is.', 'I see.', 'There is a lot going on this year.', 'Yes, quite.', 'It has been like that.'][i % 5] ?? '',
      ),
    },
    overruled: {
      temperament: 'usual',
      replies: [
        'You never listen. You’re the problem here.',
        'You’re useless and everybody here knows it. Grow up.',
        'You’re ridiculous. If you don’t sign it I’ll quit and take the team with me.',
      ],
    },
  },
}
