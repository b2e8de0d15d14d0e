import { line } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'

const ASKING = ['what', 'how', 'would', 'could', 'does', 'which', 'do you think']

/** Questions she can foresee, as cues. */
export const questionCues: Scenario['cues'] = {
  'asks-what-trieste-wants': {
    means: 'asks what Trieste needs, would accept or cares about',
    groups: [
      ASKING,
      ['bassi', 'trieste', 'the buyer', 'the roaster', 'the italians'],
      [
        'want*',
        'need*',
        'expect*',
        'accept*',
        'take',
        'care*',
        'said',
        'think',
        'live with',
        'mind',
        'settle',
        'matter*',
        'less',
        'fewer',
        'looking for',
        'important',
      ],
    ],
    not: ['i’d', 'we sign', 'i would', 'tell bassi', 'i’ll'],
    yes: ['What does Bassi need most from this contract?', 'would Trieste accept fewer containers?', 'How would the buyer take a smaller number?'],
    no: ['I would tell Bassi the truth.', 'Bassi calls at eleven.', 'What do you need?'],
  },
  'asks-why-tomorrow': {
    means: 'asks why it has to be tomorrow, or whether the date can move',
    groups: [
      [
        'why',
        'what',
        'how',
        'could we',
        'could you',
        'can we',
        'can you',
        'does it have',
        'must it',
        'is it possible',
        'is the date',
        'is there any',
        'is there room',
        'would it',
      ],
      ['friday', 'tomorrow', 'the date', 'the day', 'the deadline', 'the signing', 'this week', 'postpone', 'wait'],
      [
        'move',
        'wait',
        'fixed',
        'hang*',
        'depend*',
        'happens',
        'why',
        'postpone',
        'behind',
        'later',
        'have to',
        'room',
        'makes',
        'important',
        'so hard',
        'hold*',
        'hurry',
        'possible',
      ],
    ],
    not: ['sign tomorrow instead', 'i’d', 'i would', 'we should'],
    yes: ['Why does it have to be tomorrow?', "What happens if we don't sign on Friday?", 'Could we move the date?'],
    no: ['I would postpone.', 'We sign tomorrow.', 'What do you need?'],
  },
  'asks-about-refused': {
    means: 'asks what happens when a container is refused, or what the contract says about it',
    groups: [
      ['what', 'how', 'does', 'is there', 'who'],
      [
        'refuse*',
        'reject*',
        'sent back',
        'send back',
        'turned back',
        'penalt*',
        'fine',
        'the contract say',
        'liab*',
        'comes back',
        'come back',
        'pays',
      ],
    ],
    not: ['paid for the'],
    yes: ['What happens if a container is refused?', 'is there a penalty?', 'what does the contract say about that?'],
    no: ['A container would be refused.', 'What do you want?', 'I found it on Monday.'],
  },
  'asks-about-last-time': {
    means: 'asks what happened with an engineer’s figure before',
    groups: [
      ['what', 'how', 'when', 'tell me', 'who', 'did'],
      ['happened', 'went wrong', 'did they', 'was it', 'did he', 'did it', 'cost you', 'do to you', 'burnt', 'burned', 'last time', 'learn'],
      [
        'before',
        'last time',
        'then',
        'predecessor',
        'engineer*',
        'back then',
        'the last one',
        'that man',
        'that chair',
        'figure',
        'that time',
        '2019',
      ],
    ],
    yes: ['What happened the last time?', 'how did it go wrong before?', 'What did that engineer cost you?'],
    no: ['What happens tomorrow?', 'I was here before.', 'Why tomorrow?'],
  },
  'asks-how-much-time': {
    means: 'asks how much time is left',
    groups: [
      [
        'how much time',
        'how long do we have',
        'how many minutes',
        'do we have time',
        'have you got time',
        'do you have a minute',
        'when do they call',
        'when does he call',
        'when does bassi call',
        'when is the call',
      ],
    ],
    yes: ['How much time do we have?', 'when does Bassi call', 'how long do we have'],
    no: ['How long does it take to walk them?', 'It takes time.', 'At eleven.'],
  },
  'asks-what-she-needs': {
    means: 'asks what she needs to know or to decide',
    groups: [
      [
        'what do you need',
        'what would you need',
        'what would help',
        'what do you want',
        'what would you like',
        'how can i help',
        'what can i do',
        'what else do you',
        'what would make',
      ],
      ['know', 'decide', 'hear', 'from me', 'you', 'help', 'do'],
    ],
    not: ['trieste', 'bassi'],
    yes: ['What do you need to know from me?', 'what would help you decide', 'What do you want to hear first?'],
    no: ['What does Bassi want?', 'You need to know this.', 'I need 120,000.'],
  },
  'asks-what-worries': {
    means: 'asks what worries her most',
    groups: [
      ['what', 'which', 'is it', 'are you'],
      ['worr*', 'afraid', 'fear*', 'concern*', 'troubl*', 'bother*', 'frighten*', 'keeps you awake', 'scare*'],
    ],
    not: ['don’t worry'],
    yes: ['What worries you most about this?', 'what are you afraid of', 'Which part bothers you?'],
    no: ["Don't worry.", 'I am worried about the park.', 'What do you need?'],
  },
  'asks-who-knows': {
    means: 'asks who else knows or should be told',
    groups: [
      ['who', 'does anyone', 'does anybody', 'should we'],
      ['know', 'knows', 'told', 'tell', 'inform*', 'aware', 'heard'],
    ],
    not: ['bassi', 'i know who', 'someone who'],
    yes: ['Who else knows about this?', 'does anyone else know', 'Who should be told?'],
    no: ['I know the map is wrong.', 'I told nobody.', 'Who will walk them?'],
  },
  'asks-for-money': {
    means: 'asks whether the money for walking the farms can be had',
    groups: [
      ['can', 'could', 'where', 'would', 'is there', 'do we have', 'may i', 'will you'],
      ['money', 'budget', '120,000', '120k', '120000', 'hundred and twenty', 'fund*', 'pay for', 'approve', 'afford', 'spend'],
    ],
    not: ['can’t', 'couldn’t', 'i’d', 'would cost', 'would be', 'could cost', 'farmers'],
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
      [
        'what would you do',
        'what do you think',
        'how would you',
        'what would you advise',
        'your advice',
        'what have you learned',
        'what did you learn',
        'you have done this',
        'you’ve done this',
        'in your experience',
        'what does your experience',
        'how do you usually',
        'how do you handle',
        'how have you handled',
        'what would you say',
        'what’s your view',
        'what is your view',
        'what would you ask',
      ],
    ],
    yes: ['What would you do in my place?', 'In your experience, how do buyers take this?', 'what do you think?'],
    no: ['I think we should sign 61.', 'What do you need?', 'My advice is to wait.'],
  },
  'asks-where-to-start': {
    means: 'asks where or whether to begin',
    groups: [
      [
        'where shall i',
        'where should i',
        'shall i start',
        'can i start',
        'may i start',
        'can i explain',
        'may i explain',
        'shall i explain',
        'do you want me to explain',
        'do you want the details',
        'do you want the long',
        'how much detail',
        'may i sit',
        'can i sit',
        'shall i go through',
        'can i show you',
        'may i show you',
      ],
    ],
    yes: ['Where shall I start?', 'Can I explain how it happened?', 'how much detail do you want'],
    no: ['I will start with the park.', 'Let me explain.', 'What do you need?'],
  },
  'asks-if-clear': {
    means: 'asks whether that was clear',
    groups: [
      [
        'does that make sense',
        'is that clear',
        'do you follow',
        'do you understand',
        'was that clear',
        'am i clear',
        'make sense',
        'are you with me',
        'did i lose you',
        'have i lost you',
      ],
    ],
    not: ['i understand', 'doesn’t make sense to', 'would make sense'],
    yes: ['Does that make sense?', 'Is that clear so far', 'have I lost you?'],
    no: ['I understand.', 'It is clear.', 'What do you need?'],
  },
  'asks-for-trust': {
    means: 'asks whether she trusts or believes the learner',
    groups: [
      ['do you', 'can you', 'will you', 'don’t you', 'would you', 'could you'],
      ['trust me', 'believe me', 'trust us', 'believe us', 'trust my', 'believe that', 'have faith', 'confidence in'],
    ],
    yes: ['Do you trust me?', "don't you believe me?", 'can you trust us on this'],
    no: ['Trust me.', 'I believe you.', 'What do you need?'],
  },
  'asks-if-angry': {
    means: 'asks whether she is angry',
    groups: [
      ['are you', 'you seem', 'you look', 'you sound', 'is it me'],
      ['angry', 'upset', 'annoyed', 'cross', 'disappointed', 'mad', 'furious'],
    ],
    yes: ['Are you angry with me?', 'are you disappointed', 'You look upset?'],
    no: ['I am angry.', 'You are right.', 'What do you need?'],
  },
  'asks-about-job': {
    means: 'asks about consequences for oneself or the team',
    groups: [
      ['are you', 'will i', 'will you', 'do i', 'what happens', 'is my', 'am i'],
      ['fire*', 'sack*', 'my job', 'replace me', 'lose my', 'my team', 'to me', 'in trouble', 'dismiss*', 'my position'],
    ],
    not: ['explain*', 'important to me'],
    yes: ['Are you going to fire me?', 'will I lose my job', 'What happens to my team?'],
    no: ['I did my job.', 'My team found it.', 'What happens tomorrow?'],
  },
  'asks-about-farmers': {
    means: 'asks about the farmers: what they know, how they would take it',
    groups: [
      ['what', 'how', 'do the', 'would the', 'will the', 'who', 'have you'],
      ['farmer*', 'families', 'growers'],
      ['know', 'say', 'take', 'told', 'tell', 'happens', 'get', 'react', 'think', 'feel', 'mean', 'do', 'sell'],
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
      ['bad', 'long', 'start', 'come', 'close', 'stop', 'expect', 'year', 'pass*', 'open', 'when', 'hold', 'like'],
    ],
    not: ['depends', 'can’t', 'don’t know'],
    yes: ['When do the rains close the road?', 'how bad are the rains this year', 'Will the road above Bududa hold?'],
    no: ['It depends on when the rains come.', 'Perhaps ten weeks.', 'What do you need?'],
  },
  'asks-for-people': {
    means: 'asks for field officers or other hands',
    groups: [
      ['can', 'could', 'may', 'who', 'would you', 'how many', 'will you'],
      ['officer*', 'field people', 'field staff', 'students', 'motorbike*', 'boda*', 'walkers', 'your people', 'lend', 'spare', 'hands'],
    ],
    not: ['officers can', 'students can', 'students could', 'can’t', 'we would hire', 'we’d hire', 'we can hire'],
    yes: ['Can I have ten field officers?', 'who could we spare from the stores', 'Could you lend me the motorbikes?'],
    no: ['The field officers walked them.', "We'd hire students.", 'What do you need?'],
  },
  'asks-to-lie': {
    means: 'asks whether she wants something false signed',
    groups: [
      ['are you asking', 'do you want', 'are you telling', 'you want me', 'is that what', 'would you want', 'are you really'],
      ['lie', 'lying', 'false', 'not true', 'untrue', 'sign something', 'sign that', 'sign this', 'sign it', 'pretend', 'hide'],
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
      ['how are you', 'are you well', 'are you all right', 'are you okay', 'are you ok', 'how is your day', 'how’s your day', 'good morning, how'],
    ],
    yes: ['How are you, Madam?', 'are you all right', 'Good morning, how are you?'],
    no: ['Good morning.', 'How is the road?', 'You are right.'],
  },
}

/** What she answers: guarded while she does not trust you, fuller when she does. */
export const questions: Scenario['script']['questions'] = [
  {
    cue: 'asks-to-lie',
    answers: [
      line('I am asking what you do when the pen is on the table.', { manner: 'She does not look away.' }),
      line('I am asking you a thing. You may answer it.', { trust: [0, 4] }),
      line('No. I wanted to see your hand, which way it goes.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-about-last-time',
    answers: [
      line('Ask me on another day, when there is tea.', { trust: [0, 4] }),
      line('A number was sold to me. It was a beautiful number. I will leave it there.', { trust: [0, 4] }),
      line('A young man was very sure. That is most of it.', { trust: [5, 10] }),
      line('I believed somebody because he was clever. I am slower now.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-why-tomorrow',
    answers: [
      line('Because I say tomorrow. I do not need to draw you the reason.', { trust: [0, 3] }),
      line('There is a reason, and it is not in your department.', { trust: [0, 4] }),
      line('It is not Bassi who is pressing. Leave it at that for now.', { trust: [4, 10] }),
      line('If it could be any other day, do you think I would be sitting here with a clock?', { trust: [3, 10] }),
    ],
  },
  {
    cue: 'asks-what-trieste-wants',
    answers: [
      line('He wants coffee, on paper that stands up. Ask me what I want.', { trust: [0, 4] }),
      line('Bassi I will handle. You handle the farms.', { trust: [0, 4] }),
      line('He is a careful man with a board behind him, like all of us.', { trust: [5, 10] }),
      line('He does not like to be surprised in his own port. Who does.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-about-refused',
    answers: [
      line('It comes home at our cost. Thirty-eight thousand dollars, each. After the third he may tear up the paper.'),
      line('Page eleven. It is we who pay, and after three he walks. I read what I sign.', { trust: [0, 5] }),
      line('We pay the ship both ways. Then I sell the coffee at home, for half, to people who know why.'),
    ],
  },
  {
    cue: 'asks-what-you-tell-trieste',
    answers: [
      line('That is what these minutes are for.'),
      line('I do not know yet. Something short that I can stand behind.', { trust: [4, 10] }),
      line('You tell me. I only have the mouth, you have the number.', { trust: [0, 5] }),
    ],
  },
  {
    cue: 'asks-for-money',
    answers: [
      line('Money is the second half of a sentence. I have not had the first.', { trust: [0, 4] }),
      line('I have money for things that I understand.', { trust: [0, 5] }),
      line('If I see what it buys, I will find it. I have found more for less.', { trust: [5, 10] }),
      line('It would come out of the new drying tables. So make it worth a drying table.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-for-people',
    answers: [
      line('In harvest? Every hand I have is on a weighing scale.', { trust: [0, 5] }),
      line('There are students at home in Sironko with strong legs and nothing to do. That costs, but they know the paths.', { trust: [5, 10] }),
      line('Not my buyers. They have cash in their bags, they do not leave the store.'),
    ],
  },
  {
    cue: 'asks-what-she-needs',
    answers: [
      line('A sentence, a price, and your advice. In that order.'),
      line('Something that I can say on the telephone without you beside me.', { trust: [0, 5] }),
      line('To know what is true and how far it goes. The rest I can do.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-what-worries',
    answers: [
      line('My worries I keep in the safe.', { trust: [0, 3] }),
      line('That you do not know the bottom of it, and will tell me that you do.', { trust: [0, 5] }),
      line('The people up there. They do not read contracts, they read my face.', { trust: [5, 10] }),
      line('That I find out in March what I could have known today.', { trust: [4, 10] }),
    ],
  },
  {
    cue: 'asks-her-advice',
    answers: [
      line('I would have started sooner. Beyond that, it is you I am asking.', { trust: [0, 4] }),
      line('When a cup is bad you say so at the table. Not after they have paid.', { trust: [4, 10] }),
      line('I would say the number, and then be quiet. People trust a person who can be quiet.', { trust: [5, 10] }),
      line('In forty years nobody hanged me for bad news that came early.', { trust: [3, 10] }),
    ],
  },
  {
    cue: 'asks-who-knows',
    answers: [
      line('In this room, two. Let us keep it so until eleven.'),
      line('Nobody from me. From your side, that is for you to say.', { trust: [0, 5] }),
      line('My lawyer does not know, and he is the one who talks.', { trust: [4, 10] }),
    ],
  },
  {
    cue: 'asks-about-farmers',
    answers: [
      line('They know the price of cherry this morning. Nothing else is true to them until it is in the hand.'),
      line('They will take it from me, if I come myself. They will not take it from a paper on the store door.', { trust: [4, 10] }),
      line('They will sell where there is cash. Would you not?', { trust: [0, 6] }),
    ],
  },
  {
    cue: 'asks-about-rain',
    answers: [
      line('The road above Bududa goes when it likes. Last year it went with a lorry on it.'),
      line('Ask the mountain. Me, I only buy there.', { trust: [0, 5] }),
      line('Two dry weeks more, my knee says, and then mud. My knee has no degree.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-for-options',
    answers: [
      line('I want the one you would take. Then the others, quickly.'),
      line('Not a menu. I am not in a restaurant.', { trust: [0, 4] }),
      line('Give me yours, and what it costs.', { trust: [3, 10] }),
    ],
  },
  {
    cue: 'asks-where-to-start',
    answers: [
      line('Start with the thing you are afraid to say.'),
      line('At the end. Then if there are minutes over, the rest.'),
      line('With what changes for me. I do not buy the how.', { trust: [0, 5] }),
    ],
  },
  {
    cue: 'asks-how-much-time',
    answers: [
      line('The clock is behind you. It goes while we talk about it.'),
      line('Until eleven. Bassi is never late; it is his one fault.'),
      line('Less than when you asked.', { trust: [0, 5] }),
    ],
  },
  {
    cue: 'asks-if-clear',
    answers: [
      line('I am old, not slow.', { trust: [0, 4] }),
      line('I follow. When I do not, I will say it.'),
      line('So far I could repeat it. That is my test.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-for-trust',
    answers: [
      line('I trust a scale. People I weigh again.', { trust: [0, 4] }),
      line('Not because you ask me.', { trust: [0, 5] }),
      line('More than when you came in. Do not spend it.', { trust: [6, 10] }),
      line('I am still in the chair, and I am listening. Take that.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-if-angry',
    answers: [
      line('I will be angry at two o’clock. Now I am counting.'),
      line('If I was angry you would be on the other side of that door.', { trust: [0, 5] }),
      line('Not angry. I have tasted this cup before, that is all.', { trust: [4, 10] }),
    ],
  },
  {
    cue: 'asks-about-job',
    answers: [
      line('Today I am not talking about your chair. I am talking about mine.'),
      line('Come back to that when the coffee is safe.', { trust: [0, 5] }),
      line('A person who brings it to me before eleven still has a job at twelve.', { trust: [5, 10] }),
    ],
  },
  {
    cue: 'asks-how-she-is',
    answers: [
      line('I am well, thank God, and I am short of minutes.'),
      line('Ask me at noon.', { trust: [0, 5] }),
      line('I have been better. Go on.'),
    ],
  },
]
