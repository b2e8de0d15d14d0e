import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** The easy peace, what you want, and what will be different. */
export const planCues: Scenario['cues'] = {
  'accepts-peace': {
    means: 'takes the easy peace: coffee, friends, all forgotten',
    groups: [
      any(`forget it | forget about it | no hard feelings | water under the bridge | behind us | move on | moving on | we’re good | we are good | all good then | friends again | friends then | peace then | glad that’s settled | glad that’s sorted | glad we’re | say no more | no more about it | leave it at that | let’s leave it |
        i’d love a coffee | love a coffee | coffee would be | coffee sounds | yes to coffee | yes please | with milk | milk please | no milk | with sugar | no sugar | two sugars | black please | black is | coffee it is | coffee then | let’s have coffee | let’s have a coffee | nice coffee | good coffee | the coffee is | fine, coffee | to peace | okay, peace | ok, peace | cheers`),
    ],
    not: any(
      'not let’s | can’t just | can’t leave | don’t want to forget | don’t want to move on | won’t forget | afterwards | after we | after that | first | but not | rather not | not yet | before | can’t put | don’t want to put | too early | can’t forget | later | instead | no thanks | no thank you | shouldn’t | not just',
    ),
    yes: ['Let’s forget it.', 'I’d love a coffee.', 'Great, no hard feelings then.', 'Perfect, glad we’re good.', 'with milk please'],
    no: ['I’d love the coffee afterwards.', 'We can’t just move on.', 'I don’t want to forget it.', 'Coffee later.'],
  },
  'wont-joke-away': {
    means: 'declines the easy way out; wants to hear what is wrong',
    groups: [
      any(`not yet | no coffee | coffee later | coffee afterwards | coffee after | the coffee can wait | before the coffee | not for the coffee | not here for coffee | didn’t come for coffee | didn’t come up for | did not come up for | let me off | letting me off | let me off the hook | off the hook | too easy | too easily | that easy |
        don’t want to laugh | not laugh it off | laugh it off | joke it away | no jokes | without a joke | without the jokes | without the joke | not with a joke | behind the joke | behind the jokes | under the joke | i’d rather have the quarrel | rather have the fight | rather you shouted | rather you were angry | rather be shouted at | shout at me | scream at me | be angry with me | i’m not done | we’re not done | not finished | haven’t earned | don’t deserve |
        can’t just forget | don’t want to forget | shouldn’t forget | can’t laugh | it isn’t fine | it’s not fine | it isn’t forgotten | not all right | not alright | it’s not okay | it isn’t okay | i’m serious | rather hear | want to hear it | like to hear it | want to hear what | tell me straight | say it straight | say it to my face | rather talk about it | need to talk about | want to talk about what | not about coffee | i’d rather hear | want to talk about the freeze | came about the freeze | i came to talk about`),
    ],
    not: ['don’t need to talk'],
    yes: [
      'Not yet. I’d like to hear it first.',
      'You’re letting me off too easily.',
      'the coffee can wait',
      'I’d rather you shouted at me.',
      'I haven’t earned that coffee.',
    ],
    no: ['I’d love a coffee.', 'Let’s forget it.', 'It’s fine.'],
  },
  'asks-for-signature': {
    means: 'asks for her yes to lifts 1 and 2, or that she drops what she asked of Ruth',
    groups: [
      any(
        'sign | signature | approval | your ok | your okay | your yes | lifts 1 and 2 | lifts one and two | lift 1 | other two lifts | second update | next update | the letter | your complaint | complaint | withdraw | network back | the network away | thursday',
      ),
      any(
        'need | must | have to | has to | can you | could you | will you | would you | please | want you to | by thursday | before thursday | just | agree | withdraw | drop | let me | are you going to | get your | sort out | settle | discuss | agree on',
      ),
    ],
    not: [
      'not about',
      'forget',
      'whether',
      'what would',
      'how would',
      'what do you',
      'what would you need',
      'if you say',
      'until you',
      'unless you',
      'don’t have to sign',
      'not here for',
      'not because',
      'together',
      'how could we',
      'last thursday',
      'that thursday',
      'can wait',
      'should have',
    ],
    yes: [
      'I need your signature for lifts 1 and 2.',
      'Can you withdraw the complaint?',
      'We have to agree on the next update by Thursday.',
      'could you please sign',
    ],
    no: ['This isn’t about Thursday.', 'What would you need before you sign?', 'Lifts 1 and 2 can wait.'],
  },
  'gives-notice': {
    means: 'promises that she hears of a change first and can say no',
    groups: [
      any(`tell you first | ask you first | you first | come to you first | to you first | hear it first | know first | hear it from me | before i change | before we change | before anything changes | before we touch | before i touch | without your | without you | not without | nothing changes until | two signatures | both sign | both of us sign | both our signatures | we both | your no | your veto | a veto |
        you can say no | you can stop it | if you say no | if you say stop | you have a say | you have the last word | you decide when | you decide whether | your decision | tell you myself | tell you in person | come up myself | come up and tell | come up and ask | come up first | i’ll come up | i will come up | i come up | days before | hours before | a week before | in advance | notice of | to your face | ask you | call you first | ring you first`),
      any(
        'i’ll | i will | i’d | we’ll | we will | from now on | next time | nothing | no change | never again | not happen | you can | you decide | you have | we both | both | in future | any change | promise | would | until you | if you say | i come | before',
      ),
    ],
    not: [
      'should have',
      'i didn’t',
      'we didn’t',
      'i went',
      'can i ask you',
      'could i ask you',
      'why didn’t',
      'would have',
      'let me ask',
      'i’ll ask ruth',
      'did you',
      'why',
      'may i ask',
      'i’d like to ask',
      'want to ask',
      'i have to ask',
    ],
    yes: [
      'From now on I’ll come to you first.',
      'Nothing changes on the network without your yes.',
      'If you say no, it doesn’t happen.',
      'I’ll come up and tell you myself before we touch anything.',
    ],
    no: ['I should have told you first.', 'Can I ask you something?', 'Ruth said yes.'],
  },
  'pairs-up': {
    means: 'puts people of both crews together, to learn from each other',
    groups: [
      any(
        `one of yours | one of your people | one of your crew | someone of yours | somebody of yours | two of yours | your people | your crew | your team | your programmers | your eleven | one of mine | one of my people | two of mine | someone from my team | somebody from my team | someone from yours | my people | my team | both teams | both crews | both our teams | our teams | our crews | kieran | you and me | you and i | the two of us | each other | side by side | together`,
      ),
      any(
        `sit with | sit next | sits next | sits at | sit at | sit up here | at your desk | at our rack | at my desk | up here | side by side | swap | swaps | shadow* | pair* | teach* | learn* | plan it | plan the | plan this | train* | show each other | shows | show us | show mine | show yours | explain* | walk through | work together | do it together | together on | try it together | be there | be in the room | next to | in the room | come down | watch | practise | practice | week with | day with | evening with | hour with | workshop`,
      ),
    ],
    not: [
      'should have',
      'your people were',
      'they were up here',
      'were they',
      'how are',
      'how is',
      'never came',
      'nobody came',
      'weekends',
      'came up',
      'what did',
      'when they',
      'didn’t',
    ],
    yes: [
      'One of mine sits at your desk and one of yours at our rack.',
      'Could two of your people teach two of mine?',
      'you and me go through it, show each other',
      'Let’s do it together, both teams in the room.',
    ],
    no: ['How are your people?', 'Your people were up here two weekends.', 'None of my team came up.'],
  },
  'rehearses-it': {
    means: 'proposes to rehearse or try the update before it counts',
    groups: [
      any(
        'rehearse | rehearsal for | rehearse it | trial | trial run | test run | dry run | practice run | test evening | try it out | try it first | try it on | run through | run-through | run it once | test it with | test it together | test it on | simulate | dress rehearsal',
      ),
    ],
    not: ['should have', 'rehearsal was', 'moved the rehearsal', 'tested it before', 'dress rehearsal was'],
    yes: ['We rehearse it on the tenth.', 'Let’s do a trial run with your desks.', 'a dry run on Monday, with the show running'],
    no: ['The rehearsal was ruined.', 'We should have tested it.', 'I need Monday.'],
  },
  'reads-log-together': {
    means: 'proposes to go through what happened together: the log, a review',
    groups: [
      any(
        'review | log | logs | post-mortem | postmortem | retrospective | look back | what happened | what went wrong | timeline | the cues | cue by cue',
      ),
      any(
        'together | with you | you and me | both | side by side | our teams | our crews | your people and mine | hold a | up here with | sit down and | sit down with | go through | walk through',
      ),
    ],
    not: ['you walk me', 'walk me through', 'show me what happened', 'proves', 'you said', 'you told', 'should have'],
    yes: [
      'Let’s read the log together.',
      'I’d like to hold a review with both crews.',
      'We go through it together, what happened and what each of us saw.',
      'sit down and look back at what went wrong, you and me',
    ],
    no: ['The log proves it.', 'What happened?', 'Walk me through what happened.'],
  },
  'says-dark-monday': {
    means: 'names the dark Monday, 10 November, for the update',
    groups: [any('monday | 10 november | november 10 | 10th | tenth | dark day | dark monday | november')],
    not: ['last monday', 'on monday i found'],
    yes: ['We could do it on Monday the tenth.', 'How about 10 November?', 'the dark day in November'],
    no: ['Thursday is soon.', 'The premiere was on the 9th.', 'It was last Monday.'],
  },
  'promises-pay': {
    means: 'promises her crew money or days off, which is not yours to give',
    groups: [
      any(
        'overtime | days off | day off | time off | time back | bonus | paid | pay | compensate | compensation | free days | extra days | extra pay | their weekends back | days back | money',
      ),
      any(
        'i’ll | i will | i’ll get | get them | give them | give your | make sure | promise | we’ll | i can | my budget | they’ll get | they will get | guarantee | out of my',
      ),
    ],
    not: ['can’t', 'cannot', 'not mine', 'isn’t mine', 'ask ruth', 'ruth has to', 'only ruth', 'pay attention', 'not in my'],
    yes: ['I’ll make sure they get paid double.', 'I’ll give your crew two days off.', 'they’ll get their overtime, I promise'],
    no: ['I can’t promise them days off.', 'I’ll ask Ruth about overtime, it isn’t mine to give.', 'They paid for it.'],
  },
  'promises-rollback': {
    means: 'promises to take the update out again',
    groups: [
      any(
        'roll it back | roll back | rollback | take it out | take the update out | undo | revert | old version back | put the old | back to the old',
      ),
      any('i’ll | i will | we’ll | we will | could | can | want me to | i’d | let’s'),
    ],
    not: ['can’t', 'cannot', 'won’t', 'not going to', 'couldn’t'],
    yes: ['I’ll roll it back.', 'We could take the update out again.', 'I can undo it if you want'],
    no: ['I can’t roll it back.', 'We won’t take it out.', 'I’ll tell you first.'],
  },
  'defers-to-ruth': {
    means: 'hands it to Ruth in place of settling it here',
    groups: [
      any('ruth | thursday | the boss | management | technical director'),
      any(
        `let ruth | let her decide | ruth decide | ruth will decide | ruth can decide | ruth should decide | leave it to ruth | take it to ruth | up to ruth | ruth sort | ask ruth to | go to ruth | talk to ruth | tell ruth about | speak to ruth | see what ruth | see you thursday | see you on thursday | see you at ruth | let thursday | let management | leave it to management | escalat* | decide on thursday then | ruth is on my side | ruth already`,
      ),
    ],
    not: [
      'together',
      'went to ruth',
      'i shouldn’t',
      'before ruth',
      'don’t want ruth',
      'rather than',
      'not let',
      'don’t let',
      'without ruth',
      'instead of',
      'easier to',
      'should have',
      'behind',
      'both go',
      'both of us',
      'about their',
      'about the overtime',
      'instead',
      'don’t want to',
      'not to ruth',
    ],
    yes: ['Then let Ruth decide.', 'We’ll see what Ruth says.', 'I’ll take it to Ruth then.', 'see you on Thursday'],
    no: ['I went to Ruth.', 'Let’s go to Ruth together.', 'I don’t want Ruth to decide this for us.'],
  },
}
