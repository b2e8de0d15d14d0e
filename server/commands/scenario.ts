import { createInterface } from 'node:readline/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { catalogue } from '../../scenarios/index.js'
import { poolsOf } from '../../scenarios/learners.js'
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

async function load(name: string): Promise<Scenario> {
  const shipped = catalogue.find(({ id }) => id === name)
  if (shipped) return shipped
  const module: Record<string, unknown> = await import(pathToFileURL(name).href, name.endsWith('.json') ? { with: { type: 'json' } } : {})
  const found = Object.values(module).find((value) => typeof value === 'object' && value !== null && 'format' in value)
  return Scenario.parse(found)
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
const scenario = await load(name)
if (command === 'play') await play(scenario, values)
else if (command === 'graph') console.log(values.mermaid ? mermaidOf(scenario) : JSON.stringify(machineOf(scenario).config, null, 2))
else {
  const { findings, endings } = await checkScenario(scenario, poolsOf(scenario), createLocalReader())
  if (endings) console.log(`How simulated learners end:\n${endings.map((ending) => `  ${ending}`).join('\n')}\n`)
  for (const { where, says } of findings) console.log(`${where}: ${says}`)
  console.log(findings.length === 0 ? `${scenario.id}: nothing to mend` : `${scenario.id}: ${findings.length} to mend`)
  process.exit(findings.length === 0 ? 0 : 1)
}
