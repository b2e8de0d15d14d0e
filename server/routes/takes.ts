import { Hono } from 'hono'
import { z } from 'zod'
import type { Takes } from '../rehearsal/takes.js'
import { body } from './body.js'

/** Takes over HTTP: begin one, see their tree, put two side by side. */
export function takesRoutes(takes: Takes, learnerOf: () => string) {
  return new Hono()
    .post('/:id/takes', body(z.strictObject({ replyId: z.string() }), { replyId: 'the id of a reply of this talk' }), async (c) =>
      c.json(await takes.begin(learnerOf(), c.req.param('id'), c.req.valid('json').replyId), 201),
    )
    .get('/:id/takes', async (c) => c.json(await takes.tree(learnerOf(), c.req.param('id'))))
    .get('/:id/compare/:other', async (c) => c.json(await takes.compare(learnerOf(), [c.req.param('id'), c.req.param('other')])))
}
