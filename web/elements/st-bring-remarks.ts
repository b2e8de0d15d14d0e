import { html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { api, plainWords } from '../api.js'
import { go } from '../go.js'
import { PageElement } from './page.js'

/** A coach's remarks come back as a file; they are kept with the talk that they are about, and read there. */
@customElement('st-bring-remarks')
export class StBringRemarks extends PageElement {
  @state() private problem = ''

  override render() {
    return html`
      <p><label>The file that your coach sent back: <input type="file" accept=".json,application/json" @change=${this.#bring} /></label></p>
      <p class="over" role="alert">${this.problem}</p>
    `
  }

  #bring = async (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? []
    if (!file) return
    try {
      const { rehearsal } = await api.bringRemarks(await file.text())
      go(`/talk/${rehearsal}/debrief#coach`)
    } catch (error) {
      this.problem = `This file was not taken. ${plainWords(error)}`
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-bring-remarks': StBringRemarks
  }
}
