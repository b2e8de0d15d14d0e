import { html, type TemplateResult } from 'lit'

const SYMBOLS = { for: '✓', partly: '–', against: '×', open: '·' } as const

/** One note of the margin. `pointAt`: told when someone looks at it, or no longer does. */
export function marginNote(sign: keyof typeof SYMBOLS, body: TemplateResult, pointAt: (on: boolean) => void = () => {}) {
  return html`<div class="note" @pointerenter=${() => pointAt(true)} @pointerleave=${() => pointAt(false)} @focusin=${() => pointAt(true)} @focusout=${() => pointAt(false)}>
    <span class="sign ${sign}" aria-hidden="true">${SYMBOLS[sign]}</span>
    <div>${body}</div>
  </div>`
}
