import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { questions } from './questions.js'
import { reactions } from './reactions.js'

export const script: Scenario['script'] = {
  questions,
  reactions,
  unforeseen: [
    line('That is not what I would ask first.'),
    line('I have no answer to that. I would have to look it up, and I do not know where.'),
    line('That lies outside my limits of supply.', { manner: 'He thinks about it all the same.' }),
    line('I do not know. It happens less often than people think, but it happens.'),
    line('May I leave that one open? I mark it with a cross.', { manner: 'He makes a small cross on the sheet.' }),
    line('Ask me that again when there is only one thing on the desk.'),
  ],
  landed: {
    warmed: [
      line('Good. That holds.', { manner: 'He puts a little less weight on the print-out.' }),
      line('That I can work with.'),
      line('Hm. Yes.', { manner: 'He pushes his glasses up.' }),
      line('I had not expected that. I correct my estimate.'),
    ],
    neutral: [
      line('Noted.', { manner: 'He does not note it.' }),
      line('Yes. And?', { manner: 'He waits.' }),
      line('Well.', { manner: 'He squares the print-out once more.' }),
      line('I hear you.', { manner: 'He looks at you over his glasses.' }),
      line('That is one way to put it.'),
      line('Mm-hm.', { manner: 'He turns the pencil a quarter.' }),
      line('I leave that uncommented.'),
      line('Let the record show that you spoke.', { tension: [8, 10] }),
    ],
    stung: [
      line('I see.', { manner: 'He becomes very polite.' }),
      line('Thank you. I will bear it in mind.', { manner: 'He looks at the door, and stays.' }),
      line('Noted, and not gladly.'),
      line('That was unnecessary. Within tolerance, but unnecessary.'),
    ],
    unclear: [
      line('I have lost the thread. It may be on another sheet.'),
      line('Once more, please, and shorter.'),
      line('I do not know what I would write down from that.'),
      line('Which of those was the main clause?'),
    ],
  },
  odd: {
    'says-little': [
      line('That is short. I usually like short.', { manner: 'He waits for the rest.' }),
      line('…', { manner: 'He waits too. He once waited nine hours for an inverter.' }),
      line('I will take that as the title. Is there also a text?'),
      line('You were more talkative yesterday.'),
    ],
    'goes-on': [
      line('Stop, please. That was already slide four. Which one is for me?', { manner: 'He has raised the pencil.' }),
      line('Excuse me. Yesterday I could click when it got too long.', { manner: 'His thumb moves.' }),
      line('May I interrupt? I have lost you at the second comma. One sentence.'),
    ],
    swears: [
      line('That was at least not from a template.'),
      line('In Opava we say that about the weather.', { manner: 'He waits till it has passed.' }),
      line('I leave that out of the minutes.'),
    ],
    jokes: [
      line('I am the funny one of us two. It is a symptom.', { manner: 'He does not laugh.' }),
      line('Not bad. Yesterday you would have needed it more.'),
      line('I laugh later, if I may. Put it on the list.'),
    ],
    flatters: [
      line('Thank you. Yesterday would have been the day for it.'),
      line('I know that I am good. I wanted to know if they do.'),
      line('Compliments I take with a source.', { manner: 'He looks past you.' }),
      line('That is nice, and it is in private. You notice the pattern.'),
    ],
    'claims-agreement': [
      line('I have no entry for that.', { manner: 'He looks through his sheets, quite thoroughly.' }),
      line('That was not agreed. I would have a date for it.'),
      line('No. I remember what I agree to, it is not much.'),
    ],
    'other-language': [
      line('In English, please. The file is in English too.'),
      line('I understood the punctuation. Once more in English?'),
      line('If it is not Czech, please English. I want to get it exactly.'),
    ],
    'addresses-scorer': [
      line('With whom are you speaking? It is only me, and 22 slides.', { manner: 'He looks behind himself.' }),
      line('That was not for me, I think. Say something that is.'),
      line('I do not know that form. And I know many forms.'),
    ],
  },
  clarify: [
    line('I am not sure how you mean that. Once more, please?'),
    line('Is that a yes with a condition, or a no with manners?'),
    line('I did not get that. Say it as you would at the old desk.'),
  ],
  misheard: [
    line('Then I have read it wrong. Say it so that I get it.'),
    line('All right. I delete that line. What did you mean?'),
    line('Good, revision B. Please.', { manner: 'He turns over a new sheet.' }),
  ],
  left: [
    line('Of course. I will be at the desk opposite.', { manner: 'He takes his print-out under his arm.' }),
    line('Please. It does not run away. It is only paper.'),
    line('Of course. You have a meeting, I expect. Somebody will be clicking.', { manner: 'He holds the door for you.', face: 'serious' }),
    line('Please. I was going to say “next slide” anyway.', { manner: 'He picks up his print-out.', face: 'tired' }),
    line('Good. Then I keep it open. I have a status for that.', { manner: 'He closes the folder without a sound.' }),
  ],
}
