import { Hono } from 'hono'
import { z } from 'zod'
import type { Setup } from '../setup/setup.js'
import { body } from './body.js'
import { answer, notFound } from './problems.js'

/** For whoever runs this server: without sign-in, that is the one person on its loopback address. Nothing is set here, so no key is ever typed into a page. */
export function setupRoutes(setup: Setup) {
  return new Hono()
    .get('/', (c) => c.json(setup.view()))
    .get('/models', async (c) => {
      const offered = await setup.models(c.req.raw.signal)
      return offered ? c.json(offered) : answer(c, notFound())
    })
    .post('/hello', body(z.strictObject({ part: z.enum(['voice', 'reader']) }), { part: 'voice or reader' }), async (c) => {
      const hello = await setup.hello(c.req.valid('json').part, c.req.raw.signal)
      return hello ? c.json(hello) : answer(c, notFound())
    })
}
