import { html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { PRACTICES, STRATEGIES } from '../../scenarios/rubric/practices.js'
import { type About, api } from '../api.js'
import { PageElement } from '../elements/page.js'

/** How a reply is read and marked, and how far that can be trusted. */
@customElement('st-reading')
export class StReading extends PageElement {
  @state() private about: About | null = null

  override async connectedCallback() {
    super.connectedCallback()
    document.title = 'How this is read · Second Take'
    this.about = await api.about().catch(() => null)
  }

  override render() {
    return html`<div class="page narrow">
      <h1>How this is read</h1>
      <div class="prose">
        <p>Each reply is read once, for things that a person could answer with yes or no: does it own a mistake, ask an open question that follows, take work back? What is found moves the person you talk to, and makes the marks. Both follow from one reading, so they can’t contradict each other.</p>
        <p>Every mark quotes the words that earned it. Length earns nothing, nor do buzzwords, nor words addressed to a scorer. What can’t be read with confidence counts as neutral.</p>
        <p>The reader was trained on replies that were composed and rated with a language model under written rules. It has not yet been checked against people. It misses subtle sarcasm and much of what is said between the lines. If it misread you, say so: “misheard me” in the talk, “That’s not what I meant” in the notes.</p>
        <p>Scores are for learning. No one but you sees one.</p>
      </div>
      <h2>What is read for</h2>
      <ul class="plain-list">${STRATEGIES.map(({ name, from, to, practices }) => html`<li><b>${name}</b>, from “${from}” to “${to}”: ${practices.map((id) => PRACTICES[id].name.toLowerCase()).join(', ')}.</li>`)}</ul>
      <p class="soft small">${this.about ? `Reader ${this.about.reader.version}; Second Take ${this.about.version}.` : ''} <a href="/setup">What speaks and reads here</a>. Faces: Open Peeps by Pablo Stanley (CC0).</p>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'st-reading': StReading
  }
}
