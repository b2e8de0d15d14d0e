import { seenIn } from '../../server/reader/local/whole.js'
import { type GoldClauses, gateLabellers, isTarget, type Labeller, servesLabeller, signLabellers, wholeTargets } from './examples.js'
import { fitWhole, type WholeFit } from './ridge.js'
import { type Example, type SideBySide, trainSideBySide } from './side-by-side.js'

/** Detectors of clauses and of whole replies, over one list of features: their scores are raw (log-odds). */
export interface Detectors {
  index: ReadonlyMap<string, number>
  ids: string[]
  clauses: SideBySide
  targets: string[]
  whole: WholeFit
}

const FEWEST_CLAUSES = 6

/** Which detectors there are, and how each is trained. */
export function labellers(replies: readonly GoldClauses[]): Map<string, Labeller> {
  return new Map([...gateLabellers(), ...signLabellers(replies.map(({ gold }) => gold)), ['serves', servesLabeller]])
}

export function trainDetectors(replies: readonly GoldClauses[], which: ReadonlyMap<string, Labeller>): Detectors {
  const counts = new Map<string, number>()
  for (const { clauses } of replies)
    for (const { features } of clauses) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const index = new Map([...counts].filter(([, times]) => times >= FEWEST_CLAUSES).map(([feature], i) => [feature, i]))
  const examples = replies.flatMap((reply): Example[] => {
    const labels = [...which.values()].map((labeller) => labeller(reply))
    return reply.clauses.map(({ features }, j) => ({
      features: Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
      targets: Float64Array.from(labels, (label) => label?.[j]?.target ?? 0),
      weights: Float64Array.from(labels, (label) => label?.[j]?.weight ?? 0),
    }))
  })
  const targets = wholeTargets(replies.map(({ gold }) => gold))
  const whole = fitWhole(
    replies.map(({ clauses }) => seenIn(clauses, index)),
    replies.map(({ gold }) => targets.map((target) => isTarget(gold, target))),
    index.size,
  )
  return { index, ids: [...which.keys()], clauses: trainSideBySide(examples, index.size, which.size), targets, whole }
}
