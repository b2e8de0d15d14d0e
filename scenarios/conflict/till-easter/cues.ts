import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

const WE = any('i | we | my | our | i’ve | i’d | us | me')

/** What you say of your own part, and of hers. */
export const partCues: Scenario['cues'] = {
  'owns-remark': {
    means: 'brings up or owns the remark about singing till Easter',
    groups: [
      any(
        'singing | till easter | until easter | easter | the joke | my joke | joke about you | remark | said to ruth | told ruth | said about you | that sentence | made fun of you | what i said',
      ),
      any('i | my | i’m | i’ve'),
    ],
    not: [
      'you laughed',
      'you joke',
      'your joke',
      'didn’t mean anything',
      'only a joke',
      'just a joke',
      'didn’t say',
      'never said',
      'you heard',
      'nice joke',
      'good joke',
    ],
    yes: [
      'I said to Ruth that we’d be singing till Easter.',
      'I made a joke about you to Ruth.',
      'that sentence about Easter was mine and I’m ashamed of it',
      'My remark to Ruth was shabby.',
    ],
    no: ['It was just a joke.', 'That’s a good joke.', 'Ruth said yes.', 'You joke a lot.'],
  },
  'owns-going-round': {
    means: 'says that one went round her or did not tell or ask her',
    groups: [
      any(`went round you | went around you | go round you | going round you | went round people | go round people | going round people | i go round | i go around | going around you | go around you | went behind your back | behind your back | without telling you | without asking you |
        without a word to you | didn’t tell you | did not tell you | didn’t ask you | did not ask you | never told you | never asked you | told you nothing | told you first | asked you first | have told you |
        have asked you | have come to you | come to you first | gone to you | talked to you first | talked to you | have spoken to you | spoken to you first | warned you | have rung you | have called you | avoided you | avoid you | avoided the argument | avoid the argument |
        avoided the fight | didn’t want the argument | didn’t want an argument | didn’t want the fight | didn’t want to argue | didn’t want a fight | afraid of you | afraid of the argument | scared of you | afraid you’d say no | knew you’d say no | you’d have said no | you would have said no |
        went to ruth | easier not to | was easier | i’m a coward | was a coward | cowardly | i duck | i ducked | i dodged | dodge | over your head | left you out | took the easy way | the easy way | easier to ask ruth | broke your freeze | broke the freeze | in your freeze | during your freeze | in the freeze | during the freeze | kept you in the dark`),
      WE,
    ],
    not: [
      'you should have',
      'because you',
      'you always',
      'you went',
      'i didn’t go round',
      'don’t go round',
      'don’t go around',
      'don’t avoid',
      'not afraid',
      'i didn’t go behind',
      'wouldn’t have told',
      'had to',
      'no reason to',
    ],
    yes: [
      'I went round you.',
      'I should have told you first.',
      'we changed the network in your freeze and didn’t tell you',
      'I knew you’d say no, so I went to Ruth.',
      'It’s true, I didn’t want the argument.',
    ],
    no: ['You should have told me.', 'I had to go to Ruth.', 'Ruth said yes.', 'We need the update.'],
  },
  'owns-absence': {
    means: 'says that one never came up to look or help',
    groups: [
      any(`never came up | didn’t come up | did not come up | haven’t been up | have come up | not come up | come up here | been up here | climbed the stairs | climbed up | looked in | even looked | even look | came by | dropped by | dropped in | showed up | came to see | nobody came | no one came | none of us came |
        wasn’t here | weren’t here | were not here | stayed downstairs | stayed down | not once up | haven’t once | didn’t even look | didn’t look in | have been here | come and help* | come to help | didn’t help | offered to help`),
      any('i | we | us | my | none | nobody | no one | not one'),
    ],
    not: [
      'you should',
      'you could have',
      'i did come',
      'why didn’t you',
      'had i known',
      'came by itself',
      'i’ve come by',
      'i came by to',
      'asked me to come',
      'didn’t know',
      'anything to do',
      'no idea',
    ],
    yes: [
      'I never came up.',
      'None of us came up here to look.',
      'we should have come up and helped',
      'I should have been here that Saturday, I should have come up.',
    ],
    no: ['You should have come down.', 'Why didn’t you come?', 'I came up to talk.'],
  },
  'owns-notice': {
    means: 'takes the unreadable notice, or not helping with the new clock, on oneself or one’s team',
    groups: [
      any(
        'notice | mail | email | e-mail | instructions | document | paper | pages | the new clock | new clock | the change | move your desks | moving your desks | it | guide | manual',
      ),
      any(`unreadable | too long | nobody could | no one could | nobody can | no human | have explained | badly written | badly explained | wasn’t clear | was not clear | unclear | full of jargon | have shown you | shown you | sat down with you |
        have sat down | have helped you | helped you with | done it with you | not written for | wrote it for | for ourselves | never checked whether | should have checked | never asked whether | could not be understood | couldn’t be understood | wouldn’t have understood | wouldn’t understand it either | terrible | bad notice | awful | dreadful | is on us | is on me | that’s on us | on my side`),
      WE,
    ],
    not: ['you should have', 'you could have', 'update', 'the weekends', 'sounds terrible', 'feel terrible', 'feel awful', 'must have'],
    yes: [
      'Our notice was unreadable.',
      'We should have sat down with you and moved your desks to the new clock.',
      'nobody could understand that mail, we wrote it for ourselves',
      'It was our notice and it was far too long.',
    ],
    no: ['You should have read it.', 'We sent an e-mail.', 'That must have been awful.', 'I wrote to Ruth.'],
  },
  'says-sorry': {
    means: 'says sorry',
    groups: [any('sorry | apologise | apologize | apology | apologies | forgive me | i regret')],
    not: ['not sorry', 'won’t apologise', 'not apologise', 'not going to apologise', 'not here to apologise', 'sorry but', 'sorry if you'],
    yes: ['I’m sorry.', 'I want to apologise for that.', 'sorry, Imma'],
    no: ['I won’t apologise for safety.', 'Sorry if you feel that way.', 'It was necessary.'],
  },
  'names-weekends': {
    means: 'names what the two weekends were: the 388 cues, by hand, at night',
    groups: [
      any(
        'two weekends | both weekends | the weekends | those weekends | your weekends | their weekends | second weekend | 388 | by hand | four days | two saturdays | two sundays | nights up here | eleven people | your eleven | all eleven | sunday* | saturday*',
      ),
      any(
        'your | they | you | people | crew | team | cues | lost | gave | spent | worked | cost | paid | re-timed | retimed | had to | up here | through',
      ),
    ],
    not: ['only two weekends', 'just two weekends', 'could have', 'if you', 'in theatre', 'part of the job', 'overtime', 'paid for it', 'it’s only'],
    yes: [
      'Your people lost two weekends because of me.',
      '388 cues by hand, that’s insane',
      'Eleven people worked both weekends.',
      'your crew gave up their Sundays',
    ],
    no: ['It was only two weekends.', 'We need Monday.', 'The premiere was fine.'],
  },
  'leaves-june': {
    means: 'puts June aside, or says it does not count against her',
    groups: [
      any('june | old clock | your desks | your half | that part | who said what | who was right | the log'),
      any(`not the point | isn’t the point | doesn’t matter | does not matter | don’t care | not why i’m here | not here for | not here about | leave june | forget june | leave that | forget about june | never mind | isn’t your fault |
        not your fault | no excuse | doesn’t excuse | doesn’t change | makes no difference | not about june | isn’t about june | not about that | could have happened to | i’d have said | i would have said | i’d have done the same | stays here | stays between | stays up here | not going to use | won’t use | no reason to | not laughing | won’t laugh | nobody laughs | i’m glad you told | thank you for telling | thanks for telling | between us | brave | courage*`),
    ],
    not: ['if you had', 'only', 'but you said'],
    yes: [
      'June doesn’t matter.',
      'What you said in June is no excuse for what I did.',
      'forget June, that’s not why I’m here',
      'I’d have said the same in June.',
    ],
    no: ['In June you said done.', 'The log shows it.', 'June is the problem.'],
  },
  'keeps-it': {
    means: 'receives what she has told with thanks and keeps it to oneself',
    groups: [
      any(
        'thank you for telling | thanks for telling | thank you for saying | thanks for saying | thank you for trusting | stays here | stays up here | stays between us | stays in this room | between you and me | i won’t tell | i won’t use | won’t hold it against | don’t hold it against | i’m glad you told | glad you said | that took courage | that took guts | that was brave | hard to say | not easy to say | wasn’t easy to say | i’m not laughing | nobody’s laughing | nothing to laugh | i won’t laugh',
      ),
    ],
    yes: ['Thank you for telling me.', 'That stays here.', 'I’m not laughing.', 'that wasn’t easy to say, I think'],
    no: ['Thank you.', 'I told Ruth.', 'You laughed.'],
  },
  'names-december': {
    means: 'looks ahead: the next premiere, December, it will happen again',
    groups: [
      any(
        'december | hansel | next premiere | every premiere | next show | next season | happen again | happens again | same again | in november again | the next time something | in the long run',
      ),
    ],
    not: ['won’t happen again', 'never happen again'],
    yes: ['Otherwise it’ll be the same again in December.', 'If we only laugh, it happens again.', 'Hansel and Gretel is next.'],
    no: ['It won’t happen again, I promise.', 'I broke your freeze.', 'What happened?'],
  },
  'names-lift': {
    means: 'gives the reason: the lift had slipped, people could be hurt',
    groups: [
      any('lift* | safety | slipped | brake* | singers'),
      any('slipped | safe | unsafe | danger* | fall | fell | injur* | hurt | killed | safety | broke | brake* | couldn’t wait | risk*'),
    ],
    not: ['not about safety'],
    yes: ['A lift had slipped four centimetres.', 'It was a safety problem, someone could have been hurt.', 'The lifts weren’t safe.'],
    no: ['I need lifts 1 and 2.', 'The clock restarted.', 'What happened up here?'],
  },
}
