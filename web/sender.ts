import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { ApiError, api, plainWords } from './api.js'
import type { Draft } from './draft.js'
import type { Stage } from './stage.js'

/** The field that a reply is written in. */
interface Field {
  draft: Draft
  stored: (replyId: string) => void
  renew: () => void
}

/** Problems after which the talk is looked at again: it has gone on without this reply. */
const GONE_ON = new Set(['line-answered', 'reply-differs', 'no-such-line', 'has-ended'])

/** Gives a reply to the server, once, whatever the connection does; the words leave the field when they are stored. */
export class Sender implements ReactiveController {
  sending = false
  /** The reply that could not be sent: it is said when the connection is back, unless it is changed before. */
  unsent: string | null = null
  /** Plain words for what is wrong with the last reply; empty when nothing is. */
  problem = ''

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly stage: Stage,
    private readonly field: () => Field | null,
  ) {
    host.addController(this)
  }

  hostConnected(): void {}

  async send(draft: Draft): Promise<void> {
    const { id, answers } = this.stage.state ?? {}
    if (!id || !answers || this.sending) return
    this.#now({ sending: true, unsent: null, problem: '' })
    try {
      await api.reply(id, { ...draft, answers })
      this.field()?.stored(draft.replyId)
    } catch (error) {
      const { type, offline } = error instanceof ApiError ? error : { type: '', offline: false }
      if (offline) {
        this.#now({ unsent: draft.replyId })
        this.stage.lost()
      } else {
        this.#now({ problem: plainWords(error) })
        if (GONE_ON.has(type)) {
          this.field()?.renew()
          await this.stage.reload()
        }
      }
    } finally {
      this.#now({ sending: false })
    }
  }

  /** The talk was loaded: a reply whose answer never came back may be in it; one that never arrived is sent again. */
  settle(stored: readonly string[]): void {
    for (const replyId of stored) this.field()?.stored(replyId)
    const draft = this.field()?.draft
    const again = this.unsent !== null && draft?.replyId === this.unsent
    this.#now({ unsent: null })
    if (again && draft) void this.send(draft)
  }

  /** The learner has changed the words: they are theirs to send. */
  readonly changed = () => this.#now({ unsent: null, problem: '' })

  #now(state: Partial<Pick<Sender, 'sending' | 'unsent' | 'problem'>>) {
    Object.assign(this, state)
    this.host.requestUpdate()
  }
}
