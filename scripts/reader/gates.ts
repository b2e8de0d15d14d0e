import { sigmoid } from '../../server/reader/local/detectors.js'

/** One reply, as a gate sees it. */
export interface GateTrial {
  whole: number
  clause: number
  is: boolean
}

/** Logistic regression on two inputs, by gradient descent with momentum. `whole` is a share near 0-1, `clause` log-odds: both may only speak for it. */
export function fitGate(trials: readonly GateTrial[]): { bias: number; whole: number; clause: number } {
  const share = trials.filter(({ is }) => is).length / trials.length
  let [bias, whole, clause] = [Math.log((share + 0.001) / (1.001 - share)) - 2, 6, 0.3]
  const pace = [0, 0, 0]
  for (let step = 0; step < 1_500; step++) {
    const gradient = [0, 0.0005 * whole, 0.0005 * clause]
    for (const trial of trials) {
      const error = (sigmoid(bias + whole * trial.whole + clause * trial.clause) - Number(trial.is)) / trials.length
      gradient[0] = (gradient[0] ?? 0) + error
      gradient[1] = (gradient[1] ?? 0) + error * trial.whole
      gradient[2] = (gradient[2] ?? 0) + error * trial.clause
    }
    const rates = [0.2, 2, 0.05]
    for (let k = 0; k < 3; k++) pace[k] = 0.9 * (pace[k] ?? 0) - (rates[k] ?? 0) * (gradient[k] ?? 0)
    bias += pace[0] ?? 0
    whole = Math.max(0, whole + (pace[1] ?? 0))
    clause = Math.max(0, clause + (pace[2] ?? 0))
  }
  return { bias, whole, clause }
}
