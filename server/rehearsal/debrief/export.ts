import type { LogEvent } from '../events.js'
import type { Rehearsed } from '../fold.js'
import { stageView } from '../stage-view.js'
import type { DebriefView, NoteView, RehearsalRow } from '../views.js'

/** The version of the exported JSON; docs/export.md says what is in it. */
export const EXPORT_VERSION = 1

/** One rehearsal as JSON. While it goes on, only what the stage shows; once ended, the whole log and the debrief. */
export function asJson(row: RehearsalRow, events: readonly LogEvent[], debrief: DebriefView | null): string {
  return `${JSON.stringify(
    {
      format: 'second-take/rehearsal',
      version: EXPORT_VERSION,
      rehearsal: row,
      events: debrief ? events : events.flatMap((event) => stageView(event) ?? []),
      debrief,
    },
    null,
    2,
  )}\n`
}

const SIGNS = { '2': '✓ clearly', '1': '– partly', '-1': '× against' } as const
/** Text of a person inside Markdown: nothing in it is markup. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\r?\n/g, ' ')

/** One rehearsal as Markdown, to read or to paste. */
export function asMarkdown(row: RehearsalRow, state: Rehearsed, debrief: DebriefView | null): string {
  const name = row.scenario.counterpart.name
  const head = [
    `# ${plain(row.scenario.title)}`,
    '',
    `With ${plain(row.scenario.counterpart.fullName)}, ${new Date(row.startedAt).toISOString().slice(0, 10)}. Take ${row.take}.`,
    '',
  ]
  if (!debrief) return [...head, ...transcript(name, state)].join('\n')
  const { outcome, turning } = debrief
  return [
    ...head,
    `## ${plain(outcome.title)}`,
    '',
    plain(outcome.epilogue),
    '',
    ...(turning
      ? [
          '## The moment that turned it',
          '',
          `Reply ${turning.number}. ${plain(turning.why)}${turning.clear ? ` Clear here: ${plain(turning.clear)}` : ''}`,
          '',
        ]
      : []),
    '## The talk, with notes',
    '',
    ...debrief.notes.flatMap((note) => noteLines(name, note)),
    ...(debrief.carry.length > 0 ? ['## Sentences to carry in', '', ...debrief.carry.map((text, i) => `${i + 1}. “${plain(text)}”`), ''] : []),
    '## Five strategies',
    '',
    ...debrief.strategies.map(({ name: strategy, rating, clear, chances, shown, from, to }) => {
      const how =
        rating === null
          ? shown
            ? `shown once: “${plain(shown)}”`
            : 'didn’t come up'
          : `clear in ${clear} of ${chances} chances (${rating.toFixed(1)} of 5)`
      return `- **${strategy}** (${from} → ${to}): ${how}`
    }),
    '',
  ].join('\n')
}

function noteLines(name: string, note: NoteView): string[] {
  return [
    `**${name}:** ${note.line.manner ? `*${plain(note.line.manner)}* ` : ''}${plain(note.line.text)}`,
    '',
    `**You (${note.number}):** ${plain(note.text)}`,
    '',
    ...note.marks.map(
      (mark) =>
        `> ${SIGNS[`${mark.mark}`]} · ${mark.name}: “${plain(mark.quotes.join(' … '))}” ${plain(mark.says)}${mark.disputed ? ' (You said: that’s not what I meant.)' : ''}`,
    ),
    ...(note.cost ? [`> What cost you: ${plain(note.cost.says)} Clear here: ${plain(note.cost.clear)}`] : []),
    ...(note.change ? [`> ${plain(note.change)}`] : []),
    '',
    ...(note.answer ? [`**${name}:** ${note.answer.manner ? `*${plain(note.answer.manner)}* ` : ''}${plain(note.answer.text)}`, ''] : []),
  ]
}

function transcript(name: string, state: Rehearsed): string[] {
  const lines = state.lines.map((line) => ({
    seq: line.sentences[0]?.seq ?? 0,
    text: `**${name}:** ${plain(line.sentences.map(({ text }) => text).join(' '))}`,
  }))
  const replies = state.replies.map(({ event }) => ({ seq: event.seq, text: `**You:** ${plain(event.text)}` }))
  return [...lines, ...replies].sort((a, b) => a.seq - b.seq).flatMap(({ text }) => [text, ''])
}
