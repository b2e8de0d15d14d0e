import type { Scenario } from '../../stage/schema.js'

export const witnesses: Scenario['witnesses'] = {
  byName: {
    temperament: 'exact',
    replies: [
      'No team. You. It’s your work and I called it ours.',
      'And I had you click through it, eleven times next slide please. What was it like in that chair?',
      'Honestly? I wanted to look like the one who knows. If I’d turned round they’d have seen who does.',
      'What was it like to sit down again?',
      'That’s my mistake, not yours. I should have asked you.',
      'Would you tell her the right figure yourself? I’ll say that I answered something I didn’t know.',
      'And I’ll write to all fourteen today that it’s your design and that I left your name off.',
    ],
  },
  signedOnly: {
    temperament: 'exact',
    replies: [
      'I get it, but I need your signature by Friday.',
      'If we miss the twelfth, the old fans stay until April. People drive through there all winter.',
    ],
  },
  aroundYou: {
    temperament: 'exact',
    replies: [
      'You’re right, it’s your work. I should have said so.',
      'I didn’t turn round to you once. That was wrong of me.',
      'Because I was afraid they would ask you everything from then on.',
      'That must have been awful, to sit down again in front of them.',
      'Okay. But nobody needs to know before the switch-over, we can correct it later.',
    ],
  },
  strikesName: {
    temperament: 'cheerful',
    replies: ['Oh come on, we’re a team. Don’t be childish.', 'Fine, give me the form. Someone else will sign.'],
  },
  unsettled: {
    temperament: 'polite',
    replies: [
      'Hm.',
      'It went well with the client, I think.',
      'They liked the animation.',
      'The room was full.',
      'I’m on my way to the next one.',
      'It was a long day.',
      'The projector is new.',
      'Hana was there as well.',
      'The minutes come on Thursday.',
      'We’ll see.',
    ],
  },
}
