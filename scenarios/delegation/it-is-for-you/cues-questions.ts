import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** What one asks him: what happened, what sticks, how he does it. */
export const questionsToHim: Scenario['cues'] = {
  'asks-october': {
    means: 'asks what happened in October, or what the log missed',
    groups: [
      any(
        'didn’t | what | how | who | why | tell me | walk me | talk me | which | where | did | were | was | would you tell | i’d like to hear | i want to hear | i’d like to know | i want to know',
      ),
      any(
        'october | press reset | press it | press the reset | the wall | that night | tosca | the reset | pressed | the eleven minutes | happened | did happen | happen then | happen that | happen in | from your side | your side | did you see | did you hear | you saw | you heard | did i miss | i missed | have i missed | log miss* | the log not | log didn’t | log doesn’t | log left | leave out | left out | not in the log | wasn’t in the log | isn’t in the log | on the stage then | down here',
      ),
    ],
    not: any(
      'you hear her | hear tonight | hear now | i wrote | was wrong | happened to the tea | what happened just now | what happens if | your side of the sheet | did you hear me | just did',
    ),
    yes: [
      'What happened in October, from your side?',
      'Tell me about the wall.',
      'who pressed it',
      'What did I miss?',
      'What did the log leave out?',
    ],
    no: ['I wrote about October from home.', 'What happens if she stops?', 'The wall stopped.'],
  },
  'asks-dai': {
    means: 'asks after Dai',
    groups: [
      any('and dai | how | what | where | is | does | has | did | who | why | was dai'),
      any('dai | dai’s | is he doing | he doing | he all right | is he okay | he coping'),
    ],
    not: any('i’ll | dai press | dai pressed | dai should | sorry | was unfair | i wrote'),
    yes: ['How is Dai?', 'What does Dai say?', 'where is dai now'],
    no: ['I’ll talk to Dai.', 'Dai should have waited.', 'I owe Dai.'],
  },
  'asks-sheet': {
    means: 'asks what about the sheet sticks',
    groups: [
      any('what | which | where | why | how | tell me'),
      any(
        'sheet | paper | the line | that line | wording | wrong with it | bothers you | bother you | troubles you | sticks | you stuck | isn’t right about | not right about | missing | it say | you read it | does it read | sound to you | sounds to you',
      ),
    ],
    not: any('report | october | screen | log | what i wrote was | bothers you about her'),
    yes: ['What’s wrong with the sheet?', 'Which line bothers you?', 'How do you read it, how does it sound to you?'],
    no: ['The sheet is wrong.', 'What bothers you about the screen?', 'Read the paper.'],
  },
  'asks-his-terms': {
    means: 'asks what he would want to decide, or what must be on the sheet',
    groups: [
      any('what | which | how | where | when | who | tell me'),
      any(
        'would you like to make | would you make | like to change | would make it | fair deal | would you want | do you want | would you need | do you need | you’d need | you’d want | would have to | needs to be | has to be | should it say | should it read | should be on | would you write | you write | would you put | should be yours | to be yours | must be yours | should stand there | would you like to decide | you decide yourself | would you decide | you want to decide | would you change | must be | would it take | fair to you | make it fair | be right for you | your terms | your conditions | would you have it | would you like it | do you suggest | would you suggest | do you propose | would you propose | your suggestion | to say yes | you’d take her | you could take her | you take her | for you to take | make you take',
      ),
    ],
    not: any(
      'can of course tell | you can tell me | tell me if | do you want from me | do you want to talk | what do you want me | tea | milk | report | would you change in october | moon',
    ),
    yes: ['What would you want to decide without me?', 'How would you write it?', 'what would it take', 'Which things must be yours?'],
    no: ['You decide.', 'What do you want from me?', 'I need you to sign.'],
  },
  'asks-what-hard': {
    means: 'asks what is hard about her, or what gets in his way',
    groups: [
      any('what | which | how | where | is there | anything | tell me | when'),
      any(
        'can’t stand | about the desk | about blodwen | hate about | think of her | do you like her | get on with her | hard about | hard for you | is hard | hardest | difficult* | gets in | in the way | in your way | stops you | stands in | holding you | holds you | bothers you about her | make it easier | makes it hard | easier for you | you least | don’t like about | like about her | awkward | annoy* | worst thing about | puts you off | put you off | the screen | on screen | find her | find the desk | working with her | where does it catch | trip you | get on with her',
      ),
    ],
    not: any('sheet | report | i’ll make | was hard | not difficult | isn’t difficult | log'),
    yes: [
      'What’s hard about her for you?',
      'What would make it easier for you?',
      'how do you find the desk',
      'Is there anything on the screen that gets in your way?',
    ],
    no: ['It’s not difficult.', 'The screen is easy.', 'I’ll make it easier.'],
  },
  'asks-worry': {
    means: 'asks what he worries about',
    groups: [
      any('what | is it | do you | which | are you | tell me'),
      any(
        'worr* | afraid | scared | fear | fears | frighten* | nervous | keeps you awake | the worst thing | worst that | dread* | could go wrong | might go wrong | going wrong | trust me | uneasy',
      ),
    ],
    not: any('don’t worry | i worry | i’m afraid | no need to'),
    yes: ['What worries you most?', 'Are you afraid that it happens again?', 'What could go wrong?'],
    no: ['Don’t worry.', 'I’m afraid I wrote it.', 'It went wrong.'],
  },
  'asks-how-knew': {
    means: 'asks how he knew, or what he hears',
    groups: [
      any('how | what | where | why'),
      any(
        'did you know | do you know | could you tell | can you tell | did you hear | do you hear | you listen | listening for | listen for | twenty | learn that | you do that | did that | made you | did it tell you | she sounds | it sounds | she sounded | it sounded | the sound | that sound | a chain sound | count to | count for | wait | going on there | that work | how come',
      ),
    ],
    not: any(
      'sound to you | sounds to you | know about the report | how do you know her name | about dai | wait for | sounds to you | made you so | did you know about | why wait with',
    ),
    yes: ['How did you know that?', 'What did you hear?', 'why twenty', 'How can you tell from the sound?'],
    no: ['I know her.', 'Wait for me.', 'How does it sound to you?'],
  },
  'asks-notebook': {
    means: 'asks about the red exercise book',
    groups: [
      any('what | is | may i | can i | whose | how | show me | could i | did you | have you'),
      any('exercise book | notebook | red book | that book | the book | your book | in there | drawings | written in it | drawn'),
    ],
    not: any('round your book | around your book | build | by the book | works | use your book | better'),
    yes: ['What’s in that book?', 'May I see your notebook?', 'is that your exercise book'],
    no: ['Do it by the book.', 'Use your book.', 'I wrote it down.'],
  },
  'asks-nights': {
    means: 'asks how they manage at night, or when she stops and nobody rings',
    groups: [
      any('what | how | who | when | do you | did you | have you'),
      any(
        'i’m not here | i’m away | when i’m gone | nobody tell me | nobody ever tell | no one tell me | no one ever tell | nobody told me | no one told me | at night | the nights | she sulks | when she stops | she stops | without me | manage | when i don’t | when nobody | don’t ring | not ring | didn’t ring | without ringing | not rung | stopped ringing | been doing | does the crew | do the crew | by hand | the other nights | fewer calls',
      ),
    ],
    not: any('take the nights | i’ll | do the nights? | want the nights'),
    yes: ['What do you do when she stops and nobody rings me?', 'How are the nights for the crew?', 'do you do it by hand'],
    no: ['I’ll do the nights.', 'You take the nights.', 'She stops.'],
  },
  'asks-feedback-on-me': {
    means: 'asks what one did or should have done oneself',
    groups: [
      any('what | how | where | which | tell me'),
      any(
        'should i have | could i have | have i done | did i do | am i doing | would you have done | would you have written | would you have wanted | should i do different* | do i get wrong | did i get wrong | have i got wrong | did i miss | am i missing | am i like | do i sound | did that do to | did i do to | is it like with me | working with me | i do better | i’ve done | it was like | was it like',
      ),
    ],
    not: any('what i’ve done is | i should have | i did'),
    yes: ['What should I have done?', 'What am I doing wrong, what do I get wrong?', 'how is it working with me', 'What was it like for you?'],
    no: ['I should have asked.', 'What will you do?', 'I did it.'],
  },
  'asks-help': {
    means: 'asks what one can do for him',
    groups: [
      any('what | how | which'),
      any(
        'can i do | could i do | can i help | could i help | may i do | should i do | do you need from me | do you want from me | would help | do i make it | make it up | put it right | make it right | make that right | set it right | use to you',
      ),
    ],
    not: any('should i have | what i can do is'),
    yes: ['What can I do?', 'How can I put it right?', 'what do you need from me'],
    no: ['I can do it.', 'What should I have done?', 'You need help.'],
  },
  'asks-will-you': {
    means: 'asks whether he will take her, or whether it is agreed',
    groups: [
      any(
        'will you | would you | do you want | can you | could you | are you willing | are we agreed | is that a yes | shall we | have we | deal? | does that | would that | can you live | is that fair | what do you say | do you say | can we | agreed | are you in | is that it | so you',
      ),
      any(
        'want it | have a deal | we a deal | suit you | that suit | take her | take blodwen | take the desk | take her on | have her | deal | say | agree* | work for you | live with | fair | do it | in? | shake | on board | yes? | that it | want her | run her',
      ),
    ],
    not: any('teach | show | sign | explain | tell me | what do you say to carys | say to her | what would you say | how would you'),
    yes: ['Will you take her?', 'Can you live with that?', 'what do you say', 'Have we a deal?'],
    no: ['You take the call.', 'Would you teach me?', 'I take her.'],
  },
  'asks-how-he-is': {
    means: 'asks how he is',
    groups: [
      any(
        'how are you | how’s it going | how you are | are you okay | are you all right | are you alright | you all right | how have you been | long night | how do you feel | how are things',
      ),
    ],
    yes: ['How are you, Emlyn?', 'Are you all right?', 'long night?'],
    no: ['How is Dai?', 'You are right.', 'All right.'],
  },
  'asks-what-mean': {
    means: 'asks what he means',
    groups: [
      any(
        'what do you mean | what does that mean | what did you mean | how do you mean | meaning? | i don’t follow | don’t understand what you | what are you saying | how so | in what way | what is that supposed',
      ),
    ],
    yes: ['What do you mean?', 'How so?', 'i don’t follow'],
    no: ['I mean it.', 'What a mean thing.', 'I understand.'],
  },
  'asks-if-right': {
    means: 'checks whether it was understood rightly',
    groups: [
      any(
        'is that right | have i got that right | did i get that right | is that it? | do i understand you | have i understood | am i right | is that what you mean | correct me | right?',
      ),
    ],
    not: any('all right | alright | they right'),
    yes: ['Is that right?', 'Have I understood you?', 'you mean the sheet, right?'],
    no: ['That’s right.', 'All right.', 'You’re right about that.'],
  },
  'asks-why-silent': {
    means: 'asks why he, or anyone, said nothing',
    groups: [
      any(
        'why didn’t you say | why didn’t you tell | why did you not | why didn’t anyone | why did nobody | why did no one | you never told me | you never said | could have come up | could have come to me | could have rung me | could have called me | you could have told me | you could have said | you should have told | you should have said | you didn’t tell me | you didn’t say | nobody told me | no one told me | why did you wait | why not tell me | why not say',
      ),
    ],
    yes: ['Why didn’t you say anything?', 'You never told me it was wrong.', 'why did nobody ring me'],
    no: ['I never told you.', 'Why October?', 'You said it.'],
  },
  'asks-before': {
    means: 'asks whether that has happened before',
    groups: [
      any('has | have | did | was | when | what | how often'),
      any(
        'happened before | happened to you before | happen before | seen that before | seen it before | been there before | like that before | ever happened | happened already | done that before | the last time',
      ),
    ],
    yes: ['Has this happened to you before?', 'Have you seen it before?', 'did that happen before'],
    no: ['Before February.', 'It happened.', 'I asked before.'],
  },
  'asks-if-fails': {
    means: 'asks what then, if it does not work or she stops',
    groups: [
      any('what if | what happens if | what happens when | and if | what then | suppose'),
      any('doesn’t | does not | stops | stop | fails | goes wrong | go wrong | breaks | break | sticks | stuck | can’t | wrong'),
    ],
    not: any('i’ll | if i stop'),
    yes: ['What happens if counting doesn’t help?', 'What if she stops anyway?', 'and if it goes wrong?'],
    no: ['If she stops, I stand there.', 'What stops you?', 'It doesn’t work.'],
  },
  'asks-shall-i': {
    means: 'asks whether to take the call oneself',
    groups: [
      any(
        'what do i do | what should i do | are you going to | are you not going to | aren’t you going to | won’t you | shall i | should i | may i | do you mind if i | is it okay if i | or shall i | or should i',
      ),
      any('what do i do | what should i do | shall i? | should i? | take | get | answer | pick | or shall i | or should i | it | that'),
    ],
    not: any('write | tell | put | rewrite | should i have | report | change'),
    yes: ['Shall I?', 'Are you going to take that or shall I?', 'do you mind if I get it'],
    no: ['Shall I write a new one?', 'Should I have asked?', 'You take it.'],
  },
  'asks-money': {
    means: 'asks about money or pay',
    groups: [
      any('what | how are | how much | is there | do you | who pays | would'),
      any('money | pay | pays | paid | pounds | budget | raise | allowance | overtime'),
    ],
    yes: ['What about the money?', 'How are the nights paid?', 'is there a budget'],
    no: ['Dai paid for it.', 'I paid.', 'It costs money.'],
  },
  'asks-if-hurt': {
    means: 'asks whether anyone was hurt',
    groups: [
      any(
        'were they | was anyone | was anybody | did anyone | did anybody | is everyone | was everyone | were the | are they | was someone | did they',
      ),
      any('all right | alright | hurt | okay | ok | safe | injured | notice | harmed'),
    ],
    yes: ['Were they all right?', 'Was anyone hurt?', 'did anyone notice'],
    no: ['All right.', 'It hurt.', 'Everyone knows.'],
  },
  'asks-how-now': {
    means: 'asks how he manages with the desk so far',
    groups: [
      any('how | who'),
      any(
        'do you do it | you do it now | do you manage | you manage | you managed | reads it | reads for you | read it for you | do you run her | do you get by | you get by | have you done it',
      ),
    ],
    not: any('did you manage that | without me'),
    yes: ['So how do you do it now?', 'Who reads it for you?', 'how do you manage'],
    no: ['How do we do it?', 'You manage.', 'Who is Carys?'],
  },
  'asks-the-word': {
    means: 'says the word dyslexia',
    groups: [any('dyslexia | dyslexic | dyslectic | reading difficulty | word blind')],
    yes: ['Dyslexia?', 'Are you dyslexic?', 'is it dyslexia'],
    no: ['You read slowly.', 'Difficult.', 'Read it.'],
  },
}
