import { html, type TemplateResult } from 'lit'
import type { About, BriefView } from '../api.js'
import { whereWordsGo } from './where-words-go.js'
import '../styles/brief.css'

/** The brief: who this is, what happened, what you want, what you can't give or say, a note on the content, and where your words go. `heading`: of the level that fits. */
export function briefText({ brief, counterpart }: BriefView, about: About | null, heading: (text: string) => TemplateResult) {
  const list = (items: readonly string[]) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
  return html`<div class="brief">
    <p class="story">${brief.you}</p>
    <div>${heading('Who this is')}<p>${brief.who}</p></div>
    <div>${heading('What happened')}<p>${brief.happened}</p></div>
    <div>${heading('What you want')}${list(brief.want)}</div>
    <div>${heading('What you can’t give or say')}${list(brief.cannot)}</div>
    <p class="small soft">In it: ${brief.content}</p>
    <p class="small soft">${whereWordsGo(about, counterpart.name)} <a href="/setup">What speaks and reads</a></p>
  </div>`
}
