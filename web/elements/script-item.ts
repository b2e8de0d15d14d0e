import { html, nothing, type TemplateResult } from 'lit'
import type { Person } from '../api.js'
import type { Item } from '../stage.js'

/** One line or reply of the script. `words`: how many of a line's words are shown; all of them where it is null. */
export function scriptItem(item: Item, person: Person, words: number | null, after: TemplateResult | typeof nothing = nothing) {
  if (item.kind === 'reply') {
    return html`<li class="you"><div class="say"><span class="name">You</span>${item.text}${item.misheard ? html`<br /><span class="taken-back">Taken back as misheard.</span>` : nothing}</div></li>`
  }
  const text = item.sentences.join(' ')
  const shown = words === null ? text : text.split(/\s+/).slice(0, words).join(' ')
  return html`<li class="say" aria-hidden=${words === null ? nothing : 'true'}>
    <span class="name">${person.name}</span>${item.manner ? html`<span class="act">${item.manner}</span> ` : nothing}${shown}${words === null ? nothing : html`<span class="caret"></span>`}${after}
  </li>`
}
