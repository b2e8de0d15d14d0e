import { line } from '../stage/author.js'
import type { Scenario } from '../stage/schema.js'

type Reactions = Scenario['script']['reactions']

/** What reaches them. */
export const reactionsToWeight: Reactions = [
  {
    to: ['owns-part', 'names-own-effect'],
    pieces: [
      line('Good. That one I’ll take.', { face: 'solemn' }),
      line('There was no “but” after it. I waited.', { tension: [0, 8], until: ['explains-away', 'explains', 'shifts-blame'], face: 'calm' }),
      line('So it does have your name on it.', { manner: '{They} {look|looks} at you properly for the first time.', face: 'solemn' }),
      line('You said it before I had to. That’s something.', { face: 'solemn' }),
      line('“{echo}”. Yes. That’s the bit.', { face: 'solemn' }),
      line('All right. I won’t make you say it twice.', { trust: [4, 10], face: 'calm' }),
    ],
  },
  {
    to: ['engages-with-criticism'],
    pieces: [
      line('You didn’t duck. Good.', { face: 'calm' }),
      line('So you can hear it. I wasn’t sure.', { face: 'solemn' }),
      line('That went in. I saw it go in.', { face: 'solemn' }),
    ],
  },
  {
    to: ['names-their-feeling'],
    pieces: [
      line('Something like that, yes.', { manner: '{They} {look|looks} down for a moment.', face: 'solemn' }),
      line('I wouldn’t have put it that way. It’s not wrong.', { face: 'solemn' }),
      line('You’ve looked properly. People mostly don’t.', { trust: [4, 10], face: 'solemn' }),
      line('Don’t be too kind about it, or I’ll lose my thread.', { trust: [3, 10], face: 'calm' }),
    ],
  },
  {
    to: ['reflects', 'checks-understanding'],
    pieces: [
      line('Yes. Just so.', { face: 'calm' }),
      line('That’s it, and in the right order.', { face: 'solemn' }),
      line('“{echo}”, yes. So it arrived.', { face: 'solemn' }),
      line('More or less. More than less.', { tension: [0, 8], face: 'calm' }),
      line('You were listening, then.', { trust: [0, 6], face: 'solemn' }),
    ],
  },
  {
    to: ['asks-for-feedback', 'asks-what-i-should'],
    pieces: [
      line('Careful. I answer questions like that.', { face: 'concerned' }),
      line('You ask, and you look as if you’d stay for the answer.', { trust: [3, 10], face: 'solemn' }),
      line('Well. There’s a question one doesn’t get every day.', { face: 'solemn' }),
    ],
  },
  {
    to: ['asks-advice', 'brings-in-mentor', 'mentions-help'],
    pieces: [
      line('So you wouldn’t do it alone. That’s sensible.', { face: 'calm' }),
      line('Somebody who has been there would be no bad thing.', { face: 'calm' }),
      line('You can ask. I’ve heard worse ideas.', { face: 'calm', trust: [3, 10] }),
    ],
  },
  {
    to: ['asks-whats-behind', 'asks-worry', 'asks-how-it-was', 'asks-what-they-want', 'asks-what-they-need', 'asks-if-angry'],
    pieces: [
      line('You want to hear it. Including the dull parts?', { trust: [3, 10], face: 'solemn' }),
      line('Hm. I had an answer ready for a different question.', { face: 'solemn' }),
      line('You’re asking. Well.', { manner: '{They} {sit|sits} back a little.', face: 'solemn' }),
      line('Is that a real question?', { trust: [0, 3], face: 'serious' }),
      line('That’s a fair thing to ask.', { face: 'calm' }),
      line('Hm. Let me look.', { manner: '{They} {look|looks} for it somewhere above your head.', face: 'solemn' }),
      line('I’ll try to answer that straight.', { trust: [3, 10], face: 'solemn' }),
    ],
  },
  {
    to: ['builds-on-their-thinking'],
    pieces: [
      line('You’ve picked that up and not dropped it.', { face: 'calm' }),
      line('Go on, that was mine and it still is.', { face: 'calm', trust: [3, 10] }),
      line('Hm. I’d only thought half as far.', { face: 'explaining' }),
    ],
  },
  {
    to: ['open-question-that-follows', 'asks-to-think', 'asks-how-they-would', 'asks-example'],
    pieces: [
      line('I have to think about that. Don’t look at me like that.', { trust: [4, 10], face: 'calm' }),
      line('So someone is listening.', { trust: [3, 10], face: 'solemn' }),
      line('You ask as if there were time.', { trust: [0, 4], face: 'tired' }),
      line('That’s a better question than I’d expected.', { face: 'solemn', trust: [2, 8] }),
    ],
  },
  {
    to: ['gives-authority', 'hands-over-result', 'leaves-the-choice'],
    pieces: [
      line('So it would be up to me. And it stays up to me?', { face: 'solemn', until: ['micromanages', 'takes-back'] }),
      line('That’s a handle one can take hold of.', { face: 'calm' }),
      line('I’ll believe it the first time I do it differently from you.', { trust: [0, 6], face: 'concerned' }),
      line('Well. That’s more rope than I’d thought.', { face: 'explaining' }),
    ],
  },
  {
    to: ['holds-calmly', 'person-from-problem', 'refuses'],
    pieces: [
      line('You’re staying put. Fine. I can work with someone who stays put.', { trust: [3, 10], face: 'calm' }),
      line('That’s a no, then. At least it’s a clear one.', { requires: ['refuses'], face: 'solemn' }),
      line('You don’t raise your voice. It makes it harder to raise mine.', { tension: [4, 10], face: 'solemn' }),
      line('I don’t like it. I can hear it, though.', { face: 'solemn' }),
    ],
  },
  {
    to: ['common-ground'],
    pieces: [
      line('So we’d be on the same side of this. Odd, but all right.', { face: 'calm' }),
      line('That much I’d sign.', { trust: [4, 10], face: 'calm' }),
      line('Yes. That’s true for me as well.', { face: 'solemn' }),
    ],
  },
  {
    to: ['says-the-effect', 'point-first', 'named-goal', 'names-consequence'],
    pieces: [
      line('That I understand. That’s about something.', { face: 'explaining' }),
      line('Good. That’s what it means, and not how it works.', { face: 'calm' }),
      line('Right. Put like that, it’s another matter.', { face: 'explaining' }),
      line('I hadn’t seen it from that end.', { trust: [5, 10], face: 'solemn' }),
      line('So that’s the size of it.', { face: 'solemn' }),
      line('That I could say to someone else in one breath.', { trust: [4, 10], face: 'calm' }),
    ],
  },
  {
    to: ['concrete-example-or-picture', 'passing-comparison'],
    pieces: [
      line('That I can see.', { face: 'calm' }),
      line('A picture helps. I’ll keep that one.', { face: 'calm' }),
      line('All right, I know what you mean.', { face: 'explaining' }),
    ],
  },
  {
    to: ['offers-concrete-support', 'concrete-learning-step', 'offers'],
    pieces: [
      line('That has a shape. One can pick it up.', { face: 'calm' }),
      line('Hm. I could use that.', { trust: [3, 10], face: 'calm' }),
      line('And who pays for it, in hours?', { trust: [0, 6], face: 'concerned' }),
      line('That’s an offer, and not just a tone of voice.', { face: 'calm' }),
    ],
  },
  {
    to: ['weighs-options', 'commits-to-decision', 'proposes-day', 'defers-rightly'],
    pieces: [
      line('That I can put in a calendar.', { requires: ['proposes-day'], face: 'calm' }),
      line('So there is a price on both. Good that you say so.', { requires: ['weighs-options'], face: 'explaining' }),
      line('At least I know where you stand.', { face: 'calm' }),
      line('That’s a sentence with an end to it.', { face: 'calm' }),
      line('Slowly. I’m not at the end yet.', { trust: [0, 4], face: 'tired' }),
    ],
  },
]
