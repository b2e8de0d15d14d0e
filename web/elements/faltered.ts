import { html, nothing } from 'lit'
import type { StageView } from '../api.js'

type Fault = Extract<StageView, { type: 'faltered' }>['fault']

/** What stopped a model in the middle of a talk, in plain words. */
const FAULTS: Readonly<Record<Fault, string>> = {
  unreachable: 'The model can’t be reached.',
  'refused-key': 'The model’s endpoint refuses the key it was given.',
  'no-such-model': 'The endpoint has no model of that name.',
  busy: 'The model is busy.',
  'too-slow': 'The model took too long.',
  'cut-off': 'The model broke off.',
  unusable: 'The model gave nothing that can be used.',
  'too-long': 'The talk has grown too long for the model.',
}

/** The model failed before a line was whole: the turn is kept, and the learner chooses. */
export function faltered(fault: Fault, problem: string, again: (voice: 'again' | 'script') => void) {
  return html`<div class="ended" role="alert">
    <p>${FAULTS[fault]} What you said is kept.</p>
    <div class="acts">
      <button class="primary" @click=${() => again('again')}>Try again</button>
      <button @click=${() => again('script')}>Let the script go on</button>
    </div>
    ${problem ? html`<p>${problem}</p>` : nothing}
  </div>`
}
