import { readConfig } from '../../server/config.js'
import { createSpeakers } from '../../server/speakers.js'
import type { Read } from './figures.js'
import type { GoldReply } from './gold.js'
import { asRated, contextOf } from './measure.js'

/** Replies read by the reader model that the environment names, as many at once as its configuration allows. `stoodIn`: how often the local reading stood. */
export async function readWithModel(replies: readonly GoldReply[]): Promise<{ read: Map<string, Read>; stoodIn: number }> {
  const config = readConfig(process.env)
  if (config.readerModel === null) throw new Error('SECOND_TAKE_READER_MODEL is not set: it names the model that reads.')
  const { reader } = createSpeakers(config, () => {}).speakers
  const read = new Map<string, Read>()
  const left = replies.values()
  let stoodIn = 0
  // No more at once than the endpoint is to get: who waits in the queue would use up its budget there.
  const worker = async () => {
    for (const reply of left) {
      const { reading } = await reader.read(reply.reply, contextOf(reply), new AbortController().signal)
      if (reading.reader.id === 'local') stoodIn++
      read.set(reply.id, asRated(reply.id, reading))
    }
  }
  await Promise.all(Array.from({ length: config.endpoint.maxConcurrentCalls }, worker))
  return { read, stoodIn }
}
