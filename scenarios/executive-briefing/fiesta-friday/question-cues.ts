import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** Questions she can foresee, as cues. */
export const questionCues: Scenario['cues'] = {
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
  'asks-phone': {
    means: 'asks her to put the phone away',
    groups: [any('phone | phones | typing | screen'), any('away | down | stop | minute | moment | listen* | leave | put | without')],
    not: any('smartphone app | phone call | pick up | by phone | on the phone | my phone'),
    yes: ['Can you put the phone away for a minute?', 'could you stop typing', 'Please leave the phone for a moment.'],
    no: ['I should have picked up the phone.', 'I’ll ring you by phone.', 'The mayor has a phone.'],
  },
  'asks-did-you-know': {
    means: 'asks whether she knew',
    groups: [any('did you know | do you know that | were you aware | are you aware | have you heard that | did anyone tell you | did you realise')],
    yes: ['You have seven streets with the same name, did you know?', 'were you aware of that', 'Do you know that?'],
    no: ['Who do you know?', 'I know.', 'You know the city.'],
  },
  'asks-nonoy': {
    means: 'asks about the radio host or the programme',
    groups: [
      any('what | how | who | is | will | does | how long'),
      any('nonoy | the host | the interview | the programme | the program | the show | dysl'),
      any('ask* | like | know* | want* | say* | long | friendly | nice | take | live | think*'),
    ],
    not: any('i’ll | will you say | what do you say | tell nonoy'),
    yes: ['What will Nonoy ask?', 'how long is the programme', 'Is the host friendly?'],
    no: ['What will you say on DYSL?', 'Tell Nonoy the truth.', 'Who pays?'],
  },
  'asks-training': {
    means: 'asks who trains the dispatchers, or how',
    groups: [
      any('who | how | could | can | when | what'),
      any('train* | teach* | learn | practise | practice | show them'),
      any('thirteen | 13 | them | dispatchers | people | crew | the others'),
    ],
    not: ['i’ll', 'we’ll', 'aren’t trained'],
    yes: ['Who trains the thirteen?', 'how do we teach them', 'When can the dispatchers practise?'],
    no: ['We’ll train them.', 'Who pays?', 'They learn fast.'],
  },
  'asks-port': {
    means: 'asks about the port: how many, which barangays',
    groups: [any('how many | which | who | how big | what about | where'), any('port | pier | harbour | barangays | the hills')],
    not: ['i’d', 'by name', 'we start', 'say which', 'only the port'],
    yes: ['How many people live in the port?', 'which barangays are near the pier', 'What about the hills?'],
    no: ['The port first.', 'Say which barangays.', 'Eleven barangays.'],
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
  'asks-mayor': {
    means: 'asks about the mayor',
    groups: [
      any('what | does | will | how | would | could | has | did | is | should | shall | can'),
      any('the mayor'),
      any(
        'say* | call | ask | tell | first | know* | think* | take | react* | want* | said | told | accept | do | angry | live with | understand | tell',
      ),
    ],
    not: ['i’ll', 'i will', 'let me', 'i’d'],
    yes: ['What does the mayor say?', 'does the mayor know', 'How will the mayor take it?'],
    no: ['I’ll tell the mayor.', 'The mayor has a button.', 'What do you say?'],
  },
  'asks-what-say': {
    means: 'asks what she will say on the radio, or what she would like to be able to say',
    groups: [
      any('what | how'),
      any('say | tell | announce | put it'),
      any('radio | air | dysl | nonoy | listeners | people | at four | them | public'),
    ],
    not: any('say that | i’ll | i would | i’d | tell them | what happened | do you people | how would you'),
    yes: ['What will you say on the radio?', 'how do you want to tell people', 'What do you want to say at four?'],
    no: ['I’ll say it on the radio.', 'Tell them the truth.', 'What happened?'],
  },
  'asks-clock': {
    means: 'asks how much time is left',
    groups: [
      any(
        'how much time | how long do we have | how many minutes | do we have time | what time is it | when do you have to | when is the radio | when do you go | how late',
      ),
    ],
    yes: ['How much time do we have?', 'when do you have to leave', 'What time is it?'],
    no: ['Time is short.', 'At four.', 'How long do the nights take?'],
  },
  'asks-money': {
    means: 'asks whether the money for the nights can be had, or who pays',
    groups: [
      any('who | can | could | is there | would | do you have | will | how'),
      any('money | pay | pays | budget | 640,000 | 640k | 640000 | fund* | afford | overtime | pesos'),
    ],
    not: any('can’t promise | kumpas will | we’ll | i’d | director decides | would cost | costs 640'),
    yes: ['Who pays for the crews?', 'is there money for nine nights', 'Could the city find 640,000?'],
    no: ['It would cost 640,000.', 'My director decides who pays.', 'We’ll pay.'],
  },
  'asks-move-date': {
    means: 'asks whether Friday can be moved or made smaller',
    groups: [
      any(
        'could we | can we | could you | can you | is it possible | would it be possible | would you | what if | is there any way | how about | do we have to | does it have to | any chance | how fixed | how firm',
      ),
      any(
        'move | postpone | delay | later | another day | wait | shift | push | smaller | only part | part of | a pilot | a part | half | partial* | different day | friday | the date | instead',
      ),
    ],
    not: ['wait a', 'i’d'],
    yes: ['Could we move it?', 'Is it possible to start later?', 'what if we do only part of the city', 'does it have to be Friday'],
    no: ['I would postpone it.', 'We can’t move.', 'Could you wait a second?'],
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
  'asks-streets': {
    means: 'asks how there come to be so many streets of one name',
    groups: [any('why | how come | how | where | which'), any('rizal | same name | streets | double* | seven')],
    not: any('how it works | the screen | ambulance | how many more | i’d | that’s how'),
    yes: ['Why are there seven Rizal Streets?', 'how come so many streets have the same name', 'Which Rizal Street do you know?'],
    no: ['You have seven Rizal Streets.', 'The screen picks the first.', 'Why Friday?'],
  },
  'asks-visitors': {
    means: 'asks how many come to the fiesta, or what is planned for it',
    groups: [
      any('how many | what | how | where | who'),
      any('visitors | people come | fiesta | parade* | saturday | the weekend | crowd*'),
      any('expect* | come | plan* | many | happens | like | ready | doctors | look'),
    ],
    not: any('i’d | we’ll | hang* | why | matter* | important | for you | isn’t'),
    yes: ['How many people come to the fiesta?', 'what is planned for Saturday', 'What does the weekend look like?'],
    no: ['We’ll be there at the weekend.', 'Saturday is bad.', 'Why the fiesta?'],
  },
  'asks-director': {
    means: 'asks whether she has spoken with one’s director',
    groups: [
      any('have you | did you | does | will you | what did | what does | has'),
      any('my director | my boss | sir jun | kumpas | my company'),
      any('spoke* | talk* | call* | ask* | told | know* | say | said'),
    ],
    yes: ['Have you spoken to my director?', 'does my boss know', 'What did Sir Jun say?'],
    no: ['My director decides.', 'I’ll ask my director.', 'Have you eaten?'],
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
  'asks-what-mean': {
    means: 'asks what she means',
    groups: [
      any(
        'what do you mean | how do you mean | what does that mean | can you explain | could you explain | sorry, what | i don’t follow | i don’t understand | say that again | in what way | meaning what | pardon',
      ),
    ],
    not: ['you don’t understand', 'explain it to'],
    yes: ['What do you mean?', "Sorry, I don't follow.", 'in what way'],
    no: ['I mean Friday.', 'You don’t understand.', 'It means a wrong street.'],
  },
  'asks-piaya': {
    means: 'asks about or takes the pastries',
    groups: [any('piaya | pastr* | the box | the cake | to eat | delicious | tasty | one of those')],
    yes: ['What is in the piaya?', 'Thank you, the pastries look good.', 'may i have one of those'],
    no: ['I’m not here about food.', 'Friday is too early.', 'Five nights.'],
  },
}
