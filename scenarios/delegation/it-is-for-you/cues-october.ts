import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** The wall, the report, Dai: owned, put right, or defended. */
export const octoberCues: Scenario['cues'] = {
  'owns-report': {
    means: 'owns the report of October: written alone, from the log, without asking',
    groups: [
      any('i | my | me | mine | we | that was | report is | report was'),
      any(
        'what i wrote | report | pinning | pinned | thing to do | operator error | two words | those words | that word | the log | log file | the notice | the board | october | the warning | without asking | without talking | from home | from my sofa | from my kitchen | that night | dai | never asked anyone | didn’t ask anyone | asked nobody | asked no one | never asked you | didn’t ask you | should have asked you | should’ve asked you | never asked any of you | didn’t ask any of you | should have come',
      ),
      any(
        'sorry | bad | first word | half asleep | lousy | rotten | shabby | wrong | shouldn’t | shouldn’t have | should have | should’ve | ought to have | didn’t ask | never asked | not asked | asked nobody | asked no one | without asking | without speaking | without talking | without hearing | mistake | unfair | not fair | wasn’t fair | lazy | too fast | too quick | too quickly | coward* | regret | apolog* | hid behind | blamed | put the blame | put it on | cost | from home | from my sofa | from my kitchen | easier | didn’t talk | didn’t speak | never spoke | never talked | didn’t come | never came | didn’t listen | never heard | hung | on me | my fault | responsib* | not ask | never ask | didn’t look | never thought',
      ),
    ],
    not: any(
      'you should have | you should’ve | he should have | dai should | dai shouldn’t | not my fault | wasn’t my | had to write | nothing wrong | log is | log was | log shows | log showed | log says | log said | stand by | dai pressed | dai made | he pressed | wasn’t wrong | it was right | sorry to hear | sorry about dai | sorry for dai | not sorry | wrong button | you never asked | you didn’t ask | why didn’t you | did you | if i | anything wrong | read the report | i told dai | responsible for october',
    ),
    yes: [
      'I wrote that report from home and I never asked any of you.',
      'operator error was my word and it was wrong',
      'I should have come down and asked before I wrote about October.',
      'Dai got a warning because I was lazy.',
      'I never asked anyone.',
    ],
    no: [
      'The log was clear, I had to write something.',
      'Dai pressed the wrong button, I’m sorry.',
      'You should have told me about October.',
      'I read the report again.',
    ],
  },
  'sees-dai': {
    means: 'sees what it did to Dai, or says sorry to him',
    groups: [
      any('dai | dai’s | the lad | your lad | the boy'),
      any(
        'said it was him | said it was his | took it on himself | took it on him | covered for | put his hand up | held his hand up | took the blame | took it for | stood up for | warning | unfair | fair | paid | pays | carries | carry* | carried | blame* | sorry | apolog* | owe | owes | hurt | ashamed | sleep | wrong | deserve* | innocent | hard on | hard for | on his file | lives with | live with | name | speak to | talk to | see him | tell him',
      ),
    ],
    not: any(
      'his fault | dai’s fault | should have | deserved it | he made | to blame | wrong button | did wrong | careless | what about | how is | did he | did dai | does he | why did | can’t help dai | not about dai | isn’t about dai | not unfair | you blame | sorry about dai but',
    ),
    yes: ['Dai has carried that warning for me.', 'I owe Dai an apology', 'That was hard on Dai.', 'And Dai paid for it with a warning.'],
    no: ['It was Dai’s fault.', 'How is Dai?', 'Dai should have waited, sorry.'],
  },
  'credits-ear': {
    means: 'says that he judged rightly, or that he heard what the log could not',
    groups: [
      any('i’d have done the same | i would have done the same | you | your | he | it | that | log | emlyn | any of us'),
      any(
        'by ear | never looked at the screen | never even looked at the screen | didn’t look at the screen | without the screen | without looking | eyes shut | eyes closed | right to stop | right to press | right to reset | you were right | did right | right thing | right call | good call | saved | your ear | your ears | good ear | you heard | heard it | heard what | log doesn’t hear | log can’t hear | log has no ears | log didn’t hear | no ears | better than the log | better than my log | no error | not an error | wasn’t an error | no operator error | not operator error | wasn’t operator error | was judgement | was judgment | good judgement | protected | kept them safe | i’d have done the same | i would have done the same | exactly what you should | thank god you | opposite of an error | opposite of error | before the log',
      ),
    ],
    not: any(
      'why | would have | should have told | did you | how did you | what did you | you were right to be | right about the tea | but the log | but it was | but you | shouldn’t | was that right | should’ve told | if you heard | i heard you | i heard that you | i heard what you',
    ),
    yes: [
      'You were right to stop it.',
      'That wasn’t operator error, that was your ear.',
      'The log can’t hear a chain, you did',
      'you saved those kids, it was the right call',
    ],
    no: ['How did you know?', 'You heard it and should have told me.', 'The log says something else.'],
  },
  'corrects-report': {
    means: 'will correct the report, or tell Mrs Lloyd or the crew that it was wrong',
    groups: [
      any(
        'would it help if i | shall i | should i | i’ll | i will | i’d | let me | i’m going to | i can | we’ll | i want to | tomorrow i | tonight i | i have to | i need to | i’m',
      ),
      any(
        'report | record | operator error | two words | the board | that right | it right | things right | a new one | it down | notice | my mistake | what i wrote | wrote it | i wrote | without asking | was wrong | about october | about dai | dai’s name | the wall',
      ),
      any(
        'wrote | told | correct* | rewrite | re-write | write | writing | take back | take it back | take it down | take down | taking it down | retract | withdraw the report | withdraw my report | withdraw it | change | amend* | tell | telling | go to | going to | talk to | talking to | speak to | speaking to | speak with | say so | apolog* | put | putting | set | fix | clear | undo | hang',
      ),
    ],
    not: any(
      'can’t | won’t | the wall by | number | not going | don’t | password | put your number | change the number | ring you | about you | the sheet | explain to you | i’d write the same | stand by | dai should | i’ll tell you | the night | train* | sit with dai | that you refuse | as a report',
    ),
    yes: [
      'I’ll write a new report, and this time I ask first.',
      'I will go to Mrs Lloyd tonight and say that I wrote it without asking.',
      'I’m taking it down from the board and putting that right',
      'I’ll tell Mrs Lloyd that the warning rests on my mistake.',
    ],
    no: ['I can’t change the report.', 'I’ll tell Mrs Lloyd that you refuse.', 'I’ll report it tomorrow.'],
  },
  'defends-report': {
    means: 'defends the report with the log, the form or the facts',
    groups: [
      any(
        'log says | log said | log was clear | log is clear | log is quite clear | logs are clear | log was quite clear | log shows | log showed | logs show | logs don’t lie | log doesn’t lie | according to the log | had to write | had to be written | had to put something | had to report | had to say something | out of sequence | out of order | that’s what happened | it was operator error | it is operator error | was an operator error | was operator error | just facts | only facts | just the facts | stand by | stand behind the report | technically correct | technically right | accurate | factual* | nothing personal | a category | drop-down | dropdown | didn’t name | no name in | named nobody | never named | didn’t say dai | not my decision | wasn’t my decision | wasn’t me who | mrs lloyd’s decision | lloyd decided the warning | lloyd gave | i didn’t give him | i didn’t know it would | i didn’t know who | followed the procedure | followed procedure | by procedure | have to pick something | had to pick | it was a form | it’s a form | based on the log | only had the log | just had the log | report was correct | report is correct | report was right | that’s procedure | just procedure',
      ),
    ],
    not: any(
      'wrong | shouldn’t | should have | should’ve | sorry | without asking | alone | never asked | didn’t ask | more than | doesn’t hear | can’t hear | missed | what did | doesn’t show | wasn’t operator error | not operator error | didn’t know that you | why did | who pressed | isn’t out of order | phone',
    ),
    yes: [
      'The log was clear.',
      'I had to write something that night.',
      'the reset was pressed out of sequence',
      'It’s just a category in the form, nothing personal.',
    ],
    no: ['I wrote it from the log and never asked you, and that was wrong.', 'What did the log miss?', 'I’m sorry I wrote it.'],
  },
  'blames-dai': {
    means: 'puts the wall on Dai or the crew',
    groups: [
      any('dai | he | your man | your lad | your people | your crew | the operator | someone | somebody | your boys'),
      any(
        'instead of dai | should have waited | shouldn’t have pressed | should have known | shouldn’t have touched | should have rung | should have called | pressed the wrong | hit the wrong | wrong button | made a mistake | dai’s mistake | dai’s fault | dai’s error | dai’s doing | made the mistake | did it wrong | his fault | their fault | to blame | his mistake | wasn’t trained | isn’t trained | not trained | careless | can’t use | doesn’t know how | panicked | messed up | screwed up | ignored the | didn’t follow | deserved | pressed reset out | need more training | needs training',
      ),
    ],
    not: any(
      'i should have | report says | i wrote | not his fault | wasn’t his | isn’t his fault | unfair | did he | didn’t deserve | not to blame | my | i made | not made a mistake',
    ),
    yes: ['Dai pressed the wrong button.', 'He shouldn’t have touched it, it was his mistake.', 'your crew didn’t follow the sequence'],
    no: ['It wasn’t his fault.', 'I made a mistake.', 'Did he press it?'],
  },
  'keeps-the-key': {
    means: 'says plainly what cannot be given: the key, the warning, staying',
    groups: [
      any(
        'can’t | cannot | can not | not mine | isn’t mine | not allowed | mustn’t | only mrs lloyd | two signatures | mrs lloyd has to | mrs lloyd decides | lloyd alone | not up to me | except',
      ),
      any('key | warning | loads | insurer | insurance | over people | stay | the second of february | take it off his file | his file | tour'),
    ],
    not: any('i’ll give | why | you can’t take | you can’t stay'),
    yes: [
      'The key I can’t give you, the insurer wants two signatures.',
      'I can’t take the warning back, only Mrs Lloyd can.',
      'I cannot stay, the tour starts in February',
    ],
    no: ['Why can’t you stay?', 'I can’t do the nights any more.', 'You get the key.'],
  },
}
