import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** Questions about her, her word and her people. */
export const questionsAboutHer: Scenario['cues'] = {
  'asks-what-hangs': {
    means: 'asks why Friday, what hangs on it, why it matters to her',
    groups: [
      any('what | why | how come | tell me | is there | who'),
      any('friday | fiesta | the 12th | this date | the date | that date | it for you | to you | for you | behind it | this day | waiting'),
      any(
        'hang* | why | matter* | important | behind | mean* | happens | depend* | stake | lose | so much | for you | chose | decided | set the | picked | pressing',
      ),
    ],
    not: any(
      'why not | what does it mean for you if | why i | why the system | tell you | what i | why fourteen | why we | why you can’t | that’s why | what friday means | i’d | means that',
    ),
    yes: ['What hangs on this Friday for you?', 'why does it have to be Friday', 'What happens if it isn’t Friday?', 'Why is the 12th so important?'],
    no: ['Friday is too early.', 'What do you need from me?', 'That’s why Friday is impossible, it matters.'],
  },
  'asks-what-promised': {
    means: 'asks what exactly she promised, and to whom',
    groups: [
      any('what | who | whom | when | how'),
      any('promise* | give your word | gave your word | your word | tell people | told people | told them | told her | did you say | did you tell'),
    ],
    not: any('do i promise | i promised | can’t promise | i tell you | i told you | we promised | will you say | what you promised'),
    yes: ['What exactly did you promise, and to whom?', 'Who did you give your word to?', 'what did you promise people'],
    no: ['I can’t promise the 18th.', 'What do I promise?', 'You promised Friday, not me.'],
  },
  'asks-august': {
    means: 'asks about the time the old board failed, or who waited',
    groups: [
      any('what | when | how | who | did | has | tell me'),
      any('old board | old system | old one | august | last time | it froze | it freezes | it failed | the family | someone wait | anyone wait*'),
      any('happen* | froze* | freez* | fail* | last | often | cost | die* | wait* | like | long | mean | bad | dangerous | old | reliable'),
    ],
    not: any('i’d | what if | what about saturday | we will | we’ll'),
    yes: ['What happened when the old board froze?', 'how often does the old system fail', 'Did anyone wait because of it?'],
    no: ['The old board is dangerous too.', 'What happens on Friday?', 'We’ll sit beside the old board.'],
  },
  'asks-about-them': {
    means: 'asks about the man who died, or about his wife',
    groups: [
      any('how | who | what | did | have | has | does | do | is | are | when | tell me'),
      any('him | he | she | the widow | his wife | the baker | mrs gallo | mr gallo | her husband | the family | he leave'),
      any(
        'know | knew | meet | met | say | said | now | doing | live* | like | see | saw | spoke* | talk* | today | think* | leave | left | name | children | seen',
      ),
    ],
    not: any('the mayor | nonoy | boyet | sir jun | my director | luz | manang'),
    yes: ['How long did you know him?', 'What did she say to you?', 'have you seen his wife since'],
    no: ['What does the mayor say? Has he called?', 'He waited.', 'What happened in August?'],
  },
  'asks-who-has-done-it': {
    means: 'asks who has been through such a go-live',
    groups: [
      any(
        'who | is there | does anyone | do you know | has any | have you | which | could we ask | can we ask | know anyone | know someone | any other',
      ),
      any(
        'done this | done it | been through | gone through | went through | done that | done such | other cities | other city | another city | experience | before you | did this | has done | already switched | made this switch | switched | ask someone | to ask',
      ),
    ],
    not: ['i have been', 'we have done', 'who pays'],
    yes: ['Who do you know that has been through this?', 'Is there another city that has done it?', 'have you ever gone through a switch like this'],
    no: ['We have done this before.', 'Who pays?', 'Which city?'],
  },
  'asks-dispatchers': {
    means: 'asks about the people in the dispatch room, what they know or say',
    groups: [
      any('who | what | how | do | does | have | has | could | can | may | is there | are there | which'),
      any(
        'dispatcher* | manang luz | luz | the room downstairs | dispatch room | chief dispatcher | people downstairs | your people | night shift | the crew | the crews | the operators',
      ),
      any(
        'say* | know* | think* | said | cope | do it | tell* | ask* | handle | feel* | told | help | tell* | manage | talk | work | best | by heart | the streets | double names',
      ),
    ],
    not: any('haven’t | i’ll | i know | wrong key | i’d | we’ll | never worked'),
    yes: [
      'What do your dispatchers say?',
      'Who in the dispatch room knows the streets by heart?',
      'how does Manang Luz handle the double names?',
      'Could I talk to the people downstairs?',
    ],
    no: ['Thirteen dispatchers haven’t had a night.', 'Who pays the crews?', 'The dispatchers are good.'],
  },
  'asks-her-advice': {
    means: 'asks what she would do, or what she has learned',
    groups: [
      any(
        `what would you do | what do you think | how would you | what would you advise | your advice | in your experience | you’ve done this | you have done this | how do you usually | how do you handle | how did you handle | what’s your view | what is your view | what would you say | your opinion | how would you put | help me understand how you | how do you tell people | what works | you know this city | you know them`,
      ),
    ],
    not: any('would you mind | what would you say to | how would you feel | how would you like'),
    yes: ['What would you do in my place?', 'How would you put it to them?', 'You know this city: how do you tell people bad news?'],
    no: ['I would do the nights.', 'What do you need?', 'How would you like it?'],
  },
  'asks-if-right': {
    means: 'checks whether one has got it right',
    groups: [
      any(
        'is that right | is that it | is that correct | have i got that right | did i get that right | do i understand you | did i understand | do i hear you | am i right | did i hear',
      ),
    ],
    yes: ['So the promise came first. Is that right?', 'have i got that right', 'Do I understand you correctly?'],
    no: ['That is right.', 'You are right.', 'Is that Rizal Street?'],
  },
  'asks-worry': {
    means: 'asks what worries her most',
    groups: [
      any('what | which | is it | are you | do you'),
      any('worr* | afraid | fear* | concern* | scare* | frighten* | bother* | keeps you awake | sleep'),
    ],
    not: ['don’t worry', 'i’m worried', 'i am worried', 'my worry'],
    yes: ['What worries you most?', 'what are you afraid of', 'Which part scares you?'],
    no: ["Don't worry.", 'I am worried about what happens.', 'What do you need?'],
  },
  'asks-how-she-is': {
    means: 'asks how she is',
    groups: [
      any(
        'how are you | are you okay | are you ok | are you all right | are you alright | how do you feel | how are you feeling | how does that feel | are you tired | did you sleep | have you eaten | did you eat',
      ),
    ],
    yes: ['How are you?', 'Are you okay, Attorney?', 'have you eaten'],
    no: ['How is the board?', 'I’m okay.', 'You look tired.'],
  },
  'asks-thumb': {
    means: 'asks what the thumbs-up did, or what she told people after it',
    groups: [
      any('what | who | how | did'),
      any('thumb* | thursday | my message | that message | since then'),
      any('tell | told | did you | do with | mean to you | say | said | happen* | take it | read it | announce* | cost'),
    ],
    not: any('i told you | i sent | only meant | i’m sorry | i should'),
    yes: ['What did you do with my thumbs-up?', 'Who have you told since Thursday?', 'how did you read that message'],
    no: ['I sent it on Thursday.', 'A thumb only meant that I told you.', 'What do you need?'],
  },
  'asks-did-you-know': {
    means: 'asks whether she knew',
    groups: [any('did you know | do you know that | were you aware | are you aware | have you heard that | did anyone tell you | did you realise')],
    not: ['who do you', 'who did you'],
    yes: ['You have seven streets with the same name, did you know?', 'were you aware of that', 'Do you know that?'],
    no: ['Who do you know?', 'I know.', 'You know the city.'],
  },
  'asks-what-need': {
    means: 'asks what she needs',
    groups: [
      any(
        `what do you need | what would you need | what would help | what do you want | what would you like | how can i help | what can i do | what can we do | what else do you | make it up to you | what would make | what could i do`,
      ),
    ],
    yes: ['What do you need from me?', 'what would help you at four', 'How can I help?'],
    no: ['You need a sentence.', 'I need a night.', 'What happened?'],
  },
}
