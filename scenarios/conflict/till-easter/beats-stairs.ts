import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { EASY, EXCUSES, HARM, LISTENING, NAMED, OWNING, WARM } from './signs.js'

/** The way in, and the two ways in which it can go wrong at once: too easy and too cold. */
export const stairsBeats: Scenario['beats'] = {
  stairs: {
    about:
      'She jokes and pours charm, and stays behind the desk. She is watching for one thing: whether you have come to say what you did, or to get something.',
    wants: 'To hear from you, unasked, that you went round her. She will not help you to it.',
    room: {
      'self-awareness': 'Say in one plain sentence that you went to Ruth and not to her, in her own freeze.',
      empathy: 'Name the two weekends before anything that you want.',
      listen: 'Ask what it was like up here, and let her tell it.',
      diplomacy: 'Don’t take the joke for the answer: say, warmly, that you have come about the freeze.',
    },
    turns: [
      on({ any: HARM, trust: [0, 1], tension: [9, 10] }, { to: 'ownClock' }),
      on({ any: [...HARM, 'defers-to-ruth'] }, { to: 'cold' }),
      on({ any: ['accuses-her'], none: OWNING }, { to: 'cold' }),
      on({ any: EXCUSES, none: OWNING }, { to: 'cold' }),
      on({ any: ['throws-june', 'minimises'] }, { to: 'cold' }),
      on(
        {
          any: ['stock-sympathy', 'smooths-over', 'jokes', 'accepts-peace'],
          none: [...NAMED, ...LISTENING, 'names-own-effect', 'wont-joke-away', 'names-weekends'],
        },
        { to: 'coffee' },
      ),
      on({ any: [...OWNING, 'names-weekends', 'wont-joke-away', 'leaves-june'] }, { to: 'weekends' }),
      on({ any: [...LISTENING, 'asks-about-storm'], none: ['asks-how-she-is', 'jokes', 'asks-for-signature'] }, { to: 'weekends' }),
      on({ any: ['network-words', 'jargon-for-this-listener', 'asks-for-signature'] }, { to: 'cold' }),
      on({ any: [...EASY, 'says-sorry', 'hedged-admission', 'offers-vaguely', 'agrees'] }, { to: 'coffee' }),
      on({ any: ['gives-the-fix', 'instructs', 'commits-to-decision', 'names-lift'] }, { to: 'cold' }),
      on({ any: ['promises', 'offers-concrete-support', 'gives-notice', 'asks-advice', 'holds-calmly', 'common-ground'] }, { to: 'weekends' }),
    ],
    pushes: [
      line('Usually from you I get an e-mail. With an attachment.', { manner: 'She blows dust off a lens.' }),
      line('From up here, you know, one sees everything. Bald heads, mostly.', { manner: 'She looks down at the empty stage.' }),
      line('You want to stand? Stand. The chairs are a matter of faith.'),
      line('So, the visit. Is it the lamps? They are all burning, I counted.', { face: 'smile' }),
      line('I say nothing. Me, I say nothing, ask anybody.', { manner: 'She says it to a torch.' }),
      line('Half past four. At five my lot come, and then it is loud here.'),
    ],
    examples: [
      {
        level: 'against',
        says: 'I’d like to explain why the update was necessary, and I need your signature for lifts 1 and 2.',
        answer: 'Ah. So that is what has legs.',
      },
      { level: 'partly', says: 'Hi Imma. Sorry about the whole clock thing, that was unfortunate.', answer: 'Unfortunate, yes. Coffee?' },
      {
        level: 'clearly',
        says: 'I changed something in your freeze and didn’t tell you. I went to Ruth because it was easier. Your people paid for that with two weekends.',
        answer: 'Well. For that I put the torch down.',
      },
      { level: 'clearly', says: 'I went round you. That’s why I’m here.', answer: 'With those few words one can sit down.' },
    ],
  },

  coffee: {
    about:
      'She offers the easy peace: a coffee, a laugh, all forgotten. It is sincere and it is armour. If you take it she will never speak of it again, to you.',
    wants: 'To be let off, and somewhere beneath, not to be let off.',
    room: {
      diplomacy: 'Turn down the easy peace warmly: say that you would rather have the quarrel than the coffee.',
      'self-awareness': 'Say what the coffee would cover: you went round her, and why.',
      empathy: 'Say what you see behind the joke: it cost her and her people something.',
      'big-picture': 'Say what happens in November if you two only laugh: the same again.',
    },
    turns: [
      on({ any: HARM }, { to: 'cold' }),
      on({ any: ['throws-june', 'defers-to-ruth'] }, { to: 'cold' }),
      on({ any: EXCUSES, none: OWNING }, { to: 'cold' }),
      on({ any: [...NAMED, 'wont-joke-away', 'leaves-june'] }, { to: 'weekends' }),
      on({ any: ['accepts-peace'], none: ['names-own-effect', 'names-weekends'] }, { to: 'easyPeace' }),
      on({ any: [...OWNING, 'names-december'] }, { to: 'weekends' }),
      on(
        { any: [...LISTENING, 'common-ground', 'asks-about-storm', 'refuses', 'asks-advice'], none: ['asks-how-she-is', 'jokes'] },
        { to: 'weekends' },
      ),
      on({ any: ['names-weekends'] }, { to: 'weekends' }),
      on({ any: [...EASY, 'agrees', 'says-little', 'closes'], none: ['asks'] }, { to: 'easyPeace' }),
      on({ any: ['asks-for-signature', 'network-words', 'jargon-for-this-listener'] }, { to: 'cold' }),
      on({ any: ['says-sorry', 'hedged-admission', 'offers-vaguely', 'promises'], tension: [0, 4] }, { to: 'easyPeace' }),
    ],
    arrives: [
      line('You know what, pet? Coffee. My sister sends it, it wakes the dead. We drink it, we laugh, and that was that.', {
        manner: 'She shakes a tin at you like a rattle.',
        face: 'smile',
      }),
      line('Ah, leave it. It was two weekends, not the war. Sit, I make you a coffee and we say no more about it.', {
        manner: 'She clears a chair with her elbow.',
        face: 'smile',
      }),
      line('We are theatre people. Today we scream, tomorrow we kiss. Sit, I make coffee, and it was nothing.', {
        manner: 'The little machine begins to gurgle.',
        face: 'smile',
      }),
    ],
    pushes: [
      line('With sugar it is also true.', { manner: 'She holds the spoon over the cup.' }),
      line('So. Peace? I have a ship to sink at half past seven.', { until: ['accepts-peace'], face: 'smile' }),
      line('I can be angry and pour straight. See? Not a drop.', { manner: 'The coffee trembles a little at the rim.' }),
      line('My crew says I forgive too quickly. They should know, I feed them.', { face: 'smile' }),
      line('Say yes, pet. It is easier for both of us.', { until: ['accepts-peace', 'wont-joke-away'], face: 'concerned' }),
      line('I have another joke. I have four hundred.', { manner: 'It does not reach her eyes.', face: 'tired' }),
    ],
    examples: [
      { level: 'against', says: 'Perfect, thanks. I’m glad we can put it behind us.', answer: 'Behind us, yes. With sugar?' },
      {
        level: 'partly',
        says: 'That’s kind, but maybe we should talk a bit about it at some point.',
        answer: 'At some point. That is a nice day, it is never.',
      },
      {
        level: 'clearly',
        says: 'I’d love the coffee afterwards. First I’d like to hear it from you, and not with a joke in front.',
        answer: 'No joke in front. All right. Then hold the cup, it is hot.',
      },
      { level: 'clearly', says: 'No. You’re letting me off, and I haven’t earned it.', answer: 'Look at that. It can say no.' },
    ],
  },

  cold: {
    about:
      'She has gone slow and correct. She says “colleague”, her hands lie still. One more push and she will cut the cable; one true sentence and she is back.',
    wants: 'Not to be handled. A plain sentence about what you did, or to be left alone.',
    room: {
      'self-awareness': 'Take back what closed her, and say your own part without a reason behind it.',
      diplomacy: 'Stay, without heat: say that you hear how it sounded, and what you came for.',
      feedback: 'Ask what you have just done, and take the answer as she gives it.',
      listen: 'Say back what she has told you, with nothing of yours added.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 1] }, { to: 'ownClock' }),
      on({ any: [...EXCUSES, 'claims-agreement', 'asks-for-signature'], none: WARM, trust: [0, 0], tension: [9, 10] }, { to: 'ownClock' }),
      on({ any: ['defers-to-ruth'] }, { to: 'ruth' }),
      on({ any: HARM, none: OWNING, tension: [10, 10] }, { to: 'ownClock' }),
      on({ any: OWNING, none: [...HARM, 'throws-june', 'explains-away', 'shifts-blame'] }, { to: 'weekends' }),
      on(
        { any: ['engages-with-criticism', 'asks-for-feedback', 'leaves-june', 'wont-joke-away'], none: ['throws-june', ...HARM] },
        { to: 'weekends' },
      ),
      on(
        {
          any: [...LISTENING, 'holds-calmly', 'common-ground', 'asks-advice'],
          none: [...EXCUSES, ...HARM, 'asks-for-signature'],
          trust: [2, 10],
          tension: [0, 8],
        },
        { to: 'weekends' },
      ),
      on({ any: ['reflects', 'names-their-feeling', 'asks-about-crew', 'asks-how-it-was'], none: [...EXCUSES, ...HARM] }, { to: 'weekends' }),
      on({ any: ['says-sorry', 'hedged-admission', 'names-weekends'], none: [...EXCUSES, ...HARM] }, { to: 'weekends' }),
    ],
    arrives: [
      line('I understand, colleague. Please go on. I am sure there is a second page.', {
        manner: 'Her hands lie flat on the desk.',
        face: 'serious',
      }),
      line('I see. Thank you. That is very well ordered.', { manner: 'She has stopped sorting, and sits straight.', face: 'serious' }),
      line('So that is the reason for the stairs. Good. I only wanted to know.', {
        manner: 'The smile goes out like a lamp on a fader.',
        face: 'serious',
      }),
      line('Very good, colleague. I shall make a note of it.', { manner: 'She looks for no pencil.', face: 'serious' }),
    ],
    pushes: [
      line('I am not angry, colleague. When I am angry you can hear it in Gateshead.', { manner: 'She speaks quite softly.' }),
      line('On Thursday Ruth will ask us both. I have mine written down.', { manner: 'She lays her hand on a folded sheet.' }),
      line('You may speak. It is a public building.', { face: 'serious' }),
      line('I have put new batteries in everything. It is a good afternoon for it.', { manner: 'She closes the torch with a click.' }),
      line('Three hundred and eighty-eight. I only mention the number because you like numbers.'),
      line('…', { manner: 'She looks at the stage, where nothing is.', face: 'serious' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'With respect, your desks were on the old clock. If you’d done what you said in June, nothing would have happened.',
        answer: 'That is correct, colleague.',
      },
      { level: 'partly', says: 'I didn’t mean it like that. Can we start again?', answer: 'We can. From where?' },
      {
        level: 'clearly',
        says: 'That came out as if it were your fault. It isn’t why I came. I changed the network in your freeze and told you nothing.',
        answer: 'So there is a person under it. Good.',
      },
      {
        level: 'clearly',
        says: 'I’ve just done it again, haven’t I? What did you hear?',
        answer: 'That I was a point on the agenda. It was the third.',
      },
    ],
  },
}
