import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { catalogue } from '../../scenarios/index.js'
import { poolsOf } from '../../scenarios/learners.js'
import { DIFFICULTIES } from '../../scenarios/stage/schema.js'
import { ConfigError, readConfig } from '../config.js'
import { createSpeakers } from '../speakers.js'
import { LEARNERS } from './learners.js'
import { sideBySide } from './side-by-side.js'

/** `npm run voices -- <scenario>`: how the configured model speaks, beside the script, for people who read. */

const USAGE = `npm run voices -- <id of a scenario> [--out FILE] [--difficulty gentle|real|hard] [--seed N] [--learner ${LEARNERS.join('|')}]
It needs a model: SECOND_TAKE_MODEL and what docs/models.md says of its provider.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    difficulty: { type: 'string', default: 'real' },
    seed: { type: 'string', default: '1' },
    learner: { type: 'string' },
  },
})

async function main() {
  const scenario = catalogue.find(({ id }) => id === positionals[0])
  const config = readConfig(process.env)
  const difficulty = DIFFICULTIES.find((one) => one === values.difficulty)
  const learners = LEARNERS.filter((one) => values.learner === undefined || one === values.learner)
  if (!scenario || config.voiceModel === null || !difficulty || learners.length === 0) {
    console.error(USAGE)
    process.exit(2)
  }
  const { local, voice } = createSpeakers(config, () => {}).speakers
  const markdown = await sideBySide(scenario, poolsOf(scenario), local, voice, { learners, difficulty, seed: Number(values.seed) })
  const path = values.out ?? `voices-${scenario.id}.md`
  await writeFile(path, markdown)
  console.log(path)
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error)
  process.exit(1)
})
