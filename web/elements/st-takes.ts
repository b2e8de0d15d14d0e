import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { api, type TakeView } from '../api.js'
import { PageElement } from './page.js'
import { takesTree } from './takes-tree.js'
import '../styles/takes.css'

/** The takes of a talk below its notes; nothing where it has no other. */
@customElement('st-takes')
export class StTakes extends PageElement {
  @property() rehearsal = ''
  @state() private takes: TakeView[] = []

  override async connectedCallback() {
    super.connectedCallback()
    // Without them the notes are still whole; the list of talks leads there too.
    this.takes = await api.takes(this.rehearsal).catch(() => [])
  }

  override render() {
    if (this.takes.length < 2) return nothing
    return html`<section class="debrief-section no-print"><h2>Takes of this talk</h2>${takesTree(this.takes, this.rehearsal)}</section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-takes': StTakes
  }
}
