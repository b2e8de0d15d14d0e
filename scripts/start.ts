import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** `npm start`: builds the page where it is missing or older than its sources, then starts the server in this very process. */

const ROOT = join(import.meta.dirname, '..')
const SOURCES = ['web', 'scenarios/rubric', 'vite.config.ts', 'package-lock.json']

function newest(path: string): number {
  const stat = statSync(path)
  return stat.isDirectory() ? Math.max(...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs
}

function built(): number {
  try {
    return statSync(join(ROOT, 'dist/web/index.html')).mtimeMs
  } catch {
    return 0
  }
}

if (built() < Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) {
  console.log('Building the page …')
  const { build } = await import('vite')
  await build({ logLevel: 'warn', configFile: join(ROOT, 'vite.config.ts') })
}
await import('../server/main.js')
