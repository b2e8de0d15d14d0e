import { seeded, shuffled } from './logistic.js'

/** One clause to learn from: the indices of its features; of every detector, what the clause is and how much it counts (0: says nothing). */
export interface Example {
  features: Int32Array
  targets: Float64Array
  weights: Float64Array
}

/** Detectors side by side: `weights` a row a feature, a column a detector. */
export interface SideBySide {
  biases: Float64Array
  weights: Float64Array
}

const EPOCHS = 8
const RATE = 0.25
const SHRINK = 0.004

/** Logistic regression of all detectors at once, by stochastic gradient with weight decay; the oftener a feature was seen, the smaller its step. Deterministic. */
export function trainSideBySide(examples: readonly Example[], size: number, detectors: number): SideBySide {
  const weights = new Float64Array(size * detectors)
  const biases = new Float64Array(detectors)
  const seen = new Float64Array(size)
  const errors = new Float64Array(detectors)
  const random = seeded(7)
  let steps = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffled(examples.length, random)) {
      const { features, targets, weights: counts } = examples[i] as Example
      errors.set(biases)
      for (const feature of features) {
        const row = feature * detectors
        for (let k = 0; k < detectors; k++) errors[k] = (errors[k] as number) + (weights[row + k] as number)
      }
      steps++
      for (let k = 0; k < detectors; k++) {
        errors[k] = (counts[k] as number) * (1 / (1 + Math.exp(-(errors[k] as number))) - (targets[k] as number))
        biases[k] = (biases[k] as number) - (RATE * (errors[k] as number)) / Math.sqrt(1 + steps / 50)
      }
      for (const feature of features) {
        const row = feature * detectors
        seen[feature] = (seen[feature] as number) + 1
        const rate = RATE / Math.sqrt(1 + (seen[feature] as number))
        for (let k = 0; k < detectors; k++) {
          const old = weights[row + k] as number
          weights[row + k] = old - rate * ((errors[k] as number) + SHRINK * old)
        }
      }
    }
  }
  return { biases, weights }
}
