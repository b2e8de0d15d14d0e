import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What shuts him, strongest first. He never gets louder. */
export const reactionsToHarm: Scenario['script']['reactions'] = [
  {
    to: ['insults-age'],
    pieces: [
      line('Fifty-nine. I was wondering when we’d come to it.', { manner: 'He nods, as at an old acquaintance.', face: 'serious' }),
      line('There’s ropes in this house older than me. We hang people from them.', { face: 'serious' }),
      line('That’s been said to me by taller people.', { manner: 'He looks at the hooks on the wall.', face: 'serious' }),
    ],
  },
  {
    to: ['attacks', 'threatens', 'mocks-or-scolds', 'punishes-criticism'],
    pieces: [
      line('I heard you.', { manner: 'He sets the cup down without a sound.', face: 'serious' }),
      line('That’s that said, then.', { manner: 'He sits up straight, and it makes him a stranger.', face: 'serious' }),
      line('We don’t talk like that on my stage. But you’re upstairs, mostly.', { face: 'serious' }),
      line('Aye.', { manner: 'He looks at you as he looks at a frayed end.', face: 'serious' }),
    ],
  },
  {
    to: ['blames-dai'],
    pieces: [
      line('The lad isn’t here to answer you. He wasn’t the last time either.', { face: 'serious', manner: 'His hand has closed round the pencil.' }),
      line('Put that down again. Gently.', { face: 'serious', manner: 'He says it almost without a voice.' }),
      line('You’ll not do that twice in my room.', { face: 'serious' }),
    ],
  },
  {
    to: ['pulls-rank'],
    pieces: [
      line('Has she. And she sent you down with it, four flights.', { requires: ['pulls-rank'], face: 'serious' }),
      line('I’ve seen off four technical directors. Polite, I was, with every one.', { face: 'serious' }),
      line('Then it’s weather. One doesn’t talk to weather.', { face: 'serious', manner: 'He buttons his cuff.' }),
      line('Well, if it’s an order, it needn’t be a conversation.', { face: 'serious' }),
    ],
  },
  {
    to: ['pressures-with-guilt'],
    pieces: [
      line('You’ve hung that on the wrong hook.', { face: 'serious' }),
      line('My mother played the organ in chapel. I know that tune.', { face: 'serious', manner: 'He waits for the end of it.' }),
      line('That’s a load, and I’ll not sign for it.', { face: 'serious' }),
    ],
  },
  {
    to: ['shifts-blame', 'denies-part'],
    pieces: [
      line('So it wrote itself. It’s a clever house.', { face: 'serious' }),
      line('It’s always somebody further down, isn’t it. We’re the furthest down there is.', { face: 'tired' }),
      line('Aye. The stairs only go the one way, for some things.', { manner: 'He looks up at the ceiling, where you work.', face: 'serious' }),
    ],
  },
  {
    to: ['defends-report'],
    pieces: [
      line('I know what the log says. It’s the only one that was asked.', { face: 'serious' }),
      line('I’m sure it’s right. It was right at eleven minutes past eight as well, and nobody was the wiser.', { face: 'tired' }),
      line('There’s the log. I thought he might join us.', { face: 'tired', manner: 'He makes a small movement, as if offering it a chair.' }),
      line('Correct. I never said it wasn’t correct.', { face: 'serious' }),
    ],
  },
  {
    to: ['defends-sheet'],
    pieces: [
      line('Then it’s the standard wants looking at.', { face: 'tired' }),
      line('So nobody meant it. That’s how most things get dropped.', { face: 'serious' }),
      line('I’m sure it fits very well. Whoever it was cut for.', { face: 'tired' }),
    ],
  },
  {
    to: ['doubts-him'],
    pieces: [
      line('I don’t know what’s in her. I know what’s hanging off her.', { face: 'serious' }),
      line('That’s so. And there’s things you’ve never lifted.', { face: 'serious' }),
      line('You’ve been wondering that a while, I dare say. So have I.', { face: 'concerned' }),
    ],
  },
  {
    to: ['asks-to-forget'],
    pieces: [
      line('It’s still on the board. I pass it with my coat on, every day.', { face: 'serious' }),
      line('You’d like it cleared. It’s not that kind of scenery.', { face: 'tired' }),
      line('That’s handy, for whoever’s name isn’t in the file.', { face: 'serious' }),
    ],
  },
  {
    to: ['explains-away'],
    pieces: [
      line('That was going well, and then it turned a corner.', { requires: ['owns-part'], face: 'tired' }),
      line('There’s always a reason. I’ve a drawer of them, next to the fuses.', { face: 'tired' }),
      line('Aye, well. Reasons.', { manner: 'He turns the cup back the way it was.', face: 'serious' }),
      line('You’d best save that for the folder.', { face: 'serious' }),
    ],
  },
  {
    to: ['takes-call'],
    pieces: [
      line('Go on, you’re wanted.', { manner: 'He moves his chair back, to leave you room.', face: 'serious' }),
      line('There goes the hand.', { manner: 'He has looked away, out of manners.', face: 'tired' }),
      line('Quick as a stage cat, that was.', { face: 'serious', manner: 'He folds the sheet, small.' }),
      line('No, you see to it. You know her.', { face: 'serious' }),
    ],
  },
  {
    to: ['keeps-it', 'takes-back'],
    pieces: [
      line('Well, that was soon over.', { face: 'tired', manner: 'He puts the pencil back behind his ear.' }),
      line('You’ve it back, then. I’d hardly felt the weight.', { face: 'tired' }),
      line('Aye. That’s how they all end, these talks. I’ve the cups for it.', { face: 'tired' }),
    ],
  },
  {
    to: ['wants-signature'],
    pieces: [
      line('A name’s soon written.', { face: 'serious', manner: 'He feels for his glasses.' }),
      line('I signed for a chandelier once without looking up. Once.', { face: 'serious' }),
      line('Is it for me, the sheet, or is it for the folder?', { face: 'serious' }),
    ],
  },
  {
    to: ['micromanages', 'dictates'],
    pieces: [
      line('I’ll fetch Carys a diagram.', { face: 'serious', manner: 'He fetches nothing.' }),
      line('You’d do it very well. I can see you doing it.', { face: 'tired' }),
      line('First this and then that. You could stand behind me and work my elbows.', { face: 'serious' }),
      line('Those are your steps. I’d only be the feet.', { face: 'serious' }),
    ],
  },
  {
    to: ['corrects-him'],
    pieces: [
      line('I’ll mark it up in red for you.', { face: 'serious', manner: 'He doesn’t touch the pencil.' }),
      line('No doubt. It’s wrong, then, what works.', { face: 'serious' }),
      line('And there was I, looking to be told it went well.', { face: 'tired', manner: 'He squares the phone with the edge of the table.' }),
      line('You were waiting for that since you sat down, I think.', { face: 'tired' }),
    ],
  },
  {
    to: ['keeps-strings'],
    pieces: [
      line('I felt that. There’s a line on it.', { face: 'tired', manner: 'He looks along it, as it were, to your hand.' }),
      line('So it’s mine as far as the first corner.', { face: 'tired' }),
      line('“{echo}”. There’s the tail of the rope, and I know whose foot is on it.', { face: 'serious' }),
      line('You’d let go with one hand. That’s no help to a man, on a ladder.', { face: 'tired' }),
    ],
  },
  {
    to: ['points-to-manual'],
    pieces: [
      line('Two hundred pages. I’ve got it holding the window open.', { face: 'calm', manner: 'He does not look at the window.' }),
      line('Aye, the manual. I’ve seen the spine of it.', { face: 'concerned', manner: 'He rubs his thumb along the table’s edge.' }),
      line('It’s a handsome thing. You could stand on it.', { face: 'concerned' }),
    ],
  },
  {
    to: ['desk-words', 'jargon-for-this-listener', 'lectures'],
    pieces: [
      line('Say it so I could tell it to a flyman.', { face: 'concerned' }),
      line('That’s a lovely word. Does it bite?', { face: 'calm', requires: ['desk-words'] }),
      line('I lost you at the second bend. Is she well, or isn’t she?', { face: 'concerned' }),
      line('You’ve gone upstairs again. Come down a flight.', { face: 'tired' }),
    ],
  },
  {
    to: ['its-easy', 'minimises'],
    pieces: [
      line('“{echo}”. They told the horse that, in the mine.', { face: 'tired' }),
      line('That’s nice to know. For the ones it’s true for.', { face: 'concerned', manner: 'He looks at the shelf.' }),
      line('So if it’s hard, it’ll be me.', { face: 'concerned' }),
      line('Aye. So’s walking a grid in the dark, if nobody tells you how high it is.', { face: 'tired' }),
    ],
  },
  {
    to: ['gives-the-fix'],
    pieces: [
      line('You’ve it mended already. I was only telling you.', { face: 'tired' }),
      line('That’s one way. I’d not come to the question yet.', { face: 'tired' }),
      line('You’re quick. I’ll say that for upstairs.', { face: 'calm', manner: 'He blows on his tea.' }),
    ],
  },
  {
    to: ['insists'],
    pieces: [
      line('Easy. That’s how you lose a finger.', { face: 'serious', manner: 'He holds up his left hand. It has four and a half.' }),
      line('Pull a knot and it gets smaller.', { face: 'calm' }),
      line('I’m not a door that sticks. I’m only shut.', { face: 'serious' }),
    ],
  },
]
