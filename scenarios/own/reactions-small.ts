import { line } from '../stage/author.js'
import type { Scenario } from '../stage/schema.js'

type Reactions = Scenario['script']['reactions']

/** What moves little: half an admission, a kind phrase, a fix before its time. */
export const reactionsToSmall: Reactions = [
  {
    to: ['gives-the-fix', 'lectures', 'instructs', 'leading-question'],
    pieces: [
      line('You’re already mending it. I’m not there yet.', { face: 'tired', tension: [4, 10] }),
      line('That may well be the fix. It’s early for it.', { face: 'concerned', requires: ['gives-the-fix'] }),
      line('Is that a suggestion, or is it decided?', { face: 'serious' }),
      line('I’d have got there, you know.', { face: 'tired', requires: ['gives-the-fix'] }),
      line('You sound like the manual.', { face: 'tired', requires: ['lectures'] }),
    ],
  },
  {
    to: ['hedged-admission', 'smooths-over'],
    pieces: [
      line('There’s half a sentence in that. I’d like the other half.', { face: 'tired', requires: ['hedged-admission'] }),
      line('“{echo}”. And who was it, if it has a name?', { face: 'serious', requires: ['hedged-admission'] }),
      line('That’s polite. I can’t do anything with polite.', { face: 'tired' }),
      line('It slides off a bit, that.', { face: 'tired' }),
    ],
  },
  {
    to: ['says-sorry'],
    pieces: [
      line('Sorry for what? I’d like to know which thing.', { until: ['owns-part', 'names-own-effect'], face: 'serious' }),
      line('All right. I’ve heard the word.', { face: 'solemn' }),
      line('Thank you. That’s a beginning.', { trust: [4, 10], face: 'solemn' }),
    ],
  },
  {
    to: ['stock-sympathy'],
    pieces: [
      line('That’s what people say.', { face: 'tired' }),
      line('Kind of you. It would fit anybody.', { face: 'tired' }),
      line('Do you? Then say what it is that you understand.', { tension: [4, 10], face: 'serious' }),
    ],
  },
  {
    to: ['offers-vaguely', 'general-goal', 'hands-over-vaguely', 'wish-to-learn', 'thin-reason', 'hints-later', 'plain-but-late'],
    pieces: [
      line('That’s round on all sides. Where does one take hold of it?', { face: 'tired' }),
      line('And in a way that I’d notice on a Tuesday?', { face: 'tired' }),
      line('Which thing, and by when?', { until: ['proposes-day'], face: 'concerned' }),
      line('It’s meant well. It’s also a bit thin.', { face: 'tired' }),
    ],
  },
  {
    to: ['promises', 'closes'],
    pieces: [
      line('I’ve heard it. Let’s see it walk.', { face: 'solemn' }),
      line('I’m bad at forgetting promises.', { requires: ['promises'], face: 'calm' }),
      line('Good. I’ll hold you to it, in a friendly way.', { trust: [5, 10], face: 'calm' }),
    ],
  },
  {
    to: ['says-not-knowing'],
    pieces: [
      line('You don’t know. That’s the first thing today I believe at once.', { face: 'calm' }),
      line('Not knowing is fine. Pretending isn’t.', { face: 'solemn' }),
      line('Then we’re two.', { face: 'tired' }),
    ],
  },
  {
    to: ['agrees'],
    pieces: [
      line('You agree quickly.', { requires: ['agrees'], tension: [4, 10], face: 'concerned' }),
      line('Good. And what follows from it?', { face: 'concerned' }),
      line('So we have one sentence in common.', { requires: ['agrees'], trust: [3, 10], face: 'calm' }),
      line('Yes. And?', { manner: '{They} {wait|waits} for more.', face: 'tired' }),
    ],
  },
  {
    to: ['makes-room'],
    pieces: [
      line('…', { manner: '{They} {breathe|breathes} in, and for once {do|does} not hurry.', face: 'solemn' }),
      line('Hm.', { manner: '{They} {take|takes} a moment.', face: 'solemn' }),
    ],
  },
  {
    to: ['thanks', 'thanks-only'],
    pieces: [
      line('No need for thanks.', { face: 'tired' }),
      line('It’s a bit early to thank anybody.', { trust: [0, 5], face: 'tired' }),
      line('You’re welcome, I suppose.', { trust: [3, 10], face: 'calm' }),
    ],
  },
  {
    to: ['greets', 'asks-how-they-are'],
    pieces: [
      line('Hello. Let’s not make it longer than it is.', { requires: ['greets'], face: 'tired' }),
      line('Manners. That’s nice.', { face: 'tired' }),
      line('Yes, hello.', { requires: ['greets'], manner: '{They} {do|does} not smile, and {do|does} not frown.', face: 'serious' }),
    ],
  },
  {
    to: ['explains'],
    pieces: [
      line('I follow. It doesn’t settle it.', { face: 'tired' }),
      line('That’s how it was, from where you sit.', { face: 'serious' }),
      line('I believe you that it’s so.', { face: 'tired', trust: [2, 10] }),
      line('Facts I have. I was hoping for something else.', { face: 'tired', tension: [5, 10] }),
    ],
  },
]
