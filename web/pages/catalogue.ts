import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import '../elements/st-portrait.js'
import { type About, api, type Card, plainWords, type RehearsalRow } from '../api.js'
import { clearDraft, loadDraft, saveDraft } from '../draft.js'
import { PageElement } from '../elements/page.js'
import { submitsOn } from '../elements/submit-keys.js'
import { go } from '../go.js'
import '../styles/catalogue.css'

const KINDS = { all: 'All', conflict: 'Conflict', delegation: 'Delegation', 'executive-briefing': 'Executive briefing' } as const
type Kind = keyof typeof KINDS
/** The draft of the first screen, before there is a rehearsal to keep it by. */
const FIRST = 'first'
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']

/** The first screen: someone is waiting for an answer; below, unfinished talks and the catalogue. */
@customElement('st-catalogue')
export class StCatalogue extends PageElement {
  @state() private cards: Card[] = []
  @state() private unfinished: RehearsalRow[] = []
  @state() private about: About | null = null
  @state() private kind: Kind = 'all'
  @state() private problem = ''
  @state() private busy = false
  @state() private draft = loadDraft(FIRST)
  @query('textarea') private field!: HTMLTextAreaElement

  override connectedCallback(): void {
    super.connectedCallback()
    document.title = 'Second Take'
    void this.#load()
  }

  async #load() {
    try {
      const [cards, talks, about] = await Promise.all([api.scenarios(), api.talks(), api.about()])
      this.cards = cards
      this.about = about
      this.unfinished = talks.rows.filter((row) => row.endedAt === null && row.replies > 0)
      this.problem = ''
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  override render() {
    const [first] = this.cards
    const shown = this.cards.filter(({ kind }) => this.kind === 'all' || kind === this.kind)
    return html`<div class="page">
      ${this.problem ? html`<div class="notice" role="alert"><span>${this.problem}</span><button @click=${() => this.#load()}>Try again</button></div>` : nothing}
      <section class="first" aria-labelledby="headline">
        <div>
          <h1 id="headline">Say it here first.</h1>
          <p class="lede">Rehearse the conversation you dread with someone who doesn’t give in easily. Then see what your words did, and try the moment again.</p>
        </div>
        ${first ? this.#waiting(first) : nothing}
      </section>
      ${this.unfinished.length > 0 ? html`<ul class="unfinished" aria-label="Unfinished talks">${this.unfinished.map((row) => this.#unfinished(row))}</ul>` : nothing}
      <section aria-label="Conversations to practise">
        <div class="chips" role="group" aria-label="Kind">
          ${(Object.keys(KINDS) as Kind[]).map((kind) => html`<button aria-pressed=${kind === this.kind} @click=${() => (this.kind = kind)}>${KINDS[kind]}</button>`)}
        </div>
      </section>
      <ul class="cards">${shown.map((card) => this.#card(card))}</ul>
    </div>`
  }

  #waiting(card: Card) {
    const { name, pronouns } = card.counterpart
    return html`<div class="card waiting">
      <div class="top">
        <st-portrait .scenario=${card.id} face="serious"></st-portrait>
        <p class="say"><span class="name">${name} is waiting</span>${card.teaser}</p>
      </div>
      <form @submit=${this.#say}>
        <label class="visually-hidden" for="first-reply">Answer ${pronouns.them}</label>
        <textarea id="first-reply" maxlength="4000" placeholder="Answer ${pronouns.them}." .value=${this.draft.text} @input=${this.#typed} @keydown=${(event: KeyboardEvent) => submitsOn(event) && this.#say(event)}></textarea>
        <div class="row">
          <span class="soft small">${this.#whereTo()}</span>
          <span class="end"><button class="primary" aria-disabled=${this.busy || !this.draft.text.trim()}>Say it</button></span>
        </div>
      </form>
    </div>`
  }

  #whereTo() {
    if (!this.about) return nothing
    return this.about.voice.kind === 'llm' ? html`Your words go to ${this.about.voice.host}.` : 'Stays on this machine.'
  }

  #typed = () => {
    this.draft = { ...this.draft, text: this.field.value }
    saveDraft(FIRST, this.draft)
  }

  #say = async (event: Event) => {
    event.preventDefault()
    const [first] = this.cards
    if (!first || this.busy || !this.draft.text.trim()) return
    this.busy = true
    try {
      const talk = await api.start(first.id, { mode: 'whole', temperament: first.temperament })
      await api.reply(talk.id, { ...this.draft, answers: talk.answers ?? 1 })
      this.draft = clearDraft(FIRST)
      go(`/talk/${talk.id}`)
    } catch (error) {
      this.problem = plainWords(error)
    } finally {
      this.busy = false
    }
  }

  #unfinished(row: RehearsalRow) {
    return html`<li>
      <st-portrait .scenario=${row.scenario.id} face="tired"></st-portrait>
      <span class="what"><b>${row.scenario.title}</b> is waiting at your ${ORDINALS[row.replies] ?? 'next'} reply.<br /><span class="soft small">${row.scenario.counterpart.name}: “${row.last}”</span></span>
      <a class="button" href="/talk/${row.id}" aria-label="Go on with ${row.scenario.title}">Go on</a>
    </li>`
  }

  #card(card: Card) {
    return html`<li class="card">
      <st-portrait .scenario=${card.id} face="serious"></st-portrait>
      <div class="body">
        <p class="label">${KINDS[card.kind]}</p>
        <h3><a href="/brief/${card.id}">${card.title}</a></h3>
        <p class="soft small">${card.tagline}</p>
        <p class="card-quote">“${card.teaser}”</p>
        <p class="small">${card.stakes}</p>
        <p class="soft small">${card.minutes} min · or the hard minute</p>
        ${card.endings.seen > 0 ? html`<p class="small"><b>${card.endings.seen} of ${card.endings.of} endings seen</b></p>` : nothing}
      </div>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-catalogue': StCatalogue
  }
}
