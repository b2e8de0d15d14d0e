import { defineScenario } from '../../stage/author.js'
import { mirrorBeats } from './beats-mirror.js'
import { mondayBeat } from './beats-monday.js'
import { stairsBeats } from './beats-stairs.js'
import { weekendsBeat } from './beats-weekends.js'
import { partCues } from './cues.js'
import { againstCues } from './cues-against.js'
import { planCues } from './cues-plan.js'
import { questionCues } from './cues-questions.js'
import { facts, hardMinute, limits, withheld } from './facts.js'
import { outcomes } from './outcomes.js'
import { brief, counterpart, goals, temperaments } from './person.js'
import { script } from './script.js'
import { effects, takes } from './takes.js'
import { witnesses } from './witnesses.js'

export const tillEaster = defineScenario({
  format: 1,
  id: 'till-easter',
  kind: 'conflict',
  title: 'Singing till Easter',
  tagline: 'The head of lighting, ninety-seven steps above your stage',
  stakes: 'Your update cost her crew two weekends. On Thursday she wants the network taken from you.',
  minutes: 10,
  strategies: ['emotional-intelligence', 'learning'],
  brief,
  counterpart,
  goals,
  facts,
  limits,
  withheld,
  cues: { ...partCues, ...againstCues, ...planCues, ...questionCues },
  takes,
  effects,
  temperaments,
  initial: 'stairs',
  beats: { ...stairsBeats, weekends: weekendsBeat, ...mirrorBeats, monday: mondayBeat },
  turning: 'mirror',
  outcomes,
  maxReplies: 11,
  outOfTime: 'ruth',
  end: 'left',
  hardMinute,
  script,
  witnesses,
})
