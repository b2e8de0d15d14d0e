import { html } from 'lit'
import type { About, BriefView } from '../api.js'
import '../styles/brief.css'

/** The brief: who this is, what happened, what you want, what you can't give or say, a note on the content, and where your words go. */
export function briefText({ brief, counterpart }: BriefView, about: About | null) {
  const list = (items: readonly string[]) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
  return html`<div class="brief">
    <p class="story">${brief.you}</p>
    <div><h3>Who this is</h3><p>${brief.who}</p></div>
    <div><h3>What happened</h3><p>${brief.happened}</p></div>
    <div><h3>What you want</h3>${list(brief.want)}</div>
    <div><h3>What you can’t give or say</h3>${list(brief.cannot)}</div>
    <p class="small soft">In it: ${brief.content}</p>
    <p class="small soft">${
      about?.voice.kind === 'llm'
        ? html`A model (${about.voice.model}) speaks for ${counterpart.name}: your words go to ${about.voice.host}. They are scored and kept on this machine.`
        : 'Your words stay on this machine. No one but you sees what they scored.'
    }</p>
  </div>`
}
