import { html, nothing } from 'lit'
import type { MarkView, NoteView, Person } from '../api.js'
import { spokenLine } from './line.js'
import { marginNote } from './margin-note.js'
import { markedText } from './marked-text.js'

/** One reply of one take: the words with their marks, how they took it, and what they answered. */
export function roundCell(note: NoteView | null, person: Person, take: string) {
  if (!note) return html`<div class="round-cell"><p class="soft">${take} had ended.</p></div>`
  return html`<div class="round-cell">
    <p class="say said-by-you"><span class="name">You, ${take}, reply ${note.number}</span><span class="words">${markedText(note.text, note.spans)}</span></p>
    <div class="notes">
      ${note.marks.filter(({ mark }) => mark > 0).map(markOf)}
      ${note.cost ? marginNote('against', html`<b>What cost you: <q>${note.cost.quote}</q></b>`) : nothing}
      ${note.unscored ? html`<p class="soft">${note.unscored}</p>` : nothing}
    </div>
    ${note.took ? html`<p class="took"><b>${note.took.how}.</b> ${note.took.why}</p>` : nothing}
    ${note.answer ? spokenLine(person.name, note.answer) : nothing}
  </div>`
}

function markOf({ mark, name, disputed }: MarkView) {
  const clear = mark === 2
  return marginNote(
    clear ? 'for' : 'partly',
    html`<b><span class="visually-hidden">${clear ? 'Clear' : 'Partly'}: </span>${name}</b>${disputed ? html` <span class="soft">(you meant it otherwise)</span>` : nothing}`,
  )
}
