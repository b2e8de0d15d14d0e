import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { api, plainWords, type TakeView } from '../api.js'
import { PageElement } from '../elements/page.js'
import { takesTree } from '../elements/takes-tree.js'
import '../styles/takes.css'

/** The takes that go back to one talk. */
@customElement('st-takes-page')
export class StTakesPage extends PageElement {
  @property() rehearsal = ''
  @state() private takes: TakeView[] | null = null
  @state() private problem = ''

  override async connectedCallback() {
    super.connectedCallback()
    document.title = 'Takes · Second Take'
    try {
      this.takes = await api.takes(this.rehearsal)
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  override render() {
    const notice = this.problem ? html`<div class="notice" role="alert">${this.problem} <a href="/talks">Your talks</a></div>` : nothing
    if (!this.takes) return this.problem ? html`<div class="page"><h1>The takes are not here.</h1>${notice}</div>` : nothing
    const [first] = this.takes
    return html`<div class="page narrow">
      <div><p class="label">${first?.scenario.title}</p><h1>Takes of this talk</h1></div>
      ${takesTree(this.takes, this.rehearsal)}
      ${this.takes.length === 1 ? html`<p class="soft">There is one so far. “Try this moment again”, beside any reply in the notes, begins another.</p>` : nothing}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-takes-page': StTakesPage
  }
}
