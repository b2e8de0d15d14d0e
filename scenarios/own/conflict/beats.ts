import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { ASKING_WANTS, EASY, EXCUSES, HARM, LISTENING, LOOKING_UNDER, OWNING, SETTLING } from '../signs.js'
import { termsBeats } from './beats-terms.js'

export const beats: Scenario['beats'] = {
  guarded: {
    about: 'Has said the sentence, and waits to see what you do with it: defend yourself, smooth it over, or stay.',
    wants: 'To see whether the sentence is heard before it is answered.',
    room: {
      listen: 'Ask what stands behind the sentence, or say it back in your own words. One question, and then wait.',
      'self-awareness': 'Name the one thing that was yours in it, with no reason after it.',
      diplomacy: 'Leave the sentence standing without hitting back and without giving in.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 0] }, { to: 'broken' }),
      on({ any: HARM, none: OWNING }, { to: 'shut' }),
      on({ any: EXCUSES, none: OWNING }, { to: 'shut' }),
      on({ any: ASKING_WANTS, none: EXCUSES, trust: [4, 10] }, { to: 'matter', disclose: 'wants' }),
      on({ any: [...OWNING, ...LISTENING, 'holds-calmly', 'person-from-problem', 'common-ground'], none: EXCUSES, trust: [2, 10] }, { to: 'matter' }),
      on({ any: SETTLING, none: EXCUSES, trust: [4, 10] }, { to: 'terms' }),
    ],
    pushes: [
      line('I’ve said it. I can’t unsay it, and I don’t think I want to.', { face: 'serious' }),
      line('You needn’t answer at once. You need to answer, though.', { face: 'solemn' }),
      line('I thought about how to say it more nicely. There wasn’t a way.', {
        manner: '{They} {straighten|straightens} something that was straight.',
        face: 'tired',
      }),
      line('I’d sooner have it said badly than not said.', { face: 'tired' }),
      line('I’m not saying it to hurt you.', { tension: [0, 7], face: 'solemn' }),
      line('It’s been said now. What you do with it is yours.', { face: 'serious' }),
    ],
    examples: [
      { level: 'against', says: 'That’s not fair. You know perfectly well that I had no choice.', answer: 'I see. So it was nobody.' },
      { level: 'partly', says: 'I’m sorry you see it like that.', answer: 'How I see it. Right.' },
      {
        level: 'clearly',
        says: 'That’s a hard sentence, and I’m not going to talk it away. What’s behind it?',
        answer: 'You want to hear it. Good.',
      },
      { level: 'clearly', says: 'Some of that is mine: I decided before I’d asked you.', answer: 'Yes. That’s the bit.' },
    ],
  },
  matter: {
    about: 'Speaks about the matter itself, in pieces, and watches whether it goes in. A fix comes too early here.',
    wants: 'That you look at it from the other side, without a reason and without a repair.',
    room: {
      listen: 'Say back what you’ve heard, and ask what it was like from the other side.',
      empathy: 'Name what it did to {them}, specifically, and leave it there.',
      'self-awareness': 'Say what your own act did, not what you meant by it.',
      coach: 'Keep the repair in your pocket; ask before you mend.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 1] }, { to: 'broken' }),
      on({ any: HARM, none: OWNING }, { to: 'shut' }),
      on({ any: EXCUSES, none: OWNING, trust: [0, 6] }, { to: 'shut' }),
      on({ any: [...ASKING_WANTS, 'reflects', 'makes-room'], none: EXCUSES, trust: [4, 10] }, { disclose: 'wants' }),
      on({ any: [...OWNING, ...LISTENING], none: EXCUSES, trust: [5, 10] }, { to: 'underneath' }),
      on({ any: [...OWNING, ...LISTENING], none: EXCUSES, trust: [3, 10], tension: [0, 5] }, { to: 'underneath' }),
      on({ any: [...SETTLING, 'common-ground'], none: EXCUSES, trust: [4, 10] }, { to: 'terms' }),
    ],
    arrives: [
      line('It’s not only the thing itself. It’s what it says about the rest.', { manner: '{They} {lean|leans} forward a little.', face: 'solemn' }),
      line('I’ll try to say it without the heat.', { manner: '{They} {put|puts} both hands flat.', face: 'solemn' }),
      line('Then let’s talk about it. Not round it.', { face: 'serious' }),
      line('Good. I’d rather have it on the table than in my stomach.', { face: 'tired' }),
    ],
    pushes: [
      line('It’s a small thing in the telling. It wasn’t small at the time.', { face: 'tired' }),
      line('I kept thinking that I’d got it wrong. I looked at it again, and I hadn’t.', { face: 'solemn' }),
      line('You’d have been angry too, I think. In your way.', { face: 'solemn' }),
      line('I don’t need it mended this minute.', { manner: '{They} {hold|holds} up a hand, not unkindly.', face: 'serious' }),
      line('I’m telling you because I’d like to be able to stop telling everyone else in my head.', { face: 'tired' }),
      line('I know that there’s another side to it. I’m on this one.', { face: 'calm' }),
    ],
    examples: [
      { level: 'against', says: 'Okay, but let’s be practical. Here’s what we do.', answer: 'You’re already mending it. I’m not there yet.' },
      { level: 'partly', says: 'I can imagine that was hard.', answer: 'Can you? Which part of it?' },
      { level: 'clearly', says: 'So it wasn’t only what I did. It was that you were left alone with it.', answer: 'Yes. Just so.' },
      { level: 'clearly', says: 'What was it like, from where you were?', answer: 'Hm. Give me a second.' },
    ],
  },
  underneath: {
    about: 'Near the thing beneath it: what the matter might mean for the time after. It costs something to say.',
    wants: 'To be asked, and not to be talked out of it.',
    room: {
      empathy: 'Name what may be at stake for {them}, as a guess, and wait.',
      listen: 'Ask what the worst of it would be, and don’t answer it for {them}.',
      feedback: 'Ask what {they} would have needed from you, and take it up before any reason.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'broken' }),
      on({ any: [...HARM, 'minimises'], none: OWNING }, { to: 'shut' }),
      on({ any: EXCUSES, none: OWNING, trust: [0, 5] }, { to: 'shut' }),
      on({ any: [...LOOKING_UNDER, ...OWNING, 'asks-for-feedback', 'asks-what-i-should'], none: EXCUSES, trust: [5, 10] }, { disclose: 'fear' }),
      on({ any: [...OWNING, ...LISTENING, 'common-ground', 'asks-what-they-need'], none: EXCUSES, trust: [5, 10] }, { to: 'terms' }),
      on({ any: SETTLING, none: EXCUSES, trust: [4, 10] }, { to: 'terms' }),
      on({ any: EASY, trust: [6, 10] }, { to: 'terms' }),
    ],
    arrives: [
      line('There’s something under it. I haven’t decided whether I’ll say it.', { manner: '{They} {look|looks} past you.', face: 'solemn' }),
      line('If it were only that, I’d have let it go. I let a lot go.', { face: 'solemn' }),
      line('That’s the part that one can talk about. The other part is harder.', { manner: '{Their} voice has dropped.', face: 'tired' }),
    ],
    pushes: [
      line('I don’t usually get this far.', { face: 'solemn' }),
      line('It’s the time after that I keep thinking of. Not the thing.', { face: 'solemn' }),
      line('Don’t tell me that it’ll be all right. You can’t know.', { face: 'serious' }),
      line('It would be easier if I didn’t care how you see me.', { trust: [4, 10], face: 'tired' }),
      line('You can be quiet for a moment. I don’t mind.', { face: 'calm' }),
    ],
    examples: [
      { level: 'against', says: 'Come on, nobody thinks badly of you. Don’t make it bigger than it is.', answer: 'And there it closes again.' },
      { level: 'partly', says: 'I understand your concerns.', answer: 'Do you? Which one?' },
      { level: 'clearly', says: 'I wonder whether this is about what it means for you later on. Is it?', answer: 'You’re near it.' },
      { level: 'clearly', says: 'What would the worst of it be?', answer: 'I’d have to say it out loud, then.' },
    ],
  },
  ...termsBeats,
}
