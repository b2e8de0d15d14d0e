import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { masked } from '../../scenarios/own/mask.js'
import { DIFFICULTIES } from '../../scenarios/stage/schema.js'
import type { Debriefs } from '../rehearsal/debrief/debriefs.js'
import type { Rehearsals } from '../rehearsal/rehearsals.js'
import { body } from './body.js'
import { unfit } from './problems.js'

/** Longest reply, in characters (UTF-16 units, as the page counts them). */
export const MOST_CHARACTERS = 4_000
const MOST_ROWS = 50

const Start = z.strictObject({
  scenario: z.string().min(1),
  mode: z.enum(['whole', 'hard-minute']).default('whole'),
  temperament: z.string().optional(),
  difficulty: z.enum(DIFFICULTIES).optional(),
})
const Said = z
  .string()
  .max(MOST_CHARACTERS)
  .refine((text) => text.trim() !== '')
const Reply = z.strictObject({
  replyId: z.uuid(),
  text: Said,
  answers: z.number().int().positive(),
})
const Page = z.object({
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(20),
  before: z
    .string()
    .regex(/^\d{1,15}\.[\w-]+$/)
    .optional(),
})

/** Rehearsals over HTTP: parse, call, answer. */
export function rehearsalRoutes(rehearsals: Rehearsals, debriefs: Debriefs, learnerOf: () => string) {
  /** What is to leave this machine: with `?names=masked`, without the name of the one who was talked with. */
  const shared = async <T>(c: Context, exported: T): Promise<T> => {
    if (c.req.query('names') !== 'masked') return exported
    return masked(exported, (await rehearsals.state(learnerOf(), c.req.param('id') ?? '')).scenario.counterpart.fullName)
  }
  return new Hono()
    .post('/', body(Start, { scenario: 'the id of a scenario', mode: 'whole or hard-minute', difficulty: 'gentle, real or hard' }), async (c) =>
      c.json(await rehearsals.start(learnerOf(), c.req.valid('json')), 201),
    )
    .get('/', async (c) => {
      const page = Page.safeParse(c.req.query())
      if (!page.success) throw unfit(page.error, { limit: `a whole number from 1 to ${MOST_ROWS}`, before: 'the cursor of the page before' })
      const [at, id] = page.data.before?.split('.') ?? []
      const rows = await rehearsals.list(learnerOf(), { before: at && id ? { startedAt: Number(at), id } : null, limit: page.data.limit })
      const last = rows.length === page.data.limit ? rows.at(-1) : undefined
      return c.json({ rows, next: last ? `${last.startedAt}.${last.id}` : null })
    })
    .delete('/', async (c) => {
      await rehearsals.removeAll(learnerOf())
      return c.body(null, 204)
    })
    .get('/:id', async (c) => c.json(await rehearsals.state(learnerOf(), c.req.param('id'))))
    .delete('/:id', async (c) => {
      await rehearsals.remove(learnerOf(), c.req.param('id'))
      return c.body(null, 204)
    })
    .post(
      '/:id/replies',
      body(Reply, {
        replyId: 'a UUID made by the client',
        text: `1 to ${MOST_CHARACTERS} characters, not blank`,
        answers: 'the number of the line that it replies to',
      }),
      async (c) => {
        const { seq, stored } = await rehearsals.reply(learnerOf(), c.req.param('id'), c.req.valid('json'))
        return c.json({ seq }, stored ? 201 : 200)
      },
    )
    .post('/:id/draft', body(z.strictObject({ text: Said }), { text: `1 to ${MOST_CHARACTERS} characters, not blank` }), async (c) =>
      c.json({ hint: await rehearsals.hint(learnerOf(), c.req.param('id'), c.req.valid('json').text) }),
    )
    .post('/:id/line', body(z.strictObject({ voice: z.enum(['again', 'script']) }), { voice: 'again or script' }), async (c) => {
      await rehearsals.speakAgain(learnerOf(), c.req.param('id'), c.req.valid('json').voice)
      return c.json({}, 202)
    })
    .post('/:id/end', body(z.strictObject({ because: z.enum(['done', 'care']) }), { because: 'done or care' }), async (c) =>
      c.json(await rehearsals.end(learnerOf(), c.req.param('id'), c.req.valid('json').because)),
    )
    .get('/:id/replies/:reply/hearing', async (c) =>
      c.json({ sentence: await debriefs.hearing(learnerOf(), c.req.param('id'), c.req.param('reply')) }),
    )
    .post('/:id/replies/:reply/misheard', async (c) => {
      await rehearsals.misheard(learnerOf(), c.req.param('id'), c.req.param('reply'))
      return c.json({}, 202)
    })
    .get('/:id/debrief', async (c) => c.json(await debriefs.debrief(learnerOf(), c.req.param('id'))))
    .get('/:id/export.json', async (c) => {
      const exported = await shared(c, JSON.parse(await debriefs.exportJson(learnerOf(), c.req.param('id'))))
      return c.body(`${JSON.stringify(exported, null, 2)}\n`, 200, download('json', 'application/json; charset=utf-8', c.req.param('id')))
    })
    .get('/:id/export.md', async (c) => {
      const exported = await shared(c, await debriefs.exportMarkdown(learnerOf(), c.req.param('id')))
      return c.body(exported, 200, download('md', 'text/markdown; charset=utf-8', c.req.param('id')))
    })
}

const download = (extension: string, type: string, id: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="second-take-${id.slice(0, 8)}.${extension}"`,
})
