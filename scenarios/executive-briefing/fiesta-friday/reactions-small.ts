import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** The small coin: half a sorry, a vague offer, thanks, a nod. */
export const reactionsToSmallCoin: Scenario['script']['reactions'] = [
  {
    to: ['hedged-admission'],
    pieces: [
      line('“{echo}.” Who was it? The weather?', { face: 'concerned' }),
      line('A sorry without a face. We print those too, on the forms.', { face: 'tired' }),
      line('That sentence has its hat pulled down.', { face: 'concerned' }),
      line('Half of it I heard. The other half is still in your bag.', { face: 'concerned' }),
    ],
  },
  {
    to: ['stock-sympathy'],
    pieces: [
      line('Thank you, thank you. That is what I also write.', { face: 'calm' }),
      line('Very kind. And now?', { face: 'tired' }),
      line('That one I have on a stamp.', { face: 'tired' }),
    ],
  },
  {
    to: ['leading-question', 'anecdote-about-self', 'taste-over-goal'],
    pieces: [
      line('You know already what I should answer. Save us the time.', { requires: ['leading-question'], face: 'smile' }),
      line('Let us stay in my city.', { face: 'tired' }),
      line('That is interesting for Kumpas. For the woman with the phone it is not.', { face: 'concerned' }),
    ],
  },
  {
    to: ['talks-past', 'evades', 'tunnel-vision', 'rash'],
    pieces: [
      line('That was nicely driven round me.', { face: 'concerned' }),
      line('I was somewhere else. Did you see me wave?', { face: 'smile' }),
      line('A good answer. I keep it until the question comes.', { face: 'concerned' }),
    ],
  },
  {
    to: ['smooths-over', 'thin-reason', 'general-goal'],
    pieces: [
      line('So soft. I could put it under my head.', { face: 'smile' }),
      line('Yes, and the sea is wet.', { face: 'concerned' }),
      line('With that I can sleep and not stand up.', { face: 'tired' }),
    ],
  },
  {
    to: ['offers-vaguely', 'hands-over-vaguely'],
    pieces: [
      line('That is a nice coat. What is in the pockets?', { face: 'concerned' }),
      line('Somehow, sometime, somebody. I know that office, it is on the second floor.', { face: 'smile' }),
      line('Kind. And on Saturday at two in the morning it is called what?', { face: 'concerned' }),
    ],
  },
  {
    to: ['gives-the-fix', 'instructs', 'micromanages', 'takes-back'],
    pieces: [
      line('Ay, so quick. Let me first be sad for one minute.', { face: 'tired', tension: [5, 10] }),
      line('You give me orders. It is refreshing.', { face: 'smile', requires: ['instructs'] }),
      line('Maybe. And what do the people get from it who dial?', { face: 'concerned' }),
      line('One after the other. I have only two ears and two phones.', { face: 'explaining' }),
    ],
  },
  {
    to: ['promises', 'closes'],
    pieces: [
      line('I hold on to that. With this hand.', { face: 'solemn' }),
      line('Ti, then that is said.', { face: 'calm' }),
      line('You do it, and I will say that you did.', { face: 'calm', requires: ['promises'] }),
    ],
  },
  {
    to: ['refuses'],
    pieces: [
      line('That was a no, I think. It wore no tie.', { face: 'concerned' }),
      line('You are refusing me. In all these years that has been done by two people and a goat.', { face: 'smile', tension: [0, 7] }),
      line('No. And now the rest of the sentence.', { face: 'serious' }),
    ],
  },
  {
    to: ['agrees'],
    pieces: [
      line('You nod so fast.', { face: 'concerned' }),
      line('Good. Or are you only polite, like all of us?', { face: 'concerned' }),
      line('Yes, no? I also think so.', { face: 'smile' }),
    ],
  },
  {
    to: ['thanks'],
    pieces: [
      line('Nothing to thank for. It is only words until now.', { face: 'calm' }),
      line('Ay, please.', { face: 'smile', manner: 'She waves it away.' }),
      line('So polite. My brothers could learn from you.', { face: 'smile', tension: [0, 6] }),
      line('Yes, yes. Sit comfortably.', { face: 'calm' }),
    ],
  },
  {
    to: ['greets'],
    pieces: [
      line('Good afternoon, good afternoon.', { face: 'smile' }),
      line('Hello, hello. You are thinner.', { face: 'smile' }),
      line('Welcome. Mind the posters.', { face: 'smile' }),
    ],
  },
]
