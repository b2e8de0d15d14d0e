import type { Scenario } from '../../stage/schema.js'

export const facts: Scenario['facts'] = {
  toldGert: {
    text: 'On Friday Gert, who drives the trailer, asked her who was calling, and she told him it would be you. Nobody had asked her yet: she had taken herself out of it.',
    says: 'Small thing. Gert rang on Friday to ask who’s calling, and I told him you. Nobody had even asked me yet, and I’d already said no for everyone.',
    manner: 'She looks at the phone, not at you.',
    heard: ['told him you', 'told Gert', 'said no for everyone'],
    openedBy: 'Asking what lies behind the jokes, or saying back what she means, and leaving it there.',
  },
  nightChange: {
    text: 'She knows about the night before March. On the bank, at half past two, she opened the change history and saw 01:40, your initials, 190 made into 160. She went on with a number that was not hers. And she would have agreed to it.',
    says: 'I know about the number, hey. Half past two, on the bank, I opened the history: 01:40, your initials, one-sixty. You were even right. I’d have agreed in one phone call.',
    manner: 'She puts the cable down.',
    heard: ['opened the history', 'your initials', 'change history', 'one phone call'],
    openedBy: 'Saying out loud what you did that night, without a reason attached.',
  },
  theCount: {
    text: 'At axle seven she wasn’t frozen. Your own sheet says: one sensor alone, count to five before you stop. Sensor fourteen had been drifting all night. She had got to three when you took the radio.',
    says: 'At axle seven I wasn’t frozen. Your sheet says one sensor alone, count to five, and fourteen had been drifting since midnight. I’d got to three.',
    manner: 'She holds up three fingers and looks at them.',
    heard: ['got to three', 'count to five', 'counting to five'],
    openedBy: 'Asking how it was for her on the bank, and not answering it yourself.',
  },
  draft: {
    text: 'She has already written the plan for a big crossing: forty-one pages, every axle, begun in April, in a file called Recipes. Nobody has seen it.',
    says: 'Small thing. There’s a file called Recipes that isn’t recipes. Forty-one pages, every axle. I started it in April.',
    manner: 'She turns the laptop round, not quite all the way.',
    heard: ['called Recipes', 'forty-one pages', 'started it in April'],
    openedBy: 'Making clear that you would talk to her and not over her, or asking how she would do it.',
  },
}

export const withheld: Scenario['withheld'] = {
  takesIt: {
    means: 'that she will call the crossing',
    phrases: [
      'I’ll call it',
      'I’ll do it',
      'I’ll take the radio',
      'I’m your caller',
      'put my name down',
      'then it’s mine',
      'you can count on me',
      'all right, I’m in',
      'leave my name',
    ],
    allowedIn: ['hers'],
  },
  showsPlan: {
    means: 'that she has a plan ready and shows it',
    phrases: [
      'here’s my plan',
      'I’ll show you the plan',
      'I’ve written the plan',
      'I already have a plan',
      'have a look at my plan',
      'let me send you my draft',
    ],
    allowedIn: ['plan', 'terms', 'hers', 'planOnly'],
  },
  closesMarch: {
    means: 'that March is forgiven and done with',
    phrases: [
      'March is forgotten',
      'we’re fine about March',
      'that’s behind us',
      'water under the bridge',
      'I’m over March',
      'I’ve forgiven you',
      'no hard feelings',
    ],
    allowedIn: ['terms', 'hers'],
  },
  readsItOut: {
    means: 'that she will only say what you write for her',
    phrases: ['send me the words', 'I’ll read it out', 'I’ll say what you write', 'just tell me what to say', 'I’ll read what you send'],
    allowedIn: ['retreat', 'earpiece'],
  },
}
