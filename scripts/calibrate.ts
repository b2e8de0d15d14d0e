import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PRACTICE_IDS } from '../scenarios/rubric/practices.js'
import { shipped, WEIGHTS_VERSION } from '../server/reader/local/detectors.js'
import { featured } from './reader/examples.js'
import { type Figures, figuresOf } from './reader/figures.js'
import { readGold, readMore, readReplies } from './reader/gold.js'
import { floorUnseen, readBy, readUnseen } from './reader/measure.js'
import { readWithModel } from './reader/measure-model.js'
import { fallen, tableOf, worstOf } from './reader/report.js'
import { parted, trainWeights } from './reader/weights.js'

/**
 * `npm run calibrate`: how well the local reader agrees with the rated replies of tests/gold/, on situations it was not trained on. `--write` keeps the figures;
 * `--check` fails where one has fallen below those kept, or where training makes other weights than are shipped. `--llm` measures the configured reader model in the same table (`--most N`: on so many replies).
 * `npm run calibrate -- --replies FILE.jsonl --out PREDICTED.jsonl`: reads any replies with the shipped weights.
 */
const FIGURES = join(import.meta.dirname, '../tests/reader/figures.json')

const { values } = parseArgs({
  options: {
    replies: { type: 'string' },
    out: { type: 'string' },
    write: { type: 'boolean' },
    check: { type: 'boolean' },
    llm: { type: 'boolean' },
    most: { type: 'string' },
  },
})
const last = existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as { figures: Figures }).figures : null

if (values.replies || values.out) {
  if (!values.replies || !values.out) throw new Error('--replies and --out go together: the file to read, and the file to write.')
  const lines = readReplies(values.replies).map((reply) => {
    const { id, marks, evidence, overall } = readBy(shipped(), reply)
    return JSON.stringify({ id, marks, evidence, overall })
  })
  writeFileSync(values.out, `${lines.join('\n')}\n`)
  console.log(`${lines.length} replies read → ${values.out}`)
} else if (values.llm) {
  const gold = readGold().slice(0, Number(values.most ?? Number.POSITIVE_INFINITY))
  const { read, stoodIn } = await readWithModel(gold)
  console.log(`${gold.length} replies read by the configured model; in ${stoodIn} the local reading stood in (its weights know these replies)`)
  console.log(tableOf(gold.length, figuresOf(gold, read), null, last))
  console.log(`\nworst disagreements\n${worstOf(gold, read)}`)
} else {
  const gold = readGold()
  const more = readMore()
  const parts = parted(featured([...gold, ...more]))
  const read = readUnseen(parts)
  const figures = figuresOf(gold, read)
  if (values.check && last) {
    const again = trainWeights(parts).version
    const worse = [
      ...fallen(figures, last),
      ...(again === WEIGHTS_VERSION
        ? []
        : [`the shipped weights are ${WEIGHTS_VERSION}; training makes ${again}: run npm run train, then calibrate --write`]),
    ]
    console.log(worse.length ? `The reader has become worse:\n${worse.join('\n')}` : 'The reader agrees with the rated replies as well as it did.')
    process.exit(worse.length ? 1 : 0)
  }
  const floor = figuresOf(gold, floorUnseen(parts, PRACTICE_IDS))
  console.log(`${gold.length} replies; situations left out in training and in choosing thresholds`)
  console.log(tableOf(gold.length, figures, floor, last))
  console.log(`\nworst disagreements\n${worstOf(gold, read)}`)
  const second = figuresOf(more, read)
  console.log(`\n${more.length} replies made later, left out in the same way\n${tableOf(more.length, second, null, null)}`)
  if (values.write) writeFileSync(FIGURES, `${JSON.stringify({ weights: WEIGHTS_VERSION, figures, floor, more: second }, null, 1)}\n`)
}
