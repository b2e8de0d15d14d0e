import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { catalogue } from '../../scenarios/index.js'
import { poolsOf } from '../../scenarios/learners.js'
import { Pools } from '../../scenarios/stage/learners.js'
import { machineOf } from '../../scenarios/stage/machine.js'
import { Scenario } from '../../scenarios/stage/schema.js'
import { createLocalReader } from '../reader/local/index.js'
import { checkScenario } from './check-scenario.js'
import { mermaidOf } from './mermaid.js'
import { Simulation } from './simulation.js'

/** `npm run scenario -- check|play|graph <id or file>`: for people who write scenarios. */

const USAGE = `npm run scenario -- check <id or file>   reads a scenario for what an author should mend
npm run scenario -- play <id or file> [--seed N] [--temperament NAME] [--difficulty gentle|real|hard] [--hard-minute] [--inside]
npm run scenario -- graph <id or file> [--mermaid]   writes its machine as XState JSON (opens in Stately), or as a Mermaid diagram`

/** What an author can mend: told in one sentence, without a stack. */
class AuthorError extends Error {
  override name = 'AuthorError'
}

interface Loaded {
  scenario: Scenario
  pools: Pools
}

/** A scenario by its id, or from a file: the object with a `format`, and beside it its `learners` if it has any. */
async function load(name: string): Promise<Loaded> {
  const shipped = catalogue.find(({ id }) => id === name)
  if (shipped) return { scenario: shipped, pools: poolsOf(shipped) }
  if (!existsSync(name))
    throw new AuthorError(`There is no scenario “${name}” and no such file. Shipped are: ${catalogue.map(({ id }) => id).join(', ')}.`)
  const module: Record<string, unknown> = await import(pathToFileURL(name).href, name.endsWith('.json') ? { with: { type: 'json' } } : {})
  const found = Object.values(module).find((value) => typeof value === 'object' && value !== null && 'format' in value)
  if (!found) throw new AuthorError(`${name} exports no scenario: an object with “format: 1”.`)
  const scenario = parsed(Scenario, found, '')
  return { scenario, pools: module.learners ? parsed(Pools, module.learners, 'learners.') : poolsOf(scenario) }
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const { success, data, error } = schema.safeParse(value)
  if (!success) throw new AuthorError(error.issues.map(({ path, message }) => `${where}${path.join('.')}: ${message}`).join('\n'))
  return data
}

async function check(scenario: Scenario, pools: Pools): Promise<number> {
  const { findings, endings } = await checkScenario(scenario, pools, createLocalReader())
  if (endings) console.log(`How simulated learners end:\n${endings.map((ending) => `  ${ending}`).join('\n')}\n`)
  for (const { where, says } of findings) console.log(`${where}: ${says}`)
  console.log(findings.length === 0 ? `${scenario.id}: nothing to mend` : `${scenario.id}: ${findings.length} to mend`)
  return findings.length === 0 ? 0 : 1
}

async function play(
  scenario: Scenario,
  options: { seed?: string; temperament?: string; difficulty?: string; 'hard-minute'?: boolean; inside?: boolean },
) {
  const difficulty = options.difficulty === 'gentle' || options.difficulty === 'hard' ? options.difficulty : 'real'
  const simulation = new Simulation(scenario, createLocalReader(), {
    mode: options['hard-minute'] ? 'hard-minute' : 'whole',
    difficulty,
    seed: Number(options.seed ?? 1),
    ...(options.temperament && { temperament: options.temperament }),
  })
  const { name } = scenario.counterpart
  const opening = simulation.state.lines[0]
  console.log(`\n${name.toUpperCase()}  ${opening?.sentences[0]?.manner ?? ''}\n  ${opening?.spoke?.text}\n`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: 'YOU > ' })
  terminal.prompt()
  for await (const reply of terminal) {
    if (!reply.trim()) continue
    const line = await simulation.say(reply)
    const { turned } = simulation.state.replies.at(-1) ?? {}
    if (options.inside && turned) {
      const { at, stance } = turned.standing
      console.log(
        `  [${turned.from} → ${at}; trust ${stance.trust}, tension ${stance.tension}, clarity ${stance.clarity}; ${turned.found.join(', ') || 'nothing found'}]`,
      )
    }
    console.log(`\n${name.toUpperCase()}  ${line.manner ?? ''}\n  ${line.text}\n`)
    const outcome = simulation.outcome ? scenario.outcomes[simulation.outcome] : undefined
    if (outcome) {
      console.log(`${outcome.title}\n${outcome.epilogue}`)
      break
    }
    terminal.prompt()
  }
  terminal.close()
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    temperament: { type: 'string' },
    difficulty: { type: 'string' },
    'hard-minute': { type: 'boolean' },
    inside: { type: 'boolean' },
    mermaid: { type: 'boolean' },
  },
})
const [command, name] = positionals
if (!name || !['check', 'play', 'graph'].includes(command ?? '')) {
  console.error(USAGE)
  process.exit(2)
}
try {
  const { scenario, pools } = await load(name)
  if (command === 'play') await play(scenario, values)
  else if (command === 'graph') console.log(values.mermaid ? mermaidOf(scenario) : JSON.stringify(machineOf(scenario).config, null, 2))
  else process.exitCode = await check(scenario, pools)
} catch (error) {
  if (!(error instanceof AuthorError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
