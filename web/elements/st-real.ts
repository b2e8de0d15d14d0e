import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import './st-account.js'
import { api, plainWords, type RehearsalRow } from '../api.js'
import { dayInWords, today } from '../day.js'
import { PageElement } from './page.js'

/** "When is the real conversation?", kept with the rehearsal; from that day on, how it went. */
@customElement('st-real')
export class StReal extends PageElement {
  @property() rehearsal = ''
  @property({ attribute: false }) real: RehearsalRow['real'] = { on: null, account: null }
  @state() private told = ''

  override render() {
    const { on, account } = this.real
    return html`
      <form class="real" @submit=${(event: Event) => event.preventDefault()}>
        <label>When is the real conversation?<input type="date" class="no-print" .value=${on ?? ''} @change=${this.#plan} /></label>
        <span class="soft small no-print" role="status">${this.told}</span>
        ${on ? html`<b class="print-only">${dayInWords(on)}</b>` : nothing}
      </form>
      ${(on && on <= today()) || account ? html`<st-account .rehearsal=${this.rehearsal} .account=${account ?? ''}></st-account>` : nothing}
    `
  }

  #plan = async (event: Event) => {
    const field = event.target as HTMLInputElement
    // A day half typed is no day yet.
    if (field.validity.badInput) return
    const on = field.value || null
    try {
      await api.plan(this.rehearsal, on)
      this.real = { ...this.real, on }
      this.told = on ? 'Kept. You will be asked afterwards how it went.' : 'Taken away.'
    } catch (error) {
      this.told = plainWords(error)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-real': StReal
  }
}
