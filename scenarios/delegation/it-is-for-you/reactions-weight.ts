import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What opens him: owned words, the say, the phone given out of the hand. */
export const reactionsToWeight: Scenario['script']['reactions'] = [
  {
    to: ['credits-ear'],
    pieces: [
      line('Well. I’ve waited a bit for that one.', { face: 'solemn', manner: 'He finds something to do with the rope.' }),
      line('I’d like you to say it like that to the lads. Not now. Once.', { face: 'solemn' }),
      line('Aye. She tells you, if you stand near enough.', { face: 'calm', manner: 'He touches the good ear, without noticing.' }),
      line('There’s a thing. Out of your mouth.', { face: 'solemn' }),
    ],
  },
  {
    to: ['corrects-report'],
    pieces: [
      line('You’d put it right where it hangs. By the coats.', { face: 'solemn', requires: ['corrects-report'] }),
      line('The lad’ll read that. He’ll say nothing, and he’ll read it twice.', {
        face: 'solemn',
        manner: 'He has to look at the window for a moment.',
      }),
      line('That’s four flights the other way, and I’d not be in your shoes. Fair play.', { face: 'solemn' }),
      line('I’ll hold you to that, with both hands.', { face: 'calm' }),
    ],
  },
  {
    to: ['owns-report'],
    pieces: [
      line('So it’s said.', { face: 'solemn', manner: 'He breathes out, like a man who has put something heavy down slowly.' }),
      line('Fair play. There’s no drawing pin in that.', { face: 'solemn' }),
      line('I’ve passed that board every day since. Nobody ever said “I” about it.', { face: 'solemn' }),
      line('I never thought to hear that sitting down.', { face: 'solemn' }),
    ],
  },
  {
    to: ['takes-it-in'],
    pieces: [
      line('So now you have it.', { face: 'solemn', manner: 'He nods, slowly, several times.' }),
      line('That’s how it is.', { face: 'solemn' }),
      line('It’s lighter, said. I’d not have thought it.', { face: 'solemn', trust: [5, 10] }),
      line('You needn’t look like that. The kettle’s still on.', { face: 'calm' }),
    ],
  },
  {
    to: ['sees-dai'],
    pieces: [
      line('He doesn’t speak of it. He’s started coming in early.', { face: 'solemn' }),
      line('You know his name. That’s a beginning.', { face: 'calm', tension: [0, 7] }),
      line('He’s got a good pair of hands, and he’s gone careful with them. It’s no way to be, at twenty-six.', { face: 'solemn' }),
    ],
  },
  {
    to: ['owns-hand'],
    pieces: [
      line('You saw it too, then. I’d not have said.', { face: 'calm' }),
      line('It’s a quick hand. It means well.', { face: 'calm', manner: 'He looks at it, not unkindly.' }),
      line('A dog’s like that, with a stick. It takes a while.', { face: 'smile' }),
    ],
  },
  {
    to: ['hard-to-let-go'],
    pieces: [
      line('No. Nor’s it for anyone. Old Ivor gave me his torch, and stood in the street till we’d finished.', { face: 'solemn' }),
      line('You built her. It’d be a funny thing if it was nothing to you.', { face: 'calm' }),
      line('I’d thought you’d be glad to be shot of us.', { face: 'solemn', manner: 'He looks at you a moment longer than he has so far.' }),
    ],
  },
  {
    to: ['would-have-reset'],
    pieces: [
      line('So would anyone who’d only the screen. It’s no shame.', { face: 'calm' }),
      line('You needn’t have told me that. Fair play.', { face: 'solemn' }),
      line('Aye. And so would the next one, and then it’s a report.', { face: 'solemn' }),
    ],
  },
  {
    to: ['sees-the-door'],
    pieces: [
      line('You heard that, did you.', { face: 'solemn', manner: 'He stops, with the tea towel in his hand.' }),
      line('Most go home happy on that.', { face: 'solemn', manner: 'He looks at you for the first time in a while.' }),
      line('Well. You’ve an ear after all.', { face: 'solemn' }),
    ],
  },
  {
    to: ['hands-phone'],
    pieces: [
      line('Me, is it.', { face: 'solemn', manner: 'For a moment he does nothing at all.' }),
      line('Well, well.', { face: 'calm', manner: 'He wipes his hand on his trousers first.' }),
      line('Is it, now.', { face: 'solemn' }),
    ],
  },
  {
    to: ['lets-ring'],
    pieces: [
      line('That’s never happened in this room.', { face: 'calm' }),
      line('Hark at it. It does no harm, when you let it.', { face: 'calm' }),
      line('You’re a brave one. They’ll think you’ve died.', { face: 'calm', manner: 'He nearly smiles.' }),
    ],
  },
  {
    to: ['tears-sheet'],
    pieces: [
      line('That’s a good sound, that is.', { face: 'calm', manner: 'He pushes the pencil over to you with one finger.' }),
      line('I’d only ever seen you lot add lines.', { face: 'calm' }),
      line('Then there’s a clean side to it. I wondered.', { face: 'calm' }),
    ],
  },
  {
    to: ['owns-sheet'],
    pieces: [
      line('You see it, then. I thought I’d have to draw it.', { face: 'solemn' }),
      line('Aye. Like that it reads. I’m glad it’s not only me.', { face: 'calm' }),
      line('I’d a good deal ready to say about that, and now you’ve had it off me.', { face: 'calm', manner: 'He puts a hand flat on the sheet.' }),
      line('That’s it. That’s the whole of it, near enough.', { face: 'solemn' }),
    ],
  },
  {
    to: ['gives-phone'],
    pieces: [
      line('Then they’d have to learn a new number. It’ll do them good.', { face: 'calm' }),
      line('You’ll wake up at three and feel for it. You will, mind.', { face: 'calm' }),
      line('That’s the thing itself, that is. Not the sheet.', { face: 'solemn', manner: 'He looks at the phone as if it had shrunk.' }),
    ],
  },
  {
    to: ['gives-the-say'],
    pieces: [
      line('Say that again, slower. I like the middle of it.', { face: 'calm' }),
      line('With the same name above and below. That’d balance.', { face: 'calm' }),
      line('Then there’s a hand on each end, and both are mine.', { face: 'solemn' }),
      line('That’s not nothing. That’s a counterweight, that is.', { face: 'calm', manner: 'He tries it, with one hand, in the air.' }),
    ],
  },
  {
    to: ['shares-blame'],
    pieces: [
      line('You’d come down the stairs, then. With the wall still standing there.', { face: 'solemn' }),
      line('It’s lighter with two. Everything is.', { face: 'solemn', manner: 'He moves his chair a little, so that you sit on the same side.' }),
      line('I’ll not call on it often. It’s good to know where it hangs.', { face: 'calm' }),
    ],
  },
  {
    to: ['tells-house'],
    pieces: [
      line('With you saying it, mind. If I say it, it’s only me getting ideas.', { face: 'calm' }),
      line('Carys’ll want it in writing. She’d want the Lord’s Prayer in writing.', { face: 'smile' }),
      line('Out loud, where they hear it. Aye.', { face: 'calm' }),
    ],
  },
  {
    to: ['keeps-the-key'],
    pieces: [
      line('That I’d never ask you. I’ve stood under things.', { face: 'solemn' }),
      line('Good. A limit’s a thing you can lean on.', { face: 'calm' }),
      line('Straight, that was. I can do something with straight.', { face: 'calm' }),
    ],
  },
  {
    to: ['admits-tired'],
    pieces: [
      line('I know, bach. I’ve heard you be it.', { face: 'concerned', trust: [5, 10] }),
      line('You look it. I wasn’t going to say.', { face: 'concerned' }),
      line('There. That’s truer than the sheet.', { face: 'solemn', manner: 'He fills your cup, though it is not empty.' }),
      line('A rope tells you before it goes. You’ve been telling us a while.', { face: 'concerned' }),
    ],
  },
  {
    to: ['paper-way'],
    pieces: [
      line('You’d do that? Turn her round to suit the man?', { face: 'solemn', manner: 'He has taken his hand off the red book.' }),
      line('I always thought it was me had to be changed.', { face: 'solemn' }),
      line('Now that I’d sit down to.', { face: 'calm' }),
    ],
  },
  {
    to: ['learns-from-him'],
    pieces: [
      line('From me? I’ve nothing written down. It’s all in the walls.', { face: 'calm' }),
      line('It’s dull, mind. You stand still, and you shut up.', { face: 'smile' }),
      line('You’d need to take your shoes off. You hear it in your feet.', { face: 'calm', manner: 'He looks at your shoes.' }),
    ],
  },
  {
    to: ['brings-dai'],
    pieces: [
      line('The lad by me. Aye. That’d be worth more to him than a letter.', { face: 'solemn' }),
      line('He’s eyes like a hawk and I’ve the ears. It’s nearly a whole man.', { face: 'smile' }),
      line('He’d pretend not to be pleased. He’s very good at it.', { face: 'calm' }),
    ],
  },
  {
    to: ['learning-plan', 'concrete-learning-step'],
    pieces: [
      line('With nobody in. That’s the only way to be a fool in peace.', { face: 'calm' }),
      line('Days I can do. It’s “some time” I’ve never found on a calendar.', { face: 'calm', manner: 'He counts on his fingers.' }),
      line('I’d bring a flask. It’s cold as a church, that stage, in the mornings.', { face: 'calm' }),
      line('That’d suit. I’m slow, and then I’ve got it for good.', { face: 'calm' }),
    ],
  },
  {
    to: ['splits'],
    pieces: [
      line('Cut down the middle. Solomon offered that once.', { face: 'calm' }),
      line('You’d have the one end and me the other. Somebody’d have to say heave.', { face: 'concerned' }),
      line('It’s a way. I’ve worked with worse than half.', { face: 'tired' }),
    ],
  },
]
