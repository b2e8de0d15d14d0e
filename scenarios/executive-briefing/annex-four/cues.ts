import type { Scenario } from '../../stage/schema.js'
import { any, SIXTY_ONE } from './words.js'

/** What only this conversation listens for: the content of the briefing, and the ways round it. */
export const contentCues: Scenario['cues'] = {
  'wrong-places': {
    means: 'says that farms are recorded in the wrong place or are not proven',
    groups: [
      any('farm* | plot* | map | maps | location* | garden* | places | gps'),
      any(`wrong | wrongly | problem | problems | unreliable | mixed up | corrupt* | spoilt | pinned to | instead of the farm* | incorrect* | not right | not correct | not where | missing | false | mistaken | bad | not proven |
        unproven | not proved | can’t prove | cannot prove | can not prove | don’t have | don’t know where | the store’s |
        buying store* | at the store | of the store | on the store | 3,870 | 3870 | 27 percent | a quarter`),
    ],
    yes: [
      '3,870 of our farms are on the map in the wrong place.',
      'the app saved the buying store instead of the farm',
      "We can't prove where a quarter of the farms are.",
      'The locations for 3870 farms are wrong',
    ],
    no: ['The contract is for 84 containers.', 'We had a problem with the app.', 'I went up to a farm last week.'],
  },
  'says-3870': {
    means: 'says how many farms',
    groups: [
      any(`3,870 | 3870 | 3.870 | 3 870 | 3,900 | 3900 | three thousand eight hundred* | thirty-eight hundred |
        almost four thousand | nearly four thousand | close to four thousand | about four thousand | almost 4,000 | nearly 4,000 |
        about 4,000 | 4000 farms | 4,000 farms`),
    ],
    yes: ['3,870 farms', 'It is 3870 of the 14200.', 'nearly four thousand farms are wrong'],
    no: ['Some of the farms are wrong.', 'It is 84 containers.', '38,000 dollars each'],
  },
  'cannot-sign-all': {
    means: 'says that she should not sign all 84 as it stands',
    groups: [
      any(`can’t | cannot | can not | shouldn’t | should not | must not | mustn’t | don’t | do not | not to | please not |
        not be signed | can’t be signed | isn’t true | not true`),
      ['sign', 'signed', 'signing', 'go ahead', 'annex', 'contract'],
      any(`all | 84 | eighty-four | eighty four | everything | full | tomorrow | as it is | as it stands | like this | annex | that |
        this | the contract | it`),
    ],
    not: [...SIXTY_ONE, ...any('i won’t | i will not | if we don’t sign | if you don’t sign | if i don’t | why')],
    yes: ["You can't sign all 84 tomorrow.", 'please do not sign the contract as it stands', 'Annex 4 is not true, the contract is wrong'],
    no: ['Sign it tomorrow.', "What happens if we don't sign tomorrow?", 'I would sign 61.'],
  },
  'says-price': {
    means: 'names a cost or what is at risk: 120,000, 23 containers, 2.6 million, ten weeks',
    groups: [
      any(`120,000 | 120 000 | 120000 | 120k | 120 thousand | hundred and twenty thousand | hundred twenty thousand | 2.6 | 2,6 |
        two point six | 2,600,000 | 23 containers | twenty-three containers | the other 23 | other twenty-three | remaining 23 |
        23 others | ten weeks | 10 weeks | $38,000 | 38,000 | 38k | unbudgeted | not budgeted | not in the budget |
        isn’t in the budget | in no budget | nobody has budgeted`),
    ],
    not: ['you promised', 'you agreed', 'we agreed', 'already agreed'],
    yes: ['Walking them again costs 120,000 dollars.', 'That leaves 23 containers, 2.6 million, in the air.', 'about ten weeks of walking'],
    no: ['It will cost something.', 'I would sign 61.', 'The contract is 9.6 million.'],
  },
  'says-walking-cost': {
    means: 'names the sum that walking the farms again takes',
    groups: [any('120,000 | 120 000 | 120000 | 120k | 120 thousand | hundred and twenty thousand | hundred twenty thousand | 120 grand')],
    not: ['you promised', 'you agreed', 'we agreed', 'already agreed'],
    yes: ['Walking them again costs 120,000 dollars.', 'and 120k to redo'],
    no: ['It puts 2.6 million at risk.', 'It costs something.'],
  },
  'says-not-known': {
    means: 'says openly what is not known, or that a day cannot be promised',
    groups: [
      any(`don’t know | do not know | don’t yet know | nobody knows | no one knows | not known | unknown | haven’t checked |
        have not checked | hasn’t been checked | haven’t looked | have not looked | nobody has looked | no one has looked |
        nobody has checked | no one has checked | not checked | not been checked | can’t tell you yet |
        can’t say yet | cannot say yet | can’t tell you how many | cannot tell you how many | can’t say how many |
        no idea how many | can’t promise | cannot promise | can not promise | won’t promise | will not promise |
        can’t give you a date | cannot give you a date | can’t give you a day | not sure how many | not certain how many |
        what i can’t tell you | what i cannot tell you`),
    ],
    not: any(`know what you | know why you | know what to say | know who | you don’t know | you do not know | they don’t know |
        know why i should | know what to do | know if you`),
    yes: [
      "I don't know how many of them lie inside the park.",
      'Nobody has checked them against the park yet.',
      "I can't promise a day, the rains decide.",
    ],
    no: ["I don't know what you want from me.", 'I know how many there are.', 'You do not know the app.'],
  },
  'since-monday': {
    means: 'says since when it is known',
    groups: [
      any('monday | three days | 3 days | two days | days ago | this week | tuesday'),
      any(`found | find | know | knew | known | since | discovered | saw | noticed | learned | learnt | came to you | come to you |
        told you | sat on | waited | here | on monday | kept`),
    ],
    yes: ['I found it on Monday.', 'We have known for three days.', 'I should have come to you on Monday'],
    no: ['We ship in spring.', 'I found it myself.', 'You will have a count each Friday.'],
  },
  'will-not-sign': {
    means: 'says that one will not put one’s name to it',
    groups: [
      ['i', 'my name', 'me', 'i’d'],
      any(`can’t | cannot | can not | won’t | will not | not going to | not able to | refuse | i’m not | am not | rather not | not putting | not signing | be lying | don’t | wouldn’t | not put |
        not sign | no, | never | stays off | not on`),
      ['sign', 'signing', 'signed', 'my name', 'annex', 'signature', 'put my hand'],
    ],
    not: ['you can’t', 'you cannot', 'you should', 'don’t mind', 'if i don’t', 'if i won’t'],
    yes: ["I can't sign that.", 'I will not put my name to Annex 4', "No, I won't be signing something I know is false."],
    no: ["Okay, I'll sign.", "You can't sign all 84.", "I don't mind signing."],
  },
  'recommends-less': {
    means: 'recommends to sign only what is proven, 61 containers, and add the rest later',
    groups: [
      [
        ...SIXTY_ONE,
        ...any(`the proven | proven ones | proven farms | proven coffee | what is proven | what’s proven | what we can prove |
        which we can prove | that we can prove | only what | fewer | smaller | a bit less | a little less | less than | part of it | a part now`),
      ],
      any(`sign | signing | recommend | recommendation | suggest | propose | i would | i’d | let’s | go for | go with | take | now |
        start with | first | my advice | should | sell | the rest | then | tell him | tell trieste | tell bassi | tomorrow |
        ask for`),
    ],
    not: any(
      'not 61 | don’t sign 61 | can’t sign 61 | instead of 61 | already agreed | already said | you agreed | you said | you promised | we agreed | instructions | ignore',
    ),
    yes: ['Sign 61 tomorrow and add the rest as they are walked.', "I'd sign for sixty-one.", 'My advice: sell only what is proven now'],
    no: ['Sign all 84.', 'We should wait two weeks.', 'There are 84 containers in the contract.'],
  },
  'recommends-waiting': {
    means: 'recommends to move the signing',
    groups: [
      any(`postpone | delay | push back | push it back | move the signing | move it | put it off | put off | wait | hold off |
        reschedule | not sign tomorrow | don’t sign tomorrow | more time | move the date | sign later | sign nothing`),
      any(`sign* | contract | trieste | bassi | date | weeks | friday | tomorrow | i would | i’d | recommend | suggest | should |
        let’s | could we | ask | better`),
    ],
    not: [
      ...SIXTY_ONE,
      ...any(`can’t wait | cannot wait | don’t postpone | not postpone | not wait | wouldn’t | would not | instead of | rather than |
        shouldn’t | or we | option | no reason to | why | what happens`),
    ],
    yes: ["I'd postpone the signing.", 'We should wait two weeks', "Let's ask Trieste for more time."],
    no: ["We can't wait with this contract.", 'Sign 61 rather than wait.', 'The ship sails in March.'],
  },
  'names-farmers': {
    means: 'speaks of what it means for the farmers',
    groups: [
      ['farmer*', 'families', 'growers', 'smallholder*'],
      any(`pay | paid | pays | money | lose | living | income | sell | school* | trust | tell | told | owe | hurt | wait | depend |
        promise* | fair | punish* | left out | leave out | cost*`),
    ],
    yes: ['The farmers we leave out will lose money.', 'those families depend on this', 'We owe it to the farmers to tell them'],
    no: ['3,870 farms are wrong.', 'There are 14,200 farmers.', 'I would sign 61.'],
  },
  'gives-next-number': {
    means: 'says when she will hear the next count',
    groups: [
      any(`every friday | every week | weekly | each friday | each week | every monday | each monday | on fridays | on mondays |
        every evening | every two weeks | once a week | by friday | by monday | next friday | next week | a week from |
        in a week`),
      any('tell | number | numbers | count | list | figure | hear | know | report | page | how many | farms | walked | update | see'),
    ],
    yes: [
      'Every Friday you get one number: farms walked.',
      "You'll hear from me weekly with the count.",
      "By Friday you'll have a list of those near the park",
    ],
    no: ['I found it on Monday.', 'We sign on Friday.', "I'll tell Bassi."],
  },
  'will-say-it': {
    means: 'offers to say it on the telephone oneself',
    groups: [
      any('i’ll | i will | let me | i can | i’d | i want to | happy to | i’m ready to | i am ready to'),
      any('tell | say | explain | answer | speak | talk | stay | be on | sit | take'),
      any('bassi | trieste | him | the call | on the phone | the telephone | the line | the buyer | the roaster'),
    ],
    yes: ["I'll tell Bassi myself.", 'Let me stay for the call and answer him', 'I can explain it to Trieste.'],
    no: ['You tell Bassi.', "I'll tell my team.", 'Trieste will call at eleven.'],
  },
  'stops-her': {
    means: 'stops her hand: no, wait, not yet',
    groups: [any('no | stop | wait | not yet | hold on | please don’t | don’t do that | put the pen down | put it down')],
    not: any(`no problem | no need | no worries | no risk | no one | no big | no trouble | don’t worry | no reason | no issue |
        can’t wait | no signal`),
    yes: ['No.', 'Wait, please put the pen down.', 'stop'],
    no: ['No problem, Madam.', 'Yes, sign.', 'There was no signal up there.'],
  },
  'names-that-day': {
    means: 'sees what it was or is for her, to stand before them',
    groups: [
      any(
        'must have been | must be | that was hard | awful | terrible | heavy | painful | bitter | humiliat* | shame* | i can imagine | no wonder | hurts | lonely',
      ),
      any('you | them | that | stand | stood | front | again | her | farmers | feet | hear | take back | carry'),
    ],
    not: any(
      'network | signal | bug | phone* | update | file | app | i feel | ashamed of myself | must be signed | must be walked | must be checked | must be done',
    ),
    yes: [
      'That must have been awful, to stand there and take it back from them.',
      'No wonder you weigh every figure again.',
      'it must be bitter to hear this from an engineer again',
    ],
    no: ['It must have been the network.', 'The farms must be walked.', 'I found it on Monday.'],
  },
  'park-first': {
    means: 'would walk or check the farms near the park first',
    groups: [['park', 'boundary', 'border', 'forest'], any('first | check | start | look at | compare | walk | before the others | begin')],
    not: ['haven’t', 'has not', 'nobody', 'no one', 'never', 'don’t know'],
    yes: ["We'd walk those near the park first.", 'I will check the ones along the boundary by Friday', 'start with the forest side'],
    no: ['Nobody has checked them against the park.', 'I found it on Monday.', 'Some may lie in the park.'],
  },
}
