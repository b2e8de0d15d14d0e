import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What she answers, by how far she trusts you. What she keeps back is never in it. */
export const questions: Scenario['script']['questions'] = [
  {
    cue: 'asks-what-i-should-have-done',
    answers: [
      line('You want me to write you the part? Improvise.', { trust: [0, 3] }),
      line('Come. That is the whole instruction. Come, and say it.', { trust: [3, 10], face: 'solemn' }),
      line('Be screamed at for ten minutes. I have a good voice, it is not unpleasant.', { trust: [5, 10], face: 'calm' }),
      line('When it gets warm between people you leave, politely. Stay one minute longer, that is all.', { trust: [6, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-how-she-did',
    answers: [
      line('With lungs.', { trust: [0, 3], face: 'serious' }),
      line('One learns it on people, unfortunately. Ask me when I have sat down.', { trust: [0, 5] }),
      line('On foot. You cannot do it from a chair.', { trust: [4, 10], face: 'calm' }),
      line('I feed them. No, I mean it. Who eats with you tells you things before they break.', { trust: [5, 10], face: 'calm' }),
      line('I say in the morning what I did wrong the evening before. Out loud. It takes one minute, and then they say theirs.', {
        trust: [6, 10],
        face: 'explaining',
      }),
    ],
  },
  {
    cue: 'asks-about-crew',
    answers: [
      line('Ask them. They come at five, with appetite.', { trust: [0, 3] }),
      line('Tired, and polite. The politeness worries me more.', { trust: [0, 5], face: 'tired' }),
      line('They did it, and afterwards they were proud for one evening. Then they slept.', { trust: [4, 10], face: 'solemn' }),
      line('They don’t say much. They look at your people in the canteen and take another table.', { trust: [4, 10], face: 'solemn' }),
      line('Mine are good. Mine are so good that nobody downstairs knows their names.', { trust: [5, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-how-many',
    answers: [
      line('Eleven and me. That makes a football team with somebody shouting on the line.'),
      line('Three hundred and eighty-eight, eleven people, four days. Divide it, I got sad.', { face: 'tired' }),
      line('Enough. You have it in your log, no?', { trust: [0, 3], face: 'serious' }),
    ],
  },
  {
    cue: 'asks-worst',
    answers: [
      line('The sandwiches. Next question.', { trust: [0, 3], manner: 'She says it too quickly.' }),
      line('The three days when I thought it was my own hand.', { trust: [4, 10], face: 'solemn' }),
      line('That I had to sell it to my people, and did not know myself what for.', { trust: [4, 10], face: 'solemn' }),
      line('Not the work. Work I like.', { face: 'tired' }),
    ],
  },
  {
    cue: 'asks-whats-behind',
    answers: [
      line('Behind it is a wall, pet. We are in a theatre, behind everything is a wall.', { trust: [0, 3] }),
      line('There is more, yes. There is always more up here, it is the attic.', { trust: [0, 5], face: 'concerned' }),
      line('That you ask it is already something. Give me a moment.', { trust: [5, 10], face: 'solemn' }),
      line('A little more. But it goes better if I don’t have to look at you.', { trust: [5, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-how-freeze',
    answers: [
      line('It is pinned up in every corridor. With my name, so one knows whom to hate.', { trust: [0, 3] }),
      line('So that at half past seven nobody gets a surprise but the audience.', { trust: [0, 10] }),
      line('Rules like that one does not think up in the bath.', { trust: [4, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-about-june',
    answers: [
      line('June was warm. What do you want with June?', { trust: [0, 4], face: 'serious', manner: 'Her hands stop.' }),
      line('Not now with June. We are at you.', { trust: [0, 6], face: 'serious' }),
      line('In June a good man retired, and took half my head with him. Leave it there a moment.', { trust: [6, 10], face: 'solemn' }),
      line('That comes. Let me go to it on my own feet.', { trust: [5, 10], face: 'concerned' }),
    ],
  },
  {
    cue: 'asks-why-not-called',
    answers: [
      line('Downstairs, to you? The one with the update rings, not the one with the sandwiches.', { trust: [0, 4], face: 'serious' }),
      line('Because I was wild, and when I am wild I should not have a telephone.', { trust: [4, 10], face: 'calm' }),
      line('I waited that you come. I am proud, it is a profession.', { trust: [4, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-about-letter',
    answers: [
      line('I wrote to Ruth that a thing like this must have one owner, and it should be one who speaks. Four lines.', {
        trust: [0, 5],
        face: 'serious',
      }),
      line('You will hear it on Thursday. It is short and without swearing.', { trust: [0, 4] }),
      line('I don’t even want the thing. I wanted that somebody is frightened for once, and not I.', { trust: [5, 10], face: 'solemn' }),
      line('What I say on Thursday hangs a little on what we do now.', { trust: [4, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-about-storm',
    answers: [
      line('On the night it was on the bar. You could have set your heart by it.', { face: 'solemn' }),
      line('Ask the tenor. He thinks that he did it.', { face: 'tired' }),
      line(
        'First the thunder, then for a long time nothing, then the lightning, when the ship was already down. In the rehearsal. In the premiere it was right.',
        { trust: [3, 10] },
      ),
    ],
  },
  {
    cue: 'asks-how-it-was',
    answers: [
      line('Dark. We are lighting.', { trust: [0, 3] }),
      line('Long. Stop, listen, move it, from the top. And again from the top.', { face: 'tired' }),
      line('On the Sunday we laughed at half past three in the morning until someone cried. It was a good laugh, actually.', {
        trust: [4, 10],
        face: 'solemn',
      }),
      line('You sit in the dark, and each cue you move says: somebody did not think of you.', { trust: [5, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-what-happens-again',
    answers: [
      line('Then I ring you at home. I have the voice for it.', { trust: [0, 5] }),
      line('Two people who see it from two ends. I see the late, you see the why.', { trust: [4, 10], face: 'explaining' }),
      line('It will stumble. I only want to stand next to it when it does.', { trust: [3, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'asks-about-monday',
    answers: [
      line('The Monday is dark, and mine know that they can sleep. I don’t give it for nothing.', { trust: [0, 5], face: 'serious' }),
      line('The tenth would go. After six, not at seven in the morning.', { trust: [5, 10], face: 'calm' }),
      line('On a dark day one hears best what creaks. So, why not.', { trust: [6, 10], face: 'calm' }),
      line('First tell me who is in the room.', { trust: [3, 10] }),
    ],
  },
  {
    cue: 'asks-what-she-told-them',
    answers: [
      line('I don’t know yet. I tell them when I believe it.', { trust: [0, 5] }),
      line('That somebody came up. They will want to know what was said.', { trust: [4, 10], face: 'calm' }),
      line('I can live with many things. I live with eleven electricians.', { trust: [5, 10], face: 'smile' }),
    ],
  },
  {
    cue: 'asks-what-she-wants',
    answers: [
      line('World peace, and chairs with four legs.', { trust: [0, 3] }),
      line('Not flowers. That somebody says it and doesn’t put a reason behind it.', {
        trust: [0, 5],
        face: 'serious',
        until: ['owns-going-round', 'owns-part'],
      }),
      line('That I hear a thing before it happens. From a face.', { trust: [4, 10], until: ['gives-notice'], face: 'solemn' }),
      line('That it is once the same for mine as for yours. When it breaks, we are all awake.', { trust: [5, 10], face: 'solemn' }),
      line('I would like not to be a thing one steers round.', { trust: [5, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-if-angry',
    answers: [
      line('I? I am a ray of sunshine. Ask the bulbs.', { trust: [0, 3], face: 'smile' }),
      line('If I shout, all is well. Today I am not shouting, you notice?', { trust: [0, 5], face: 'serious' }),
      line('Yes. Less than when you came in.', { trust: [5, 10], face: 'calm' }),
      line('I was. Now I am mostly tired, it is what is left over.', { trust: [5, 10], face: 'tired' }),
    ],
  },
  {
    cue: 'asks-forgiveness',
    answers: [
      line('I am not a priest. I have only the light for it.', { trust: [0, 4] }),
      line('Ask me in November, when something has stumbled and I was in the room.', { trust: [4, 10], face: 'calm' }),
      line('One does not start again, pet. One goes on from where it is broken.', { trust: [3, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-how-she-is',
    answers: [
      line('Splendid. At half past seven I drown a Dutchman.', { face: 'smile' }),
      line('I stand, I shine, I have batteries. What do you want?', { trust: [0, 4] }),
      line('I have until the half-hour call. Use it.', { face: 'serious' }),
    ],
  },
  {
    cue: 'gives-notice',
    answers: [
      line('If it comes from a mouth and not from the printer, yes.', { trust: [4, 10], face: 'calm' }),
      line('So that I may be surprised politely?', { trust: [0, 4], face: 'serious' }),
      line('A week is good. Ten minutes is also good, if you stand in front of me.', { trust: [4, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'pairs-up',
    answers: [
      line('Mine with yours? They will first have to learn to sit.', { trust: [0, 5] }),
      line('That would go. I know already whom I send, she asks until it hurts.', { trust: [5, 10], face: 'smile' }),
      line('Why not. In my street one learned everything by standing next to it.', { trust: [4, 10], face: 'calm' }),
    ],
  },
  {
    cue: 'reads-log-together',
    answers: [
      line('In a log one finds whatever one brings with one.', { trust: [0, 5], face: 'concerned' }),
      line('We could. With the light on and without a winner.', { trust: [5, 10], face: 'calm' }),
      line('If at the end nobody waves it about, yes.', { trust: [4, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'rehearses-it',
    answers: [
      line('A rehearsal I never refuse. I only ask who conducts.', { trust: [4, 10], face: 'calm' }),
      line('And who is in the room, in your rehearsal?', { trust: [0, 6] }),
      line('Yes. Twice, and the second time with somebody who wants to break it.', { trust: [6, 10], face: 'smile' }),
    ],
  },
]
