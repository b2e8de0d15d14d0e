import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { EventLog } from '../rehearsal/log.js'
import type { Rehearsals } from '../rehearsal/rehearsals.js'
import { stageView } from '../rehearsal/stage-view.js'
import { unfit } from './problems.js'

const After = z.object({ after: z.coerce.number().int().min(0).max(1_000_000) })
/** Often enough that a proxy or a laptop that slept notices a dead connection. */
const BEAT_MS = 20_000

/** The log as a stream: `id` is the event's sequence number, so a browser goes on where it stopped, on any server. */
export function eventRoutes(rehearsals: Rehearsals, log: EventLog, learnerOf: () => string, stopping: AbortSignal) {
  return new Hono().get('/:id/events', async (c) => {
    const id = c.req.param('id')
    const parsed = After.safeParse({ after: c.req.header('last-event-id') ?? c.req.query('after') ?? 0 })
    if (!parsed.success) throw unfit(parsed.error, { after: 'the number of the last event seen' })
    const { after } = parsed.data
    const state = await rehearsals.state(learnerOf(), id)
    const ended = state.events.at(-1)
    // Nothing more will come: 204 stops an EventSource for good.
    if (ended?.type === 'ended' && after >= ended.seq) return c.body(null, 204)
    return streamSSE(c, async (stream) => {
      const gone = new AbortController()
      const leave = () => gone.abort()
      stream.onAbort(leave)
      stopping.addEventListener('abort', leave)
      const beat = setInterval(() => void stream.write(': still here\n\n'), BEAT_MS)
      try {
        for await (const event of log.follow(id, after, gone.signal)) {
          const seen = stageView(event)
          if (seen) await stream.writeSSE({ id: String(event.seq), event: seen.type, data: JSON.stringify(seen) })
        }
      } finally {
        clearInterval(beat)
        stopping.removeEventListener('abort', leave)
      }
    })
  })
}
