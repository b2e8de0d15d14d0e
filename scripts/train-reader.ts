import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKS, type CheckId } from '../scenarios/rubric/checks.js'
import type { Weights } from '../server/reader/local/detectors.js'
import { leastConfidence, platt, trialsOf } from './reader/calibrate.js'
import { featured } from './reader/examples.js'
import { readGold } from './reader/gold.js'
import { sigmoid } from './reader/logistic.js'
import { overallFitOn } from './reader/overall-rows.js'
import { labellers, outOfSituation, trainDetectors } from './reader/train.js'

/** `npm run train`: trains the local reader from tests/gold/ and writes its weights. The same replies give the same file. */

const FILE = join(import.meta.dirname, '../server/reader/local/weights.json')
export const FOLDS = 8
/** How right a detector must be to count by itself, measured on situations it has not seen: more where it can sting. */
const PRECISION = { gain: 0.5, cost: 0.6, gateShown: 0.5, gateAgainst: 0.6, act: 0.5 }

function precisionFor(id: string): number {
  const [kind, name] = id.split(':')
  if (kind === 'check') return CHECKS[name as CheckId].sign === 'against' ? PRECISION.cost : PRECISION.gain
  return kind === 'shown' ? PRECISION.gateShown : kind === 'against' ? PRECISION.gateAgainst : PRECISION.act
}

const round = (value: number, digits = 3) => Math.round(value * 10 ** digits) / 10 ** digits

const replies = featured(readGold())
const which = labellers(replies)
console.log(`${replies.length} replies, ${which.size} detectors; leaving situations out …`)
const unseen = outOfSituation(replies, FOLDS)
console.log('training on all …')
const trained = trainDetectors(replies, which)
const names = [...trained.index.keys()]
const detectors: Weights['detectors'] = {}
const matrix = new Int8Array(names.length * which.size)
for (const [column, [id, { bias, weights }]] of [...trained.models].entries()) {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  weights.forEach((weight, row) => {
    matrix[row * which.size + column] = Math.round(weight / step)
  })
  const trials = id === 'serves' ? [] : trialsOf(id, replies, unseen)
  const { slope, shift } = id === 'serves' ? { slope: 1, shift: 0 } : platt(trials)
  const least =
    id === 'serves'
      ? null
      : leastConfidence(
          trials.map((trial) => ({ ...trial, confidence: sigmoid(slope * trial.score + shift) })),
          precisionFor(id),
        )
  detectors[id] = { bias: round(bias), slope: round(slope), shift: round(shift), least: least === null ? null : round(least), step: round(step, 6) }
}
const overall = overallFitOn(replies, unseen, detectors)
const content = {
  features: names,
  detectors,
  matrix: Buffer.from(matrix.buffer).toString('base64'),
  overall: {
    bias: round(overall.bias),
    weights: Object.fromEntries(Object.entries(overall.weights).map(([name, weight]) => [name, round(weight)])),
    cuts: overall.cuts.map((cut) => round(cut)),
  },
}
const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8)
writeFileSync(FILE, `${JSON.stringify({ version, ...content } satisfies Weights)}\n`)
console.log(`weights ${version}: ${names.length} features, ${Math.round(JSON.stringify(content).length / 1024)} KiB`)
