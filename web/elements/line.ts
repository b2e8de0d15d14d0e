import { html, nothing } from 'lit'
import type { LineView } from '../api.js'

/** One line of the other person, as it stands in the script. */
export function spokenLine(name: string, { manner, text }: LineView) {
  return html`<p class="say"><span class="name">${name}</span>${manner ? html`<span class="act">${manner}</span> ` : nothing}${text}</p>`
}
