import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../elements/st-portrait.js'
import { type About, api, type BriefView, type Difficulty, plainWords } from '../api.js'
import { seeBrief } from '../draft.js'
import { briefText } from '../elements/brief-text.js'
import { PageElement } from '../elements/page.js'
import { go } from '../go.js'

/** The brief before a talk, and its two ways in: the whole talk, or just the hard minute. */
@customElement('st-brief-page')
export class StBriefPage extends PageElement {
  @property() scenario = ''
  @state() private brief: BriefView | null = null
  @state() private about: About | null = null
  @state() private problem = ''
  @state() private difficulty: Difficulty = 'real'

  override async connectedCallback() {
    super.connectedCallback()
    try {
      ;[this.brief, this.about] = await Promise.all([api.brief(this.scenario), api.about()])
      document.title = `${this.brief.title} · Second Take`
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  async #begin(mode: 'whole' | 'hard-minute') {
    try {
      const { id } = await api.start(this.scenario, { mode, difficulty: this.difficulty })
      seeBrief(this.scenario)
      go(`/talk/${id}`, { fresh: true })
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  #choose(difficulty: Difficulty) {
    this.difficulty = difficulty
  }

  /** Offered once a talk was had: the first one is the same for everyone. */
  #harder(name: string) {
    const choice = (value: Difficulty, label: string) =>
      html`<label><input type="radio" name="difficulty" value=${value} ?checked=${this.difficulty === value} @change=${() => this.#choose(value)} /> ${label}</label>`
    return html`<fieldset class="difficulty">
      <legend class="label">How hard is ${name} today?</legend>
      ${choice('gentle', 'Gentle')}${choice('real', 'As in life')}${choice('hard', 'Hard')}
    </fieldset>`
  }

  override render() {
    const { brief } = this
    return html`<div class="page narrow">
      ${this.problem ? html`${brief ? nothing : html`<h1>The brief is not here.</h1>`}<div class="notice" role="alert">${this.problem} <a href="/">Back to the start</a></div>` : nothing}
      ${
        brief
          ? html`<header class="brief-head">
                <st-portrait .scenario=${brief.id} face="serious"></st-portrait>
                <div><p class="label">With ${brief.counterpart.fullName} · ${brief.minutes} min</p><h1>${brief.title}</h1></div>
              </header>
              ${briefText(brief, this.about, (text) => html`<h2>${text}</h2>`)}
              ${brief.endings.seen > 0 ? this.#harder(brief.counterpart.name) : nothing}
              <div class="acts">
                <button class="primary" @click=${() => this.#begin('whole')}>Begin</button>
                <button @click=${() => this.#begin('hard-minute')}>Just the hard minute</button>
              </div>`
          : nothing
      }
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-brief-page': StBriefPage
  }
}
