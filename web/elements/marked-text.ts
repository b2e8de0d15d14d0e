import { html, type TemplateResult } from 'lit'
import type { NoteView } from '../api.js'

const RANK = { against: 2, for: 1, partly: 0 } as const
const WORDS = { for: 'clear', partly: 'partly', against: 'cost you' } as const

/** A reply with its words underlined where they stand. Where spans overlap, what cost shows, with a line for the other. */
export function markedText(text: string, spans: NoteView['spans']): TemplateResult {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    const piece = text.slice(start, end)
    const [top] = [...over].sort((a, b) => RANK[b.sign] - RANK[a.sign])
    if (!top) return html`${piece}`
    const both = new Set(over.map(({ sign }) => sign)).size > 1
    return html`<mark class="${top.sign} ${both ? 'both' : ''}" title=${WORDS[top.sign]}>${piece}</mark>`
  })
  return html`${pieces}`
}
