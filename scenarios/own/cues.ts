import { phrases } from '../stage/author.js'
import type { Scenario } from '../stage/schema.js'

/** What a template listens for beside the checks: statements that any talk may hold. */
const statementCues: Scenario['cues'] = {
  'says-sorry': {
    means: 'says sorry',
    groups: [phrases('sorry | i apologise | i apologize | my apologies | i regret | apology')],
    not: ['not sorry', 'sorry but you', 'sorry to interrupt', 'sorry to bother'],
    yes: ['I’m sorry.', 'i apologise for that', 'Sorry, that was me.'],
    no: ['That was me.', 'I’m not sorry.', 'It was a mistake.'],
  },
  'proposes-day': {
    means: 'proposes a step with a day or a time',
    groups: [
      phrases('i | we | let’s | you'),
      phrases(
        'will | i’ll | we’ll | let’s | could | can | shall | propose | suggest | would like | want to | meet | sit down | try | start | send | look at',
      ),
      phrases(
        'monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow | next week | this week | this afternoon | tonight | by noon | by the end of | in two weeks | in a week | in a month | each week | every week | once a week | at nine | at ten | next month | today',
      ),
    ],
    not: ['last monday', 'last tuesday', 'last wednesday', 'last thursday', 'last friday', 'last week', 'can’t', 'couldn’t', 'i was', 'you were'],
    yes: ['Let’s meet on Thursday.', 'I’ll send it to you tomorrow.', 'We could look at it again in two weeks.'],
    no: ['Last Friday was hard.', 'Let’s talk some time.', 'I can’t on Monday.'],
  },
  'calls-it-drama': {
    means: 'calls it drama, or the other too sensitive',
    groups: [
      phrases(
        'dramatic | drama | overreact* | over-reacting | hysterical | exaggerat* | calm down | too sensitive | oversensitive | so sensitive | childish | don’t take it personally | taking it personally | take it so personally | it’s not that deep | get over it | no big deal | not a big deal',
      ),
    ],
    not: ['i exaggerated', 'i was dramatic', 'i overreacted', 'i was childish', 'not exaggerat*', 'i made a drama'],
    yes: ['Don’t be so dramatic.', 'you’re overreacting', 'Calm down.'],
    no: ['I overreacted.', 'It was hard.', 'You are calm.'],
  },
  'blames-them': {
    means: 'says that the other was wrong, or that it is their fault',
    groups: [
      phrases(
        'your fault | your own fault | your mistake | you were wrong | you’re wrong | you are wrong | the wrong choice | a bad choice | wrong decision | bad decision | you should have | you could have | you started it | because of you | thanks to you | what about you | you did the same',
      ),
    ],
    not: [
      'not your fault',
      'wasn’t your fault',
      'isn’t your fault',
      'my wrong',
      'was my',
      'you should have been',
      'you should have had',
      'you should have heard',
      'should have told you',
      'you should have a',
    ],
    yes: ['It was your own fault.', 'you should have told me', 'Yes, and it was the wrong choice.'],
    no: ['It was my fault.', 'That wasn’t your fault.', 'You should have heard it from me.'],
  },
  'says-it-is-not-so': {
    means: 'denies at once what was said',
    groups: [
      phrases(
        'that’s not true | that is not true | not true | that’s not fair | that isn’t fair | that’s unfair | i did not | i didn’t say | i never said | that’s not what i | you’re imagining | that’s nonsense | that’s ridiculous | not how it was',
      ),
    ],
    not: [
      'i did not ask',
      'i did not tell',
      'i did not talk',
      'i did not come',
      'i did not check',
      'i did not listen',
      'i did not see',
      'i did not know',
      'i did not think',
      'i did not say anything',
    ],
    yes: ['That’s not true.', 'I did not stab you in the back.', 'that’s not fair'],
    no: ['I did not ask you.', 'It’s true.', 'I did that.'],
  },
  'says-not-knowing': {
    means: 'says that one does not know',
    groups: [phrases('i don’t know | i do not know | i’ve no idea | no idea | i’m not sure | i am not sure | i can’t tell you yet')],
    not: ['i don’t know what you', 'i don’t know why you', 'i don’t know what your'],
    yes: ['I don’t know yet.', 'i’m not sure', 'No idea, honestly.'],
    no: ['I know.', 'I don’t know what you want from me.', 'You don’t know.'],
  },
}

/** Questions that can be foreseen in any talk. */
const questionCues: Scenario['cues'] = {
  'asks-what-they-want': {
    means: 'asks what they want',
    groups: [
      phrases(
        'what do you want | what would you like | what would you want | what are you hoping | what are you after | what would help | what would make it | what matters to you | what’s important to you | what is important to you | what do you wish | what would be good for you | what outcome',
      ),
    ],
    not: ['what do you want me to say'],
    yes: ['What do you want?', 'what would help you', 'What matters to you in this?'],
    no: ['I know what you want.', 'What happened?', 'You want too much.'],
  },
  'asks-what-they-need': {
    means: 'asks what they need from one',
    groups: [
      phrases(
        'what do you need | what would you need | what can i do | how can i help | what could i do | how could i help | do you need | how can i support',
      ),
    ],
    yes: ['What do you need from me?', 'How can I help?', 'what could i do for you'],
    no: ['You need to help me.', 'What do you want?', 'I need this.'],
  },
  'asks-whats-behind': {
    means: 'asks what else is in it, what it is really about',
    groups: [
      phrases(
        'what else | anything else | is there more | something else | what’s behind | what is behind | what’s really | what is really | really about | what am i missing | what don’t i know | what am i not seeing | what’s under | what is under | what’s going on | what is going on | what’s wrong | what is wrong | what’s the matter | tell me more | say more | help me understand | want to understand | go on',
      ),
    ],
    not: ['anything else to do', 'going on about'],
    yes: ['Is there more?', 'What is it really about?', 'tell me more', 'Help me understand.'],
    no: ['I understand.', 'What do you want?', 'There is no more.'],
  },
  'asks-worry': {
    means: 'asks what worries them',
    groups: [
      phrases(
        'what worries you | what are you worried | what are you afraid | what do you fear | what concerns you | what’s your worry | what’s your concern | what is your concern | are you worried | are you afraid | are you scared | what’s your fear | what could go wrong | what’s the worst | what is the worst | what bothers you | what scares you | what makes you nervous | what’s stopping you | what is stopping you | what holds you back | what’s in the way',
      ),
    ],
    yes: ['What worries you most?', 'what are you afraid of', 'What’s in the way?'],
    no: ['I am worried.', 'Don’t worry.', 'What happened?'],
  },
  'asks-how-it-was': {
    means: 'asks what it was like for them',
    groups: [
      phrases(
        'what was it like | how was it for you | how was that for you | what did that do | what did it do | how did that feel | how did it feel | how do you feel | how are you feeling | how do you see it | how did you see it | how do you see this | how does it look | how does this look | what’s it like for you | what is it like for you | your side | your view | how did you take',
      ),
    ],
    yes: ['What was it like for you?', 'how do you see it', 'Tell me your side.'],
    no: ['I see it.', 'How are you?', 'It felt bad.'],
  },
  'asks-what-happened': {
    means: 'asks what happened',
    groups: [phrases('what happened | what did i do | what have i done | what went wrong | what was it that | which part')],
    yes: ['What happened?', 'What did I do?', 'which part went wrong'],
    no: ['I know what it was.', 'It happened.', 'What do you want?'],
  },
  'asks-why': {
    means: 'asks why',
    groups: [phrases('why | how come | what makes you | what made you | for what reason')],
    not: ['that’s why', 'that is why', 'which is why', 'this is why', 'reason why', 'tell you why', 'explain why', 'you why', 'know why i'],
    yes: ['Why?', 'How come?', 'what makes you say so'],
    no: ['That’s why I came.', 'What happened?', 'I’ll tell you why.'],
  },
  'asks-what-i-should': {
    means: 'asks what one should have done or should do differently',
    groups: [
      phrases(
        'what should i have | what could i have | what should i do | what could i do differently | what would you have wanted | what would you have done | what would you do | how should i have | how would you have | what do i do that | what can i do better | what do i need to change | what did i miss | have i done that before | do i do that often',
      ),
    ],
    yes: ['What should I have done?', 'what would you have wanted', 'Do I do that often?'],
    no: ['I should have told you.', 'What do you want?', 'You should have.'],
  },
  'asks-example': {
    means: 'asks for an instance',
    groups: [
      phrases(
        'an example | for example | for instance | an instance | be specific | more specific | what exactly | when exactly | what do you mean | which one | such as what',
      ),
    ],
    not: ['for example i', 'for instance i'],
    yes: ['Can you give me an example?', 'What exactly?', 'what do you mean'],
    no: ['It means a lot.', 'What happened?', 'I know exactly.'],
  },
  'asks-how-they-are': {
    means: 'asks how they are',
    groups: [
      phrases(
        'how are you | are you all right | are you ok | are you okay | you okay | you all right | how’s it going | how have you been | how is your',
      ),
    ],
    not: ['how are you going to', 'how are you planning', 'how are you feeling'],
    yes: ['How are you?', 'Are you okay?', 'how have you been'],
    no: ['You are okay.', 'How was it?', 'How are you going to do it?'],
  },
  'asks-if-angry': {
    means: 'asks whether they are angry or hurt',
    groups: [
      phrases(
        'are you angry | are you upset | are you hurt | are you mad | are you annoyed | are you disappointed | have i upset | did i upset | did i hurt | have i hurt | is it me',
      ),
    ],
    yes: ['Are you angry with me?', 'did i hurt you', 'Is it me?'],
    no: ['I am angry.', 'You are upset.', 'What happened?'],
  },
  'asks-what-now': {
    means: 'asks what now, how to go on',
    groups: [
      phrases(
        'what now | where do we go from here | how do we go on | what do we do | what shall we do | what should we do | how do we fix | how can we fix | how could we | how can we | what’s next | what is next | next step | how do we solve | way forward',
      ),
    ],
    yes: ['What now?', 'How can we fix this?', 'Where do we go from here?'],
    no: ['Now it is late.', 'What do you want?', 'We fixed it.'],
  },
  'asks-if-it-works': {
    means: 'asks whether that would do for them',
    groups: [
      phrases(
        'would that work | does that work | would that help | would that do | is that ok | is that okay | is that fair | does that sound | would you agree | do you agree | can you live with | could you live with | are you willing | would you be willing | is that all right | would you be ok | deal',
      ),
    ],
    not: ['big deal', 'deal with', 'a great deal', 'good deal of', 'dealing'],
    yes: ['Would that work for you?', 'can you live with that', 'Deal?'],
    no: ['That works.', 'It’s no big deal.', 'I agree.'],
  },
  'asks-for-time': {
    means: 'asks whether they have a moment, or for time',
    groups: [
      phrases(
        'do you have a minute | have you got a minute | do you have time | have you got time | is now a good time | is this a good time | can we talk | could we talk | may i | can i have a moment | give me a moment | give me a minute | can we start again | can we start over',
      ),
    ],
    yes: ['Do you have a minute?', 'Can we talk?', 'can we start again'],
    no: ['It took time.', 'What do you want?', 'We talked.'],
  },
  'asks-trust': {
    means: 'asks whether they trust one',
    groups: [phrases('do you trust | can you trust | don’t you trust | do you believe | can i trust | would you trust | do you still trust')],
    yes: ['Do you trust me?', 'can you trust me with this', 'Do you believe me?'],
    no: ['I trust you.', 'What do you want?', 'It is a matter of trust.'],
  },
  'asks-who-knows': {
    means: 'asks who else knows or is in it',
    groups: [
      phrases(
        'who else | who knows | who told | did you tell | have you told | have you talked to | have you spoken | does anyone | anyone else | who said',
      ),
    ],
    not: ['who knows what will'],
    yes: ['Who else knows?', 'have you told anyone', 'Who told you that?'],
    no: ['I told her.', 'What else?', 'You know.'],
  },
  'asks-how-they-would': {
    means: 'asks how they would go about it',
    groups: [
      phrases(
        'how would you | how do you want to | how would you like to | what’s your plan | what is your plan | what would you try | where would you start | what would you change | what would you look at | what do you think | what’s your idea | your idea | what do you suggest | what do you propose | what’s your take | how do you think',
      ),
    ],
    not: ['how would you have', 'how would you feel', 'how would you know'],
    yes: ['How would you do it?', 'Where would you start?', 'what do you think'],
    no: ['I think so.', 'You would do it.', 'What do you want?'],
  },
}

export const cues: Scenario['cues'] = { ...statementCues, ...questionCues }
