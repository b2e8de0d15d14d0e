import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What reaches her. */
export const reactionsToWeight: Scenario['script']['reactions'] = [
  {
    to: ['asks-how-she-is'],
    pieces: [
      line('How nice, manners.', { face: 'smile' }),
      line('You ask like a doctor.', { face: 'smile' }),
      line('First breathe. The stairs have killed better.', { face: 'smile' }),
    ],
  },
  {
    to: ['praises-her'],
    pieces: [
      line('So much praise, and all for me. Where is the rest of the sentence?', { face: 'smile' }),
      line('Tell it to my eleven. They would ask for it in writing.', { face: 'tired' }),
      line('Lovely. Now I only need to know what it is for.', { face: 'concerned' }),
    ],
  },
  {
    to: ['owns-absence'],
    pieces: [
      line('No. You didn’t.', { manner: 'She nods towards the door, as if somebody might still come in.', face: 'solemn' }),
      line('Ninety-seven steps. I had counted on one person.', { face: 'solemn' }),
      line('That you know it. I thought downstairs one doesn’t notice.', { face: 'solemn' }),
    ],
  },
  {
    to: ['owns-going-round'],
    pieces: [
      line('Yes. With a small detour, but you have arrived.', { manner: 'She puts down what she has in her hand.', face: 'solemn' }),
      line('Say it as often as you like, it doesn’t get ugly.', { face: 'solemn', trust: [4, 10] }),
      line('That is the thing. Not the clock. That.', { manner: 'She points at the floor between you.', face: 'solemn' }),
      line('You have rehearsed that. Good. I also rehearse.', { face: 'calm', trust: [4, 10] }),
      line('So. Now somebody has said it who isn’t me.', { face: 'solemn' }),
    ],
  },
  {
    to: ['owns-notice'],
    pieces: [
      line('Say that nicely to my face again some day. I will frame it.', { face: 'calm', manner: 'She laughs through the nose, short.' }),
      line('You take that on you. That you didn’t have to.', { face: 'solemn' }),
      line('It was perhaps not our most beautiful document, no.', { face: 'calm' }),
    ],
  },
  {
    to: ['owns-part', 'names-own-effect'],
    pieces: [
      line('Listen to that. A whole sentence with “I” in it.', { manner: 'She sits down, carefully, on the broken chair.', face: 'solemn' }),
      line('Good. That one I take.', { face: 'solemn' }),
      line('There was no but behind it. I waited.', { face: 'calm', tension: [0, 7], until: ['explains', 'explains-away', 'names-lift'] }),
      line('With that I can do something.', { face: 'solemn' }),
      line('My father would have taken his hat off. He never had one on.', { face: 'calm', trust: [5, 10] }),
      line('All right. I heard it, and I will not make you say it twice.', { face: 'solemn' }),
    ],
  },
  {
    to: ['engages-with-criticism'],
    pieces: [
      line('You don’t swallow it, you chew it. Good.', { face: 'calm' }),
      line('You see, and nobody is dead.', { face: 'calm', manner: 'She turns one palm up.' }),
      line('That went in. I saw it go in.', { face: 'solemn' }),
      line('So you can take something. I had wondered.', { face: 'calm', tension: [0, 7] }),
    ],
  },
  {
    to: ['leaves-june'],
    pieces: [
      line('You could have used that. I would have.', { manner: 'She looks at you a little longer.', face: 'solemn' }),
      line('So you put it down. Good. It was heavy on both sides.', { face: 'calm' }),
      line('Hm. That is decent. I hate it, but it is decent.', { face: 'calm' }),
    ],
  },
  {
    to: ['keeps-it'],
    pieces: [
      line('Good. Then it stays here, with the broken chairs.', { face: 'calm' }),
      line('Don’t be solemn about it, or I cry on the desk, and the desk was expensive.', { face: 'smile' }),
      line('So. It has been said, and the lamp is still on.', { manner: 'She looks at the lamp to be sure.', face: 'calm' }),
    ],
  },
  {
    to: ['wont-joke-away'],
    pieces: [
      line('Look at that. It has a spine, under the pullover.', { face: 'solemn' }),
      line('You don’t want to laugh with me. That is new, all want to.', {
        manner: 'The smile stays a moment longer than she does.',
        face: 'solemn',
      }),
      line('Good. Then without the orchestra.', { face: 'serious' }),
    ],
  },
  {
    to: ['names-their-feeling'],
    pieces: [
      line('Don’t say such things, I have mascara on.', { manner: 'She turns to the stage for a moment.', face: 'solemn' }),
      line('Yes. And I sang while I did it, so that nobody sees.', { face: 'solemn' }),
      line('Something like that. It has no name, but it sits there.', { manner: 'She taps her breastbone, once.', face: 'solemn' }),
      line('You have looked properly. I am not used to it.', { face: 'solemn', trust: [4, 10] }),
    ],
  },
  {
    to: ['reads-log-together', 'rehearses-it', 'pairs-up', 'concrete-learning-step'],
    pieces: [
      line('Rehearse it. At last a word that I have at home also.', { requires: ['rehearses-it'], face: 'calm' }),
      line('Yours and mine at one desk. They will need a week until they stop saying please.', {
        requires: ['pairs-up'],
        face: 'smile',
        trust: [5, 10],
      }),
      line('Read it together. In front of everybody, with the lights on.', { requires: ['reads-log-together'], face: 'concerned' }),
      line('That one could do. It costs an evening and not a weekend.', { face: 'calm' }),
      line('School. Well. One is never too old to sit in a row.', { face: 'calm', trust: [4, 10] }),
      line('Nice idea. First we must be on speaking terms.', { trust: [0, 4], face: 'tired' }),
    ],
  },
  {
    to: ['gives-notice', 'gives-authority'],
    pieces: [
      line('So I would hear it from a mouth. With sound.', { face: 'calm' }),
      line('That is all the freeze ever wanted. To be asked.', { face: 'solemn' }),
      line('And if I scream? You come all the same? Good.', { face: 'calm', tension: [0, 7] }),
      line('A no that counts. I will use it seldom, like the good cups.', { requires: ['gives-authority'], face: 'calm' }),
    ],
  },
  {
    to: ['reflects', 'checks-understanding'],
    pieces: [
      line('Just so. And with fewer hands than I.', { face: 'calm' }),
      line('Yes. You have the order right also, the order matters.', { face: 'solemn' }),
      line('That is it. I didn’t know that one can hear me at this volume.', { face: 'calm', tension: [0, 7] }),
      line('“{echo}”, yes. So it has landed.', { face: 'solemn' }),
    ],
  },
  {
    to: ['asks-advice', 'asks-how-she-did', 'asks-how-freeze'],
    pieces: [
      line('Me, of all people. Well, well.', { manner: 'She pulls her cardigan straight.', face: 'calm' }),
      line('This is a nicer question than it looks.', { face: 'calm', requires: ['asks'] }),
      line('Nineteen years I wait that one of you asks something.', { face: 'smile', trust: [5, 10], requires: ['asks'] }),
    ],
  },
  {
    to: ['asks-for-feedback'],
    pieces: [
      line('You ask, and you stay in the chair. Brave.', { face: 'calm', trust: [4, 10] }),
      line('Careful, pet. I answer such questions.', { face: 'concerned' }),
      line('That is the first time somebody asks it before the applause.', { face: 'solemn', requires: ['asks-what-i-should-have-done'] }),
    ],
  },
  {
    to: ['asks-about-crew', 'asks-how-it-was', 'asks-worst', 'asks-whats-behind'],
    pieces: [
      line('You want to hear it. Really, with the boring parts?', { trust: [3, 10], face: 'solemn' }),
      line('Hm. Nobody has wanted to hear that so far.', { manner: 'She rubs a spot from the desk that isn’t there.', face: 'solemn' }),
      line('A fortnight late, but it is the right door.', { face: 'solemn' }),
    ],
  },
  {
    to: ['open-question-that-follows', 'asks-to-think'],
    pieces: [
      line('That I must think about. Don’t look at me so.', { face: 'calm', trust: [4, 10] }),
      line('Look, somebody is listening up here.', { face: 'solemn', trust: [3, 10] }),
      line('You ask as if there was time.', { face: 'tired', trust: [0, 4] }),
      line('Is that a question or a form?', { face: 'serious', trust: [0, 3] }),
    ],
  },
  {
    to: ['names-weekends'],
    pieces: [
      line('Two Saturdays, two Sundays. You have at least counted.', { face: 'solemn' }),
      line('Yes. That was it, in calendar form.', { face: 'tired' }),
      line('So down there they do know what it cost up here.', { face: 'solemn' }),
    ],
  },
  {
    to: ['holds-calmly', 'person-from-problem', 'refuses'],
    pieces: [
      line('You stay standing. Nice. Usually at this point there is already a draught.', { face: 'calm', trust: [3, 10] }),
      line('No is also a word. I prefer it to an e-mail.', { requires: ['refuses'], face: 'calm' }),
      line('Good, push back. With a pillow one can’t quarrel.', { face: 'calm' }),
    ],
  },
  {
    to: ['names-december', 'common-ground', 'named-goal'],
    pieces: [
      line('Up here and down there, one ship. I have been singing that for years.', { requires: ['common-ground'], face: 'calm' }),
      line('Yes. When the curtain goes up nobody asks whose cable it was.', { face: 'solemn', trust: [5, 10] }),
      line('You are thinking of December already. I am also, at four in the morning.', { requires: ['names-december'], face: 'solemn' }),
      line('There we are of one opinion. I will note the date.', { face: 'calm', trust: [5, 10] }),
    ],
  },
]
