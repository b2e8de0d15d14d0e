import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit'

/** Longest reply, in characters, as the server counts them. */
export const MOST = 4_000
const NEAR = 3_600
/** So long after the last key the count is said: a number at every key helps no one. */
const QUIET_MS = 1_000

const said = (length: number) =>
  length > MOST ? `${length - MOST} characters too many to say at once` : length >= NEAR ? `${MOST - length} characters left` : ''

/** How much of a reply still fits: seen at once, said once typing stops. */
export class LengthCount implements ReactiveController {
  #announced = ''
  #timer = 0

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  /** The text is this by now. */
  of(text: string): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      this.#announced = said(text.length)
      this.host.requestUpdate()
    }, QUIET_MS)
  }

  render(text: string) {
    const words = said(text.length)
    return html`
      ${words ? html`<span class="small ${text.length > MOST ? 'over' : 'soft'}" aria-hidden="true">${words}</span>` : nothing}
      <span class="visually-hidden" role="status">${this.#announced}</span>
    `
  }
}
