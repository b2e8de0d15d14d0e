import { line } from '../../stage/author.js'
import type { Template } from '../template.js'
import { beats } from './beats.js'

const outcomes: Template['outcomes'] = {
  owned: {
    title: '{name} takes it, and does it {their} way.',
    quality: 'good',
    epilogue:
      'It was not done as you would have done it, and at one point you had your hand on it and took it away again. {name} asked twice, both times about a thing that you could answer. When it was shown, people turned to {them} with their questions, and {they} had the answers.',
    closing: [
      line('All right, I’ll take it. And it’ll look different from yours.', {
        manner: '{They} {turn|turns} the page towards {them}.',
        face: 'smile',
      }),
      line('Good. It’s mine, then. You’ll hear from me on the day, not before.', { face: 'calm' }),
      line('Then I’ll do it. Leave me the mistakes, I’ll need them.', { face: 'smile' }),
    ],
  },
  asTold: {
    title: '{name} does it, exactly as told.',
    quality: 'mixed',
    epilogue:
      'It was done, in your order and in your words. Whenever something came up that you hadn’t said, it waited until you were back. {name} had no opinion about it, and you spent about as many hours on it as before.',
    closing: [
      line('Fine. I’ll do it like that.', { manner: '{They} {write|writes} it down, word for word.', face: 'tired' }),
      line('All right. Send me what you want done, and it’ll be done.', { face: 'serious' }),
      line('Yes. I’ll see to it.', { manner: '{They} {do|does} not look up.', face: 'tired' }),
    ],
  },
  open: {
    title: 'The time is up, and nobody has taken it.',
    quality: 'mixed',
    epilogue:
      'It stayed where it was, between the two of you, and neither of you looked at it first. In the days after, {name} waited to be asked, and you waited to be offered.',
    closing: [
      line('I have to get on. Let’s say that we’ve started to talk about it.', { face: 'tired' }),
      line('I can’t say yes to that today. I can’t say no either.', { face: 'solemn' }),
      line('Leave it with me. No, don’t leave it with me. We’ll talk.', { face: 'tired' }),
    ],
  },
  returned: {
    title: 'It is on your desk again.',
    quality: 'poor',
    epilogue:
      'You did it yourself, in the evenings, and it was good. {name} saw that it was. The next time that something was to be handed over, {they} looked at the floor, and so did the others.',
    closing: [
      line('Then do it yourself. You’d have done it anyway.', { manner: '{They} {push|pushes} it back across the table.', face: 'serious' }),
      line('No. Not like that. Find somebody else, or keep it.', { face: 'serious' }),
      line('I don’t want it. Not in that tone.', { manner: '{They} {get|gets} up.', face: 'serious' }),
    ],
  },
  left: {
    title: 'You end it here.',
    quality: 'mixed',
    epilogue: 'You broke off. It is still yours until you’ve said otherwise, and {name} knows as much about it as {they} did before.',
    closing: [],
  },
}

export const delegation: Template = {
  stakes: 'Whether it becomes {theirs}, or stays yours.',
  strategies: ['people', 'emotional-intelligence'],
  initial: 'wary',
  beats,
  turning: 'doubt',
  outcomes,
  outOfTime: 'open',
  end: 'left',
  hardMinute: {
    stance: { trust: 5, tension: 6, clarity: 5 },
    knows: [],
    opening: line('The hours I could find. It’s something else. What if I start on it, and it goes wrong in front of everyone?', {
      manner: '{They} {lower|lowers} {their} voice.',
      face: 'solemn',
    }),
    replies: 4,
    outOfTime: 'open',
  },
  takes: {
    'asks-how-they-would': { trust: 1 },
    'takes-back': { trust: -2, tension: 2 },
    micromanages: { trust: -2, tension: 1 },
    'gives-authority': { trust: 2, clarity: 1 },
    'hands-over-result': { trust: 1, clarity: 2 },
    'hands-over-vaguely': { clarity: -1 },
    'gives-the-fix': { trust: -1, tension: 1 },
  },
  effects: {
    'asks-how-they-would': 'You asked how {they} would do it, before you said how you would.',
    'gives-authority': 'You said what {they} may decide. It was the first thing that sounded like a gift.',
    'hands-over-vaguely': '{They} couldn’t see where it began and where it ended.',
    'gives-the-fix': 'You had the answer ready. There was nothing left for {them} to find.',
  },
  withheld: {
    takes: {
      means: 'They take the work on.',
      phrases: ['I’ll take it', 'I will take it', 'it’s mine, then', 'I’ll do it my way', 'leave it to me', 'you can count on me', 'then I’ll do it'],
      allowedIn: ['owned'],
    },
    obeys: {
      means: 'They agree to do what they are told.',
      phrases: ['I’ll do it like that', 'I’ll see to it', 'it’ll be done', 'whatever you say'],
      allowedIn: ['shrug', 'asTold', 'owned'],
    },
  },
  witnesses: {
    owned: {
      temperament: 'usual',
      replies: [
        'I’d like you to own the result: that it works for the customers by the end of the month. How you get there is up to you.',
        'What do you want to be able to drop for it? I’ll take the weekly report off you.',
        'How would you start, if it were yours?',
        'I step in too early, I know that, and it made you feel small. That’s on me.',
        'What worries you about it?',
        'You decide the order and the people without asking me, and on Friday you tell me where it stands.',
        'I’ll send everyone who asks me straight to you, it’s your decision.',
      ],
    },
    asTold: {
      temperament: 'usual',
      replies: [
        'First you open the list, then you call each of them, and you send me every step for approval.',
        'You’ll do it by Friday and copy me on every mail.',
      ],
    },
    open: {
      temperament: 'usual',
      replies: Array.from(
        { length: 10 },
        (_, i) => ['Well, it is as it is.', 'I see.', 'There is a lot to do this year.', 'Yes, quite.', 'It has been like that.'][i % 5] ?? '',
      ),
    },
    returned: {
      temperament: 'usual',
      replies: [
        'You’re being lazy. Grow up.',
        'You’re useless, everybody here works harder than you.',
        'If you don’t do it you’re fired. You’re the problem here.',
      ],
    },
  },
}
