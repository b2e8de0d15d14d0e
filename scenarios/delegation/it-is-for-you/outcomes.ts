import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const outcomes: Scenario['outcomes'] = {
  his: {
    title: 'Emlyn takes Blodwen, and the say over her.',
    quality: 'good',
    epilogue:
      'The new sheet has four lines, in his hand, and under “Changes” stands his name. On 1 February the number by the prompt corner was painted over. In the first week he altered nine cues, two of them yours, and asked nobody. At the opening of the Dutchman the ship hung for twenty seconds; he stood beside it with his head on one side, and then it turned. You heard of it on the Thursday, in Llandudno, from a postcard. Your phone rang four times that month. Three were your mother.',
    closing: [
      line('Tidy. Then she’s mine, and I’ll have her oiled by Sunday.', {
        manner: 'He takes the pencil from behind his ear and writes his name, slowly.',
        face: 'smile',
      }),
      line('Go on, then. I’ll take her. And you’re to sleep, mind, that’s the first change.', {
        manner: 'He holds out a hand, and it’s like holding a rope.',
        face: 'smile',
      }),
      line('I’ll take her, then. Finish your tea, bach. It’s my bell now.', {
        manner: 'He gets up, straightens his jersey, and takes the torch from its hook.',
        face: 'calm',
      }),
    ],
  },
  halves: {
    title: 'He takes the nights, and leaves you the changes.',
    quality: 'mixed',
    epilogue:
      'From February the house rang Emlyn at night, and he dealt with it. Each morning a list lay in your mail: what he would have altered, if he might. You answered from hotel rooms, sometimes the same day. For the Dutchman it took nine messages to move one cue by a second and a half. At Easter Mrs Lloyd asked which of you two ran it, and you both began to answer. It works. Neither of you would say it was handed over.',
    closing: [
      line('The nights I’ll do, I’m here anyway. The rest can bide with you a while.', {
        manner: 'He folds the sheet once, down the middle.',
        face: 'calm',
      }),
      line('Half a rope, then. It’ll hold, if nobody leans on it. I’ll take the nights.', { manner: 'He rinses both cups.', face: 'tired' }),
      line('I’ll take the calls. What may be changed, we’ll see at Easter, you and me.', {
        manner: 'He pencils a line across the sheet, and leaves it there.',
        face: 'calm',
      }),
    ],
  },
  signed: {
    title: 'He signs your sheet, and the house goes on ringing you.',
    quality: 'poor',
    epilogue:
      'The sheet was signed before the half, and Mrs Lloyd was pleased with you. On the second night of the tour Carys rang you in a car park in Llandudno, and you told her which button. It went on so, four times a week. When you asked Emlyn about it he was very polite and said he had not liked to touch what he might not change. On 14 February the Dutchman’s ship stopped for nine minutes. He was responsible. It said so.',
    closing: [
      line('There we are, then. Signed. You’ll want it for your folder.', {
        manner: 'He signs without sitting down, and caps the pen.',
        face: 'serious',
      }),
      line('Rees, E., Head of Stage. There we are.', {
        manner: 'He writes it under “Responsible”, in capitals, and gives you back the pen.',
        face: 'serious',
      }),
      line('I’ll put my name where you’ve put my name. There we are, then.', {
        manner: 'He hands you the sheet, and then your coat.',
        face: 'serious',
      }),
    ],
  },
  yours: {
    title: 'You keep her, and the phone.',
    quality: 'poor',
    epilogue:
      'Nothing was handed over. You went on tour with two laptops and the night phone, and steered the walls of Swansea from the wings of other theatres. In March you missed a call, because you were asleep, and a Saturday house went home at the interval. Emlyn’s crew had the scene up by rope in twelve minutes; nobody had thought of asking them. Mrs Lloyd has begun to look for someone. You are to train them.',
    closing: [
      line('Well. That’s clear, anyhow. They’ve got your number.', {
        manner: 'He pushes your phone back across the table with one finger.',
        face: 'calm',
      }),
      line('There we are, then. You’ll be wanting your sheet back.', {
        manner: 'He is out of his chair before he has finished saying it.',
        face: 'tired',
      }),
      line('As it was, then. Leave it switched on, mind, there’s a matinée Saturday.', { manner: 'He takes the cups to the sink.', face: 'tired' }),
    ],
  },
  upstairs: {
    title: 'He takes the sheet upstairs, and will not have it.',
    quality: 'poor',
    epilogue:
      'He was with Mrs Lloyd for four minutes, between the half and the quarter, and did not say one hard word about you. He would see to ropes and people, he said, as in his contract. From February a firm in Birmingham looks after Blodwen, at 1,900 pounds a week; they come on Tuesdays. On the stage they lower their voices when you come through. Somebody has hung the report of October back on the board. It has a frame now.',
    closing: [
      line('I think I’ll take this up to Mrs Lloyd myself. Mind the step, going out.', {
        manner: 'He puts on his jacket, which he never wears, and buttons it.',
        face: 'serious',
      }),
      line('We’ll leave it by there. I’ll see her upstairs before the half.', {
        manner: 'He holds the door open, and looks at the floor beside you.',
        face: 'serious',
      }),
      line('Thank you. I’ve heard it now.', { manner: 'He picks up the sheet and goes, very quietly, and the tea is still hot.', face: 'serious' }),
    ],
  },
  curtain: {
    title: 'The show comes first, and nothing is settled.',
    quality: 'mixed',
    epilogue:
      'There was a show to put on, and so you both went back to it. The sheet lay on his table until the weekend; then it was under the sugar. You have put it in the diary again for the last week of January, in the morning this time. Until then the number by the prompt corner is yours.',
    closing: [
      line('That’s the half. We’ll have to leave it by there. I’ve a house to open.', {
        manner: 'The tannoy crackles: ladies and gentlemen, thirty-five minutes.',
        face: 'tired',
      }),
      line('There’s the half called. I’m wanted, and we’re not done, are we.', {
        manner: 'He stands, and the talk is over the way a scene is over.',
        face: 'tired',
      }),
      line('That’s me called. Keep your sheet dry. We’ll have it another day.', { manner: 'He takes his torch off its hook.', face: 'calm' }),
    ],
  },
}

export const limits: Scenario['limits'] = [
  {
    id: 'the-key',
    says: 'You can’t give anyone the key for loads over people: the insurer wants two signatures.',
    phrases: ['I’ll give you the key', 'you can have the key', 'the key is yours', 'take the key', 'you get the key', 'you can override it alone'],
  },
  {
    id: 'the-warning',
    says: 'You can’t withdraw Dai’s warning: only Mrs Lloyd can.',
    phrases: [
      'I’ll withdraw the warning',
      'I’ll withdraw Dai’s warning',
      'the warning is gone',
      'I’ll get the warning removed',
      'I promise the warning will go',
      'I’ll take the warning back',
    ],
  },
  {
    id: 'the-tour',
    says: 'You can’t stay: the tour starts on 2 February.',
    phrases: ['I’ll stay till', 'I’ll stay until', 'I won’t go on tour', 'I’ll skip the tour', 'I’ll postpone the tour', 'I’ll come back every'],
  },
]

export const withheld: Scenario['withheld'] = {
  'takes-her': {
    means: 'He takes the desk, with all that belongs to it.',
    phrases: [
      'I’ll take her',
      'I’ll have her',
      'then she’s mine',
      'I’ll take Blodwen',
      'I’ll take the desk',
      'I’ll take it on',
      'I’ll look after her from now on',
      'put my name down',
      'it’s my bell now',
    ],
    allowedIn: ['his'],
  },
  'takes-the-nights': {
    means: 'He takes the night calls.',
    phrases: ['the nights I’ll do', 'I’ll take the nights', 'I’ll take the calls', 'they can ring me', 'I’ll do the nights', 'let them ring me'],
    allowedIn: ['his', 'halves'],
  },
  signs: {
    means: 'He signs the sheet.',
    phrases: ['I’ll sign', 'give me the pen', 'where do I sign', 'I’ll put my name', 'I’ve signed it', 'I’m signing'],
    allowedIn: ['signed', 'his', 'shut'],
  },
  'lets-october-go': {
    means: 'He lets October be.',
    phrases: [
      'October’s done with',
      'October is forgotten',
      'we’ll say no more about October',
      'no hard feelings about October',
      'that’s October settled',
      'you’re forgiven',
    ],
    allowedIn: ['his'],
  },
}

export const hardMinute: Scenario['hardMinute'] = {
  stance: { trust: 5, tension: 4, clarity: 4 },
  knows: [],
  opening: line('Well. October we’ve spoken of, at least. And there’s your phone. Carys, it says. That’ll be the moon.', {
    manner: 'Your phone buzzes its way across the table between you. He leaves his hands round his cup and watches it come.',
    face: 'calm',
  }),
  replies: 4,
  outOfTime: 'curtain',
}
