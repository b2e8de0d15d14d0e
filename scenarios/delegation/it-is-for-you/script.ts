import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { questions } from './questions.js'
import { reactionsToHarm } from './reactions-harm.js'
import { reactionsToSmallCoin } from './reactions-small.js'
import { reactionsToWeight } from './reactions-weight.js'

export const script: Scenario['script'] = {
  questions,
  // The strongest first: the first family of which a reply shows a sign answers.
  reactions: [...reactionsToHarm, ...reactionsToWeight, ...reactionsToSmallCoin],
  unforeseen: [
    line('That’s not what I’d ask first.', { face: 'calm' }),
    line('You’d have to ask upstairs. I only know what’s below the roof.', { face: 'calm' }),
    line('I couldn’t tell you. I could tell you what it weighs.', { face: 'calm' }),
    line('Now in a minute. Let me finish the one before.', { face: 'calm', manner: 'He holds up the spoon.' }),
    line('There’s a question. It’s not one I’ve got an answer to in the house.', { face: 'concerned' }),
    line('I’d have to think, and I think slow. Ask me in the interval.', { face: 'calm' }),
    line('Who’s to say? Not the log.', { face: 'tired' }),
  ],
  landed: {
    warmed: [
      line('Hm. All right.', { face: 'calm', manner: 'His shoulders come down by an inch.' }),
      line('Have a Welsh cake. They’re from Sunday, but they don’t know it.', { face: 'smile' }),
      line('That’s better than what’s on the sheet.', { face: 'calm' }),
      line('Go on like that, and I’ll get the good cups.', { face: 'smile' }),
      line('Aye. I can hear that.', { face: 'calm' }),
    ],
    neutral: [
      line('Mm-hm.', { face: 'calm', manner: 'He waits.' }),
      line('You don’t say.', { face: 'concerned', manner: 'Above you somebody runs a piano scale and stops at the seventh note.' }),
      line('Is that so.', { face: 'calm' }),
      line('…', { face: 'calm', manner: 'He listens to the building for a moment.' }),
      line('Drink up, it’s stewing.', { face: 'calm' }),
      line('I hear you saying it.', { face: 'concerned' }),
    ],
    stung: [
      line('I see.', { face: 'serious', manner: 'His voice has dropped, so that you have to lean in.' }),
      line('That’ll do, I think.', { face: 'serious', manner: 'He puts the lid on the pot.' }),
      line('You’ve come a long way down to say that.', { face: 'serious' }),
      line('Mm.', { face: 'serious', manner: 'He turns the sheet face down.' }),
      line('There’s a draught in here now.', { face: 'serious', manner: 'He gets up, and looks at the door.' }),
    ],
    unclear: [
      line('Say that to me as if I was up a ladder.', { face: 'concerned' }),
      line('I’ve the words. I’ve not got the sense.', { face: 'concerned' }),
      line('Which way round do I hold that?', { face: 'concerned' }),
      line('You’ll have to come at that again, from the left.', { face: 'calm' }),
    ],
  },
  odd: {
    'says-little': [
      line('You’re sparing with them.', { face: 'calm', manner: 'He waits, and is good at it.' }),
      line('That’s short. I’ve known sandbags say more.', { face: 'calm' }),
      line('…', { face: 'calm', manner: 'He looks at you kindly and says nothing either.' }),
      line('Don’t strain yourself.', { face: 'calm', tension: [0, 7] }),
    ],
    'goes-on': [
      line('Hold there. I’ve lost the end of it, and there’s a half to be called.', {
        face: 'concerned',
        manner: 'He has raised one hand, flat, as he does to the flymen.',
      }),
      line('Avast, as my father said. That’s three loads on one hook. Which is mine?', { face: 'calm' }),
      line('That’s longer than the overture. Give me the tune.', { face: 'calm' }),
    ],
    swears: [
      line('Not down here. The house hears it.', { face: 'calm', manner: 'He touches the wood of the table.' }),
      line('My mother’s dead twenty years, and she flinched.', { face: 'calm' }),
      line('Feel better? Then we’ll go on.', { face: 'concerned' }),
    ],
    jokes: [
      line('Very good. I’ll tell it to the chorus, they need one.', { face: 'smile' }),
      line('You’re laughing. It’s the tiredness, I get it too.', { face: 'concerned' }),
      line('Ha. Now the other half of that.', { face: 'calm' }),
    ],
    flatters: [
      line('That’s butter. What’s the bread?', { face: 'calm' }),
      line('They said that to the old boiler, and then they had it out.', { face: 'calm' }),
      line('Handsome. I’ll have it framed. What is it you’re after?', { face: 'concerned' }),
    ],
    'claims-agreement': [
      line('Did we? I’d have made a mark on the wall.', { face: 'calm', manner: 'He looks at the wall. There are many marks, and he knows each.' }),
      line('That’s the first I’ve heard, and I’m never far from my ears.', { face: 'calm' }),
      line('No. I’d remember. I remember what I’ve carried.', { face: 'serious' }),
    ],
    'other-language': [
      line('That’s not one of mine. I’ve Welsh, if you’re stuck.', { face: 'smile' }),
      line('Nice sound. We’d a bass who talked like that. In English, now?', { face: 'calm' }),
      line('I’ve only the two, and that was neither.', { face: 'calm' }),
    ],
    'addresses-scorer': [
      line('Who are you talking to? There’s you and me and the pot.', { face: 'concerned' }),
      line('You’ve not slept, have you. Sit back a minute.', { face: 'concerned' }),
      line('I don’t know about any of that. I know it’s twenty past six.', { face: 'concerned' }),
    ],
  },
  clarify: [
    line('I’m not sure I’ve got that. Once more, for the deaf side?', { face: 'concerned', manner: 'He turns his good ear to you.' }),
    line('Which way did you mean that?', { face: 'concerned' }),
    line('Come again? They’re testing the thunder upstairs.', { face: 'calm' }),
  ],
  misheard: [
    line('Then I’d hold of the wrong end. Say it so I get it.', { face: 'concerned' }),
    line('My mistake, it’s the ear on that side. Again?', { face: 'calm', manner: 'He moves his chair round.' }),
    line('Different, then. Go on, I’ve put the spoon down.', { face: 'calm' }),
  ],
  left: [
    line('You’re off? Well. Mind the step.', { face: 'calm', manner: 'He takes your cup before you are up.' }),
    line('Aye, go on. I’ve a house to open.', { face: 'tired' }),
    line('You’ll want your sheet. No? I’ll put it under the sugar.', { face: 'calm' }),
  ],
}
