import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** So near its end, the script goes along with what is new; further up, someone is reading. */
const NEAR_END_PX = 160

/** Keeps the end of a scrolling box in sight while it grows, unless the reader has scrolled up. */
export class FollowEnd implements ReactiveController {
  #box: Element | null = null
  #near = true
  readonly #sizes = new ResizeObserver(() => this.#near && this.toEnd())

  constructor(
    host: ReactiveControllerHost,
    private readonly find: () => Element | null,
  ) {
    host.addController(this)
  }

  hostUpdated(): void {
    const box = this.find()
    if (box === this.#box) return
    this.hostDisconnected()
    this.#box = box
    if (!box) return
    box.addEventListener('scroll', this.#scrolled, { passive: true })
    for (const part of [box, box.firstElementChild]) if (part) this.#sizes.observe(part)
  }

  hostDisconnected(): void {
    this.#sizes.disconnect()
    this.#box?.removeEventListener('scroll', this.#scrolled)
    this.#box = null
  }

  toEnd(): void {
    this.#near = true
    this.#box?.scrollTo({ top: this.#box.scrollHeight })
  }

  readonly #scrolled = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = this.#box ?? {}
    this.#near = scrollHeight - scrollTop - clientHeight < NEAR_END_PX
  }
}
