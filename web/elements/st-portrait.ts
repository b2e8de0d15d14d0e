import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { faceUrl } from '../api.js'
import { PageElement } from './page.js'
import '../styles/portrait.css'

/** A face in its pool of light; a new expression fades in over the old one. It says nothing that the words beside it don't. */
@customElement('st-portrait')
export class StPortrait extends PageElement {
  @property() scenario = ''
  @property() face = 'serious'
  #shown: string[] = []

  override render() {
    if (this.#shown.at(-1) !== this.face) this.#shown = [...this.#shown.slice(-1), this.face]
    return html`<div class="portrait">${repeat(
      this.#shown,
      (face) => face,
      (face) => html`<img src=${faceUrl(this.scenario, face)} alt="" width="704" height="704" />`,
    )}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-portrait': StPortrait
  }
}
