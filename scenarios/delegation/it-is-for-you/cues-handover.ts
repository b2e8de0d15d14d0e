import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** The sheet, the say, the number, the phone that rings. */
export const handoverCues: Scenario['cues'] = {
  'owns-sheet': {
    means: 'sees that the sheet gives him the blame without the say, or owns having written it so',
    groups: [
      any(
        'me, i suppose | me, at the moment | i’m the driver | reins | i hadn’t | i didn’t see | i never | copied | deal | sheet | paper | that line | the line | two lines | those lines | wording | changes | responsible | responsibility | blame | page | i wrote it | i wrote that | it reads | as it stands | answer for | rung | ring you',
      ),
      any(
        'me, i suppose | me, at the moment | i’m the driver | without the reins | no reins | without reins | hadn’t thought | didn’t think of it | didn’t see it that way | didn’t see it like that | never thought of it | never saw it | copied it | copied that | wrong | unfair | not fair | isn’t fair | rubbish | badly | stupid | sorry | mistake | shouldn’t | makes no sense | doesn’t make sense | nonsense | lopsided | one-sided | without the say | without a say | no say | without any say | without authority | no authority | without the authority | without power | no power | all the blame | only the blame | gives you the blame | you get the blame | you’d get the blame | you carry the blame | my fault | isn’t right | not right | that’s not right | can’t stand | won’t do | thoughtless | didn’t think | ashamed | bad | you can’t change | you may not change | can’t touch | may not touch | and nothing to decide | i’d hate | i wouldn’t sign | wouldn’t sign that | nobody should sign | i keep the say',
      ),
    ],
    not: any(
      'nothing wrong | what’s wrong | what is wrong | isn’t wrong | not wrong | not unfair | isn’t unfair | if the sheet | report | october | what do you | which | dai | no blame | blame game | don’t blame | my fault if | say on the phone | how badly',
    ),
    yes: [
      'That line is wrong.',
      'The sheet gives you the blame without the say.',
      'It reads badly, I’m sorry.',
      'I wouldn’t sign that paper either, it’s lopsided',
    ],
    no: ['There’s nothing wrong with the sheet.', 'What’s wrong with the sheet?', 'The report was wrong.'],
  },
  'tears-sheet': {
    means: 'strikes, tears up or rewrites the sheet, or its line about changes',
    groups: [
      any(
        'draft | nothing | names | something | you dictate | sheet | paper | line | lines | page | handover | changes | wording | that | it | this | systems',
      ),
      any(
        'forget the sheet | never mind the sheet | leave the sheet | write something new | something new | you dictate | is final | is a draft | only a draft | a draft | swap | your name in both | your name in | tear | cross out | cross it | cross that | cross this | strike | scrap | bin it | bin that | bin this | rip | throw it away | throw that away | throw this away | start again | start over | write it again | write a new | rewrite | re-write | redo | write it together | write them together | write it with you | change the sheet | change that line | change the line | change the wording | change this line | new sheet | other way round | turn it round | put your name under | your name under | your name goes under | put head of stage | should say head of stage | should read head of stage | head of stage, both | head of stage too | head of stage as well | take the pencil | here’s the pencil | here’s a pencil | here is a pencil | you write it | you write the | delete | amend',
      ),
    ],
    not: any(
      'don’t | won’t | can’t | can not | cannot | not change | never | report | the log | october | who wrote | mrs lloyd wants | not tear | you tear',
    ),
    yes: ['Let’s tear that sheet up.', 'Cross out “Systems” in that line.', 'You write it, here’s the pencil.', 'we rewrite the sheet together, now'],
    no: ['I can’t change the sheet.', 'I’ll rewrite the report.', 'Read the sheet.'],
  },
  'gives-the-say': {
    means: 'gives him the say: what he may alter, refuse or stop without asking',
    groups: [
      any('you | yours | your | rees | everything | the calls | the cues | head of stage | emlyn'),
      any(
        'changes emlyn | changes: emlyn | changes, emlyn | you say yes or no | you say no | the whole of it | the driver | full control | in control | control over her | a login | a log-in | you decide | yours to decide | your decision | your call | your say | have the say | has the say | get the say | the say is yours | say goes with | the say goes | say is yours | last word | final word | final say | may change | can change | change what you | change whatever | change any | change the cues | alter | changes are yours | changes are for you | changes go to you | and the changes | changes too | can refuse | may refuse | refuse a | can say no | may say no | stop a show | stop the show | can stop | may stop | hold the curtain | without asking me | without asking anyone | without ringing me | don’t need to ask | needn’t ask | don’t have to ask | don’t ask me | in charge | authority | have the password | get the password | the password | full rights | full access | run her your | your way | yours to run | yours to change | is yours | she’s yours | it’s yours | are yours | all yours | yours now | yours from | nobody overrules | i won’t overrule | i won’t touch | i don’t touch | i’ll keep my hands off | hands off | what runs and what',
      ),
    ],
    not: any(
      'small changes | smaller changes | bigger | can’t | cannot | you decide whether | you decide if you want | ask me first | run it past | run it by | check with me | until i | unless | why did you | what did you | who decides | not yours | isn’t yours | just sign | blame is yours | needs my | my approval | approv* | as long as | mrs lloyd decides | not your | without asking you | your fault | your way or | responsibility is yours | which is yours | is yours? | don’t touch | responsible is',
    ),
    yes: [
      'You decide what she does, without asking me.',
      'Changes are yours as well.',
      'You may stop a show and refuse a change.',
      'the say goes with the blame, both are yours',
      'From February you have the password.',
    ],
    no: ['You decide, but run it past me.', 'You can’t change the cues.', 'Who decides what you change?', 'It’s not your decision.'],
  },
  'keeps-strings': {
    means: 'keeps a string: approval, remote access, the last word',
    groups: [
      any(
        'tell me if something | let me know if something | has to approve | have to approve | must approve | systems approves | systems approve | approve them | approves them | get an answer | answer within | answer you within | reply within | call us if | ring us if | call us when | be informed | informed of | keep me informed | keep me posted | log in from | able to log in | still log in | ring me when you want | just ring me | call me when you want | just call me | ring me before | ask me first | asking me first | ask me before | check with me | run it by me | run it past me | run them by me | run them past me | run changes | i’ll sign off | i sign off | my sign-off | i’d sign off | my approval | i approve | i’d approve | i’ll approve | i have the last word | the last word stays | keep the last word | last word is mine | i decide | let me know before | tell me before | ring me before | call me before | clear it with me | clear it with us | keep an eye | look over your | look over his | i keep the password | keep the password | remote access | log in remotely | watch remotely | from remote | dial in | stay in the loop | in the loop | in copy | keep control | i’ll check | i’d check | changes stay with | changes still | changes go through | go through me | goes through me | go through systems | through my team | as long as you ask | as long as you check | supervise | i still decide | only small changes | small changes only | bigger ones | bigger changes | big changes | big ones | larger changes | important changes | within limits i',
      ),
    ],
    not: any(
      'don’t need | needn’t | no need | don’t have to | won’t | without | you have the last word | never | not have to | keep you in the loop | nobody has to | you don’t | no more | instead of | rather than | i’ll check the report | i’ll check whether | i don’t | i’ll check if',
    ),
    yes: ['You decide, but run it past me.', 'Changes go through me for now.', 'I’d keep remote access and have an eye on it.', 'just ask me first'],
    no: ['You don’t need to check with me.', 'You have the last word.', 'Without asking me first.'],
  },
  'gives-phone': {
    means: 'gives up the number: it goes to him, or is switched off',
    groups: [
      any('phone | number | sim | handset | calls | mobile | rings | ring you | ring me | they ring | carys rings'),
      any(
        'you take | you should take | yours to take | is yours | goes to you | go to you | come to you | to you from | stays here | stays with you | leave it here | leave it with you | leave the phone | leave my phone | leave you the | won’t pick up | won’t answer | will not answer | won’t be answering | don’t pick up | not pick up | not pick up any more | switch it off | switch mine off | switched off | turn it off | off at night | you keep | in your pocket | not me | hand over | hand you | give you | diverted | divert | forward* | painted over | comes off | off the wall | your number | is dead | stops on | ring you, not',
      ),
    ],
    not: any(
      'you give me | what’s your number | if i switch | can’t | why do they | 41 calls | forty-one calls | not me you | give you a call | give you a ring | phone me | not switched off',
    ),
    yes: [
      'The phone stays here with you.',
      'From February I won’t answer when they ring me.',
      'my number comes off the wall',
      'The calls go to you.',
    ],
    no: ['I’ll give you a call.', 'Why do they ring me?', 'What’s your number?'],
  },
  'tells-house': {
    means: 'will tell the house, Carys or Mrs Lloyd that it is his now',
    groups: [
      any('i’ll | i will | let me | we’ll | i’d | i’m going to | i can | i tell | i’m telling | tomorrow i | tonight i | i want to'),
      any(
        'tell | telling | ring | write | email | mail | announce | say it | say so | let them know | inform | change the number | paint | put up | put your number | take my number | notice | stand up',
      ),
      any(
        'everyone | everybody | carys | stage management | whole house | the house | mrs lloyd | lloyd | the company | prompt corner | the number | your number | my number | the wall | stage door | all of them | upstairs | directors | conductors | in writing',
      ),
    ],
    not: any('won’t | can’t | don’t | your fault | that you refuse | about you | report you | warning | report | dai | on you'),
    yes: [
      'I’ll tell Carys and the whole house that they ring you.',
      'Tomorrow I will write to everyone, Mrs Lloyd too.',
      'I’m telling stage management tonight that I’ll change the number.',
    ],
    no: ['I’ll tell Mrs Lloyd that you refuse.', 'Carys rings me.', 'I won’t tell the house.'],
  },
  'shares-blame': {
    means: 'stands with him when it goes wrong; nothing is written without him',
    groups: [
      any(
        'if | when | next time | blame | goes wrong | go wrong | she stops | stops | reports | a report | the report | fault | again | written | write | both | anything',
      ),
      any(
        'stand with you | stand next to you | stand beside you | stand by you | stand there with | stand in front of | on me | on both of us | both of us | both names | two names | my name too | my name as well | my name beside | my name next | my name on | i’ll answer for | i answer for | i’ll say so | mine too | i take the blame | i’ll take the blame | take the blame with | share the blame | share it | share of | won’t be alone | not alone | aren’t alone | behind you | back you | have your back | without talking to you | without asking you | without you | until we’ve talked | until we have talked | ask you first | asking you first | hear you first | come to you first | you and i | you read it | you write it | in your words | with you in the room | before it goes up | we write | that’s my mistake',
      ),
    ],
    not: any(
      'you take the blame | your fault | if i’m not here | behind you on | didn’t ask | without asking you and | i wrote | when i wrote | should have | shouldn’t | i didn’t',
    ),
    yes: [
      'If she stops I stand next to you.',
      'Next time nothing is written without you.',
      'If it goes wrong, both names are on the report.',
      'no report again without asking you first',
    ],
    no: ['If it goes wrong it’s your fault.', 'I wrote the report without asking you.', 'She stops too often.'],
  },
  'hands-phone': {
    means: 'gives him the ringing phone or asks him to take the call',
    groups: [
      any(
        'it’s for you | for you now | probably for you | for you, emlyn | must be for you | yours. | go ahead | your turn | emlyn, would you | should be calling you | should be ringing you | should ring you | should call you | handing you over | hand you over | that’s for you | this is for you | that one’s for you | i think it’s for you | you take it | you take this | you take that | you take the call | why don’t you take | take it | take this one | take that one | take the call | you answer it | you answer that | will you answer | answer it | you pick | pick it up | will you take | would you take | could you take | can you take | want to take | like to take | you get it | you get that | it’s your call | that’s yours | that one’s yours | this one’s yours | yours, i think | go on, you | your phone now | here you are | here you go | be my guest | after you | hand it to you | hand over the phone | hand you the phone | give you the phone | hands him | gives him | slide it | slides it | slide the phone | slides the phone | push it across | pushes it across | push the phone | pushes the phone | push it to you | push it over | hold it out | holds it out | i hold out | talk to her | you talk | you speak | speak to her | emlyn’s here | emlyn is here | emlyn’s right here | emlyn is right here | put you on | put him on | passing you | pass you | pass it to | i’m giving you | giving you emlyn | ask emlyn | ask him | speaker | loudspeaker',
      ),
    ],
    not: any(
      'i’ll take it | i take it | let me take | i’ll answer | need to take | have to take | should take it | got to take | must take | i’d better | leave it to me | don’t | mind if i | not yours | i’ll talk to her | i’ll speak to her | let me talk to her | report | take it back | take it down | can i take | may i take | i can take | take it that | take it on | take it from me | take it or | the blame',
    ),
    yes: ['It’s for you.', 'You take it.', 'Carys, Emlyn is right here, ask him.', 'I push the phone across to you', 'Would you take that one?'],
    no: ['I’ll take it.', 'Sorry, I have to take this.', 'Take it or leave it.', 'Can I take that call?'],
  },
  'lets-ring': {
    means: 'lets the phone ring',
    groups: [
      any(
        'let it ring | not getting that | not getting it | in my pocket | into my pocket | manage without us | not picking up | not picking that | turn it over | turns it over | turn that over | let her ring | let them ring | ignore it | leave it ringing | leave it. | just leave it | not answering | not going to answer | i won’t answer | not taking it | not taking that | i’m not taking | switching it off | switch it off | turn it off | turning it off | turn my phone | turn the phone | silence it | on silent | mute it | face down | they can wait | she can wait | it can wait | carys can wait | this is more important | you’re more important | they’ll manage | they can manage | i’ll leave it | not now, carys',
      ),
    ],
    not: any(
      'then leave it | leave it to me | leave it with me | can’t leave | can’t ignore | leave it at | leave it here | don’t leave | leave it behind | switch it off and on | turn it off and on | off and on',
    ),
    yes: ['Let it ring.', 'I’m not taking that.', 'Turn the phone face down.', 'she can wait, you were talking'],
    no: ['Leave it to me.', 'Turn it off and on again.', 'I’ll take it.'],
  },
  'asks-moon': {
    means: 'asks what he would do about the call, or what he thinks she has',
    groups: [
      any('what | how | which | where | who | any idea'),
      any(
        'would you say | would you tell | would you say to her | would you say to carys | would you do | do we do | tell her | tell carys | do you think it is | you think it is | you think that is | you think she has | is wrong with | what’s wrong with | wrong with the moon | wrong with her | about the moon | the moon | do you want to do | shall we do | should we do | do you reckon | would you try | is it this time | does she need | is that',
      ),
    ],
    not: any(
      'you say to that | i’ll | report | october | wrong with the sheet | what is that supposed | that night | you’d have done | would you have',
    ),
    yes: ['What would you tell her?', 'What do you think it is, the moon?', 'how would you do it', 'What do you reckon, Emlyn?'],
    no: ['What would you have done in October?', 'I’ll tell her what to do.', 'The moon hangs short.'],
  },
  'takes-call': {
    means: 'takes the call',
    groups: [
      any(
        'i’ll take it | i’ll just take | i’ll take this | i’ll take that | i’ll take the call | let me take | have to take this | have to take that | have to take it | need to take this | need to take that | need to take it | got to take this | got to take that | got to take it | gotta take | must take this | must take that | should take this | should take that | should take it | i’d better take | better answer | better get that | i’ll answer | let me answer | need to answer | have to answer | have to get that | have to get this | i’ll get it | i’ll get that | should get that | should get this | i’ll pick up | i’ll pick it up | let me get that | let me get this | hi carys | hello carys | hey carys | yes carys | carys, what | carys, press | carys, try | carys, have | carys, reset | carys, just | i answer | i pick up | answers the phone | picks up | mind if i take | mind if i get | i’ll sort it | i’ll handle it | i’ll deal with it | i’ll fix it | i’ll tell her | i’ll just tell her | i’ll talk to her | i’ll speak to her | i’ll ring her | i’ll call her | call her back | ring her back | let me talk to her | let me speak to her | sorry, that’s me | let me see what she | let me just see | it’s for me | that’s for me | can i take that | can i take this | may i take',
      ),
    ],
    not: any(
      'take it down | take it back | take it up | take it off | handing you | passing | pass you | giving you | i won’t | not going to | i don’t | emlyn’s here | emlyn is | here’s emlyn | it’s for you | you take | let it ring | i’m not | never | i’ll take the blame | you call her back | you ring her back | ask emlyn | i shouldn’t | i’ll tell her that you | i’ll tell her it’s you | i’ll tell her to ring you | want me to',
    ),
    yes: ['Sorry, I have to take this.', 'I’ll get it, one second.', 'Hi Carys, what is it?', 'let me get that', 'I’ll just tell her what to press.'],
    no: ['It’s for you.', 'I’m not going to answer.', 'Carys, Emlyn’s here, ask him.', 'You take it.'],
  },
  'one-moment': {
    means: 'asks for a moment, with the hand at the phone',
    groups: [
      any(
        'one second | one sec | a sec | one moment | just a second | just a moment | a moment please | one minute | hold on | hang on | excuse me | two minutes | give me a minute | give me a second | i’ll be quick | only take a | it’ll only | must be urgent | could be urgent | might be urgent | might be important | it’s urgent',
      ),
    ],
    not: any('it’s for you | you take | take a moment | yours | emlyn’s'),
    yes: ['One second.', 'Excuse me, it might be urgent.', 'hang on'],
    no: ['It’s for you.', 'Take a moment.', 'The second of February.'],
  },
  'keeps-it': {
    means: 'keeps the desk and the calls after all',
    groups: [
      any(
        'i’ll keep her | i’ll keep it | i’ll keep the phone | i’ll keep the desk | i’ll keep the calls | i’ll keep the nights | i’ll keep doing | i’ll keep on | i will keep her | i will keep it | i’d keep her | i’d keep it | i’ll stay on | i’d rather keep | do it myself | do them myself | keep doing it | forget it then | forget about it then | forget the whole thing | leave it with me | leave her with me | leave it to me | leave her to me | i’ll look after her | i’ll hold on to | i’ll carry on | carry on as | leave everything as | leave it as it is | stay as it is | stays as it is | as it was before | keep ringing me | keep calling me | they can ring me | they can still ring me | ring me instead | let them ring me | i’ll take the calls | i’ll take her back | i’ll take it back | i’ll do the nights | stays with me | stay with me then | i’ll find someone else | i’ll find somebody else | find someone else | find somebody else | ask someone else | i’ll just do it',
      ),
    ],
    not: any(
      'not keep | don’t | can’t | won’t | no longer | can not | keep my promise | keep my hands | keep quiet | keep out | keep off | changes stay | i could do it myself | the dutchman | i do it myself too | shouldn’t | report | instead of | never | used to | why i | if i keep | keep the changes | i’ll keep the cues',
    ),
    yes: ['Fine, I’ll keep it then.', 'They can still ring me.', 'leave her with me', 'I’ll just do it myself.'],
    no: ['I can’t keep doing it.', 'I won’t do it myself any more.', 'I’ll keep my hands off.'],
  },
  splits: {
    means: 'offers to split it: the nights for him, the changes or the Dutchman for oneself, or a trial',
    groups: [
      any(
        'you take the nights | take only the nights | you do the nights | nights only | only the nights | just the nights | the nights first | calls first | i keep the changes | i’d keep the changes | i’ll keep the changes | i keep the cues | i’ll keep the cues | i do the changes | i’ll do the changes | i keep the dutchman | i’ll keep the dutchman | i’ll do the dutchman | keep the changes | changes stay with me | changes later | changes can come later | cues later | half of it | half each | go halves | meet in the middle | split it | split her | split the | changes we do together | do the changes together | changes together | together at first | at first together | share her | share the calls | share the nights | take turns | alternate | week about | one week you | a trial | trial period | on trial | try it for | try it until | try it till | until easter | till easter | until the summer | till summer | repertory first | the old shows | not the dutchman | except the dutchman | without the dutchman | dutchman stays with me | dutchman is mine | start with the nights | start with the repertory | start with the old | start with the calls | bit by bit | in stages',
      ),
    ],
    not: any('don’t | can’t | won’t | not half | half the blame | why | no halves | not split | isn’t half'),
    yes: ['You take the nights and I keep the changes.', 'Let’s try it until Easter.', 'We could split it.', 'start with the old shows, in stages'],
    no: ['I don’t want to split it.', 'Half past seven is curtain.', 'You take all of it.'],
  },
  'all-of-it': {
    means: 'answers “what’s mine” with all of it',
    groups: [any('all of it | all of her | everything | the lot | the whole thing | the whole of it | every bit')],
    not: any('tell me | hear | in all | almost | nearly | not'),
    yes: ['All of it.', 'Everything, Emlyn.', 'the whole thing'],
    no: ['Not all of it.', 'Tell me everything.', 'A bit of it.'],
  },
}
