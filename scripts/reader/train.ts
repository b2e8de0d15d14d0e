import { clarityLabellers, type GoldClauses, gateLabellers, type Labeller, servesLabeller, signLabellers } from './examples.js'
import { type Example, type Linear, trainLinear } from './logistic.js'

/** Detectors over one list of features: their scores are raw (log-odds), for `serves` -1 to 1. */
export interface Detectors {
  index: ReadonlyMap<string, number>
  models: ReadonlyMap<string, Linear>
}

const FEWEST_CLAUSES = 3

/** Which detectors there are, and how each is trained. */
export function labellers(replies: readonly GoldClauses[]): Map<string, Labeller> {
  return new Map([...gateLabellers(), ...clarityLabellers(), ...signLabellers(replies.map(({ gold }) => gold)), ['serves', servesLabeller]])
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
  return { index, models }
}

export function encode(features: readonly string[], index: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(features.flatMap((feature) => index.get(feature) ?? []))
}

export function scoreOf({ bias, weights }: Linear, features: Int32Array): number {
  let score = bias
  for (const feature of features) score += weights[feature] as number
  return score
}

/** Raw scores of every clause of a reply under every detector: `scores.get(id)[clause]`. */
export type Scores = ReadonlyMap<string, number[]>

export function scoresOf(detectors: Detectors, { clauses }: GoldClauses): Scores {
  const encoded = clauses.map(({ features }) => encode(features, detectors.index))
  return new Map([...detectors.models].map(([id, model]) => [id, encoded.map((features) => scoreOf(model, features))]))
}

/** Scores of each reply by detectors that saw nothing of its situation. */
export function outOfSituation(replies: readonly GoldClauses[], folds: number): Map<string, Scores> {
  const places = [...new Set(replies.map(({ gold }) => gold.place))]
  const which = labellers(replies)
  const scores = new Map<string, Scores>()
  for (let fold = 0; fold < folds; fold++) {
    const left = new Set(places.filter((_, i) => i % folds === fold))
    const detectors = trainDetectors(
      replies.filter(({ gold }) => !left.has(gold.place)),
      which,
    )
    for (const reply of replies) if (left.has(reply.gold.place)) scores.set(reply.gold.id, scoresOf(detectors, reply))
  }
  return scores
}

/** Weights rounded to the 255 steps in which they are shipped, so that what is measured is what is shipped. */
function quantised({ bias, weights }: Linear): Linear {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  return { bias, weights: weights.map((weight) => Math.round(weight / step) * step) }
}
