import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** The small coin: business, manners, and what slides off. */
export const reactionsToSmall: Scenario['script']['reactions'] = [
  {
    to: ['network-words', 'jargon-for-this-listener'],
    pieces: [
      line('Very nice. Does it also come in colours?', { face: 'tired' }),
      line('Of that I understood “the”.', { face: 'serious', manner: 'She smiles with the lower half of her face.' }),
      line('Now say it as if I were a person with a lamp.', { face: 'tired' }),
    ],
  },
  {
    to: ['lectures', 'micromanages', 'takes-back'],
    pieces: [
      line('Thank you, teacher. Shall I take notes on gel?', { face: 'serious' }),
      line('You will do it, you will decide it, you will send me the list. I know the piece.', { face: 'serious', requires: ['takes-back'] }),
      line('I have lit four hundred shows without a manual from downstairs.', { face: 'serious' }),
    ],
  },
  {
    to: ['defers-to-ruth'],
    pieces: [
      line('Ruth, again. One floor further, and nobody has said anything to anyone.', { face: 'serious' }),
      line('Ah. You fetch the teacher.', { face: 'tired' }),
      line('Ruth will be delighted. She collects us.', { face: 'serious' }),
    ],
  },
  {
    to: ['asks-for-signature', 'gives-the-fix'],
    pieces: [
      line('Slowly. I am still in September, and you are already in November.', { face: 'tired', tension: [5, 10] }),
      line('You have it with you already, I suppose. With the line where one signs.', {
        face: 'serious',
        requires: ['asks-for-signature'],
        trust: [0, 5],
      }),
      line('First one looks at the broken thing, pet. Then one takes the screwdriver.', { requires: ['gives-the-fix'] }),
      line('The lifts, yes. I have not forgotten them.', { face: 'calm', trust: [5, 10], requires: ['asks-for-signature'] }),
    ],
  },
  {
    to: ['names-lift'],
    pieces: [
      line('A lift that slips, about that I don’t joke. That you had to I believe you.', { face: 'solemn' }),
      line('Four centimetres. I know. I would have done it also. But I would have said it.', { face: 'serious', until: ['owns-going-round'] }),
      line('The lift was right. It’s not the lift I am talking about.', { face: 'solemn' }),
    ],
  },
  {
    to: ['hedged-admission', 'smooths-over'],
    pieces: [
      line('Somewhere in that sentence is a person. I can hear him breathing.', { face: 'tired' }),
      line('“{echo}”. And who was it, when it has a face?', { face: 'serious' }),
      line('Half an apology. Do I get the other half by post?', { face: 'tired', requires: ['hedged-admission'] }),
      line('So polite. One slides off.', { face: 'tired' }),
    ],
  },
  {
    to: ['says-sorry'],
    pieces: [
      line('Sorry for what? I like to have it with a label on.', {
        face: 'serious',
        until: ['owns-part', 'owns-going-round', 'owns-absence', 'owns-remark'],
      }),
      line('Good. The word at least has found the stairs.', { face: 'solemn' }),
      line('I take it. I put it here, so, and look what comes next.', { manner: 'She sets down an invisible thing, with care.', face: 'solemn' }),
    ],
  },
  {
    to: ['stock-sympathy'],
    pieces: [
      line('That stands on the cards with the lilies.', { face: 'tired', requires: ['stock-sympathy'] }),
      line('Mhm. That is what my dentist says.', { face: 'tired' }),
      line('Kind. But it would also fit a wet dog.', { face: 'tired', requires: ['stock-sympathy'] }),
      line('That is a sentence one can also say to a plant.', { face: 'serious', tension: [5, 10] }),
    ],
  },
  {
    to: ['offers-vaguely', 'general-goal', 'hands-over-vaguely', 'wish-to-learn', 'mentions-help', 'thin-reason'],
    pieces: [
      line('And when is that? Between Monday and never?', { face: 'tired' }),
      line('Better. Everything should be better. Which thing first?', { face: 'tired' }),
      line('That is very round. I look for the end where one pulls.', { face: 'concerned' }),
    ],
  },
  {
    to: ['talks-past', 'evades', 'tunnel-vision', 'anecdote-about-self'],
    pieces: [
      line('That was an answer. To somebody else.', { face: 'serious' }),
      line('You see, there you went round me again, it was very elegant.', { face: 'serious', requires: ['owns-going-round'] }),
      line('Nicely turned. And now back to me.', { face: 'tired' }),
    ],
  },
  {
    to: ['offers-concrete-support', 'offers', 'weighs-options', 'says-dark-monday', 'commits-to-decision'],
    pieces: [
      line('That has a handle. One can pick it up.', { face: 'calm' }),
      line('That I can put in the plan, in pencil.', { face: 'calm', manner: 'She looks for the pencil, and has it behind her ear.' }),
      line('Hm. And who carries it up the stairs?', { face: 'concerned', tension: [5, 10] }),
      line('The tenth. I had plans with my bathtub, but go on.', { requires: ['says-dark-monday'], face: 'calm' }),
    ],
  },
  {
    to: ['promises', 'closes'],
    pieces: [
      line('I hear it. And the desk also hears, it records everything.', { face: 'calm' }),
      line('Good. I am a bad forgetter.', { face: 'solemn' }),
      line('We shall see it when it walks.', { face: 'solemn' }),
    ],
  },
  {
    to: ['makes-room'],
    pieces: [
      line('Good. Then I take my time, I have not much of it.', { face: 'solemn' }),
      line('You let me finish. I am not used to it, I never finish.', { face: 'solemn', trust: [4, 10] }),
      line('…', { manner: 'She breathes in for a joke, and lets it go.', face: 'solemn' }),
    ],
  },
  {
    to: ['accepts-peace', 'agrees'],
    pieces: [
      line('You agree fast, pet.', { face: 'concerned', requires: ['agrees'], tension: [4, 10] }),
      line('Well, then.', { manner: 'She lifts her cup an inch.', face: 'smile' }),
      line('Good. So we have a sentence in common.', { face: 'calm', trust: [4, 10] }),
      line('That was easy. Usually that means something.', { face: 'tired' }),
    ],
  },
  {
    to: ['thanks', 'thanks-only'],
    pieces: [
      line('Don’t thank, sit.', { face: 'calm', trust: [3, 10] }),
      line('For what? I have not done anything nice yet.', { face: 'tired' }),
      line('Thanks is a bit early, and a bit clean.', { face: 'tired', trust: [0, 5] }),
    ],
  },
  {
    to: ['greets'],
    pieces: [
      line('Hello, hello. Mind your head, there hangs a spotlight.', { face: 'smile' }),
      line('Good day to you also, from the gods.', { face: 'smile' }),
      line('Hello, pet. Breathe first.', { face: 'smile' }),
    ],
  },
  {
    to: ['instructs'],
    pieces: [
      line('Is that a wish or an order? With you one can’t hear it.', { face: 'serious' }),
      line('So you can also say “you must”. Interesting.', { face: 'concerned' }),
      line('My mother spoke so, and she had a spoon in her hand.', { face: 'tired' }),
    ],
  },
]
