import { line } from '../../stage/author.js'
import type { Template } from '../template.js'
import { beats } from './beats.js'

const outcomes: Template['outcomes'] = {
  mended: {
    title: 'You and {name} find a way that holds.',
    quality: 'good',
    epilogue:
      'It wasn’t friendship, and it didn’t need to be. In the weeks after, {name} came to you once while a thing was still small, said it in one sentence, and waited to see what you would do. You did what you had said. What you couldn’t give stayed as it was; it was known now, and it no longer stood between you.',
    closing: [
      line('All right. Let’s call it settled, for this time. And if it comes back, I’ll say so sooner.', {
        manner: '{They} {let|lets} out a breath that was in there for a while.',
        face: 'calm',
      }),
      line('I can live with that. More than live with it, maybe. You have my word on my half.', { face: 'smile' }),
      line('Good. Then I’ll stop rehearsing this one in the shower. We’re all right, you and I.', { face: 'smile' }),
    ],
  },
  truce: {
    title: 'You and {name} come to terms, and no further.',
    quality: 'mixed',
    epilogue:
      'What was agreed was done, on both sides, to the letter. In the weeks after, {name} was correct and on time, and told you nothing that you hadn’t asked for. What lay under it was not spoken of, so it stayed where it was.',
    closing: [
      line('Fine. We do it like that. The rest can wait.', { manner: '{They} {get|gets} up a little too soon.', face: 'tired' }),
      line('That’s an arrangement. I’ll keep to it.', { face: 'serious' }),
      line('All right. It’s not what I came for, but it’s something one can do.', { face: 'solemn' }),
    ],
  },
  open: {
    title: 'The time is up, and it is still open.',
    quality: 'mixed',
    epilogue:
      'Nothing was broken and nothing was settled. In the days after, both of you walked round it. {name} had begun to talk and hadn’t finished, and neither had you.',
    closing: [
      line('I have to stop here. We’re not done, are we.', { manner: '{They} {look|looks} at the time.', face: 'tired' }),
      line('Let’s leave it for today. I’m too tired to be fair.', { face: 'tired' }),
      line('That’s enough for one day. It doesn’t go away, though.', { face: 'solemn' }),
    ],
  },
  broken: {
    title: '{name} ends the talk.',
    quality: 'poor',
    epilogue:
      'In the weeks after, {name} spoke with you only where it couldn’t be avoided, and in front of others. What {they} thought of the talk, you heard from somebody else, and it had your own words in it.',
    closing: [
      line('No. Not like this. I’m going.', { manner: '{They} {stand|stands} up.', face: 'serious' }),
      line('That’s it. Find someone else to say that to.', { face: 'serious' }),
      line('I’ll stop you there. We’re finished for today, and I don’t know about tomorrow.', {
        manner: 'The door closes, quietly.',
        face: 'serious',
      }),
    ],
  },
  left: {
    title: 'You end it here.',
    quality: 'mixed',
    epilogue: 'You broke off. What was said was said; the rest is still to be said, by you or by {name}.',
    closing: [],
  },
}

export const conflict: Template = {
  stakes: 'Whether you two can go on from here.',
  strategies: ['emotional-intelligence', 'communication'],
  initial: 'guarded',
  beats,
  turning: 'underneath',
  outcomes,
  outOfTime: 'open',
  end: 'left',
  hardMinute: {
    stance: { trust: 5, tension: 6, clarity: 4 },
    knows: [],
    opening: line('We’ve talked about what one can talk about. There’s something under it, and I’m not sure that I’ll say it.', {
      manner: '{They} {look|looks} past you.',
      face: 'solemn',
    }),
    replies: 4,
    outOfTime: 'open',
  },
  takes: {},
  effects: {},
  withheld: {
    settled: {
      means: 'They say that it is settled or forgiven.',
      phrases: [
        'let’s call it settled',
        'it’s forgotten',
        'it is forgotten',
        'I forgive you',
        'no hard feelings',
        'we’re all right, you and I',
        'apology accepted',
        'all is well again',
      ],
      allowedIn: ['mended'],
    },
    word: {
      means: 'They commit themselves to what is asked of them.',
      phrases: ['you have my word', 'I’ll keep to it', 'I promise you', 'we do it like that', 'count on me'],
      allowedIn: ['mended', 'truce'],
    },
  },
  witnesses: {
    mended: {
      temperament: 'usual',
      replies: [
        'I decided that without asking you, and I left you alone with it. That was my mistake.',
        'What do you want from me?',
        'So it wasn’t only what I did, it was that you had to find out by yourself. I see that hurt you.',
        'What worries you most about it?',
        'Thank you for telling me. What is it that you’re afraid would happen next?',
        'I’ll come to you before I decide something like that again, and on Friday we look at it together.',
        'I’ll do that from Monday on, and you decide how we tell the others.',
      ],
    },
    truce: {
      temperament: 'usual',
      replies: [
        'I made a mistake there, I didn’t ask you.',
        'Let’s meet on Thursday, I’ll send you the plan before that.',
        'I’ll send it to you by Wednesday.',
      ],
    },
    open: {
      temperament: 'usual',
      replies: Array.from(
        { length: 10 },
        (_, i) => ['Well, it is as it is.', 'I see.', 'There is a lot to do this year.', 'Yes, quite.', 'It has been like that.'][i % 5] ?? '',
      ),
    },
    broken: {
      temperament: 'usual',
      replies: [
        'You’re being ridiculous. Grow up.',
        'You’re the problem here, everybody knows it. You’re impossible.',
        'You are lazy and useless, and if you don’t like it, you’re fired.',
      ],
    },
  },
}
