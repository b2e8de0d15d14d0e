import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** Questions about Friday, the radio, the money and the city. */
export const questionsAboutFriday: Scenario['cues'] = {
  'asks-phone': {
    means: 'asks her to put the phone away',
    groups: [any('phone | phones | typing | screen'), any('away | down | stop | minute | moment | listen* | leave | put | without')],
    not: any('smartphone app | phone call | pick up | by phone | on the phone | my phone'),
    yes: ['Can you put the phone away for a minute?', 'could you stop typing', 'Please leave the phone for a moment.'],
    no: ['I should have picked up the phone.', 'I’ll ring you by phone.', 'The mayor has a phone.'],
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
