import { Hono } from 'hono'
import { z } from 'zod'
import { PRACTICE_IDS } from '../../scenarios/rubric/practices.js'
import type { Afterwards } from '../rehearsal/afterwards.js'
import { body } from './body.js'

const MOST_SENTENCES = 5
const MOST_OF_A_SENTENCE = 400
const MOST_OF_AN_ACCOUNT = 4_000

const Dispute = z
  .strictObject({ practice: z.enum(PRACTICE_IDS).optional(), cue: z.string().min(1).max(100).optional(), reason: z.string().max(1_000).default('') })
  .refine(({ practice, cue }) => (practice === undefined) !== (cue === undefined))
const Wonder = z.strictObject({ reply: z.string().nullable(), skipped: z.boolean().default(false) })
const Carry = z.strictObject({ sentences: z.array(z.string().trim().min(1).max(MOST_OF_A_SENTENCE)).max(MOST_SENTENCES) })
const Plan = z.strictObject({ on: z.iso.date().nullable() })
const Account = z.strictObject({ text: z.string().trim().max(MOST_OF_AN_ACCOUNT) })

/** What is done about a talk once it has ended, over HTTP. */
export function afterwardsRoutes(afterwards: Afterwards, learnerOf: () => string) {
  return new Hono()
    .get('/disputes.json', async (c) =>
      c.body(`${JSON.stringify({ format: 'second-take/disputes', version: 1, disputes: await afterwards.disputes(learnerOf()) }, null, 2)}\n`, 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="second-take-disputes.json"',
      }),
    )
    .post(
      '/:id/replies/:reply/disputes',
      body(Dispute, { body: 'either a practice or a cue', practice: 'the id of a practice', reason: 'at most 1000 characters' }),
      async (c) => {
        const { practice = null, cue, reason } = c.req.valid('json')
        await afterwards.dispute(learnerOf(), c.req.param('id'), c.req.param('reply'), { practice, ...(cue && { cue }) }, reason)
        return c.json({}, 201)
      },
    )
    .post('/:id/reread', async (c) => c.json({ reread: await afterwards.reread(learnerOf(), c.req.param('id')) }))
    .put('/:id/wonder', body(Wonder, { reply: 'the id of a reply of this talk, or null', skipped: 'true or false' }), async (c) => {
      const { reply, skipped } = c.req.valid('json')
      await afterwards.wonder(learnerOf(), c.req.param('id'), reply, skipped)
      return c.body(null, 204)
    })
    .put(
      '/:id/carry',
      body(Carry, { sentences: `at most ${MOST_SENTENCES} sentences of at most ${MOST_OF_A_SENTENCE} characters, none of them blank` }),
      async (c) => {
        await afterwards.carry(learnerOf(), c.req.param('id'), c.req.valid('json').sentences)
        return c.body(null, 204)
      },
    )
    .put('/:id/plan', body(Plan, { on: 'a day such as 2026-03-31, or null' }), async (c) => {
      await afterwards.plan(learnerOf(), c.req.param('id'), c.req.valid('json').on)
      return c.body(null, 204)
    })
    .put('/:id/account', body(Account, { text: `at most ${MOST_OF_AN_ACCOUNT} characters` }), async (c) => {
      await afterwards.recount(learnerOf(), c.req.param('id'), c.req.valid('json').text)
      return c.body(null, 204)
    })
}
