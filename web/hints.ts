import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { api } from './api.js'
import { kept } from './kept.js'

/** Typing has paused when no key came for so long. */
const PAUSE_MS = 700
/** Fewer characters are no draft yet. */
const FEWEST = 12

/** A remark on the draft when typing pauses; off until the learner asks for it. It never writes the reply, and its failing is no one's trouble. */
export class Hints implements ReactiveController {
  remark = ''
  #timer = 0

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly draft: () => { rehearsal: string; text: string },
  ) {
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  get on(): boolean {
    return kept.get('hints') === 'yes'
  }

  readonly toggle = () => {
    kept.set('hints', this.on ? '' : 'yes')
    this.changed()
    this.host.requestUpdate()
  }

  /** The draft is another by now: what was remarked on may be gone. */
  changed(): void {
    clearTimeout(this.#timer)
    this.#show('')
    if (this.on) this.#timer = window.setTimeout(() => void this.#ask(), PAUSE_MS)
  }

  async #ask() {
    const { rehearsal, text } = this.draft()
    if (text.trim().length < FEWEST) return
    const { hint } = await api.hint(rehearsal, text).catch(() => ({ hint: null }))
    if (text === this.draft().text) this.#show(hint ?? '')
  }

  #show(remark: string) {
    if (remark === this.remark) return
    this.remark = remark
    this.host.requestUpdate()
  }
}
