import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What he answers: round the corner while he does not trust you, straight when he does. Never a fact. */
export const questions: Scenario['script']['questions'] = [
  {
    cue: 'asks-moon',
    answers: [
      line('I’d want to hear her first. You can’t mend what you’ve not heard.', { face: 'explaining' }),
      line('Leave a thing that’s warm. That’s most of what I know.', { trust: [4, 10], face: 'calm' }),
      line('What I’d do, or what I’m let do?', { trust: [0, 5], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-october',
    answers: [
      line('It’s in your log. I’m told it’s very complete.', { trust: [0, 4], face: 'serious' }),
      line('A wall stopped. You’ve read it. You wrote it.', { trust: [0, 4], face: 'serious' }),
      line('It wasn’t two words long, I’ll say that for it.', { trust: [4, 10], face: 'solemn' }),
      line('The church in the first act, with the choir coming on. It goes across like a liner. And then it doesn’t.', { face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-why-silent',
    answers: [
      line('Whom would I tell? It was up before I was.', { face: 'solemn' }),
      line('I’m not a man who runs upstairs. Perhaps I should be.', { trust: [4, 10], face: 'solemn' }),
      line('Nobody asked. It’s a thing one gets used to, down here.', { trust: [0, 5], face: 'serious' }),
    ],
  },
  {
    cue: 'asks-dai',
    answers: [
      line('Dai’s all right. Dai’s twenty-six, they’re always all right.', { trust: [0, 4], face: 'serious' }),
      line('He’s stopped singing on the grid. He’d a nice tenor.', { trust: [3, 10], face: 'solemn' }),
      line('He’ll not look at the desk. He dusts round it.', { trust: [4, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-sheet',
    answers: [
      line('It’s two lines. My trouble’s with the bit between them.', { face: 'calm' }),
      line('Read it out to me. Go on. And then you tell me.', { trust: [0, 5], face: 'calm' }),
      line('It has my name where it hurts and yours where it’s nice.', { face: 'explaining' }),
    ],
  },
  {
    cue: 'asks-feedback-on-me',
    answers: [
      line('You’d have come down the stairs. That’s all. It’s sixty-eight steps.', { face: 'solemn' }),
      line('I’d say, but you’d write it down.', { trust: [0, 3], face: 'calm' }),
      line('You’re quick and you’re kind, and you’re always somewhere else.', { trust: [5, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-his-terms',
    answers: [
      line('Responsible: me. Changes: me. It’d save you a line.', { face: 'explaining' }),
      line('I’d want to be able to say no to a man with a baton.', { face: 'explaining' }),
      line('That depends who’s asking, you or the folder.', { trust: [0, 3], face: 'calm' }),
      line('Mornings, and the lad, and the last word on my own floor.', { trust: [5, 10], face: 'explaining' }),
    ],
  },
  {
    cue: 'asks-what-hard',
    answers: [
      line('She’s quiet. A winch complains. She only stops.', { face: 'calm' }),
      line('Nothing you’d see from up there.', { trust: [0, 4], face: 'concerned' }),
      line('It’s dark in that corner, and she’s all lit up. We’ll leave it at that a minute.', {
        trust: [3, 10],
        face: 'concerned',
        manner: 'His eyes go to the shelf.',
      }),
    ],
  },
  {
    cue: 'asks-worry',
    answers: [
      line('I worry about sandbags. They’re honest.', { trust: [0, 4], face: 'calm' }),
      line('That some night a lad of mine puts his hand up for a thing he never did.', { trust: [4, 10], face: 'solemn' }),
      line('Being the last to know, and the first to be named.', { face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-how-knew',
    answers: [
      line('You stand near her for a year or two, with your mouth shut.', { face: 'calm' }),
      line('A chain’s like a choir. You don’t hear it, till one’s flat.', { trust: [3, 10], face: 'explaining' }),
      line('Twenty’s what my old foreman counted. He never said why. It’s always enough.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-notebook',
    answers: [
      line('That’s mine. It’s drawings, mostly.', { trust: [0, 4], face: 'concerned', manner: 'He moves so that he is between you and the shelf.' }),
      line('All her cues, the way they sound. There’s a cow in there for the revolve.', { trust: [4, 10], face: 'smile' }),
      line('You can look. You’ll not make head or tail of it.', { trust: [5, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-nights',
    answers: [
      line('We manage. It’s what we’re for.', { face: 'calm', manner: 'He looks at his palms, and turns them over.' }),
      line('Who says she stops? There’s only so many nights she’s in your list.', { trust: [3, 10], face: 'calm' }),
      line('It’s eleven people and a kettle. You’d be surprised what that shifts.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-calls',
    answers: [
      line('Because you pick up. It’s a bad habit to have.', { face: 'calm' }),
      line('It’s on the wall. In gloss. People ring what’s in gloss.', { face: 'calm' }),
      line('They may not ask me, by the sheet. They’re an obedient lot.', { trust: [0, 5], face: 'concerned' }),
    ],
  },
  {
    cue: 'asks-taught',
    answers: [
      line('Old Ivor Jenkins, at the Grand. He’d one lung, and he could hear a moth on a rope.', { face: 'smile' }),
      line('He gave me his torch one night and went home. That was the course.', { face: 'solemn' }),
      line('My father, on the docks. “Let go first and ask after,” he said. I’ve never once done it.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-blodwen',
    answers: [
      line('First opera ever sung in Welsh. Very long, and somebody’s always waiting in it.', { face: 'smile' }),
      line('It was the lads. She’s stubborn and she’s beautiful and she stops in the middle.', { face: 'smile' }),
      line('You’d called her something with numbers. Nobody can shout numbers.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-lloyd',
    answers: [
      line('Mrs Lloyd’s fair. She believes what’s written, that’s all.', { face: 'calm' }),
      line('She’d have to be told by somebody who was there.', { trust: [3, 10], face: 'solemn' }),
      line('She’s upstairs. It’s warm up there.', { trust: [0, 5], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-carys',
    answers: [
      line('Carys? She’d ring the Pope if he was on the wall.', { face: 'smile' }),
      line('Best caller in Wales. She breathes in, and eleven people lift.', { face: 'calm' }),
      line('It’ll be the moon with her tonight. It’s always the moon.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-tonight',
    answers: [
      line('Flute. Full house, and half of it under twelve.', { face: 'calm' }),
      line('She’s been good as gold since the matinée. I don’t like it.', { face: 'calm' }),
      line('The dragon’s in a mood, but the dragon’s only Gareth.', { face: 'smile' }),
    ],
  },
  {
    cue: 'asks-dutchman',
    answers: [
      line('Three tonnes two, and eight metres, and she’s to turn like a leaf. On the fourteenth.', { face: 'explaining' }),
      line('I’ve been down to look at her keel. It’s plywood. It’s lovely plywood.', { face: 'smile' }),
      line('There’s nine cues in her I’d move. I’m not let.', { trust: [0, 6], face: 'concerned' }),
    ],
  },
  {
    cue: 'asks-years',
    answers: [
      line('Thirty-eight years. I came in to carry a tree, and nobody told me to stop.', { face: 'smile' }),
      line('Sixteen, at the Grand. I was given a rope and told not to sneeze.', { face: 'smile' }),
      line('My first was Tosca, as it happens. She bounced.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-ropes',
    answers: [
      line('A rope talks. You’ve only to hold it.', { face: 'calm' }),
      line('This? Long splice. You put each strand where it was going anyway.', { face: 'explaining' }),
      line('By hand it’s eleven men and one breath. It isn’t slower. It’s only louder.', { trust: [3, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-retire',
    answers: [
      line('They’ll carry me out through the dock door, on a wagon, if it moves.', { face: 'smile' }),
      line('Not before the ship’s turned. After that, I’ll see.', { face: 'calm' }),
      line('Is that what they’re saying upstairs?', { trust: [0, 4], face: 'concerned' }),
    ],
  },
  {
    cue: 'asks-trust',
    answers: [
      line('Her? Up to the knee.', { face: 'calm' }),
      line('I’ll trust what I’ve seen with a load on.', { trust: [0, 5], face: 'calm' }),
      line('You’re getting there. Don’t hurry it.', { trust: [6, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-key',
    answers: [
      line('The key stays on two hooks, with two names. I’d not have it else.', { face: 'solemn' }),
      line('I don’t want it. I’ve stood under what it’s for.', { face: 'solemn' }),
      line('That’s the one lock in the house I like.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-help',
    answers: [
      line('You could stop looking at that phone as if it was a baby.', { trust: [0, 5], face: 'calm' }),
      line('Say it upstairs the way you say it down here.', { trust: [4, 10], face: 'solemn' }),
      line('Start with what hangs on the board, I’d say.', { until: ['corrects-report'], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-will-you',
    answers: [
      line('I’d have to know what it is, first.', { trust: [0, 5], face: 'calm' }),
      line('Ask me that when it’s written in a line I can say out loud.', { face: 'calm' }),
      line('I’m leaning. You can see me leaning.', { trust: [6, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-tea',
    answers: [
      line('There’s always tea. It’s the one system that’s never been down.', { face: 'smile' }),
      line('Welsh cakes in the tin. Gareth’s mother makes them, so say they’re good.', { face: 'smile' }),
      line('Help yourself, it’s strong enough to stand on.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-time',
    answers: [
      line('They call the half at five to seven. I’m gone then, mid-word if need be.', { face: 'calm' }),
      line('Long enough, if it’s the truth.', { face: 'calm' }),
      line('There’s a clock over the door. It’s four minutes fast, on purpose.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-how-he-is',
    answers: [
      line('I’m tidy. Nothing a week in bed wouldn’t spoil.', { face: 'calm' }),
      line('Tired, I am, and thank you for asking before the business.', { face: 'tired' }),
      line('Oh, upright.', { trust: [0, 5], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-what-mean',
    answers: [
      line('I mean that a man can’t hold what he’s not let touch.', { face: 'explaining' }),
      line('I go round by the fields, I know. I mean what I said.', { trust: [0, 5], face: 'calm' }),
      line('Plainly: who says stop, and who pays after.', { face: 'explaining' }),
    ],
  },
  {
    cue: 'asks-if-right',
    answers: [
      line('As near as makes no difference.', { face: 'calm' }),
      line('You’ve most of it. The rest’s in the tone.', { trust: [0, 6], face: 'calm' }),
      line('Word for word, and I’d not have put it better.', { trust: [5, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-before',
    answers: [
      line('Not the same. But I know the smell of it.', { face: 'concerned' }),
      line('There was a chandelier, in ninety-four. Nobody’s fault, it was, and three men went.', { face: 'solemn' }),
      line('Everything’s happened before, in a theatre. It’s why we don’t whistle.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-if-fails',
    answers: [
      line('Then it’s eleven men and a breath, and the band plays a bit slower.', { face: 'calm' }),
      line('Then I’d have been standing there, and I’d know how it went.', { face: 'solemn' }),
      line('Everything sticks some time. It’s who’s next to it that counts.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-shall-i',
    answers: [
      line('It’s not me she’s rung.', { face: 'calm' }),
      line('I’d not like to say. It’s your hand.', { face: 'calm' }),
      line('You’re asking me? You’ve never asked before.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-money',
    answers: [
      line('There’s none in it. There’s a tin for the Welsh cakes.', { face: 'smile' }),
      line('I’ve never had a rise for worrying. They think I do it anyway.', { face: 'calm' }),
      line('That you can put to Mrs Lloyd. I’d like to watch.', { face: 'calm' }),
    ],
  },
  {
    cue: 'asks-if-hurt',
    answers: [
      line('Not a scratch on anyone. That’s not in the report either.', { face: 'solemn' }),
      line('They went on singing. They thought it was the opera.', { face: 'solemn' }),
      line('Nobody. It’s a small word, nobody. I was glad of it.', { face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-how-now',
    answers: [
      line('With my ears, mostly. And the red book.', { trust: [4, 10], face: 'calm' }),
      line('I get by. I’ve got by thirty-eight years.', { face: 'calm' }),
      line('There’s ways. The lads are good, and they don’t talk.', { trust: [5, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-the-word',
    answers: [
      line('They’d no such words in Llanelli. They’d a ruler.', { face: 'solemn' }),
      line('That’s a long word for down here. It’d not go through the door.', { face: 'smile' }),
    ],
  },
  {
    cue: 'asks-rather',
    answers: [
      line('I never said that. I said I can read.', { face: 'calm' }),
      line('I’d sooner she was with somebody who’s in the building.', { face: 'calm' }),
      line('What I’d rather’s not been on the table yet.', { trust: [0, 6], face: 'concerned' }),
    ],
  },
]
