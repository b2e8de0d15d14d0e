import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium, installLine } from './chromium.js'

/** `npm test`: every check of the project, one after another, and one line that counts them. All run, whatever fails. */

const RESULTS = 'test-results'
let passed = 0
let failed = 0

function run(command: string, env: Record<string, string> = {}): boolean {
  console.log(`\n> ${command}`)
  return spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

function check(command: string) {
  if (run(command)) passed++
  else failed++
}

/** A run that reports its own counts; one that ends without any has failed as a whole. */
function suite(command: string, file: string, env: Record<string, string>, count: (report: never) => { passed: number; failed: number }) {
  rmSync(file, { force: true })
  const ok = run(command, env)
  try {
    const counted = count(JSON.parse(readFileSync(file, 'utf8')) as never)
    passed += counted.passed
    failed += counted.failed + (!ok && counted.failed === 0 ? 1 : 0)
  } catch {
    failed++
  }
}

mkdirSync(RESULTS, { recursive: true })
check('npm run --silent lint')
check('npm run --silent types')
suite(
  `npx vitest run --reporter=default --reporter=json --outputFile.json=${RESULTS}/vitest.json`,
  `${RESULTS}/vitest.json`,
  {},
  (report: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests || report.numFailedTestSuites,
  }),
)
check('npm run --silent calibrate -- --check')
check('npm run --silent build')
const chromium = findChromium()
if (chromium) {
  suite(
    'npx playwright test',
    `${RESULTS}/playwright.json`,
    { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/playwright.json` },
    (report: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
    }),
  )
} else {
  failed++
  console.error(`\nThe browser tests need Chromium. Install it with:\n\n  ${installLine()}\n\nor name another one in CHROMIUM.`)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
