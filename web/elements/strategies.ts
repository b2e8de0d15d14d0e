import { html, nothing, svg } from 'lit'
import type { StrategyView } from '../api.js'
import { quoted } from './quoted.js'

/** What a learner reads of a strategy: chances met, words shown without room, or that it didn't come up. */
function inWords({ rating, clear, chances, shown }: StrategyView): string {
  if (rating !== null) return `clear in ${clear} of ${chances} ${chances === 1 ? 'chance' : 'chances'}`
  return shown ? `shown once: ${quoted(shown)}` : 'didn’t come up'
}

/** Where the dot stands, for those who don't see it. */
function placeInWords({ rating, from, to }: StrategyView): string {
  if (rating === null) return ''
  if (rating > 2.5 && rating < 3.5) return 'half-way between the two'
  return `nearer to “${rating < 3 ? from : to}”`
}

/** Five strategies, each a place between two mindsets; never a number. */
export function strategiesView(strategies: readonly StrategyView[]) {
  return html`<div class="rates">
    ${strategies.map(
      (strategy) => html`<div class="rate">
        <b class="small">${strategy.name}</b>
        <span class="small soft">${inWords(strategy)}</span>
        <svg aria-hidden="true">
          <line x1="0" x2="100%" y1="7" y2="7"></line>
          ${strategy.rating === null ? nothing : svg`<circle cx="${3 + ((strategy.rating - 1) / 4) * 94}%" cy="7" r="6"></circle>`}
        </svg>
        <span class="visually-hidden">${placeInWords(strategy)}</span>
        <div class="ends"><span>${strategy.from}</span><span>${strategy.to}</span></div>
      </div>`,
    )}
  </div>`
}
