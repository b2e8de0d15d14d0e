import { line, on } from '../../stage/author.js'
import type { Beat } from '../../stage/schema.js'
import { BUSINESS, EXCUSES, HARM, LISTENING, OWNING } from './signs.js'

export const weekendsBeat: Beat = {
  about: 'The joking has stopped. She tells what the two weekends were, in pieces, and watches whether it goes in. Business comes too early here.',
  wants: 'That you look at it with her, without a reason and without a repair: 388 cues, eleven people, by hand.',
  room: {
    listen: 'Ask what those weekends were like, and say back what you heard.',
    empathy: 'Name what it was for her people, in nights, and for her who had to ask them.',
    'self-awareness': 'Say what your silence did up here: they paid for it, and nobody came to look.',
    coach: 'Keep the repair in your pocket; ask before you mend.',
  },
  turns: [
    on({ any: HARM, none: OWNING, trust: [0, 1] }, { to: 'ownClock' }),
    on({ any: HARM, none: OWNING }, { to: 'cold' }),
    on({ any: ['throws-june', 'defers-to-ruth'] }, { to: 'cold' }),
    on({ any: EXCUSES, none: OWNING }, { to: 'cold' }),
    on(
      { any: ['asks-about-crew', 'owns-absence', 'asks-how-it-was', 'names-their-feeling', 'names-weekends'], none: EXCUSES, trust: [5, 10] },
      { disclose: 'kieran' },
    ),
    on(
      { any: [...OWNING, 'asks-whats-behind', 'asks-for-feedback', 'engages-with-criticism'], none: EXCUSES, trust: [5, 10] },
      { to: 'mirror', disclose: 'headset' },
    ),
    on({ any: [...OWNING, ...LISTENING, 'leaves-june', 'wont-joke-away', 'asks-what-she-wants'], none: EXCUSES, trust: [4, 10] }, { to: 'mirror' }),
    on({ any: [...BUSINESS, 'gives-notice', 'promises', 'says-dark-monday', 'common-ground'], trust: [4, 10] }, { to: 'mirror' }),
    on({ any: ['accepts-peace'] }, { to: 'coffee' }),
    on({ any: ['says-sorry', ...LISTENING, 'hedged-admission', 'names-weekends'], none: EXCUSES, trust: [3, 10], tension: [0, 5] }, { to: 'mirror' }),
  ],
  arrives: [
    line(
      'Then I tell you. Saturday morning I start the storm, the thunder comes, and two seconds later, very calmly, the lightning. The tenor asked me if we were being paid separately.',
      {
        manner: 'She has put down what she was holding.',
        face: 'solemn',
      },
    ),
    line(
      'All right. Three hundred and eighty-eight cues. Each one: stop, listen, move it, again. My eleven, in the dark, with sandwiches. Two weekends.',
      {
        manner: 'She counts it off on the edge of the desk.',
        face: 'tired',
      },
    ),
    line(
      'You want it? Two Saturdays, two Sundays. Half of mine have children. I rang each one myself, because such a thing one does not send by mail.',
      {
        manner: 'She sits down at last.',
        face: 'solemn',
      },
    ),
    line(
      'The storm has one hundred and forty cues in four minutes. Everything that flashes was late, and everything that thunders was on time. It looked like a family dinner.',
      {
        manner: 'She does not laugh at it herself.',
        face: 'tired',
      },
    ),
  ],
  pushes: [
    line('Cue one hundred and twelve is the first lightning. I hear it in my sleep. Late.', { manner: 'Her hand moves on a fader that is off.' }),
    line('The second Sunday somebody’s boy came along and slept under the desk. He has a drawing of it.', { face: 'tired' }),
    line('And everyone very nice, you know? That is what makes me wild. Nobody shouted. I would have shouted.', { face: 'serious' }),
    line('For three days I thought it was me. That I had done something to the desk.', {
      manner: 'She looks at the desk as at a dog that once bit.',
      face: 'solemn',
    }),
    line('Then the video man says, look, the network was off at seven on Friday. So I learn it from the video man.', {
      until: ['owns-going-round'],
      face: 'serious',
    }),
    line('I am not telling it for pity. I tell it because it was long.', { face: 'tired' }),
    line('The premiere was beautiful, by the way. Not one person saw it. That is our work, that not one person sees it.', { face: 'solemn' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'I get it, but a lift had slipped. Safety comes first, and the clock issue was just a side effect.',
      answer: 'A side effect. With eleven names.',
    },
    { level: 'partly', says: 'That must have been hard for you all.', answer: 'Hard, yes. Also it was four days. Which part do you mean?' },
    {
      level: 'clearly',
      says: 'So you rang eleven people yourself and asked them for two weekends, for something you thought was your own mistake. And it was mine.',
      answer: 'Yes. That is it. In that order.',
    },
    { level: 'clearly', says: 'How are they now, your eleven?', answer: 'That you ask. Listen, then.' },
  ],
}
