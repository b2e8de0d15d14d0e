import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** What to do instead, its price, and who stands beside her. */
export const planCues: Scenario['cues'] = {
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
      'isn’t complete | not complete | done 5 | done five | 5 of 14 | five of fourteen | only five | five nights are | cut | skip | shorten | without the nights | why fourteen | do we need | five of | agreed on fourteen | don’t need | forget the',
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
      any(
        'shall i | should i | do you want me | would it help if i | may i | can i | i’ll | i will | let me | i can | i’d | i want to | we’ll | i could | happy to | i’m coming | have me',
      ),
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
        'say | tell them | tell him | tell people | tell the city | tell nonoy | tell your mother | you could say | you can say | just say | put it like | try | sentence | something like | sentences | write you',
      ),
      any(
        `: | “ | " | we tried | we tested | write | ambulances | the street | that we | that an | that the | we will | we won’t | i won’t | the truth | nights | rizal | ambulance | wrong | not yet | rather`,
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
        'weekend | saturday | fiesta | till monday | until monday | all night | every night | friday to | in the room | in your room | downstairs | beside it | next to it | beside the old | next to the old | the old board | paper | around the clock | on call | stand by | standby | the nights',
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
}
