import { html, nothing } from 'lit'
import type { Card } from '../api.js'
import type { LineItem } from '../items.js'
import './st-portrait.js'

/** The person one talks to: face, name, role, and one line of body language that carries what they feel. */
export function who({ id, counterpart }: Card, lines: readonly LineItem[]) {
  const manner = lines.findLast((line) => line.manner)?.manner
  return html`<aside class="who" aria-label=${counterpart.fullName}>
    <st-portrait .scenario=${id} .face=${lines.at(-1)?.face ?? 'serious'}></st-portrait>
    <h2>${counterpart.fullName}</h2>
    <p class="soft small role">${counterpart.role}</p>
    <p class="manner">${manner ?? nothing}</p>
  </aside>`
}
