import type { Scenario } from '../../stage/schema.js'
import { any } from './words.js'

/** Learning from him, learning with him, and why it should be him at all. */
export const learningCues: Scenario['cues'] = {
  'learns-from-him': {
    means: 'wants to be taught by him, or to hear and see how he does it',
    groups: [
      any(
        'i’d | i want | i would | could i | can i | may i | would you | will you | could you | can you | let me | i need to | i have to | i should | teach | show | i could | i’ll | i wish',
      ),
      any(
        'teach me | show me | learn from you | learn it from you | learn that | learn to hear | learn to listen | learn how you | learn what you | learn your | listen with you | stand with you and | stand next to you for | watch you | see how you | hear what you hear | hear what you | come and listen | write down what you | learn from your | listen to her with | learn something | tell me what you hear | shadow you',
      ),
    ],
    not: any('i’ll show | let me show you | i’ll teach | show you | show me the sheet | don’t'),
    yes: [
      'Would you teach me to hear that?',
      'I’d like to learn that from you.',
      'Show me how you listen.',
      'can i stand with you and learn what you listen for',
    ],
    no: ['Let me show you.', 'I’ll teach you.', 'Show me the sheet.'],
  },
  'learning-plan': {
    means: 'proposes a way to practise, with whom or when',
    groups: [
      any(
        'side by side | sit together | sit with | sit next | sit beside | sits with | next to each other | run through | run-through | go through | dry run | practise | practice | rehearse | rehearsal | walk through | pair | shadow | training | train | session* | lesson* | teach | empty stage | dark stage | dark house | empty house | no audience | without an audience | an afternoon | a morning | afternoons | mornings | try her out | play with her | learn',
      ),
      any(
        'monday* | tuesday* | wednesday* | thursday* | friday* | saturday* | sunday* | a week | every week | four weeks | next week | this week | january | before february | before the first | before the tour | every day | each day | days | tomorrow | an hour | hours | two shows | three shows | each show | every show | afternoons | mornings | evenings | twice | empty stage | dark stage | dark house | empty house | together | with dai | dai and | dai could | carys | you and i | you and me | both of us',
      ),
    ],
    not: any('within | warning | didn’t | never | haven’t | how many | wasn’t trained | needs training | report | i’ll sit with you meet together'),
    yes: [
      'Two afternoons a week on the empty stage, you and me, until the tour.',
      'Let’s rehearse it with Dai before February.',
      'we sit side by side for three shows',
      'Monday mornings, an hour, nobody in the house.',
    ],
    no: ['Dai wasn’t trained.', 'I’ll be on the tour in February.', 'You need training.'],
  },
  'paper-way': {
    means: 'fits the desk to him: his book, paper, larger letters, colours, sounds',
    groups: [
      any(
        'on paper instead | paper copy | paper version | exercise book | your book | your notebook | red book | your drawings | notebook | bigger letters | bigger type | letters bigger | letters could be | big letters | large letters | larger letters | letters larger | colour* | picture* | draw it | symbols | a sound | by sound | sounds for | with sounds | a bell | a beep | a tone | read out | reads out | read aloud | read it to you | reads it to you | speaks | say the cue | print it | print them | printed | cards | labels | chalk | less text | fewer words | no text | without text | without reading | different screen | simpler screen | your own screen | screen has to change | screen must change | font | spoke | change the screen | screen can change | rebuild the screen | redo the screen | make the screen | fix the screen',
      ),
      any(
        'we | i | you | let’s | could | can | would | will | i’d | i’ll | she | screen | make | put | use | with | so | works | then | desk | book | fine | need | better | instead',
      ),
    ],
    not: any('by the book | put you in the picture | big picture | may i see | what’s in | what is in | draw a line | easy'),
    yes: [
      'We can make the letters bigger and use colours.',
      'Your book works, so use your book.',
      'I could put a sound on each cue.',
      'Then the screen can change, not you.',
    ],
    no: ['You have to do it by the book.', 'What’s in the book?', 'Read the manual.'],
  },
  'brings-dai': {
    means: 'would have Dai back at the desk, or beside him',
    groups: [
      any('dai'),
      any(
        'back at | back to the desk | sit next | sit beside | beside you | next to you | with you | at the desk | your second | reads | read out | together with | second pair | help you | learn it | learns it | could read | does the screen | takes the screen',
      ),
    ],
    not: any('not | don’t | never | warning | was at the desk | how is | sorry | who was'),
    yes: ['Dai could sit next to you and read out.', 'I want Dai back at the desk.', 'have dai as your second'],
    no: ['Dai was at the desk.', 'How is Dai?', 'Dai got a warning.'],
  },
  'admits-tired': {
    means: 'admits how it is with the nights: tired, cannot go on, needs help',
    groups: [
      any('i | i’m | i’ve | me | my'),
      any(
        'sleeping badly | sleeping so badly | been sleeping | i’m tired | so tired | very tired | dead tired | just tired | exhausted | can’t sleep | don’t sleep | haven’t slept | not slept | no sleep | sleep with the phone | sleep badly | worn out | can’t go on | can’t do this any more | can’t do it any more | can’t do the nights | can’t do this anymore | can’t do it anymore | can’t do nights | can’t keep | can’t carry | at my limit | burnt out | burned out | running on empty | fell asleep | fall asleep | fallen asleep | dozed off | my family | my wife | my husband | my partner | my kids | my children | my daughter | my son | the baby | a baby | small child | little one | every night | wakes me | i need help | need your help | i need you | too much for me | drowning | dread the phone | afraid of the phone | hate that phone | hate the phone | it’s killing me | i’m finished | no evenings',
      ),
    ],
    not: any(
      'tired of you | tired of this | sick and tired | tired of your | you’re tired | you look tired | i’ll do | need you to sign | need you to take it | need you to do your',
    ),
    yes: [
      'I’m tired, Emlyn.',
      'I can’t do the nights any more.',
      'I sleep with the phone under my pillow, I hate that phone.',
      '41 calls, and my daughter thinks I live in there',
      'i need your help',
    ],
    no: ['I’m tired of this discussion.', 'You look tired.', 'I’ll do the nights.'],
  },
  'says-why': {
    means: 'says why it should be him: he is there, he knows the house, one phone is not enough',
    groups: [
      any(
        'know this stage | why it should be you | why it’s you | why i want you | why i’m asking you | that’s why you | on tour | the tour | on the road | the second of february | can’t be in two | two places | miles away | hours away | llandudno | you hear her | you hear things | you hear what | you know the house | you know every | you know her | know the stage | know her better | know it better | you’re here | you are here | you’re there when | you are there when | on the spot | beside the stage | in the building | you stand next | you stand beside | nearest | closer to | only one person | only one who | one phone | depends on me | depends on one | hangs on me | hangs on one | if i’m ill | if i’m sick | run over by | under a bus | should be in the house | belongs to the stage | belongs with the stage | belongs in the house | belongs on stage | fifteen hundred | 1,500 | 1500 | the best person | the right person | single point',
      ),
    ],
    not: any('why do you | can’t stay because | i won’t go | not the right person | are you the right | why me'),
    yes: [
      'From the second of February I’m on tour.',
      'You’re here, and you know her better than I do.',
      'One phone isn’t enough for fifteen hundred people.',
      'it belongs with the stage',
    ],
    no: ['Why do you ask?', 'Sign here.', 'I wrote the report.'],
  },
  'would-have-reset': {
    means: 'admits that one would have done it otherwise, and worse',
    groups: [
      any('i’d have | i would have | i’d’ve | i would never | i’d never | i would’ve | i’d | left to me | if it had been me'),
      any(
        'told her to reset | told her reset | said reset | pressed reset | have reset | reset it | reset her | been wrong | wrong thing | wouldn’t have heard | not have heard | never have heard | wouldn’t have known | never have known | not have known | missed it | missed that | had no idea | only looked at the screen',
      ),
    ],
    not: any('i’d reset | i’d press | tell her | you should | october'),
    yes: ['I would have reset it.', 'I’d have told her to reset, and that would have been wrong.', 'i would never have known that'],
    no: ['I’d reset it.', 'Tell her to reset it.', 'I would have written it.'],
  },
  'sees-the-door': {
    means: 'notices that he has closed, and does not take it for a yes',
    groups: [
      any(
        'sound like a yes | wasn’t a yes | isn’t a yes | not a yes | not really a yes | yes that isn’t | don’t sign | don’t want your signature | don’t want a signature | closed the door | shut the door | closed a door | shut a door | closed up | you’ve gone quiet | gone quiet | you went quiet | went quiet | you’ve gone away | you were gone | slipped away | lost you | i lost you | just lost you | you’ve gone | not what you think | don’t mean that | not like this | sounds final | sounded final | there we are, then | “there we are',
      ),
    ],
    not: any('is that a yes | say yes'),
    yes: [
      'That didn’t sound like a yes.',
      'You just closed the door on me, didn’t you?',
      'I don’t want your signature like this.',
      'you’ve gone quiet',
    ],
    no: ['Is that a yes?', 'Sign here.', 'Close the door, please.'],
  },
  'takes-it-in': {
    means: 'takes in what he has told: moved, surprised, silent',
    groups: [
      any(
        'nineteen | on purpose | it was you | so you pressed | you pressed it | good god | my god | oh god | oh no | dear god | eleven times | eleven? | eleven nights | i remember that | fell asleep | i fell | i was asleep | speechless | i didn’t know | i did not know | i had no idea | i never knew | i never heard | i didn’t realise | i didn’t realize | ashamed | kind of you | good of you | did that for me | thank you for telling | thanks for telling | thank you for trusting | thanks for trusting | really 52 | fifty-two | wow',
      ),
    ],
    not: any('did you | do you | i didn’t know it would | nothing to be ashamed'),
    yes: ['Nineteen.', 'I had no idea.', 'Good God.', 'So you stopped it on purpose.', 'thank you for telling me'],
    no: ['Did you do it on purpose?', 'Tell me.', 'I know.'],
  },
  'sees-how-hard': {
    means: 'says how hard it is or was for him',
    groups: [
      any(
        'you’re scared of | you’re afraid of | afraid of being | scared of being | you don’t want to be blamed | must be hard | must be awful | must be horrible | must be rotten | must be lonely | must be tough | must have been hard | must have been awful | must have been horrible | must have been rotten | must have been lonely | must have hurt | must hurt | that’s hard | that is hard | sounds hard | so hard for you | hard for you | that’s a lot to | alone with it | alone with that | on your own with | in the dark with everyone | everyone waiting | nothing to be ashamed | no shame in | i’d be frightened | i’d be scared | i’d be angry | i’d hate | rotten for you | awful for you | heavy to carry | carried that | been carrying',
      ),
    ],
    not: any('what’s hard | is it hard | not hard | isn’t hard | how hard | dai'),
    yes: ['That must be hard, in the dark, with everyone waiting.', 'You’ve been carrying that since October.', 'i’d be angry too'],
    no: ['Is it hard for you?', 'It’s not hard.', 'It was hard to write.'],
  },
  'owns-screen': {
    means: 'owns having built a desk that suits oneself and not him',
    groups: [
      any('i | my | we'),
      any('made | built | designed | wrote | put | never thought | never asked | didn’t think | didn’t ask | should have asked'),
      any(
        'screen | full of text | all that text | so much text | small letters | tiny letters | all those letters | all those words | manual | for people like me | for me and not | for myself',
      ),
    ],
    not: any('look it up | it’s all | read the | for you in the manual | you’ll find'),
    yes: ['And I made a screen full of text.', 'I built that screen for people like me.', 'i never asked who has to read all that text'],
    no: ['I wrote a manual, look it up.', 'The screen is fine.', 'You read the screen.'],
  },
  'owns-hand': {
    means: 'owns that one reached for it again: the phone, the habit',
    groups: [
      any('i | my | me | that was | it’s | it was'),
      any(
        'did it again | done it again | doing it again | did that again | there i go | there i went | old habit | my habit | it’s habit | it’s a habit | just habit | a reflex | my reflex | my hand | took it before you | took it again | took the call | took that call | grabbed | went for the phone | reached for | couldn’t leave it | couldn’t let it | can’t leave it alone | can’t let go | can’t keep my hands | was gone | walked off | cut you off | left you sitting | in the middle of',
      ),
    ],
    not: any('i’ll | not my habit | in the middle of the show | in the middle of traviata | you grabbed | you took'),
    yes: [
      'Oh. I did it again.',
      'I took it before you could.',
      'My hand wanted to go there, it’s a reflex.',
      'I grabbed the phone, and you were talking',
    ],
    no: ['I’ll take the call.', 'You took it again.', 'It rang in the middle of the show.'],
  },
  'hard-to-let-go': {
    means: 'admits that letting go is hard for oneself',
    groups: [
      any(
        'don’t know how to do this | don’t know how to hand | don’t know how to let | never handed | never given | isn’t easy for me | not easy for me | hard for me | difficult for me | hard to let go | can’t let go | letting go | scared of leaving | afraid of leaving | my baby | i love her | i’ll miss | miss her | grown attached | scared to let | afraid to let | i’m scared | i’m afraid of',
      ),
    ],
    not: any('you can’t let go | you never | i’m afraid that’s | i’m afraid i can’t | i’m afraid not'),
    yes: ['I don’t know how to do this.', 'It isn’t easy for me either.', 'she’s my baby', 'I’m scared of leaving her.'],
    no: ['I’m afraid not.', 'It’s easy.', 'You can’t let go.'],
  },
}
