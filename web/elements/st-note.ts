import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { api, type MarkView, type NoteView, type Person, plainWords } from '../api.js'
import { markedText } from './marked-text.js'
import { PageElement } from './page.js'

const SIGNS = { '2': ['for', '✓', 'Clear'], '1': ['partly', '–', 'Partly'], '-1': ['against', '×', 'Against'] } as const
const LEVELS = { against: 'Works against it', partly: 'Goes part of the way', clearly: 'Is clear' } as const

/** The learner wants this moment again. */
export class RetakeEvent extends Event {
  constructor(readonly replyId: string) {
    super('st-retake', { bubbles: true })
  }
}

/**
 * One reply of the talk with its margin: the line it answered, the words underlined, what they did, what cost, what was missed.
 * @event st-retake with the reply to try again
 */
@customElement('st-note')
export class StNote extends PageElement {
  @property() rehearsal = ''
  @property({ attribute: false }) note!: NoteView
  @property({ attribute: false }) person!: Person
  /** From the second take on the examples are offered openly. */
  @property({ type: Boolean }) later = false
  @state() private disputed: ReadonlySet<string> = new Set()
  @state() private problem = ''

  override render() {
    const { note, person } = this
    const other = note.marks.filter(({ practice }) => practice !== note.cost?.practice)
    const clear = other.filter(({ mark }) => mark > 0)
    const folded = other.filter(({ mark }) => mark < 0)
    return html`<article class="beat" id="reply-${note.number}" tabindex="-1" aria-label="Reply ${note.number}">
      <div>
        <p class="say"><span class="name">${person.name}</span>${note.line.manner ? html`<span class="act">${note.line.manner}</span> ` : nothing}${note.line.text}</p>
        <p class="say said-by-you"><span class="name">You, reply ${note.number}</span>${markedText(note.text, note.spans)}</p>
        ${note.change ? html`<p class="took">${note.change}</p>` : nothing}
      </div>
      <div class="notes">
        ${clear.map((mark) => this.#mark(mark))}
        ${note.cost ? this.#cost(note.cost) : nothing}
        ${note.missed.map(({ name, clear: needs }) => html`<div class="note"><span class="sign open" aria-hidden="true">·</span><div><b>Room for: ${name.toLowerCase()}</b><p>Clear here: ${needs}</p></div></div>`)}
        ${folded.length > 0 ? html`<details><summary>What else cost you</summary>${folded.map((mark) => this.#mark(mark))}</details>` : nothing}
        ${note.marks.length === 0 && !note.sure ? html`<p class="soft">Not enough to go on, so nothing is scored here.</p>` : nothing}
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
        <button @click=${() => this.dispatchEvent(new RetakeEvent(note.replyId))} aria-label="Try this moment again, reply ${note.number}">Try this moment again</button>
        ${note.examples.length > 0 ? this.#examples() : nothing}
      </div>
    </article>`
  }

  #mark(mark: MarkView) {
    const [sign, symbol, word] = SIGNS[`${mark.mark}`]
    const disputed = mark.disputed || this.disputed.has(mark.practice)
    return html`<div class="note">
      <span class="sign ${sign}" aria-hidden="true">${symbol}</span>
      <div>
        <b><span class="visually-hidden">${word}: </span>${mark.name}</b>
        <p>${mark.says}</p>
        ${disputed ? html`<p class="small">You said: that’s not what I meant. It is left out of your strategies.</p>` : html`<button class="quiet" @click=${() => this.#dispute(mark)} aria-label="That’s not what I meant, ${mark.name} in reply ${this.note.number}">That’s not what I meant</button>`}
      </div>
    </div>`
  }

  #cost(cost: NonNullable<NoteView['cost']>) {
    const mark = this.note.marks.find(({ practice }) => practice === cost.practice)
    const disputed = mark?.disputed || this.disputed.has(cost.practice)
    return html`<div class="note">
      <span class="sign against" aria-hidden="true">×</span>
      <div>
        <b>What cost you: <q>${cost.quote}</q></b>
        <p>${cost.says}</p>
        <p>Clear here: ${cost.clear}</p>
        ${mark && !disputed ? html`<button class="quiet" @click=${() => this.#dispute(mark)} aria-label="That’s not what I meant, ${cost.name} in reply ${this.note.number}">That’s not what I meant</button>` : html`<p class="small">You said: that’s not what I meant.</p>`}
      </div>
    </div>`
  }

  #examples() {
    return html`<details>
      <summary>${this.later ? 'What others might say here' : 'Show me what others might say here'}</summary>
      <ul class="examples">
        ${this.note.examples.map(({ level, says, answer }) => html`<li><p class="small soft">${LEVELS[level]}</p><p class="say">“${says}”</p><p class="small soft">${this.person.name}: ${answer}</p></li>`)}
      </ul>
    </details>`
  }

  async #dispute({ practice }: MarkView) {
    try {
      await api.dispute(this.rehearsal, this.note.replyId, practice, '')
      this.disputed = new Set([...this.disputed, practice])
      this.problem = ''
    } catch (error) {
      this.problem = plainWords(error)
    }
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
