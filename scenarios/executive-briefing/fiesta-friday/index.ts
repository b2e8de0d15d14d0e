import { defineScenario } from '../../stage/author.js'
import { dangerBeats } from './beats-danger.js'
import { openingBeats } from './beats-opening.js'
import { planBeats } from './beats-plan.js'
import { riskBeats } from './beats-risk.js'
import { dangerCues } from './cues-danger.js'
import { planCues } from './cues-plan.js'
import { promiseCues } from './cues-promise.js'
import { evasionCues } from './evasion-cues.js'
import { facts } from './facts.js'
import { hardMinute, limits, outcomes, withheld } from './outcomes.js'
import { brief, counterpart, goals, temperaments } from './person.js'
import { questionsAboutHer } from './question-cues.js'
import { questionsAboutFriday } from './question-cues-friday.js'
import { script } from './script.js'
import { effects, takes } from './takes.js'
import { witnesses } from './witnesses.js'

export const fiestaFriday = defineScenario({
  format: 1,
  id: 'fiesta-friday',
  kind: 'executive-briefing',
  title: 'Yes to Friday',
  tagline: 'Your client, before she goes on the radio',
  stakes: 'At four she tells a city of 310,000 that its ambulances change over on Friday. You know that they should not.',
  minutes: 8,
  strategies: ['communication', 'strategy', 'learning'],
  brief,
  counterpart,
  goals,
  facts,
  limits,
  withheld,
  cues: { ...dangerCues, ...promiseCues, ...planCues, ...evasionCues, ...questionsAboutHer, ...questionsAboutFriday },
  takes,
  effects,
  temperaments,
  initial: 'welcome',
  beats: { ...openingBeats, ...dangerBeats, ...riskBeats, ...planBeats },
  turning: 'risk',
  outcomes,
  maxReplies: 10,
  outOfTime: 'askSupplier',
  end: 'askSupplier',
  hardMinute,
  script,
  witnesses,
})
