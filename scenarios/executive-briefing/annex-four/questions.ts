import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What she answers: guarded while she does not trust you, fuller when she does. */
export const questions: Scenario['script']['questions'] = [
  {
    cue: 'asks-to-lie',
    answers: [
      line('I am asking what you do when the pen is on the table.', { manner: 'She does not look away.' }),
      line('I am asking you a thing. You may answer it.', { trust: [0, 4] }),
      line('No. I wanted to see your hand, which way it goes.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-if-noticed',
    answers: [
      line('Ask that up there, not here.', { trust: [0, 4] }),
      line('The people in the stores see a great deal. Who reads them is another thing.', { trust: [0, 6] }),
      line('They have mud on their shoes and eyes in their heads, those people.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-what-you-mean',
    answers: [
      line('I mean: what is different for me since this morning?'),
      line('I mean what it does, and what you would do. The rest is wrapping.'),
      line('I am asking it the short way: what, how much, and what then.', { trust: [0, 6] }),
    ],
  },
  {
    cue: 'asks-about-last-time',
    answers: [
      line('Ask me on another day, when there is tea.', { trust: [0, 4] }),
      line('A number was sold to me. It was a beautiful number. I will leave it there.', { trust: [0, 4] }),
      line('A young man was very sure. That is most of it.', { trust: [5, 10] }),
      line('I believed somebody because he was clever. I am slower now.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-why-tomorrow',
    answers: [
      line('Because I say tomorrow. I do not need to draw you the reason.', { trust: [0, 3] }),
      line('There is a reason, and it is not in your department.', { trust: [0, 4] }),
      line('It is not Bassi who is pressing. Leave it at that for now.', { trust: [4, 10] }),
      line('If it could be any other day, do you think I would be sitting here with a clock?', { trust: [3, 10] }),
    ],
  },
  {
    cue: 'asks-what-trieste-wants',
    answers: [
      line('He wants coffee, on paper that stands up. Ask me what I want.', { trust: [0, 4] }),
      line('Bassi I will handle. You handle the farms.', { trust: [0, 4] }),
      line('He is a careful man with a board behind him, like all of us.', { trust: [5, 10] }),
      line('He does not like to be surprised in his own port. Who does.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-about-refused',
    answers: [
      line('It comes home at our cost. Thirty-eight thousand dollars, each. After the third he may tear up the paper.'),
      line('Page eleven. It is we who pay, and after three he walks. I read what I sign.', { trust: [0, 5] }),
      line('We pay the ship both ways. Then I sell the coffee at home, for half, to people who know why.'),
    ],
  },
  {
    cue: 'asks-what-you-tell-trieste',
    answers: [
      line('That is what these minutes are for.'),
      line('I do not know yet. Something short that I can stand behind.', { trust: [4, 10] }),
      line('You tell me. I only have the mouth, you have the number.', { trust: [0, 5] }),
    ],
  },
  {
    cue: 'asks-for-money',
    answers: [
      line('Money is the second half of a sentence. I have not had the first.', { trust: [0, 4] }),
      line('I have money for things that I understand.', { trust: [0, 5] }),
      line('If I see what it buys, I will find it. I have found more for less.', { trust: [5, 10] }),
      line('It would come out of the new drying tables. So make it worth a drying table.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-for-people',
    answers: [
      line('In harvest? Every hand I have is on a weighing scale.', { trust: [0, 5] }),
      line('There are students at home in Sironko with strong legs and nothing to do. That costs, but they know the paths.', { trust: [5, 10] }),
      line('Not my buyers. They have cash in their bags, they do not leave the store.'),
    ],
  },
  {
    cue: 'asks-what-she-needs',
    answers: [
      line('A sentence, a price, and your advice. In that order.'),
      line('Something that I can say on the telephone without you beside me.', { trust: [0, 5] }),
      line('To know what is true and how far it goes. The rest I can do.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-what-worries',
    answers: [
      line('My worries I keep in the safe.', { trust: [0, 3] }),
      line('That you do not know the bottom of it, and will tell me that you do.', { trust: [0, 5] }),
      line('The people up there. They do not read contracts, they read my face.', { trust: [5, 10] }),
      line('That I find out in March what I could have known today.', { trust: [4, 10] }),
    ],
  },
  {
    cue: 'asks-her-advice',
    answers: [
      line('I would have started sooner. Beyond that, it is you I am asking.', { trust: [0, 4] }),
      line('When a cup is bad you say so at the table. Not after they have paid.', { trust: [4, 10] }),
      line('I would say the number, and then be quiet. People trust a person who can be quiet.', { trust: [5, 10] }),
      line('In forty years nobody hanged me for bad news that came early.', { trust: [3, 10] }),
    ],
  },
  {
    cue: 'asks-who-knows',
    answers: [
      line('In this room, two. Let us keep it so until eleven.'),
      line('Nobody from me. From your side, that is for you to say.', { trust: [0, 5] }),
      line('My lawyer does not know, and he is the one who talks.', { trust: [4, 10] }),
    ],
  },
  {
    cue: 'asks-about-farmers',
    answers: [
      line('They know the price of cherry this morning. Nothing else is true to them until it is in the hand.'),
      line('They will take it from me, if I come myself. They will not take it from a paper on the store door.', { trust: [4, 10] }),
      line('They will sell where there is cash. Would you not?', { trust: [0, 6] }),
    ],
  },
  {
    cue: 'asks-about-rain',
    answers: [
      line('The road above Bududa goes when it likes. Last year it went with a lorry on it.'),
      line('Ask the mountain. Me, I only buy there.', { trust: [0, 5] }),
      line('Two dry weeks more, my knee says, and then mud. My knee has no degree.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-for-options',
    answers: [
      line('I want the one you would take. Then the others, quickly.'),
      line('Not a menu. I am not in a restaurant.', { trust: [0, 4] }),
      line('Give me yours, and what it costs.', { trust: [3, 10] }),
    ],
  },
  {
    cue: 'asks-where-to-start',
    answers: [
      line('Start with the thing you are afraid to say.'),
      line('At the end. Then if there are minutes over, the rest.'),
      line('With what changes for me. I do not buy the how.', { trust: [0, 5] }),
    ],
  },
  {
    cue: 'asks-how-much-time',
    answers: [
      line('The clock is behind you. It goes while we talk about it.'),
      line('Until eleven. Bassi is never late; it is his one fault.'),
      line('Less than when you asked.', { trust: [0, 5] }),
    ],
  },
  {
    cue: 'asks-if-clear',
    answers: [
      line('I am old, not slow.', { trust: [0, 4] }),
      line('I follow. When I do not, I will say it.'),
      line('So far I could repeat it. That is my test.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-for-trust',
    answers: [
      line('I trust a scale. People I weigh again.', { trust: [0, 4] }),
      line('Not because you ask me.', { trust: [0, 5] }),
      line('More than when you came in. Do not spend it.', { trust: [6, 10] }),
      line('I am still in the chair, and I am listening. Take that.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-if-angry',
    answers: [
      line('I will be angry at two o’clock. Now I am counting.'),
      line('If I was angry you would be on the other side of that door.', { trust: [0, 5] }),
      line('Not angry. I have tasted this cup before, that is all.', { trust: [4, 10] }),
    ],
  },
  {
    cue: 'asks-about-job',
    answers: [
      line('Today I am not talking about your chair. I am talking about mine.'),
      line('Come back to that when the coffee is safe.', { trust: [0, 5] }),
      line('A person who brings it to me before eleven still has a job at twelve.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-how-she-is',
    answers: [
      line('I am well, thank God, and I am short of minutes.'),
      line('Ask me at noon.', { trust: [0, 5] }),
      line('I have been better. Go on.'),
    ],
  },
]
