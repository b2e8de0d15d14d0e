import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** What stings her, slides off, or makes it somebody else’s. */
export const againstCues: Scenario['cues'] = {
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
  'makes-it-small': {
    means: 'makes it small: two seconds, a few cues, nobody noticed',
    groups: [
      any(
        'what the fuss | what all the fuss | only two seconds | just two seconds | it was two seconds | two seconds late | two lousy seconds | nobody noticed | no one noticed | nobody will notice | audience didn’t | just cues | only cues | a few cues | a few lamps | a bit of light | big deal | end of the world | nothing happened | nobody died | worked out in the end | it all worked out | went fine | turned out fine | was fine in the end | part of the job | comes with the job | only two weekends | just two weekends | it was only | storm in a teacup',
      ),
    ],
    not: any(
      'i know it wasn’t | not just | it wasn’t just | it wasn’t only | not only | know it’s not | it is a big deal | a very big deal | is a big deal | nobody died. | somebody wants | wasn’t part of',
    ),
    yes: ['I don’t see what the fuss is about.', 'It was just two seconds.', 'The audience didn’t notice.', 'it’s not the end of the world'],
    no: ['It wasn’t just two seconds.', 'It is a big deal.', '388 cues by hand.'],
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
  'threatens-ruth': {
    means: 'threatens to go to Ruth if she does not give in',
    groups: [any('if you don’t | if you do not | if you won’t | unless you | or else | or I’ll | or I will | otherwise'), ['ruth']],
    not: ['not go to ruth', 'won’t go to ruth', 'instead of ruth', 'i went to ruth'],
    yes: ['If you don’t sign, I’ll go to Ruth.', 'sign it, or I’ll tell Ruth', 'Otherwise Ruth decides.'],
    no: ['If you don’t want it, it doesn’t happen.', 'I went to Ruth and not to you.', 'I won’t go to Ruth if you don’t agree.'],
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
