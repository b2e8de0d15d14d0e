import { html, type TemplateResult } from 'lit'
import type { NoteView } from '../api.js'

type Span = NoteView['spans'][number]
/** What cost lies innermost, where its wash shows; each further line lies lower. */
const INNERMOST_FIRST = ['against', 'for', 'partly'] as const

/**
 * A reply with its words underlined where they stand. Where spans overlap, each kind has a line of its own, one below the other.
 * `pointed`: the practice or cue whose note is looked at just now; its words stand out.
 */
export function markedText(text: string, spans: readonly Span[], pointed: string | null = null): TemplateResult {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    const lines = INNERMOST_FIRST.filter((sign) => over.some((span) => span.sign === sign))
    const marked = lines.reduce((inner, sign) => html`<mark class=${sign}>${inner}</mark>`, html`${text.slice(start, end)}`)
    return over.some(({ by }) => by === pointed) ? html`<span class="pointed">${marked}</span>` : marked
  })
  return html`${pieces}`
}

/** The part of a long reply that matters: from the sentence of its first mark on, as far as there is room. */
export function excerpt(text: string, spans: readonly Span[], most: number): { text: string; spans: Span[] } {
  if (text.length <= most) return { text, spans: [...spans] }
  const marked = spans[0]?.start ?? 0
  const from = Math.max(0, ...[...text.slice(0, marked).matchAll(/[.!?…]["”’']?\s+/g)].map(({ index, 0: { length } }) => index + length))
  const room = text.slice(from, from + most)
  const ends = [...room.matchAll(/[.!?…]["”’']?(?=\s|$)/g)].map(({ index, 0: { length } }) => index + length)
  const to = from + (from + most >= text.length ? room.length : (ends.at(-1) ?? room.lastIndexOf(' ')))
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  const kept = spans.filter(({ start, end }) => start >= from && end <= to)
  const shift = before.length - from
  return { text: before + text.slice(from, to) + after, spans: kept.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })) }
}
