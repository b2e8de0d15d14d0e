import { html, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { PageElement } from './page.js'

let dialogs = 0

/** A native dialog with a heading and a way out; the focus goes back to what opened it. */
@customElement('st-dialog')
export class StDialog extends PageElement {
  /** A page may hold several dialogs, each named by its own heading. */
  readonly #headingId = `dialog-heading-${++dialogs}`
  @property() heading = ''
  @property() closing = 'Close'
  @property({ attribute: false }) body: TemplateResult = html``
  /** Further buttons, before the one that closes. */
  @property({ attribute: false }) actions: TemplateResult = html``

  async open(): Promise<void> {
    await this.updateComplete
    const dialog = this.querySelector('dialog')
    if (!dialog || dialog.open) return
    dialog.showModal()
    dialog.querySelector('h2')?.focus()
  }

  close(): void {
    this.querySelector('dialog')?.close()
  }

  override render() {
    return html`<dialog aria-labelledby=${this.#headingId}>
      <h2 id=${this.#headingId} tabindex="-1">${this.heading}</h2>
      <div>${this.body}</div>
      <div class="acts">${this.actions}<button @click=${() => this.close()}>${this.closing}</button></div>
    </dialog>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-dialog': StDialog
  }
}
