import { line } from '../stage/author.js'
import type { Scenario } from '../stage/schema.js'

type Reactions = Scenario['script']['reactions']

/** What stings, closes or slips off; the first family of which a reply shows a sign answers. */
export const reactionsToHarm: Reactions = [
  {
    to: ['in-distress'],
    pieces: [
      line('Leave all of that. Are you all right? Is there someone I can ring for you, now?', { face: 'concerned' }),
      line('Stop a moment. This matters more. Who could be with you tonight?', { face: 'concerned' }),
    ],
  },
  {
    to: ['attacks', 'mocks-or-scolds', 'punishes-criticism'],
    pieces: [
      line('All right. So that’s where we are.', { manner: '{They} {go|goes} quite still.', face: 'serious' }),
      line('Say that again, and listen to it this time.', { face: 'serious' }),
      line('You’ve just made this very easy for me.', { manner: '{They} {close|closes} what was open on the table.', face: 'serious' }),
      line('I’m still in the room, you know.', { face: 'serious' }),
      line('“{echo}”. I’ll remember that one.', { face: 'serious' }),
    ],
  },
  {
    to: ['threatens', 'pressures-with-guilt'],
    pieces: [
      line('Is that a threat? I ask so that I know what I’m answering.', { face: 'serious' }),
      line('Good. Now I know how you talk when you want something.', { face: 'serious' }),
      line('That works once. It doesn’t work on me.', { manner: '{They} {look|looks} at the door, and back.', face: 'serious' }),
      line('Don’t put that on me.', { requires: ['pressures-with-guilt'], face: 'serious' }),
    ],
  },
  {
    to: ['shifts-blame', 'denies-part'],
    pieces: [
      line('So it was nobody. It usually is.', { face: 'tired' }),
      line('I’ve now heard about everyone but you.', { face: 'serious' }),
      line('Funny how you’re not in that story.', { face: 'serious' }),
      line('I didn’t ask who else.', { manner: '{They} {shake|shakes} {their} head, once.', face: 'serious' }),
    ],
  },
  {
    to: ['minimises', 'calls-it-drama'],
    pieces: [
      line('It isn’t small from here.', { face: 'serious' }),
      line('If it’s nothing, what are we doing here?', { face: 'serious' }),
      line('You don’t get to say how big it is.', { face: 'serious' }),
      line('“{echo}”. To you, maybe.', { face: 'serious' }),
    ],
  },
  {
    to: ['blames-them'],
    pieces: [
      line('So it was me. I wondered when that would come.', { face: 'serious' }),
      line('That may even be so. It’s a strange place to begin.', { face: 'serious' }),
      line('You’ve been saving that up, I think.', { manner: '{They} {nod|nods} slowly.', face: 'serious' }),
    ],
  },
  {
    to: ['says-it-is-not-so'],
    pieces: [
      line('Then we’ve got two different pictures of it.', { face: 'serious' }),
      line('That was quick. I’d barely finished.', { face: 'tired' }),
      line('You say no before you’ve looked.', { face: 'serious' }),
    ],
  },
  {
    to: ['explains-away'],
    pieces: [
      line('There was a sentence in there that I could have used. Then came the reason.', { requires: ['owns-part'], face: 'tired' }),
      line('I don’t doubt your reasons. I’m asking about you.', { face: 'serious' }),
      line('You explain well. It doesn’t help.', { face: 'tired' }),
      line('“{echo}”. Good. And where am I in that?', { face: 'serious' }),
      line('That’s the reason. It isn’t an answer.', { face: 'serious' }),
    ],
  },
  {
    to: ['takes-back'],
    pieces: [
      line('So you’d do it yourself. Then I don’t know what I’m for.', { face: 'serious' }),
      line('There it goes, back to your side of the table.', { manner: '{They} {follow|follows} it with {their} eyes.', face: 'tired' }),
      line('You’d rather do it than watch someone do it.', { face: 'serious' }),
    ],
  },
  {
    to: ['micromanages'],
    pieces: [
      line('Do you want me in this, or my hands?', { face: 'serious' }),
      line('That’s a list. I can read lists.', { face: 'tired' }),
      line('And at what point would I get to think?', { face: 'serious' }),
    ],
  },
  {
    to: ['jargon-for-this-listener', 'buries-the-point'],
    pieces: [
      line('You lost me two words in.', { face: 'tired', requires: ['jargon-for-this-listener'] }),
      line('Say it as you’d say it at home.', { face: 'concerned' }),
      line('I’m sure it’s right. I want to know what it means.', { face: 'serious' }),
      line('Where in that is the point?', { requires: ['buries-the-point'], face: 'tired' }),
    ],
  },
  {
    to: ['talks-past', 'evades', 'anecdote-about-self', 'tunnel-vision'],
    pieces: [
      line('That’s an answer. Just not to me.', { face: 'serious' }),
      line('You’ve gone somewhere else.', { manner: '{They} {wait|waits} for you to come back.', face: 'tired' }),
      line('Nice. And now the thing itself.', { face: 'tired' }),
    ],
  },
  {
    to: ['hides-cost', 'rash', 'taste-over-goal', 'fixed-skill', 'refuses-help', 'refuses-to-decide'],
    pieces: [
      line('And what does that cost? There’s always something.', { face: 'concerned' }),
      line('Quick is what worries me.', { requires: ['rash'], face: 'concerned' }),
      line('Hm. I’d want to hear the other half of that.', { face: 'concerned' }),
      line('So nobody decides. That’s a decision too.', { requires: ['refuses-to-decide'], face: 'tired' }),
    ],
  },
]
