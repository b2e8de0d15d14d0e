import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../elements/st-carry.js'
import '../elements/st-portrait.js'
import '../elements/st-real.js'
import '../elements/st-takes.js'
import '../elements/st-untold.js'
import '../elements/st-wonder.js'
import { ApiError, api, type DebriefView, exportUrl, isOwn, plainWords } from '../api.js'
import { coachedView } from '../elements/coached.js'
import { curveView } from '../elements/curve.js'
import type { CarryEvent } from '../elements/examples.js'
import { PageElement } from '../elements/page.js'
import { roadView } from '../elements/road.js'
import type { CarriedEvent } from '../elements/st-carry.js'
import type { RetakeEvent } from '../elements/st-note.js'
import { strategiesView } from '../elements/strategies.js'
import { talkWithNotes } from '../elements/talk-notes.js'
import { turnedCard } from '../elements/turned-card.js'
import { go } from '../go.js'
import '../styles/debrief.css'
import '../styles/notes.css'
import '../styles/curve.css'
import '../styles/coach.css'

const MOST_CARRIED = 3
const CARRIED = ['', 'A sentence', 'Two sentences', 'Three sentences']
const STOPPED = 'You stopped, and that is always right. What was said is kept here for another day, or deleted under Your talks.'

/** Your talk, with notes: one question first, then the moment that turned it, then the whole of it. */
@customElement('st-debrief')
export class StDebrief extends PageElement {
  @property() rehearsal = ''
  @state() private debrief: DebriefView | null = null
  @state() private problem = ''
  @state() private told = ''
  /** Copies leave out the name of the one who was talked with. */
  @state() private masks = false

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  readonly #load = async () => {
    try {
      this.debrief = await api.debrief(this.rehearsal)
      document.title = `${this.debrief.outcome.title} · Second Take`
      await this.updateComplete
      if (location.hash === '#coach') this.querySelector('#coach')?.scrollIntoView()
    } catch (error) {
      // The talk still goes on: back to it.
      if (error instanceof ApiError && error.type === 'not-ended') go(`/talk/${this.rehearsal}`)
      else this.problem = plainWords(error)
    }
  }

  /** The question is gone, and the notes are there: they begin at their heading. */
  readonly #open = async () => {
    await this.#load()
    await this.updateComplete
    scrollTo(0, 0)
    this.querySelector('h1')?.focus({ preventScroll: true })
  }

  readonly #retake = async ({ replyId }: RetakeEvent) => {
    try {
      go(`/talk/${(await api.take(this.rehearsal, replyId)).id}`)
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  readonly #carry = async (sentences: string[]) => {
    if (!this.debrief) return
    this.debrief = { ...this.debrief, carry: sentences }
    try {
      await api.carry(this.rehearsal, sentences)
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  /** A chosen example comes in; where there are enough already, in place of the last. */
  readonly #carryToo = async ({ sentence }: CarryEvent) => {
    const others = (this.debrief?.carry ?? []).filter((text) => text !== sentence)
    await this.#carry([...others.slice(0, MOST_CARRIED - 1), sentence])
    if (!this.problem) this.told = `“${sentence}” is among your sentences to carry in now.`
  }

  /** Both readings are kept; the notes show the newest. */
  readonly #reread = async () => {
    try {
      const { reread } = await api.reread(this.rehearsal)
      this.debrief = await api.debrief(this.rehearsal)
      this.told =
        reread === 0 ? 'It was read by today’s reader already.' : `Read again: ${reread} ${reread === 1 ? 'reply' : 'replies'} by today’s reader.`
    } catch (error) {
      this.problem = plainWords(error)
    }
  }

  override render() {
    const { debrief } = this
    const notice = this.problem ? html`<div class="notice" role="alert">${this.problem} <a href="/talks">Your talks</a></div>` : nothing
    if (!debrief) return this.problem ? html`<div class="page"><h1>The notes are not here.</h1>${notice}</div>` : nothing
    if (debrief.wonder.ask)
      return html`<div class="page narrow" @st-wondered=${this.#open}>${notice}<st-wonder .rehearsal=${this.rehearsal} .notes=${debrief.notes}></st-wonder></div>`
    const { rehearsal, outcome, notes } = debrief
    const stopped = outcome.by === 'care'
    return html`<div class="page debrief" @st-retake=${this.#retake} @st-disputed=${this.#load} @st-carry=${this.#carryToo} @st-carried=${(event: CarriedEvent) => this.#carry(event.sentences)}>
      ${notice}
      <section class="out">
        <st-portrait .scenario=${rehearsal.scenario.id} .face=${debrief.face}></st-portrait>
        <div>
          <p class="label">${rehearsal.scenario.title}${rehearsal.mode === 'hard-minute' ? ' · the hard minute' : ''}${rehearsal.take > 1 ? ` · take ${rehearsal.take}` : ''}</p>
          <h1 tabindex="-1">${outcome.title}</h1>
        </div>
      </section>
      ${stopped ? nothing : turnedCard(debrief)}
      <p class="epi">${stopped ? STOPPED : outcome.epilogue}</p>
      ${
        notes.length > 0
          ? talkWithNotes(debrief)
          : html`<section><p>You said nothing in this talk, so there is nothing to read yet.</p><p><a class="button" href="/brief/${rehearsal.scenario.id}">Begin again</a></p></section>`
      }
      ${notes.length > 0 && !stopped ? [this.#carried(debrief), this.#picture(debrief)] : nothing}
      ${debrief.coached.length > 0 ? html`<section class="debrief-section coached" id="coach"><h2>What your coach said</h2>${debrief.coached.map(coachedView)}</section>` : nothing}
      <st-takes .rehearsal=${this.rehearsal}></st-takes>
      <section class="acts no-print">
        ${stopped ? nothing : html`<a class="button" href="/brief/${rehearsal.scenario.id}">Have the whole talk again</a>`}
        ${notes.length > 0 ? html`<a class="button" href="/talk/${this.rehearsal}/share">Show it to a coach</a>` : nothing}
        <a class="button quiet" href=${exportUrl(this.rehearsal, 'md', this.masks)} download>Keep a copy (Markdown)</a>
        <a class="button quiet" href=${exportUrl(this.rehearsal, 'json', this.masks)} download>Keep a copy (JSON)</a>
        ${isOwn(rehearsal.scenario.id) ? html`<label class="small"><input type="checkbox" .checked=${this.masks} @change=${() => (this.masks = !this.masks)} /> without the name</label>` : nothing}
        <button class="quiet" @click=${() => print()}>Print</button>
        <button class="quiet" @click=${this.#reread}>Read it again with today’s reader</button>
        <span class="soft small" role="status">${this.told}</span>
      </section>
    </div>`
  }

  #carried({ carry, rehearsal }: DebriefView) {
    return html`<section class="debrief-section to-carry">
      <h2>${carry.length > 0 ? `${CARRIED[carry.length] ?? 'Sentences'} to carry in` : 'The real conversation'}</h2>
      <p class="soft print-only">From “${rehearsal.scenario.title}”, rehearsed with Second Take.</p>
      ${carry.length > 0 ? html`<st-carry .sentences=${carry}></st-carry>` : nothing}
      <st-real .rehearsal=${this.rehearsal} .real=${rehearsal.real}></st-real>
    </section>`
  }

  #picture({ person, strategies, curve, road, facts }: DebriefView) {
    return html`
      <section class="debrief-section"><h2>Five strategies</h2>${strategiesView(strategies)}</section>
      <section class="debrief-section"><h2>How ${person.pronouns.they} took it</h2>${curveView(curve, person.name)}</section>
      <section class="debrief-section"><h2>The road you took</h2>${roadView(road)}</section>
      <section class="debrief-section"><h2>What was not said</h2><st-untold .facts=${facts} .name=${person.name}></st-untold></section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-debrief': StDebrief
  }
}
