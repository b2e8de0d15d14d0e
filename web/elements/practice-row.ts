import { html, nothing } from 'lit'
import type { ProgressView } from '../api.js'

type Practice = ProgressView['practices'][number]

const SIGNS = {
  '2': ['for', '✓', 'clear'],
  '1': ['partly', '–', 'partly there'],
  '0': ['open', '·', 'not there'],
  '-1': ['against', '×', 'against'],
} as const
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })

/** One practice over first takes, oldest first; the same in words for those who don't see the signs. */
export function practiceRow({ name, first, later, recent }: Practice) {
  const older = first.chances - recent.length
  return html`<tr>
    <th scope="row">${name}<span class="small soft">${inWords(first)}</span></th>
    <td>
      ${
        recent.length > 0
          ? html`<ol class="chances">
              ${older > 0 ? html`<li class="small soft older"><span aria-hidden="true">…</span><span class="visually-hidden">${older} before these</span></li>` : nothing}
              ${recent.map(({ mark, scenario, at }) => {
                const [sign, symbol, word] = SIGNS[`${mark}`]
                const where = `${scenario}, ${day.format(at)}`
                return html`<li title="${word}: ${where}"><span class="sign ${sign}" aria-hidden="true">${symbol}</span><span class="visually-hidden">${word}, ${where}</span></li>`
              })}
            </ol>`
          : nothing
      }
      ${later.chances > 0 ? html`<span class="small soft">tried again: ${inWords(later)}</span>` : nothing}
    </td>
  </tr>`
}

function inWords({ chances, clear }: Practice['first']): string {
  return chances === 0 ? 'didn’t come up' : `clear in ${clear} of ${chances} ${chances === 1 ? 'chance' : 'chances'}`
}
