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
  'throws-june': {
    means: 'uses June or the old clock against her',
    groups: [
      any('june | old clock | your desks | desks were | desks weren’t | your own desks | the log | our log | your side | your half'),
      any(`you said | you told | you’d said | you claimed | you promised | you hadn’t | you had not | you never | weren’t | were still | were not | were on | still on | still used | should have | your fault | not moved | hadn’t moved | hadn’t been moved | wasn’t moved | shows | proves | supposed to |
        you lied | your mistake | your part | why did you | why didn’t you | if you had | if you’d | had you | admit | ready | too | also`),
    ],
    not: [
      'thank',
      'thanks',
      'sorry',
      'i should',
      'we should',
      'our notice',
      'my notice',
      'not the point',
      'isn’t the point',
      'doesn’t matter',
      'no excuse',
      'doesn’t excuse',
      'not your fault',
      'isn’t your fault',
      'not about',
      'forget',
      'leave june',
      'together',
      'with you',
      'side by side',
      'i’d have',
      'help',
      'glad',
      'doesn’t change',
      'not why',
      'show me',
      'both',
      'could have happened',
      'read the log',
      'open the log',
      'i would have',
      'don’t care',
      'never mind',
      'stays',
      'i said',
    ],
    yes: [
      'In June you said they’d moved.',
      'Your desks were still on the old clock.',
      'The log shows your desks weren’t ready.',
      'why did you say in June that you were done?',
    ],
    no: ['June doesn’t matter.', 'We read the log together.', 'We should have helped you move your desks.', 'Thank you for telling me about June.'],
  },
  'had-to': {
    means: 'pleads that there was no choice, or that the rules were kept',
    groups: [
      any(
        'no choice | in fairness | to be fair | we warned | we told everyone | we announced | was announced | had no other | no alternative | no other way | had to be done | had to do it | we had to | i had to | couldn’t wait | could not wait | it was necessary | was unavoidable | safety first | safety comes first | an emergency | was urgent | followed the process | followed the rules | by the book | had permission | had approval | had ruth’s | was approved | was allowed | no time to | not my job to | what was i supposed | what else could i',
      ),
    ],
    not: any(
      'should have | could have told | could have come | no excuse | didn’t have to | not an emergency | still | wasn’t an excuse | isn’t an excuse | your people had to | you had to | they had to | ask* you | and didn’t tell | without',
    ),
    yes: ['We had no choice.', 'It was an emergency.', 'It had to be done.', 'I followed the process.', 'Safety first.'],
    no: ['I had to do it, but I should have told you.', 'It’s no excuse that it was urgent.', 'I broke your freeze.'],
  },
  'praises-her': {
    means: 'praises her or her work in general',
    groups: [
      any(
        'amazing | fantastic | brilliant | incredible | wonderful | awesome | great job | good job | best lighting | the best | a genius | beautiful work | so talented | huge fan | outstanding',
      ),
      any('you | you’re | your'),
    ],
    not: any('your people | your crew | your team | they | your eleven | best way | best programmer | not | the best for | best thing | coffee'),
    yes: ['You did an amazing job.', 'Your lighting was fantastic.', 'You’re the best.'],
    no: ['Your crew did an amazing job in the dark.', 'What would be the best way for you?', 'I broke your freeze.'],
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
  'calls-her-drama': {
    means: 'calls her loud, dramatic, emotional, a diva',
    groups: [
      any('you | you’re | you’re such | your | stop | always | this | such'),
      any(
        `drama | dramatic | drama queen | diva | hysterical | overreact* | over-react* | exaggerat* | too emotional | so emotional | too loud | so loud | shouting | theatrical | making a scene | an opera out | making an opera | calm down | too sensitive | impossible to talk | impossible to work | difficult to work | childish | ridiculous | not exactly easy | not easy to work | hard to talk to | not easy to talk to`,
      ),
    ],
    not: [
      'i was',
      'i called you',
      'i said',
      'not too loud',
      'you’re not too',
      'you are not too',
      'i treated',
      'not because you',
      'wasn’t because you',
      'what i did was',
      'i behaved',
      'it was ridiculous of me',
    ],
    yes: [
      'You’re overreacting.',
      'Stop making a drama out of it.',
      'you are not exactly easy to talk to',
      'You’re so loud that nobody wants to talk to you.',
    ],
    no: ['I called you loud and that was unfair.', 'You are not too loud.', 'The opera begins at seven.'],
  },
  'accuses-her': {
    means: 'reproaches her with having gone to Ruth, or with wanting the network',
    groups: [
      any(
        'behind my back | over my head | you went to ruth | why did you go to ruth | you go to ruth | you ran to ruth | running to ruth | you complained | you wrote to ruth | want my network | take my network | you want the network | you’re trying to | you are trying to | stab* | denounce* | telling on me | told on me',
      ),
      any('you | your'),
    ],
    not: [
      'i went',
      'i did it too',
      'understand why you',
      'understand that you',
      'see why you',
      'you were right',
      'fair enough',
      'no wonder',
      'i’d have',
    ],
    yes: [
      'Why did you go to Ruth behind my back?',
      'You went over my head.',
      'So you want the network, is that it?',
      'you’re trying to get rid of me',
    ],
    no: ['I went to Ruth.', 'I understand why you went to Ruth.', 'What did you ask Ruth for?'],
  },
  'names-culprit': {
    means: 'puts it on someone of one’s own team, or on Ruth',
    groups: [
      any('my team | my people | my engineer* | one of my | one of mine | my guy | my guys | my colleague | ruth | my deputy | my developer* | they'),
      any(
        `pressed | started it | pushed the button | messed up | screwed up | made the mistake | didn’t tell me | forgot | should have told you | was supposed to | approved it | allowed it | gave permission | said yes | signed it off | it was ruth | responsible | fault`,
      ),
    ],
    not: [
      'i told them',
      'i told my',
      'i asked ruth',
      'because i',
      'my fault',
      'i went',
      'not my team',
      'not ruth',
      'not their',
      'i’m responsible',
      'i am responsible',
      'my decision',
      'and i',
      'i should',
      'i got',
      'i’d asked',
      'hide behind',
    ],
    yes: ['One of my engineers pressed the button.', 'Ruth approved it.', 'My team should have told you.', 'it was one of mine who messed up'],
    no: ['I told my team to start it.', 'It wasn’t Ruth, I asked her.', 'One of my people could sit with you.'],
  },
  'network-words': {
    means: 'speaks the language of the network',
    groups: [
      any(
        'vlan* | multicast | ptp | ntp | grandmaster | igmp | subnet* | firmware | failover | boundary clock | switch config* | packet* | latency | jitter | sync interval | stratum | unicast | protocol stack | hotfix | daemon | failback | ip address* | quality of service | qos | hash | plc',
      ),
    ],
    yes: ['The PTP grandmaster failed over.', 'We had to flash the firmware.', 'the multicast traffic changed VLAN'],
    no: ['The clock restarted.', 'The network was off.', 'I changed it without telling you.'],
  },
}
