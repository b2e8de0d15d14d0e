import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { A_YES, CLOSES_HER, OWNS, overYourHead, THE_NO } from './turns.js'

/** Where it can go wrong quietly: a maybe taken for a yes, and a hurt that smiles. */
export const dangerBeats: Scenario['beats'] = {
  taken: {
    about: 'She has heard a yes and is typing it out to forty thousand followers. If nobody stops her she sends it.',
    wants: 'To send it. And somewhere beneath, that a person who means no would say so now.',
    room: {
      diplomacy: 'Stop her thumb calmly and take the blame for the maybe: it was your word that was soft.',
      'big-picture': 'Say what follows once it is sent: on Saturday night the wrong street, and her name on the poster.',
      'self-awareness': 'Say that you made it sound like a yes, and that it isn’t one.',
    },
    turns: [
      ...overYourHead,
      on({ any: ['says-yes-friday'], none: ['says-no-friday', 'stops-her'] }, { to: 'friday' }),
      on({ all: ['owns-thumb'], any: THE_NO, none: ['shifts-blame', 'thumb-excuse'] }, { to: 'risk' }),
      on(
        { any: ['says-no-friday', 'stops-her', 'wrong-address', 'recommends-nights', 'recommends-port', 'holds-calmly', 'tells-rizal'] },
        { to: 'thumb' },
      ),
      on({ any: ['soft-yes', 'minimises', 'makes-it-small'] }, { to: 'friday' }),
      on({ any: ['refuses', 'untrained', 'names-consequence', ...OWNS] }, { to: 'thumb' }),
      on({ any: ['agrees', 'smooths-over', 'says-little', 'thanks', 'bare-yes'], none: ['asks'] }, { to: 'friday' }),
      on({ any: ['says-the-effect', 'says-price', 'says-not-known', 'weighs-options'] }, { to: 'thumb' }),
    ],
    arrives: [
      line('I knew it. Listen: “San Lorenzo, on Friday help comes in eight minutes, wherever you are.” With a heart?', {
        manner: 'She reads it from the screen, her thumb over the arrow.',
        face: 'smile',
      }),
      line('That is a yes. I write it before you change your mind: “On Friday, the whole city.” Nice, no?', {
        manner: 'She turns the screen to you. The arrow is blue.',
        face: 'smile',
      }),
      line('Ti, good. My goodness, my neck. I will post it now, then at four they already know.', {
        manner: 'Her shoulders come down, and she begins to type.',
        face: 'smile',
      }),
    ],
    pushes: [
      line('Forty thousand followers. One heart or two?', { manner: 'Her thumb hovers.', face: 'smile' }),
      line('Last chance, ha. When it is out I cannot eat it again.', { manner: 'She says it as a joke, and looks up.', face: 'concerned' }),
      line('Why do you look at my thumb like that?', { face: 'concerned' }),
      line('I put your Kumpas in it too. You deserve it.', { face: 'smile' }),
      line('A maybe on the radio is a yes. So I treat it as a yes.', { manner: 'The thumb sinks a little.', face: 'explaining' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'Well, we’ll do everything we can to make Friday happen.',
        answer: 'There. Sent. The whole island knows it now.',
      },
      { level: 'partly', says: 'Maybe don’t post it just yet, there are a few open points.', answer: 'Points I can live with. Is it a no?' },
      {
        level: 'clearly',
        says: 'Please don’t send that. I made it sound like a yes and it isn’t one: the whole city isn’t ready on Friday.',
        answer: 'The thumb is in the air. Okay. Then what was Thursday?',
      },
      { level: 'clearly', says: 'Stop. That was my maybe, and it’s a no.', answer: 'A no. Ay. You had that in your pocket the whole time?' },
    ],
  },

  thumb: {
    about: 'She is hurt and has become formal: on Thursday she asked in writing and got a thumbs-up, and she has been saying Friday ever since.',
    wants: 'That someone says: I sent it, it was wrong, and look where it has put you. Not that it was only a thumb.',
    room: {
      'self-awareness': 'Say it plainly: you sent the thumbs-up from the car, and it was not true.',
      empathy: 'Name where it has put her: her word is six metres wide on the cathedral.',
      feedback: 'Take up what she holds against you before anything about the system.',
      diplomacy: 'Keep your no, without heat and without hiding behind the contract.',
    },
    turns: [
      ...overYourHead,
      on({ any: ['says-yes-friday'], none: ['says-no-friday'] }, { to: 'taken' }),
      on(
        { any: ['sees-her-shame', 'names-their-feeling'], all: ['owns-thumb'], none: CLOSES_HER, trust: [6, 10] },
        { to: 'risk', disclose: 'own-date' },
      ),
      on({ any: OWNS, none: CLOSES_HER }, { to: 'risk' }),
      on({ any: ['sees-her-shame', 'names-their-feeling', 'asks-what-hangs'], none: CLOSES_HER, trust: [5, 10] }, { disclose: 'own-date' }),
      on({ any: ['sees-her-shame', 'names-their-feeling', 'reflects'], none: CLOSES_HER, trust: [4, 10] }, { to: 'risk' }),
      on({ any: A_YES, none: [...THE_NO, 'explains-away', 'thumb-excuse'], tension: [0, 6] }, { to: 'taken' }),
      on(
        {
          any: [
            'holds-calmly',
            'tells-rizal',
            'weighs-options',
            'recommends-nights',
            'recommends-port',
            'says-price',
            'says-not-known',
            'says-fourteen',
            'waiting-costs',
            'untrained',
          ],
          none: CLOSES_HER,
          trust: [3, 10],
        },
        { to: 'risk' },
      ),
      on({ any: ['up-to-you', 'refuses-to-decide'], none: ['asks'], trust: [0, 3] }, { to: 'askSupplier' }),
    ],
    arrives: [
      line('On Thursday I asked you: okay for Friday? You sent me a thumb. I have it here, it is still yellow.', {
        manner: 'She holds the phone out at arm’s length, and the smile has gone somewhere else.',
        face: 'serious',
        until: ['owns-thumb'],
      }),
      line('Okay lang. Only help me, Engineer: what was this, on Thursday, with the thumb up?', {
        manner: 'She lays the phone in the middle of the desk, like an exhibit.',
        face: 'serious',
        until: ['owns-thumb'],
      }),
      line('I believed a thumb. Five days I went round this city with your thumb, from table to table.', {
        manner: 'She closes the lid of the box.',
        face: 'tired',
      }),
      line('So it was not true, that thumb. Five days I carried it from table to table.', {
        requires: ['owns-thumb'],
        manner: 'She closes the lid of the box.',
        face: 'tired',
      }),
    ],
    pushes: [
      line('A thumb is a signature, for people like us who have no time.', { until: ['owns-thumb'], face: 'serious' }),
      line('The bishop congratulated me. The bishop.', { manner: 'She straightens the pin with the eight on her blouse.', face: 'tired' }),
      line('What did you think when you sent it?', { until: ['owns-thumb', 'owns-part'], face: 'concerned' }),
      line('I am not angry. We Ilonggos, even angry we sound like we are offering cake. There is no cake.', { tension: [5, 10], face: 'calm' }),
      line('I have put it on posters, Engineer. You cannot send a thumb down after posters.', { face: 'serious' }),
      line('Everybody in this building is polite to me. I thought that you were one who says it.', { trust: [3, 10], face: 'solemn' }),
      line('My own brother would have called.', { manner: 'She looks at the phone, not at you.', face: 'tired' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'A thumbs-up only meant I’d read it. It was never a commitment.',
        answer: 'Ah. Then I have read you too.',
      },
      { level: 'partly', says: 'I’m sorry for any confusion around that message.', answer: 'I was not confused. I was happy. That is different.' },
      {
        level: 'clearly',
        says: 'I sent it from the car because yes was easier than calling you. It wasn’t true, and you’ve been standing in front of the city with it since.',
        answer: 'Since Thursday, yes. With that face. Okay. Now show me the street.',
      },
      { level: 'clearly', says: 'My thumb, my mistake. I should have rung you.', answer: 'You should. Okay. Now we are two people again.' },
    ],
  },
}
