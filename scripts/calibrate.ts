import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PRACTICE_IDS } from '../scenarios/rubric/practices.js'
import { shipped, WEIGHTS_VERSION } from '../server/reader/local/detectors.js'
import { featured } from './reader/examples.js'
import { type Figures, figuresOf, type Read } from './reader/figures.js'
import { type Gold, readGold, readReplies } from './reader/gold.js'
import { floorUnseen, readBy, readUnseen } from './reader/measure.js'

/**
 * `npm run calibrate`: how well the local reader agrees with the rated replies of tests/gold/, on situations it was not trained on. `--write` keeps the figures.
 * `npm run calibrate -- --replies FILE.jsonl --out PREDICTED.jsonl`: reads any replies with the shipped weights.
 */
const FIGURES = join(import.meta.dirname, '../tests/reader/figures.json')
const WORST = 10

const { values } = parseArgs({ options: { replies: { type: 'string' }, out: { type: 'string' }, write: { type: 'boolean' } } })
const two = (value: number | null | undefined) =>
  value === null || value === undefined || Number.isNaN(value) ? '   -' : value.toFixed(2).padStart(5)

if (values.replies && values.out) {
  const lines = readReplies(values.replies).map((reply) => {
    const { id, marks, evidence, overall } = readBy(shipped(), reply)
    return JSON.stringify({ id, marks, evidence, overall })
  })
  writeFileSync(values.out, `${lines.join('\n')}\n`)
  console.log(`${lines.length} replies read → ${values.out}`)
} else {
  const replies = featured(readGold())
  const gold = replies.map((reply) => reply.gold)
  const unseen = readUnseen(replies)
  const figures = figuresOf(gold, unseen)
  const floor = figuresOf(gold, floorUnseen(replies, PRACTICE_IDS))
  const last = existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as { figures: Figures }).figures : null
  const speed = speedOf(gold)
  print(gold, figures, floor, last)
  printWorst(gold, unseen)
  console.log(`\na reply: median ${speed.medianMs} ms, p99 ${speed.p99Ms} ms`)
  if (values.write)
    writeFileSync(
      FIGURES,
      `${JSON.stringify({ weights: WEIGHTS_VERSION, figures, floor: { overall: floor.overall, shown: floor.shown, against: floor.against } }, null, 1)}\n`,
    )
}

function speedOf(gold: readonly Gold[]): { medianMs: number; p99Ms: number } {
  const times = gold
    .map((reply) => {
      const started = performance.now()
      readBy(shipped(), reply)
      return performance.now() - started
    })
    .sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(share * times.length)] ?? 0) * 100) / 100
  return { medianMs: at(0.5), p99Ms: at(0.99) }
}

function print(gold: readonly Gold[], figures: Figures, floor: Figures, last: Figures | null): void {
  const row = (name: string, goal: string, now: number, under: number | null, before: number | null | undefined) =>
    console.log(`${name.padEnd(44)} ${goal.padEnd(7)} ${two(now)}  floor ${two(under)}  last ${two(before)}`)
  const goals: Record<string, string> = { all: '0.82', 'at most 15 words': '0.70', '16-40 words': '0.80', 'over 40 words': '0.80' }
  console.log(`${gold.length} replies; situations left out in training and in choosing thresholds`)
  for (const [name, { qwk, replies }] of Object.entries(figures.overall))
    row(`overall QWK, ${name} (${replies})`, goals[name] ?? '', qwk, floor.overall[name]?.qwk ?? null, last?.overall[name]?.qwk)
  row('shown, macro F1', '0.65', figures.shown.macroF1, floor.shown.macroF1, last?.shown.macroF1)
  row('shown, pooled F1', '', figures.shown.f1, floor.shown.f1, last?.shown.f1)
  row('against, precision', '0.80', figures.against.precision, floor.against.precision, last?.against.precision)
  row('against, recall', '0.55', figures.against.recall, floor.against.recall, last?.against.recall)
  row('same words quoted', '0.75', figures.sameWords, null, last?.sameWords)
  row('quotes not in the reply', '0', figures.quotesNotInReply, null, last?.quotesNotInReply)
  row('marks without a quote', '0', figures.marksWithoutQuote, null, last?.marksWithoutQuote)
  row('Brier score of found checks', '', figures.calibration.brier, null, last?.calibration.brier)
  for (const { from, found, right } of figures.calibration.bands)
    console.log(`  confidence from ${from}: ${String(found).padStart(5)} found, right ${two(right)}`)
  console.log('\npractice          shown: share  precision recall  F1     against: share  precision recall')
  for (const [practice, { shown, against }] of Object.entries(figures.practices)) {
    const share = (count: number) => two(count / gold.length)
    console.log(
      `${practice.padEnd(18)}      ${share(shown.support)}   ${two(shown.precision)}   ${two(shown.recall)} ${two(shown.f1)}              ${share(against.support)}   ${two(against.precision)}   ${two(against.recall)}`,
    )
  }
  console.log('\ncheck                           found  precision  labelled  recall')
  for (const [check, { found, precision, labelled, recall }] of Object.entries(figures.checks))
    console.log(`${check.padEnd(32)} ${String(found).padStart(4)}      ${two(precision)}      ${String(labelled).padStart(4)}   ${two(recall)}`)
}

function printWorst(gold: readonly Gold[], read: ReadonlyMap<string, Read>): void {
  const off = (one: Gold) => Math.abs(one.overall - (read.get(one.id)?.overall ?? 3))
  console.log('\nworst disagreements')
  for (const one of [...gold].sort((a, b) => off(b) - off(a)).slice(0, WORST)) {
    const mine = read.get(one.id)
    console.log(
      `${one.id}: rated ${one.overall}, read ${two(mine?.overall)}\n  ${one.reply.replace(/\s+/g, ' ').slice(0, 220)}\n  rated ${JSON.stringify(one.marks)} read ${JSON.stringify(mine?.marks)}`,
    )
  }
}
