import { html } from 'lit'
import type { About, BriefView } from '../api.js'
import { briefText } from './brief-text.js'
import './st-dialog.js'

interface TalkDialogs {
  name: string
  brief: BriefView | null
  about: About | null
  end: (because: 'done' | 'care') => void
}

/** The three dialogs of a talk: its brief, ending it, and stopping because it is too close. */
export function talkDialogs({ name, brief, about, end }: TalkDialogs) {
  return html`
    <st-dialog id="brief" .heading=${brief?.title ?? 'Brief'} .body=${brief ? briefText(brief, about, (text) => html`<h3>${text}</h3>`) : html`<p>The brief can’t be read just now.</p>`} closing="Back to ${name}"></st-dialog>
    <st-dialog
      id="ending" heading="End the talk here?" closing="Go on"
      .body=${html`<p>Leaving is an ending of its own. You read your talk with notes, and can try any moment of it again.</p>`}
      .actions=${html`<button class="primary" @click=${() => end('done')}>End here</button>`}
    ></st-dialog>
    <st-dialog
      id="care" heading="We can stop here." closing="Go on"
      .body=${html`<p>If you stop, ${name} says nothing more, and nothing is asked of you. What was said is kept for another day, and can be deleted.</p>`}
      .actions=${html`<button class="primary" @click=${() => end('care')}>Stop</button>`}
    ></st-dialog>
  `
}
