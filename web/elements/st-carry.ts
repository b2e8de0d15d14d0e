import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { PageElement } from './page.js'
import { quoted } from './quoted.js'

/** The sentences are other ones now. */
export class CarriedEvent extends Event {
  constructor(readonly sentences: string[]) {
    super('st-carried', { bubbles: true })
  }
}

/**
 * Sentences to carry in: the learner's to change, to copy, and to print on a page of their own.
 * @event st-carried with the sentences, whenever they were changed
 */
@customElement('st-carry')
export class StCarry extends PageElement {
  @property({ attribute: false }) sentences: string[] = []
  @state() private editing = false
  @state() private told = ''

  override render() {
    return html`
      <ol class="carry">
        ${this.sentences.map((text, i) =>
          this.editing
            ? html`<li><textarea aria-label="Sentence ${i + 1}" rows="1" maxlength="400" .value=${text} @change=${(event: Event) => this.#change(i, (event.target as HTMLTextAreaElement).value)}></textarea></li>`
            : html`<li>${quoted(text)}</li>`,
        )}
      </ol>
      <div class="acts no-print">
        <button aria-pressed=${this.editing} @click=${() => (this.editing = !this.editing)}>${this.editing ? 'Done' : 'Put it in your words'}</button>
        <button class="quiet" @click=${this.#copy}>Copy</button>
        <button class="quiet" @click=${this.#print}>Print these alone</button>
        <span class="soft small" role="status">${this.told}</span>
      </div>
    `
  }

  #change(at: number, to: string) {
    const sentences = this.sentences.map((text, i) => (i === at ? to.replace(/\s+/g, ' ').trim() : text)).filter(Boolean)
    this.sentences = sentences
    this.told = ''
    this.dispatchEvent(new CarriedEvent(sentences))
  }

  #copy = async () => {
    try {
      await navigator.clipboard.writeText(this.sentences.join('\n'))
      this.told = 'Copied.'
    } catch {
      this.told = 'This browser does not let a page copy. Mark them with the mouse, and copy them yourself.'
    }
  }

  #print = () => {
    const { classList } = document.documentElement
    classList.add('carry-alone')
    addEventListener('afterprint', () => classList.remove('carry-alone'), { once: true })
    print()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-carry': StCarry
  }
  interface HTMLElementEventMap {
    'st-carried': CarriedEvent
  }
}
