import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What harms, or goes round the point; and the pen refused, which she hears above all. */
export const reactionsToHarm: Scenario['script']['reactions'] = [
  {
    to: ['in-distress'],
    pieces: [
      line('Leave the contract. Sit. Is there somebody at home I should call for you?', {
        manner: 'She pushes the folder aside.',
        face: 'concerned',
      }),
    ],
  },
  {
    to: ['attacks', 'insults-her', 'mocks-or-scolds'],
    pieces: [
      line('I see.', { manner: 'She begins to square the papers on the desk, edge to edge.', face: 'serious' }),
      line('Men have been rude to me with more to offer.', { manner: 'She moves the tray of beans out of your reach.', face: 'serious' }),
      line('Do you feel better now? The farms are where they were.', { face: 'serious' }),
      line('I will put “{echo}” with the others.', { face: 'serious', manner: 'She says it without any tone.' }),
    ],
  },
  {
    to: ['threatens', 'threatens-to-go'],
    pieces: [
      line('I have been threatened with lorries. Across the gate, at night.', { face: 'serious', manner: 'She does not raise her voice.' }),
      line('The door is not locked. You may try it.', { face: 'serious' }),
      line('You want to frighten me, and it is only Thursday.', { face: 'serious' }),
    ],
  },
  {
    to: ['insists', 'claims-agreement'],
    pieces: [
      line('You may push. I was put down here before you came.', { face: 'serious' }),
      line('I do not remember that, and I remember what I paid for eggs.', { face: 'serious', requires: ['claims-agreement'] }),
      line('The harder somebody pulls at it, the longer it stays in the drawer.', { face: 'serious' }),
      line('That is a customer’s voice. I do not sell to it.', { face: 'serious', manner: 'She folds her hands.' }),
    ],
  },
  {
    to: ['pressures-with-guilt'],
    pieces: [
      line('Do not put my farmers on the table like small change.', { face: 'serious', manner: 'Her hand comes down flat on the folder.' }),
      line('I know what is on my conscience. I dust it daily.', { face: 'serious' }),
      line('Those people are not a stick for you to hold.', { face: 'serious' }),
    ],
  },
  {
    to: ['blames-someone', 'shifts-blame'],
    pieces: [
      line('There is always somebody who is not in the room.', { face: 'serious', manner: 'She looks round, as if for him.' }),
      line('And when you are out of this room, what will you say about me?', { face: 'serious' }),
      line('I did not ask for a list. I asked you.', { face: 'serious' }),
      line('A driver who blames the road, I do not give him a second lorry.'),
      line('Everybody pushed the car and nobody was in it.', { face: 'tired' }),
    ],
  },
  {
    to: ['denies-part'],
    pieces: [
      line('Then you were not there. Then why are you here?', { face: 'serious' }),
      line('Clean hands. I see many clean hands in this office.', { face: 'serious', manner: 'She looks at yours.' }),
      line('So it made itself. Like the weather.', { face: 'tired' }),
    ],
  },
  {
    to: ['hides-cost'],
    pieces: [
      line('And the bill for that comes to whom?', { face: 'concerned' }),
      line('You walk round something there. I hear the footsteps.', { face: 'concerned' }),
      line('It is very light, what you carry. What did you leave outside?', { face: 'concerned' }),
    ],
  },
  {
    to: ['promises-date'],
    pieces: [
      line('You have spoken with the rain, then.', { manner: 'She looks at the sky over the yard.', face: 'concerned' }),
      line('A day. You people love to give me a day.', { face: 'serious' }),
      line('I had a promise like that once. It had a bow on it.', { face: 'solemn' }),
      line('I write down “{echo}”. Do you sign beneath it?', { face: 'solemn', manner: 'The pencil is ready.' }),
    ],
  },
  {
    to: ['will-not-sign'],
    pieces: [
      line('You left the pen where it lay. I see that.', { manner: 'She looks at the pen for a moment longer.', face: 'calm' }),
      line('No. Good. A no I can build on.', { face: 'calm' }),
      line('So there is a bone in it.', { manner: 'She nods, once.', face: 'solemn' }),
      line('I heard “{echo}”, and no cough in front of it.', { face: 'calm' }),
    ],
  },
  {
    to: ['minimises', 'makes-it-small'],
    pieces: [
      line('Small. Small things are my trade, a bean is also small.', { face: 'concerned' }),
      line('I should like to believe that.', { face: 'concerned' }),
      line('Do not carry it for me. Put it down here and let me see how big it is.', { face: 'solemn' }),
      line('You are patting it like a dog. Does it bite?', { face: 'concerned' }),
    ],
  },
  {
    to: ['starts-at-the-beginning'],
    pieces: [
      line('Not the beginning. I was not born this morning, and the clock was.', { manner: 'She holds up one hand.', face: 'tired' }),
      line('The story I will hear at noon, with food. Now the end of it.', { face: 'tired' }),
      line('You are at the foot of the mountain. I need you at the top.', { face: 'tired' }),
    ],
  },
  {
    to: ['its-complicated'],
    pieces: [
      line('It is complicated. So is a mother-in-law. Try.', { face: 'tired' }),
      line('When they say it is difficult, I hear that I am.', { face: 'serious' }),
      line('Coffee has eight hundred tastes in it, and I say: clean, or not clean.', { face: 'explaining' }),
    ],
  },
  {
    to: ['jargon-for-this-listener', 'computer-words', 'lectures'],
    pieces: [
      line('I caught the first word and the last.', { face: 'tired', manner: 'She rubs the bridge of her nose.' }),
      line('Those words are very well dressed. Who are they?', { face: 'tired' }),
      line('I cannot sell “{echo}” to anybody.', { face: 'tired' }),
      line('You are speaking to the machine, and I am sitting here.', { face: 'serious' }),
    ],
  },
  {
    to: ['explains-away'],
    pieces: [
      line('I heard it coming, with the “but” in front.', { requires: ['owns-part'], face: 'tired' }),
      line('That is a reason. I did not ask for a reason.', { face: 'serious' }),
      line('Reasons I have a whole drawer of.', { face: 'tired' }),
      line('Yes, yes. And the cup is still sour.', { face: 'serious', manner: 'She looks at the clock.' }),
    ],
  },
  {
    to: ['recommends-all', 'will-sign'],
    pieces: [
      line('Just so. Quickly said.', { manner: 'She looks at you a little longer than is comfortable.', face: 'solemn' }),
      line('Your name comes easily.', { face: 'solemn' }),
      line('That is the road of least walking.', { face: 'solemn' }),
    ],
  },
  {
    to: ['refuses-to-decide', 'up-to-you'],
    pieces: [
      line('I know whose house it is. I asked what you would do in it.', { face: 'serious' }),
      line('So you bring me the sack and I may carry it also.', { face: 'tired' }),
      line('Then I have paid an engineer and got a postman.', { face: 'serious', tension: [4, 10] }),
      line('No. I keep people so that they lean one way or the other.', { face: 'solemn' }),
    ],
  },
]
