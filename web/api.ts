import { hc } from 'hono/client'
import type { Message } from '../scenarios/own/exchange.js'
import type { OwnForm } from '../scenarios/own/form.js'
import type { PracticeId } from '../scenarios/rubric/practices.js'
import type { Difficulty } from '../scenarios/stage/schema.js'
import type { ApiRoutes } from '../server/app.js'
import type { Exchange } from '../server/own/exchange.js'
import type { AnyOwnFile, OwnView } from '../server/own/own-file.js'
import type { About, BriefView, Card, DebriefView, ListedRow, SharedView, StageState } from '../server/rehearsal/views.js'
import type { CompareView, ProgressView, TakeView } from '../server/rehearsal/views-of-talks.js'
import type { Hello } from '../server/setup/hello.js'
import type { Offered, SetupView } from '../server/setup/setup.js'
import { ApiError, OFFLINE, problemIn } from './problems.js'

export type { Message } from '../scenarios/own/exchange.js'
export type { Difficulty } from '../scenarios/stage/schema.js'
export type { Exchange } from '../server/own/exchange.js'
export type { AnyOwnFile, OwnView } from '../server/own/own-file.js'
export type {
  About,
  BriefView,
  Card,
  CoachedView,
  CostView,
  DebriefView,
  LineView,
  ListedRow,
  MarkView,
  NoteView,
  Person,
  RehearsalRow,
  SharedView,
  StageState,
  StageView,
  StrategyView,
} from '../server/rehearsal/views.js'
export type { CompareView, ProgressView, TakeView } from '../server/rehearsal/views-of-talks.js'
export type { Hello } from '../server/setup/hello.js'
export type { Offered, SetupView } from '../server/setup/setup.js'
export { ApiError, plainWords } from './problems.js'

/** Longer than any answer that is merely slow; a dead network does not always say so. */
const PATIENCE_MS = 20_000

/** The page's only knowledge of the server: its types, and this client. */
const patient: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) })
const client = hc<ApiRoutes>('/', { fetch: patient })
const rehearsal = client.api.rehearsals[':id']
const own = client.api.own[':id']

async function answered<T>(request: Promise<Response>): Promise<T> {
  const { ok, text } = await request
    .then(async (response) => ({ ok: response.ok, text: await response.text() }))
    .catch(() => {
      throw new ApiError('offline', OFFLINE)
    })
  if (ok) return (text ? JSON.parse(text) : undefined) as T
  throw problemIn(text)
}

export const api = {
  about: () => answered<About>(client.api.about.$get()),
  setup: () => answered<SetupView>(client.api.setup.$get()),
  models: () => answered<Offered>(client.api.setup.models.$get()),
  hello: (part: 'voice' | 'reader') => answered<Hello>(client.api.setup.hello.$post({ json: { part } })),
  progress: () => answered<ProgressView>(client.api.progress.$get()),
  scenarios: () => answered<Card[]>(client.api.scenarios.$get()),
  brief: (id: string) => answered<BriefView>(client.api.scenarios[':id'].$get({ param: { id } })),
  start: (scenario: string, how: { mode: 'whole' | 'hard-minute'; temperament?: string; difficulty?: Difficulty }) =>
    answered<StageState>(client.api.rehearsals.$post({ json: { scenario, ...how } })),
  talks: (before?: string) =>
    answered<{ rows: ListedRow[]; next: string | null }>(patient(`/api/rehearsals?limit=20${before ? `&before=${before}` : ''}`)),
  talk: (id: string) => answered<StageState>(rehearsal.$get({ param: { id } })),
  reply: (id: string, json: { replyId: string; text: string; answers: number }) =>
    answered<{ seq: number }>(rehearsal.replies.$post({ param: { id }, json })),
  hint: (id: string, text: string) => answered<{ hint: string | null }>(rehearsal.draft.$post({ param: { id }, json: { text } })),
  speakAgain: (id: string, voice: 'again' | 'script') => answered<void>(rehearsal.line.$post({ param: { id }, json: { voice } })),
  end: (id: string, because: 'done' | 'care') => answered<StageState>(rehearsal.end.$post({ param: { id }, json: { because } })),
  take: (id: string, replyId: string) => answered<StageState>(rehearsal.takes.$post({ param: { id }, json: { replyId } })),
  takes: (id: string) => answered<TakeView[]>(rehearsal.takes.$get({ param: { id } })),
  compare: (id: string, other: string) => answered<CompareView>(rehearsal.compare[':other'].$get({ param: { id, other } })),
  hearing: (id: string, reply: string) => answered<{ sentence: string }>(rehearsal.replies[':reply'].hearing.$get({ param: { id, reply } })),
  misheard: (id: string, reply: string) => answered<void>(rehearsal.replies[':reply'].misheard.$post({ param: { id, reply } })),
  dispute: (id: string, reply: string, what: { practice: PracticeId } | { cue: string }, reason: string) =>
    answered<void>(rehearsal.replies[':reply'].disputes.$post({ param: { id, reply }, json: { ...what, reason } })),
  wonder: (id: string, reply: string | null, skipped = false) => answered<void>(rehearsal.wonder.$put({ param: { id }, json: { reply, skipped } })),
  carry: (id: string, sentences: string[]) => answered<void>(rehearsal.carry.$put({ param: { id }, json: { sentences } })),
  plan: (id: string, on: string | null) => answered<void>(rehearsal.plan.$put({ param: { id }, json: { on } })),
  account: (id: string, text: string) => answered<void>(rehearsal.account.$put({ param: { id }, json: { text } })),
  reread: (id: string) => answered<{ reread: number }>(rehearsal.reread.$post({ param: { id } })),
  debrief: (id: string) => answered<DebriefView>(rehearsal.debrief.$get({ param: { id } })),
  owns: () => answered<OwnView[]>(client.api.own.$get()),
  own: (id: string) => answered<OwnView>(own.$get({ param: { id } })),
  addOwn: (json: OwnForm) => answered<OwnView>(client.api.own.$post({ json })),
  changeOwn: (id: string, json: OwnForm) => answered<OwnView>(own.$put({ param: { id }, json })),
  removeOwn: (id: string) => answered<void>(own.$delete({ param: { id } })),
  people: (text: string) => answered<{ messages: Message[] }>(client.api.own.exchange.people.$post({ json: { text } })),
  keepExchange: (json: Exchange) => answered<{ talk: string }>(client.api.own.exchange.$post({ json })),
  /** The server says what is wrong with a file. */
  openOwn: (file: AnyOwnFile) => answered<OwnView>(client.api.own.import.$post({ json: file })),
  share: (id: string, asked: Share) => answered<SharedView>(patient(`/api/rehearsals/${id}/share?${shareQuery(asked)}`)),
  bringRemarks: (json: string) =>
    answered<{ rehearsal: string }>(
      patient('/api/rehearsals/remarks', { method: 'POST', headers: { 'content-type': 'application/json' }, body: json }),
    ),
  remove: (id: string) => answered<void>(rehearsal.$delete({ param: { id } })),
  removeAll: () => answered<void>(client.api.rehearsals.$delete()),
}

export interface Share {
  what: SharedView['what']
  /** The reply of a moment; null: the one that turned the talk. */
  reply: string | null
  masked: boolean
}
const shareQuery = ({ what, reply, masked }: Share) =>
  new URLSearchParams({ what, masked: String(masked), ...(what === 'moment' && reply ? { reply } : {}) }).toString()
export const shareUrl = (id: string, asked: Share) => `/api/rehearsals/${id}/share.html?${shareQuery(asked)}`
export const faceUrl = (scenario: string, face: string) => `/api/faces/${scenario}/${face}.svg`
/** Leaves the name out where it is to be masked. */
export const ownExportUrl = (id: string, masked: boolean) => `/api/own/${id}/export.json${masked ? '?names=masked' : ''}`
export const exportUrl = (id: string, as: 'md' | 'json', masked = false) => `/api/rehearsals/${id}/export.${as}${masked ? '?names=masked' : ''}`
/** Whether a scenario is the learner’s own. */
export const isOwn = (scenario: string) => scenario.startsWith('own-')
