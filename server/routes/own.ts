import { type Context, Hono } from 'hono'
import { EXPECTED, OwnForm } from '../../scenarios/own/form.js'
import type { OwnConversation, OwnConversations } from '../own/own-conversations.js'
import { AnyOwnFile, fileOf, OwnFile, VERSION } from '../own/own-file.js'
import { cardOf } from '../rehearsal/cards.js'
import type { Rehearsals } from '../rehearsal/rehearsals.js'
import { body } from './body.js'
import { newerFile, unfit } from './problems.js'

const FILE_EXPECTED = {
  format: 'a file that Second Take wrote for a conversation of your own',
  version: 'the number of a version',
  form: 'the form of a conversation',
  ...Object.fromEntries(Object.entries(EXPECTED).map(([field, what]) => [`form.${field}`, what])),
}

/** Conversations of one’s own over HTTP: parse, call, answer. */
export function ownRoutes(own: OwnConversations, rehearsals: Rehearsals, learnerOf: () => string) {
  const view = async (conversations: OwnConversation[]) => {
    const seen = await rehearsals.endings(learnerOf())
    return conversations.map(({ id, form, scenario }) => ({ id, form, card: cardOf(scenario, seen.get(id) ?? new Set()) }))
  }
  const one = async (c: Context, conversation: OwnConversation, status: 200 | 201) => c.json((await view([conversation]))[0], status)
  return new Hono()
    .get('/', async (c) => c.json(await view(await own.all(learnerOf()))))
    .post('/', body(OwnForm, EXPECTED), async (c) => one(c, await own.add(learnerOf(), c.req.valid('json')), 201))
    .post('/import', body(AnyOwnFile, FILE_EXPECTED), async (c) => {
      const { version } = c.req.valid('json')
      if (version > VERSION) throw newerFile(version, VERSION)
      const file = OwnFile.safeParse(c.req.valid('json'))
      if (!file.success) throw unfit(file.error, FILE_EXPECTED)
      return one(c, await own.add(learnerOf(), file.data.form), 201)
    })
    .get('/:id', async (c) => one(c, await own.one(learnerOf(), c.req.param('id')), 200))
    .put('/:id', body(OwnForm, EXPECTED), async (c) => one(c, await own.change(learnerOf(), c.req.param('id'), c.req.valid('json')), 200))
    .delete('/:id', async (c) => {
      await own.remove(learnerOf(), c.req.param('id'))
      return c.body(null, 204)
    })
    .get('/:id/export.json', async (c) => {
      const { form } = await own.one(learnerOf(), c.req.param('id'))
      return c.body(fileOf(form, { maskNames: c.req.query('names') === 'masked' }), 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="second-take-own.json"',
      })
    })
}
