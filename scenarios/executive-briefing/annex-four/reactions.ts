import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What carries weight with her, and then the small coin. */
export const reactionsToWeight: Scenario['script']['reactions'] = [
  {
    to: ['names-their-feeling', 'names-that-day'],
    pieces: [
      line('You see more than I had thought, for a person of telephones.', { face: 'solemn', manner: 'She puts the glasses back on.' }),
      line('It is so. We will not sit in it, but it is so.', { face: 'tired' }),
      line('Hm. Nobody has said that in this office.', { face: 'solemn', manner: 'Her hands lie still for a moment.' }),
      line('Yes. That sits in the throat.', { face: 'tired', tension: [3, 10] }),
    ],
  },
  {
    to: ['owns-part', 'names-own-effect'],
    pieces: [
      line('So there is a person in it. Good.', { manner: 'She writes something short and turns the page.', face: 'solemn' }),
      line('That was not easy to say, and you said it in a short sentence.', { face: 'solemn', tension: [0, 6] }),
      line('Eh. You did not look at the floor when you said that.', { face: 'solemn' }),
      line('I will not thank you for it. But I heard it.', { face: 'solemn', manner: 'The pencil stops, and goes on.' }),
      line('Yes. That is how a driver comes home, through the front gate.', { trust: [5, 10], face: 'calm' }),
    ],
  },
  {
    to: ['engages-with-criticism'],
    pieces: [
      line('You did not duck. Most of them duck.', { face: 'solemn' }),
      line('Good. That went in.', { face: 'calm' }),
      line('So you heard what I said, and not only that I was loud.', { face: 'calm' }),
    ],
  },
  {
    to: ['says-not-known'],
    pieces: [
      line('At last somebody who knows where his knowledge stops.', {
        manner: 'She draws a small circle on the sheet and leaves it empty.',
        face: 'calm',
        tension: [0, 6],
      }),
      line('That you do not know it, I can tell Trieste. That nobody asked, I could not.', { face: 'solemn' }),
      line('A hole with a fence round it. That I can walk past.', { face: 'calm' }),
      line('Good. Now I believe the other things a little.', { face: 'solemn' }),
    ],
  },
  {
    to: ['recommends-less'],
    pieces: [
      line('Less.', { manner: 'She turns the word over like something in the mouth.', face: 'solemn' }),
      line('That is a smaller lorry. But it has brakes.', { face: 'calm', trust: [4, 10] }),
      line('So you would sell what we can show. A short sentence, that.', { face: 'calm', tension: [0, 6] }),
      line('You give away my containers with a steady hand.', { face: 'solemn', trust: [0, 5] }),
    ],
  },
  {
    to: ['says-percent'],
    pieces: [
      line('Of how many? A percent does not have a family.', { manner: 'The pencil is still in the air.', until: ['says-3870'], face: 'serious' }),
      line('Do not give me percent. I have an allergy.', { face: 'serious' }),
      line('Percent. Say it in farmers, they are also people.', { face: 'serious', until: ['says-3870'] }),
    ],
  },
  {
    to: ['says-3870'],
    pieces: [
      line('Three thousand eight hundred and seventy. Say it slowly, it is a small town.', {
        manner: 'She writes the number and looks at it.',
        face: 'solemn',
      }),
      line('That is every farm above Bulambuli, and then some.', { face: 'solemn', manner: 'She puts down the pencil to count.' }),
      line('So many. I know half of them by their fathers.', { face: 'solemn' }),
    ],
  },
  {
    to: ['wrong-places'],
    pieces: [
      line('So it is not the coffee. It is where we say it grew.', { manner: 'She pulls Annex 4 out of the folder.', face: 'solemn' }),
      line('Eh.', { manner: 'She takes off her glasses and folds them.', face: 'solemn' }),
      line('That is the one thing in this folder that Europe reads.', { face: 'solemn' }),
      line('Then the coffee is good and the paper is bad. I would rather it was the other way.', { face: 'tired' }),
    ],
  },
  {
    to: ['cannot-sign-all'],
    pieces: [
      line('So you have come to hold my hand back.', { manner: 'She looks at her hand, and at the pen.', face: 'solemn' }),
      line('A large no, for a small room.', { face: 'serious' }),
      line('Not that paper. I hear it.', { manner: 'She pulls Annex 4 out of the folder.', face: 'solemn' }),
    ],
  },
  {
    to: ['recommends-waiting'],
    pieces: [
      line('Wait. It costs nothing to say.', { face: 'concerned' }),
      line('You say it as if waiting was free.', { face: 'serious' }),
      line('Later is also a price. You have not seen the bill.', { face: 'solemn' }),
    ],
  },
  {
    to: ['holds-calmly'],
    pieces: [
      line('You stand where you stood. I have noticed it.', { face: 'calm' }),
      line('I pushed, and nothing rattled.', { face: 'solemn' }),
      line('Good. It does not move when I lean on it.', { face: 'calm' }),
    ],
  },
  {
    to: ['will-say-it'],
    pieces: [
      line('You want to say it to him yourself. Eh. The others went to lunch.', { face: 'calm', trust: [4, 10] }),
      line('He will hear in your voice whether it is true. I also heard it there.', { face: 'calm', trust: [5, 10] }),
      line('You with Bassi on the line. We shall see about that.', { face: 'concerned', trust: [0, 4] }),
      line('That chair creaks. He will know that there are two of us.', { face: 'calm' }),
    ],
  },
  {
    to: ['gives-next-number', 'park-first'],
    pieces: [
      line('That I can put in a calendar.', { requires: ['gives-next-number'], face: 'calm', manner: 'She writes it on the blotter.' }),
      line('First where it can hurt most. Yes.', { requires: ['park-first'], face: 'solemn' }),
      line('A count that comes by itself. I have not had that from your side of the yard.', { requires: ['gives-next-number'], face: 'calm' }),
      line('Good. Then I do not have to come and dig for it.', { face: 'solemn' }),
    ],
  },
  {
    to: ['concrete-learning-step', 'wish-to-learn', 'brings-in-mentor'],
    pieces: [
      line('Let somebody with mud on the shoes try it first. That I like.', { requires: ['concrete-learning-step'], face: 'calm' }),
      line('So the school fees are paid, and something is learned.', { face: 'solemn' }),
      line('I also learned on bad cups. One does not forget them.', { face: 'calm' }),
    ],
  },
  {
    to: ['concrete-example-or-picture', 'passing-comparison'],
    pieces: [
      line('That I can see.', { manner: 'She looks at a point above the desk, where it stands.', face: 'calm' }),
      line('So. Now it has legs.', { face: 'calm' }),
      line('That one I may borrow for the telephone.', { face: 'calm', trust: [4, 10] }),
    ],
  },
  {
    to: ['weighs-options', 'commits-to-decision'],
    pieces: [
      line('Now we are weighing and not weeping.', { face: 'calm', manner: 'She moves the sheet so that you can both see it.' }),
      line('So you lean somewhere. Good.', { requires: ['commits-to-decision'], face: 'calm' }),
      line('Each with a price on it, as in the market. Thank God.', { requires: ['weighs-options'], face: 'calm' }),
      line('That is a thing with a handle. I can pick it up.', { face: 'solemn' }),
    ],
  },
  {
    to: ['says-price', 'says-the-effect'],
    pieces: [
      line('That is money, and you said it first.', { requires: ['says-price'], manner: 'The pencil moves down the sheet.', face: 'solemn' }),
      line('It hurts. It is also clear.', { face: 'solemn' }),
      line('That I understand, and I do not like it. Both.', { face: 'solemn', manner: 'She writes it in the left column.' }),
      line('Good. In my own money and not in yours.', { face: 'calm' }),
      line('So that is the size of the animal.', { face: 'solemn' }),
    ],
  },
  {
    to: ['since-monday'],
    pieces: [
      line('Since Monday. And you come on Thursday.', { face: 'serious', trust: [0, 4] }),
      line('Monday. So you have slept on it three nights, and I none.', { face: 'solemn' }),
      line('At least you do not say since this morning.', { face: 'solemn' }),
    ],
  },
  {
    to: ['names-consequence', 'hints-later', 'tunnel-vision'],
    pieces: [
      line('You are looking up the road. Good, that is where the lorry goes.', { requires: ['names-consequence'], face: 'solemn' }),
      line('So the bill comes in spring, with interest.', { requires: ['names-consequence'], face: 'solemn' }),
      line('I have thought as far as that. Not further.', { face: 'solemn' }),
      line('That road I know.', { manner: 'She looks out at the drying tables.', face: 'solemn' }),
    ],
  },
  {
    to: ['names-farmers'],
    pieces: [
      line('You say it before I have to. That is new.', { face: 'calm', tension: [0, 6] }),
      line('Yes. They are the ones who pay, whichever way I write it.', { face: 'solemn' }),
      line('When you come up there with me, they will give you tea. That is the hard part.', { face: 'solemn', trust: [4, 10] }),
    ],
  },
  {
    to: ['reflects'],
    pieces: [
      line('Just so. You heard it.', { face: 'calm' }),
      line('Yes. So I need not say it twice.', { face: 'calm', manner: 'She nods.' }),
      line('That is what I said, and you have even left it its teeth.', { face: 'solemn' }),
    ],
  },
  {
    to: ['asks-advice', 'asks-her-advice', 'mentions-help'],
    pieces: [
      line('Eh. Somebody asks the old woman.', { face: 'smile', requires: ['asks'], tension: [0, 6] }),
      line('That is worth asking.', { face: 'calm', requires: ['asks'] }),
      line('I have seen it done well and seen it done badly.', { face: 'calm' }),
    ],
  },
  {
    to: ['open-question-that-follows', 'asks-to-think'],
    pieces: [
      line('That is a real question.', { face: 'calm', manner: 'She puts the pencil down to answer it.', trust: [4, 10] }),
      line('Hm. You want to know, you do not only want to have asked.', { face: 'calm', trust: [4, 10] }),
      line('You ask me, with that clock.', { face: 'tired', trust: [0, 4] }),
      line('Questions also cost minutes.', { face: 'serious', trust: [0, 3] }),
    ],
  },
  {
    to: ['leading-question', 'anecdote-about-self'],
    pieces: [
      line('That question has its answer in its pocket.', { requires: ['leading-question'], face: 'tired' }),
      line('Let us stay with my coffee.', { face: 'tired' }),
      line('You know already what you want me to say.', { face: 'tired', requires: ['leading-question'] }),
    ],
  },
  {
    to: ['hedged-admission'],
    pieces: [
      line('That sentence has no person in it.', { face: 'serious' }),
      line('Half a door. Open it or shut it.', { face: 'serious' }),
      line('In “{echo}” I do not see anybody standing.', { face: 'serious' }),
      line('I can smell an owner, but I cannot see him.', { face: 'tired' }),
    ],
  },
  {
    to: ['stock-sympathy'],
    pieces: [
      line('Yes, yes. Sorry is what we say when somebody drops a cup.', { face: 'tired' }),
      line('Kind. It does not go on the sheet.', { face: 'tired' }),
      line('Keep that for the farmers.', { face: 'serious' }),
    ],
  },
  {
    to: ['smooths-over', 'thin-reason', 'general-goal'],
    pieces: [
      line('That goes down like water, and it has as much in it.', { face: 'tired' }),
      line('True of every contract I have ever signed.', { face: 'tired' }),
      line('I would put my name under that, and know nothing.', { face: 'concerned' }),
    ],
  },
  {
    to: ['talks-past', 'evades', 'buries-the-point', 'taste-over-goal', 'rash'],
    pieces: [
      line('That was the answer to another question.', { face: 'serious', manner: 'She waits for the other one.' }),
      line('You went round me there.', { face: 'serious' }),
      line('A long way, and I am still at the gate.', { face: 'tired' }),
    ],
  },
  {
    to: ['common-ground', 'named-goal'],
    pieces: [
      line('On that we can sit at one table.', { face: 'calm', requires: ['common-ground'] }),
      line('Yes. That is the thing that is lying here.', { face: 'solemn' }),
      line('So you have read the folder.', { face: 'solemn' }),
    ],
  },
  {
    to: ['offers-vaguely', 'hands-over-vaguely'],
    pieces: [
      line('Help with no hands on it.', { face: 'tired' }),
      line('Kindly meant. What is it, when it is Tuesday?', { face: 'tired' }),
      line('A promise of a promise.', { face: 'concerned' }),
    ],
  },
  {
    to: ['offers-concrete-support', 'offers', 'gives-the-fix'],
    pieces: [
      line('That is something to hold.', { face: 'calm', requires: ['offers-concrete-support'] }),
      line('Put it here, where I can look at it.', { face: 'solemn', manner: 'She makes room on the blotter.' }),
      line('And what does it weigh, when the shine is off?', { face: 'concerned' }),
      line('Hm. I have seen worse carried in through that door.', { face: 'solemn' }),
    ],
  },
  {
    to: ['promises', 'closes'],
    pieces: [
      line('I will remember it. I remember well.', { face: 'solemn' }),
      line('You do it, and then we speak of it.', { face: 'solemn' }),
      line('So. That is yours now.', { manner: 'She makes a small mark beside it.', face: 'solemn' }),
    ],
  },
  {
    to: ['stops-her'],
    pieces: [
      line('I am not moving. Speak.', { manner: 'Both her hands lie on the folder.', face: 'concerned' }),
      line('Eh. That came from further down.', { face: 'concerned' }),
      line('So there is something. I am listening.', { face: 'solemn' }),
    ],
  },
  {
    to: ['refuses'],
    pieces: [
      line('No, then.', { manner: 'She lets the word stand.', face: 'solemn' }),
      line('A no. What grows behind it?', { face: 'concerned' }),
      line('You say no to me in my own office. It happens seldom.', { face: 'solemn' }),
    ],
  },
  {
    to: ['agrees'],
    pieces: [
      line('You agree quickly.', { face: 'concerned' }),
      line('Good. And if I had said the opposite?', { face: 'concerned', tension: [4, 10] }),
      line('So we are together on that much.', { face: 'calm', trust: [4, 10] }),
      line('Nodding is cheap. Go on.', { face: 'tired' }),
    ],
  },
  {
    to: ['thanks', 'thanks-only'],
    pieces: [
      line('There is nothing yet to be grateful for.', { face: 'tired' }),
      line('Thank me when it is eleven and I am not sorry.', { face: 'solemn' }),
      line('You are welcome. The clock is not.', { face: 'tired' }),
    ],
  },
  {
    to: ['greets'],
    pieces: [
      line('Good morning, good morning. Sit.', { face: 'serious' }),
      line('Yes, welcome.', { face: 'serious' }),
      line('Good morning. Sit, and say it.', { face: 'tired' }),
    ],
  },
  {
    to: ['instructs'],
    pieces: [
      line('You are telling me. Good, somebody should. But tell me why.', { face: 'concerned' }),
      line('One order at a time, and with a reason tied to it.', { face: 'serious' }),
      line('Hm. My mother spoke like that.', { face: 'tired' }),
    ],
  },
]
