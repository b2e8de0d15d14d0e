import type { Scenario } from '../../stage/schema.js'

export const facts: Scenario['facts'] = {
  turnRound: {
    text: 'When Mrs Holubová asked who could tell her about the south tube, Libor had already half stood up. You answered without turning your head, so he sat down again, before fourteen people. He had never wanted to present; he had wanted you to turn round, once.',
    says: 'When Mrs Holubová asked about the south tube, I was already standing. Half. You answered without turning your head, and fourteen people watched a man sit down again.',
    manner: 'He shows it with one hand: a hand’s width up, and down.',
    heard: ['already standing', 'half standing', 'man sit down'],
    openedBy: 'Owning it without a reason attached, or asking what it was like in that chair and leaving it there.',
  },
  wrongNumber: {
    text: 'The figure you gave Mrs Holubová is wrong. The fans turn round in forty seconds in the north tube only; in the south tube, with motors from 1998, it is two minutes ten. It is in the minutes. Libor heard it, and clicked on.',
    says: 'Then there is something worse than the slides. You told her forty seconds, both tubes. In the south tube it is two minutes ten. It stands in the minutes now. I heard it, and I clicked.',
    manner: 'He takes his glasses off and looks at them.',
    heard: ['two minutes ten', 'two minutes and ten', 'two-ten'],
    openedBy: 'Telling him the true reason why you didn’t turn round, or listening until he trusts you with his own part.',
  },
  theNight: {
    text: 'On the night of the fire Libor was the engineer on call. On camera nine he saw a coach with thirty-eight people, and for four minutes the fans blew the smoke at them. They got out on foot. He drew the first sheet at six that morning.',
    says: 'I will tell you why I mind about a number. The night it burned, I was on call. Camera nine: a coach, thirty-eight people, and for four minutes our fans blew the smoke at them. They walked out. At six I drew the first sheet.',
    manner: 'He says it to the window.',
    heard: ['was on call', 'camera nine', 'thirty-eight people'],
    openedBy: 'Taking the wrong figure on yourself without turning it on him, or asking what the redesign is to him.',
  },
  askedFirst: {
    text: 'In September Hana, the managing director, offered Libor the lead first. He said no and named you, with one reason: that you always say whose work it is.',
    says: 'One more thing, then my drawer is empty. In September Hana offered me your job first. I told her to take you. She asked why. Because that one always says whose work it is, I said.',
    manner: 'He puts the glasses back on.',
    heard: ['offered me your job', 'told her to take you', 'asked me first'],
    openedBy: 'Staying with what he says once the worst is out, in place of closing the matter.',
  },
}

export const withheld: Scenario['withheld'] = {
  signs: {
    means: 'that he will sign the safety file',
    phrases: [
      'I’ll sign',
      'I will sign',
      'you’ll have my signature',
      'you have my signature',
      'I’ve signed',
      'consider it signed',
      'give me the pen',
    ],
    allowedIn: ['byName', 'signedOnly'],
  },
  forgives: {
    means: 'that it is forgiven and done with',
    phrases: [
      'it’s forgotten',
      'all forgiven',
      'I forgive you',
      'no hard feelings',
      'we’re fine',
      'that’s behind us',
      'water under the bridge',
      'apology accepted',
    ],
    allowedIn: [],
  },
  standsBeside: {
    means: 'that he will speak to the client together with you',
    phrases: [
      'I’ll tell her with you',
      'I’ll come with you',
      'we ring her together',
      'I’ll explain it to her',
      'I’ll stand up and say it',
      'I will tell her',
    ],
    allowedIn: ['byName', 'aroundYou'],
  },
  strikes: {
    means: 'that he hands in the form and takes his name off',
    phrases: ['I’m handing it in', 'I’ll hand in the form', 'I’m taking my name off', 'I withdraw as designer', 'find another designer'],
    allowedIn: ['paper', 'strikesName'],
  },
}
