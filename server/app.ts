import { Hono } from 'hono'
import type { Afterwards } from './rehearsal/afterwards.js'
import type { Catalogue } from './rehearsal/catalogue.js'
import type { Coaching } from './rehearsal/coach/coaching.js'
import type { Debriefs } from './rehearsal/debrief/debriefs.js'
import type { EventLog } from './rehearsal/log.js'
import type { Progress } from './rehearsal/progress.js'
import type { Rehearsals } from './rehearsal/rehearsals.js'
import type { Report } from './rehearsal/speaking.js'
import type { Takes } from './rehearsal/takes.js'
import type { About } from './rehearsal/views.js'
import { afterwardsRoutes } from './routes/afterwards.js'
import { coachRoutes } from './routes/coach/coach.js'
import { eventRoutes } from './routes/events.js'
import { faceRoutes } from './routes/faces.js'
import { boundedBody, headers, ownHostAndOrigin } from './routes/guard.js'
import { type OwnParts, ownRoutes } from './routes/own.js'
import { pageRoutes } from './routes/pages.js'
import { answer, answerError, notFound } from './routes/problems.js'
import { rehearsalRoutes } from './routes/rehearsals.js'
import { scenarioRoutes } from './routes/scenarios.js'
import { setupRoutes } from './routes/setup.js'
import { takesRoutes } from './routes/takes.js'
import type { Setup } from './setup/setup.js'

export interface AppParts {
  rehearsals: Rehearsals
  debriefs: Debriefs
  afterwards: Afterwards
  takes: Takes
  progress: Progress
  coaching: Coaching
  catalogue: Catalogue
  own: Pick<OwnParts, 'own' | 'exchanges'>
  log: EventLog
  about: About
  setup: Setup
  /** Folder of the built page; null serves the API alone. */
  webDir: string | null
  stopping: AbortSignal
  report: Report
}

/** Without sign-in there is one learner, whoever sits at this machine; clearing cookies loses nothing. */
const learnerOf = () => 'local'

export function createApp(parts: AppParts) {
  const { rehearsals, debriefs, afterwards, takes, progress, coaching, catalogue, own, log, about, stopping, report } = parts
  const app = new Hono()
  app.onError((error, c) => answerError(error, c, report))
  app.use(headers, ownHostAndOrigin, boundedBody)
  const api = new Hono()
    .get('/about', (c) => c.json(about))
    .route('/setup', setupRoutes(parts.setup))
    .get('/progress', async (c) => c.json(await progress.view(learnerOf())))
    .route('/scenarios', scenarioRoutes(rehearsals, catalogue, learnerOf))
    .route('/rehearsals', afterwardsRoutes(afterwards, learnerOf))
    .route('/rehearsals', coachRoutes(coaching, learnerOf))
    .route('/rehearsals', takesRoutes(takes, learnerOf))
    .route('/rehearsals', rehearsalRoutes(rehearsals, debriefs, learnerOf))
    .route('/rehearsals', eventRoutes(rehearsals, log, learnerOf, stopping))
    .route('/faces', faceRoutes(catalogue, learnerOf))
    .route('/own', ownRoutes({ ...own, rehearsals }, learnerOf))
  const routed = app.route('/api', api)
  app.all('/api/*', (c) => answer(c, notFound()))
  if (parts.webDir) app.route('/', pageRoutes(parts.webDir))
  app.notFound((c) => answer(c, notFound()))
  return routed
}

/** For the page's typed client: types only. */
export type ApiRoutes = ReturnType<typeof createApp>
