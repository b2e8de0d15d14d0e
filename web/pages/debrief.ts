import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../elements/st-carry.js'
import '../elements/st-note.js'
import '../elements/st-portrait.js'
import '../elements/st-untold.js'
import { ApiError, api, type DebriefView, exportUrl, plainWords } from '../api.js'
import { curveView } from '../elements/curve.js'
import { markedText } from '../elements/marked-text.js'
import { PageElement } from '../elements/page.js'
import type { RetakeEvent } from '../elements/st-note.js'
import { strategiesView } from '../elements/strategies.js'
import { go } from '../go.js'
import '../styles/debrief.css'

const PHONE = matchMedia('(max-width: 40rem)')

/** Your talk, with notes: the moment that turned it first, then the whole of it. */
@customElement('st-debrief')
export class StDebrief extends PageElement {
  @property() rehearsal = ''
  @state() private debrief: DebriefView | null = null
  @state() private problem = ''
  @state() private told = ''

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  readonly #load = async () => {
    try {
      this.debrief = await api.debrief(this.rehearsal)
      document.title = `${this.debrief.outcome.title} · Second Take`
    } catch (error) {
      // The talk still goes on: back to it.
      if (error instanceof ApiError && error.type === 'not-ended') go(`/talk/${this.rehearsal}`)
      else this.problem = plainWords(error)
    }
  }

  readonly #retake = async (replyId: string) => {
    try {
      go(`/talk/${(await api.take(this.rehearsal, replyId)).id}`)
    } catch (error) {
      this.problem = plainWords(error)
    }
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
    const { rehearsal, outcome, person, notes } = debrief
    const took = rehearsal.take > 1 ? ` · take ${rehearsal.take}` : ''
    return html`<div class="page" @st-retake=${(event: RetakeEvent) => this.#retake(event.replyId)} @st-disputed=${this.#load}>
      ${notice}
      <section class="out">
        <st-portrait .scenario=${rehearsal.scenario.id} .face=${debrief.face}></st-portrait>
        <div><p class="label">${rehearsal.scenario.title}${rehearsal.mode === 'hard-minute' ? ' · the hard minute' : ''}${took}</p><h1>${outcome.title}</h1></div>
        <p class="epi">${outcome.by === 'care' ? 'You stopped, and that is always right. What was said is kept here for another day, or deleted under Your talks.' : outcome.epilogue}</p>
      </section>
      ${this.#turning(debrief)}
      ${
        notes.length > 0
          ? html`<section class="debrief-section"><h2>Your talk, with notes</h2>${notes.map((note, i) => html`<st-note .rehearsal=${this.rehearsal} .note=${note} .person=${person} .later=${rehearsal.take > 1} .last=${i === notes.length - 1}></st-note>`)}</section>`
          : html`<section><p>You said nothing in this talk, so there is nothing to read yet.</p><p><a class="button" href="/brief/${rehearsal.scenario.id}">Begin again</a></p></section>`
      }
      ${debrief.carry.length > 0 ? html`<section class="debrief-section"><h2>${debrief.carry.length === 1 ? 'A sentence' : debrief.carry.length === 2 ? 'Two sentences' : 'Three sentences'} to carry in</h2><st-carry .rehearsal=${this.rehearsal} .sentences=${debrief.carry}></st-carry></section>` : nothing}
      ${notes.length > 0 ? this.#picture(debrief) : nothing}
      <section class="acts no-print">
        <a class="button" href="/brief/${rehearsal.scenario.id}">Take the whole talk again</a>
        <a class="button quiet" href=${exportUrl(this.rehearsal, 'md')} download>Keep a copy (Markdown)</a>
        <a class="button quiet" href=${exportUrl(this.rehearsal, 'json')} download>Keep a copy (JSON)</a>
        <button class="quiet" @click=${() => print()}>Print</button>
        <button class="quiet" @click=${this.#reread}>Read it again with today’s reader</button>
        <span class="soft small" role="status">${this.told}</span>
      </section>
    </div>`
  }

  #turning({ turning, notes, person, outcome }: DebriefView) {
    const note = notes.find(({ replyId }) => replyId === turning?.replyId)
    if (!turning || !note) return nothing
    return html`<section class="card turned">
      <h2 class="label">${outcome.quality === 'poor' ? 'Where it could still have turned' : 'The moment that turned it'}</h2>
      <div class="cols">
        <p class="say"><span class="name">You, reply ${note.number}</span>${markedText(note.text, note.spans)}</p>
        ${note.answer ? html`<p class="say"><span class="name">${person.name}</span>${note.answer.manner ? html`<span class="act">${note.answer.manner}</span> ` : nothing}${note.answer.text}</p>` : nothing}
      </div>
      <p>${turning.why}${turning.clear ? html` <b>Clear here:</b> ${turning.clear}` : nothing}</p>
      <div class="acts no-print"><button class="primary" @click=${() => this.#retake(note.replyId)}>Try this moment again</button><a class="button quiet" href="#reply-${note.number}">See it in the talk</a></div>
    </section>`
  }

  #picture(debrief: DebriefView) {
    const { person, road } = debrief
    return html`
      <section class="debrief-section"><h2>Five strategies</h2>${strategiesView(debrief.strategies)}</section>
      <section class="debrief-section"><h2>How ${person.pronouns.they} took it</h2>${curveView(debrief.curve, person.name, PHONE.matches)}</section>
      <section class="debrief-section">
        <h2>The road you took</h2>
        <ol class="road">
          ${road.stops.map(
            (stop) => html`<li class=${stop.turning ? 'turning' : ''}>
              <p><b>${stop.replies.length === 1 ? `Reply ${stop.replies[0]}` : `Replies ${stop.replies[0]} to ${stop.replies.at(-1)}`}</b>${stop.turning ? ' · where it turns' : ''}</p>
              ${stop.ledOn ? html`<p class="soft">What led on: ${stop.ledOn}</p>` : nothing}
              ${stop.couldHave ? html`<p class="soft">Where it could have turned: ${stop.couldHave}</p>` : nothing}
            </li>`,
          )}
        </ol>
        <p class="soft">${road.endings.filter(({ met }) => met).length} of ${road.endings.length} endings seen.</p>
      </section>
      <section class="debrief-section"><h2>What was not said</h2><st-untold .facts=${debrief.facts} .name=${person.name}></st-untold></section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-debrief': StDebrief
  }
}
