import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** What shuts him: rank, haste, the manual, the easy word, the old word. */
export const againstCues: Scenario['cues'] = {
  'pulls-rank': {
    means: 'brings in Mrs Lloyd or the decision as an order',
    groups: [
      any(
        'lloyd you don’t | lloyd you won’t | lloyd that you | lloyd you refuse | lloyd has decided | lloyd decided | lloyd wants it | lloyd wants you | lloyd wants this | lloyd expects | lloyd told me | lloyd says you | lloyd said you | management has | management wants | management decided | been agreed | is agreed | agreed with mrs | agreed with lloyd | agreed upstairs | been decided | is decided | it’s decided | already decided | have no choice | haven’t got a choice | don’t have a choice | no choice here | not optional | isn’t optional | not a request | isn’t a request | not negotiable | isn’t negotiable | non-negotiable | part of your job | it’s your job | that’s your job | your duty | you have to take | you must take | you have to do it | you have to accept | have to accept it | an order | go to mrs lloyd if | take it to mrs lloyd if | like it or not | whether you like | not up for discussion | that’s final | end of discussion',
      ),
    ],
    not: any(
      'nothing is decided | not decided | isn’t decided | hasn’t been decided | you have no choice on | warning | who decided | would be an order | not an order | nothing’s decided',
    ),
    yes: ['Mrs Lloyd has decided.', 'It’s part of your job, Emlyn.', 'you don’t have a choice', 'This is not optional.'],
    no: ['Nothing is decided yet.', 'Only Mrs Lloyd can take back the warning.', 'You decide.'],
  },
  'wants-signature': {
    means: 'wants the sheet signed',
    groups: [
      any('here’s the pen | here’s a pen | sign | signature | initial it | signed'),
      any('just | here | please | can you | could you | would you | you | it | now | quickly | need | only | your | this | then | so'),
    ],
    not: any(
      'don’t want your signature | don’t want a signature | want your signature like | sign off | don’t sign | no need to sign | before you sign | needn’t sign | don’t have to sign | not sign | two signatures | second signature | i sign | i’ll sign | i signed | i’d sign | both sign | we both | under mine | next to mine | nobody should sign | i wouldn’t sign | what would you sign | to sign for | could you sign with a good | rather you didn’t | isn’t about | a sign | before i sign | sign nothing | as a sign | signed off | insurer | would you need',
    ),
    yes: ['Just sign it.', 'Could you sign here, please?', 'i need your signature', 'Sign it and we’re done.'],
    no: ['Don’t sign that.', 'The insurer wants two signatures.', 'I wouldn’t sign it either.'],
  },
  dictates: {
    means: 'says which button, in which order',
    groups: [
      any(
        'tell her to | tell carys to | tell them to | tell him to | she should | she has to | she needs to | have her | just press | press the | press reset | reset | reset the | restart | reboot | power cycle | turn it off and on | switch it off and on | off and on again | first you | then you | you press | you click | click on | log in and | step one | screen three | cue 47',
      ),
      any('press | reset | restart | reboot | click | screen | button | menu | wait for | check the | cycle | log in | off and on | again'),
    ],
    not: any(
      'i’d have | i would have | would’ve | i’d say | you pressed | he pressed | who pressed | was pressed | october | how do you | how would | what would | dai | why | the reset was | that reset | out of sequence | write the report | to write | that night | which button',
    ),
    yes: ['Tell her to press reset and wait for the light.', 'First you log in, then you press the green button.', 'just turn it off and on again'],
    no: ['Who pressed reset?', 'What would you tell her to press?', 'The reset was pressed in October.'],
  },
  'corrects-him': {
    means: 'corrects how he did it',
    groups: [
      any(
        'not how it | not how you | not how she | isn’t how | have to document | must document | needs documenting | should be documented | reliable enough | not reliable | isn’t reliable | can’t rely on that | not the way | isn’t the way | wasn’t the way | safety issue | can’t just move | you can’t just | against the rules | by the book | the right way | the correct way | correct procedure | not the procedure | proper procedure | supposed to | you should have checked | you should have looked | should have used | should’ve checked | should have looked at the screen | you shouldn’t have | that was lucky | you got lucky | were lucky | just luck | only luck | pure luck | a guess | guesswork | guessing | just a coincidence | coincidence | not reproducible | not scalable | what if that hadn’t | what if it hadn’t | risky | dangerous | next time check | next time look | actually it was | what actually happened is | a timeout | would have recovered | recovered by herself | recovers by itself | can’t do it like that | can’t do that with',
      ),
    ],
    not: any(
      'i was wrong | i meant | i mean | i’m lucky | we’re lucky | we were lucky to | you should have checked with me first i | not supposed to be you | is it dangerous | is it risky | i was supposed | dai | october | report | october was | how do you do it | how dangerous | the sheet is',
    ),
    yes: [
      'That’s not how it works, you should have checked the log.',
      'You got lucky.',
      'by the book you wait for the light',
      'It would have recovered by itself.',
    ],
    no: ['We were lucky to have you.', 'How did you know?', 'I was wrong.'],
  },
  'points-to-manual': {
    means: 'points him to the manual, the documentation, a video',
    groups: [
      any(
        'manual | manuals | documentation | documented | handbook | wiki | user guide | pdf | instructions | tutorial | video | videos | e-learning | knowledge base | slides',
      ),
      any(
        'it’s all | all in | is in | everything | read | look it up | look up | you’ll find | sent you | i wrote | i’ve written | have a look | covers | explains | pages | check the | see the | follow | there’s a | there is a | is on | watch | is complete | has',
      ),
    ],
    not: any(
      'not in the manual | isn’t in the manual | no manual | throw | forget the manual | better than | doesn’t | don’t read | need no | can’t | nobody reads | instead of | without the manual | isn’t in any | in no manual | rather than',
    ),
    yes: ['It’s all in the manual.', 'I’ve written a documentation, have a look.', 'there’s a video', 'You’ll find everything on the wiki.'],
    no: ['That isn’t in any manual.', 'Forget the manual.', 'Your book is better than the manual, read it.'],
  },
  'desk-words': {
    means: 'uses words of the trade that he has no use for',
    groups: [
      any(
        'extended rights | user rights | user with | permissions | superuser | plc | fieldbus | profinet | ethercat | firmware | encoder | encoders | servo | servos | vfd | inverter* | api | ssh | vpn | watchdog | failover | redundan* | latency | interlock logic | state machine | parameterisation | config | configuration | safety integrity | sil3 | sil 3 | bus fault | homing routine | backend | frontend | database | deploy* | patch | version control | runtime | repository | git | the stack | admin panel | ticket system | tickets | sla | escalation level | second level | raci',
      ),
    ],
    yes: ['The encoder lost its homing routine.', 'I’ll give you a VPN and the admin panel.', 'we need a RACI'],
    no: ['The moon hangs short.', 'The desk is yours.', 'It stopped at a cue.'],
  },
  'its-easy': {
    means: 'says that it is easy, that she hardly ever stops, that he will manage',
    groups: [
      any(
        'easy | simple | intuitive | user-friendly | user friendly | self-explanatory | isn’t hard | not hard | not difficult | isn’t difficult | rocket science | anyone can | anybody can | a child can | a child could | my daughter could | piece of cake | straightforward | you’ll pick it up | you’ll get used to | you’ll get the hang | you’ll be fine | you’ll manage | you’ll do fine | you can do it | nothing to it | runs itself | runs by itself | runs by herself | hardly ever | almost never | practically never | just a button | just a few buttons | two buttons | one button | just routine | not that bad | it’s only a computer | it’s only a screen | just a screen | just a computer',
      ),
    ],
    not: any(
      'not that simple | not easy | isn’t easy | wasn’t easy | easier | not simple | isn’t simple | not that easy | not so easy | won’t be easy | easy for me | was easy | too easy | easy to say | easy to write | easy to blame | not as simple | not so simple | simpler | is it easy | never easy | easy way out | i made it easy',
    ),
    yes: ['It’s easy, you’ll pick it up.', 'She’s quite intuitive.', 'you’ll be fine', 'It’s not rocket science.'],
    no: ['I know it isn’t easy.', 'It was easy for me to write that.', 'What would make it easier?'],
  },
  insists: {
    means: 'pulls at him to say it or do it now',
    groups: [
      any(
        'just tell me | tell me now | come on | out with it | spit it out | just say it | just say yes | just take it | just do it | say yes | yes or no | for god’s sake | i’m waiting | get to the point | stop beating | hurry up | what’s it going to be | make up your mind',
      ),
    ],
    not: any(
      'you say yes or no | before you say yes | don’t say yes | say yes to that sheet | you don’t have to | come on tour | come on to | what would make you say yes | to say yes | could say yes | when you say yes',
    ),
    yes: ['Come on.', 'Just tell me.', 'yes or no, Emlyn', 'Just say yes.'],
    no: ['What would you need to say yes?', 'Tell me how it was.', 'You don’t have to say yes.'],
  },
  'insults-age': {
    means: 'calls him old, behind, afraid of computers',
    groups: [
      any(
        'somebody younger | someone younger | a younger | too old | old-fashioned | old fashioned | dinosaur | old dog | fossil | at your age | your age | stone age | middle ages | stuck in the past | afraid of computers | scared of computers | afraid of a computer | afraid of a screen | scared of a screen | don’t understand computers | not a computer person | technophobe | luddite | behind the times | time to retire | should retire | ready for retirement | old man | stubborn',
      ),
    ],
    not: any(
      'not too old | aren’t too old | isn’t too old | never too old | nobody is | not a dinosaur | i’m stubborn | i was stubborn | i’m not a computer | i’m too old',
    ),
    yes: ['You’re just too old for it.', 'At your age it’s hard to learn.', 'don’t be stubborn'],
    no: ['Nobody is too old for that.', 'I was stubborn.', 'When do you retire?'],
  },
  'defends-sheet': {
    means: 'defends the sheet: standard wording, a template, a mere form',
    groups: [
      any(
        'misread | misunderstood | read it wrong | reading too much | asked me to write | told me to write | did what she said | did what i was told | standard wording | standard term* | standard template | the template | a template | just a form | only a form | just the wording | only the wording | just words | a formality | only a formality | how we always | how it’s done | same for everyone | just paperwork | only paperwork | someone has to be responsible | somebody has to be responsible | first point of contact | first contact',
      ),
    ],
    not: any('sorry | wrong | stupid | shouldn’t | badly | tear | rubbish'),
    yes: ['It’s just the standard wording.', 'Well, somebody has to be responsible.', 'it’s only a formality'],
    no: ['I copied the template, sorry, that was wrong.', 'You are responsible and you decide.', 'Cross out that line.'],
  },
  'doubts-him': {
    means: 'tells him that he does not know the software, or might break it',
    groups: [
      any(
        'you don’t know the software | you don’t know the system | you don’t know how she works | don’t understand the software | don’t understand the system | you can’t program | you can’t code | not an engineer | not a programmer | aren’t an engineer | if you break | you break something | you could break | you might break | you’ll break | you’d break | can’t run it | can’t run her | can’t operate | how will you run | someone qualified | somebody qualified | not qualified | without the know-how | know what you’re doing',
      ),
    ],
    not: any('i’m not an engineer | you know what you’re doing | i don’t know'),
    yes: ['But you don’t know the software.', 'What if you break something?', 'you’re not an engineer'],
    no: ['You know what you’re doing.', 'She breaks down.', 'I don’t know the stage.'],
  },
  'asks-to-forget': {
    means: 'wants October put away, or made ordinary',
    groups: [
      any(
        'only two words | just two words | behind us | let it go | let that go | let it rest | move on | moving on | forget october | forget about october | forget it now | water under | long ago | weeks ago | in the past | mistakes happen | makes mistakes | these things happen | things like that happen | it happens | can happen to anyone | look forward | leave october | leave that now | not about october | what does october | nothing to do with october | can’t change it now | can’t change that now | draw a line under',
      ),
    ],
    not: any('i can’t let | don’t let | not forget | shouldn’t forget | won’t forget | what happened | let it go up'),
    yes: ['Can we put October behind us?', 'Mistakes happen.', 'let’s move on'],
    no: ['What happened in October?', 'I won’t forget that.', 'I wrote it.'],
  },
}
