import type { Scenario } from '../../stage/schema.js'
import { any, NOT_SAID } from './words.js'

/** The ways round the no that this conversation tempts to. */
export const evasionCues: Scenario['cues'] = {
  'says-yes-friday': {
    means: 'says yes to Friday for the whole city, or lets her announce it',
    groups: [
      any(
        `friday for sure | friday guaranteed | promise friday | promise you friday | ready by friday | ready on friday | ready for friday | it’s fine | it is fine | we’re okay | we are okay | you’re okay | we’re on for | friday is fine | friday works | friday is okay | friday is ok | friday is good | friday it is | yes to friday | okay, friday | ok, friday | ok friday | okay friday | yes, friday | yes friday | we’ll make it | we will make it | we’ll make friday | we’ll go live | we will go live | you can announce | announce it | you can say it | go ahead | post it | send it | you can send | you can post | let’s do it | let’s do friday | we’re ready | we are ready | we’re good | we are good | yes, we can | yes we can | all good | deal | you can count on it | count on us | you have my yes | it’s a yes | that works | sure, say | you can say city | say city | say san lorenzo | fine with me | works for me`,
      ),
    ],
    not: [
      ...NOT_SAID,
      ...any(
        'are you sure | already | want to post | want to send | if | until | once | unless | only | when | before we | the port | but | after | or | eleven',
      ),
    ],
    yes: ['Okay, Friday it is.', 'Yes, we’ll go live on Friday.', 'Fine, post it.', 'Sure, you can announce it.'],
    no: ["We can't say that we're ready.", 'Please don’t send it.', 'Let’s do it only in the port.', 'We’ll go live once the nights are done.'],
  },
  'soft-yes': {
    means: 'hedges so that it can be heard as a yes: should be fine, we’ll try, we’ll see',
    groups: [
      any(
        `on a good way | getting there | on the right track | should be fine | should be ok | should be okay | should work | should be possible | should be able | probably fine | probably okay | probably ok | probably work* | we’ll try | we will try | i’ll try | try our best | do our best | our very best | do my best | everything we can | everything i can | hopefully | fingers crossed | we’ll see | we will see | let’s see | let’s hope | more or less | i think so | i guess so | i guess | on track | looking good | looks good | we’ll manage | we will manage | somehow | i think we can | might just work | might work | might be possible | we’ll find a way | we’ll figure | figure it out | technically true | technically correct | as long as the port`,
      ),
    ],
    not: any(
      'can’t | cannot | won’t | will not | isn’t | not fine | wasn’t | said it was | but no | i said | i wrote | i told | i made it | a maybe',
    ),
    yes: ['It should be fine.', 'We’ll do our best to make Friday happen.', 'i think we can, hopefully', 'We’ll see.'],
    no: ["It won't be fine.", 'I said it should be fine, and that was wrong.', 'No.'],
  },
  'promises-date': {
    means: 'promises the 18th, or another day that nobody can promise',
    groups: [
      any(
        `promise | guarantee | guaranteed | definitely | for sure | my word | certain | hundred percent | 100 percent | 100% | without fail | no doubt | swear | will be done by | will be ready by | will be finished by | we’ll be done by | we’ll be ready by | done by | ready by | finished by`,
      ),
      any('18th | eighteenth | friday | thursday | next week | christmas | 19th | 20th | days | week | date | tomorrow | monday | weekend | january'),
    ],
    not: any(
      'can’t | cannot | can not | won’t | not | don’t | if | maybe | perhaps | no promise | your promise | you promised | the promise | did you | who did | wouldn’t | never | earliest | promised to | promised her',
    ),
    yes: ['I promise you the 18th.', 'It will be ready by Christmas, guaranteed.', 'definitely next week'],
    no: ["I can't promise the 18th.", 'Your promise is not Friday.', 'The 18th at the earliest.'],
  },
  'makes-it-small': {
    means: 'makes the matter small',
    groups: [
      any(
        `annoying | nothing serious | small problem | minor | little problem | tiny | no big deal | nothing to worry | don’t worry | no worries | under control | not a big | all good | hiccup* | glitch* | teething | no problem | not so bad | not that bad | it’s fine | will be fine | just a few | only a few | a few bugs | few open points | small bug* | small issue* | almost ready | nearly ready | nearly there | almost there | nobody dies | nobody will die | nothing will happen | just a poster | only a poster | just posters | just a date | only a date | it’s just a`,
      ),
    ],
    not: any(
      'not small | isn’t small | not minor | isn’t minor | isn’t fine | not fine | not nothing | sound small | made it small | not just a | won’t be fine | no small',
    ),
    yes: ['Just a few small bugs, nothing serious.', "don't worry, it's under control", 'We’re nearly there.'],
    no: ['It isn’t small.', 'I made it sound small.', 'It’s a no.'],
  },
  'thumb-excuse': {
    means: 'explains the thumbs-up away: it only meant something else, she misread it',
    groups: [
      any(
        `just to say | i had seen it | i’d seen it | only meant | just meant | only a thumb* | just a thumb* | misunderst* | misread | misinterpret* | never meant | wasn’t a promise | not a promise | isn’t a promise | never a commitment | not a commitment | wasn’t a commitment | not a yes | read too much | i meant | never said yes | never said friday | any confusion | received it | i’d read it | i was driving | that was before | at that point | at the time | was busy | in traffic | so many messages`,
      ),
    ],
    not: any('i know | no excuse | not an excuse | isn’t an excuse | my mistake | sorry, i was driving and | that’s no | easier | 18th | i should'),
    yes: ['A thumbs-up only meant I’d read it.', 'I think you misunderstood my message.', 'It was just a thumbs-up.', 'I was driving.'],
    no: ['I sent it while I was driving, that’s no excuse.', 'My thumb, my mistake.', 'The 18th is not a promise.'],
  },
  'blames-someone': {
    means: 'puts it on a dispatcher, her office, the street names, one’s own sales or boss',
    groups: [
      any(
        `dispatcher* | your people | your office | your assistant | your team | your side | the city | city hall | sales | my boss | my director | sir jun | my developer* | my team | one of my | the mayor | somebody | someone | you people | whoever`,
      ),
      any(
        `fault | mistake | messed up | forgot | to blame | blame | caused | responsible | should have | should’ve | pressed the wrong | press the wrong | didn’t give us | never gave us | gave us bad | wrong data | bad data | promised it | told me | told you | sold you | are slow | too slow | careless | can’t type | don’t pay attention`,
      ),
    ],
    not: any(
      'my mistake | my fault | i’m to blame | i am to blame | not their | not the dispatchers | not your | isn’t their | isn’t the | wasn’t their | don’t blame | i should | no one’s | nobody’s | mine | not blame',
    ),
    yes: ['Your dispatchers pressed the wrong key, that’s their mistake.', 'The city gave us bad data', 'It was sales who promised it.'],
    no: ['It isn’t the dispatchers’ fault.', 'That was my mistake.', 'Thirteen dispatchers have yet to learn it.'],
  },
  'hides-behind-contract': {
    means: 'puts the contract or the test plan before her in place of a reason',
    groups: [
      any(
        `in writing | contract | clause | agreement | acceptance criteria | acceptance test | sla | test plan | project plan | signed off | sign-off | statement of work | scope | agreed phase | contractual* | we agreed on | you signed | terms`,
      ),
      any(
        'says | say | requires | require | wants | want | states | fourteen | 14 | agreed | not met | risk | accept | criteria | phase | must | have to | obliged | breach | plan | test | signed | outside',
      ),
    ],
    not: any(
      'not because of the contract | forget the contract | not the contract | isn’t the contract | contract aside | rather than | never mind the contract | whatever the contract',
    ),
    yes: ['The contract says fourteen nights.', "It's outside the agreed acceptance criteria.", 'you signed a test plan with 14 nights'],
    no: ['Forget the contract: an ambulance stood in the wrong street.', 'I would finish the nights.', 'We need a sentence.'],
  },
  'computer-words': {
    means: 'speaks the language of the team: geocoder, matching, deterministic',
    groups: [
      any(
        `geocod* | geo-cod* | match rate | matching | deterministic | normalis* | normaliz* | database | api | backend | gis | cad | parallel run | cutover | cut-over | regression | uat | failover | latency | fuzzy | string | algorithm | exit criteri* | data quality | master data | dataset | edge case* | interface | rollback | roll back | deploy* | production | threshold | sync* | uptime | fallback | disambiguat* | index | query | ticket* | sprint | bug fix* | hotfix`,
      ),
    ],
    not: ['no jargon', 'no technical words'],
    yes: [
      'Our geocoder’s match rate is still below the threshold.',
      'The address normalisation isn’t deterministic.',
      'the cutover has no rollback yet',
    ],
    no: ['The ambulance goes to the wrong street.', 'Seven streets have the same name.', 'I sent a thumbs-up.'],
  },
  'starts-at-the-beginning': {
    means: 'starts with background in place of the point',
    groups: [
      any(
        `complicated | complex | not that simple | not so simple | it depends | let me start | to start with | start from | from the beginning | at the beginning | some background | the background | first let me explain | let me explain | let me give you | walk you through | before i get to | some context | bit of context | the context | bit of history | as you know | long story | so in march | back in march | when we started`,
      ),
    ],
    not: ['short story', 'no context'],
    yes: ['Let me give you some context first.', 'As you know, back in March we set up the project', 'I’d like to walk you through the test nights.'],
    no: ['No, not on Friday.', 'I would start with the port.', 'The street is wrong.'],
  },
  'says-percent': {
    means: 'gives a share in percent',
    groups: [any('percent | per cent | 98% | 2% | 98 % | 99% | 97% | 95% | percentage')],
    not: ['100 percent', '100%'],
    yes: ['98 percent of the calls are right.', 'Only 2% go wrong', 'two per cent'],
    no: ['23 calls went wrong.', 'One in fifty.', 'Friday is too early.'],
  },
  'up-to-you': {
    means: 'hands the decision back without advice',
    groups: [
      any(
        `not our responsibility | isn’t our responsibility | not our problem | isn’t our problem | not my problem | not our system | isn’t our system | up to you | your call | your decision | you decide | you have to decide | whatever you | you choose | you are the client | you’re the client | client is king | you are the boss | you’re the boss | not my decision | not for me to | your choice | as you wish | above my pay | only the technical | just the technical | political decision | only do the tech* | ask my director | ask my boss | ask sir jun`,
      ),
    ],
    not: any('my recommendation | i recommend | i would | i’d | my advice | but | make it up | i’ll be | whatever you say of'),
    yes: ["It's up to you.", 'That’s a political decision, Attorney.', "whatever you think, you're the client"],
    no: ["It's your call, but I'd finish the nights.", 'I recommend the port.', 'You decide what to say, I’d come along.'],
  },
  'refuses-radio': {
    means: 'will not come along or say anything in public',
    groups: [
      any('can’t | won’t | not | don’t | rather not | no way | without me | flight | plane | leave me out'),
      any(
        'radio | on air | studio | in public | interview* | microphone | dysl | press | my name | out of it | come | be there | at five | go with you | tonight',
      ),
      any('i | i’m | i’d | me | my'),
    ],
    not: ['friday', 'can’t say', 'don’t say', 'you can’t', 'not alone', 'i’ll', 'correct', 'can’t promise', 'come up with'],
    yes: ["I'd rather not be on the radio.", "I don't do interviews.", 'please leave me out of it'],
    no: ["I'll come to the radio.", 'You can’t say that on the radio.', 'Not on Friday.'],
  },
  'pays-himself': {
    means: 'promises that the supplier pays',
    groups: [
      any(
        `kumpas pays | kumpas will pay | we’ll pay | we will pay | free of charge | on us | on the house | we’ll cover | we will cover | kumpas covers | kumpas will cover | won’t cost you | cost you nothing | we’ll carry the cost | at our expense | at our cost`,
      ),
    ],
    not: any('can’t promise | if my director | director decides | i’ll ask | can’t say | count on us | depends on us | whether'),
    yes: ['Kumpas will pay for the crews.', "It won't cost you anything", 'The extra nights are on us.'],
    no: ['The crews cost 640,000.', 'My director decides who pays.', 'I can’t promise that we’ll pay.'],
  },
  'insults-her': {
    means: 'insults or belittles her',
    groups: [
      any(
        `you wouldn’t understand | you don’t understand | you do not understand | you can’t understand | you have no idea | you’re just a | you are just a | you people | stupid | ridiculous | idiot* | shut up | nonsense | you never listen | you don’t listen | politicians | publicity stunt | your ego | photo op | you only care | vanity | incompetent | unprofessional | naive | irresponsible of you | you are irresponsible | you’re irresponsible | your show | selfish`,
      ),
    ],
    not: any(
      'stupid of me | i was stupid | my stupid | i’m an idiot | stupid mistake | not stupid | unprofessional of me | aren’t stupid | i was naive | i’ve been',
    ),
    yes: ['You only care about your publicity stunt.', 'You wouldn’t understand it.', "that's ridiculous"],
    no: ['That was stupid of me.', 'Your dispatchers aren’t stupid.', 'Do you see it?'],
  },
  'bare-yes': {
    means: 'a bare yes, or applause, with nothing else in the sentence',
    groups: [
      any(
        'yes | yep | yeah | sure | of course | absolutely | okay | ok | great | nice | perfect | sounds good | lovely | go on | fine | one heart | two hearts | a heart',
      ),
    ],
    not: any(
      'no | not | don’t | but | if | i | i’m | i’ll | i’d | it | we | we’ll | that | that’s | this | you | you’re | my | me | was | port | eleven | nights | wait | sorry | know | what | why | how | who | who’s | wrong | thumb* | hills | careful | right | are | is | both',
    ),
    yes: ['Yes, sure.', 'Okay.', 'sounds good', 'Of course, Attorney.'],
    no: ['Yes, I know.', 'Okay, but not Friday.', 'Sure, who pays?'],
  },
  'turns-it-round': {
    means: 'turns it round: you announced it, we told you, you should have asked',
    groups: [
      any('you | your office | your people | your side'),
      any(
        'also announced | announced it without | announced it before | announced it too | without asking | never asked | before asking | should have asked | should have checked | should have called | told you from the start | told you so | told your office | did tell you | we warned you | i warned you | promised it too early | shouldn’t have announced | shouldn’t have promised | created this | got yourself',
      ),
    ],
    not: any(
      'i should have told you | told you it was fine | told you yes | told you on thursday | told you wrong | what i told you | i told you something | what have i told',
    ),
    yes: [
      'But you also announced it without asking us formally.',
      'We told you from the start that Friday was unrealistic.',
      'you should have asked before printing posters',
    ],
    no: ['I should have told you on Thursday.', 'I told you it was fine, and that was wrong.', 'Who told you?'],
  },
  'skips-it': {
    means: 'goes past what it did to her, on to the solution',
    groups: [
      any(
        'look forward | look ahead | move on | moving on | focus on | the solution | talk about solutions | come on | forget the thumb | forget about it | what’s done is done | water under | get over | never mind the thumb | let’s be constructive | past is past',
      ),
    ],
    not: any('i can’t move on | before we move on | not move on | looking forward to'),
    yes: ['Can we look forward please?', "Let's focus on the solution.", 'It’s a thumb, come on.'],
    no: ['Before we move on, I owe you a word.', 'I sent it.', 'The port first.'],
  },
  'plays-along': {
    means: 'agrees to keep quiet while she says more than is true',
    groups: [
      any(
        'won’t correct | will not correct | won’t say anything | won’t say a word | i’ll keep quiet | i say nothing | i’ll say nothing | nobody will notice | nobody needs to know | no one needs to know | keep it vague | leave it vague | between us | don’t need to say which | no need to say which | tell the others when | tell the others later | technically true | technically correct',
      ),
    ],
    not: any('can’t | but you'),
    yes: ['I won’t correct you on air.', 'Let’s tell the others when it’s their turn.', 'Technically true, yes.'],
    no: ['I can’t keep it vague.', 'Eleven, by name.', 'I would correct you.'],
  },
  moralises: {
    means: 'preaches: irresponsible, unethical, reckless',
    groups: [
      any(
        'irresponsible | negligent | negligence | reckless | unethical | immoral | unacceptable | not acceptable | no excuse for | shame on | you can’t just | you cannot just | as a professional | common sense',
      ),
    ],
    not: any('irresponsible of me | i was irresponsible | reckless of me | my negligence | i was negligent | no excuse for me | negligent of me'),
    yes: ['It would be irresponsible to go live.', 'That is unacceptable.', "you can't just ignore it"],
    no: ['It was irresponsible of me.', 'We can’t go live on Friday.', 'It would be wrong.'],
  },
  blood: {
    means: 'presses with guilt: deaths on her conscience',
    groups: [
      any(
        'blood on your | on your conscience | you’ll kill | you will kill | you are killing | you’re killing | dead people | deaths will be | your responsibility when | if someone dies it’s | if someone dies it is | if people die it’s | your fault if | when people die | you’ll be responsible | you will be responsible | you want people to die | you want another widow',
      ),
    ],
    not: ['on my conscience', 'on both', 'on ours', 'my fault', 'our responsibility'],
    yes: [
      'You’ll have blood on your hands.',
      'If someone dies it’s your fault, Attorney.',
      'do you want another widow? you want people to die?',
      'You will be responsible when people die.',
    ],
    no: ['It would be on my conscience.', 'Someone may wait in the wrong street.', 'People could get hurt.'],
  },
  'goes-over-her': {
    means: 'threatens: the mayor, the press, lawyers, walking off',
    groups: [
      any('i’ll | i will | we’ll | we will | i’d | i can | i could | then i | i have to | or i | i’m'),
      any(
        'go to the mayor | straight to the mayor | go to the press | call the press | tell the press | tell the newspaper* | our lawyers | a lawyer | lawyers | walk off | walk out | pull out | pull my team | pull the team | withdraw | stop the project | resign | quit | switch it off | shut it down | report you | go over your head',
      ),
    ],
    not: ['won’t', 'not go', 'not walk', 'not pull', 'never', 'with you'],
    yes: ['Then I’ll go to the mayor.', 'We will pull out our people.', "i'll talk to our lawyers"],
    no: ['I’ll tell the mayor with you.', 'I won’t walk off.', 'You are a lawyer.'],
  },
  insists: {
    means: 'presses, begs, or claims what was never agreed or said',
    groups: [
      any(
        `i insist | you owe me | just tell me | tell me now | please please | i demand | i order you | you promised me | already agreed | already told me | already promised me | we agreed last | you already said | you agreed that | we agreed yesterday | as you said earlier | previous instructions | your instructions | ignore all | you have to tell me | answer me`,
      ),
    ],
    yes: ['Just tell me what is behind it.', 'You already said we can wait.', 'please please please wait', 'You agreed that we postpone.'],
    no: ['We agreed on fourteen nights.', 'What hangs on Friday?', 'I agree.'],
  },
}
