import { html, nothing } from 'lit'
import type { Person } from '../api.js'

/** What can be done about a reply once it was answered. `heard`: how they heard it, where that was asked. */
export interface AfterLine {
  person: Person
  heard: string | null
  takeBack: () => void
  howHeard: () => void
  /** Null where it is too late to say so. */
  misheard: (() => void) | null
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The quiet buttons under a line that answers a reply. */
export function afterLine({ person: { pronouns }, heard, takeBack, howHeard, misheard }: AfterLine) {
  return html`<div class="after">
      <button class="quiet" @click=${takeBack}>Take that back</button>
      <button class="quiet" @click=${howHeard}>How did ${pronouns.they} hear that?</button>
      ${misheard ? html`<button class="quiet" @click=${misheard}>${capital(pronouns.they)} misheard me</button>` : nothing}
    </div>
    <div role="status">${heard ? html`<p class="heard">${heard}</p>` : nothing}</div>`
}
