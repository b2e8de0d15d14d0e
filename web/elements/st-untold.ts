import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { DebriefView } from '../api.js'
import { PageElement } from './page.js'

/** What they kept back: guess first, then see it and what would have opened it. */
@customElement('st-untold')
export class StUntold extends PageElement {
  @property({ attribute: false }) facts: DebriefView['facts'] = []
  @property() name = ''
  @state() private shown = false

  override render() {
    const kept = this.facts.filter(({ told }) => !told)
    const told = this.facts.filter((fact) => fact.told)
    return html`
      ${told.length > 0 ? html`<p>What ${this.name} told you:</p><ul class="plain-list">${told.map(({ text }) => html`<li>${text}</li>`)}</ul>` : nothing}
      ${kept.length === 0 ? html`<p>${this.name} kept nothing back from you.</p>` : nothing}
      ${
        kept.length > 0 && !this.shown
          ? html`<p>${kept.length === 1 ? 'One thing' : `${kept.length} things`} ${this.name} did not tell you. What might ${kept.length === 1 ? 'it' : 'they'} be? Guess first.</p>
              <button @click=${() => (this.shown = true)}>Show me</button>`
          : nothing
      }
      ${this.shown ? html`<ul class="plain-list">${kept.map(({ text, openedBy }) => html`<li>${text}<br /><span class="soft">What opens it: ${openedBy}</span></li>`)}</ul>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-untold': StUntold
  }
}
