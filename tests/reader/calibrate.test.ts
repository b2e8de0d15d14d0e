import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import type { Figures } from '../../scripts/reader/figures.js'
import { readGold } from '../../scripts/reader/gold.js'
import { fallen } from '../../scripts/reader/report.js'
import { says } from '../fake-endpoint/answers.js'
import { startFakeEndpoint } from '../fake-endpoint/fake-endpoint.js'

const folder = mkdtempSync(join(tmpdir(), 'calibrate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const calibrate = (args: string[], env: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/calibrate.ts', ...args], { env: { ...process.env, ...env } })

const figures = JSON.parse(readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8')).figures as Figures

test('any replies of the format are read, each mark with words of its reply', async () => {
  const some = readGold().slice(0, 20)
  const [replies, out] = [join(folder, 'replies.jsonl'), join(folder, 'read.jsonl')]
  writeFileSync(
    replies,
    some
      .map(({ id, kind, situation, counterpart, history, reply }) => JSON.stringify({ id, kind, situation, counterpart, history, reply }))
      .join('\n'),
  )
  await calibrate(['--replies', replies, '--out', out])
  const read = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(read.map(({ id }) => id)).toEqual(some.map(({ id }) => id))
  for (const [i, { marks, evidence, overall }] of read.entries()) {
    expect(Object.keys(evidence)).toEqual(Object.keys(marks))
    for (const quote of Object.values(evidence)) expect(some[i]?.reply).toContain(quote)
    expect(overall).toBeGreaterThanOrEqual(1)
    expect(overall).toBeLessThanOrEqual(5)
  }
})

test('one of the two file names alone is refused, naming both', async () => {
  await expect(calibrate(['--replies', join(folder, 'replies.jsonl')])).rejects.toThrow('--replies and --out go together')
})

test('a configured model is measured in the same table, and the readings in which the local reader stood in are counted', async () => {
  const fake = await startFakeEndpoint()
  fake.otherwise(() => says('{"found":[]}'))
  fake.queue(says('no JSON'), says('no JSON'))
  const { stdout } = await calibrate(['--llm', '--most', '3'], {
    OPENAI_BASE_URL: fake.baseURL,
    OPENAI_API_KEY: 'a-key',
    SECOND_TAKE_READER_MODEL: 'fake-model',
    MAX_CONCURRENT_CALLS: '1',
  })
  await fake.close()
  expect(stdout).toContain('3 replies read by the configured model')
  expect(stdout).toMatch(/in 2 the local reading stood in/)
  expect(stdout).toMatch(/overall QWK, all .* last +0\.\d\d/)
})

test('a figure that falls by more than noise is named, with what it was; better ones and noise are not', () => {
  expect(fallen(figures, figures)).toEqual([])
  const worse: Figures = {
    ...figures,
    stung: figures.stung + 0.1,
    against: { ...figures.against, precision: figures.against.precision - 0.1, recall: figures.against.recall - 0.001 },
    shown: { ...figures.shown, macroF1: figures.shown.macroF1 + 0.1 },
  }
  expect(fallen(worse, figures)).toEqual([
    expect.stringMatching(/^marks below 0, precision: 0\.\d+, was 0\.\d+$/),
    expect.stringMatching(/^good replies \(4-5\) that sting: 0\.\d+, was 0\.\d+$/),
  ])
})
