import type { Pools } from '../../scenarios/stage/learners.js'
import { type Finding, lint } from '../../scenarios/stage/lint.js'
import type { Scenario } from '../../scenarios/stage/schema.js'
import { type Explored, explore } from '../../scenarios/stage/search.js'
import { unsaid } from '../../scenarios/stage/unsaid.js'
import type { Reader } from '../reader/reader.js'
import { endingsOf, learned, playLearners } from './learners.js'
import { playThrough } from './simulation.js'

/** Least trust at which a fact may open, however gentle the difficulty. */
const LEAST_TRUST = 4

export interface Checked {
  findings: Finding[]
  /** How simulated learners ended; null where they were not played. */
  endings: string[] | null
}

/** All that can be said of a scenario without a person: lint, search, its witnesses and simulated learners through the real reader. */
export async function checkScenario(scenario: Scenario, pools: Pools, reader: Reader): Promise<Checked> {
  const linted = lint(scenario)
  // A name that leads nowhere would make the search and the plays fail for reasons already told.
  if (linted.some(({ says }) => says.includes('of this scenario'))) return { findings: linted, endings: null }
  const plays = await playLearners(scenario, pools, reader)
  return {
    findings: [...linted, ...searched(scenario), ...(await witnessed(scenario, reader)), ...learned(scenario, plays)],
    endings: endingsOf(scenario, plays),
  }
}

/** Every beat, outcome, fact and line is reachable, no fact opens to a stranger, and no beat is a dead end. */
export function searched(scenario: Scenario, explored: Explored = explore(scenario)): Finding[] {
  const { reached, opened, deadEnds } = explored
  const byTime = new Set([scenario.end, scenario.outOfTime, scenario.hardMinute.outOfTime])
  return [
    ...[...deadEnds].map((beat) => ({ where: `beats.${beat}`, says: 'is a dead end: from some state in it no reply leads to an outcome' })),
    ...[...Object.keys(scenario.beats), ...Object.keys(scenario.outcomes)]
      .filter((id) => !reached.has(id) && !byTime.has(id))
      .map((id) => ({ where: id, says: 'is reached by no sequence of replies' })),
    ...Object.keys(scenario.facts)
      .filter((id) => !opened.has(id))
      .map((id) => ({ where: `facts.${id}`, says: 'is opened by no sequence of replies' })),
    ...[...opened]
      .filter(([, trust]) => trust < LEAST_TRUST)
      .map(([id, trust]) => ({ where: `facts.${id}`, says: `opens at a trust of ${trust}: ask for ${LEAST_TRUST} or more` })),
    ...unsaid(scenario, explored),
  ]
}

/** Each witness reaches its outcome, through the reader that learners meet. */
export async function witnessed(scenario: Scenario, reader: Reader): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [outcome, { temperament, replies }] of Object.entries(scenario.witnesses)) {
    const played = await playThrough(scenario, reader, { temperament }, replies)
    if (played.outcome === outcome) continue
    const path = played.state.replies.map(
      ({ turned }) =>
        `${turned?.standing.at} (${turned?.found.join(' ')}; trust ${turned?.standing.stance.trust}, tension ${turned?.standing.stance.tension})`,
    )
    findings.push({ where: `witnesses.${outcome}`, says: `ends in ${played.outcome ?? 'no outcome'}: ${path.join(' → ')}` })
  }
  return findings
}
