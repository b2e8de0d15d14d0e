import { html, nothing } from 'lit'
import type { DebriefView } from '../api.js'

/** The road a talk took: each moment by its replies, what led on, and where it could have turned. */
export function roadView({ stops, endings }: DebriefView['road']) {
  return html`
    <ol class="road">
      ${stops.map(
        ({ replies, turning, ledOn, couldHave }) => html`<li class=${turning ? 'turning' : ''}>
          <p><b>${replies.length === 1 ? `Reply ${replies[0]}` : `Replies ${replies[0]} to ${replies.at(-1)}`}</b>${turning ? ' · where it turns' : ''}</p>
          ${ledOn ? html`<p class="soft">What moved it on: ${ledOn}</p>` : nothing}
          ${couldHave ? html`<p class="soft">Still open here: ${couldHave}</p>` : nothing}
        </li>`,
      )}
    </ol>
    <p class="soft">${endings.filter(({ met }) => met).length} of ${endings.length} endings seen.</p>
  `
}
