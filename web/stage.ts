import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { ApiError, api, plainWords, type StageState, type StageView } from './api.js'

/** Something on the stage: a reply of the learner's, or a line with its sentences. `seq`: the event it began with. */
export type Item =
  | { kind: 'reply'; seq: number; replyId: string; text: string; answers: number; misheard: boolean }
  | { kind: 'line'; seq: number; reply: number | null; sentences: string[]; manner: string | null; face: string; whole: boolean }

/** Folds what happened on stage into items, oldest first. */
export function itemsOf(events: readonly StageView[]): Item[] {
  const items: Item[] = []
  for (const event of events) {
    if (event.type === 'replied')
      items.push({ kind: 'reply', seq: event.seq, replyId: event.replyId, text: event.text, answers: event.answers, misheard: false })
    const last = items.at(-1)
    if (event.type === 'said') {
      if (last?.kind === 'line' && !last.whole && last.reply === event.reply) last.sentences.push(event.text)
      else
        items.push({
          kind: 'line',
          seq: event.seq,
          reply: event.reply,
          sentences: [event.text],
          manner: event.manner,
          face: event.face,
          whole: false,
        })
    }
    if (event.type === 'spoke' && last?.kind === 'line') last.whole = true
    if (event.type === 'misheard') {
      const reply = items.find((item) => item.kind === 'reply' && item.seq === event.reply)
      if (reply?.kind === 'reply') reply.misheard = true
    }
  }
  return items
}

const KINDS = ['replied', 'said', 'spoke', 'faltered', 'misheard', 'ended'] as const
const RECONNECT_MS = 2_000

/** Follows one rehearsal's log while its page is open: loads it, listens, and comes back by itself when the connection does. */
export class Stage implements ReactiveController {
  state: StageState | null = null
  /** Plain words for what is wrong just now; empty when nothing is. */
  problem = ''
  offline = false
  #source: EventSource | null = null
  #retry = 0

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly id: () => string,
    /** Told of each new event, after the state took it in. */
    private readonly heard: (event: StageView) => void,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('online', this.#load)
    void this.#load()
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#load)
    clearTimeout(this.#retry)
    this.#source?.close()
  }

  get awaiting(): StageState['awaiting'] {
    return this.state?.awaiting ?? 'line'
  }

  readonly #load = async () => {
    clearTimeout(this.#retry)
    this.#source?.close()
    try {
      const next = await api.talk(this.id())
      const known = this.state?.events.at(-1)?.seq ?? null
      this.state = next
      this.offline = false
      this.problem = ''
      if (known !== null) for (const event of next.events) if (event.seq > known) this.heard(event)
      if (next.awaiting !== 'nothing') this.#listen()
    } catch (error) {
      this.#failed(error)
    }
    this.host.requestUpdate()
  }

  reload = () => this.#load()

  #failed(error: unknown) {
    this.problem = plainWords(error)
    this.offline = error instanceof ApiError && error.type === 'offline'
    if (this.offline) this.#retry = window.setTimeout(this.#load, RECONNECT_MS)
  }

  #listen() {
    const after = this.state?.events.at(-1)?.seq ?? 0
    this.#source = new EventSource(`/api/rehearsals/${this.id()}/events?after=${after}`)
    for (const kind of KINDS)
      this.#source.addEventListener(kind, (message: MessageEvent<string>) => this.#take(JSON.parse(message.data) as StageView))
    this.#source.addEventListener('open', () => {
      if (!this.offline) return
      this.offline = false
      this.problem = ''
      this.host.requestUpdate()
    })
    this.#source.addEventListener('error', () => {
      this.offline = true
      // A browser gives up for good on some failures; the log is read again then.
      if (this.#source?.readyState === EventSource.CLOSED) this.#retry = window.setTimeout(this.#load, RECONNECT_MS)
      this.host.requestUpdate()
    })
  }

  #take(event: StageView) {
    const { state } = this
    if (!state || event.seq <= (state.events.at(-1)?.seq ?? 0)) return
    const awaiting = { replied: 'line', said: 'line', spoke: 'reply', faltered: 'choice', misheard: 'line', ended: 'nothing' } as const
    this.state = {
      ...state,
      events: [...state.events, event],
      awaiting: awaiting[event.type],
      answers: event.type === 'spoke' ? event.seq : event.type === 'replied' ? null : state.answers,
    }
    if (event.type === 'ended') this.#source?.close()
    this.heard(event)
    this.host.requestUpdate()
  }
}
