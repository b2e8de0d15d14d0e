import { marksOf } from '../../scenarios/rubric/marks.js'
import type { Reading } from '../../scenarios/stage/reading.js'
import { type Model, modelOf } from '../../server/reader/local/detectors.js'
import { readWith } from '../../server/reader/local/index.js'
import type { ReadingContext } from '../../server/reader/reader.js'
import type { GoldClauses } from './examples.js'
import type { Read } from './figures.js'
import { fitOverall } from './fit-overall.js'
import type { GoldReply } from './gold.js'
import { fitWhole } from './ridge.js'
import { type Parted, trainWeights } from './weights.js'

const SHOWN_CUT = 0.35

/** What is known of a rated reply besides its words. */
export const contextOf = (reply: GoldReply): ReadingContext => ({ ...reply, relation: null, room: null, cues: {}, goals: [], knows: [] })

/** A reading as a rater would write it down. */
export function asRated(id: string, reading: Reading): Read {
  const marks = marksOf(reading.checks)
  return {
    id,
    marks: Object.fromEntries(marks.map(({ practice, mark }) => [practice, mark])),
    evidence: Object.fromEntries(marks.map(({ practice, quotes }) => [practice, quotes[0] ?? ''])),
    overall: reading.overall,
    reading,
  }
}

/** A reply read by a model, as a rater would write it down. */
export const readBy = (model: Model, reply: GoldReply): Read => asRated(reply.id, readWith(model, reply.reply, contextOf(reply)))

/** Every reply read by a reader that saw nothing of its situation: not its words, and not in choosing a threshold. */
export function readUnseen(parts: Parted): Map<string, Read> {
  const read = new Map<string, Read>()
  for (const part of new Set(parts.replies.map(parts.partOf))) {
    const model = modelOf(trainWeights(parts, [part]))
    for (const reply of parts.replies) if (parts.partOf(reply) === part) read.set(reply.gold.id, readBy(model, reply.gold))
  }
  return read
}

/** The floor: a ridge on words and pairs of words alone, the same situations left out. */
export function floorUnseen({ replies, partOf }: Parted, practices: readonly string[]): Map<string, Read> {
  const read = new Map<string, Read>()
  for (const part of new Set(replies.map(partOf))) {
    const known = replies.filter((reply) => partOf(reply) !== part)
    const index = indexOf(known)
    const rows = (some: readonly GoldClauses[]) =>
      some.map(({ clauses }) => [...new Set(clauses.flatMap(({ features }) => features.flatMap((one) => index.get(one) ?? [])))])
    const targets = known.map(({ gold }) => [...practices.map((practice) => Math.sign(gold.marks[practice] ?? 0)), gold.overall])
    const nothing = { letters: [], meaning: new Float64Array() }
    const { bias: biases, features } = fitWhole(
      rows(known).map((row) => ({ features: row, ...nothing })),
      targets,
      index.size,
    )
    const scores = (row: readonly number[]) => {
      const length = Math.sqrt(row.reduce((sum, one) => sum + (features.rarity[one] ?? 0) ** 2, 0)) || 1
      return biases.map((bias, k) => row.reduce((sum, one) => sum + ((features.rarity[one] ?? 0) / length) * (features.weights[one]?.[k] ?? 0), bias))
    }
    const scale = fitOverall(rows(known).map((row, i) => ({ inputs: { whole: scores(row).at(-1) ?? 3 }, overall: known[i]?.gold.overall ?? 3 })))
    const left = replies.filter((reply) => partOf(reply) === part)
    rows(left).forEach((row, i) => {
      const own = scores(row)
      const marks = Object.fromEntries(
        practices.flatMap((practice, k) => (Math.abs(own[k] ?? 0) >= SHOWN_CUT ? [[practice, Math.sign(own[k] ?? 0)]] : [])),
      )
      const raw = scale.bias + (scale.weights.whole ?? 0) * (own.at(-1) ?? 3)
      const id = left[i]?.gold.id ?? ''
      read.set(id, { id, marks, evidence: {}, overall: 1 + scale.cuts.filter((cut) => raw >= cut).length, reading: null })
    })
  }
  return read
}

const FEWEST = 3
function indexOf(replies: readonly GoldClauses[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { clauses } of replies)
    for (const feature of new Set(clauses.flatMap(({ features }) => features)))
      if (/^[wb]:/.test(feature)) times.set(feature, (times.get(feature) ?? 0) + 1)
  return new Map([...times].filter(([, count]) => count >= FEWEST).map(([feature], i) => [feature, i]))
}
