import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { featured } from './reader/examples.js'
import { readGold, readMore } from './reader/gold.js'
import { parted, trainWeights } from './reader/weights.js'

/** `npm run train`: trains the local reader from tests/gold/ and writes its weights. The same replies give the same file. */

const FILE = join(import.meta.dirname, '../server/reader/local/weights.json')

const replies = featured([...readGold(), ...readMore()])
const weights = trainWeights(parted(replies))
const text = `${JSON.stringify(weights)}\n`
writeFileSync(FILE, text)
console.log(`${replies.length} replies → weights ${weights.version}: ${weights.features.length} features, ${Math.round(text.length / 1024)} KiB`)
