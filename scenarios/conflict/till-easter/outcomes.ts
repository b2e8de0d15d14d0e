import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

export const outcomes: Scenario['outcomes'] = {
  bothHands: {
    title: 'You do it together, up here, with the log open.',
    quality: 'good',
    epilogue:
      'On Thursday you went to Ruth together, which she had not seen before. On Monday 10 November lifts 1 and 2 got their update, with one of Imma’s people at your rack and one of yours at her desk. At twenty past eight the clock stumbled again, for everyone; this time it took forty minutes to find, because two people saw it from both ends. It was in the notice, as it happens, on page six. Since then your notices have one page, and she reads them first, aloud. Kieran, her best programmer, who had given notice, left all the same at the end of November. On his last evening he showed two of yours the storm, cue by cue, and how to be late on purpose.',
    closing: [
      line(
        'Good. Monday the tenth, eight o’clock, up here. And bring the log, I want to see myself in it. I’ll sign it. And Thursday we go to Ruth together, she will think somebody died.',
        {
          manner: 'She pushes the second chair towards you with her foot. It holds.',
          face: 'smile',
        },
      ),
      line(
        'Give me the pen. There. And Ruth I ring myself, you keep your network, and I learn where it bites. Ninety-seven steps, pet. From now on you know the way.',
        {
          manner: 'She signs on a sheet of blue gel, because it is nearest, and laughs, properly.',
          face: 'smile',
        },
      ),
      line(
        'So. One of mine with you, one of yours with me, and the two of us in the middle with your famous notice. You can have the Monday. Now we drink the coffee. Now it is allowed.',
        {
          manner: 'She takes two cups from the drawer with the batteries.',
          face: 'smile',
        },
      ),
    ],
  },
  onTerms: {
    title: 'She signs, on her terms.',
    quality: 'mixed',
    epilogue:
      'On Thursday you both told Ruth that it was settled, and the network stayed with you. Lifts 1 and 2 got their update on Monday 10 November. Every change on the network is now announced to lighting first, in writing, with two signatures; in five weeks you have written eleven such sheets, and she has sent three of them back with a question, which was a good one each time. You greet each other on the stairs. You have not been up in the gallery since, and what she thinks of you, the house knows better than you do.',
    closing: [
      line(
        'Monday the tenth, then. I hear it first, on paper, with my name under it or it does not happen. I’ll sign it, and Ruth can have her Thursday back.',
        {
          manner: 'She signs quickly, and gives you the pen back by the other end.',
          face: 'calm',
        },
      ),
      line('Fine. You have my signature, because of the lifts. The rest we do like neighbours: good morning, good evening.', {
        manner: 'She tears the sheet along the edge of the desk, exactly.',
        face: 'solemn',
      }),
      line('Give me the pen. So, that is the lifts. It is a good arrangement. It is not yet anything else, but it is an arrangement.', {
        manner: 'She is already looking at tonight’s running sheet.',
        face: 'calm',
      }),
    ],
  },
  easyPeace: {
    title: 'You drink the coffee, and nothing is said.',
    quality: 'mixed',
    epilogue:
      'It was very good coffee. On Thursday she told Ruth that you had made peace, and Ruth, glad of it, decided nothing. On Monday 10 November lifts 1 and 2 got their update. Nobody had told lighting the hour, and nobody had asked; the clock stumbled, and 212 cues for Hansel and Gretel ran late. This time Imma did not joke, and she did not climb down to you either. She wrote to the general director. In it stood the sentence about Easter, with the date and the hour, and you never learned how she came to have it.',
    closing: [
      line('There, with sugar. You see? Two grown people. It’s forgotten, Ruth can have a quiet Thursday. And now out, pet, I have a ship to sink.', {
        manner: 'She laughs, and does not drink hers.',
        face: 'smile',
      }),
      line('Basta. Friends. No hard feelings. My mother said, never quarrel before a show, it sours the lamps.', {
        manner: 'She pats your arm and looks past you at the stage.',
        face: 'smile',
      }),
      line('Good, good. Then it never happened. Finish your coffee, the cup stays here.', {
        manner: 'She has already turned to the desk, singing under her breath.',
        face: 'smile',
      }),
    ],
  },
  ruth: {
    title: 'It goes down the stairs to Ruth.',
    quality: 'mixed',
    epilogue:
      'On Thursday Ruth heard you both for fifteen minutes each, one after the other. Then she did what a person does who was not there: she forbade everything. No change on the show network by anyone until January, without her own hand under it. Lifts 1 and 2 stayed as they were, so in Hansel and Gretel nobody is carried down by fourteen angels; they come in from the side. You and Imma both think the angels a pity. You have not said so to each other.',
    closing: [
      line('Then let Ruth have it on Thursday. She was not there, so she will be fair.', {
        manner: 'She puts on the headlamp and becomes a light with a voice.',
        face: 'tired',
      }),
      line('I have a show to light. What is left over we carry to Ruth, each on their own stairs.', {
        manner: 'She pulls the running sheet towards her.',
        face: 'tired',
      }),
      line('Enough for one afternoon, pet. Thursday, at Ruth’s. I say mine, you say yours, and she will like neither.', {
        manner: 'She switches the desk to its blue night light.',
        face: 'solemn',
      }),
    ],
  },
  ownClock: {
    title: 'She cuts the cable, and lighting has a clock of its own.',
    quality: 'poor',
    epilogue:
      'That evening she did not sing. On Thursday she asked Ruth for £14,000 for a clock and a cabinet of her own, and got it, because nobody wanted to hear the two of you again. Since then the house has two networks, two clocks and two truths; between them a young man with a stopwatch. In Hansel and Gretel the witch explodes in the music on Fridays, and shortly after it on Saturdays. Lifts 1 and 2 wait for the summer. Her best programmer went at the end of October, to the theatre across the river.',
    closing: [
      line('Thank you, colleague. You have explained it very clearly. The stairs are behind you.', {
        manner: 'She speaks slowly and correctly, and her hands lie still on the desk.',
        face: 'serious',
      }),
      line('That is enough. From tomorrow lighting keeps its own time. Please close the door, it lets light in.', {
        manner: 'She has turned her chair to the dark stage.',
        face: 'serious',
      }),
      line('Good evening, colleague.', { manner: 'She waits, upright, until there is nothing left to wait for but your steps.', face: 'serious' }),
    ],
  },
  left: {
    title: 'You go down again.',
    quality: 'poor',
    epilogue:
      'She heard you on every one of the ninety-seven steps. On Thursday she told Ruth that you had been up, and she said it kindly, which was worse. Ruth gave the network to an outside firm until further notice; they are punctual, and ask both of you for everything in writing. Lifts 1 and 2 are on their list for March.',
    closing: [],
  },
}
