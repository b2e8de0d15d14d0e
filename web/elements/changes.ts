import { html } from 'lit'
import type { CompareView } from '../api.js'

type Change = CompareView['changes'][number]

const WORDS = { '2': 'clear', '1': 'partly there', '0': 'not there', '-1': 'against' } as const

/** Marks gained and lost from where two takes part. */
export function changesView(changes: CompareView['changes'], [before, after]: readonly [string, string]) {
  if (changes.length === 0) return html`<p>The same practices were as clear in both.</p>`
  const list = (title: string, some: readonly Change[]) =>
    some.length === 0
      ? html`<div><h3>${title}</h3><p class="soft">nothing</p></div>`
      : html`<div><h3>${title}</h3><ul class="changes">${some.map((one) => html`<li><b>${one.name}</b> <span class="soft">${WORDS[`${one.before}`]} in ${before}, ${WORDS[`${one.after}`]} in ${after}</span></li>`)}</ul></div>`
  return html`<div class="sides">
    ${list(
      'Gained',
      changes.filter((one) => one.after > one.before),
    )}
    ${list(
      'Lost',
      changes.filter((one) => one.after < one.before),
    )}
  </div>`
}
