import { html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { clearDraft, type Draft, loadDraft, saveDraft } from '../draft.js'
import { Hints } from '../hints.js'
import { LengthCount, MOST } from './length-count.js'
import { PageElement } from './page.js'
import { submitsOn } from './submit-keys.js'

/** The learner says it. The draft stays in the field until `stored` is called. */
export class SayEvent extends Event {
  constructor(readonly draft: Draft) {
    super('st-say', { bubbles: true })
  }
}

/**
 * The field for a reply, one draft a rehearsal.
 * @event st-say with the draft
 * @event input while it is being changed
 */
@customElement('st-composer')
export class StComposer extends PageElement {
  @property() rehearsal = ''
  /** It is not the learner's turn. */
  @property({ type: Boolean }) waiting = false
  /** The reply is on its way: what is sent is what stands in the field. */
  @property({ type: Boolean }) sending = false
  @property() problem = ''
  /** What the keys do just now. */
  @property() hint = ''
  @state() draft: Draft = { replyId: '', text: '' }
  @query('textarea') private field!: HTMLTextAreaElement
  readonly #count = new LengthCount(this)
  readonly #hints = new Hints(this, () => ({ rehearsal: this.rehearsal, text: this.draft.text }))

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('rehearsal')) this.draft = loadDraft(this.rehearsal)
  }

  /** The server has this reply: the field is free, unless another one stands in it by now. */
  stored(replyId: string): void {
    if (this.draft.replyId !== replyId) return
    this.draft = clearDraft(this.rehearsal)
    this.#count.of('')
    this.#hints.changed()
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
    return html`<form class="composer" @submit=${this.#say}>
      ${this.problem ? html`<div class="notice" role="alert">${this.problem}</div>` : nothing}
      <label class="label" for="reply">Your reply</label>
      <textarea
        id="reply" rows="2" aria-describedby="reply-keys" ?readonly=${this.sending} .value=${live(this.draft.text)}
        @input=${this.#typed} @keydown=${(event: KeyboardEvent) => submitsOn(event) && this.#say(event)}
      ></textarea>
      <p class="hint small" role="status">${this.#hints.remark}</p>
      <div class="row">
        <label class="small soft"><input type="checkbox" .checked=${this.#hints.on} @change=${this.#hints.toggle} /> Hints while I type</label>
        ${this.#count.render(this.draft.text)}
        <span class="end">
          <span id="reply-keys" class="soft small wide">${this.hint}</span>
          <button class="primary" aria-disabled=${this.waiting || this.sending}>Say it</button>
        </span>
      </div>
    </form>`
  }

  #typed = () => {
    this.draft = { ...this.draft, text: this.field.value }
    this.#count.of(this.draft.text)
    this.#hints.changed()
    saveDraft(this.rehearsal, this.draft)
  }

  #say = (event: Event) => {
    event.preventDefault()
    if (this.waiting || this.sending) return
    if (!this.draft.text.trim() || this.draft.text.length > MOST) this.field.focus()
    else this.dispatchEvent(new SayEvent(this.draft))
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
