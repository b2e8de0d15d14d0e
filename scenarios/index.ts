import { Scenario } from './stage/schema.js'

/** The catalogue, in the order of the first screen: the first one waits there for an answer. Parsed once, so a mistake stops the start. */
export const catalogue: readonly Scenario[] = [].map((scenario) => Scenario.parse(scenario))
