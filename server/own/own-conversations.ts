import { OwnForm } from '../../scenarios/own/form.js'
import { recast } from '../../scenarios/own/recast.js'
import type { Scenario } from '../../scenarios/stage/schema.js'
import { Refused } from '../rehearsal/refused.js'
import type { OwnRecord, OwnStore } from '../store/own-store.js'

/** A conversation that a learner made: its form, and the scenario that the template makes of it. */
export interface OwnConversation {
  id: string
  form: OwnForm
  scenario: Scenario
}

/** A learner’s own conversations. What is kept is the form: the scenario is made from it whenever it is asked for. */
export class OwnConversations {
  constructor(
    private readonly store: OwnStore,
    /** Ends what is being said just now, so that no line is added to a talk that goes. */
    private readonly quieten: () => Promise<void>,
    private readonly now: () => number,
    private readonly newId: () => string,
  ) {}

  async all(learner: string): Promise<OwnConversation[]> {
    return (await this.store.all(learner)).map(conversationOf)
  }

  async find(learner: string, id: string): Promise<OwnConversation | null> {
    const record = await this.store.one(id, learner)
    return record && conversationOf(record)
  }

  /** @throws Refused `no-such-conversation` */
  async one(learner: string, id: string): Promise<OwnConversation> {
    const found = await this.find(learner, id)
    if (!found) throw new Refused('no-such-conversation')
    return found
  }

  async add(learner: string, form: OwnForm): Promise<OwnConversation> {
    const record = { id: `own-${this.newId()}`, learner, json: JSON.stringify(form), changed_at: this.now() }
    await this.store.add(record)
    return conversationOf(record)
  }

  /** Talks begun before keep the version they were begun with. @throws Refused `no-such-conversation` */
  async change(learner: string, id: string, form: OwnForm): Promise<OwnConversation> {
    const record = { id, learner, json: JSON.stringify(form), changed_at: this.now() }
    if (!(await this.store.change(record))) throw new Refused('no-such-conversation')
    return conversationOf(record)
  }

  /** With its talks. @throws Refused `no-such-conversation` */
  async remove(learner: string, id: string): Promise<void> {
    await this.quieten()
    if (!(await this.store.remove(id, learner))) throw new Refused('no-such-conversation')
  }
}

function conversationOf({ id, json }: OwnRecord): OwnConversation {
  const form = OwnForm.parse(JSON.parse(json))
  return { id, form, scenario: recast(form, id) }
}
