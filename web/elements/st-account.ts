import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { api, plainWords } from '../api.js'
import { PageElement } from './page.js'
import '../styles/afterwards.css'

/** "How did it go?", after the real conversation; kept with the rehearsal. */
@customElement('st-account')
export class StAccount extends PageElement {
  @property() rehearsal = ''
  @property() account = ''
  /** Where several stand on a page: which talk it is about. */
  @property() about = ''
  @state() private told = ''

  override render() {
    return html`<form class="account ${this.account ? '' : 'no-print'}" @submit=${this.#keep}>
      <label><span>How did it go${this.about ? html`<span class="visually-hidden">, ${this.about}</span>` : ''}?</span><textarea rows="2" maxlength="4000" .value=${this.account} @input=${() => (this.told = '')}></textarea></label>
      <div class="acts no-print"><button>Keep it</button><span class="soft small" role="status">${this.told}</span></div>
    </form>`
  }

  #keep = async (event: SubmitEvent) => {
    event.preventDefault()
    const text = this.querySelector('textarea')?.value ?? ''
    try {
      await api.account(this.rehearsal, text)
      this.account = text
      this.told = 'Kept with this talk.'
    } catch (error) {
      this.told = plainWords(error)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-account': StAccount
  }
}
