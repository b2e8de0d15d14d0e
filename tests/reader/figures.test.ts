import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WEIGHTS_VERSION } from '../../server/reader/local/detectors.js'

const kept: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8'))

test('the figures that are told are those of the weights that are shipped', () => {
  expect(kept).toMatchObject({ weights: WEIGHTS_VERSION, figures: { quotesNotInReply: 0, marksWithoutQuote: 0 } })
})
