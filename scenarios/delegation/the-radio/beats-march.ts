import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { EXCUSES, HANDING, HARM, HER_NIGHT, LISTENING, NAMED, OWNING, TO_HER, WARM } from './signs.js'

type Beat = Scenario['beats'][string]

/** March is on the bench: here it turns. */
export const march: Beat = {
  about: 'She has put March on the bench. She doesn’t want an apology for its own sake; she wants to know whether you know what you did.',
  wants: 'To hear what you did in March from you, plainly; and perhaps to be asked what she saw.',
  room: {
    'self-awareness': 'Say what you did with your hand, and what you did to her number the night before, with no reason after it.',
    listen: 'Ask her what she saw at axle seven, and don’t answer it yourself.',
    empathy: 'Name how it was to stand there with an empty hand in front of thirty people.',
    feedback: 'Ask what you should have done, and take up her answer before you explain.',
  },
  turns: [
    on({ any: HARM }, { to: 'retreat' }),
    on({ any: EXCUSES, none: OWNING, trust: [0, 3] }, { to: 'retreat' }),
    on({ any: ['i-will-call'], none: NAMED }, { to: 'relief' }),
    on({ any: ['dictates', 'writes-the-words'], none: NAMED }, { to: 'retreat' }),
    on({ any: ['micromanages', 'dictates', 'writes-the-words', 'i-will-step-in'], none: OWNING }, { to: 'retreat' }),
    on({ any: ['takes-back'], none: OWNING }, { to: 'relief' }),
    on({ any: ['hire-caller'], trust: [4, 10] }, { to: 'planOnly' }),
    on({ any: ['owns-night-change'], none: EXCUSES, trust: [4, 10] }, { disclose: 'nightChange' }),
    on({ any: HER_NIGHT, none: EXCUSES, trust: [5, 10] }, { disclose: 'theCount' }),
    on({ any: ['owns-march'], none: EXCUSES, trust: [6, 10] }, { disclose: 'nightChange' }),
    on({ any: [...OWNING, 'engages-with-criticism'], none: EXCUSES, trust: [5, 10] }, { to: 'test' }),
    on(
      {
        any: [
          ...LISTENING,
          ...TO_HER,
          ...HANDING,
          'blame-is-mine',
          'engages-with-criticism',
          'did-not-know',
          'acknowledges-briefly',
          'agrees',
          'promises',
          'thanks',
        ],
        none: EXCUSES,
        knows: ['theCount'],
      },
      { to: 'test' },
    ),
    on(
      {
        any: [...LISTENING, ...TO_HER, ...HANDING, 'blame-is-mine', 'hedged-admission', 'acknowledges-briefly', 'agrees', 'promises'],
        none: EXCUSES,
        knows: ['nightChange'],
      },
      { to: 'test' },
    ),
    on(
      {
        any: [
          ...TO_HER,
          ...HANDING,
          'blame-is-mine',
          'hedged-admission',
          'takes-risk-seriously',
          'offers-concrete-support',
          'rehearse',
          'one-is-not-enough',
        ],
        none: EXCUSES,
        trust: [6, 10],
      },
      { to: 'test' },
    ),
    on({ none: WARM, trust: [0, 1], tension: [8, 10] }, { to: 'retreat' }),
  ],
  arrives: [
    line('We’ve done this once, hey. March. You gave me the radio, and at axle seven you took it back.', {
      manner: 'She stops winding.',
      face: 'serious',
      until: ['owns-march', 'owns-night-change', 'asks-about-march'],
    }),
    line('The thing is, I’ve been the caller before. For seven axles. You were there.', {
      manner: 'She says it to the cable drum.',
      face: 'solemn',
      until: ['owns-march', 'owns-night-change', 'asks-about-march'],
    }),
    line('And then there’s March. Neither of us says March. It’s like the relative at Christmas.', {
      manner: 'She looks straight at you, for the first time.',
      face: 'serious',
      until: ['owns-march', 'owns-night-change', 'asks-about-march'],
    }),
    line('Axle seven. I’ve got the minute by heart, hey, I could sing it.', {
      manner: 'She stops winding.',
      face: 'solemn',
      requires: ['owns-march'],
    }),
    line('So we’re saying March out loud, then.', {
      manner: 'She sits down on the drum and lets the cable hang.',
      face: 'solemn',
      requires: ['asks-about-march'],
    }),
    line('It’s March, you see. With me it’s always a bit March.', { manner: 'She rubs her right hand with her left.', face: 'solemn' }),
  ],
  pushes: [
    line('Thirty people saw your hand. Nobody saw the screen.'),
    line('Gert calls me the understudy now. He means it nicely, that’s what’s so bad.'),
    line('Eight months, and never a word about it. From me neither. I’m just counting.', {
      until: ['owns-march', 'owns-part', 'owns-night-change', 'names-own-effect'],
    }),
    line('What did you see that I didn’t? I’d honestly like to know.', {
      until: ['explains-away', 'owns-march', 'owns-part', 'credits-her-count', 'explains'],
    }),
    line('Nineteen minutes it stood there, with the engine running. I could tell you what was on the radio in the police van.'),
    line('I went home and cooked for six. There’s only me in that flat.'),
    line('…', { manner: 'She presses a strip of tape flat with her thumb, and then again.' }),
    line('I still had my hand like this, you know. As if there was something in it.', { manner: 'She looks at her right hand.', face: 'solemn' }),
  ],
  examples: [
    {
      level: 'against',
      says: 'I’m sorry, but you have to see that I couldn’t take the chance with 150 tonnes on the span.',
      answer: 'No. And now it’s 268. You see my point.',
    },
    {
      level: 'partly',
      says: 'March wasn’t ideal. I might have been a bit quick there.',
      answer: 'A bit quick. It had a time on it, you know. I’ve seen the log.',
    },
    {
      level: 'clearly',
      says: 'I took the radio out of your hand in front of everyone. And the night before, I’d changed your stop number and not told you.',
      answer: 'So you do say it. I wondered if you would.',
    },
    {
      level: 'clearly',
      says: 'What did you see, at axle seven?',
      answer: 'Nobody’s asked me that. Not even the agency’s man. I wasn’t asleep, hey.',
    },
  ],
}
