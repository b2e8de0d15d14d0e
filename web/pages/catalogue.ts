import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import '../elements/st-portrait.js'
import { type About, api, type Card, type OwnView, plainWords, type RehearsalRow } from '../api.js'
import { clearDraft, loadDraft, saveDraft } from '../draft.js'
import { LengthCount, MOST } from '../elements/length-count.js'
import { PageElement } from '../elements/page.js'
import { quoted } from '../elements/quoted.js'
import { KINDS, type Kind, scenarioCard } from '../elements/scenario-card.js'
import { submitsOn } from '../elements/submit-keys.js'
import { whereInShort } from '../elements/where-words-go.js'
import { go } from '../go.js'
import '../styles/catalogue.css'

/** The draft of the first screen, before there is a rehearsal to keep it by. */
const FIRST = 'first'
const MOST_UNFINISHED = 3
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']

/** The first screen: someone is waiting for an answer; below, unfinished talks and the catalogue. */
@customElement('st-catalogue')
export class StCatalogue extends PageElement {
  @state() private cards: Card[] = []
  @state() private owns: OwnView[] = []
  @state() private unfinished: RehearsalRow[] = []
  @state() private about: About | null = null
  @state() private kind: Kind | 'all' = 'all'
  @state() private problem = ''
  @state() private busy = false
  @state() private draft = loadDraft(FIRST)
  @query('textarea') private field!: HTMLTextAreaElement
  readonly #count = new LengthCount(this)

  override connectedCallback(): void {
    super.connectedCallback()
    document.title = 'Second Take'
    void this.#load()
  }

  async #load() {
    try {
      const [cards, owns, talks, about] = await Promise.all([api.scenarios(), api.owns(), api.talks(), api.about()])
      this.cards = cards
      this.owns = owns
      this.about = about
      this.unfinished = talks.rows.filter((row) => row.endedAt === null && row.replies > 0)
      this.problem = ''
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  override render() {
    const [first] = this.cards
    const kinds = new Set(this.cards.map(({ kind }) => kind))
    const shown = this.cards.filter(({ kind }) => this.kind === 'all' || kind === this.kind)
    const chip = (kind: Kind | 'all', name: string) =>
      html`<button aria-pressed=${kind === this.kind} @click=${() => (this.kind = kind)}>${name}</button>`
    return html`<div class="page">
      ${this.problem ? html`<div class="notice" role="alert"><span>${this.problem}</span><button @click=${() => this.#load()}>Try again</button></div>` : nothing}
      <section class="first" aria-labelledby="headline">
        <div>
          <h1 id="headline">Say it here first.</h1>
          <p class="lede">Rehearse the conversation you dread with someone who doesn’t give in easily. Then see what your words did, and try the moment again.</p>
        </div>
        ${first ? this.#waiting(first) : nothing}
      </section>
      ${this.unfinished.length > 0 ? this.#unfinished() : nothing}
      <section class="practise" aria-labelledby="practise">
        <h2 id="practise" class="visually-hidden">Conversations to practise</h2>
        ${kinds.size > 1 ? html`<div class="chips" role="group" aria-label="Kind">${chip('all', 'All')}${[...kinds].map((kind) => chip(kind, KINDS[kind]))}</div>` : nothing}
        <ul class="cards">${shown.map((card) => scenarioCard(card))}</ul>
      </section>
      <section class="practise" aria-labelledby="own">
        <h2 id="own">Your own</h2>
        <p>The talk that you dread is not here? <a href="/own">Make it, in four minutes.</a></p>
        ${this.owns.length > 0 ? html`<ul class="cards">${this.owns.map(({ id, card }) => scenarioCard(card, html`<p class="small change"><a href="/own/${id}" aria-label="Change ${card.title}">Change it</a></p>`))}</ul>` : nothing}
      </section>
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
        <textarea
          id="first-reply" rows="2" placeholder="Answer ${pronouns.them}." ?readonly=${this.busy} .value=${live(this.draft.text)}
          @input=${this.#typed} @keydown=${(event: KeyboardEvent) => submitsOn(event) && this.#say(event)}
        ></textarea>
        <div class="row">
          <span class="soft small">${this.about ? whereInShort(this.about) : nothing}</span>
          ${this.#count.render(this.draft.text)}
          <span class="end"><button class="primary" aria-disabled=${this.busy}>Say it</button></span>
        </div>
      </form>
    </div>`
  }

  #typed = () => {
    this.draft = { ...this.draft, text: this.field.value }
    this.#count.of(this.draft.text)
    saveDraft(FIRST, this.draft)
  }

  #say = async (event: Event) => {
    event.preventDefault()
    const [first] = this.cards
    if (!first || this.busy) return
    if (!this.draft.text.trim() || this.draft.text.length > MOST) return this.field.focus()
    this.busy = true
    try {
      const talk = await api.start(first.id, { mode: 'whole', temperament: first.temperament })
      // From here on the words belong to that talk: what fails now goes on there.
      saveDraft(talk.id, this.draft)
      this.draft = clearDraft(FIRST)
      await this.#answer(talk.id, talk.answers)
      go(`/talk/${talk.id}`, { fresh: true })
    } catch (error) {
      this.problem = plainWords(error)
    } finally {
      this.busy = false
    }
  }

  async #answer(talk: string, answers: number | null) {
    if (answers === null) return
    try {
      await api.reply(talk, { ...loadDraft(talk), answers })
      clearDraft(talk)
    } catch {
      // The talk shows the words in its field, and says what is wrong when they are sent from there.
    }
  }

  #unfinished() {
    return html`<section aria-label="Unfinished talks">
      <ul class="unfinished">
        ${this.unfinished.slice(0, MOST_UNFINISHED).map(
          ({ id, scenario, replies, last }) => html`<li>
            <st-portrait .scenario=${scenario.id} face="tired"></st-portrait>
            <span class="what"><b>${scenario.title}</b> is waiting at your ${ORDINALS[replies] ?? 'next'} reply.<br /><span class="soft small last">${scenario.counterpart.name}: ${quoted(last)}</span></span>
            <a class="button" href="/talk/${id}" aria-label="Go on with ${scenario.title}">Go on</a>
          </li>`,
        )}
      </ul>
      ${this.unfinished.length > MOST_UNFINISHED ? html`<p class="small"><a href="/talks">All your talks</a></p>` : nothing}
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-catalogue': StCatalogue
  }
}
