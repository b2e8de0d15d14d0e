import { defineScenario } from '../../stage/author.js'
import { moon, ringing } from './beats-moon.js'
import { october } from './beats-october.js'
import { paper, tea } from './beats-sheet.js'
import { shut, terms } from './beats-terms.js'
import { againstCues } from './cues-against.js'
import { handoverCues } from './cues-handover.js'
import { learningCues } from './cues-learning.js'
import { octoberCues } from './cues-october.js'
import { questionsToHim } from './cues-questions.js'
import { questionsAboutTheHouse } from './cues-questions-house.js'
import { facts } from './facts.js'
import { hardMinute, limits, outcomes, withheld } from './outcomes.js'
import { brief, counterpart, goals, temperaments } from './person.js'
import { script } from './script.js'
import { effects, takes } from './takes.js'
import { witnesses } from './witnesses.js'

/** Hand over what you built, and with it the say, to a man who was here before you and has your blame on paper already. */
export const itIsForYou = defineScenario({
  format: 1,
  id: 'it-is-for-you',
  kind: 'delegation',
  title: 'It’s for you',
  tagline: 'The head of stage, your equal, over a pot of tea',
  stakes: 'From February the scenery is to be his. So far they ring you for it, at night, and he gets the blame.',
  minutes: 9,
  strategies: ['people', 'learning'],
  brief,
  counterpart,
  goals,
  facts,
  limits,
  withheld,
  cues: { ...octoberCues, ...handoverCues, ...learningCues, ...againstCues, ...questionsToHim, ...questionsAboutTheHouse },
  takes,
  effects,
  temperaments,
  initial: 'tea',
  beats: { tea, paper, october, ringing, moon, terms, shut },
  turning: 'ringing',
  outcomes,
  maxReplies: 12,
  outOfTime: 'curtain',
  end: 'curtain',
  hardMinute,
  script,
  witnesses,
})
