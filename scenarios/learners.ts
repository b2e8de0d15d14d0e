import { learners as nextSlide } from './conflict/next-slide/learners.js'
import { learners as tillEaster } from './conflict/till-easter/learners.js'
import { learners as itIsForYou } from './delegation/it-is-for-you/learners.js'
import { learners as theRadio } from './delegation/the-radio/learners.js'
import { learners as annexFour } from './executive-briefing/annex-four/learners.js'
import { learners as fiestaFriday } from './executive-briefing/fiesta-friday/learners.js'
import { type Pools, poolsOfExamples } from './stage/learners.js'
import type { Scenario } from './stage/schema.js'

const written: Readonly<Record<string, Pools>> = {
  'next-slide': nextSlide,
  'the-radio': theRadio,
  'annex-four': annexFour,
  'till-easter': tillEaster,
  'fiesta-friday': fiestaFriday,
  'it-is-for-you': itIsForYou,
}

/** What simulated learners say in a scenario: the pools written for it, else its own example replies. */
export const poolsOf = (scenario: Scenario): Pools => written[scenario.id] ?? poolsOfExamples(scenario)
