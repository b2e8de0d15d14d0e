import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What carries weight with her. */
export const reactionsToWeight: Scenario['script']['reactions'] = [
  {
    to: ['owns-thumb'],
    pieces: [
      line('Thank you. Now I can delete it.', { manner: 'She does not delete it, but she puts the phone down.', face: 'solemn' }),
      line('So it was your thumb and not only a picture of one.', { face: 'solemn' }),
      line('Okay. That you say it, and do not wait until I do.', { face: 'solemn' }),
      line('Thursday. Yes. It was a nice evening, I danced in the kitchen.', { face: 'tired' }),
    ],
  },
  {
    to: ['separates-promise'],
    pieces: [
      line('Not the day. Say that once more, I want to hear if it holds.', { manner: 'She has stopped moving.', face: 'solemn' }),
      line('Ay. So I have printed the wrong half.', { face: 'solemn' }),
      line('That is how a lawyer should have thought. I am out of practice.', { face: 'calm' }),
    ],
  },
  {
    to: ['names-widow'],
    pieces: [
      line('You kept that. I say it to you once, and you keep it.', { face: 'solemn' }),
      line('Yes. Her I will have to tell first. Before the mayor.', { face: 'solemn', trust: [5, 10] }),
      line('She would not have asked for a button.', { face: 'tired' }),
    ],
  },
  {
    to: ['sees-her-shame'],
    pieces: [
      line('You see that? I thought I had a good face on.', { face: 'tired' }),
      line('It is hot, up there on the posters.', { face: 'solemn', manner: 'She takes off one earring and rubs the ear.' }),
      line('Nobody says that to me. They bring me flowers.', { face: 'solemn' }),
      line('Yes. There I stand.', { face: 'tired' }),
    ],
  },
  {
    to: ['takes-blame'],
    pieces: [
      line('Ay, no. You are too small for that poster.', { face: 'smile' }),
      line('That is kind, and it would even work, for a day.', { face: 'solemn' }),
      line('You hold your neck out. Put it back, I have a better use for it.', { face: 'calm', trust: [4, 10] }),
    ],
  },
  {
    to: ['waiting-costs'],
    pieces: [
      line('Thank you. You are the first from your company who says it aloud.', { face: 'solemn', requires: ['waiting-costs'] }),
      line('So you know it too. I thought I am alone with that board.', { face: 'solemn' }),
      line('Yes. That is the one I hear at night.', { face: 'tired' }),
      line('Both are bad, and you say both. That I can follow.', { face: 'calm' }),
    ],
  },
  {
    to: ['recommends-port'],
    pieces: [
      line('The port. Where the mayor was born, even.', { face: 'calm' }),
      line('Eleven small bells and not the big one.', { face: 'concerned' }),
      line('Hm. That is at least something with a light on it.', { face: 'calm' }),
    ],
  },
  {
    to: ['says-eleven', 'names-the-hills'],
    pieces: [
      line('Ay, you are heavy.', { requires: ['recommends-port'], face: 'smile', manner: 'She sits down on the edge of the desk.' }),
      line('You smile, and you do not move. My mother is like that.', { requires: ['recommends-port'], face: 'calm' }),
      line('Yes, yes. They can read, up there.', { requires: ['recommends-port'], face: 'solemn' }),
      line('So the word is too big. I knew it when I said it.', { requires: ['recommends-port'], face: 'solemn', trust: [5, 10] }),
    ],
  },
  {
    to: ['offers-radio', 'tells-mayor'],
    pieces: [
      line('You? In that studio? It smells of mosquito coil.', { face: 'smile' }),
      line('Okay. That is the first thing today which makes me lighter.', { face: 'calm', trust: [4, 10] }),
      line('Let’s see about that. But I heard it.', { face: 'concerned', trust: [0, 4] }),
      line('Most people find, about then, that they have a plane.', { face: 'calm' }),
    ],
  },
  {
    to: ['seen-or-unseen'],
    pieces: [
      line('A sick one that screams, and a sick one that is quiet. Yes.', { face: 'solemn' }),
      line('So with the one I know where I am. Poor, but I know it.', { face: 'solemn' }),
      line('That difference nobody told me.', { face: 'solemn', manner: 'Her pen draws two small boards on the poster.' }),
    ],
  },
  {
    to: ['tells-rizal'],
    pieces: [
      line('My aunt lives in that one. By the cannery.', { face: 'solemn', manner: 'She looks past you, along the street.' }),
      line('With the lights on. In front of the wrong gate. Ay.', { face: 'solemn' }),
      line('And nobody knows it, until they dial again.', { face: 'solemn' }),
      line('Okay. That one I can see.', { face: 'solemn', manner: 'The phone hums, and she lets it.' }),
    ],
  },
  {
    to: ['gives-the-sentence'],
    pieces: [
      line('Wait. Slower. I am writing on my hand.', { manner: 'She really does write on her hand.', face: 'calm' }),
      line('That one my mother would understand.', { face: 'calm' }),
      line('Short. He will have no time to interrupt.', { face: 'smile' }),
    ],
  },
  {
    to: ['offers-weekend', 'trains-them', 'next-number'],
    pieces: [
      line('Awake, and in the room. Good. That is more than a slide.', { face: 'calm', requires: ['offers-weekend'] }),
      line('Bring slippers. The floor downstairs is cold.', { face: 'smile', requires: ['offers-weekend'] }),
      line('That has hands and feet.', { face: 'calm' }),
      line('So they need not learn it from the first emergency.', { face: 'calm', requires: ['trains-them'] }),
      line('By phone, ha. No pictures.', { face: 'smile', requires: ['next-number'] }),
    ],
  },
  {
    to: ['says-fourteen', 'untrained'],
    pieces: [
      line('Say it in people again, I want to see their faces.', { face: 'solemn' }),
      line('That is a jeepney full.', { face: 'solemn', manner: 'She counts something on her fingers.' }),
      line('I know them. One is my goddaughter.', { requires: ['untrained'], face: 'solemn' }),
      line('Now it is a number that can bleed.', { face: 'solemn', requires: ['says-fourteen'] }),
    ],
  },
  {
    to: ['recommends-nights'],
    pieces: [
      line('More nights. You people live at night, like bats.', { face: 'tired' }),
      line('It sounds like waiting. It is maybe working.', { face: 'solemn', trust: [4, 10] }),
      line('The nights. And in the day I explain them.', { face: 'tired' }),
    ],
  },
  {
    to: ['says-no-friday'],
    pieces: [
      line('Ay. That was a whole no.', { face: 'serious', manner: 'The typing stops.' }),
      line('So. You came in with that under your shirt.', { face: 'serious', tension: [5, 10] }),
      line('No. Such a short word, and my whole week falls out.', { face: 'tired', tension: [5, 10] }),
      line('In this room nobody says that. They say “let us see”.', { face: 'solemn' }),
    ],
  },
  {
    to: ['says-price'],
    pieces: [
      line('You say the price before I ask. Are you feeling well?', { face: 'smile', trust: [4, 10] }),
      line('Ouch. But it has a number, then I can carry it to the council.', { face: 'solemn' }),
      line('That is a lot of fireworks.', { face: 'tired' }),
    ],
  },
  {
    to: ['says-not-known'],
    pieces: [
      line('So you do not know it, and you say so. Good. I had begun to think that Kumpas knows everything.', { face: 'calm' }),
      line('That is honest. It is also terrible on the radio.', { face: 'concerned' }),
      line('Okay. Better a hole that I see.', { face: 'solemn' }),
    ],
  },
  {
    to: ['wrong-address'],
    pieces: [
      line('Wrong how? It is one city.', { face: 'concerned', until: ['tells-rizal', 'says-fourteen', 'seen-or-unseen'] }),
      line('So it drives, and nobody is there.', { face: 'solemn' }),
      line('But somebody is somewhere.', { face: 'solemn', manner: 'She puts the phone down, screen up.' }),
    ],
  },
  {
    to: ['says-percent'],
    pieces: [
      line('That is a grade. I passed with less.', { face: 'smile' }),
      line('A percent has no address.', { face: 'explaining' }),
      line('Good mark. Who is the rest?', { face: 'concerned' }),
    ],
  },
  {
    to: ['owns-it', 'owns-part', 'names-own-effect'],
    pieces: [
      line('You say “I”. In this building we say “it happened”.', { face: 'solemn' }),
      line('Okay. I heard that, and I heard that it was not easy.', { face: 'solemn' }),
      line('Good. Then there are two people in the room.', { face: 'calm' }),
      line('That I can work with. With nobody I cannot work.', { face: 'solemn', manner: 'She pushes the box a little towards you.' }),
    ],
  },
  {
    to: ['stops-her'],
    pieces: [
      line('Okay. Okay. I am not touching anything.', { face: 'concerned', manner: 'Both hands go up.' }),
      line('Ay. That came out of the belly.', { face: 'concerned' }),
      line('So there is a no in you.', { face: 'concerned' }),
      line('I hear it. I do not like it, but I hear it.', { face: 'serious' }),
    ],
  },
  {
    to: ['engages-with-criticism'],
    pieces: [
      line('You took it, and did not hand it back.', { face: 'calm' }),
      line('So it arrived.', { face: 'solemn' }),
      line('Most of them go away smaller. You stayed the same size.', { face: 'calm' }),
    ],
  },
  {
    to: ['asks-who-has-done-it', 'asks-advice', 'brings-in-mentor', 'mentions-help', 'asks-her-advice'],
    pieces: [
      line('You ask. Suppliers usually tell.', { face: 'calm', requires: ['asks'] }),
      line('That is a better question than most of the answers I get.', { face: 'calm', requires: ['asks'] }),
      line('One does not have to invent everything oneself, true.', { face: 'solemn' }),
    ],
  },
  {
    to: ['asks-what-hangs', 'open-question-that-follows', 'asks-to-think', 'checks-understanding'],
    pieces: [
      line('Hm.', { requires: ['asks'], manner: 'She turns the phone over once, and back.', face: 'concerned' }),
      line('You ask. Wait.', { requires: ['asks'], face: 'concerned' }),
      line('A question. Good, I was talking too much.', { requires: ['asks'], face: 'calm', tension: [0, 6] }),
      line('Ay, you want to know things.', { requires: ['asks'], face: 'smile' }),
      line('Curious today.', { requires: ['asks'], face: 'smile', trust: [0, 4] }),
    ],
  },
  {
    to: ['holds-calmly'],
    pieces: [
      line('I push a little, and you are still sitting there.', { face: 'calm' }),
      line('Soft voice, hard chair.', { face: 'solemn' }),
      line('You do not move. I see it.', { face: 'solemn' }),
    ],
  },
  {
    to: ['names-their-feeling', 'makes-room'],
    pieces: [
      line('Hay. Yes.', { manner: 'She takes off one shoe under the desk.', face: 'tired' }),
      line('Hm. You look at me like my sister does.', { face: 'solemn' }),
      line('It is what it is. I will cry on Monday.', { face: 'tired', tension: [4, 10] }),
      line('Something like that.', { face: 'solemn', manner: 'She lets the phone hum.' }),
    ],
  },
  {
    to: ['reflects'],
    pieces: [
      line('Just like that, yes.', { face: 'calm' }),
      line('You listened. I see it in the nouns.', { face: 'calm' }),
      line('Yes. And you left out nothing that was unpleasant.', { face: 'solemn' }),
    ],
  },
  {
    to: ['weighs-options', 'commits-to-decision', 'defers-rightly'],
    pieces: [
      line('Now we are two lawyers.', { face: 'calm', requires: ['weighs-options'] }),
      line('This side, that side. And you put your thumb on the scale, good.', { face: 'calm', requires: ['commits-to-decision', 'weighs-options'] }),
      line('You lean somewhere. I had been waiting for that.', { face: 'calm', requires: ['commits-to-decision'] }),
      line('That I can turn round and look at.', { face: 'solemn' }),
    ],
  },
  {
    to: ['concrete-learning-step', 'wish-to-learn'],
    pieces: [
      line('Learning before Christmas. My mother will like you.', { face: 'smile' }),
      line('Good. Better they make the mistake with somebody beside them.', { face: 'calm' }),
      line('That one goes on the list, with a name.', { face: 'calm' }),
    ],
  },
  {
    to: ['names-consequence', 'hints-later', 'says-the-effect'],
    pieces: [
      line('So far I did not want to think.', { face: 'solemn' }),
      line('And that with my face on the wall.', { face: 'tired' }),
      line('Yes. Outside it looks like that.', { face: 'solemn', manner: 'She looks at the square, where they are hanging lamps.' }),
      line('That is the part where people stop clapping.', { face: 'solemn' }),
    ],
  },
  {
    to: ['concrete-example-or-picture', 'passing-comparison'],
    pieces: [
      line('That I will tell at home.', { face: 'calm' }),
      line('Now it has a roof and a dog.', { face: 'calm', manner: 'She nods at the picture in the air.' }),
      line('Ah, like that. Why does nobody begin like that?', { face: 'solemn' }),
    ],
  },
  {
    to: ['named-goal', 'person-from-problem'],
    pieces: [
      line('Yes. That is what it is about, in the end.', { face: 'solemn' }),
      line('That hangs outside, yes.', { face: 'tired', manner: 'She looks towards the cathedral.' }),
      line('That I also want. You see, we are two.', { face: 'calm', trust: [4, 10] }),
    ],
  },
  {
    to: ['offers-concrete-support', 'offers'],
    pieces: [
      line('Hm. And what does it look like on Saturday at midnight?', { face: 'concerned' }),
      line('Say it once more, with hands and feet.', { face: 'concerned' }),
      line('Maybe. Maybe. I let it lie here.', { face: 'calm' }),
    ],
  },
]
