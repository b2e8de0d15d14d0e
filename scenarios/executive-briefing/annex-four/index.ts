import { defineScenario } from '../../stage/author.js'
import { adviceBeats } from './beats-advice.js'
import { countingBeats } from './beats-counting.js'
import { dangerBeats } from './beats-danger.js'
import { openingBeats } from './beats-opening.js'
import { contentCues } from './cues.js'
import { evasionCues } from './evasion-cues.js'
import { facts, hardMinute, limits, outcomes, withheld } from './outcomes.js'
import { brief, counterpart, goals, temperaments } from './person.js'
import { questionCues } from './question-cues.js'
import { script } from './script.js'
import { effects, takes } from './takes.js'
import { witnesses } from './witnesses.js'

export const annexFour = defineScenario({
  format: 1,
  id: 'annex-four',
  kind: 'executive-briefing',
  title: 'Your name on Annex 4',
  tagline: 'Your managing director, eight minutes before a call',
  stakes: 'Tomorrow she sells 84 containers of coffee on the strength of a map that your update has spoilt.',
  minutes: 8,
  strategies: ['communication', 'strategy', 'emotional-intelligence'],
  brief,
  counterpart,
  goals,
  facts,
  limits,
  withheld,
  cues: { ...contentCues, ...evasionCues, ...questionCues },
  takes,
  effects,
  temperaments,
  initial: 'clock',
  beats: { ...openingBeats, ...dangerBeats, ...countingBeats, ...adviceBeats },
  turning: 'annex',
  outcomes,
  maxReplies: 10,
  outOfTime: 'twoWeeks',
  end: 'left',
  hardMinute,
  script,
  witnesses,
})
