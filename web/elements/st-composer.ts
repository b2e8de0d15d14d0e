import { html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { clearDraft, type Draft, loadDraft, saveDraft } from '../draft.js'
import { PageElement } from './page.js'
import { submitsOn } from './submit-keys.js'

const MOST = 4_000
const NEAR = 3_600

/** The learner says it. The draft stays in the field until `stored` is called. */
export class SayEvent extends Event {
  constructor(readonly draft: Draft) {
    super('st-say', { bubbles: true })
  }
}

/**
 * The field for a reply, one draft a rehearsal.
 * @event st-say with the draft
 */
@customElement('st-composer')
export class StComposer extends PageElement {
  @property() rehearsal = ''
  @property({ type: Boolean }) waiting = false
  @property() problem = ''
  @state() private draft: Draft = { replyId: '', text: '' }
  @query('textarea') private field!: HTMLTextAreaElement

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('rehearsal')) this.draft = loadDraft(this.rehearsal)
  }

  /** The server has it: the field is free. */
  stored(): void {
    this.draft = clearDraft(this.rehearsal)
  }

  /** The line has another reply already: the words are kept under an id of their own. */
  renew(): void {
    this.draft = { ...this.draft, replyId: crypto.randomUUID() }
    saveDraft(this.rehearsal, this.draft)
  }

  override focus(): void {
    this.field?.focus()
  }

  override render() {
    const { length } = this.draft.text
    return html`<form class="composer" @submit=${this.#say}>
      ${this.problem ? html`<div class="notice" role="alert">${this.problem}</div>` : nothing}
      <label class="label" for="reply">Your reply</label>
      <textarea id="reply" maxlength=${MOST} aria-describedby="reply-keys" .value=${this.draft.text} @input=${this.#typed} @keydown=${(event: KeyboardEvent) => submitsOn(event) && this.#say(event)}></textarea>
      <div class="row">
        <span class="small ${length >= MOST ? 'over' : 'soft'}" role="status">${length >= NEAR ? `${MOST - length} characters left` : ''}</span>
        <span class="end">
          <span id="reply-keys" class="soft small wide">Enter says it, Shift + Enter starts a new line</span>
          <button class="primary" aria-disabled=${this.waiting || !this.draft.text.trim()}>Say it</button>
        </span>
      </div>
    </form>`
  }

  #typed = () => {
    this.draft = { ...this.draft, text: this.field.value }
    saveDraft(this.rehearsal, this.draft)
  }

  #say = (event: Event) => {
    event.preventDefault()
    if (!this.waiting && this.draft.text.trim()) this.dispatchEvent(new SayEvent(this.draft))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-composer': StComposer
  }
  interface HTMLElementEventMap {
    'st-say': SayEvent
  }
}
