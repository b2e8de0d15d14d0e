import { html } from 'lit'
import type { DebriefView, NoteView } from '../api.js'
import './st-note.js'

const WORDS = { against: 'something cost you', for: 'something was clear', partly: 'something was partly there', open: 'nothing is marked' } as const
const SYMBOLS = { against: '×', for: '✓', partly: '–', open: '·' } as const

/** What the strip of numbers says of a reply: what cost comes first, then what was clear. */
function signOf({ cost, won, marks }: NoteView): keyof typeof WORDS {
  if (cost) return 'against'
  if (won || marks.some(({ mark }) => mark === 2)) return 'for'
  return marks.some(({ mark }) => mark === 1) ? 'partly' : 'open'
}

/** The talk with notes, and the ways through it: a strip of numbers, and J and K from reply to reply. */
export function talkWithNotes(debrief: DebriefView) {
  const { notes, rehearsal, person, curve, wonder } = debrief
  const strip = html`<nav aria-label="Replies"><ol class="replies">
    ${notes.map((note) => {
      const sign = signOf(note)
      return html`<li><a href="#reply-${note.number}"><span aria-hidden="true" class="sign ${sign}">${SYMBOLS[sign]}</span>${note.number}<span class="visually-hidden">: ${WORDS[sign]}</span></a></li>`
    })}
  </ol></nav>`
  const stretchOf = (number: number) => {
    const at = curve.findIndex(({ reply }) => reply === number)
    return at > 0 ? curve.slice(at - 1, at + 1) : []
  }
  return html`<section class="debrief-section talk" @keydown=${jump}>
    <h2>Your talk, with notes</h2>
    ${notes.length > 1 ? html`<div class="row no-print">${strip}<span class="soft small wide">J and K go to the next reply and back.</span></div>` : ''}
    <p class="soft small narrow-only">Beside each reply: trust (the whole line) and tension (the broken one); further right is more.</p>
    ${notes.map((note) => html`<st-note .rehearsal=${rehearsal.id} .note=${note} .person=${person} .stretch=${stretchOf(note.number)} .later=${rehearsal.take > 1} .regretted=${note.number === wonder.reply}></st-note>`)}
  </section>`
}

/** Only while the focus is in the talk, and not in a field: a single letter elsewhere is nobody's command. */
function jump(event: KeyboardEvent) {
  const step = { j: 1, k: -1 }[event.key.toLowerCase()]
  const target = event.target as Element
  if (!step || event.ctrlKey || event.metaKey || event.altKey || target.matches('input, textarea, select')) return
  const articles = [...(event.currentTarget as Element).querySelectorAll('article')]
  const here = articles.findIndex((article) => article.contains(target))
  const next = articles[here < 0 ? 0 : Math.min(articles.length - 1, Math.max(0, here + step))]
  next?.focus()
  next?.scrollIntoView({ block: 'start' })
  event.preventDefault()
}
