import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readGold } from '../../scripts/reader/gold.js'
import { benchSpeaking, benchTalks } from './first-sentence.js'
import { benchLongLists } from './long-lists.js'
import { quantile, run } from './processes.js'

/** `npm run bench`: speed and size, measured side by side in one run. Figures, not verdicts: compare them with those of the same machine. */

const DIST = join(import.meta.dirname, '../../dist/web')

/** Script and styles that the first screen needs before a reply can be sent: the entry, what it imports, and the page's own part. */
function sizes(): Record<string, number> {
  const assets = join(DIST, 'assets')
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const scripts = new Map(
    readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(assets, name), 'utf8')]),
  )
  const entry = /assets\/([\w-]+\.js)/.exec(html)?.[1] ?? ''
  const needed = new Set([entry])
  const page = [...scripts.keys()].find((name) => name.startsWith('catalogue-'))
  if (page) needed.add(page)
  for (const name of needed)
    for (const [, imported] of (scripts.get(name) ?? '').matchAll(/from\s*["']\.\/([\w-]+\.js)["']/g)) if (imported) needed.add(imported)
  const bytes = [...needed].reduce((sum, name) => sum + gzipSync(scripts.get(name) ?? '').length, 0)
  return { 'script before the first reply, KB gzip': bytes / 1000 }
}

async function reading(): Promise<Record<string, number>> {
  const before = process.memoryUsage().rss
  const began = performance.now()
  const { readLocally } = await import('../../server/reader/local/index.js')
  const ready = performance.now() - began
  const contexts = readGold().map((gold) => ({ reply: gold.reply, context: { ...gold, relation: null, room: null, cues: {}, goals: [], knows: [] } }))
  for (const { reply, context } of contexts.slice(0, 50)) readLocally(reply, context)
  const took = contexts.map(({ reply, context }) => {
    const start = performance.now()
    readLocally(reply, context)
    return performance.now() - start
  })
  return {
    'local reader ready, ms': ready,
    'local reader, more memory, MB': (process.memoryUsage().rss - before) / 1e6,
    'reading one reply, median ms': quantile(took, 0.5),
    'reading one reply, p99 ms': quantile(took, 0.99),
  }
}

async function starting(): Promise<Record<string, number>> {
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    const dataDir = mkdtempSync(join(tmpdir(), 'second-take-start-'))
    const server = await run('scripts/start.ts', [], { PORT: '0', DATA_DIR: dataDir }, /ready: (http:\S+)/)
    times.push(server.startMs)
    server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { 'start to ready, already built, median ms': quantile(times, 0.5) }
}

const figures = {
  ...sizes(),
  ...(await reading()),
  ...(await starting()),
  ...(await benchLongLists()),
  ...(await benchTalks(20)),
  ...(await benchSpeaking(200)),
}
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(66)} ${value.toFixed(2).padStart(9)}`)
