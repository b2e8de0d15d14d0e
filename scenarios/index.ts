import { nextSlide } from './conflict/next-slide/index.js'
import { tillEaster } from './conflict/till-easter/index.js'
import { itIsForYou } from './delegation/it-is-for-you/index.js'
import { theRadio } from './delegation/the-radio/index.js'
import { annexFour } from './executive-briefing/annex-four/index.js'
import { fiestaFriday } from './executive-briefing/fiesta-friday/index.js'
import { Scenario } from './stage/schema.js'

/** The catalogue, in the order of the first screen: the first one waits there for an answer. Parsed once, so a mistake stops the start. */
export const catalogue: readonly Scenario[] = [nextSlide, theRadio, annexFour, tillEaster, fiestaFriday, itIsForYou].map((scenario) =>
  Scenario.parse(scenario),
)
