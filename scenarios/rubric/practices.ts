/** The five strategies and their fifteen practices: what a reply is scored against. Ids are used in data, code and URLs. */

export const STRATEGIES = [
  { id: 'people', name: 'People', from: 'fix it myself', to: 'help them succeed', practices: ['delegate', 'empower', 'coach'] },
  { id: 'communication', name: 'Communication', from: 'jargon', to: 'clear and human', practices: ['adapt-language', 'listen', 'story'] },
  {
    id: 'emotional-intelligence',
    name: 'Emotional intelligence',
    from: 'being right',
    to: 'the relationship',
    practices: ['self-awareness', 'empathy', 'diplomacy'],
  },
  { id: 'strategy', name: 'Strategy', from: 'how we build it', to: 'why we build it', practices: ['objectives', 'big-picture', 'decisions'] },
  { id: 'learning', name: 'Learning', from: 'I know', to: 'I’m learning', practices: ['mentorship', 'training', 'feedback'] },
] as const

export type StrategyId = (typeof STRATEGIES)[number]['id']
export type PracticeId = (typeof STRATEGIES)[number]['practices'][number]

/** A practice's name as a learner reads it, and what a clear form is when a moment has no words of its own for it. */
export const PRACTICES: Record<PracticeId, { name: string; clearly: string }> = {
  delegate: { name: 'Handing over', clearly: 'Hand over a result with the say that goes with it, and let them choose the way.' },
  empower: { name: 'Giving room', clearly: 'Offer something concrete (time, cover, access) and let them decide.' },
  coach: { name: 'Coaching', clearly: 'Ask the question that makes them think it through, before you give your own answer.' },
  'adapt-language': { name: 'Speaking their language', clearly: 'Say what it means for them: customers, money, time, risk. The point first.' },
  listen: { name: 'Listening', clearly: 'Say back what they said, or ask an open question that follows from it.' },
  story: { name: 'Storytelling', clearly: 'Use one concrete example or picture that makes the point land.' },
  'self-awareness': { name: 'Self-awareness', clearly: 'Name your own act and what it did to them, with no “but” after it.' },
  empathy: { name: 'Empathy', clearly: 'Name the feeling or the difficulty that is really theirs, and leave room for it.' },
  diplomacy: { name: 'Diplomacy', clearly: 'Keep the person apart from the problem, and look for what is fair to both.' },
  objectives: { name: 'Business goals', clearly: 'Tie it to a goal, customer or number that the business has named.' },
  'big-picture': { name: 'The bigger picture', clearly: 'Name what follows later if it goes this way.' },
  decisions: { name: 'Deciding', clearly: 'Lay out the options with their price, and say which one you take, or what would decide it.' },
  mentorship: { name: 'Asking for advice', clearly: 'Ask someone who has been there, or bring them in.' },
  training: { name: 'Learning', clearly: 'Propose a concrete way to learn it: with whom, and when.' },
  feedback: { name: 'Taking feedback', clearly: 'Take up what the criticism says, before anything in your defence.' },
}

export const PRACTICE_IDS: readonly PracticeId[] = STRATEGIES.flatMap((strategy) => [...strategy.practices])
