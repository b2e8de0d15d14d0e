import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Reading pace: about 230 words a minute, with a breath at the end of a sentence. */
const WORD_MS = 130
const BREATH_MS = 320

/** Shows the newest line word by word; `all` shows it at once. With reduced motion, or when nobody looks, every line is there at once. */
export class Reveal implements ReactiveController {
  /** Words of the newest line that are shown. */
  words = 0
  #text: string[] = []
  #timer = 0

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  get busy(): boolean {
    return this.words < this.#text.length
  }

  /** A new line begins. */
  begin(): void {
    this.words = 0
    this.#text = []
  }

  /** The line has these words by now. */
  upTo(text: string): void {
    this.#text = text.split(/\s+/).filter(Boolean)
    if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) this.all()
    else if (!this.#timer) this.#step()
  }

  all(): void {
    this.words = this.#text.length
    this.host.requestUpdate()
  }

  #step = () => {
    this.#timer = 0
    if (!this.busy) return
    this.words++
    this.host.requestUpdate()
    const ended = /[.?!…]["”’']?$/.test(this.#text[this.words - 1] ?? '')
    this.#timer = window.setTimeout(this.#step, ended ? BREATH_MS : WORD_MS)
  }
}
