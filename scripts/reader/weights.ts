import { createHash } from 'node:crypto'
import { CHECKS, type CheckId } from '../../scenarios/rubric/checks.js'
import { isRaw, modelOf, sigmoid, type Weights } from '../../server/reader/local/detectors.js'
import { findChecks, gateInputs, type Judged } from '../../server/reader/local/find.js'
import { judge } from '../../server/reader/local/index.js'
import { overallInputs } from '../../server/reader/local/overall.js'
import { leastConfidence, platt, type Trial } from './calibrate.js'
import { type GoldClauses, isTarget, WHOLE_TARGETS } from './examples.js'
import { fitOverall } from './fit-overall.js'
import { fitGate } from './gates.js'
import { type Detectors, labellers, trainDetectors } from './train.js'

const FOLDS = 4
/** How right a gate must be to count, on situations it has not seen: more where it can sting. */
const PRECISION = { shown: 0.3, against: 0.75, sign: 0.5 }

const round = (value: number, digits = 3) => Math.round(value * 10 ** digits) / 10 ** digits

/** Situations in turn, so that each part holds some of every kind. */
export function partsOf(replies: readonly GoldClauses[], parts: number): (reply: GoldClauses) => number {
  const places = [...new Set(replies.map(({ gold }) => gold.place))]
  return ({ gold }) => places.indexOf(gold.place) % parts
}

/** Trains all: detectors on every reply given; gates, calibration and overall on readings by detectors that had not seen the situation. */
export function trainWeights(replies: readonly GoldClauses[]): Weights {
  const which = labellers(replies)
  const part = partsOf(replies, FOLDS)
  const unseen = new Map<string, Judged>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(
      bare(
        trainDetectors(
          replies.filter((reply) => part(reply) !== fold),
          which,
        ),
      ),
    )
    for (const reply of replies) if (part(reply) === fold) unseen.set(reply.gold.id, judge(reply.clauses, model))
  }
  const judgedOf = ({ gold }: GoldClauses): Judged => unseen.get(gold.id) ?? { clauses: [], whole: new Map() }
  const content = bare(trainDetectors(replies, which))
  for (const [id, detector] of Object.entries(content.detectors)) {
    if (isRaw(id)) continue
    const trials = replies.flatMap((reply) => trialOf(id, reply, judgedOf(reply)))
    const { slope, shift } = platt(trials)
    const sure = trials.map((trial) => ({ ...trial, confidence: sigmoid(slope * trial.score + shift) }))
    const least = leastConfidence(sure, PRECISION.sign)
    content.detectors[id] = { ...detector, slope: round(slope), shift: round(shift), least: least === null ? null : round(least) }
  }
  for (const id of WHOLE_TARGETS) if (id !== 'overall') content.gates[id] = gateFor(id, replies, judgedOf)
  const model = modelOf(content)
  const rows = replies.map((reply) => {
    const judged = calibrated(judgedOf(reply), content)
    return { inputs: overallInputs(findChecks(judged, model), judged), overall: reply.gold.overall }
  })
  const overall = fitOverall(rows)
  content.overall = {
    bias: round(overall.bias),
    weights: Object.fromEntries(Object.entries(overall.weights).map(([name, weight]) => [name, round(weight)])),
    cuts: overall.cuts.map((cut) => round(cut)),
  }
  return { ...content, version: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8) }
}

/** What a reply of a situation left out is asked, and whether a labeller or rater saw it there. */
function trialOf(id: string, { gold }: GoldClauses, { clauses }: Judged): Trial[] {
  if (clauses.length === 0) return []
  const [kind, name = ''] = id.split(':')
  // Bare weights have slope 1 and shift 0, so that a confidence tells the score.
  const score = Math.max(...clauses.map(({ confidences }) => logit(confidences.get(id) ?? 0)))
  return [{ score, is: kind === 'act' ? name in gold.acts : labelled(gold, name as CheckId) }]
}

function labelled(gold: GoldClauses['gold'], check: CheckId): boolean {
  const { practice, sign } = CHECKS[check]
  const mark = gold.marks[practice] ?? 0
  return sign === 'against' ? mark < 0 && check in gold.checks : check in gold.checks
}

const logit = (confidence: number) => {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, confidence))
  return Math.log(inside / (1 - inside))
}

function gateFor(id: string, replies: readonly GoldClauses[], judgedOf: (reply: GoldClauses) => Judged): Weights['gates'][string] {
  const clear = id.startsWith('clear:')
  const asked = clear ? replies.filter(({ gold }) => isTarget(gold, id.replace('clear', 'shown')) === 1) : replies
  const trials = asked.map((reply) => ({ ...gateInputs(judgedOf(reply), id), is: isTarget(reply.gold, id) === 1 }))
  const { bias, whole, clause } = fitGate(trials)
  const sure = trials.map((trial) => ({ score: 0, is: trial.is, confidence: sigmoid(bias + whole * trial.whole + clause * trial.clause) }))
  const least = clear ? 0.5 : leastConfidence(sure, id.startsWith('against') ? PRECISION.against : PRECISION.shown)
  return { bias: round(bias), whole: round(whole), clause: round(clause), least: least === null ? null : round(least) }
}

/** Confidences of a judged reply as the calibrated weights would give them. */
function calibrated(judged: Judged, { detectors }: Weights): Judged {
  const clauses = judged.clauses.map((clause) => ({
    ...clause,
    confidences: new Map(
      [...clause.confidences].map(([id, value]) => {
        const { slope = 1, shift = 0 } = detectors[id] ?? {}
        return [id, isRaw(id) ? value : sigmoid(slope * logit(value) + shift)]
      }),
    ),
  }))
  return { ...judged, clauses }
}

/** Weights of detectors alone, in the steps in which they are shipped. */
function bare({ index, models, whole }: Detectors): Weights {
  const names = [...index.keys()]
  const ids = [...models.keys()]
  const detectors: Weights['detectors'] = {}
  const columns = [...models.values()].map(({ weights }) => inSteps(weights))
  ids.forEach((id, column) => {
    detectors[id] = { bias: round(models.get(id)?.bias ?? 0), slope: 1, shift: 0, least: null, step: columns[column]?.step ?? 1 }
  })
  const wholeColumns = WHOLE_TARGETS.map((_, k) => inSteps(Float64Array.from(whole.weights, (row) => row[k] ?? 0)))
  return {
    version: 'bare',
    features: names,
    detectors,
    matrix: packed(columns, names.length),
    whole: {
      targets: [...WHOLE_TARGETS],
      bias: whole.bias.map((value) => round(value, 4)),
      step: wholeColumns.map(({ step }) => step),
      rarity: [...whole.rarity].map((value) => round(value, 2)),
      matrix: packed(wholeColumns, names.length),
    },
    gates: {},
    overall: { bias: 0, weights: {}, cuts: [1, 2, 3, 4] },
  }
}

function inSteps(weights: Float64Array): { step: number; steps: Int8Array } {
  const step = Number((weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127).toPrecision(6))
  return { step, steps: Int8Array.from(weights, (weight) => Math.round(weight / step)) }
}

function packed(columns: readonly { steps: Int8Array }[], rows: number): string {
  const matrix = new Int8Array(rows * columns.length)
  columns.forEach(({ steps }, column) => {
    for (let row = 0; row < rows; row++) matrix[row * columns.length + column] = steps[row] ?? 0
  })
  return Buffer.from(matrix.buffer).toString('base64')
}
