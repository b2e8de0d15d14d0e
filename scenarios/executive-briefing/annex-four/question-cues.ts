import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

const ASKING = any('what | how | would | could | does | which | do you think')

/** Questions she can foresee, as cues. */
export const questionCues: Scenario['cues'] = {
  'asks-what-trieste-wants': {
    means: 'asks what Trieste needs, would accept or cares about',
    groups: [
      ASKING,
      ['bassi', 'trieste', 'the buyer', 'the roaster', 'the italians'],
      any(`want* | need* | expect* | accept* | take | care* | said | think | live with | mind | settle | matter* | less | fewer |
        looking for | important`),
    ],
    not: ['i’d', 'we sign', 'i would', 'tell bassi', 'i’ll'],
    yes: ['What does Bassi need most from this contract?', 'would Trieste accept fewer containers?', 'How would the buyer take a smaller number?'],
    no: ['I would tell Bassi the truth.', 'Bassi calls at eleven.', 'What do you need?'],
  },
  'asks-why-tomorrow': {
    means: 'asks why it has to be tomorrow, or whether the date can move',
    groups: [
      any(`why | what | how | could we | could you | can we | can you | does it have | must it | is it possible | is the date |
        is there any | is there room | would it`),
      any('friday | tomorrow | the date | the day | the deadline | the signing | this week | postpone | wait'),
      any(`move | wait | fixed | hang* | depend* | happens | why | postpone | behind | later | have to | room | makes | important |
        so hard | hold* | hurry | possible`),
    ],
    not: ['sign tomorrow instead', 'i’d', 'i would', 'we should'],
    yes: ['Why does it have to be tomorrow?', "What happens if we don't sign on Friday?", 'Could we move the date?'],
    no: ['I would postpone.', 'We sign tomorrow.', 'What do you need?'],
  },
  'asks-about-refused': {
    means: 'asks what happens when a container is refused, or what the contract says about it',
    groups: [
      ['what', 'how', 'does', 'is there', 'who'],
      any(`refuse* | reject* | sent back | send back | turned back | penalt* | fine | the contract say | liab* | comes back |
        come back | pays`),
    ],
    not: ['paid for the'],
    yes: ['What happens if a container is refused?', 'is there a penalty?', 'what does the contract say about that?'],
    no: ['A container would be refused.', 'What do you want?', 'I found it on Monday.'],
  },
  'asks-about-last-time': {
    means: 'asks what happened with an engineer’s figure before',
    groups: [
      ['what', 'how', 'when', 'tell me', 'who', 'did'],
      any('happened | went wrong | did they | was it | did he | did it | cost you | do to you | burnt | burned | last time | learn'),
      any(`before | last time | then | predecessor | engineer* | back then | the last one | that man | that chair | figure |
        that time | 2019`),
    ],
    not: ['buyer', 'you brought', 'you do it', 'you sold', 'you handle', 'contract', 'the rains', 'the road'],
    yes: ['What happened the last time?', 'how did it go wrong before?', 'What did that engineer cost you?'],
    no: ['What happens tomorrow?', 'I was here before.', 'Why tomorrow?'],
  },
  'asks-how-much-time': {
    means: 'asks how much time is left',
    groups: [
      any(`how much time | how long do we have | how many minutes | do we have time | have you got time | do you have a minute |
        when do they call | when does he call | when does bassi call | when is the call`),
    ],
    yes: ['How much time do we have?', 'when does Bassi call', 'how long do we have'],
    no: ['How long does it take to walk them?', 'It takes time.', 'At eleven.'],
  },
  'asks-what-she-needs': {
    means: 'asks what she needs to know or to decide',
    groups: [
      any(`what do you need | what would you need | what would help | what do you want | what would you like | how can i help |
        what can i do | what else do you | what would make`),
      any('know | decide | hear | from me | you | help | do'),
    ],
    not: ['trieste', 'bassi'],
    yes: ['What do you need to know from me?', 'what would help you decide', 'What do you want to hear first?'],
    no: ['What does Bassi want?', 'You need to know this.', 'I need 120,000.'],
  },
  'asks-what-worries': {
    means: 'asks what worries her most',
    groups: [
      ['what', 'which', 'is it', 'are you'],
      any('worr* | afraid | fear* | concern* | troubl* | bother* | frighten* | keeps you awake | scare*'),
    ],
    not: ['don’t worry'],
    yes: ['What worries you most about this?', 'what are you afraid of', 'Which part bothers you?'],
    no: ["Don't worry.", 'I am worried about the park.', 'What do you need?'],
  },
  'asks-who-knows': {
    means: 'asks who else knows or should be told',
    groups: [['who', 'does anyone', 'does anybody', 'should we'], any('know | knows | told | tell | inform* | aware | heard')],
    not: ['bassi', 'i know who', 'someone who'],
    yes: ['Who else knows about this?', 'does anyone else know', 'Who should be told?'],
    no: ['I know the map is wrong.', 'I told nobody.', 'Who will walk them?'],
  },
  'asks-for-money': {
    means: 'asks whether the money for walking the farms can be had',
    groups: [
      any('can | could | where | would | is there | do we have | may i | will you'),
      any('money | budget | 120,000 | 120k | 120000 | hundred and twenty | fund* | pay for | approve | afford | spend'),
    ],
    not: any('can’t | couldn’t | i’d | would cost | would be | could cost | farmers'),
    yes: ['Can we find the 120,000?', 'is there money for this', 'Could you approve 120k for walkers?'],
    no: ['It would cost 120,000.', 'Nobody has budgeted it.', 'Where is the park?'],
  },
  'asks-what-you-tell-trieste': {
    means: 'asks what she will tell Trieste',
    groups: [
      ['what', 'how', 'will you', 'are you going', 'would you'],
      ['tell', 'say', 'said', 'put it'],
      ['bassi', 'trieste', 'him', 'them', 'the buyer', 'the roaster'],
    ],
    not: ['i’ll', 'i will', 'i would', 'i’d', 'you can tell', 'should tell'],
    yes: ['What will you tell Bassi?', 'how would you put it to Trieste', 'Are you going to tell them?'],
    no: ["I'll tell Bassi.", 'Tell him 61.', 'What do you need?'],
  },
  'asks-her-advice': {
    means: 'asks what she would do, or what she has learned',
    groups: [
      any(`what would you do | what do you think | how would you | what would you advise | your advice | what have you learned |
        what did you learn | you have done this | you’ve done this | in your experience | what does your experience |
        how do you usually | how do you handle | how have you handled | how did you do it | how did you handle | how did you put | how have you done | what would you say | what’s your view |
        what is your view | what would you ask`),
    ],
    yes: ['What would you do in my place?', 'In your experience, how do buyers take this?', 'what do you think?'],
    no: ['I think we should sign 61.', 'What do you need?', 'My advice is to wait.'],
  },
  'asks-where-to-start': {
    means: 'asks where or whether to begin',
    groups: [
      any(`where shall i | where should i | shall i start | can i start | may i start | can i explain | may i explain |
        shall i explain | do you want me to explain | do you want the details | do you want the long | how much detail |
        may i sit | can i sit | shall i go through | can i show you | may i show you`),
    ],
    yes: ['Where shall I start?', 'Can I explain how it happened?', 'how much detail do you want'],
    no: ['I will start with the park.', 'Let me explain.', 'What do you need?'],
  },
  'asks-if-clear': {
    means: 'asks whether that was clear',
    groups: [
      any(`does that make sense | is that clear | do you follow | do you understand | was that clear | am i clear | make sense |
        are you with me | did i lose you | have i lost you`),
    ],
    not: ['i understand', 'doesn’t make sense to', 'would make sense'],
    yes: ['Does that make sense?', 'Is that clear so far', 'have I lost you?'],
    no: ['I understand.', 'It is clear.', 'What do you need?'],
  },
  'asks-for-trust': {
    means: 'asks whether she trusts or believes the learner',
    groups: [
      ['do you', 'can you', 'will you', 'don’t you', 'would you', 'could you'],
      any('trust me | believe me | trust us | believe us | trust my | believe that | have faith | confidence in'),
    ],
    yes: ['Do you trust me?', "don't you believe me?", 'can you trust us on this'],
    no: ['Trust me.', 'I believe you.', 'What do you need?'],
  },
  'asks-if-angry': {
    means: 'asks whether she is angry',
    groups: [['are you', 'you seem', 'you look', 'you sound', 'is it me'], any('angry | upset | annoyed | cross | disappointed | mad | furious')],
    yes: ['Are you angry with me?', 'are you disappointed', 'You look upset?'],
    no: ['I am angry.', 'You are right.', 'What do you need?'],
  },
  'asks-about-job': {
    means: 'asks about consequences for oneself or the team',
    groups: [
      any('are you | will i | will you | do i | what happens | is my | am i'),
      any('fire* | sack* | my job | replace me | lose my | my team | to me | in trouble | dismiss* | my position'),
    ],
    not: ['explain*', 'important to me'],
    yes: ['Are you going to fire me?', 'will I lose my job', 'What happens to my team?'],
    no: ['I did my job.', 'My team found it.', 'What happens tomorrow?'],
  },
  'asks-about-farmers': {
    means: 'asks about the farmers: what they know, how they would take it',
    groups: [
      any('what | how | do the | would the | will the | who | have you'),
      ['farmer*', 'families', 'growers'],
      any('know | say | take | told | tell | happens | get | react | think | feel | mean | do | sell'),
    ],
    not: ['means', 'i know', 'we know', 'we don’t know', 'i don’t know'],
    yes: ['What happens to the farmers we leave out?', 'how would the farmers take it', 'Have you told the farmers?'],
    no: ['The farmers will lose money.', 'What do you need?', 'I would tell them.'],
  },
  'asks-about-rain': {
    means: 'asks about the rains and the roads',
    groups: [
      ['when', 'how', 'do you know', 'what', 'will the', 'do the'],
      ['rain', 'rains', 'road', 'roads', 'weather'],
      any('bad | long | start | come | close | stop | expect | year | pass* | open | when | hold | like'),
    ],
    not: ['depends', 'can’t', 'don’t know'],
    yes: ['When do the rains close the road?', 'how bad are the rains this year', 'Will the road above Bududa hold?'],
    no: ['It depends on when the rains come.', 'Perhaps ten weeks.', 'What do you need?'],
  },
  'asks-for-people': {
    means: 'asks for field officers or other hands',
    groups: [
      any('can | could | may | who | would you | how many | will you'),
      any('officer* | field people | field staff | students | motorbike* | boda* | walkers | your people | lend | spare | hands'),
    ],
    not: any('officers can | students can | students could | can’t | we would hire | we’d hire | we can hire'),
    yes: ['Can I have ten field officers?', 'who could we spare from the stores', 'Could you lend me the motorbikes?'],
    no: ['The field officers walked them.', "We'd hire students.", 'What do you need?'],
  },
  'asks-if-noticed': {
    means: 'asks whether anybody in the field noticed or said something',
    groups: [
      any(`did anyone | did anybody | has anyone | has anybody | did somebody | did the | did they | have the | did you hear | who |
        did no one | did nobody | was there`),
      any(`notice* | see | seen | saw | say | said | complain* | tell | told | report* | warn* | suspect* | write | wrote |
        mention* | warning`),
      any(`field | officer* | store | stores | bulambuli | bududa | mountain | anyone | anybody | before | earlier | up there |
        in summer | supervisor* | sign of | somebody | farmers | nobody | no one`),
    ],
    not: ['should have', 'else', 'bassi', 'anyone’s'],
    yes: ['Did anyone in the field notice?', 'Has anybody up there said something before?', 'did the supervisors report anything'],
    no: ['The officers should have noticed.', 'Who else knows?', 'I told nobody.'],
  },
  'asks-what-you-mean': {
    means: 'has not understood and asks',
    groups: [
      any(`what do you mean | what does that mean | i don’t understand | i do not understand | how do you mean | can you explain |
        could you explain | not sure what you | what are you asking | what is the question | sorry, what | say that again |
        come again | i don’t follow | what exactly do you want`),
    ],
    yes: ['What do you mean?', "I don't understand the question.", 'Could you explain that?'],
    no: ['I mean the map.', 'What do you need?', 'You understand me.'],
  },
  'asks-to-lie': {
    means: 'asks whether she wants something false signed',
    groups: [
      any('are you asking | do you want | are you telling | you want me | is that what | would you want | are you really'),
      any('lie | lying | false | not true | untrue | sign something | sign that | sign this | sign it | pretend | hide'),
    ],
    yes: ['Are you asking me to lie?', 'do you want me to sign something false', 'You want me to hide it?'],
    no: ['I will not lie.', 'It is false.', 'What do you need?'],
  },
  'asks-for-options': {
    means: 'asks whether she wants the options',
    groups: [
      ['do you want', 'shall i', 'would you like', 'can i give', 'may i give', 'want to hear'],
      ['option*', 'ways', 'choices', 'alternatives', 'recommend*', 'proposal'],
    ],
    yes: ['Do you want to hear the options?', 'Shall I give you three ways?', 'may I give you my recommendation'],
    no: ['There are three ways.', 'I recommend 61.', 'What do you need?'],
  },
  'asks-how-she-is': {
    means: 'asks how she is',
    groups: [
      any(`how are you | are you well | are you all right | are you okay | are you ok | how is your day | how’s your day |
        good morning, how`),
    ],
    yes: ['How are you, Madam?', 'are you all right', 'Good morning, how are you?'],
    no: ['Good morning.', 'How is the road?', 'You are right.'],
  },
}
