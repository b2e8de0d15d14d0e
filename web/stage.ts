import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { ApiError, api, plainWords, type StageState, type StageView } from './api.js'

const KINDS = ['replied', 'said', 'spoke', 'faltered', 'misheard', 'ended'] as const
/** Whose turn it is once such an event has happened. */
const AWAITING = { replied: 'line', said: 'line', spoke: 'reply', faltered: 'choice', misheard: 'line', ended: 'nothing' } as const
const RECONNECT_MS = 2_000
/** A line that is owed for longer is asked for again: the connection may be dead without saying so. */
const OVERDUE_MS = 30_000

interface Told {
  /** Of each new event, after the state took it in. */
  heard: (event: StageView) => void
  /** Of the state as it was loaded, at first and whenever the connection is back. */
  loaded: (state: StageState) => void
}

/** Follows one rehearsal's log while its page is open: loads it, listens, and comes back by itself when the connection does. */
export class Stage implements ReactiveController {
  state: StageState | null = null
  /** Plain words for what is wrong just now; empty when nothing is. */
  problem = ''
  offline = false
  #source: EventSource | null = null
  #timer = 0
  /** Only the newest loading counts. */
  #loading = 0

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly id: () => string,
    private readonly tell: Told,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('online', this.reload)
    void this.reload()
  }

  hostDisconnected(): void {
    removeEventListener('online', this.reload)
    this.#loading++
    clearTimeout(this.#timer)
    this.#source?.close()
  }

  get awaiting(): StageState['awaiting'] {
    return this.state?.awaiting ?? 'line'
  }

  /** The server was asked for a line. */
  expectLine(): void {
    if (this.state) this.state = { ...this.state, awaiting: 'line' }
    this.host.requestUpdate()
  }

  /** The server could not be reached: tries again until it can. */
  lost(): void {
    this.offline = true
    this.#again(RECONNECT_MS)
    this.host.requestUpdate()
  }

  readonly reload = async () => {
    clearTimeout(this.#timer)
    this.#source?.close()
    const loading = ++this.#loading
    try {
      const next = await api.talk(this.id())
      if (loading !== this.#loading) return
      const known = this.state?.events.at(-1)?.seq ?? null
      this.state = next
      this.offline = false
      this.problem = ''
      if (known !== null) for (const event of next.events) if (event.seq > known) this.tell.heard(event)
      if (next.awaiting !== 'nothing') this.#listen()
      this.tell.loaded(next)
    } catch (error) {
      if (loading !== this.#loading) return
      if (error instanceof ApiError && error.offline) this.lost()
      this.problem = plainWords(error)
    }
    this.host.requestUpdate()
  }

  #again(inMs: number) {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(this.reload, inMs)
  }

  #listen() {
    const after = this.state?.events.at(-1)?.seq ?? 0
    const source = new EventSource(`/api/rehearsals/${this.id()}/events?after=${after}`)
    this.#source = source
    for (const kind of KINDS) source.addEventListener(kind, (message: MessageEvent<string>) => this.#take(JSON.parse(message.data) as StageView))
    // What was missed is read from the log, which also sets going what a stopped server still owes.
    source.addEventListener('error', () => this.lost())
    if (this.awaiting === 'line') this.#again(OVERDUE_MS)
  }

  #take(event: StageView) {
    const { state } = this
    if (!state || event.seq <= (state.events.at(-1)?.seq ?? 0)) return
    this.state = {
      ...state,
      events: [...state.events, event],
      awaiting: AWAITING[event.type],
      answers: event.type === 'spoke' ? event.seq : event.type === 'replied' ? null : state.answers,
    }
    clearTimeout(this.#timer)
    if (this.awaiting === 'line') this.#again(OVERDUE_MS)
    if (event.type === 'ended') this.#source?.close()
    this.tell.heard(event)
    this.host.requestUpdate()
  }
}
