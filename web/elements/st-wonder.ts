import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { api, type NoteView, plainWords } from '../api.js'
import { PageElement } from './page.js'

const NONE = 'none'

/** The question before the notes is answered, or skipped. */
export class WonderedEvent extends Event {
  constructor() {
    super('st-wondered', { bubbles: true })
  }
}

/**
 * Before the notes open: which reply would you take back?
 * @event st-wondered once the server has the answer
 */
@customElement('st-wonder')
export class StWonder extends PageElement {
  @property() rehearsal = ''
  @property({ attribute: false }) notes: NoteView[] = []
  @state() private problem = ''

  override render() {
    return html`<form class="wonder" @submit=${this.#answer}>
      <h1 id="wonder">Which reply would you take back?</h1>
      <p class="soft">One question before you read: your answer will stand beside the notes.</p>
      ${this.problem ? html`<p class="notice" role="alert">${this.problem}</p>` : nothing}
      <div role="radiogroup" aria-labelledby="wonder" class="choices">
        ${this.notes.map(({ replyId, number, text }) => this.#choice(replyId, html`<span class="name">Reply ${number}</span><span class="words">${text}</span>`))}
        ${this.#choice(NONE, html`<span>None of them.</span>`)}
      </div>
      <div class="acts"><button class="primary">Open the notes</button><button type="button" class="quiet" @click=${() => this.#send(null, true)}>Skip</button></div>
    </form>`
  }

  #choice(value: string, words: unknown) {
    return html`<label class="choice"><input type="radio" name="reply" value=${value} required />${words}</label>`
  }

  #answer = (event: SubmitEvent) => {
    event.preventDefault()
    const chosen = this.querySelector<HTMLInputElement>('input:checked')?.value ?? NONE
    void this.#send(chosen === NONE ? null : chosen, false)
  }

  async #send(reply: string | null, skipped: boolean) {
    try {
      await api.wonder(this.rehearsal, reply, skipped)
      this.dispatchEvent(new WonderedEvent())
    } catch (error) {
      this.problem = plainWords(error)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-wonder': StWonder
  }
  interface HTMLElementEventMap {
    'st-wondered': WonderedEvent
  }
}
