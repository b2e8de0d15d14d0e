/** One clause to learn from: the indices of its features, what it is, and how much it counts. */
export interface Example {
  features: Int32Array
  target: number
  weight: number
}

export interface Linear {
  bias: number
  weights: Float64Array
}

interface Settings {
  epochs: number
  rate: number
  /** Shrinkage of each weight per pass, as a share. */
  shrink: number
  /** Squared loss on the raw score in place of logistic loss. */
  squared?: boolean
}

/** A linear congruential generator (Numerical Recipes), so that training gives the same weights everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function shuffled(length: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i)
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const at = order[i] as number
    order[i] = order[j] as number
    order[j] = at
  }
  return order
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Fits a linear model by AdaGrad (Duchi et al. 2011) with weight decay. Deterministic. */
export function trainLinear(examples: readonly Example[], size: number, { epochs, rate, shrink, squared = false }: Settings): Linear {
  const weights = new Float64Array(size)
  const past = new Float64Array(size)
  const random = seeded(7)
  let bias = 0
  let biasPast = 1e-6
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(examples.length, random)) {
      const { features, target, weight } = examples[i] as Example
      let score = bias
      for (const feature of features) score += weights[feature] as number
      const slope = weight * ((squared ? score : sigmoid(score)) - target)
      biasPast += slope * slope
      bias -= (rate * slope) / Math.sqrt(biasPast)
      for (const feature of features) {
        const gradient = slope + shrink * (weights[feature] as number)
        past[feature] = (past[feature] as number) + gradient * gradient
        weights[feature] = (weights[feature] as number) - (rate * gradient) / Math.sqrt((past[feature] as number) + 1e-6)
      }
    }
  }
  return { bias, weights }
}
