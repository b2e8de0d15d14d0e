import { line, on } from '../../stage/author.js'
import type { Scenario } from '../../stage/schema.js'
import { EXCUSES, HARM, LISTENING, LOOKING_UNDER, OWNING, SETTLING } from '../signs.js'

export const termsBeats: Scenario['beats'] = {
  terms: {
    about: 'The business at last: what is different from now on, what you can’t give, and who does what.',
    wants: 'Something that would be noticed in an ordinary week, said by you, with its limits.',
    room: {
      decisions: 'Say what you’ll do and by when, and what it costs you.',
      diplomacy: 'Say plainly what you can’t give, without heat, and look for what is fair to both.',
      empower: 'Leave {them} a real choice: how, when, or what comes first.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'broken' }),
      on({ any: HARM, none: OWNING }, { to: 'shut' }),
      on({ any: EXCUSES, none: [...OWNING, ...SETTLING], trust: [0, 5] }, { to: 'shut' }),
      on({ any: [...SETTLING, 'common-ground'], none: [...EXCUSES, 'micromanages'], trust: [7, 10], knows: ['fear'] }, { to: 'mended' }),
      on({ any: [...SETTLING, 'common-ground'], none: [...EXCUSES, 'micromanages'], trust: [8, 10] }, { to: 'mended' }),
      on({ any: [...LOOKING_UNDER, ...OWNING], none: EXCUSES, trust: [6, 10] }, { disclose: 'fear' }),
      on({ any: SETTLING, trust: [3, 10] }, { to: 'truce' }),
      on({ any: ['instructs', 'micromanages'], trust: [0, 3] }, { to: 'shut' }),
    ],
    arrives: [
      line('So. What’s different on Monday?', { manner: '{They} {sit|sits} up.', face: 'explaining' }),
      line('Good. Then what would I notice, in an ordinary week?', { face: 'explaining' }),
      line('Then let’s be practical, before we both get tired.', { manner: '{They} {rub|rubs} {their} eyes.', face: 'calm' }),
      line('And now? I don’t want a speech. I want one thing that I can see.', { face: 'explaining' }),
    ],
    pushes: [
      line('I’d rather have one small thing that happens than three big ones that don’t.', { until: ['proposes-day'], face: 'calm' }),
      line('If there’s something that you can’t do, say so. I can live with a no.', { until: ['refuses', 'holds-calmly'], face: 'serious' }),
      line('And how would I tell that it’s working?', { face: 'explaining' }),
      line('I’ll do my half. I’d like to know which half that is.', { face: 'calm' }),
      line('It won’t be fixed in a day. I know that.', { face: 'tired' }),
    ],
    examples: [
      {
        level: 'against',
        says: 'From now on you’ll just tell me straight away, and we won’t have this again.',
        answer: 'So I’m the one who changes. Good to know.',
      },
      { level: 'partly', says: 'Let’s communicate better.', answer: 'And in a way that I’d notice on a Tuesday?' },
      {
        level: 'clearly',
        says: 'I’ll come to you before I decide a thing like that. What I can’t do is take this one back. Shall we look at it again in two weeks?',
        answer: 'That has an end to it. All right.',
      },
      { level: 'clearly', says: 'What would you want to decide yourself from now on?', answer: 'Hm. I could name two things.' },
    ],
  },
  shut: {
    about: 'Has closed. Answers politely, or not; looks whether you push on, walk off, or come back to it.',
    wants: 'That you notice, and start again from what just happened between you.',
    room: {
      empathy: 'Say what you just saw happen to {them}, and make room.',
      'self-awareness': 'Take back your last step: name what you just did.',
      diplomacy: 'Drop the argument for a moment; ask for another start.',
    },
    turns: [
      on({ any: HARM, none: OWNING, trust: [0, 2] }, { to: 'broken' }),
      on({ any: EXCUSES, none: OWNING, trust: [0, 0] }, { to: 'broken' }),
      on(
        {
          any: [...OWNING, ...LISTENING, 'says-sorry', 'holds-calmly', 'asks-for-time', 'common-ground'],
          none: [...EXCUSES, ...HARM],
          trust: [1, 10],
        },
        { to: 'matter' },
      ),
      on({ any: [...SETTLING, 'asks-what-they-need', 'hedged-admission'], none: [...EXCUSES, ...HARM], trust: [2, 10] }, { to: 'matter' }),
      on({ any: ['owns-part', 'names-own-effect'], none: HARM }, { to: 'matter' }),
    ],
    arrives: [
      line('Right. I think I’ve heard that one before.', { manner: '{They} {lean|leans} back, arms folded.', face: 'serious' }),
      line('Fine.', { manner: 'It is not fine. {They} {look|looks} at the clock.', face: 'serious' }),
      line('Then there’s not much more to say, is there.', { face: 'serious' }),
      line('I knew it would go like this.', { manner: '{They} {say|says} it quite calmly.', face: 'tired' }),
    ],
    pushes: [
      line('Go on, if you’re not done. I’m listening. Sort of.', { face: 'tired' }),
      line('You can be right. I don’t mind. It just doesn’t change anything.', { face: 'serious' }),
      line('I’ve stopped counting how often it ends here.', { face: 'tired' }),
      line('I could go now. I’m still sitting here.', { manner: '{They} {look|looks} at the door and {do|does} not move.', face: 'serious' }),
      line('I’d have liked this to go differently.', { face: 'solemn' }),
    ],
    examples: [
      { level: 'against', says: 'You’re overreacting. I’m only telling you the facts.', answer: 'Then keep them.' },
      { level: 'partly', says: 'Sorry. I didn’t mean it like that.', answer: 'How did you mean it?' },
      { level: 'clearly', says: 'I just defended myself instead of listening, and I saw you go. Can I start again?', answer: 'Yes. You can.' },
      { level: 'clearly', says: 'I’ve lost you. What did you hear just now?', answer: 'Not what you think you said.' },
    ],
  },
}
