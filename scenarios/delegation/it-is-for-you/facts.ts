import type { Scenario } from '../../stage/schema.js'

export const facts: Scenario['facts'] = {
  theButton: {
    text: 'On 3 October it was Emlyn who pressed the reset, out of order and on purpose. He heard the left chain of the wall crying, and the children’s choir stood under it. Dai said it was him before Emlyn could speak, and your report was on the board by morning.',
    says: 'I’ll tell you what’s in no log. That reset was me. On purpose. The left chain was crying, see, and there were nineteen children under that wall.',
    manner: 'He says it to the rope in his hands.',
    heard: ['nineteen children', 'left chain was crying'],
    openedBy: 'Owning the report without a reason behind it, or asking what happened that night and leaving it open.',
  },
  asleep: {
    text: 'In November you fell asleep on the phone in the middle of an instruction. Emlyn put the receiver down softly and told the crew not to ring any more. Eleven scenes have been moved by hand since, and no one told you.',
    says: 'There’s a thing I never told you. You fell asleep on us, in November. Middle of Traviata, middle of a word. I put the receiver down soft, and we’ve done eleven of them by rope since.',
    manner: 'He almost smiles, and looks at his hands.',
    heard: ['fell asleep on us', 'by rope since'],
    openedBy: 'Saying how it is with you and the nights, or asking him how he finds it and what you did.',
  },
  screen: {
    text: 'Emlyn reads slowly, and always has. On the screen, in the dark, with the stage manager counting, the letters move. So he has drawn every one of the 212 cues into a red exercise book, with what each of them sounds like.',
    says: 'I’ll tell you how it is with her and me. I don’t read quick, never have. On your screen, in the dark, with Carys counting, the letters swim.',
    manner: 'He puts his hand flat on the red exercise book.',
    heard: ['don’t read quick', 'letters swim'],
    openedBy: 'Asking what is hard about her and waiting, or asking how he does it and wanting to learn it.',
  },
}
