import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What reaches her, and then the small coin. */
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
      line('With “{echo}” I can do something.', { face: 'solemn' }),
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
    to: ['common-ground', 'named-goal', 'names-consequence'],
    pieces: [
      line('Up here and down there, one ship. I have been singing that for years.', { requires: ['common-ground'], face: 'calm' }),
      line('Yes. When the house goes up at half past seven, nobody asks whose cable it was.', { face: 'solemn' }),
      line('You are thinking of December already. I am also, at four in the morning.', { requires: ['names-consequence'], face: 'solemn' }),
      line('There we are of one opinion. I will note the date.', { face: 'calm', trust: [5, 10] }),
    ],
  },
  {
    to: ['network-words', 'jargon-for-this-listener'],
    pieces: [
      line('Very nice. Does it also come in colours?', { face: 'tired' }),
      line('Of that I understood “the”.', { face: 'serious', manner: 'She smiles with the lower half of her face.' }),
      line('Now say it as if I were a person with a lamp.', { face: 'tired' }),
    ],
  },
  {
    to: ['lectures', 'micromanages', 'takes-back'],
    pieces: [
      line('Thank you, teacher. Shall I take notes on gel?', { face: 'serious' }),
      line('You will do it, you will decide it, you will send me the list. I know the piece.', { face: 'serious', requires: ['takes-back'] }),
      line('I have lit four hundred shows without a manual from downstairs.', { face: 'serious' }),
    ],
  },
  {
    to: ['defers-to-ruth'],
    pieces: [
      line('Ruth, again. One floor further, and nobody has said anything to anyone.', { face: 'serious' }),
      line('Ah. You fetch the teacher.', { face: 'tired' }),
      line('Ruth will be delighted. She collects us.', { face: 'serious' }),
    ],
  },
  {
    to: ['asks-for-signature', 'gives-the-fix'],
    pieces: [
      line('Slowly. I am still in September, and you are already in November.', { face: 'tired', tension: [5, 10] }),
      line('You have it with you already, I suppose. With the line where one signs.', {
        face: 'serious',
        requires: ['asks-for-signature'],
        trust: [0, 5],
      }),
      line('First one looks at the broken thing, pet. Then one takes the screwdriver.', { requires: ['gives-the-fix'] }),
      line('The lifts, yes. I have not forgotten them.', { face: 'calm', trust: [5, 10], requires: ['asks-for-signature'] }),
    ],
  },
  {
    to: ['names-lift'],
    pieces: [
      line('A lift that slips, about that I don’t joke. That you had to I believe you.', { face: 'solemn' }),
      line('Four centimetres. I know. I would have done it also. But I would have said it.', { face: 'serious', until: ['owns-going-round'] }),
      line('The lift was right. It’s not the lift I am talking about.', { face: 'solemn' }),
    ],
  },
  {
    to: ['hedged-admission', 'smooths-over'],
    pieces: [
      line('Somewhere in that sentence is a person. I can hear him breathing.', { face: 'tired' }),
      line('“{echo}”. And who was it, when it has a face?', { face: 'serious' }),
      line('Half an apology. Do I get the other half by post?', { face: 'tired', requires: ['hedged-admission'] }),
      line('So polite. One slides off.', { face: 'tired' }),
    ],
  },
  {
    to: ['says-sorry'],
    pieces: [
      line('Sorry for what? I like to have it with a label on.', {
        face: 'serious',
        until: ['owns-part', 'owns-going-round', 'owns-absence', 'owns-remark'],
      }),
      line('Good. The word at least has found the stairs.', { face: 'solemn' }),
      line('I take it. I put it here, so, and look what comes next.', { manner: 'She sets down an invisible thing, with care.', face: 'solemn' }),
    ],
  },
  {
    to: ['stock-sympathy'],
    pieces: [
      line('That stands on the cards with the lilies.', { face: 'tired', requires: ['stock-sympathy'] }),
      line('Mhm. That is what my dentist says.', { face: 'tired' }),
      line('Kind. But it would also fit a wet dog.', { face: 'tired', requires: ['stock-sympathy'] }),
      line('That is a sentence one can also say to a plant.', { face: 'serious', tension: [5, 10] }),
    ],
  },
  {
    to: ['offers-vaguely', 'general-goal', 'hands-over-vaguely', 'wish-to-learn', 'mentions-help', 'thin-reason'],
    pieces: [
      line('And when is that? Between Monday and never?', { face: 'tired' }),
      line('Better. Everything should be better. Which thing first?', { face: 'tired' }),
      line('That is very round. I look for the end where one pulls.', { face: 'concerned' }),
    ],
  },
  {
    to: ['talks-past', 'evades', 'tunnel-vision', 'anecdote-about-self'],
    pieces: [
      line('That was an answer. To somebody else.', { face: 'serious' }),
      line('You see, there you went round me again, it was very elegant.', { face: 'serious', requires: ['owns-going-round'] }),
      line('Nicely turned. And now back to me.', { face: 'tired' }),
    ],
  },
  {
    to: ['offers-concrete-support', 'offers', 'weighs-options', 'says-dark-monday', 'commits-to-decision'],
    pieces: [
      line('That has a handle. One can pick it up.', { face: 'calm' }),
      line('That I can put in the plan, in pencil.', { face: 'calm', manner: 'She looks for the pencil, and has it behind her ear.' }),
      line('Hm. And who carries it up the stairs?', { face: 'concerned', tension: [5, 10] }),
      line('The tenth. I had plans with my bathtub, but go on.', { requires: ['says-dark-monday'], face: 'calm' }),
    ],
  },
  {
    to: ['promises', 'closes'],
    pieces: [
      line('I hear it. And the desk also hears, it records everything.', { face: 'calm' }),
      line('Good. I am a bad forgetter.', { face: 'solemn' }),
      line('We shall see it when it walks.', { face: 'solemn' }),
    ],
  },
  {
    to: ['makes-room'],
    pieces: [
      line('Good. Then I take my time, I have not much of it.', { face: 'solemn' }),
      line('You let me finish. I am not used to it, I never finish.', { face: 'solemn', trust: [4, 10] }),
      line('…', { manner: 'She breathes in for a joke, and lets it go.', face: 'solemn' }),
    ],
  },
  {
    to: ['accepts-peace', 'agrees'],
    pieces: [
      line('You agree fast, pet.', { face: 'concerned', requires: ['agrees'], tension: [4, 10] }),
      line('Well, then.', { manner: 'She lifts her cup an inch.', face: 'smile' }),
      line('Good. So we have a sentence in common.', { face: 'calm', trust: [4, 10] }),
      line('That was easy. Usually that means something.', { face: 'tired' }),
    ],
  },
  {
    to: ['thanks', 'thanks-only'],
    pieces: [
      line('Don’t thank, sit.', { face: 'calm', trust: [3, 10] }),
      line('For what? I have not done anything nice yet.', { face: 'tired' }),
      line('Thanks is a bit early, and a bit clean.', { face: 'tired', trust: [0, 5] }),
    ],
  },
  {
    to: ['greets'],
    pieces: [
      line('Hello, hello. Mind your head, there hangs a spotlight.', { face: 'smile' }),
      line('Good day to you also, from the gods.', { face: 'smile' }),
      line('Hello, pet. Breathe first.', { face: 'smile' }),
    ],
  },
  {
    to: ['instructs'],
    pieces: [
      line('Is that a wish or an order? With you one can’t hear it.', { face: 'serious' }),
      line('So you can also say “you must”. Interesting.', { face: 'concerned' }),
      line('My mother spoke so, and she had a spoon in her hand.', { face: 'tired' }),
    ],
  },
]
