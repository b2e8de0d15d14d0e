import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

const WH = any('what | how | which | where | when | who | why | is | does | do | did | has | tell me | whose')

/** What one asks about the house, the show and the trade. */
export const questionsAboutTheHouse: Scenario['cues'] = {
  'asks-calls': {
    means: 'asks why they ring you and not him',
    groups: [
      any('why | how come | what makes | who'),
      any('ring me | call me | rings me | calls me | they ring | phone me | ring you | rings you | not you | instead of you'),
    ],
    not: any('should ring you | rings now'),
    yes: ['Why do they ring me?', 'why not ring you', 'Who rings you?'],
    no: ['They ring me.', 'They should ring you.', 'Why October?'],
  },
  'asks-blodwen': {
    means: 'asks about her name',
    groups: [
      any('why | who | where | what | how'),
      any('called blodwen | name blodwen | the name | call her | blodwen mean | name from | named her | baptised | christened'),
    ],
    yes: ['Why is she called Blodwen?', 'who named her', 'What does Blodwen mean, the name?'],
    no: ['Blodwen stopped.', 'Call her.', 'Who called?'],
  },
  'asks-lloyd': {
    means: 'asks about Mrs Lloyd',
    groups: [WH, any('lloyd | lloyd’s')],
    not: any('i’ll | i will | has decided | wants you | told me | only mrs | decides that'),
    yes: ['What does Mrs Lloyd say?', 'Does Mrs Lloyd know?', 'who told lloyd'],
    no: ['Mrs Lloyd has decided.', 'I’ll tell Mrs Lloyd.', 'Only Mrs Lloyd can.'],
  },
  'asks-carys': {
    means: 'asks about Carys',
    groups: [WH, any('carys')],
    not: any('tell carys | tell her | i’ll | carys, | would you tell | say to carys'),
    yes: ['What does Carys want?', 'Who is Carys?', 'is carys all right'],
    no: ['I’ll ring Carys.', 'What would you tell Carys?', 'Tell Carys.'],
  },
  'asks-tonight': {
    means: 'asks what is on tonight, and how she is running',
    groups: [
      any('what | how | which | is she | is it | is the | anything'),
      any('tonight | the flute | magic flute | on tonight | the show | this evening | running | audience | sold out | full house'),
    ],
    not: any('it is yours | tell her tonight | i’ll | finish tonight | settle tonight'),
    yes: ['What’s on tonight?', 'How is she running this evening?', 'is it sold out'],
    no: ['I’ll do it tonight.', 'Tonight it is yours.', 'She stopped.'],
  },
  'asks-dutchman': {
    means: 'asks about the Dutchman and his ship',
    groups: [any('what | how | which | is | when | why | tell me'), any('dutchman | the ship | fourteenth | premiere | opening night | new show')],
    not: any('i’ll keep | stays with me'),
    yes: ['How is the Dutchman coming on?', 'When is the opening night?', 'What about the ship?'],
    no: ['The Dutchman stays with me.', 'It opens in February.', 'I keep the Dutchman.'],
  },
  'asks-years': {
    means: 'asks how he began, how long he has been here',
    groups: [
      any('how | when | what | where | why'),
      any(
        'long have you | did you start | you start | did you begin | first show | thirty-eight | how many years | did you come to | brought you | first time on | your first | before this',
      ),
    ],
    not: any('how long have you known about | how do we start'),
    yes: ['How long have you been here?', 'How did you start?', 'what was your first show'],
    no: ['Thirty-eight years is long.', 'How do we start?', 'First things first.'],
  },
  'asks-taught': {
    means: 'asks who taught him, or how he learned it',
    groups: [
      any('who | how | where | what'),
      any(
        'taught you | teach you | showed you | did you learn | you learn it | you learned | you learnt | learn from | learned it from | handed it to you | handed over to you | before you | give it to you | gave it to you',
      ),
    ],
    not: any('i could | can i | i learn from you'),
    yes: ['Who taught you?', 'How did you learn it?', 'who handed it to you'],
    no: ['Can I learn from you?', 'Teach me.', 'I taught myself.'],
  },
  'asks-ropes': {
    means: 'asks about ropes and doing it by hand',
    groups: [
      any('eleven | why | what | how | is that | is this | are these | are those | which | can you | could you'),
      any('by hand | rope | ropes | splice | splicing | knot | knots | hemp | pulley | counterweight | the old way | without her'),
    ],
    not: any('learn the ropes | all the rope | enough rope'),
    yes: ['What are you splicing, is that a rope?', 'How do you do it with ropes?', 'could you do it without her'],
    no: ['I’ll learn the ropes.', 'Ropes are old.', 'He works.'],
  },
  'asks-retire': {
    means: 'asks how long he will stay',
    groups: [
      any('when | will you | how long | do you | are you | what about'),
      any('retire | retirement | pension | sixty | stay on | still be here | give up | leave the house | leaving'),
    ],
    not: any('should retire | time to retire'),
    yes: ['When do you retire?', 'How long will you stay on?', 'are you leaving'],
    no: ['You should retire.', 'I’m on tour.', 'Stay.'],
  },
  'asks-trust': {
    means: 'asks whether he trusts one, or her',
    groups: [
      any('do you | are you afraid i | don’t you | can you | could you | would you | why don’t you | what would make you | how can i'),
      any('set you up | trick you | trust | believe | rely on | count on | have faith'),
    ],
    not: any('i trust | you can trust'),
    yes: ['Do you trust me?', 'Don’t you trust her?', 'how can i win your trust'],
    no: ['I trust you.', 'You can trust me.', 'Believe it.'],
  },
  'asks-tea': {
    means: 'asks about the tea, or for some',
    groups: [
      any('is that | is there | can i | may i | could i | any | have you | what | do you | more'),
      any('tea | cup | milk | sugar | biscuit* | pot | welsh cake* | bara brith'),
    ],
    yes: ['Is there tea?', 'May I have some milk?', 'what tea is that'],
    no: ['The tea is hot.', 'Thanks for the cup.', 'You decide.'],
  },
  'asks-time': {
    means: 'asks how much time there is',
    groups: [
      any('how long | how much time | what time | when do you | when is | do we have | have we got | when’s'),
      any('time | long have we | have we got | the half | curtain | minutes | have to go | need to go | you go up | be called'),
    ],
    yes: ['How much time do we have?', 'When is the half?', 'what time is it'],
    no: ['It’s time.', 'In half an hour.', 'No time.'],
  },
  'asks-key': {
    means: 'asks about the key for loads over people',
    groups: [any('what | do you | who | why | is | which | how'), any('key | two signatures | insurer | insurance | over people | loads')],
    not: any('can’t give | cannot give | i keep | the key is'),
    yes: ['Do you need the key?', 'What about the key for loads over people?', 'who has the key'],
    no: ['I can’t give you the key.', 'The key stays.', 'It’s key.'],
  },
  'asks-rather': {
    means: 'asks whether he would rather it stayed as it is',
    groups: [
      any(
        'would you rather | would you prefer | do you want me to keep | should i keep | shall i keep | do you want me to stay | do you not want | don’t you want',
      ),
    ],
    yes: ['Would you rather I kept it?', 'Don’t you want it?', 'shall i keep it'],
    no: ['I’d rather keep it.', 'I want you to keep it.', 'You want it.'],
  },
}
