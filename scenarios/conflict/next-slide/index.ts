import { defineScenario } from '../../stage/author.js'
import { paper } from './beats-paper.js'
import { figure, theQuestion } from './beats-question.js'
import { terms } from './beats-terms.js'
import { laptop, whichTeam } from './beats-yesterday.js'
import { nowCues } from './cues-now.js'
import { yesterdayCues } from './cues-yesterday.js'
import { facts, withheld } from './facts.js'
import { hardMinute, outcomes } from './outcomes.js'
import { brief, counterpart, goals, limits, temperaments } from './person.js'
import { questionCues } from './questions.js'
import { script } from './script.js'
import { effects, takes } from './takes.js'
import { witnesses } from './witnesses.js'

/** You presented his two years of work as your team’s. He was clicking the slides. */
export const nextSlide = defineScenario({
  format: 1,
  id: 'next-slide',
  kind: 'conflict',
  title: 'Next slide, please',
  tagline: 'Until October he sat at the desk opposite; now you are his lead',
  stakes: 'Yesterday you showed his two years of work as your team’s, and his name is needed by Friday.',
  minutes: 10,
  strategies: ['emotional-intelligence', 'communication', 'people'],
  brief,
  counterpart,
  goals,
  facts,
  limits,
  withheld,
  cues: { ...yesterdayCues, ...nowCues, ...questionCues },
  takes,
  effects,
  temperaments,
  initial: 'whichTeam',
  beats: { whichTeam, laptop, paper, theQuestion, figure, terms },
  turning: 'theQuestion',
  outcomes,
  maxReplies: 10,
  outOfTime: 'unsettled',
  end: 'walkedOff',
  hardMinute,
  script,
  witnesses,
})
