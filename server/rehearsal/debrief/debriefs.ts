import { STRATEGIES } from '../../../scenarios/rubric/practices.js'
import { ratingsOf } from '../../../scenarios/rubric/ratings.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import { personOf } from '../cards.js'
import type { Catalogue } from '../catalogue.js'
import { coachedOf } from '../coach/coached.js'
import { fold, type Rehearsed } from '../fold.js'
import type { EventLog } from '../log.js'
import { Refused } from '../refused.js'
import type { Rehearsals } from '../rehearsals.js'
import type { DebriefView, NoteView, RehearsalRow, StrategyView } from '../views.js'
import { carryOf } from './carry.js'
import { asJson, asMarkdown } from './export.js'
import { type Moment, momentsOf } from './moments.js'
import { notesOf } from './notes.js'
import { roadOf, untoldOf } from './road.js'
import { turningOf } from './turning.js'
import { wonderOf } from './wondered.js'
import { hearingOf, tookInWords } from './words.js'

/** The scored transcript, made from the log whenever it is asked for. */
export class Debriefs {
  constructor(
    private readonly rehearsals: Rehearsals,
    private readonly log: EventLog,
    private readonly catalogue: Catalogue,
  ) {}

  /** @throws Refused `not-ended` while the talk goes on: no mark leaves the server before */
  async debrief(learner: string, id: string): Promise<DebriefView> {
    const { row, state, scenario } = await this.#load(learner, id)
    if (!state.ended) throw new Refused('not-ended')
    return debriefOf(scenario, state, row, await this.#seen(learner, scenario))
  }

  /** @throws Refused `no-such-reply` */
  async hearing(learner: string, id: string, replyId: string): Promise<string> {
    const { state, scenario } = await this.#load(learner, id)
    const reply = state.replies.find(({ event }) => event.replyId === replyId)
    if (!reply) throw new Refused('no-such-reply')
    return hearingOf(scenario, reply)
  }

  async exportJson(learner: string, id: string): Promise<string> {
    const { row, state, scenario, events } = await this.#load(learner, id)
    return asJson(row, events, state.ended ? debriefOf(scenario, state, row, await this.#seen(learner, scenario)) : null)
  }

  async exportMarkdown(learner: string, id: string): Promise<string> {
    const { row, state, scenario } = await this.#load(learner, id)
    return asMarkdown(row, state, state.ended ? debriefOf(scenario, state, row, await this.#seen(learner, scenario)) : null)
  }

  async #seen(learner: string, { id }: Scenario): Promise<ReadonlySet<string>> {
    return (await this.rehearsals.endings(learner)).get(id) ?? new Set()
  }

  async #load(learner: string, id: string) {
    const record = await this.rehearsals.record(learner, id)
    const events = await this.log.read(id)
    const state = fold(events)
    return { row: await this.rehearsals.row(record, state), state, events, scenario: await this.catalogue.version(record.scenario_hash) }
  }
}

/** @param seen outcomes of this scenario that the learner has met, this one or others */
export function debriefOf(scenario: Scenario, state: Rehearsed, row: RehearsalRow, seen: ReadonlySet<string>): DebriefView {
  const outcomeId = state.ended?.outcome ?? scenario.end
  const outcome = scenario.outcomes[outcomeId]
  if (!outcome) throw new Error(`The outcome ${outcomeId} is not in the scenario ${scenario.id}.`)
  const moments = momentsOf(scenario, state)
  const notes = notesOf(scenario, state, moments)
  const face = state.lines.at(-1)?.sentences.at(-1)?.face ?? 'serious'
  return {
    rehearsal: row,
    person: personOf(scenario),
    readBy: readersOf(state),
    outcome: {
      id: outcomeId,
      title: row.outcome ?? outcome.title,
      epilogue: outcome.epilogue,
      quality: outcome.quality,
      by: state.ended?.by ?? 'learner',
    },
    turning: turningOf(scenario, state, moments, notes),
    wonder: wonderOf(scenario, state, notes),
    notes,
    carry: state.carried?.sentences ?? carryOf(scenario, state, notes),
    strategies: strategiesOf(moments),
    curve: curveOf(state, notes),
    road: roadOf(scenario, state, moments, seen),
    facts: untoldOf(scenario, state),
    coached: coachedOf(state.coached, notes),
    face,
  }
}

function strategiesOf(moments: readonly Moment[]): StrategyView[] {
  const rated = moments.map(({ room, replies }) => ({
    room,
    marks: replies.map(({ marks }) =>
      marks.filter(({ disputed }) => !disputed).map(({ practice, mark, quotes }) => ({ practice, mark, quote: quotes[0] ?? '' })),
    ),
  }))
  const ratings = ratingsOf(rated)
  return STRATEGIES.map(({ id, name, from, to }) => {
    const { rating, clear, chances, shown } = ratings[id]
    return { id, name, from, to, rating, clear, chances, shown }
  })
}

function curveOf(state: Rehearsed, notes: readonly NoteView[]): DebriefView['curve'] {
  const { stance } = state.started.standing
  return [
    { reply: 0, trust: stance.trust, tension: stance.tension, why: 'How it began.' },
    ...state.replies.flatMap((reply) =>
      reply.turned
        ? [
            {
              reply: reply.number,
              trust: reply.turned.standing.stance.trust,
              tension: reply.turned.standing.stance.tension,
              why: whyAt(notes, reply.number),
            },
          ]
        : [],
    ),
  ]
}

function whyAt(notes: readonly NoteView[], number: number): string {
  const note = notes.find((one) => one.number === number)
  return note?.unscored ?? tookInWords(note?.took ?? null)
}

/** The readers of the newest readings, each once. */
function readersOf(state: Rehearsed): DebriefView['readBy'] {
  const readers = state.replies.flatMap(({ reading }) => (reading ? [{ id: reading.reader.id, version: reading.reader.version }] : []))
  return [...new Map(readers.map((reader) => [`${reader.id} ${reader.version}`, reader])).values()]
}
