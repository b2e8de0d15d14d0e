import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../../scenarios/index.js'
import { piecesOf } from '../../scenarios/stage/lint.js'
import type { Scenario } from '../../scenarios/stage/schema.js'
import { featuresOf, type Leaning } from '../../server/voice/line-check/leaning.js'
import { sentence, wordsOf } from '../../server/voice/line-check/text.js'
import { topicsOf } from '../../server/voice/line-check/withheld.js'
import { sentencesIn } from '../../server/voice/llm/sentences.js'
import { HONEST, YIELDING } from '../../tests/voice/line-check-lines.js'
import { small } from '../../tests/voice/small-scenario.js'
import { trainLinear } from '../reader/logistic.js'

/**
 * `npx tsx scripts/voice/train.ts`: learns from lines that yield (`yielding.tsv`, the hostile suite) and lines that hold (`holding.tsv`, every script) how a line sounds that
 * yields, and writes `server/voice/line-check/leaning.json`. The same lines give the same file.
 */
const ROOT = join(import.meta.dirname, '../..')
/** Shares of lines that hold which may be taken for yielding: when pressed, and at other times. */
const STRICT_ALARMS = 0.08
const MILD_ALARMS = 0.01
/** A word is known that so many scenarios' lines use; a feature counts that occurs so often. */
const LEAST_SCENARIOS = 3
const LEAST_OCCURRENCES = 3
/** Weights smaller than this are left out of the file. */
const LEAST_WEIGHT = 0.05

interface Line {
  scenario: Scenario
  text: string
  yields: boolean
}

const scenarioOf = (id: string) => catalogue.find((one) => one.id === id) ?? small
const linesOf = (path: string) => readFileSync(join(ROOT, path), 'utf8').trim().split('\n')
const split = (scenario: Scenario, line: string, yields: boolean): Line[] => sentencesIn(line).map((text) => ({ scenario, text, yields }))

function fromTable(path: string, yields: boolean): Line[] {
  return linesOf(path).flatMap((row) => {
    const [id = '', line = ''] = row.split('\t')
    return split(scenarioOf(id), line, yields)
  })
}

const hostile = linesOf('tests/voice/hostile/known.jsonl').map((row) => JSON.parse(row) as { scenario: string; yieldingLine: string })
const lines: Line[] = [
  ...hostile.flatMap(({ scenario, yieldingLine }) => split(scenarioOf(scenario), yieldingLine, true)),
  ...fromTable('scripts/voice/yielding.tsv', true),
  ...fromTable('scripts/voice/holding.tsv', false),
  ...YIELDING.flatMap((line) => split(small, line, true)),
  ...HONEST.flatMap((line) => split(small, line, false)),
  ...catalogue.flatMap((scenario) => [
    ...Object.values(scenario.withheld).flatMap(({ phrases }) => phrases.flatMap((phrase) => split(scenario, `${phrase}.`, true))),
    ...piecesOf(scenario)
      .filter(({ where }) => !where.startsWith('outcomes'))
      .flatMap(({ piece }) => split(scenario, piece.says.replace('{echo}', 'I see'), false)),
  ]),
]

/** A script and the lines that yield in its scenario count apart, so that a word of one person's own is not taken for common. */
function commonWords(): Set<string> {
  const users = new Map<string, Set<string>>()
  for (const { scenario, text, yields } of lines) {
    for (const word of wordsOf(sentence(text).plain)) users.set(word, (users.get(word) ?? new Set()).add(`${scenario.id} ${yields}`))
  }
  return new Set([...users].flatMap(([word, by]) => (by.size >= LEAST_SCENARIOS ? [word] : [])))
}

const common = commonWords()
const featured = lines.map((line) => ({ ...line, features: featuresOf(sentence(line.text), topicsOf(line.scenario), (word) => common.has(word)) }))
const counts = new Map<string, number>()
for (const { features } of featured) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
const ids = new Map([...counts].flatMap(([one, n]) => (n >= LEAST_OCCURRENCES ? [one] : [])).map((one, i) => [one, i] as const))

function trained(from: typeof featured): Omit<Leaning, 'strict' | 'mild'> {
  const examples = from.map(({ features, yields }) => ({
    features: Int32Array.from([...features].flatMap((one) => ids.get(one) ?? [])),
    target: Number(yields),
    weight: yields ? 2 : 1,
  }))
  const { bias, weights } = trainLinear(examples, ids.size, { epochs: 12, rate: 0.05, shrink: 1e-3 })
  const rounded = [...ids].map(([one, i]) => [one, Number((weights[i] ?? 0).toFixed(2))] as const)
  // A known word stays in the file though it weighs nothing: it is looked up by name.
  return { bias, weights: Object.fromEntries(rounded.filter(([one, weight]) => Math.abs(weight) >= LEAST_WEIGHT || common.has(one))) }
}

/** The scores of lines that hold, each by a training that has not seen it. */
const FOLDS = 4
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const { bias, weights } = trained(featured.filter(({ yields }, i) => yields || i % FOLDS !== fold))
  return featured
    .filter(({ yields }, i) => !yields && i % FOLDS === fold)
    .map(({ features }) => [...features].reduce((score, one) => score + (weights[one] ?? 0), bias))
})
  .flat()
  .sort((a, b) => b - a)
const at = (share: number) => Number((unseen[Math.floor(unseen.length * share)] ?? 0).toFixed(2))

const leaning: Leaning = { strict: at(STRICT_ALARMS), mild: at(MILD_ALARMS), ...trained(featured) }
const text = `${JSON.stringify(leaning)}\n`
writeFileSync(join(ROOT, 'server/voice/line-check/leaning.json'), text)
console.log(
  `${lines.length} sentences, ${lines.filter(({ yields }) => yields).length} of them yield: ${Object.keys(leaning.weights).length} features, ${Math.round(text.length / 1024)} KiB, strict from ${leaning.strict}, mild from ${leaning.mild}`,
)
