import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { questions } from './questions.js'
import { reactionsToWeight } from './reactions.js'
import { reactionsToHarm } from './reactions-harm.js'
import { reactionsToSmall } from './reactions-small.js'

export const script: Scenario['script'] = {
  questions,
  // The strongest first: the first family of which a reply shows a sign answers.
  reactions: [...reactionsToHarm, ...reactionsToWeight, ...reactionsToSmall],
  unforeseen: [
    line('That I would not ask first, if I had climbed so high.', { face: 'tired' }),
    line('Good question. No idea. Next.', { trust: [3, 10] }),
    line('To that I have no cue.', { manner: 'She looks at the desk, as if it could help.' }),
    line('Ask me that at the bar, there I know everything.', { face: 'smile', tension: [0, 7] }),
    line('You are asking the wrong gallery.', { trust: [0, 5] }),
    line('I don’t know. And I say it out loud, you see.', { trust: [5, 10], face: 'calm' }),
    line('Leave me that one till after the show.', { face: 'tired' }),
  ],
  landed: {
    warmed: [
      line('So. That was nearly human.', { face: 'calm', trust: [3, 10] }),
      line('Go on, go on. I am sitting.', { manner: 'She draws her chair an inch nearer.', face: 'calm' }),
      line('Hm. That did me more good than I show.', { face: 'solemn', trust: [5, 10] }),
      line('That was warm, for somebody from the cellar.', { face: 'calm' }),
      line('Yes.', { manner: 'For once she says nothing after it.', face: 'solemn' }),
    ],
    neutral: [
      line('Mhm.', { manner: 'She winds a cable over hand and elbow.' }),
      line('So.', { manner: 'Down on the stage somebody drops a spanner.' }),
      line('…', { manner: 'She waits, which she does rarely.', face: 'serious' }),
      line('That I have heard. I put it on the shelf.', { face: 'tired' }),
      line('And then?', { face: 'serious' }),
      line('Well. It is a sentence.', { face: 'tired' }),
    ],
    stung: [
      line('Ah.', { manner: 'Her hands, which were in the air, come down.', face: 'serious' }),
      line('That one I noticed.', { face: 'serious' }),
      line('So that is how it looks from downstairs.', { face: 'serious' }),
      line('You know what is funny about it? No. Nothing.', { face: 'serious' }),
      line('…', { manner: 'She takes off her glasses and polishes them, for a long time.', face: 'serious' }),
    ],
    unclear: [
      line('Now there is fog on stage, and I didn’t order any.', { face: 'tired' }),
      line('I was with you until the comma.', { face: 'tired' }),
      line('What do you mean, in words with legs?', { face: 'concerned' }),
      line('That flew over me. And I sit high.', { face: 'tired' }),
    ],
  },
  odd: {
    'says-little': [
      line('For that you climb ninety-seven steps?', { face: 'concerned' }),
      line('That was short. I can’t do short, so you must go on.', { face: 'tired' }),
      line('I talk, you hum. It is a duet, but a thin one.', { face: 'tired' }),
      line('Is that all there is, or is the rest still on the stairs?', { face: 'serious' }),
    ],
    'goes-on': [
      line('Stop, stop, stop. That is longer than the overture. Which sentence is the one?', { manner: 'Both her hands go up.', face: 'serious' }),
      line('Wait, I have lost you in the second act. Say me the end.', { manner: 'She cuts in with her whole arm.', face: 'tired' }),
      line('Pet, breathe. If I say that somebody talks too much, it is serious.', { manner: 'She cuts in.', face: 'tired' }),
    ],
    swears: [
      line('Not up here. The desk is Catholic.', { face: 'serious' }),
      line('That word I also know, in four dialects. It never moved a cue.', { face: 'tired' }),
      line('Good, now it is out. Wash it and say it again.', { face: 'serious' }),
    ],
    jokes: [
      line('Ha. That one is almost mine.', { face: 'smile' }),
      line('You are funny. So am I. That is how nobody ever says anything.', { face: 'tired', trust: [3, 10] }),
      line('Yes, laugh. I started it.', { manner: 'She laughs too, a bar too long.', face: 'smile' }),
    ],
    flatters: [
      line('So much sugar, and no coffee under it.', { face: 'tired' }),
      line('Lovely. What does it cost?', { face: 'serious' }),
      line('That you say to all the heads of lighting.', { face: 'tired' }),
    ],
    'claims-agreement': [
      line('No, no. What I have said I know, half the house heard it.', { face: 'serious' }),
      line('That was in another opera. In this one I said nothing of the kind.', { face: 'serious' }),
      line('I? When? I would remember, I would have shouted.', { face: 'serious' }),
    ],
    'other-language': [
      line('English, Italian, or with the hands. That was none of the three.', { face: 'concerned' }),
      line('Say it in English, pet, I have paid enough for mine.', { face: 'explaining' }),
      line('Pretty. And in English?', { face: 'concerned' }),
    ],
    'addresses-scorer': [
      line('With whom are you speaking? Here are only me and the pigeons.', { manner: 'She looks over her shoulder.', face: 'concerned' }),
      line('I don’t know what that is. I do light.', { face: 'tired' }),
      line('You are talking to the back row. I am sitting here.', { face: 'concerned' }),
    ],
  },
  clarify: [
    line('That I did not get. Say it again, for the cheap seats.', { face: 'concerned' }),
    line('Was that for me or against me? I could not hear it.', { face: 'concerned' }),
    line('What do you mean? I ask, I don’t bite.', { face: 'concerned', manner: 'She tilts her head.' }),
  ],
  misheard: [
    line('Then I heard it wrong, the fans are loud. Say it so that I get it.', { face: 'concerned' }),
    line('Wait. So you meant it otherwise. Then once more, and I shut up.', { face: 'concerned', manner: 'She puts a finger on her lips.' }),
    line('Good. I take it back. Go from the top.', { face: 'solemn' }),
  ],
  left: [
    line('You are going. Mind the step at the bottom, it is the one nobody counts.', {
      manner: 'She has already turned to the desk.',
      face: 'tired',
    }),
    line('Down is easier, yes.', { manner: 'She turns back to her cues.', face: 'tired' }),
    line('Well. It was a short opera.', { manner: 'She puts one of two cups back.', face: 'solemn' }),
    line('Go, go. From up here I see you all the way to the door.', { face: 'tired' }),
  ],
}
