import { Hono } from 'hono'
import { LOOKS } from '../../scenarios/own/looks.js'
import { FACES } from '../../scenarios/stage/schema.js'
import { drawFace } from '../faces.js'
import type { Catalogue } from '../rehearsal/catalogue.js'
import { answer, notFound } from './problems.js'

/** A face that the form of one's own conversation offers: `look-curls`. */
const offered = (id: string) => Object.entries(LOOKS).find(([name]) => id === `look-${name}`)?.[1]
const isShipped = (catalogue: Catalogue, id: string) => catalogue.all().some((scenario) => scenario.id === id)

/** Portraits, drawn once each on the server. */
export function faceRoutes(catalogue: Catalogue, learnerOf: () => string) {
  return new Hono().get('/:scenario/:file', async (c) => {
    const id = c.req.param('scenario')
    const face = FACES.find((name) => c.req.param('file') === `${name}.svg`)
    const look = offered(id) ?? (await catalogue.scenario(learnerOf(), id)).counterpart.look
    if (!face) return answer(c, notFound())
    // One's own may get another face at any time, and is nobody else's to keep.
    const kept = offered(id) || isShipped(catalogue, id) ? 'public, max-age=86400' : 'private, no-cache'
    return c.body(await drawFace(look, face), 200, { 'content-type': 'image/svg+xml', 'cache-control': kept })
  })
}
