import { defineScenario } from '../../stage/author.js'
import { joking, risk } from './beats-before.js'
import { plan, terms, test } from './beats-handover.js'
import { march } from './beats-march.js'
import { relief, retreat } from './beats-retreat.js'
import { marchCues } from './cues-march.js'
import { nightCues } from './cues-night.js'
import { termsCues } from './cues-terms.js'
import { facts, withheld } from './facts.js'
import { hardMinute, outcomes } from './outcomes.js'
import { brief, counterpart, goals, limits, temperaments } from './person.js'
import { questionCues } from './questions.js'
import { script } from './script.js'
import { effects, takes } from './takes.js'
import { witnesses } from './witnesses.js'

/** Hand over the one thing you know by heart, to someone from whose hand you have taken it once before. */
export const theRadio = defineScenario({
  format: 1,
  id: 'the-radio',
  kind: 'delegation',
  title: 'The radio',
  tagline: 'Your best measurement engineer, in the workshop, winding cable',
  stakes: 'A transformer for a town has to cross an old bridge in eleven days, and the person who should call it would rather you did.',
  minutes: 10,
  strategies: ['people', 'emotional-intelligence'],
  brief,
  counterpart,
  goals,
  facts,
  limits,
  withheld,
  cues: { ...marchCues, ...nightCues, ...termsCues, ...questionCues },
  takes,
  effects,
  temperaments,
  initial: 'joking',
  beats: { joking, risk, march, retreat, relief, test, plan, terms },
  turning: 'march',
  outcomes,
  maxReplies: 12,
  outOfTime: 'undecided',
  end: 'left',
  hardMinute,
  script,
  witnesses,
})
