import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** The no, and what goes wrong on Friday or while one waits. */
export const dangerCues: Scenario['cues'] = {
  'says-no-friday': {
    means: 'says that the whole city can’t or shouldn’t start on Friday',
    groups: [
      any(`can’t | cannot | can not | won’t | will not | not | a no | nothing | no friday | no to | no, | no way | isn’t | shouldn’t | don’t | never | too early | too soon | postpone | move | later than |
        unsafe | dangerous | wouldn’t`),
      any(
        'finished | tested | enough | friday | the 12th | 12th | twelfth | the whole city | whole city | city-wide | citywide | all 54 | go live | going live | go-live | launch | ready | fiesta | switch over | announce | that date | the date',
      ),
    ],
    not: any(`no problem | no worries | don’t worry | not a problem | why not | can’t we | if we don’t | if not | not only | no doubt | can’t wait | not sure | i don’t know | don’t know | do not know | no idea | won’t be a problem | no reason | never said |
      not the mayor | what happens | would it be possible | not just friday | not friday, | is not friday | isn’t friday | the old one | the old board`),
    yes: [
      'No, not the whole city on Friday.',
      "We can't go live on the 12th.",
      "I don't think we're ready",
      'friday is too early, attorney',
      'It is a no for Friday.',
    ],
    no: [
      'No problem, Friday is fine.',
      'What happens on Friday if we don’t?',
      'Friday, the whole city.',
      'Eight minutes is the promise, it isn’t Friday.',
    ],
  },
  'stops-her': {
    means: 'stops her: no, wait, don’t send',
    groups: [
      any(
        'no | stop | wait | not yet | hold on | please don’t | don’t send | don’t post | do not send | do not post | put the phone down | put it down | not quite | not there yet | can’t give you | can’t say yes | cannot say yes | not a yes | isn’t a yes | wasn’t a yes | didn’t mean yes | don’t, please | please, don’t | afraid not | have to say no | we’ll regret | you’ll regret | both regret | leave out the day',
      ),
    ],
    not: any(
      `no problem | no need | no worries | no risk | no one | no big | no trouble | don’t worry | no reason | can’t wait | no issue | wait in | waits | no doubt | no idea | someone wait* | no ambulance | no other | regret sending | no one`,
    ),
    yes: ['No.', 'Please don’t send that.', 'wait', 'Stop, it is a no.'],
    no: ['No problem.', 'Send it.', 'There’s no doubt about Friday.'],
  },
  'wrong-address': {
    means: 'says that the new system sends ambulances to a wrong place',
    groups: [
      any(
        `wrong | elsewhere | another street | different street | other side | mixed up | mixes up | mix up | misplace* | mis-sent | misdirect* | incorrect`,
      ),
      any('address* | street* | place* | house* | barangay* | door* | location* | ambulance* | rizal | part of town | side of town | calls | spot'),
    ],
    not: ['what’s wrong', 'what is wrong', 'nothing wrong', 'anything wrong'],
    yes: [
      'In five nights 23 ambulances would have gone to the wrong address.',
      'It sends the ambulance to the wrong street',
      '23 calls ended up at a wrong house',
    ],
    no: ['What is wrong with Friday?', 'It was wrong of me to send that.', 'There are seven Rizal Streets.'],
  },
  'tells-rizal': {
    means: 'gives the picture: the same street name more than once, and the ambulance in the other one',
    groups: [
      any(
        `rizal | same name | same names | same street | called the same | same-named | twice | seven streets | duplicate name* | double name* | the other one | the wrong one | both called | names double | someone call* | somebody call* | someone ring* | a woman | a mother | a man | an old man | a caller | a family | your mother | your aunt | a child`,
      ),
      any(
        `ambulance* | stand* | waits | waiting | wait | drives | drive | goes | picks | pick | first one | wrong | other | lights | siren* | called the same | same name | same names | seven | seven times | arrive* | nobody comes | no one comes`,
      ),
    ],
    not: ['wake', 'gallo', 'widow', 'what about', 'do you'],
    yes: [
      'Someone calls from one Rizal Street and the ambulance waits in another.',
      'You have seven Rizal Streets and the screen picks the first one.',
      'a mother rings and the ambulance stands with its lights on in the other one',
      'there are streets with the same name and it goes to the wrong one',
    ],
    no: ['In five nights we had 23 errors.', 'The whole city on Friday is too early.', 'Do you know Rizal Street?'],
  },
  'seen-or-unseen': {
    means: 'says that a frozen board is noticed, and a wrong address is not',
    groups: [
      any('everyone | everybody | you | they | people | nobody | no one | we | the room'),
      any('knows | know | sees | see | notice* | hears | find out | tells us | tell us'),
      any('broken | freez* | froze | frozen | wrong | arrived | until | old one | old board | too late | goes down | dead'),
    ],
    not: any('do you | did you | you know what | if you | i don’t know | you don’t know | do they'),
    yes: [
      'With the old one at least everyone knows that it’s broken.',
      'when the board freezes you see it at once',
      'Nobody notices the wrong street until they ring again.',
    ],
    no: ['Do you know the old board?', 'The old board is bad.', 'I don’t know what’s wrong.'],
  },
  'says-fourteen': {
    means: 'counts it in calls: 23 of 1,140, about fourteen a day, one in fifty',
    groups: [
      any(
        `fourteen times | fourteen a day | 14 a day | fourteen calls | 14 calls | fourteen ambulances | 14 ambulances | fourteen people | 14 people | 14 per day | fourteen per day | 14 times | fourteen every day | one in fifty | 1 in 50 | every fiftieth | one call in fifty | 23 | twenty-three | twenty three | twenty a day | 20 a day`,
      ),
    ],
    yes: ['That is fourteen calls a day.', '23 of 1,140 went wrong', 'one in fifty goes wrong'],
    no: ['We agreed on fourteen nights.', 'Five of 14 nights are done.', 'Some calls went wrong.'],
  },
  untrained: {
    means: 'says that many dispatchers have not yet worked a night on it',
    groups: [
      any(
        'dispatcher* | people downstairs | people in the room | 13 | thirteen | your people | call-taker* | call taker* | the crew | the crews | night shift',
      ),
      any(
        'haven’t | have not | aren’t | are not | first time | never | yet to | not yet | untrained | not trained | no training | without | not had | hasn’t | first time | don’t know it | nine of | only nine',
      ),
    ],
    yes: [
      'Thirteen of your 22 dispatchers have never worked with it.',
      "13 dispatchers haven't had a night on it",
      'most of the crew have not yet sat at it',
    ],
    no: ['Your dispatchers are good.', 'I have never been there.', 'Thirteen is a number.'],
  },
  'waiting-costs': {
    means: 'admits that waiting with the old board is a danger too',
    groups: [
      any(
        'both | either way | old board | old one | old system | waiting | wait | delay* | postpon* | staying | saturday | the weekend | until then | if it freezes | the board',
      ),
      any(
        `risk* | danger* | freez* | froze* | cost* | die | dies | fail* | not free | isn’t free | price | hurt | not safe | isn’t safe | unsafe | bad | too | worse | right about | crash* | as well | stand by | back up | backup | also`,
      ),
    ],
    not: any(
      'wait in line | too early | too long | too soon | what about | no risk | costs nothing | the new one | nobody dies | no one dies | nobody will die | nothing happens | wait with the port | port too | how bad | how dangerous | how often | what does | how much | is the old | what happens',
    ),
    yes: [
      "You're right, the old board is dangerous too.",
      'Waiting has a price as well',
      "and if it freezes on saturday that's a risk I can't take away",
      'the old system can fail, that is true',
    ],
    no: ['We should wait.', 'Waiting costs nothing.', 'Friday is too early.'],
  },
}
