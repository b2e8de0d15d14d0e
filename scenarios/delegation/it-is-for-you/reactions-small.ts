import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** The rest: what warms a little, and what does nothing. */
export const reactionsToSmallCoin: Scenario['script']['reactions'] = [
  {
    to: ['names-own-effect', 'owns-part', 'owns-screen'],
    pieces: [
      line('Fair play.', { face: 'solemn', manner: 'He lets that stand in the room for a moment.' }),
      line('Aye. It’s good of you not to dress it.', { face: 'solemn' }),
      line('That’s yours, then, and you’ve picked it up. Most walk round it.', { face: 'calm' }),
      line('I’ll take that as it lies.', { face: 'solemn' }),
    ],
  },
  {
    to: ['engages-with-criticism'],
    pieces: [
      line('You took that by the rough end. All right.', { face: 'calm' }),
      line('I’d thought you’d duck.', { face: 'calm', manner: 'He tilts his head.' }),
      line('You’re listening. It makes me careful what I say next.', { face: 'calm' }),
    ],
  },
  {
    to: ['asks-october'],
    pieces: [
      line('October, is it.', { face: 'solemn', manner: 'He takes his hands off the table.' }),
      line('So you’ve come to it.', { face: 'solemn' }),
      line('Ah. That.', { face: 'solemn', manner: 'He looks at the hooks by the door, where the board is.' }),
      line('I’ve had that question standing by here a good while, waiting on somebody.', { face: 'solemn', trust: [4, 10] }),
    ],
  },
  {
    to: ['asks-dai'],
    pieces: [
      line('Dai.', { face: 'solemn', manner: 'His face goes careful.' }),
      line('You’re asking after him. I’ll tell him. He’ll look for the catch.', { face: 'solemn' }),
      line('There’s a name I’d not heard from upstairs, only read.', { face: 'solemn' }),
    ],
  },
  {
    to: ['asks-how-knew', 'asks-notebook'],
    pieces: [
      line('You want to know that? Sit, then.', { face: 'calm' }),
      line('That’s the part that’s in no log.', { face: 'calm', manner: 'He closes his eyes, to have it in front of him.' }),
      line('Now that’s been asked of me by a child, once. By nobody since.', { face: 'smile' }),
    ],
  },
  {
    to: ['asks-what-hard', 'asks-worry'],
    pieces: [
      line('Hm. You ask that as if there was an answer.', { face: 'concerned', manner: 'He looks into the pot.' }),
      line('That’s a long drop, that question.', { face: 'concerned' }),
      line('You’d be the first I told.', { face: 'concerned', manner: 'He rubs the bridge of his nose.' }),
    ],
  },
  {
    to: ['makes-room'],
    pieces: [
      line('There’s no hurry on you, then. That’s rare, from up there.', { face: 'calm' }),
      line('You’ve left the door on the latch. All right.', { face: 'calm' }),
      line('I’m not used to being let finish.', { face: 'calm', manner: 'He sits back a little.' }),
    ],
  },
  {
    to: ['hedged-admission'],
    pieces: [
      line('That’s half of one. I’ll put it on the side, for when the other comes.', { face: 'calm' }),
      line('A bit, you might say. Aye. You might say a bit more, too.', { face: 'calm' }),
      line('You’ve one foot on that. It’ll bear the other.', { face: 'concerned' }),
    ],
  },
  {
    to: ['asks-feedback-on-me', 'asks-for-feedback'],
    pieces: [
      line('You’re asking that of a man with a show at half past seven. Brave.', { face: 'calm' }),
      line('Do you want it with sugar?', { face: 'calm', manner: 'He considers you over the cup.' }),
      line('That’s not been asked in this room by anyone with a laptop.', { face: 'solemn' }),
    ],
  },
  {
    to: ['sees-how-hard', 'names-their-feeling'],
    pieces: [
      line('You needn’t say it so soft. But aye.', { face: 'solemn', manner: 'He runs a thumb round the rim of his cup.' }),
      line('You see a good deal, from four floors up.', { face: 'solemn' }),
      line('We don’t generally go in there. It’s warm enough, I suppose.', { face: 'calm' }),
      line('Well. You’ve eyes.', { face: 'solemn' }),
    ],
  },
  {
    to: ['asks-his-terms', 'asks-moon'],
    pieces: [
      line('You’re asking me. Let me enjoy that a second.', { face: 'calm' }),
      line('Now that’s a question with a handle on it.', { face: 'explaining' }),
      line('I’ve an opinion. It’s been in the dry a long time.', { face: 'calm', manner: 'He leans back and the chair creaks.' }),
    ],
  },
  {
    to: ['asks-why-silent', 'asks-to-think'],
    pieces: [
      line('Hm. Let me turn that over.', { face: 'calm' }),
      line('That’s a fair thing to ask.', { face: 'concerned' }),
      line('I’d want the other ear for that one.', { face: 'calm', manner: 'He turns his good side to you.' }),
      line('Well, now.', { face: 'calm', manner: 'He rubs his beard the wrong way.' }),
    ],
  },
  {
    to: ['builds-on-their-thinking'],
    pieces: [
      line('That’s a proper splice. You can’t see where mine stops.', { face: 'calm' }),
      line('You left mine in one piece and went on from it. Tidy.', { face: 'calm' }),
      line('Aye, and then the next strand under. You’ve got it.', { face: 'calm' }),
    ],
  },
  {
    to: ['says-why'],
    pieces: [
      line('That’s a reason, anyhow. It’s about the house, and not about me.', { face: 'calm' }),
      line('You can’t be in two wings at once. I’ve watched tenors try.', { face: 'calm', requires: ['says-why'] }),
      line('It’s true, that. I’ve thought it, going home.', { face: 'concerned' }),
    ],
  },
  {
    to: ['named-goal', 'names-consequence', 'says-the-effect'],
    pieces: [
      line('Aye. That I can see, from where I sit.', { face: 'calm' }),
      line('There’s that.', { face: 'concerned', manner: 'He looks at the clock over the door.' }),
      line('I’ve thought along there myself. It’s not a nice walk.', { face: 'concerned' }),
      line('Well, it’s a thing to have in mind.', { face: 'calm' }),
    ],
  },
  {
    to: ['hands-over-result', 'gives-authority'],
    pieces: [
      line('You’re holding it out. I’m only looking which end.', { face: 'calm' }),
      line('That’s a whole thing. I’m used to being given the corners.', { face: 'solemn' }),
      line('It’s a fair weight, said like that.', { face: 'solemn', manner: 'He rubs his palms together, slowly.' }),
    ],
  },
  {
    to: ['weighs-options'],
    pieces: [
      line('You’ve laid them side by side. That’s how you choose a rope.', { face: 'calm' }),
      line('Both have a knot in them. At least you’ve said where.', { face: 'calm' }),
      line('I’d want to feel the weight of each. But that’s honest.', { face: 'calm' }),
    ],
  },
  {
    to: ['common-ground'],
    pieces: [
      line('There’s a bit of floor there we could both stand on.', { face: 'calm' }),
      line('You and me and the pot. There’s been worse committees.', { face: 'smile', tension: [0, 6] }),
      line('That’s neighbourly.', { face: 'calm' }),
    ],
  },
  {
    to: ['holds-calmly'],
    pieces: [
      line('You’re steady. I’ll give you that.', { face: 'calm', manner: 'He looks at your hands.' }),
      line('You’ve not raised your voice. I’d have noticed, I’d have enjoyed it.', { face: 'calm' }),
      line('All right. You stand where you stand.', { face: 'calm' }),
    ],
  },
  {
    to: ['asks-advice'],
    pieces: [
      line('It’s not often I’m reckoned with, by upstairs.', { face: 'calm' }),
      line('I know a few things. They’re mostly heavy.', { face: 'calm' }),
      line('You give me a lot of credit, all of a sudden.', { face: 'concerned' }),
    ],
  },
  {
    to: ['offers-concrete-support'],
    pieces: [
      line('That’s got a handle on it, at least.', { face: 'calm' }),
      line('I could use that. I’m not too proud, only slow.', { face: 'calm', trust: [4, 10] }),
      line('Well, it’s something to hold on to.', { face: 'calm' }),
    ],
  },
  {
    to: ['leaves-the-choice'],
    pieces: [
      line('You’ve left me a bit of slack there. It’s a good feeling, slack.', { face: 'calm' }),
      line('My way, you mean. It’s a slow old way.', { face: 'calm' }),
      line('I’ll choose, then, when I’ve walked round it.', { face: 'calm' }),
    ],
  },
  {
    to: ['reflects', 'checks-understanding'],
    pieces: [
      line('That’s about it. You’ve not dropped any on the way.', { face: 'calm' }),
      line('Aye. Sounds worse when you say it. Truer, too.', { face: 'solemn' }),
      line('You’ve heard me, then. It’s a low ceiling, things get lost.', { face: 'calm' }),
      line('Near enough to walk on.', { face: 'calm' }),
    ],
  },
  {
    to: ['commits-to-decision', 'closes'],
    pieces: [
      line('That stands, does it? I’ll not lean on it till it’s dry.', { face: 'calm' }),
      line('That’s plain. I like plain.', { face: 'calm' }),
      line('You’ve come down on one side. There’s a noise that makes.', { face: 'calm' }),
    ],
  },
  {
    to: ['concrete-example-or-picture'],
    pieces: [
      line('Now that I can see.', { face: 'calm', manner: 'He looks at a spot in the air where it hangs.' }),
      line('Aye. Like that. Why does it not say so on the sheet?', { face: 'calm' }),
      line('I’ll keep that one. I’ll say it was mine.', { face: 'smile', tension: [0, 6] }),
    ],
  },
  {
    to: ['open-question-that-follows'],
    pieces: [
      line('You want to know. All right.', { face: 'calm' }),
      line('Hm. Nobody’s come down those stairs to ask me a thing since the boiler went.', { face: 'calm' }),
      line('That’s asked straight.', { face: 'calm', manner: 'He looks at the question, as it were, from both sides.' }),
    ],
  },
  {
    to: ['offers-vaguely'],
    pieces: [
      line('That’s what the number on the wall says, too.', { face: 'tired' }),
      line('“{echo}”. Aye. They all are. It’s finding them.', { face: 'tired' }),
      line('You mean that kindly. It’s got no hook to hang by.', { face: 'calm' }),
    ],
  },
  {
    to: ['stock-sympathy'],
    pieces: [
      line('That’s civil of you.', { face: 'calm', manner: 'He waits a little, in case there’s more.' }),
      line('Aye. It says that on the card from the pension people.', { face: 'tired' }),
      line('Do you? Well.', { face: 'concerned' }),
    ],
  },
  {
    to: ['promises'],
    pieces: [
      line('You will? I’ll watch for it, then. I’m patient.', { face: 'calm' }),
      line('That’s a rope not yet loaded. We’ll see it with a weight on.', { face: 'calm' }),
      line('I’ll put it in pencil.', { face: 'calm', manner: 'He does, on the edge of the newspaper.' }),
    ],
  },
  {
    to: ['refuses'],
    pieces: [
      line('That’s plain, anyhow.', { face: 'calm' }),
      line('Well, then I know what it isn’t.', { face: 'calm' }),
      line('That’s straight. I’ve had softer, and they were worse.', { face: 'calm' }),
    ],
  },
  {
    to: ['thanks'],
    pieces: [
      line('You’re welcome, I’m sure.', { face: 'calm' }),
      line('That’s all right.', { face: 'calm', manner: 'He waves it off with the spoon.' }),
      line('Don’t mention it. I mean that, don’t.', { face: 'calm' }),
    ],
  },
  {
    to: ['agrees'],
    pieces: [
      line('You’re very agreeable. It makes me look for the join.', { face: 'concerned', trust: [0, 5] }),
      line('That’s one plank, then.', { face: 'calm' }),
      line('We’re of a mind, so far. It’s early.', { face: 'calm' }),
    ],
  },
  {
    to: ['acknowledges-briefly'],
    pieces: [
      line('Aye?', { face: 'concerned', manner: 'He waits for the rest of it.' }),
      line('Well, then.', { face: 'calm' }),
      line('So.', { face: 'calm', manner: 'He turns the spoon over and lays it straight.' }),
      line('And on from there?', { face: 'calm' }),
    ],
  },
  {
    to: ['explains'],
    pieces: [
      line('I follow. As far as the landing.', { face: 'calm' }),
      line('That’ll be so.', { face: 'concerned', manner: 'He nods, a fraction late.' }),
      line('I dare say.', { face: 'concerned' }),
    ],
  },
  {
    to: ['greets'],
    pieces: [
      line('Evening. Sit, sit.', { face: 'calm' }),
      line('You found it, then, the cellar.', { face: 'calm' }),
      line('Shut the door, there’s a soprano about.', { face: 'smile' }),
    ],
  },
]
