import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

/** What she answers: sweet and shut while she does not trust you, fuller when she does. */
export const questions: Scenario['script']['questions'] = [
  {
    cue: 'asks-about-them',
    answers: [
      line('Whom do you mean, Engineer?', { trust: [0, 5], face: 'serious' }),
      line('I knew only his bread. Every morning, for years, and never his face.', { trust: [6, 10], face: 'tired' }),
      line('She did not cry. She gave me coffee, and she asked if I had eaten.', { trust: [6, 10], face: 'solemn' }),
      line('I see her on Sundays, three benches in front. She nods. I count the nods.', { trust: [6, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-did-you-know',
    answers: [
      line('One knows it as one knows that the sea is wet. One does not think of it.', { face: 'concerned' }),
      line('I grew up with three of them on one postman.', { face: 'tired' }),
      line('I know everything here a little. That is my job, and my trouble.', { face: 'tired' }),
    ],
  },
  {
    cue: 'asks-phone',
    answers: [
      line('This? It is my third hand.', { trust: [0, 4], face: 'smile' }),
      line('Okay. Face down. See how it suffers.', { trust: [3, 10], manner: 'She turns it over, and it hums.', face: 'smile' }),
      line('For you, one minute. The mayor gets two.', { face: 'smile' }),
    ],
  },
  {
    cue: 'asks-nonoy',
    answers: [
      line('Nonoy is nice for three questions. The fourth is the one he came for.', { face: 'explaining' }),
      line('He will ask if we are ready. He asks it like somebody who already knows.', { face: 'concerned' }),
      line('Twelve minutes, with two songs. He sings along.', { face: 'smile' }),
    ],
  },
  {
    cue: 'asks-training',
    answers: [
      line('You people had a plan for that. I have seen it, it was blue.', { trust: [0, 5], face: 'concerned' }),
      line('They learn from each other, never from a slide. So sit them in pairs.', { trust: [4, 10], face: 'explaining' }),
      line('Whoever brings food, from him they learn everything.', { face: 'smile' }),
    ],
  },
  {
    cue: 'asks-port',
    answers: [
      line('Sixty thousand, with the fishermen. One parish, one market, no Rizal.', { face: 'explaining' }),
      line('Down there everybody lives on top of everybody. In the hills a house has its own weather.', { face: 'explaining' }),
      line('The mayor’s sister lives at the pier. You see, it would please someone.', { trust: [0, 6], face: 'smile' }),
    ],
  },
  {
    cue: 'asks-who-has-done-it',
    answers: [
      line('In the region? Everybody says they have. Ask them, and they change the subject.', { trust: [0, 5] }),
      line('People always know somebody who has done it. Nobody ever did it himself.', { trust: [0, 6] }),
      line('There is always one who has been there. He is not always good for your sleep.', { trust: [4, 10] }),
    ],
  },
  {
    cue: 'asks-dispatchers',
    answers: [
      line('They say good morning, Attorney. To me everybody says only that.', { trust: [0, 4] }),
      line('Manang Luz has twenty-eight years in that room. She says little, and then she has said it.', { trust: [0, 6] }),
      line('They know who lives where, and with whom. It is not in any system.', { trust: [4, 10] }),
    ],
  },
  {
    cue: 'asks-what-hangs',
    answers: [
      line('The fiesta, no? Music, lights, the mayor with a button. What else.', { trust: [0, 4], manner: 'She is typing again.' }),
      line('Let’s see. There are reasons, and there are reasons.', { trust: [0, 4] }),
      line('More than printing. Leave it at that for now.', { trust: [4, 10], face: 'solemn' }),
      line('My word hangs on it. You have seen the size.', { face: 'tired' }),
    ],
  },
  {
    cue: 'asks-thumb',
    answers: [
      line('I showed it to the mayor. He said: good boy. He says that to machines too.', { face: 'tired' }),
      line('I told the bishop, the council and my mother. In that order, and my mother was the happiest.'),
      line('I read it like anybody: up is yes.', { trust: [0, 4], face: 'serious' }),
    ],
  },
  {
    cue: 'asks-what-promised',
    answers: [
      line('Eight minutes, wherever you are. It is six metres wide, you came past it.'),
      line('I promise all day. It is half of my job.', { trust: [0, 4], face: 'smile' }),
      line('The thing on the posters is one thing. The rest I keep for people who ask twice.', { trust: [4, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-august',
    answers: [
      line('August was wet. Let’s not talk about August.', { trust: [0, 4] }),
      line('The old board is from 2004. It freezes when ten people call at once, and in rain everybody calls.'),
      line('Four times this year. Three times nobody noticed. I count only the fourth.', { trust: [4, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-mayor',
    answers: [
      line('The mayor is seventy-one and wants a button. He has deserved a button.'),
      line('He knows the date. He does not know you are sitting here with that face.', { trust: [0, 6] }),
      line('He will not shout. He will call me “attorney” for a week. I can survive a week.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-what-say',
    answers: [
      line('Friday, what else. Unless somebody in this room hinders me.', { trust: [0, 4], face: 'smile' }),
      line('Something that is still true on Monday. That would be new.', { trust: [4, 10] }),
      line('I do not know yet. On the radio one hears everything, also what you leave out.', { trust: [3, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-clock',
    answers: [
      line('At ten to four the car goes. My driver is early, like all people who are afraid of me.'),
      line('Enough for one honest sentence, not for a presentation.'),
      line('Ten minutes, maybe. Fifteen, if I do no lipstick.', { face: 'smile' }),
    ],
  },
  {
    cue: 'asks-money',
    answers: [
      line('Who pays, I discuss with your Sir Jun. He cries so beautifully.', { face: 'smile' }),
      line('Money I find for things that I can explain to a council of fourteen.', { trust: [0, 6] }),
      line('There is a line for fireworks. Fireworks can be short.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-move-date',
    answers: [
      line('Let’s see, let’s see.', { trust: [0, 4], manner: 'She says it with her sweetest smile, and it is a no.', face: 'smile' }),
      line('A fiesta you cannot move. It has been there since 1734.', { trust: [0, 5] }),
      line('One can move everything, if one knows what to say while one carries it.', { trust: [5, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-streets',
    answers: [
      line('We were four towns once. Every town had its hero, and it was always the same hero.'),
      line('Nobody gives up his Rizal Street. It would be like giving up the saint.'),
      line('People say: by the chapel, behind the ice plant. They do not read signs.', { face: 'explaining' }),
    ],
  },
  {
    cue: 'asks-visitors',
    answers: [
      line('Two hundred thousand, if it does not rain. Four parades on Saturday, and the dancers are fasting.'),
      line('Nineteen ambulances, two tents, and all the nuns. That is the plan.'),
      line('Every house has fourteen cousins on the floor. And one of them eats too much.', { face: 'smile' }),
    ],
  },
  {
    cue: 'asks-director',
    answers: [
      line('Sir Jun? Not yet. He sends me mangoes, I have his number.', { face: 'smile' }),
      line('I talk to those who know something. That is you, I hoped.', { trust: [0, 6] }),
      line('No. If I call him he says yes, and then I know less than now.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-worry',
    answers: [
      line('Me? I worry about the weather, and that the band is drunk.', { trust: [0, 4], face: 'smile' }),
      line('That they all still smile at me afterwards. That is how one knows it.', { trust: [5, 10], face: 'solemn' }),
      line('That somebody dials, and believes me.', { trust: [4, 10], face: 'solemn' }),
    ],
  },
  {
    cue: 'asks-what-need',
    answers: [
      line('A yes. If you have none, then something with which I can stand up straight.'),
      line('That you say it like it is, and then do not leave.', { trust: [4, 10] }),
      line('Your yes, your thumb, and a coffee. The coffee I have.', { trust: [0, 4], face: 'smile' }),
    ],
  },
  {
    cue: 'asks-her-advice',
    answers: [
      line('Me, I would have called on Thursday. Beyond that it is your system.', { trust: [0, 4] }),
      line('One says the bad thing early, and one brings something to eat.', { trust: [4, 10], face: 'explaining' }),
      line('In court I put my weak point first. Then nobody else can find it.', { trust: [5, 10], face: 'explaining' }),
    ],
  },
  {
    cue: 'asks-how-she-is',
    answers: [
      line('I? Always fine. Ask me in January.', { trust: [0, 5], face: 'smile' }),
      line('Since five in the morning on my feet, and my face hurts from smiling.', { trust: [3, 10], face: 'tired' }),
      line('You ask that before or after the bad news?', { face: 'concerned' }),
    ],
  },
  {
    cue: 'asks-piaya',
    answers: [
      line('Muscovado inside. My sister sends them. Eat while they are warm.', { tension: [0, 6], face: 'smile' }),
      line('First you speak, then you eat. Otherwise you will speak with a full mouth and I hear a yes.', { face: 'smile' }),
      line('They are for people who bring me something.', { tension: [6, 10], face: 'serious' }),
    ],
  },
  {
    cue: 'asks-if-right',
    answers: [
      line('Nearly. I would have put it longer.', { face: 'calm' }),
      line('You listen like a notary.', { trust: [4, 10], face: 'calm', manner: 'She nods, slowly, twice.' }),
      line('More or less. The less is on the posters.', { face: 'tired' }),
    ],
  },
  {
    cue: 'asks-what-mean',
    answers: [
      line('I mean: what do I say at four, and is it true.'),
      line('Never mind my English. Friday, the whole city, yes or no.', { trust: [0, 4] }),
      line('I mean it simply. What happens to a person who dials.', { trust: [3, 10] }),
    ],
  },
]
