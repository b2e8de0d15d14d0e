import type { Store } from '../../store/store.js'
import type { Catalogue } from '../catalogue.js'
import type { Debriefs } from '../debrief/debriefs.js'
import type { EventLog } from '../log.js'
import { Refused } from '../refused.js'
import type { Rehearsals } from '../rehearsals.js'
import type { SharedView } from '../views.js'
import { type Disagreement, disagreementsIn } from './coached.js'
import type { RemarksFile } from './remarks.js'
import { type ShareRequest, sharedOf } from './share.js'

interface Parts {
  rehearsals: Rehearsals
  debriefs: Debriefs
  store: Store
  log: EventLog
  catalogue: Catalogue
}

/** A coach reads what the learner gives them in a file, and their remarks come back in another. Nothing goes over a network. */
export class Coaching {
  constructor(private readonly parts: Parts) {}

  /** @throws Refused `not-ended`, `no-such-reply` */
  async share(learner: string, id: string, request: ShareRequest): Promise<SharedView> {
    const { rehearsals, debriefs, catalogue } = this.parts
    const debrief = await debriefs.debrief(learner, id)
    const state = await rehearsals.folded(learner, id)
    const shared = sharedOf(await catalogue.version(state.started.scenarioHash), state, debrief, request)
    if (shared.replies.length === 0) throw new Refused('no-such-reply')
    return shared
  }

  /** Keeps what a coach said with the talk. @throws Refused `no-such-rehearsal`, `no-such-reply`, `not-ended` */
  async take(learner: string, { rehearsal, file, coach, remarks }: RemarksFile): Promise<void> {
    const state = await this.parts.rehearsals.folded(learner, rehearsal)
    if (!state.ended) throw new Refused('not-ended')
    const known = new Set(state.replies.map(({ event }) => event.replyId))
    if (remarks.some(({ replyId }) => !known.has(replyId))) throw new Refused('no-such-reply')
    await this.parts.log.append(rehearsal, state.last, [{ type: 'coached', file, coach, remarks }])
  }

  /** Where coaches see a reply otherwise than we do. */
  async disagreements(learner: string): Promise<Disagreement[]> {
    const all: Disagreement[] = []
    for (const id of await this.parts.store.withEvent(learner, 'coached'))
      all.push(...disagreementsIn(id, (await this.parts.debriefs.debrief(learner, id)).coached))
    return all
  }
}
