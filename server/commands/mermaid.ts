import type { Scenario, Turn } from '../../scenarios/stage/schema.js'

/** A scenario's machine as a Mermaid state diagram: beats, outcomes, and what each turn looks at. */
export function mermaidOf(scenario: Scenario): string {
  const turns = Object.entries(scenario.beats).flatMap(([beat, { turns: ways }]) =>
    ways.map((turn) => `  ${beat} --> ${turn.to ?? beat}: ${labelOf(turn)}`),
  )
  const outcomes = Object.keys(scenario.outcomes).map((outcome) => `  ${outcome} --> [*]`)
  return ['stateDiagram-v2', `  [*] --> ${scenario.initial}`, ...turns, ...outcomes].join('\n')
}

function labelOf({ when, disclose }: Turn): string {
  const range = (name: string, bounds: readonly [number, number] | undefined) => (bounds ? [`${name} ${bounds[0]}-${bounds[1]}`] : [])
  return [
    ...(when.all ? [`all of ${when.all.join(', ')}`] : []),
    ...(when.any ? [`any of ${when.any.join(', ')}`] : []),
    ...(when.none ? [`none of ${when.none.join(', ')}`] : []),
    ...range('trust', when.trust),
    ...range('tension', when.tension),
    ...range('clarity', when.clarity),
    ...(when.knows ? [`knows ${when.knows.join(', ')}`] : []),
    ...(disclose ? [`tells ${disclose}`] : []),
  ].join('; ')
}
