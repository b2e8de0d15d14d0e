import { type Context, Hono } from 'hono'
import { parseExchange } from '../../scenarios/own/exchange.js'
import { EXPECTED, OwnForm } from '../../scenarios/own/form.js'
import { Exchange } from '../own/exchange.js'
import type { OwnConversation, OwnConversations } from '../own/own-conversations.js'
import { AnyOwnFile, fileOf, OwnFile, type OwnView, VERSION } from '../own/own-file.js'
import { cardOf } from '../rehearsal/cards.js'
import type { Rehearsals } from '../rehearsal/rehearsals.js'
import { body } from './body.js'
import { newerFile, nothingOfYours, unfit } from './problems.js'

const FILE_EXPECTED = {
  format: 'a file that Second Take wrote for a conversation of your own',
  version: 'the number of a version',
  form: 'the form of a conversation',
  ...Object.fromEntries(Object.entries(EXPECTED).map(([field, what]) => [`form.${field}`, what])),
}

const EXCHANGE_EXPECTED = {
  text: 'a pasted thread, at most 50,000 characters',
  you: 'the name that you have in it',
  them: 'the name of the other',
  kind: EXPECTED.kind ?? '',
  pronouns: EXPECTED.pronouns ?? '',
  relation: EXPECTED.relation ?? '',
}

export interface OwnParts {
  own: OwnConversations
  /** Keeps a real exchange as a talk; null where there is nothing of the learner’s in it. */
  exchanges: (learner: string, exchange: Exchange) => Promise<string | null>
  rehearsals: Rehearsals
}

/** Conversations of one’s own over HTTP: parse, call, answer. */
export function ownRoutes({ own, exchanges, rehearsals }: OwnParts, learnerOf: () => string) {
  const view = async (conversations: OwnConversation[]): Promise<OwnView[]> => {
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
    .post('/exchange/people', body(Exchange.pick({ text: true }), EXCHANGE_EXPECTED), (c) =>
      c.json({ messages: parseExchange(c.req.valid('json').text) }),
    )
    .post('/exchange', body(Exchange, EXCHANGE_EXPECTED), async (c) => {
      const talk = await exchanges(learnerOf(), c.req.valid('json'))
      if (talk === null) throw nothingOfYours()
      return c.json({ talk }, 201)
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
