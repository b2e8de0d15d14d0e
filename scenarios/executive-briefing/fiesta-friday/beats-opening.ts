import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { A_YES, FOG, OWNS, overYourHead, THE_NO } from './turns.js'

/** The first minute: the no in plain words, or the fog. */
export const openingBeats: Scenario['beats'] = {
  welcome: {
    about: 'Attorney Ging is all warmth and takes the yes for granted. Whatever is not a clear no, she will hear as a yes.',
    wants: 'The one word “yes”, so that she can say Friday on the radio at four.',
    room: {
      'adapt-language': 'Say no to Friday first, then what it does, in her words: fourteen calls a day that end at a wrong address.',
      story: 'Show her one call: someone in one Rizal Street, the ambulance in another.',
      'self-awareness': 'Say before she does that your thumbs-up on Thursday was wrong.',
      objectives: 'Tie it to the promise on her poster, not to your test plan.',
    },
    turns: [
      ...overYourHead,
      on({ any: ['goes-on'], tension: [6, 10] }, { to: 'fog' }),
      on({ all: ['owns-thumb'], any: THE_NO, none: ['shifts-blame', 'thumb-excuse', ...A_YES] }, { to: 'risk' }),
      on(
        { any: ['says-no-friday', 'wrong-address', 'recommends-nights', 'recommends-port'], none: ['jargon-for-this-listener', 'computer-words'] },
        { to: 'thumb' },
      ),
      on({ any: A_YES }, { to: 'taken' }),
      on(
        { any: ['hides-behind-contract', 'computer-words', 'jargon-for-this-listener', 'buries-the-point', 'lectures', 'starts-at-the-beginning'] },
        { to: 'fog' },
      ),
      on({ any: [...THE_NO, ...OWNS, 'tells-rizal'], none: FOG }, { to: 'thumb' }),
      on({ any: ['bare-yes', 'says-little'], none: ['asks', 'refuses', 'stops-her', 'thanks'] }, { to: 'taken' }),
      on(
        { any: ['says-the-effect', 'names-consequence', 'weighs-options', 'says-price', 'says-not-known', 'holds-calmly'], none: ['asks'] },
        { to: 'thumb' },
      ),
    ],
    pushes: [
      line('Just the one word, and then you can eat.', { until: THE_NO, manner: 'She turns the box so that the good ones face you.', face: 'smile' }),
      line('Nonoy of DYSL will ask me in his first sentence. Ti, what do I say?', { until: THE_NO, face: 'explaining' }),
      line('You look like someone with a stone in the shoe.', {
        until: THE_NO,
        manner: 'For the first time her thumb stands still over the screen.',
        face: 'concerned',
      }),
      line('You know what hangs outside the cathedral since this morning? My word, six metres wide.', { face: 'smile' }),
      line('We have five nights already. Five nights is a whole working week, no?', { until: THE_NO, face: 'smile' }),
      line('My phone is going crazy. Everybody is so happy.', { manner: 'It hums across the desk like a beetle.', face: 'smile' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'The parallel run has a defined exit criterion and our geocoder’s match rate is still below the threshold in the SLA.',
        answer: 'Ay. Now in something I can say to a tricycle driver.',
      },
      {
        level: 'partly',
        says: 'I’m a bit worried about Friday. It might be a little early.',
        answer: 'A bit, a little, might. So it is okay, no? You are only nervous.',
      },
      {
        level: 'clearly',
        says: 'No, not the whole city on Friday. In five nights, 23 ambulances would have gone to the wrong address. And my thumbs-up on Thursday was wrong, I’m sorry.',
        answer: 'Twenty-three. Okay. Put down the piaya and tell me.',
      },
      {
        level: 'clearly',
        says: 'No. Someone calls from one Rizal Street and the ambulance waits in another.',
        answer: 'Ay. My aunt lives in Rizal Street. On Thursday you wrote me something else.',
      },
    ],
  },

  fog: {
    about: 'She has lost the thread and gone back to her phone, still smiling. Long or technical words are no reason to her.',
    wants: 'The same again so short that she could repeat it on the radio.',
    room: {
      'adapt-language': 'Start again with the listener’s end: who rings, who comes, what goes wrong.',
      story: 'Take one call from last week, one street, and say where the ambulance stood.',
      objectives: 'Say what it does to “eight minutes, wherever you are”.',
    },
    turns: [
      ...overYourHead,
      on({ all: ['owns-thumb'], any: THE_NO, none: ['shifts-blame', 'thumb-excuse', ...A_YES] }, { to: 'risk' }),
      on({ any: A_YES, none: ['says-no-friday', 'wrong-address'] }, { to: 'taken' }),
      on(
        { any: [...THE_NO, ...OWNS, 'tells-rizal'], none: ['computer-words', 'jargon-for-this-listener', 'hides-behind-contract'] },
        { to: 'thumb' },
      ),
      on(
        {
          any: ['says-the-effect', 'concrete-example-or-picture', 'names-consequence', 'point-first', 'says-price', 'weighs-options'],
          none: [...FOG, 'asks'],
        },
        { to: 'thumb' },
      ),
      on({ any: ['bare-yes'], none: ['asks'] }, { to: 'taken' }),
    ],
    arrives: [
      line('Ay, for a while, this is the mayor’s driver. Sorry, ha. What were you saying?', {
        manner: 'She types something, sends it, and looks up again.',
        face: 'smile',
      }),
      line('Ay. And now for people, ha?', { manner: 'She smiles at you as at a long-winded uncle.', face: 'smile' }),
      line('Engineer, I have a law degree, and you lost me at the second corner.', { manner: 'Her eyes go to the clock.', face: 'tired' }),
    ],
    pushes: [
      line('Who calls, who comes, what goes wrong. Like a story, ha.', { until: ['tells-rizal', 'wrong-address'], face: 'explaining' }),
      line('Ti, give me one I can say to a tricycle driver.', { face: 'smile' }),
      line('If I say that on DYSL, they will play music.', { manner: 'She hums two bars.', face: 'smile' }),
      line('Is that a yes with many words, or a no with many words?', { until: THE_NO, face: 'concerned' }),
      line('My mother is seventy and listens every day at four. Tell it to her.', { face: 'explaining' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'Basically the address normalisation isn’t deterministic, so we’d be going live outside the agreed acceptance criteria.',
        answer: 'For a while, ha. My phone at least speaks Ilonggo.',
      },
      { level: 'partly', says: 'Sorry. There are still some errors with addresses.', answer: 'Some errors, my dear, I also have. How bad?' },
      {
        level: 'clearly',
        says: 'Sorry, that was for my team. You have seven Rizal Streets. The new screen picks the first one, and the ambulance drives there.',
        answer: 'Seven. And it just picks. Like at the lotto.',
      },
      {
        level: 'clearly',
        says: 'No. Fourteen times a day an ambulance would stand in front of the wrong house, and someone would wait.',
        answer: 'Fourteen. Every day. Why do I hear this today?',
      },
    ],
  },
}
