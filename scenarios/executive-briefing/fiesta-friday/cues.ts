import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** What only this conversation listens for: the no, the street, what waiting costs, the way out. */
export const contentCues: Scenario['cues'] = {
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
        `rizal | same name | same names | same street | same-named | twice | seven streets | duplicate name* | double name* | the other one | the wrong one | both called | names double | someone call* | somebody call* | someone ring* | a woman | a mother | a man | an old man | a caller | a family | your mother | your aunt | a child`,
      ),
      any(
        `ambulance* | stand* | waits | waiting | wait | drives | drive | goes | picks | pick | first one | wrong | other | lights | siren* | seven | seven times | arrive* | nobody comes | no one comes`,
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
        'old board | old one | old system | waiting | wait | delay* | postpon* | staying | saturday | the weekend | until then | if it freezes | the board',
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
  'recommends-nights': {
    means: 'recommends to finish all fourteen nights before the whole city starts',
    groups: [
      any(
        `fourteen nights | 14 nights | nine nights | nine more nights | 9 nights | 9 more nights | all the nights | all nights | the full nights | the remaining nights | rest of the nights | the nights | full test | the test phase | the 18th | 18th | eighteenth | nine more | after the nights`,
      ),
      any(
        `do | and you have | finish | complete | all | until | before | after | then | earliest | first | need | recommend* | should | would | i’d | let’s | stick | run | keep | wait | with | take | give | let us | want | go`,
      ),
    ],
    not: any(
      'only five | five nights are | cut | skip | shorten | without the nights | why fourteen | do we need | five of | agreed on fourteen | don’t need | forget the',
    ),
    yes: [
      "I'd finish all fourteen nights first.",
      'Let us run the nine more nights before the whole city',
      'the 18th at the earliest, after the nights',
    ],
    no: ['We agreed on fourteen nights, five of them are done.', 'Skip the nights.', 'Five nights are too few.'],
  },
  'only-nights': {
    means: 'recommends the nights and not the port',
    groups: [
      any(
        'wait with the port | port too | port as well | port can wait | not the port | without the port | no port | leave the port | not even the port | rather than the port | forget the port | not just the port | instead of the port | or nothing | drop the port',
      ),
    ],
    yes: ["I'd do all fourteen nights, not the port.", 'Leave the port, finish the nights', 'forget the port'],
    no: ['Start with the port.', 'The port on Friday, the rest after the nights.', 'The port is small.'],
  },
  'recommends-port': {
    means: 'recommends to begin on Friday with the port alone',
    groups: [
      any(
        'port | harbour | harbor | pier | pilot | eleven barangays | 11 barangays | eleven of | 11 of | one district | part of the city | only a part | waterfront',
      ),
      any(
        `start | begin | first | friday | only | alone | just | go live | could | would | recommend* | i’d | let’s | open | switch | pilot | take | do | can | on the 12th | instead`,
      ),
    ],
    not: any(
      'wait with the port | port can wait | not the port | without the port | no port | leave the port | not even the port | forget the port | only part of the reason | instead of the port | drop the port | say city | not the city | isn’t the city | you call it | by name | the rest of | forty-three | 43',
    ),
    yes: ['On Friday I would start with the port alone.', "Let's begin with 11 barangays", 'we could open just the harbour on the 12th'],
    no: ["I'd do the nights, not the port.", 'The port has eleven barangays.', 'Friday is too early.'],
  },
  'says-eleven': {
    means: 'insists that it is eleven barangays, said by name, and not the city',
    groups: [
      any(
        `eleven | 11 | forty-three | 43 | by name | names of | the list | the port, not | port is not | port isn’t | only the port | just the port | port alone | not the city | isn’t the city | isn’t san lorenzo | not san lorenzo | say the port | say port | which barangays | who has to wait | who waits | who is not in | who isn’t in`,
      ),
    ],
    not: ['how many', 'what about', 'don’t need to say', 'no need to'],
    yes: [
      'Eleven barangays, by name.',
      "It's only the port, and you have to say so.",
      'Say which barangays, and say that 43 wait.',
      'the port is not the city',
    ],
    no: ['Fine, say San Lorenzo.', 'You can say city.', 'That works for me.'],
  },
  'names-the-hills': {
    means: 'sees the people outside the port who will rely on the word “city”',
    groups: [
      any(
        'someone | somebody | people | they | those | families | the hills | the rest | the others | everyone else | a woman | a man | she | upland* | the hill barangays',
      ),
      any(
        'hills | believe* | rely | count on | expect* | read the poster | poster | wherever you are | trust* | count the minutes | not in it | left out | outside the port | outside | call and',
      ),
    ],
    not: ['how many', 'i believe', 'i trust you'],
    yes: [
      'Someone in the hills will believe you and call.',
      'People outside the port will rely on that word',
      'the others have read "wherever you are"',
    ],
    no: ['The port goes first.', 'I believe in Friday.', 'How many live in the hills?'],
  },
  'says-price': {
    means: 'names what the way costs: 640,000, crews, posters, the button, slower nights',
    groups: [
      any(
        `640,000 | 640 000 | 640000 | 640k | 640 thousand | six hundred and forty | six hundred forty | extra crews | double crews | overtime | the posters are | new posters | posters would | reprint* | without his button | no button | slower nights | nights go slower | it costs | it will cost | the price is | the cost is`,
      ),
    ],
    not: ['costs nothing', 'won’t cost', 'what does it', 'how much', 'kumpas pays'],
    yes: ['The extra crews cost 640,000 pesos.', 'that means new posters', 'The price is that the mayor stands there without his button.'],
    no: ['It costs nothing.', 'How much are the crews?', 'I would do the nights.'],
  },
  'says-not-known': {
    means: 'says openly what can’t be promised or isn’t known',
    groups: [
      any(
        `can’t promise | cannot promise | can not promise | won’t promise | not a promise | no promise | isn’t a promise | don’t know | do not know | nobody knows | no one knows | can’t say yet | cannot say yet | not certain | can’t guarantee | cannot guarantee | no guarantee | at the earliest | might be later | may be later | could be later | if the nights go well | can’t be sure | depends on the nights`,
      ),
    ],
    not: any(
      'know what you | know why you | know who | you don’t know | know what to do | only a thumb | thumb* | know if you | don’t know what you want',
    ),
    yes: ["The 18th at the earliest, and I can't promise it.", "I don't know if nine nights are enough.", 'if the nights go well'],
    no: ["I don't know what you want from me.", 'A thumb is not a promise.', 'You don’t know the system.'],
  },
  'separates-promise': {
    means: 'tells the promise (eight minutes, nobody waits like that again) from the date',
    groups: [
      any(
        'that promise | this promise | keep it | a promise | eight minutes | 8 minutes | your promise | the promise | what you promised | your word | gave your word | promised | to her | to the widow | the ambulance comes | help comes',
      ),
      any(
        'not friday | not on friday | isn’t friday | isn’t the date | not the date | not a date | not the 12th | not the button | not the poster | isn’t the poster | not a day | rather than friday | more than friday | more than the date | other than the date | and not the day | isn’t a date | no date in it | don’t need friday | isn’t about friday | not about friday',
      ),
    ],
    yes: ['Eight minutes is what you promised, not Friday.', "your word was that help comes, it isn't the date", 'The promise is not a date.'],
    no: ['You promised Friday.', 'Eight minutes on Friday.', 'Not on Friday.'],
  },
  'names-widow': {
    means: 'comes back to the widow and what she was told',
    groups: [
      any('gallo | widow | his wife | the baker | her husband | what you told her | one more family | another family | another baker'),
      any(
        'promise* | told | word | again | wait* | owe* | look | face | another | sure | safe | keep | happen* | deserve* | kept | tell | explain | means | would | want*',
      ),
    ],
    yes: [
      'You told the widow that no family would wait again.',
      'Another Mrs Gallo would be waiting in the wrong Rizal Street',
      'what you told her was not a day, you can keep it',
    ],
    no: ['Friday is too early.', 'Have you got family?', 'A baker makes bread.'],
  },
  'sees-her-shame': {
    means: 'names where this puts her: her word is out, she stands before people',
    groups: [
      any(
        `must be | must feel | you’re the one | you are the one | you stand | you’ve been standing | you have been standing | your name | your face | your word | puts you | put you | got you into | left you | leaves you | you look | you have to take | embarrass* | asham* | shame | awful | humiliat* | hard for you | difficult for you | feels like | let you down | alone`,
      ),
      any(
        `you | your | city | people | poster* | radio | front | take it back | taking it back | cathedral | everyone | position | spot | there | corner`,
      ),
    ],
    not: any(
      'must be done | must be finished | must be tested | must be ready | must be trained | i must | we must | you must | blood | your fault | your own fault | leaves you no',
    ),
    yes: [
      "It must be awful, you've been standing in front of the whole city with that.",
      'I put you in a terrible position.',
      'your word is on the posters and I left you alone with it',
      'That must be hard for you to take back.',
    ],
    no: ['It must be finished first.', 'You must tell the mayor.', 'I sent it from the car.'],
  },
  'owns-thumb': {
    means: 'owns the thumbs-up, the message or the December slide as one’s own wrong',
    groups: [
      any('i | my | mine | me | i’m | i’d | it was easier'),
      any(
        'thumb* | that message | my message | the message | that text | my text | the text | from the car | in the car | emoji | on thursday | thursday | answered you | answer you | my slide | should have called | should have rung | should’ve called | should have told | should’ve told | should have said',
      ),
      any(
        'sent | send | shouldn’t | should | wrong | mistake | sorry | apolog* | careless | untrue | not true | wasn’t true | lie | lied | easier | lazy | fault | bad | without thinking | quickly | mine | regret | misled | stupid | too fast | hurry | gave | put | was',
      ),
    ],
    not: any(
      'only meant | just meant | only a thumb | just a thumb | misunderst* | misread | never meant | not a promise | wasn’t a promise | never a commitment | not a commitment | not a yes | you shouldn’t have | you should have | read too much | i meant | you sent | you wrote',
    ),
    yes: [
      'I sent that thumbs-up from the car and it wasn’t true.',
      'My thumb, my mistake.',
      'I should have called you on Thursday.',
      'im sorry about the thumb, that was careless',
      'The message on Thursday was wrong and it was mine.',
    ],
    no: [
      'A thumbs-up only meant I’d read it, that was my message.',
      'I think you misunderstood my message, sorry.',
      'You should have called me on Thursday.',
    ],
  },
  'owns-it': {
    means: 'owns in plain words what the thumbs-up was, without naming it',
    groups: [
      any('i | my | me | we'),
      any(
        'wanted to be nice | a lie | lied to you | wrong answer | run around | disappoint you | full responsibility | took the easy | the easy way | easier | coward* | got you into | let you down | let you believe | mislead you | misled you | on me | avoided | ducked | afraid to tell | scared to tell | didn’t dare | kept quiet',
      ),
    ],
    not: any('you lied | your lie | don’t want to mislead | not going to let you down | won’t let you down | it’s easier'),
    yes: [
      'I wanted to be nice and it was a lie.',
      'You trusted me and I let you run around with a wrong answer.',
      'I didn’t want to disappoint you.',
      "I'm sorry I got you into this.",
    ],
    no: ['I won’t let you down.', 'It’s easier on Monday.', 'You lied.'],
  },
  'takes-blame': {
    means: 'offers that she may say it is the supplier’s doing',
    groups: [
      any(
        'blame me | blame us | blame kumpas | blame my company | say it was us | say it was me | say kumpas | kumpas wasn’t | kumpas isn’t | kumpas was | put it on me | put it on us | our fault | my fault | we weren’t ready | i’ll take the blame | we take the blame | that’s on us | it was us',
      ),
    ],
    not: any('not our fault | not my fault | isn’t our fault | isn’t my fault | don’t blame | wasn’t my fault | wasn’t our fault'),
    yes: ['Blame me.', 'You can say that Kumpas wasn’t ready.', "Tell them it's our fault."],
    no: ['It’s not my fault.', 'Don’t blame me.', 'Say the truth.'],
  },
  'offers-radio': {
    means: 'offers to come along, to sit beside her or to say it oneself',
    groups: [
      any('i’ll | i will | let me | i can | i’d | i want to | we’ll | i could | happy to | i’m coming | have me'),
      any(
        'come | sit | be there | be beside | stand | say it | tell them | explain | answer | speak | talk | join | go with | with you | on air | next to',
      ),
      any('you | radio | studio | air | dysl | nonoy | listeners | microphone | them | myself | mayor | beside'),
    ],
    not: any(
      'can’t | won’t | not | don’t | never | let you know | if you say city | tell you | answer you | explain to you | i’d rather | talk to my',
    ),
    yes: ["I'll come and sit beside you.", 'Let me say it on air myself', 'I can go with you and answer the technical questions.'],
    no: ["I won't go on the radio.", 'I will tell you by Friday.', 'You say it on the radio.'],
  },
  'gives-the-sentence': {
    means: 'gives her words that she can say on the radio',
    groups: [
      any(
        'say | tell them | tell him | tell people | tell the city | tell nonoy | tell your mother | you could say | you can say | just say | put it like | try | sentence | something like',
      ),
      any(
        `: | “ | " | we tried | the street | that we | that an | that the | we will | we won’t | i won’t | the truth | nights | rizal | ambulance | wrong | not yet | rather`,
      ),
    ],
    not: any(
      'can’t say | don’t say | say yes | say no | what do you say | you say friday | say city | say that again | let me say | just say friday | i say | technical reasons | what can you say | what will you say | i’d say | i would say',
    ),
    yes: [
      'Say that we tried it at night and an ambulance stood in the wrong street.',
      'Tell them the truth: not yet, and why.',
      'You could say we would rather be late than wrong',
    ],
    no: ['I can’t say that.', 'What will you say on the radio?', 'Just say Friday.', 'Say technical reasons.'],
  },
  'offers-weekend': {
    means: 'offers people, paper or oneself beside the old board over the fiesta',
    groups: [
      any(
        'we’ll | i’ll | we will | i will | my team | my people | our people | four of us | two of us | i can | we can | let me | someone from | engineers | i’d | we’d | of us',
      ),
      any(
        'weekend | saturday | fiesta | till monday | until monday | all night | every night | friday to | in the room | in your room | downstairs | beside the old | next to the old | the old board | paper | around the clock | on call | stand by | standby | the nights',
      ),
      any(
        'sit | be | stay | stand | in the room | in your room | downstairs | paper | people | team | engineers | help | beside | next to | on call | watch | awake | of us',
      ),
    ],
    not: any('can’t | won’t | don’t | not | never | live on | go live | ready by | finish'),
    yes: [
      "We'll be in your room from Friday to Monday, all weekend.",
      'I will sit beside the old board on Saturday myself',
      'my people can stand by with paper over the fiesta',
    ],
    no: ["We can't go live on the weekend.", 'The weekend will be hard.', "I'll finish by the weekend."],
  },
  'trains-them': {
    means: 'says how the thirteen get their night, and with whom',
    groups: [
      any('thirteen | 13 | dispatchers | everyone | each of them | the others | all of them | all 22 | crew | crews'),
      any('night | nights | practise | practice | learn | train* | sit with | side by side | beside | drill | paired | pair | shadow'),
      any('each | every | with | one | two | at least | before | beside | together | own | gets | get | will | nine'),
    ],
    not: ['haven’t', 'have not', 'never', 'yet to', 'hasn’t'],
    yes: [
      'Each of the thirteen gets a night with one of the nine.',
      'all 22 sit side by side for one night before',
      'The others will train with Manang Luz.',
    ],
    no: ["Thirteen haven't had a night.", 'The nights are long.', 'Everyone is tired.'],
  },
  'tells-mayor': {
    means: 'offers to tell the mayor, or to tell him with her',
    groups: [
      any('i’ll | i will | let me | we’ll | i can | together | i’d | with you'),
      any('mayor'),
      any('tell | call | explain | speak | talk | go | say'),
    ],
    not: any('won’t | can’t | not | behind | over your'),
    yes: ["I'll tell the mayor with you.", 'let me call the mayor', 'We can explain it to the mayor together.'],
    no: ["I won't tell the mayor.", 'What does the mayor say?', 'The mayor has a button.'],
  },
  'next-number': {
    means: 'says when she hears next how the nights go',
    groups: [
      any(
        'every morning | each morning | after each night | after every night | every day | each day | daily | tomorrow morning | at seven | at six | at breakfast | every night',
      ),
      any('call | ring | number | numbers | tell | hear | know | list | report | text | count | phone | how many'),
    ],
    yes: ['I ring you every morning at seven with the number.', "After each night you'll get a list", 'you will hear from me daily, by phone'],
    no: ['I called you yesterday.', 'Every night counts.', 'Seven streets.'],
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
}
