import { Hono } from 'hono'
import { briefOf, cardOf } from '../rehearsal/cards.js'
import type { Catalogue } from '../rehearsal/catalogue.js'
import type { Rehearsals } from '../rehearsal/rehearsals.js'

/** The catalogue: what may be known before a talk. */
export function scenarioRoutes(rehearsals: Rehearsals, catalogue: Catalogue, learnerOf: () => string) {
  return new Hono()
    .get('/', async (c) => {
      const seen = await rehearsals.endings(learnerOf())
      return c.json(catalogue.all().map((scenario) => cardOf(scenario, seen.get(scenario.id) ?? new Set())))
    })
    .get('/:id', async (c) => {
      const seen = await rehearsals.endings(learnerOf())
      const scenario = await catalogue.scenario(learnerOf(), c.req.param('id'))
      return c.json(briefOf(scenario, seen.get(scenario.id) ?? new Set()))
    })
}
