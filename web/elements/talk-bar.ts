import { html, nothing } from 'lit'
import type { StageState } from '../api.js'

interface TalkBar {
  brief: () => void
  stop: () => void
  end: () => void
}

/** The bar of a talk, in place of the page's own: the way home, where one is, and what is always in reach. */
export function talkBar({ scenario, mode, take, awaiting }: StageState, { brief, stop, end }: TalkBar) {
  return html`<div class="toolbar">
    <a class="brand" href="/" aria-label="Second Take, back to the start"><span class="narrow-only">‹</span><span class="wide">Second <i>Take</i></span></a>
    <h1>${scenario.title}${mode === 'hard-minute' ? ', the hard minute' : ''}${take > 1 ? `, take ${take}` : ''}</h1>
    <div class="acts">
      <button class="quiet" @click=${brief}>Brief</button>
      ${awaiting === 'nothing' ? nothing : html`<button class="quiet" @click=${stop}>Stop, this is too close</button><button class="quiet" @click=${end}>End here</button>`}
    </div>
  </div>`
}
