import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { questions } from './questions.js'
import { reactionsToWeight } from './reactions.js'
import { reactionsToHarm } from './reactions-harm.js'

export const script: Scenario['script'] = {
  questions,
  // The strongest first: the first family of which a reply shows a sign answers.
  reactions: [...reactionsToHarm, ...reactionsToWeight],
  unforeseen: [
    line('That is not what I would ask first, at this hour.', { face: 'tired' }),
    line('That one I cannot answer you. I am a taster, not an oracle.'),
    line('Keep that question. It is not for today.'),
    line('I do not know, and it will not be known by eleven.'),
    line('You are asking me. I had hoped it was the other way.', { trust: [0, 5] }),
    line('That I cannot answer between two rings of a telephone.'),
    line('I have no answer to that which fits in what is left.', { manner: 'She looks at the clock.' }),
  ],
  landed: {
    warmed: [
      line('Good. That helps.', { face: 'calm' }),
      line('Hm. Go on like that.', { face: 'calm', manner: 'She leans a little nearer.' }),
      line('That has a clean taste.', { face: 'calm' }),
      line('Yes. That, I can use.', { manner: 'She writes two words.', face: 'solemn' }),
      line('You are getting shorter. It suits you.', { tension: [0, 5], face: 'calm' }),
    ],
    neutral: [
      line('Hm.', { manner: 'She makes a mark on the sheet.' }),
      line('So.', { manner: 'She waits.' }),
      line('I have heard that.', { face: 'solemn' }),
      line('That may be.', { manner: 'She moves a bean across the tray.' }),
      line('…', { manner: 'Only the clock.', face: 'serious' }),
      line('And then?', { face: 'serious' }),
    ],
    stung: [
      line('Eh. So.', { manner: 'She goes quiet and straightens the folder.', face: 'serious' }),
      line('That did not help you.', { face: 'serious' }),
      line('I have heard better from people who stole from me.', { face: 'serious', tension: [7, 10] }),
      line('So that is how you speak of it.', { face: 'serious', manner: 'Her face does not move.' }),
      line('Sour.', { manner: 'She says it as she says it at the tasting table.', face: 'serious' }),
    ],
    unclear: [
      line('There is fog on that.', { face: 'tired' }),
      line('I had it, and now I have lost it again.', { face: 'tired', manner: 'The pencil stops.' }),
      line('Say me that as if I was paying by the word.', { face: 'tired' }),
      line('Which end do I hold that by?', { face: 'concerned' }),
    ],
  },
  odd: {
    'says-little': [
      line('That was short even for me.', { face: 'serious' }),
      line('You asked for eight minutes to say that?', { face: 'serious' }),
      line('I am waiting for the rest of it.', { manner: 'She looks at you over her glasses.' }),
      line('A person could think you had nothing in the bag.', { face: 'concerned' }),
    ],
    'goes-on': [
      line('Stop, stop. You are reading me the whole Bible, and I asked for the verse.', { manner: 'She holds up the pencil.', face: 'serious' }),
      line('Breathe. You have used a whole minute, and I kept one line.', { manner: 'Her hand comes up.', face: 'tired' }),
      line('Let me stop you there. It was too much for one spoon.', { face: 'tired', manner: 'She taps the spoon on its cloth.' }),
    ],
    swears: [
      line('Leave that word outside, it does not work here.', { face: 'serious' }),
      line('My father was a catechist. Say it again without.', { face: 'serious' }),
      line('That word I hear at the weighbridge. It never made the lorry lighter.', { face: 'tired' }),
    ],
    jokes: [
      line('I will laugh at noon.', { face: 'serious' }),
      line('Funny. Trieste will also like it.', { face: 'tired' }),
      line('You joke like someone standing at the edge of something.', { face: 'concerned' }),
    ],
    flatters: [
      line('When they praise me before eleven, I count the spoons.', { face: 'serious' }),
      line('Leave the sugar. I am tasting.', { face: 'tired' }),
      line('That is very kind, and I have written down nothing.', { face: 'tired' }),
    ],
    'claims-agreement': [
      line('I remember what I have agreed to. That was not in it.', { face: 'serious' }),
      line('No. You are putting a word into my mouth, and I taste for a living.', { face: 'serious' }),
      line('First I hear of it.', { manner: 'She puts the pencil down.', face: 'serious' }),
    ],
    'other-language': [
      line('English, please, or Lugisu. I can do both.', { face: 'explaining' }),
      line('That one I do not have. Say it in English.', { face: 'concerned' }),
      line('Bassi also does that. English, please.', { face: 'tired' }),
    ],
    'addresses-scorer': [
      line('To whom are you talking? There are two of us here.', { manner: 'She looks behind her.', face: 'concerned' }),
      line('I do not know what that is. I am asking about my contract.', { face: 'tired' }),
      line('You are speaking past me, to somebody on the wall.', { face: 'concerned' }),
    ],
  },
  clarify: [
    line('I did not get hold of that. Say it once more, smaller.', { face: 'concerned' }),
    line('Was that a yes or a no? I could not taste it.', { face: 'concerned' }),
    line('My ear is old. What do you mean by that?', { face: 'concerned', manner: 'She tilts her head.' }),
  ],
  misheard: [
    line('Then I heard it badly. Say it again, so that I get it.', { face: 'concerned' }),
    line('Eh. Then it came in crooked. Once more.', { face: 'concerned', manner: 'She turns her better ear.' }),
    line('Then put it to me another way, I am listening.', { face: 'solemn' }),
  ],
  left: [
    line('You are going. Eh. Then I will take the call with what I have.', { manner: 'She is already reaching for the bell.', face: 'tired' }),
    line('Go, then. Send me Esther as you pass.', { manner: 'She turns the page over.', face: 'serious' }),
    line('So those were your minutes. Leave the door.', { manner: 'She looks at the clock, not at you.', face: 'tired' }),
  ],
}
