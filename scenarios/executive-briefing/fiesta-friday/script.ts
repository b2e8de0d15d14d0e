import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { questions } from './questions.js'
import { reactionsToWeight } from './reactions.js'
import { reactionsToHarm } from './reactions-harm.js'
import { reactionsToSmallCoin } from './reactions-small.js'

export const script: Scenario['script'] = {
  questions,
  // The strongest first: the first family of which a reply shows a sign answers.
  reactions: [...reactionsToHarm, ...reactionsToWeight, ...reactionsToSmallCoin],
  unforeseen: [
    line('Ay, ambot. That I do not know.', { face: 'smile' }),
    line('That is not what I would ask first, with this clock.', { face: 'tired' }),
    line('Let’s see. Ask me that after the fiesta.', { face: 'smile' }),
    line('For that I would have to call somebody, and then we are still sitting here at five.', { face: 'explaining' }),
    line('I have no answer to that, and I am not used to it.', { face: 'concerned' }),
    line('You ask me things. I only have the poster.', { trust: [0, 5], face: 'tired' }),
    line('Good question. It has to wait outside for a moment.', { face: 'calm' }),
  ],
  landed: {
    warmed: [
      line('Okay. That does me good, strangely.', { face: 'calm' }),
      line('Ti. Go on like that.', { face: 'calm', manner: 'The phone slides to the edge of the desk.' }),
      line('Hm. You can stay.', { face: 'smile' }),
      line('Yes. Now you sound like somebody from here.', { face: 'calm' }),
      line('Have one. The left ones are fresher.', { face: 'smile', manner: 'She opens the box towards you.' }),
    ],
    neutral: [
      line('Aha.', { manner: 'She waits, with her head a little to the side.' }),
      line('Hm-hm.', { manner: 'One eye is on the phone.' }),
      line('Okay.', { face: 'concerned' }),
      line('…', { manner: 'Outside somebody tests a loudspeaker: one, two.', face: 'concerned' }),
      line('And?', { face: 'concerned' }),
      line('That I heard.', { face: 'calm' }),
    ],
    stung: [
      line('It is okay. It is okay.', { manner: 'It is not.', face: 'serious' }),
      line('I see, Engineer.', { face: 'serious', manner: 'She moves the box to the windowsill.' }),
      line('Ah. So that is how we talk.', { face: 'serious' }),
      line('You did not have to say it like that.', { face: 'tired' }),
      line('So direct. We are not used to that, here by the sea.', { face: 'calm', manner: 'The smile has stopped at the mouth.' }),
      line('Never mind.', { face: 'serious', manner: 'She reads a message that is not there.' }),
    ],
    unclear: [
      line('Wait, I had it, and now it is gone again.', { face: 'concerned' }),
      line('Is that good or bad? Make a face, so I know.', { face: 'smile' }),
      line('Slower, ha. With a verb.', { face: 'smile' }),
      line('On the radio I would now play a song.', { face: 'tired' }),
    ],
  },
  odd: {
    'says-little': [
      line('Ay, so talkative.', { face: 'smile' }),
      line('That was a very small word for such a long flight.', { face: 'concerned' }),
      line('A small word. I have eaten bigger ones.', { face: 'smile', tension: [0, 7] }),
      line('You are quiet. When engineers are quiet I get a headache.', { face: 'concerned' }),
    ],
    'goes-on': [
      line('Breathe. Drink something. I kept one word of it, and it was “and”.', { face: 'smile', manner: 'She pours you water.' }),
      line('For a while, for a while. My phone has rung twice in that sentence.', { face: 'tired', manner: 'She holds up a hand.' }),
      line('You are reading me the whole rosary. Only the Amen, please.', { face: 'smile' }),
    ],
    swears: [
      line('Sst. There is a nun in the next office, really.', { face: 'smile' }),
      line('We Ilonggos say that too, only softer.', { face: 'smile' }),
      line('Leave that one for the traffic.', { face: 'tired' }),
    ],
    jokes: [
      line('I laugh on Sunday. If there is one.', { face: 'tired' }),
      line('You are funny when you are afraid. I as well.', { face: 'smile' }),
      line('That you may say on the radio. No. Better not.', { face: 'smile' }),
    ],
    flatters: [
      line('Ay, sugar. I come from a sugar town, I know what it sells for.', { face: 'smile' }),
      line('So sweet. What is it that you cannot say?', { face: 'concerned' }),
      line('That is my trick, my dear. Find another.', { face: 'smile' }),
    ],
    'claims-agreement': [
      line('Did I? Show me where.', { face: 'calm', manner: 'She holds out her hand, palm up.' }),
      line('First I hear of it, and I hear everything.', { face: 'calm' }),
      line('No, no. I would remember, I would have regretted it already.', { face: 'smile' }),
    ],
    'other-language': [
      line('That one I do not have. Ilonggo, Tagalog, English, some Latin.', { face: 'smile' }),
      line('English, please, ha. For the minutes.', { face: 'smile' }),
      line('It sounds nice. Now so that I can answer.', { face: 'concerned' }),
    ],
    'addresses-scorer': [
      line('Who are you talking to? There is only me and the saint.', { face: 'concerned', manner: 'She looks at the small statue on the shelf.' }),
      line('You are a bit pale. Drink some water.', { face: 'concerned' }),
      line('I do not know what that is. I know Friday.', { face: 'concerned' }),
    ],
  },
  clarify: [
    line('Sorry, the loudspeaker. Was that a yes or a no?', { face: 'concerned', manner: 'She closes the window.' }),
    line('Once more, ha. I was still with the last sentence.', { face: 'concerned' }),
    line('How do you mean that? Say it like to a child.', { face: 'concerned' }),
  ],
  misheard: [
    line('Then I heard it wrong. Say it so that I get it.', { face: 'concerned' }),
    line('Ay, sorry. Once more, I put the phone away.', { face: 'concerned', manner: 'She puts it in the drawer.' }),
    line('So you meant it differently. I am listening, with both.', { face: 'solemn' }),
  ],
  left: [
    line('You go? Okay lang. Take one for the road.', { face: 'calm', manner: 'She holds out the box without looking up.' }),
    line('Ah. Then I think of something myself. As always.', { face: 'tired', manner: 'She is dialling already.' }),
    line('Mind the posters on your way out, the paint is fresh.', { face: 'serious' }),
  ],
}
