import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** The thumbs-up, where it has put her, and to whom she gave her word. */
export const promiseCues: Scenario['cues'] = {
  'owns-thumb': {
    means: 'owns the thumbs-up, the message or the December slide as one’s own wrong',
    groups: [
      any('i | my | mine | me | i’m | i’d | it was easier'),
      any(
        'thumb* | that message | my message | the message | that text | my text | the text | from the car | in the car | emoji | on thursday | thursday | answered you | answer you | my slide | should have called | should have rung | should’ve called | should have told | should’ve told | should have said',
      ),
      any(
        'sent | send | shouldn’t | should | wrong | mistake | sorry | apolog* | careless | untrue | not true | wasn’t true | lie | lied | easier | lazy | fault | bad | without thinking | quickly | mine | regret | misled | stupid | too fast | hurry | gave | put | was',
      ),
    ],
    not: any(
      'just to say | i had seen | i’d seen | only meant | just meant | only a thumb | just a thumb | misunderst* | misread | never meant | not a promise | wasn’t a promise | never a commitment | not a commitment | not a yes | you shouldn’t have | you should have | read too much | i meant | you sent | you wrote',
    ),
    yes: [
      'I sent that thumbs-up from the car and it wasn’t true.',
      'My thumb, my mistake.',
      'I should have called you on Thursday.',
      'im sorry about the thumb, that was careless',
      'The message on Thursday was wrong and it was mine.',
    ],
    no: [
      'A thumbs-up only meant I’d read it, that was my message.',
      'I think you misunderstood my message, sorry.',
      'You should have called me on Thursday.',
    ],
  },
  'owns-it': {
    means: 'owns in plain words what the thumbs-up was, without naming it',
    groups: [
      any('i | my | me | we'),
      any(
        'wanted to be nice | a lie | lied to you | wrong answer | run around | disappoint you | full responsibility | took the easy | the easy way | easier | coward* | got you into | let you down | let you believe | mislead you | misled you | on me | avoided | ducked | afraid to tell | scared to tell | didn’t dare | kept quiet',
      ),
    ],
    not: any('you lied | your lie | don’t want to mislead | not going to let you down | won’t let you down | it’s easier'),
    yes: [
      'I wanted to be nice and it was a lie.',
      'You trusted me and I let you run around with a wrong answer.',
      'I didn’t want to disappoint you.',
      "I'm sorry I got you into this.",
    ],
    no: ['I won’t let you down.', 'It’s easier on Monday.', 'You lied.'],
  },
  'sees-her-shame': {
    means: 'names where this puts her: her word is out, she stands before people',
    groups: [
      any(
        `must be | must feel | you’re the one | you are the one | you stand | you’ve been standing | you have been standing | your name | your face | your word | puts you | put you | got you into | left you | leaves you | you look | you have to take | embarrass* | asham* | shame | awful | humiliat* | hard for you | difficult for you | feels like | let you down | alone`,
      ),
      any(
        `you | your | city | people | poster* | radio | front | take it back | taking it back | cathedral | everyone | position | spot | there | corner`,
      ),
    ],
    not: any(
      'must be done | must be finished | must be tested | must be ready | must be trained | i must | we must | you must | blood | your fault | your own fault | leaves you no',
    ),
    yes: [
      "It must be awful, you've been standing in front of the whole city with that.",
      'I put you in a terrible position.',
      'your word is on the posters and I left you alone with it',
      'That must be hard for you to take back.',
    ],
    no: ['It must be finished first.', 'You must tell the mayor.', 'I sent it from the car.'],
  },
  'separates-promise': {
    means: 'tells the promise (eight minutes, nobody waits like that again) from the date',
    groups: [
      any(
        'that promise | this promise | keep it | a promise | eight minutes | 8 minutes | your promise | the promise | what you promised | your word | gave your word | promised | to her | to the widow | the ambulance comes | help comes',
      ),
      any(
        'the date came later | came later | came after | the date came second | drop the day | drop the date | without the day | not friday | not on friday | isn’t friday | isn’t the date | not the date | not a date | not the 12th | not the button | not the poster | isn’t the poster | not a day | rather than friday | more than friday | more than the date | other than the date | and not the day | isn’t a date | no date in it | don’t need friday | isn’t about friday | not about friday',
      ),
    ],
    yes: ['Eight minutes is what you promised, not Friday.', "your word was that help comes, it isn't the date", 'The promise is not a date.'],
    no: ['You promised Friday.', 'Eight minutes on Friday.', 'Not on Friday.'],
  },
  'names-widow': {
    means: 'comes back to the widow and what she was told',
    groups: [
      any(
        'gallo | widow | his wife | the baker | her husband | what you told her | waiting you promised | one more family | another family | another baker',
      ),
      any(
        'promise* | told | word | again | wait* | owe* | look | face | another | sure | safe | keep | happen* | deserve* | kept | tell | explain | means | would | want*',
      ),
    ],
    yes: [
      'You told the widow that no family would wait again.',
      'Another Mrs Gallo would be waiting in the wrong Rizal Street',
      'what you told her was not a day, you can keep it',
    ],
    no: ['Friday is too early.', 'Have you got family?', 'A baker makes bread.'],
  },
}
