import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { PracticeId } from '../../scenarios/rubric/practices.js'
import { api, type MarkView, type NoteView, type Person, plainWords } from '../api.js'
import { markedText } from './marked-text.js'
import { PageElement } from './page.js'
import { quoted } from './quoted.js'

const SIGNS = { '2': ['for', '✓', 'Clear'], '1': ['partly', '–', 'Partly'], '-1': ['against', '×', 'Against'] } as const
const LEVELS = { against: 'Works against it', partly: 'Goes part of the way', clearly: 'Is clear' } as const
const DISPUTED = 'You said: that’s not what I meant. It is left out of your strategies.'

/** The learner wants this moment again. */
export class RetakeEvent extends Event {
  constructor(readonly replyId: string) {
    super('st-retake', { bubbles: true })
  }
}

/** A mark of this talk was disputed: what follows from it has changed. */
export class DisputedEvent extends Event {
  constructor() {
    super('st-disputed', { bubbles: true })
  }
}

/**
 * One reply of the talk with its margin: the line it answered, the words underlined, what they did, what cost, what was missed.
 * @event st-retake with the reply to try again
 * @event st-disputed once the server has it
 */
@customElement('st-note')
export class StNote extends PageElement {
  @property() rehearsal = ''
  @property({ attribute: false }) note!: NoteView
  @property({ attribute: false }) person!: Person
  /** From the second take on the examples are offered openly. */
  @property({ type: Boolean }) later = false
  /** The talk ends here, with what they answered. */
  @property({ type: Boolean }) last = false
  /** The practice whose note is pointed at: its words stand out in the reply. */
  @state() private pointed: PracticeId | null = null
  @state() private told = ''

  override render() {
    const { note } = this
    const other = note.marks.filter(({ practice }) => practice !== note.cost?.practice)
    const folded = other.filter(({ mark }) => mark < 0)
    return html`<article class="beat" id="reply-${note.number}" tabindex="-1" aria-label="Reply ${note.number}">
      <div>
        ${this.#line(note.line)}
        <p class="say said-by-you"><span class="name">You, reply ${note.number}</span><span class="words">${markedText(note.text, note.spans, this.pointed)}</span></p>
        ${note.change ? html`<p class="took">${note.change}</p>` : nothing}
        ${this.last && note.answer ? this.#line(note.answer) : nothing}
      </div>
      <div class="notes">
        ${other.filter(({ mark }) => mark > 0).map((mark) => this.#mark(mark))}
        ${note.cost ? this.#cost(note.cost) : nothing}
        ${note.missed.map(({ name, clear }) => marginNote('open', '·', html`<b>Room for: ${name.toLowerCase()}</b><p>Clear here: ${clear}</p>`))}
        ${folded.length > 0 ? html`<details class="costs-more"><summary>What else cost you</summary>${folded.map((mark) => this.#mark(mark))}</details>` : nothing}
        ${this.#unscored()}
        <p class="small soft" role="status">${this.told}</p>
        <button @click=${() => this.dispatchEvent(new RetakeEvent(note.replyId))} aria-label="Try this moment again, reply ${note.number}">Try this moment again</button>
        ${note.examples.length > 0 ? this.#examples() : nothing}
      </div>
    </article>`
  }

  #line({ manner, text }: NoteView['line']) {
    return html`<p class="say"><span class="name">${this.person.name}</span>${manner ? html`<span class="act">${manner}</span> ` : nothing}${text}</p>`
  }

  #unscored() {
    if (this.note.misheard) return html`<p class="soft">You said that you were misheard, so nothing is scored here.</p>`
    return this.note.marks.length === 0 && !this.note.sure ? html`<p class="soft">Not enough to go on, so nothing is scored here.</p>` : nothing
  }

  #mark(mark: MarkView) {
    const [sign, symbol, word] = SIGNS[`${mark.mark}`]
    const words = mark.quotes.length > 0 ? `, for your words ${mark.quotes.map(quoted).join(' and ')}` : ''
    const body = html`<b><span class="visually-hidden">${word}: </span>${mark.name}<span class="visually-hidden">${words}</span></b>
      <p>${mark.says}</p>
      ${this.#dispute(mark)}`
    return marginNote(sign, symbol, body, (on) => this.#point(on ? mark.practice : null))
  }

  #cost(cost: NonNullable<NoteView['cost']>) {
    const mark = this.note.marks.find(({ practice }) => practice === cost.practice)
    const body = html`<b>What cost you: <q>${cost.quote}</q></b>
      <p>${cost.says}</p>
      <p>Clear here: ${cost.clear}</p>
      ${mark ? this.#dispute(mark) : nothing}`
    return marginNote('against', '×', body, (on) => this.#point(on ? cost.practice : null))
  }

  #dispute(mark: MarkView) {
    return mark.disputed
      ? html`<p class="small">${DISPUTED}</p>`
      : html`<button class="quiet" @click=${() => this.#meantOtherwise(mark)} aria-label="That’s not what I meant, ${mark.name} in reply ${this.note.number}">That’s not what I meant</button>`
  }

  #examples() {
    return html`<details>
      <summary>${this.later ? 'What others might say here' : 'Show me what others might say here'}</summary>
      <ul class="examples">
        ${this.note.examples.map(({ level, says, answer }) => html`<li><p class="small soft">${LEVELS[level]}</p><p class="say">${quoted(says)}</p><p class="small soft">${this.person.name}: ${answer}</p></li>`)}
      </ul>
    </details>`
  }

  #point(practice: PracticeId | null) {
    this.pointed = practice
  }

  async #meantOtherwise({ practice, name }: MarkView) {
    try {
      await api.dispute(this.rehearsal, this.note.replyId, practice, '')
      this.note = { ...this.note, marks: this.note.marks.map((mark) => (mark.practice === practice ? { ...mark, disputed: true } : mark)) }
      this.told = `${name}: left out of your strategies.`
      await this.updateComplete
      // The button that had the focus is gone.
      this.querySelector('article')?.focus({ preventScroll: true })
      this.dispatchEvent(new DisputedEvent())
    } catch (error) {
      this.told = plainWords(error)
    }
  }
}

/** One note of the margin. `pointAt`: told when someone looks at it, or no longer does. */
function marginNote(sign: string, symbol: string, body: TemplateResult, pointAt: (on: boolean) => void = () => {}) {
  return html`<div class="note" @pointerenter=${() => pointAt(true)} @pointerleave=${() => pointAt(false)} @focusin=${() => pointAt(true)} @focusout=${() => pointAt(false)}>
    <span class="sign ${sign}" aria-hidden="true">${symbol}</span>
    <div>${body}</div>
  </div>`
}

declare global {
  interface HTMLElementTagNameMap {
    'st-note': StNote
  }
  interface HTMLElementEventMap {
    'st-retake': RetakeEvent
    'st-disputed': DisputedEvent
  }
}
