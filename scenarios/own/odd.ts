import { line } from '../stage/author.js'
import type { Scenario } from '../stage/schema.js'

/** What no family of reactions covers: a bare question, a reply that could not be read, the odd and the empty. */
export const spare: Omit<Scenario['script'], 'questions' | 'reactions'> = {
  unforeseen: [
    line('That’s not what I’d ask first.', { face: 'tired' }),
    line('I don’t know. And I say so, you see.', { trust: [4, 10], face: 'calm' }),
    line('Ask me that another day.', { face: 'tired' }),
    line('I’ve no answer to that. Not one I’d stand by.', { face: 'concerned' }),
    line('Why do you want to know that now?', { trust: [0, 4], face: 'serious' }),
    line('Good question. I’ll leave it open.', { trust: [3, 10], face: 'calm' }),
    line('Hm. That I can’t tell you.', { face: 'solemn' }),
  ],
  landed: {
    warmed: [
      line('That was better than I’d expected.', { trust: [3, 10], face: 'calm' }),
      line('Yes.', { manner: '{Their} shoulders come down a little.', face: 'solemn' }),
      line('Hm. That did some good.', { trust: [4, 10], face: 'calm' }),
      line('Go on. I’m listening.', { face: 'solemn' }),
      line('All right. That I can hear.', { face: 'calm' }),
    ],
    neutral: [
      line('Mhm.', { face: 'tired' }),
      line('So.', { manner: 'Somewhere a door closes. Neither of you looks.', face: 'serious' }),
      line('…', { manner: '{They} {wait|waits}.', face: 'serious' }),
      line('I’ve heard it.', { face: 'tired' }),
      line('And then?', { face: 'serious' }),
      line('Well. It’s a sentence.', { face: 'tired' }),
    ],
    stung: [
      line('Ah.', { manner: 'Something in {their} face shuts.', face: 'serious' }),
      line('That one I felt.', { face: 'serious' }),
      line('So that’s how it looks from over there.', { face: 'serious' }),
      line('…', { manner: '{They} {look|looks} at {their} hands for a while.', face: 'serious' }),
      line('I’d hoped you wouldn’t say something like that.', { face: 'serious' }),
    ],
    unclear: [
      line('I was with you until the comma.', { face: 'tired' }),
      line('Now I see less than before.', { face: 'concerned' }),
      line('What does that mean, in plain words?', { face: 'concerned' }),
      line('That went past me.', { face: 'tired' }),
    ],
  },
  odd: {
    'says-little': [
      line('Is that all?', { face: 'serious' }),
      line('That’s short. I can’t tell what’s in it.', { face: 'concerned' }),
      line('You’ll have to give me more than that.', { face: 'tired' }),
      line('I’m waiting for the rest.', { manner: '{They} {let|lets} the silence stand.', face: 'serious' }),
    ],
    'goes-on': [
      line('Stop. That’s too much at once. Which sentence is the one?', { manner: '{They} {cut|cuts} in.', face: 'serious' }),
      line('Wait. I lost you a while ago. Say me the end of it.', { manner: '{They} {raise|raises} a hand.', face: 'tired' }),
      line('Let me in for a second. What’s the one thing?', { manner: '{They} {cut|cuts} in.', face: 'serious' }),
    ],
    swears: [
      line('I’d rather you didn’t talk like that.', { face: 'serious' }),
      line('Good, it’s out. Now say it so that I can use it.', { face: 'serious' }),
      line('I know the word. It doesn’t help us.', { face: 'tired' }),
    ],
    jokes: [
      line('I’d laugh if I were somewhere else.', { face: 'tired' }),
      line('Funny. And now?', { face: 'tired' }),
      line('That’s one way past it.', { face: 'concerned' }),
    ],
    flatters: [
      line('That’s nice. What’s it for?', { face: 'concerned' }),
      line('Leave that out. It makes me look for the hook.', { face: 'serious' }),
      line('You don’t need to sugar it.', { face: 'tired' }),
    ],
    'claims-agreement': [
      line('No. That was never agreed, not with me.', { face: 'serious' }),
      line('First I hear of it.', { face: 'serious' }),
      line('I’d remember that.', { face: 'serious' }),
    ],
    'other-language': [
      line('In English, please. I didn’t get that.', { face: 'concerned' }),
      line('That I can’t follow. Once more in English?', { face: 'concerned' }),
      line('I’ve no idea what you just said.', { face: 'concerned' }),
    ],
    'addresses-scorer': [
      line('Who are you talking to?', { manner: '{They} {look|looks} round.', face: 'concerned' }),
      line('There’s nobody here but us two.', { face: 'concerned' }),
      line('I don’t know what that’s supposed to be. Talk to me.', { face: 'serious' }),
    ],
  },
  clarify: [
    line('I didn’t get that. What do you mean?', { face: 'concerned' }),
    line('Was that for me or against me?', { face: 'concerned' }),
    line('Say that once more, differently.', { face: 'concerned' }),
  ],
  misheard: [
    line('Then I took it wrongly. Say it so that I get it.', { face: 'concerned' }),
    line('All right. Once more, and I’ll listen.', { face: 'solemn' }),
    line('So you meant something else. Go on.', { face: 'concerned' }),
  ],
  left: [
    line('You’re going. All right.', { face: 'tired' }),
    line('Then we’ll leave it there.', { manner: '{They} {do|does} not get up.', face: 'solemn' }),
    line('Well. It was a start, or it wasn’t.', { face: 'tired' }),
  ],
}
