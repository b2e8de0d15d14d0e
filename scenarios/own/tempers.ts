import { line } from '../stage/author.js'
import type { Piece, Scenario, Stance } from '../stage/schema.js'
import type { OwnForm } from './form.js'

/** How one kind of person is under pressure: where they begin, how they speak, and pieces that only they say. */
export interface Temper {
  name: string
  /** As the brief tells it: “{name} …”. */
  brief: string
  stance: Stance
  opening: Omit<Piece, 'says'>
  speaks: string
  lines: string[]
  takes: Scenario['takes']
  effects: Scenario['effects']
  /** Further pieces for a family of reactions, named by its first sign. */
  reactions: Record<string, Piece[]>
  landed: Partial<Record<'warmed' | 'neutral' | 'stung', Piece[]>>
  /** For every beat: they ask for nothing. */
  pushes: Piece[]
}

export const TEMPER: Record<OwnForm['temper'], Temper> = {
  quiet: {
    name: 'goes quiet',
    brief: 'goes quiet',
    stance: { trust: 3, tension: 6, clarity: 4 },
    opening: { manner: '{They} {say|says} it to the table.', face: 'solemn' },
    speaks: 'Few words, long pauses. Never raises the voice. Answers with half a sentence and leaves the rest in the air. The angrier, the politer.',
    lines: ['It’s fine.', 'I don’t have much to say to that.', 'Leave it. No, don’t leave it.'],
    takes: { 'makes-room': { trust: 1, tension: -1 }, 'goes-on': { tension: 2 } },
    effects: { 'makes-room': 'You left a silence alone, and {they} came out into it.', 'goes-on': 'Under so many words {they} went further away.' },
    reactions: {
      'owns-part': [line('…', { manner: 'A long breath. {They} {look|looks} up.', face: 'solemn' }), line('Yes. Thank you.', { face: 'solemn' })],
      attacks: [
        line('…', { manner: '{They} {look|looks} at the table, and {stay|stays} there.', face: 'serious' }),
        line('As you say.', { face: 'serious' }),
      ],
      'open-question-that-follows': [line('I’d have to say it out loud, then.', { face: 'solemn' }), line('Give me a second.', { face: 'solemn' })],
      'stock-sympathy': [line('It’s all right. You needn’t.', { face: 'tired' })],
    },
    landed: {
      warmed: [line('Mm.', { manner: '{They} almost {smile|smiles}.', face: 'calm' })],
      neutral: [line('I’m here. I’m only thinking.', { face: 'solemn' }), line('Right.', { face: 'tired' })],
      stung: [line('I’d better say nothing to that.', { face: 'serious' })],
    },
    pushes: [
      line('I say it once, usually. Then I stop saying it.', { face: 'solemn' }),
      line('It isn’t that I’ve nothing to say.', { manner: '{They} {turn|turns} a pen over, and over.', face: 'solemn' }),
      line('I’d rather be quiet than wrong.', { face: 'tired' }),
      line('I had more words for it in my head.', { manner: '{They} {begin|begins} a sentence, and {leave|leaves} it.', face: 'solemn' }),
      line('When I’m quiet, people think that it’s settled.', { face: 'tired' }),
    ],
  },
  loud: {
    name: 'gets loud',
    brief: 'gets loud',
    stance: { trust: 3, tension: 7, clarity: 4 },
    opening: { manner: '{They} {say|says} it before you have quite arrived.', face: 'serious' },
    speaks:
      'Direct and fast, big words, no full stops when angry. Says what others think. Gets loud, then is sorry for the volume, never for the point.',
    lines: ['I’m not shouting. I’m being clear.', 'Say it straight or don’t say it.', 'No. No, no, no.'],
    takes: { 'holds-calmly': { trust: 1, tension: -2 }, 'smooths-over': { trust: -1, tension: 1 } },
    effects: {
      'holds-calmly': 'You stayed where you were, and the volume had nothing to push against.',
      'smooths-over': 'It was smooth, and it made {them} louder.',
    },
    reactions: {
      'owns-part': [
        line('There. Was that so hard?', { face: 'solemn' }),
        line('Good. Finally. Good.', { manner: 'The volume is gone from {their} voice.', face: 'calm' }),
      ],
      attacks: [line('Oh, now we’re talking. Go on then.', { face: 'serious' }), line('You want loud? I can do loud.', { face: 'serious' })],
      'open-question-that-follows': [line('You really want to know? Out loud?', { face: 'explaining' })],
      'stock-sympathy': [line('Don’t you “understand” me.', { requires: ['stock-sympathy'], tension: [5, 10], face: 'serious' })],
      'holds-calmly': [line('You don’t shout back. It’s maddening, and it works.', { face: 'solemn' })],
    },
    landed: {
      warmed: [line('All right. All right. I’m coming down.', { manner: '{They} {breathe|breathes} out through the nose.', face: 'solemn' })],
      neutral: [line('I heard you. I’m just not finished.', { face: 'serious' }), line('That’s one way to put it.', { face: 'serious' })],
      stung: [line('Are you serious?', { manner: '{They} {push|pushes} the chair back.', face: 'serious' })],
    },
    pushes: [
      line('I know I’m loud. I’d rather be loud than sour.', { tension: [4, 10], face: 'serious' }),
      line('I say it straight. People say they like that, and then they don’t.', { face: 'explaining' }),
      line('I’ll be sorry for the volume later. Not for the point.', { tension: [5, 10], face: 'serious' }),
      line('Better out than in. For me, at any rate.', { face: 'explaining' }),
      line('If I go quiet, that’s when you should be worried.', { face: 'serious' }),
    ],
  },
  jokes: {
    name: 'jokes it away',
    brief: 'jokes it away',
    stance: { trust: 3, tension: 5, clarity: 3 },
    opening: { manner: '{They} {smile|smiles} with the mouth only.', face: 'smile' },
    speaks: 'Light, quick, ironic. Makes a joke where it hurts and changes the subject when you come near. When the jokes stop it is serious.',
    lines: ['I’d cry, but I’ve a meeting at three.', 'Well, this is cosy.', 'You’re very good at this. Have you done a course?'],
    takes: { jokes: { tension: -1 }, 'holds-calmly': { trust: 1 } },
    effects: {
      jokes: 'You laughed along, and both of you were safe, and nothing was said.',
      'holds-calmly': 'You didn’t take the laugh that was offered. {They} noticed.',
    },
    reactions: {
      'owns-part': [
        line('I had a joke ready. I’ll put it away.', { face: 'solemn' }),
        line('Well. Now I’ve nothing funny to say.', { face: 'solemn' }),
      ],
      attacks: [
        line('Charming. Is there a second verse?', { manner: 'The smile stays on a moment too long.', face: 'serious' }),
        line('I’ll have that one framed.', { face: 'serious' }),
      ],
      'open-question-that-follows': [
        line('You’re not going to let me joke my way out, are you?', { face: 'calm' }),
        line('Careful. I might answer.', { face: 'smile' }),
      ],
      'stock-sympathy': [line('There’s a card with that on it. With a kitten.', { face: 'smile' })],
      'names-their-feeling': [line('Ouch. Yes. Next slide, please.', { face: 'solemn' })],
    },
    landed: {
      warmed: [line('That was almost nice. I’ll have to sit down.', { face: 'calm' })],
      neutral: [line('I’ll write that on a mug.', { face: 'smile' }), line('And now the weather.', { face: 'tired' })],
      stung: [line('Ha. No. Not ha.', { manner: 'The smile goes out.', face: 'serious' })],
    },
    pushes: [
      line('I joke, I know. It’s cheaper than the other thing.', { face: 'tired' }),
      line('If I stop being funny, worry.', { face: 'smile' }),
      line('It’s a good story, this. I’d laugh if it were somebody else’s.', { face: 'tired' }),
      line('I had a line for this bit. It’s gone.', { face: 'solemn' }),
      line('Say what you like about me, I’m cheap to entertain.', { manner: '{They} {laugh|laughs}, alone.', face: 'smile' }),
    ],
  },
  numbers: {
    name: 'wants numbers',
    brief: 'wants numbers',
    stance: { trust: 3, tension: 5, clarity: 4 },
    opening: { manner: '{They} {have|has} a sheet of paper in front of {them}, and a pen.', face: 'serious' },
    speaks: 'Dry and exact. How many, since when, by when. Distrusts adjectives. Feelings come out as figures: how often, how long.',
    lines: ['How many, and since when?', '“Soon” isn’t a date.', 'I count. It calms me.'],
    takes: {
      'named-goal': { trust: 1, clarity: 2 },
      'proposes-day': { trust: 1, clarity: 2 },
      'weighs-options': { trust: 1, clarity: 2 },
      'offers-vaguely': { trust: -1, clarity: -1 },
    },
    effects: {
      'named-goal': 'You named the thing itself. {They} wrote it down.',
      'proposes-day': 'There was a day on it. {They} can work with a day.',
      'weighs-options': 'Two columns, two prices. You spoke {their} language.',
      'offers-vaguely': 'There was no number in it anywhere, and {they} had looked.',
    },
    reactions: {
      'owns-part': [line('One. Good. I’d counted one as well.', { face: 'calm' })],
      attacks: [line('I’ll leave that out of the minutes.', { face: 'serious' })],
      'open-question-that-follows': [line('Since when, how often, or how much?', { face: 'explaining' })],
      'offers-vaguely': [line('How much is “more”?', { face: 'concerned' }), line('That has no unit.', { face: 'tired' })],
      'weighs-options': [line('Two prices. I can compare two prices.', { requires: ['weighs-options'], face: 'calm' })],
    },
    landed: {
      warmed: [line('That adds up.', { manner: '{They} {make|makes} a small tick in the margin.', face: 'calm' })],
      neutral: [line('Noted.', { manner: '{They} {write|writes} something short.', face: 'serious' }), line('Continue.', { face: 'tired' })],
      stung: [line('That’s a judgement. I’d asked for less than that.', { face: 'serious' })],
    },
    pushes: [
      line('I count things. It’s how I notice when something’s off.', { face: 'explaining' }),
      line('Adjectives I can’t add up.', { face: 'tired' }),
      line('Half of what people tell me is “a bit” and “soon”.', { face: 'tired' }),
      line('I’ve left a column free for what you say.', { manner: '{They} {turn|turns} the sheet so that you can see it.', face: 'calm' }),
      line('A thing that can’t be counted can still be dated.', { face: 'explaining' }),
    ],
  },
}
