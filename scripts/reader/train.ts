import { presentIn } from '../../server/reader/local/detectors.js'
import { type GoldClauses, gateLabellers, isTarget, type Labeller, servesLabeller, signLabellers, WHOLE_TARGETS } from './examples.js'
import { type Example, type Linear, trainLinear } from './logistic.js'
import { fitWhole, type WholeFit } from './ridge.js'

/** Detectors over one list of features: their scores are raw (log-odds), for `serves` -1 to 1. */
export interface Detectors {
  index: ReadonlyMap<string, number>
  models: ReadonlyMap<string, Linear>
  whole: WholeFit
}

const FEWEST_CLAUSES = 3

/** Which detectors there are, and how each is trained. */
export function labellers(replies: readonly GoldClauses[]): Map<string, Labeller> {
  return new Map([...gateLabellers(), ...signLabellers(replies.map(({ gold }) => gold)), ['serves', servesLabeller]])
}

export function trainDetectors(replies: readonly GoldClauses[], which: ReadonlyMap<string, Labeller>): Detectors {
  const counts = new Map<string, number>()
  for (const { clauses } of replies)
    for (const { features } of clauses) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const index = new Map([...counts].filter(([, times]) => times >= FEWEST_CLAUSES).map(([feature], i) => [feature, i]))
  const encoded = replies.map(({ clauses }) => clauses.map(({ features }) => encode(features, index)))
  const models = new Map<string, Linear>()
  for (const [id, labeller] of which) {
    const examples = replies.flatMap((reply, i): Example[] =>
      (labeller(reply) ?? []).flatMap(({ target, weight }, j) =>
        weight > 0 ? [{ features: encoded[i]?.[j] ?? new Int32Array(), target, weight }] : [],
      ),
    )
    const settings = id === 'serves' ? { epochs: 10, rate: 0.03, shrink: 0.02, squared: true } : { epochs: 10, rate: 0.12, shrink: 0.004 }
    models.set(id, quantised(trainLinear(examples, index.size, settings)))
  }
  const whole = fitWhole(
    replies.map(({ clauses }) => presentIn(clauses, index)),
    replies.map(({ gold }) => WHOLE_TARGETS.map((target) => isTarget(gold, target))),
    index.size,
  )
  return { index, models, whole }
}

export function encode(features: readonly string[], index: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(features.flatMap((feature) => index.get(feature) ?? []))
}

/** Weights rounded to the 255 steps in which they are shipped, so that what is measured is what is shipped. */
function quantised({ bias, weights }: Linear): Linear {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  return { bias, weights: weights.map((weight) => Math.round(weight / step) * step) }
}
