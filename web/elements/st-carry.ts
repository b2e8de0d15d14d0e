import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { kept } from '../kept.js'
import { PageElement } from './page.js'
import { quoted } from './quoted.js'

const key = (rehearsal: string) => `carry/${rehearsal}`

/** Sentences to carry in: the learner's to change, kept in this browser, and to copy. */
@customElement('st-carry')
export class StCarry extends PageElement {
  @property() rehearsal = ''
  @property({ attribute: false }) sentences: string[] = []
  @state() private own: string[] | null = null
  @state() private editing = false
  @state() private told = ''

  override connectedCallback(): void {
    super.connectedCallback()
    this.own = kept.get(key(this.rehearsal))?.split('\n') ?? null
  }

  override render() {
    const sentences = this.own ?? this.sentences
    return html`
      <ol class="carry">
        ${sentences.map((text, i) =>
          this.editing
            ? html`<li><textarea aria-label="Sentence ${i + 1}" rows="1" .value=${text} @input=${(event: Event) => this.#change(i, (event.target as HTMLTextAreaElement).value)}></textarea></li>`
            : html`<li>${quoted(text)}</li>`,
        )}
      </ol>
      <div class="acts no-print">
        <button @click=${this.#copy}>Copy</button>
        <button class="quiet" aria-pressed=${this.editing} @click=${() => (this.editing = !this.editing)}>${this.editing ? 'Done' : 'Put it in your words'}</button>
        <span class="soft small" role="status">${this.told || nothing}</span>
      </div>
    `
  }

  #change(at: number, to: string) {
    // One sentence a line, so that they can be kept as they are copied.
    this.own = (this.own ?? this.sentences).map((text, i) => (i === at ? to.replace(/\s*\n\s*/g, ' ') : text))
    kept.set(key(this.rehearsal), this.own.join('\n'))
    this.told = ''
  }

  #copy = async () => {
    try {
      await navigator.clipboard.writeText((this.own ?? this.sentences).join('\n'))
      this.told = 'Copied.'
    } catch {
      this.told = 'This browser does not let a page copy. Mark them with the mouse, and copy them yourself.'
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-carry': StCarry
  }
}
