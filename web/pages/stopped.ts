import { html } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import '../elements/st-dialog.js'
import { api, plainWords } from '../api.js'
import { PageElement } from '../elements/page.js'
import type { StDialog } from '../elements/st-dialog.js'
import { go } from '../go.js'

/** After "Stop, this is too close": what happens now, and nothing else. */
@customElement('st-stopped')
export class StStopped extends PageElement {
  @property() rehearsal = ''
  @state() private problem = ''
  @query('st-dialog') private dialog!: StDialog

  override connectedCallback(): void {
    super.connectedCallback()
    document.title = 'You stopped · Second Take'
  }

  async #remove() {
    this.dialog.close()
    try {
      await api.remove(this.rehearsal)
      go('/')
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  override render() {
    return html`<div class="page narrow">
      <h1>You stopped. That was right.</h1>
      ${this.problem ? html`<div class="notice" role="alert">${this.problem}</div>` : ''}
      <div class="prose">
        <p>Nothing more is said, and nothing is asked of you. Take your time.</p>
        <p>What was said is kept under Your talks, where only you see it. You can read it another day, or delete it now.</p>
        <p>If this came close to something real, it may help to tell someone you trust. If you or someone else is in danger, call your local emergency number.</p>
      </div>
      <div class="acts">
        <a class="button primary" href="/">Back to the start</a>
        <a class="button" href="/talks">Your talks</a>
        <button class="quiet" @click=${() => this.dialog.open()}>Delete this talk</button>
      </div>
      <st-dialog
        heading="Delete this talk?" closing="Keep"
        .body=${html`<p>The talk goes, with all you said in it. It can’t be undone.</p>`}
        .actions=${html`<button class="primary" @click=${() => this.#remove()}>Delete</button>`}
      ></st-dialog>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-stopped': StStopped
  }
}
