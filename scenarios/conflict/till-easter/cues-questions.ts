import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** Questions that she can foresee. */
export const questionCues: Scenario['cues'] = {
  'asks-about-crew': {
    means: 'asks about her people: how they are, what it was for them',
    groups: [
      any(
        'your people | your team | your crew | your eleven | kieran | your lot | the others | the eleven | they | them | everyone up here | the crew | your programmers | your best',
      ),
      any(
        'was it | is it hard | how are | how is | how’s | how did | how were | how was it for | what did | what was it like for | what do | what was it for | are they | were they | did they | how have | who was | who had | what have | what does | is he | did he | what happened to | how many of | tell me about',
      ),
    ],
    not: [
      'sign',
      'the desks',
      'the lifts',
      'lifts',
      'the cues',
      'move to the new',
      'moved to the new',
      'how did they move',
      'clock',
      'what do they need to',
    ],
    yes: ['How are your people?', 'How did your crew take it?', 'what was it like for them', 'How is Kieran?', 'Are they still angry with us?'],
    no: ['What do you want?', 'How did it break?', 'Your people could sit with mine.'],
  },
  'asks-how-many': {
    means: 'asks for the size of it: how many people, cues, hours',
    groups: [any('how many | how much work | how long did | how long was | how many hours | how much did')],
    yes: ['How many people were up here?', 'how long did it take', 'How many cues was it?'],
    no: ['How was it?', 'Many people came.', 'How much time have we got?'],
  },
  'asks-worst': {
    means: 'asks what was the worst, or what hurt most',
    groups: [
      any(
        'what was the worst | what’s the worst | worst part | worst thing | what hurt | what hurts | hurt most | hardest part | hardest thing | what made you angriest | what makes you angriest | which part | bothers you most | what stung | what bothers you | what annoyed you most | makes you wild',
      ),
    ],
    yes: ['What was the worst part?', 'what hurt most', 'Which part made you angry?'],
    no: ['That must hurt.', 'How was it?', 'It got worse.'],
  },
  'asks-whats-behind': {
    means: 'asks what else is in it, what it is really about',
    groups: [
      any(
        `what else | anything else | is there more | something else | what’s the problem | what is the problem | what’s wrong | what is wrong | what’s the matter | what is the matter | what’s behind | what is behind | what’s under | what’s really | what is really | what is it really | really about | what am i missing | what don’t i know | what do i not know | what haven’t i | what have i missed | did i miss | is that all | is that everything | what am i not seeing | what don’t i see | what aren’t you | there’s more | more to it | not only the | not just the | not the cues | if not the update | then what is it | what is it then | what is it, then`,
      ),
    ],
    not: ['is that all you', 'anything else to do'],
    yes: ['What else is in it?', 'Is there more?', 'what am I missing', 'What is it really about?'],
    no: ['What do you want?', 'It is about the lifts.', 'What happened?'],
  },
  'asks-how-it-was': {
    means: 'asks what it was like, what happened up here',
    groups: [
      any(
        `what was it like | how was it | what happened up here | what happened here | tell me what happened | tell me how it was | tell me about it | tell me about those | tell me about the weekend* | tell me what it | tell me, please | how bad was it | how bad | what did it cost | what did it do | what did that do | walk me through | what was that like | what were those | how did it go | what happened that | what did i do to | what have i done | what did we do to | what did it mean | tell me more | go on | tell it to me | i’m listening | i want to hear | like to hear | want to understand | help me understand | how did you find out | how did you notice | when did you notice | show me`,
      ),
    ],
    not: ['show me the log', 'go on about', 'going on'],
    yes: ['What was it like up here?', 'Tell me about those weekends.', 'how bad was it', 'I want to hear it.', 'How did you find out?'],
    no: ['What do you want?', 'It was bad.', 'Why the freeze?'],
  },
  'asks-about-storm': {
    means: 'asks about the show, the storm, the premiere',
    groups: [
      any('what happened | how was | how did | did the | which part | how is | what about'),
      any('storm | premiere | dutchman | the show | audience | lightning | tenor | thunder'),
    ],
    not: ['how could', 'what if', 'next show', 'next premiere', 'was just'],
    yes: ['How was the premiere in the end?', 'What happened to the storm?', 'did the audience notice'],
    no: ['I saw the premiere.', 'What do you want?', 'I saw it.'],
  },
  'asks-what-i-should-have-done': {
    means: 'asks what one should have done, or should do differently oneself',
    groups: [
      any(
        `what should i have | what should we have | what could i have | what would you have wanted | what would you have had me | how should i have | how would you have wanted | what ought i | what would you have liked | what should i do differently | what could i do differently | what do i do wrong | what am i doing wrong | what else do i do | do i do that often | do i always | do i often | when else have i | when have i done | where else have i | where else do i | what do i do that | what don’t i notice | what do you see me | how do i come across | have i done that before | when did i do that before | what did i just do | what did you hear | what have i just done`,
      ),
    ],
    yes: ['What should I have done?', 'what would you have wanted me to do that Thursday?', 'Do I do that often?', 'When else have I done it?'],
    no: ['I should have told you.', 'What should we do on Monday?', 'What do you want?'],
  },
  'asks-how-she-did': {
    means: 'asks how she did it or learned it, when she was new or after a mistake',
    groups: [
      any(
        `how did you learn | what would you have done | how would you have done | how would you have handled | how would you have dealt | how did you do it | how do you do it | how did you get | how did you win | how did you manage | how did you handle | how do you handle | how have you | how do you get | how do you keep | how do you lead | when you were new | when you started | when you began | in your first year | first year as | your first year | nineteen years | twenty-seven years | in all these years | you’ve done this | you have done this | you’ve been through | have you been through | been through this | been there | has it happened to you | happened to you | have you ever | did you ever | what would you do | what do you advise | what would you advise | your advice | any advice | teach me how | learn from you | in my place | in my shoes | what would you tell | your experience`,
      ),
    ],
    not: ['what have you ever', 'how did you get the idea'],
    yes: [
      'How did you learn to do that?',
      'Have you ever been through this?',
      'what would you do in my place',
      'Has it ever happened to you?',
      'How do you get people to trust you again?',
    ],
    no: ['What do you want?', 'How was it?', 'You never tell me anything.'],
  },
  'asks-how-freeze': {
    means: 'asks where the freeze comes from or what it is for',
    groups: [
      any('why | where | how | what | when | who | tell me'),
      any('freeze | the rule | that rule | this rule | your rule | two weeks'),
      any(
        'from | for | come | comes | came | invent* | start* | began | begin | wrote | write | made | reason | behind | important | matter* | mean* | exist* | did you | do you | protect*',
      ),
    ],
    not: ['in your freeze', 'in the freeze', 'during', 'broke', 'come to you', 'i came up'],
    yes: ['Where does the freeze come from?', 'Why did you write that rule?', 'what is the freeze for'],
    no: ['I broke the freeze.', 'Why didn’t you call?', 'The freeze is two weeks.'],
  },
  'asks-about-june': {
    means: 'asks about June or the old clock, without reproach',
    groups: [
      any('what | how | tell me | was there | was it'),
      any('june | old clock | move to the new clock | moving to the new clock | moving your desks | move your desks | new clock'),
      any('happened | was | made it | stopped | got in the way | difficult | hard | missing | need | needed | like | stood in | held'),
    ],
    not: ['you said', 'you told', 'why did you', 'doesn’t matter', 'the log shows', 'not the point', 'no excuse'],
    yes: ['What happened in June?', 'What got in the way of moving to the new clock?', 'tell me what was missing in June'],
    no: ['In June you said it was done.', 'June doesn’t matter.', 'What do you want?'],
  },
  'asks-why-not-called': {
    means: 'asks why she did not ring or say something',
    groups: [
      any(
        'why didn’t you call | why didn’t you ring | why didn’t you tell | why didn’t you come | why didn’t you say | why didn’t you ask | why did you go to ruth | why did you not | why not call | you could have called | you could have rung | could have told me | could have come to me | could have said | why did nobody tell | why did no one tell',
      ),
    ],
    yes: ['Why didn’t you call me?', 'You could have come to me.', 'why did you go to Ruth'],
    no: ['I should have called you.', 'Why the freeze?', 'I didn’t call.'],
  },
  'asks-what-she-wants': {
    means: 'asks what she wants or needs from you',
    groups: [
      any(
        'anything you’d want | anything you want | anything you need | anything you’d need | anything i can do | anything we can do | what would make it right | what do you want | what do you need | what would you need | what would help | what would you like | what can i do | how can i make | how do i make | what would make | how can we fix | how do we fix | what can we do | what should i do | what should we do | what do you expect | how do we go on | how can i repair | where do we go from here | how would you do it | what would you change | what would have to | what has to happen | what do you suggest | your suggestion | what do you propose | how would you like',
      ),
    ],
    not: ['should i have', 'should we have', 'wanted me'],
    yes: ['What do you want from me?', 'what would help', 'How can I make it right?', 'How would you do it?'],
    no: ['I want to talk.', 'How was it?'],
  },
  'asks-about-letter': {
    means: 'asks what she asked or told Ruth, or what happens on Thursday',
    groups: [
      any('what | why | did you | are you | have you | will you | how'),
      any('ruth | thursday | letter | the network away | complain*'),
      any('ask* | told | tell | write | wrote | want | say | said | said to | going to | mean* | expect | happen* | away | complain*'),
    ],
    not: ['i asked', 'i told', 'we go to ruth', 'go together', 'i said', 'i went'],
    yes: ['What did you ask Ruth for?', 'Why do you want to take the network away?', 'what will you say on Thursday'],
    no: ['I told Ruth.', 'Let’s go to Ruth together.', 'What do you want?'],
  },
  'asks-if-angry': {
    means: 'asks whether she is angry, or hurt',
    groups: [
      any(
        'are you angry | are you still angry | are you mad | are you upset | how angry | are you hurt | did i hurt | did it hurt | are you cross | are you furious | you’re angry | you are angry | you must be angry | you’re furious | you seem angry | is everything okay | is everything all right | are we okay | are we good | are we all right',
      ),
    ],
    not: ['you’re angry because', 'why are you so'],
    yes: ['Are you angry with me?', 'are we okay', 'You must be angry.'],
    no: ['I am angry.', 'What was the worst?', 'You are right.'],
  },
  'asks-forgiveness': {
    means: 'asks to be forgiven or to start again',
    groups: [
      any(
        'forgive me | can you forgive | accept my apology | start again | start over | begin again | clean slate | another chance | second chance | make peace | are we friends | trust me again | trust me',
      ),
    ],
    not: ['trust me on', 'just trust me'],
    yes: ['Can you forgive me?', 'Could we start again?', 'give me another chance'],
    no: ['I forgive you.', 'Start with the lifts.', 'What do you want?'],
  },
  'asks-about-monday': {
    means: 'asks whether the dark Monday would work, or when',
    groups: [
      any('could | can | would | is | does | what about | how about | when | shall we | will'),
      any('monday | tenth | 10 november | the dark day | november'),
      any('work | possible | free | suit* | do it | use | okay | ok | fit | have | good | best | be alright | how about | what about | when'),
    ],
    not: ['what happened', 'last monday'],
    yes: ['Would Monday the tenth work for you?', 'Could we use the dark Monday?', 'how about 10 November'],
    no: ['On Monday we update.', 'What do you want?', 'When was it?'],
  },
  'asks-how-she-is': {
    means: 'asks how she is, or whether she has time',
    groups: [
      any(
        'how are you | how’s it going | how are things | how is it going | you all right | you alright | have you got a minute | do you have a minute | do you have time | got five minutes | have you got time | is this a good time | can we talk | may i sit | can i sit | can i come in | am i disturbing | have a moment | got a moment | got a minute',
      ),
    ],
    not: ['how are you going to'],
    yes: ['How are you?', 'Have you got a minute?', 'can we talk', 'Is this a good time?'],
    no: ['How are your people?', 'What do you want?', 'I have a minute.'],
  },
  'asks-what-she-told-them': {
    means: 'asks whether she would work with you, or what she would tell her crew',
    groups: [
      any('what | would | will | how | could | do you think'),
      any(
        'tell your people | tell your crew | tell your team | tell them | tell your eleven | work with us | work with me | work with mine | agree to that | agree to this | live with that | live with this | be enough | happy with that | happy with | good enough | okay with that | ok with that | work for you | make sense to you',
      ),
    ],
    not: ['i’ll tell them', 'i will tell them', 'i told them', 'should have'],
    yes: ['What will you tell your crew?', 'Could you live with that?', 'would that work for you'],
    no: ['I’ll tell them myself.', 'What do you want?', 'I told them to.'],
  },
  'asks-what-happens-again': {
    means: 'asks what happens if it stumbles again',
    groups: [
      any(
        'what if | what happens if | what do we do if | what do we do when | how do we notice | how would we notice | how do we stop | how do we make sure | how do we avoid | how can we avoid | how can we make sure | who stands | who would',
      ),
      any(
        'again | stumble* | goes wrong | go wrong | breaks | late | fails | crash* | december | hansel | next premiere | next time | where | happen*',
      ),
    ],
    yes: ['What do we do if it stumbles again?', 'How do we make sure it doesn’t happen in December?', 'who stands where'],
    no: ['It happened again.', 'What do you want?', 'What happened?'],
  },
}
