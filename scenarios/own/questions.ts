import { line } from '../stage/author.js'
import type { Scenario } from '../stage/schema.js'

/** What they answer to the questions that can be foreseen: guarded at first, fuller as they trust you. Nothing here tells what a fact tells. */
export const questions: Scenario['script']['questions'] = [
  {
    cue: 'asks-what-they-want',
    answers: [
      line('Do I have to spell it out?', { trust: [0, 3], face: 'serious' }),
      line('Less of this, to start with.', { trust: [0, 5], face: 'tired' }),
      line('Let me find the words. I want to get that one right.', { trust: [3, 10], face: 'solemn' }),
      line('That it’s different next time, and that I don’t have to ask for it.', { trust: [5, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-what-they-need',
    answers: [
      line('Nothing that you can hand me across a table.', { trust: [0, 3], face: 'serious' }),
      line('That you’re straight with me. The rest I can manage.', { trust: [3, 10], face: 'calm' }),
      line('A bit of time, and no surprises.', { trust: [4, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-whats-behind',
    answers: [
      line('There’s always something behind. I’m not sure it’s for you.', { trust: [0, 3], face: 'serious' }),
      line('There is more. Give me a moment.', { trust: [3, 10], face: 'solemn' }),
      line('It’s easier to be cross about the small thing, I’ll give you that.', { trust: [4, 10], face: 'calm' }),
      line('I’d say it if I knew how it would land.', { trust: [3, 7], face: 'concerned' }),
    ],
  },
  {
    cue: 'asks-worry',
    answers: [
      line('I don’t do worry in public.', { trust: [0, 3], face: 'serious' }),
      line('Enough. It comes at three in the morning, mostly.', { trust: [4, 10], face: 'solemn' }),
      line('You’re near it. Go on.', { trust: [4, 10], face: 'solemn' }),
      line('That it goes as it always goes.', { trust: [2, 6], face: 'tired' }),
    ],
  },
  {
    cue: 'asks-how-it-was',
    answers: [
      line('How do you think?', { trust: [0, 3], face: 'serious' }),
      line('Not good. I’ll leave it at that for now.', { trust: [0, 5], face: 'tired' }),
      line('I went over it more often than I’d like to admit.', { trust: [4, 10], face: 'solemn' }),
      line('It stayed with me. I tried to leave it at the door and it came along.', { trust: [4, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-what-happened',
    answers: [
      line('You were there for your half of it.', { trust: [0, 4], face: 'serious' }),
      line('You know what happened. I’d like to hear it from you.', { trust: [0, 7], until: ['owns-part'], face: 'serious' }),
      line('What happened is the short part. What it did is the long one.', { trust: [3, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-why',
    answers: [
      line('Because that’s how it is.', { trust: [0, 3], face: 'serious' }),
      line('I’ve asked myself that.', { trust: [3, 10], face: 'solemn' }),
      line('Because it matters to me. I don’t have a cleverer reason.', { trust: [4, 10], face: 'calm' }),
      line('Let me turn that round: why do you ask?', { trust: [0, 5], face: 'concerned' }),
    ],
  },
  {
    cue: 'asks-what-i-should',
    answers: [
      line('You’ll have to work that one out yourself.', { trust: [0, 3], face: 'serious' }),
      line('Come to me first. Before it’s finished, not after.', { trust: [3, 10], face: 'solemn' }),
      line('Say it while it’s still small.', { trust: [4, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-example',
    answers: [
      line('I’m not keeping a list.', { trust: [0, 3], face: 'serious' }),
      line('You’ll find one, if you look at it from here.', { trust: [2, 6], face: 'tired' }),
      line('I mean it as I said it, and I know that’s no example.', { trust: [4, 10], face: 'calm' }),
      line('The last time is example enough.', { trust: [3, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-how-they-are',
    answers: [
      line('Fine. What is it?', { trust: [0, 3], face: 'serious' }),
      line('I’ve had better weeks.', { trust: [2, 10], face: 'tired' }),
      line('Tired, if you really want to know.', { trust: [4, 10], face: 'tired' }),
    ],
  },
  {
    cue: 'asks-if-angry',
    answers: [
      line('What would you do if I said yes?', { trust: [0, 4], face: 'serious' }),
      line('Not angry. Something more tiring than that.', { trust: [3, 10], face: 'solemn' }),
      line('A bit. Less than a while ago.', { trust: [5, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-what-now',
    answers: [
      line('You tell me. You’re the one with the plan, usually.', { trust: [0, 4], face: 'serious' }),
      line('One thing at a time. The next one, not all of them.', { trust: [3, 10], face: 'calm' }),
      line('What would you do, if it were only yours to do?', { trust: [4, 10], face: 'explaining' }),
    ],
  },
  {
    cue: 'asks-if-it-works',
    answers: [
      line('I don’t say yes to things I’ve heard for the first time.', { trust: [0, 4], face: 'serious' }),
      line('It might. Let me turn it over.', { trust: [3, 10], face: 'explaining' }),
      line('Most of it. I’m looking for the bit that doesn’t.', { trust: [5, 10], face: 'explaining' }),
    ],
  },
  {
    cue: 'asks-for-time',
    answers: [
      line('I’m here, aren’t I?', { trust: [0, 4], face: 'serious' }),
      line('Take it. I’m in no hurry.', { trust: [4, 10], face: 'calm' }),
      line('A few minutes. Use them well.', { trust: [0, 6], face: 'tired' }),
    ],
  },
  {
    cue: 'asks-trust',
    answers: [
      line('Not today, no.', { trust: [0, 3], face: 'serious' }),
      line('With some things. This isn’t one of them yet.', { trust: [2, 6], face: 'solemn' }),
      line('More than before we started.', { trust: [6, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-who-knows',
    answers: [
      line('Does it matter who?', { trust: [0, 4], face: 'serious' }),
      line('I haven’t gone round with it, if that’s what you mean.', { trust: [3, 10], face: 'calm' }),
      line('Fewer than you fear.', { trust: [4, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-how-they-would',
    answers: [
      line('Since when does that count?', { trust: [0, 3], face: 'serious' }),
      line('I’d start at the other end, I think. I’d have to try it.', { trust: [3, 10], face: 'explaining' }),
      line('I have half an idea. It’s not ready to be looked at.', { trust: [4, 10], face: 'explaining' }),
      line('Ask me again when I’ve had a night to sleep on it.', { trust: [2, 10], face: 'tired' }),
    ],
  },
]
