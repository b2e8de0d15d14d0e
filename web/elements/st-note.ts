import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import './st-dispute.js'
import type { CostView, DebriefView, MarkView, NoteView, Person } from '../api.js'
import { stretch } from './curve.js'
import { examplesView } from './examples.js'
import { spokenLine } from './line.js'
import { marginNote } from './margin-note.js'
import { markedText } from './marked-text.js'
import { PageElement } from './page.js'
import { quoted } from './quoted.js'

/** The learner wants this moment again. */
export class RetakeEvent extends Event {
  constructor(readonly replyId: string) {
    super('st-retake', { bubbles: true })
  }
}

/**
 * One reply of the talk with its margin: the line it answered, the words underlined, how they took it, what won, what cost, what was missed.
 * @event st-retake with the reply to try again
 */
@customElement('st-note')
export class StNote extends PageElement {
  @property() rehearsal = ''
  @property({ attribute: false }) note!: NoteView
  @property({ attribute: false }) person!: Person
  /** The stretch of the curve that this reply made: where they stood before it, and after. */
  @property({ attribute: false }) stretch: readonly DebriefView['curve'][number][] = []
  /** From the second take on the examples are offered openly. */
  @property({ type: Boolean }) later = false
  /** The learner would take this one back. */
  @property({ type: Boolean }) regretted = false
  /** The practice or cue whose note is pointed at: its words stand out in the reply. */
  @state() private pointed: string | null = null
  @state() private told = ''

  override render() {
    const { note, person } = this
    const shown = note.marks.filter(({ mark }) => mark > 0)
    const unrated = shown.filter(({ room }) => !room)
    return html`<article class="beat" id="reply-${note.number}" tabindex="-1" aria-label="Reply ${note.number}" @st-disputed=${this.#disputed}>
      ${stretch(this.stretch)}
      <div>
        ${spokenLine(person.name, note.line)}
        <p class="say said-by-you"><span class="name">You, reply ${note.number}</span><span class="words">${markedText(note.text, note.spans, this.pointed)}</span></p>
        ${note.took ? html`<p class="took"><b>${note.took.how}.</b> ${note.took.why}</p>` : nothing}
        ${note.after.map((line) => spokenLine(person.name, line))}
      </div>
      <div class="notes">
        ${this.regretted ? html`<p class="small">You would take this one back.</p>` : nothing}
        ${note.won ? this.#won(note.won) : nothing}
        ${shown.filter(({ room }) => room).map((mark) => this.#mark(mark))}
        ${note.cost ? this.#cost(note.cost, 'What cost you: ') : nothing}
        ${note.missed.map(({ name, clear }) => marginNote('open', html`<b>Room for: ${name.toLowerCase()}</b><p>Clear here: ${clear}</p>`))}
        ${note.alsoCost.length > 0 ? html`<details class="costs-more"><summary>What else cost you</summary>${note.alsoCost.map((cost) => this.#cost(cost, ''))}</details>` : nothing}
        ${unrated.length > 0 ? html`<details><summary>Shown, though there was no need for it here: ${unrated.map(({ name }) => name.toLowerCase()).join(', ')}</summary>${unrated.map((mark) => this.#mark(mark))}</details>` : nothing}
        ${note.unscored ? html`<p class="soft">${note.unscored}</p>` : nothing}
        <p class="small soft" role="status">${this.told}</p>
        <button @click=${() => this.dispatchEvent(new RetakeEvent(note.replyId))} aria-label="Try this moment again, reply ${note.number}">Try this moment again</button>
        ${note.examples.length > 0 ? examplesView(note.examples, person.name, this.later) : nothing}
      </div>
    </article>`
  }

  #won({ cue, quote }: NonNullable<NoteView['won']>) {
    return marginNote('for', html`<b>What reached ${this.person.pronouns.them}: <q>${quote}</q></b>`, (on) => this.#point(on ? cue : null))
  }

  #mark(mark: MarkView) {
    const clear = mark.mark === 2
    const says = this.#unlessSaid(mark.says)
    const body = html`<b><span class="visually-hidden">${clear ? 'Clear' : 'Partly'}: </span>${mark.name}</b>
      <p>${says || mark.quotes.map(quoted).join(' ')}${says ? html`<span class="visually-hidden"> For your words ${mark.quotes.map(quoted).join(' and ')}.</span>` : nothing}</p>
      ${mark.clear ? html`<p>Clear here: ${mark.clear}</p>` : nothing}
      ${this.#dispute(mark, mark.name)}`
    return marginNote(clear ? 'for' : 'partly', body, (on) => this.#point(on ? mark.practice : null))
  }

  #cost(cost: CostView, label: string) {
    const says = this.#unlessSaid(cost.says)
    const body = html`<b>${label}<q>${cost.quote}</q></b>
      ${says ? html`<p>${says}</p>` : nothing}
      ${label && cost.clear ? html`<p>Clear here: ${cost.clear}</p>` : nothing}
      ${this.#dispute(cost, quoted(cost.quote))}`
    return marginNote('against', body, (on) => this.#point(on ? (cost.practice ?? cost.cue) : null))
  }

  #dispute({ practice, disputed, ...rest }: MarkView | CostView, about: string) {
    const cue = 'cue' in rest ? rest.cue : null
    return html`<st-dispute .rehearsal=${this.rehearsal} .reply=${this.note.replyId} .practice=${practice} .cue=${cue} .disputed=${disputed} about="${about} in reply ${this.note.number}"></st-dispute>`
  }

  /** The sentence that tells how they took it is not said again beside it. */
  #unlessSaid(says: string): string {
    return says === this.note.took?.why ? '' : says
  }

  #point(by: string | null) {
    this.pointed = by
  }

  async #disputed() {
    this.told = 'Left out of what follows from this reply.'
    await this.updateComplete
    // The button that had the focus is gone.
    this.querySelector('article')?.focus({ preventScroll: true })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-note': StNote
  }
  interface HTMLElementEventMap {
    'st-retake': RetakeEvent
  }
}
