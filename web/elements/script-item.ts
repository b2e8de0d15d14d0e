import { html, nothing, type TemplateResult } from 'lit'
import type { Person } from '../api.js'
import { type Item, textOf } from '../items.js'

/** One line or reply of the script. `words`: how many of a line's words are shown; all of them where it is null. */
export function scriptItem(item: Item, person: Person, words: number | null, after: TemplateResult | typeof nothing = nothing) {
  if (item.kind === 'reply') {
    return html`<li class="you"><div class="say"><span class="name">You</span><span class="words">${item.text}</span>${item.misheard ? html`<span class="taken-back">Taken back as misheard.</span>` : nothing}</div></li>`
  }
  const text = textOf(item)
  const shown = words === null ? text : text.split(/\s+/).slice(0, words).join(' ')
  return html`<li aria-hidden=${words === null ? nothing : 'true'}>
    <p class="say"><span class="name">${person.name}</span>${item.manner ? html`<span class="act">${item.manner}</span> ` : nothing}${shown}${words === null ? nothing : CARET}</p>${after}
  </li>`
}

/** They have heard it, and have not begun to speak. */
export const aboutToSpeak = (person: Person) => html`<li aria-hidden="true"><p class="say"><span class="name">${person.name}</span>${CARET}</p></li>`

const CARET = html`<span class="caret"></span>`
