import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Coaching } from '../../rehearsal/coach/coaching.js'
import { MOST_OF_A_REASON, RemarksFile } from '../../rehearsal/coach/remarks.js'
import { body } from '../body.js'
import { unfit } from '../problems.js'
import { coachFile } from './coach-file.js'

const Share = z.object({
  what: z.enum(['moment', 'talk', 'debrief']).default('moment'),
  reply: z.string().optional(),
  masked: z.stringbool().default(false),
})
const SHARE = { what: 'moment, talk or debrief', masked: 'true or false' }

/** What each field of a coach's file takes. `#`: any place in a list. */
const REMARKS = {
  format: '“second-take/remarks”: a file that a coach saved from a shared one',
  version: '1: save it again from a newer shared file',
  rehearsal: 'the id of a talk',
  file: 'the id of the shared file',
  coach: 'a name of at most 80 characters',
  remarks: 'a list of remarks, one a reply',
  'remarks.#.replyId': 'the id of a reply',
  'remarks.#.marks.#.practice': 'the id of a practice',
  'remarks.#.marks.#.mark': '-1, 0, 1 or 2',
  'remarks.#.verdicts.#.practice': 'the id of a practice',
  'remarks.#.verdicts.#.reason': `at most ${MOST_OF_A_REASON} characters`,
  'remarks.#.again.before': 'at most 60 characters',
}

/** Sharing with a coach over HTTP: what a file holds, the file, and what comes back. */
export function coachRoutes(coaching: Coaching, learnerOf: () => string) {
  return new Hono()
    .post('/remarks', body(RemarksFile, REMARKS), async (c) => {
      const remarks = c.req.valid('json')
      await coaching.take(learnerOf(), remarks)
      return c.json({ rehearsal: remarks.rehearsal }, 201)
    })
    .get('/disagreements.json', async (c) =>
      c.body(
        `${JSON.stringify({ format: 'second-take/disagreements', version: 1, disagreements: await coaching.disagreements(learnerOf()) }, null, 2)}\n`,
        200,
        {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': 'attachment; filename="second-take-disagreements.json"',
        },
      ),
    )
    .get('/:id/share', async (c) => c.json(await coaching.share(learnerOf(), c.req.param('id'), asked(c.req.query()))))
    .get('/:id/share.html', async (c) => {
      const id = c.req.param('id')
      const shared = await coaching.share(learnerOf(), id, asked(c.req.query()))
      return c.body(await coachFile(shared, { rehearsal: id, file: randomUUID() }), 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-disposition': `attachment; filename="second-take-${shared.what}-for-a-coach.html"`,
      })
    })
}

function asked(query: Record<string, string>): z.output<typeof Share> {
  const parsed = Share.safeParse(query)
  if (!parsed.success) throw unfit(parsed.error, SHARE)
  return parsed.data
}
