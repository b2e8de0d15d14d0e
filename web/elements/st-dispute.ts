import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { PracticeId } from '../../scenarios/rubric/practices.js'
import { api, plainWords } from '../api.js'
import { PageElement } from './page.js'
import '../styles/afterwards.css'

const DISPUTED = 'You said: that’s not what I meant. It is left out.'

/** Something of this talk was disputed: what follows from it has changed. */
export class DisputedEvent extends Event {
  constructor() {
    super('st-disputed', { bubbles: true })
  }
}

/**
 * "That's not what I meant", of one mark or one cost; a few words of why, if one likes.
 * @event st-disputed once the server has it
 */
@customElement('st-dispute')
export class StDispute extends PageElement {
  @property() rehearsal = ''
  @property() reply = ''
  @property({ attribute: false }) practice: PracticeId | null = null
  @property({ attribute: false }) cue: string | null = null
  /** What it is about, for those who hear the button without seeing what stands beside it. */
  @property() about = ''
  @property({ type: Boolean }) disputed = false
  @state() private asking = false
  @state() private problem = ''

  override render() {
    if (this.disputed) return html`<p class="small">${DISPUTED}</p>`
    if (!this.asking)
      return html`<button class="quiet" @click=${this.#ask} aria-label="That’s not what I meant, ${this.about}">That’s not what I meant</button>`
    return html`<form class="dispute" @submit=${this.#send} @keydown=${this.#leave}>
      <label>What did you mean? A few words, if you like.<input name="reason" maxlength="1000" autocomplete="off" /></label>
      <div class="acts"><button>Leave it out</button><button type="button" class="quiet" @click=${() => (this.asking = false)}>Never mind</button></div>
      ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
    </form>`
  }

  #ask = async () => {
    this.asking = true
    await this.updateComplete
    this.querySelector('input')?.focus()
  }

  #leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.asking = false
  }

  #send = async (event: SubmitEvent) => {
    event.preventDefault()
    const reason = this.querySelector('input')?.value.trim() ?? ''
    try {
      await api.dispute(this.rehearsal, this.reply, this.practice ? { practice: this.practice } : { cue: this.cue ?? '' }, reason)
      this.asking = false
      this.dispatchEvent(new DisputedEvent())
    } catch (error) {
      this.problem = plainWords(error)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-dispute': StDispute
  }
  interface HTMLElementEventMap {
    'st-disputed': DisputedEvent
  }
}
