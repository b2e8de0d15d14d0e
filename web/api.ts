import { hc } from 'hono/client'
import type { PracticeId } from '../scenarios/rubric/practices.js'
import type { Difficulty } from '../scenarios/stage/schema.js'
import type { ApiRoutes } from '../server/app.js'
import type { About, BriefView, Card, DebriefView, RehearsalRow, StageState } from '../server/rehearsal/views.js'

export type { Difficulty } from '../scenarios/stage/schema.js'
export type {
  About,
  BriefView,
  Card,
  DebriefView,
  MarkView,
  NoteView,
  Person,
  RehearsalRow,
  StageState,
  StageView,
  StrategyView,
} from '../server/rehearsal/views.js'

/** The page's only knowledge of the server: its types, and this client. */
const client = hc<ApiRoutes>('/')
const rehearsal = client.api.rehearsals[':id']

/** What went wrong, in plain words and with what to do next. `type`: the server's kind of problem; `offline` where it could not be reached. */
export class ApiError extends Error {
  override name = 'ApiError'
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message)
  }
}

const OFFLINE = 'Second Take can’t be reached just now. Your words are kept here, and sent when it is back.'
const BROKEN = 'Something broke. Nothing that was stored is lost; try again.'

async function answered<T>(request: Promise<Response>): Promise<T> {
  const response = await request.catch(() => {
    throw new ApiError('offline', OFFLINE)
  })
  const text = await response.text()
  if (response.ok) return (text ? JSON.parse(text) : undefined) as T
  throw problemIn(text)
}

function problemIn(text: string): ApiError {
  try {
    const { type, detail } = JSON.parse(text) as { type?: string; detail?: string }
    return new ApiError(type?.replace('/problems/', '') ?? 'internal', detail ?? BROKEN)
  } catch {
    return new ApiError('internal', BROKEN)
  }
}

export const plainWords = (error: unknown): string => (error instanceof ApiError ? error.message : BROKEN)

export const api = {
  about: () => answered<About>(client.api.about.$get()),
  scenarios: () => answered<Card[]>(client.api.scenarios.$get()),
  brief: (id: string) => answered<BriefView>(client.api.scenarios[':id'].$get({ param: { id } })),
  start: (scenario: string, how: { mode: 'whole' | 'hard-minute'; temperament?: string; difficulty?: Difficulty }) =>
    answered<StageState>(client.api.rehearsals.$post({ json: { scenario, ...how } })),
  talks: (before?: string) =>
    answered<{ rows: RehearsalRow[]; next: string | null }>(fetch(`/api/rehearsals?limit=20${before ? `&before=${before}` : ''}`)),
  talk: (id: string) => answered<StageState>(rehearsal.$get({ param: { id } })),
  reply: (id: string, json: { replyId: string; text: string; answers: number }) =>
    answered<{ seq: number }>(rehearsal.replies.$post({ param: { id }, json })),
  speakAgain: (id: string, voice: 'again' | 'script') => answered<void>(rehearsal.line.$post({ param: { id }, json: { voice } })),
  end: (id: string, because: 'done' | 'care') => answered<StageState>(rehearsal.end.$post({ param: { id }, json: { because } })),
  take: (id: string, replyId: string) => answered<StageState>(rehearsal.takes.$post({ param: { id }, json: { replyId } })),
  hearing: (id: string, reply: string) => answered<{ sentence: string }>(rehearsal.replies[':reply'].hearing.$get({ param: { id, reply } })),
  misheard: (id: string, reply: string) => answered<void>(rehearsal.replies[':reply'].misheard.$post({ param: { id, reply } })),
  dispute: (id: string, reply: string, practice: PracticeId, reason: string) =>
    answered<void>(rehearsal.replies[':reply'].disputes.$post({ param: { id, reply }, json: { practice, reason } })),
  reread: (id: string) => answered<{ reread: number }>(rehearsal.reread.$post({ param: { id } })),
  debrief: (id: string) => answered<DebriefView>(rehearsal.debrief.$get({ param: { id } })),
  remove: (id: string) => answered<void>(rehearsal.$delete({ param: { id } })),
  removeAll: () => answered<void>(client.api.rehearsals.$delete()),
}

export const faceUrl = (scenario: string, face: string) => `/api/faces/${scenario}/${face}.svg`
export const exportUrl = (id: string, as: 'md' | 'json') => `/api/rehearsals/${id}/export.${as}`
