import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { STRATEGIES } from '../../scenarios/rubric/practices.js'
import { api, type ProgressView, plainWords } from '../api.js'
import { PageElement } from '../elements/page.js'
import { practiceRow } from '../elements/practice-row.js'
import '../styles/notes.css'
import '../styles/progress.css'

/** How you fare over talks: a row for each of the fifteen practices, and what to try next. */
@customElement('st-progress')
export class StProgress extends PageElement {
  @state() private progress: ProgressView | null = null
  @state() private problem = ''

  override async connectedCallback() {
    super.connectedCallback()
    document.title = 'Progress · Second Take'
    try {
      this.progress = await api.progress()
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  override render() {
    if (this.problem) return html`<div class="page"><h1>Progress</h1><div class="notice" role="alert">${this.problem}</div></div>`
    if (!this.progress) return nothing
    const { talks, practices, next } = this.progress
    if (talks.first + talks.later === 0)
      return html`<div class="page narrow"><h1>Progress</h1><p>Nothing to see yet: it begins with the first talk that you bring to an end. <a href="/">Someone is waiting for an answer.</a></p></div>`
    return html`<div class="page">
      <h1>Progress</h1>
      ${next ? this.#next(next) : nothing}
      <section class="debrief-section">
        <h2>Fifteen practices</h2>
        <p class="soft">${this.#basis()}</p>
        <p class="legend small soft" aria-hidden="true">
          <span><span class="sign for">✓</span> clear</span><span><span class="sign partly">–</span> partly there</span><span><span class="sign open">·</span> room, and not there</span><span><span class="sign against">×</span> against</span>
        </p>
        <table class="practices">
          <caption class="visually-hidden">Each practice: how often there was room for it in first takes, and how often it was clear</caption>
          <thead class="visually-hidden"><tr><th scope="col">Practice</th><th scope="col">In first takes, oldest first</th></tr></thead>
          ${STRATEGIES.map(
            (strategy) => html`<tbody>
              <tr class="strategy"><th scope="rowgroup" colspan="2">${strategy.name}</th></tr>
              ${strategy.practices.map((id) => {
                const row = practices.find(({ practice }) => practice === id)
                return row ? practiceRow(row) : nothing
              })}
            </tbody>`,
          )}
        </table>
      </section>
    </div>`
  }

  #next({ name, scenario, title, why }: NonNullable<ProgressView['next']>) {
    return html`<section class="card next">
      <h2 class="label">What to try next</h2>
      <p class="say">${name}</p>
      <p>${why}</p>
      <div class="acts"><a class="button primary" href="/brief/${scenario}">Go to “${title}”</a></div>
    </section>`
  }

  #basis(): string {
    const { first, later, olderLeftOut } = this.progress?.talks ?? { first: 0, later: 0, olderLeftOut: false }
    const count = `${first} ${first === 1 ? 'talk' : 'talks'}`
    const of = olderLeftOut ? `your newest ${count}` : count
    const apart = later > 0 ? ` ${later} ${later === 1 ? 'take' : 'takes'} of a moment tried again ${later === 1 ? 'stands' : 'stand'} apart.` : ''
    return `From ${of} begun at the start.${apart} Left out: marks that you said were misread, and replies nearly equal to an example you could have seen.`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-progress': StProgress
  }
}
