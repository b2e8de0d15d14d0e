/** Why something asked of a rehearsal is not done. Routes turn the reason into a problem with its status. */
export const REASONS = {
  'no-such-scenario': 'There is no such scenario.',
  'no-such-conversation': 'There is no such conversation of yours. It may have been deleted.',
  'no-such-rehearsal': 'There is no such talk. It may have been deleted.',
  'no-such-reply': 'There is no such reply in this talk.',
  'has-ended': 'This talk has ended. Open its notes, or try a moment of it again.',
  'not-ended': 'This talk has not ended yet. Its notes open when it has.',
  'line-answered': 'This line already has a reply, perhaps from another window. Your words are kept here; the talk has gone on.',
  'no-such-line': 'There is no such line to answer. Load the talk again.',
  'reply-differs': 'A reply with this id was stored with other words. Send yours again as a new reply.',
  'nothing-owed': 'No line is owed just now.',
  'not-the-last': 'Only the last reply can be taken as misheard, once, after it was answered.',
  'not-comparable': 'Two different takes of one situation can be put side by side.',
} as const
export type Reason = keyof typeof REASONS

export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly reason: Reason) {
    super(REASONS[reason])
  }
}
