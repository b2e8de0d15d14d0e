import { html, type TemplateResult } from 'lit'
import type { PracticeId } from '../../scenarios/rubric/practices.js'
import type { NoteView } from '../api.js'

type Span = NoteView['spans'][number]
const RANK = { against: 2, for: 1, partly: 0 } as const

/**
 * A reply with its words underlined where they stand. Where spans overlap, what cost shows, with a second line for the other.
 * `pointed`: the practice whose note is looked at just now; its words stand out.
 */
export function markedText(text: string, spans: readonly Span[], pointed: PracticeId | null = null): TemplateResult {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    const piece = text.slice(start, end)
    const [top] = [...over].sort((a, b) => Number(b.practice === pointed) - Number(a.practice === pointed) || RANK[b.sign] - RANK[a.sign])
    if (!top) return html`${piece}`
    const other = over.find(({ sign }) => sign !== top.sign)
    return html`<mark class="${top.sign} ${other ? 'both' : ''} ${top.practice === pointed ? 'pointed' : ''}">${piece}</mark>`
  })
  return html`${pieces}`
}
