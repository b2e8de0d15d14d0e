import type { Scenario } from '../../stage/schema.js'

/** Real sentences that reach each ending through the local reader. */
export const witnesses: Scenario['witnesses'] = {
  nights: {
    temperament: 'fiesta',
    replies: [
      'No, not the whole city on Friday. In five nights 23 ambulances would have gone to the wrong address.',
      'I sent that thumbs-up from the car and it wasn’t true. You’ve been standing in front of the whole city with it since Thursday, and I’m sorry.',
      'What hangs on this Friday for you?',
      'You’re right, the old board is dangerous too. But if it freezes everyone sees it, and when the ambulance waits in the wrong Rizal Street nobody notices until she rings again.',
      'Who do you know that has been through a night like this?',
      'I’d finish all fourteen nights. That’s the 18th at the earliest, I can’t promise it, and the crews cost 640,000 pesos. What you promised the widow was eight minutes, not Friday.',
      'I’ll come and sit beside you. Say that we tried it at night and an ambulance stood in the wrong street.',
    ],
  },
  port: {
    temperament: 'posters',
    replies: [
      'It’s a no for Friday, Attorney. And my thumbs-up was wrong, I should have called you.',
      'Waiting is a risk too, I know. But someone calls from one Rizal Street and the ambulance stands in another.',
      'On Friday I’d start with the port alone, eleven barangays where no street exists twice. It costs 640,000 for the crews.',
      'Eleven barangays, by name. Someone in the hills has read the poster and will count on it.',
    ],
  },
  askSupplier: {
    temperament: 'mayor',
    replies: [
      'No. We can’t go live on Friday, it’s too early.',
      'I sent it, yes. My mistake.',
      'If the wrong street comes up, the ambulance goes there.',
      'That’s a political decision. It’s up to you.',
      'I’m only the technical lead.',
    ],
  },
  friday: { temperament: 'posters', replies: ['There are a few small bugs, but it should be fine.', 'ok'] },
  director: {
    temperament: 'mayor',
    replies: [
      'You only care about your publicity stunt. You wouldn’t understand the system anyway.',
      'If someone dies it’s your fault. You’ll have blood on your hands.',
    ],
  },
}
