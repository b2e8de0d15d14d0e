import { html, nothing, type TemplateResult } from 'lit'
import type { Card } from '../api.js'
import { quoted } from './quoted.js'
import './st-portrait.js'

export type Kind = Card['kind']
export const KINDS: Readonly<Record<Kind, string>> = { conflict: 'Conflict', delegation: 'Delegation', 'executive-briefing': 'Executive briefing' }

/** A conversation to practise: who, what is at stake, how long. The whole card leads to its brief. `more`: what else can be done with it. */
export function scenarioCard({ id, kind, title, tagline, teaser, stakes, minutes, endings }: Card, more: TemplateResult | typeof nothing = nothing) {
  return html`<li class="card">
    <st-portrait .scenario=${id} face="serious"></st-portrait>
    <div class="body">
      <p class="label">${KINDS[kind]}</p>
      <h3><a href="/brief/${id}">${title}</a></h3>
      <p class="soft small">${tagline}</p>
      <p class="card-quote">${quoted(teaser)}</p>
      <p class="small">${stakes}</p>
      <p class="soft small">${minutes} min · or the hard minute</p>
      ${endings.seen > 0 ? html`<p class="small"><b>${endings.seen} of ${endings.of} endings seen</b></p>` : nothing}
      ${more}
    </div>
  </li>`
}
