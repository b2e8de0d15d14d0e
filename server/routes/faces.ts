import { Hono } from 'hono'
import { FACES } from '../../scenarios/stage/schema.js'
import { drawFace } from '../faces.js'
import type { Catalogue } from '../rehearsal/catalogue.js'
import { answer, notFound } from './problems.js'

/** Portraits, drawn once each on the server. */
export function faceRoutes(catalogue: Catalogue) {
  return new Hono().get('/:scenario/:file', async (c) => {
    const scenario = catalogue.scenario(c.req.param('scenario'))
    const face = FACES.find((name) => c.req.param('file') === `${name}.svg`)
    if (!face) return answer(c, notFound())
    return c.body(await drawFace(scenario, face), 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' })
  })
}
