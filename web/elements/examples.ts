import { html } from 'lit'
import type { NoteView } from '../api.js'
import { quoted } from './quoted.js'

const LEVELS = { against: 'Works against it', partly: 'Goes part of the way', clearly: 'Is clear' } as const

/** The learner wants to carry this sentence in. */
export class CarryEvent extends Event {
  constructor(readonly sentence: string) {
    super('st-carry', { bubbles: true })
  }
}

/** What others might say here, with what they would hear; on asking, and from the second take on openly. */
export function examplesView(examples: NoteView['examples'], name: string, later: boolean) {
  const carry = (sentence: string) => (event: Event) => event.currentTarget?.dispatchEvent(new CarryEvent(sentence))
  return html`<details ?open=${later}>
    <summary>${later ? 'What others might say here' : 'Show me what others might say here'}</summary>
    <ul class="examples">
      ${examples.map(
        ({ level, says, answer }) => html`<li>
          <p class="small soft">${LEVELS[level]}</p>
          <p class="say">${quoted(says)}</p>
          <p class="small soft">${name}: ${answer}</p>
          ${level === 'clearly' ? html`<button class="quiet no-print" @click=${carry(says)} aria-label="Carry this in: ${says}">Carry this in</button>` : ''}
        </li>`,
      )}
    </ul>
  </details>`
}

declare global {
  interface HTMLElementEventMap {
    'st-carry': CarryEvent
  }
}
