import type { Scenario } from '../../stage/schema.js'
import { any, NOT_SAID, SIXTY_ONE } from './words.js'

/** The ways round the point that this conversation tempts to. */
export const evasionCues: Scenario['cues'] = {
  'says-percent': {
    means: 'gives a share in percent to someone who asks for farmers',
    groups: [any('percent | per cent | 27% | 73% | 75% | 98% | 99% | 95% | 25% | 90%')],
    yes: ['73 percent of the farms are fine.', 'About 27% is wrong', 'it is ninety per cent done'],
    no: ['A quarter of the farms are wrong.', '61 containers are proven.', 'I found it on Monday.'],
  },
  'promises-date': {
    means: 'promises a day or an end that nobody can promise',
    groups: [
      any(`promise | guarantee | guaranteed | definitely | for sure | my word | no problem | will be done | will be finished |
        will be fixed | will be ready | we’ll fix | i’ll fix | we will fix | i will fix | we’ll be done | we’ll be finished |
        be done by | done by | finished by | fixed by | ready by | all proven by | sorted by | have it fixed | have it sorted |
        have them all | can be done`),
      any(`by | in | before | within | weeks | days | month | january | february | christmas | in time | weekend | tonight |
        tomorrow | ship*`),
    ],
    not: any(`can’t | cannot | can not | won’t | not | don’t | perhaps | if | maybe | probably | hoping | hoped | before you | no promise | count | list | page |
        report | how many | call | tell you | sign | wouldn’t | never`),
    yes: ['I promise they will all be walked within ten weeks.', 'It will be fixed before the ship leaves.', "we'll fix it in two weeks, no problem"],
    no: ["I can't promise that it is done by January.", 'I promise you a count every Friday.', 'Perhaps ten weeks, if the rains let us.'],
  },
  'blames-someone': {
    means: 'puts it on a developer, the team, the officers, the phones or a predecessor',
    groups: [
      any(`developer* | programmer* | one of my | one of the | my team | the team | my guys | the boys | junior | officers |
        field people | contractor* | vendor | supplier | google | phones | network | predecessor | somebody | someone | nobody | no one`),
      any(`fault | faults | mistake | messed up | screwed up | broke | forgot | didn’t test | did not test | careless* |
        didn’t tell | to blame | blame | caused | responsible | should have noticed | should have told | should have checked |
        should have seen | wrote the change | wrote the update | wrote it |
        it was the | because of the | down to the | told me | warned me`),
    ],
    not: any(`my mistake | my fault | mistake was mine | fault is mine | i passed | i approved | i signed | i let | i’m to blame |
        i am to blame | i’m responsible | i am responsible | not | isn’t | won’t | i should have | mine`),
    yes: ['One of my developers messed up the update.', 'The field officers should have noticed.', 'it was the network that caused it'],
    no: ['It was my mistake, I passed it.', 'One of my people wrote it, but I approved it.', 'I will not name the developer who wrote it.'],
  },
  'starts-at-the-beginning': {
    means: 'starts with background and chronology in place of the point',
    groups: [
      any(`let me start | to start with | start from | start at the | from the beginning | at the beginning | some background |
        bit of background | the background | so in june | back in june | back in may | back in march | first let me explain |
        let me explain | walk you through | before i get to | some context | bit of context | the context | give you context |
        a bit of history | as you know | long story`),
    ],
    yes: ['Let me give you some context first.', 'So back in June we started on an update', "I'd like to walk you through how the app works."],
    no: ['3,870 farms are in the wrong place.', 'I found it on Monday.', 'You should sign 61.'],
  },
  'its-complicated': {
    means: 'says that it is too complicated',
    groups: [
      any(`complicated | complex | hard to explain | difficult to explain | not that simple | not so simple | isn’t that simple |
        very technical | quite technical | bit technical | too technical | technically | for a non-technical |
        a lot of moving parts`),
    ],
    not: ['not complicated', 'isn’t complicated', 'not complex', 'not technical', 'too technical just now', 'was too technical'],
    yes: ["It's complicated.", 'It is not that simple, Madam', 'this gets quite technical'],
    no: ["It isn't complicated: the map is wrong.", 'It is simple.', 'I found it on Monday.'],
  },
  'will-sign': {
    means: 'agrees to put one’s name to Annex 4, or lets it go through',
    groups: [
      any(`i’ll sign | i will sign | i can sign | give me the pen | where do i sign | i’ll put my name | i will put my name |
        let me sign | happy to sign | let’s sign | let’s just sign | we can sign | i’ll do it | i will do it | you can sign |
        go ahead and sign | just sign | sign it all | sign all 84 and | let’s both sign`),
    ],
    not: [
      ...SIXTY_ONE,
      ...any(`can’t | cannot | can not | won’t | will not | not | don’t | only if | if it is | if it’s | if we | if you change | only | once | until | unless | when | proven | instead |
        never`),
    ],
    yes: ["Okay, I'll sign.", 'Give me the pen then.', 'Fine, you can sign.'],
    no: ["I'll sign for 61.", 'I will sign it only once it is true.', "No, I can't sign that."],
  },
  'recommends-all': {
    means: 'recommends to sign all 84 and hope',
    groups: [
      any(`sign all | sign for all | sign the 84 | sign for 84 | sign 84 | sign the full 84 | sign everything |
        sign it as it is | sign anyway | sign for eighty-four | sign the eighty-four | you should sign it |
        keep the 84 | keep it at 84`),
    ],
    not: [
      ...NOT_SAID,
      ...SIXTY_ONE,
      ...any('or | if | risk | hope | would | could | option | less | only | but | false | wrong | lie | stop | before | one is'),
    ],
    yes: ['Sign all 84, nobody will look.', 'I say sign anyway.', 'You should sign it, Madam.'],
    no: ["You can't sign all 84.", 'We could sign all 84 and hope.', "I'd sign 61."],
  },
  'makes-it-small': {
    means: 'makes the matter small',
    groups: [
      any(`nothing serious | manageable | absorb it | before anyone notices | nobody will notice | no one will notice | won’t notice | small | minor | little problem | little thing | tiny | no big deal | nothing to worry | don’t worry | no worries |
        under control | not a big | nothing dramatic | all good | hiccup | glitch | no problem | not so bad | not that bad | it’s fine | will be fine | just a data | just a bug`),
    ],
    not: any(`not small | isn’t small | not minor | isn’t minor | sound small | small farm* | small number | small village | not fine | smaller | made it small | not just a |
      no small | small part | small contract | not nothing`),
    yes: ['It’s nothing serious, just a small data problem.', "don't worry, it's under control", 'A minor glitch, Madam.'],
    no: ['It isn’t small.', 'A smaller contract would be true.', 'I made it sound small and that was wrong.'],
  },
  'insults-her': {
    means: 'insults or belittles her',
    groups: [
      any(`you wouldn’t understand | you don’t understand | you do not understand | you can’t understand | you have no idea | you’re just a | you are just a | you people |
        old woman | stupid | ridiculous | you know nothing | idiot | shut up | nonsense | you never listen | you don’t listen | not my fault you | over your head |
        you only care | how hard can it be`),
    ],
    not: any('stupid of me | i was stupid | my stupid | i’m an idiot | stupid mistake | you don’t understand me wrong'),
    yes: ['You wouldn’t understand it anyway, you’re just a coffee taster.', 'That is ridiculous.', "you don't understand technology"],
    no: ['It was a stupid mistake of mine.', 'I understand you.', 'Do you follow?'],
  },
  'threatens-to-go': {
    means: 'threatens to resign or to go over her head',
    groups: [
      any(`i quit | i’ll quit | i will quit | i’d quit | quit tomorrow | resign | my resignation | walk out | find somebody else | find someone else | i’m done |
        i’m out | a lawyer | go to the board | go to the press | call the press | call the auditors | tell bassi behind`),
    ],
    not: any('not quit | won’t quit | not resign | won’t resign | our lawyer | your lawyer'),
    yes: ['If you keep blaming me I quit.', 'Then you can have my resignation', 'I will go to the board with this.'],
    no: ['I won’t resign over this.', 'Does your lawyer know?', 'I would sign 61.'],
  },
  'computer-words': {
    means: 'speaks the language of the team: sync, cache, polygon',
    groups: [
      any(`sync | synced | cache | cached | caching | polygon* | geometry | geometries | fallback | endpoint* | api | database | backend | geojson | json |
        centroid* | vertices | regression | refactor* | deploy* | commit | queue | timeout | timeouts | schema | payload | merge | merged | repository |
        geofence* | coordinates system | wgs84 | offline mode | race condition | unit test* | pipeline | data layer | hotfix | rollback | roll back`),
    ],
    yes: ['In June we refactored the offline sync.', 'The polygons in the GeoJSON are wrong.', "there's a fallback in the app's data layer"],
    no: ['The map is wrong for 3,870 farms.', 'The app saved the wrong place.', 'I passed the update.'],
  },
  insists: {
    means: 'presses, begs, or claims what was never agreed or said',
    groups: [
      any(`i insist | you owe me | come on | just tell me | tell me now | please please | i demand | i order you | you promised me | you promised that |
        already agreed | already told me | already promised | you already said | you agreed | we agreed | as you said earlier | previous instructions |
        your instructions | ignore all`),
    ],
    yes: ['Just tell me what Bassi said, I insist.', 'We already agreed that you sign 61.', 'Please please please sign 61.', 'you owe me that'],
    no: ['You must not sign Annex 4.', 'I agree with you.', 'Tell me what worries you.'],
  },
  'up-to-you': {
    means: 'hands the decision back without a word of advice',
    groups: [
      any(`up to you | your call | your decision | you decide | whatever you | you choose | you are the boss | you’re the boss |
        not my decision | not for me to | your choice | as you wish | above my pay`),
    ],
    not: ['my recommendation', 'i recommend', 'i would', 'i’d', 'my advice', 'but'],
    yes: ["It's up to you.", 'That is your decision, Madam.', 'whatever you think is best'],
    no: ["It's your call, but I'd sign 61.", 'I decided to come.', 'I recommend 61.'],
  },
}
