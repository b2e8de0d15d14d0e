import type { LogEvent } from '../events.js'
import type { Rehearsed } from '../fold.js'
import { stageView } from '../stage-view.js'
import type { DebriefView, LineView, NoteView, RehearsalRow } from '../views.js'
import { coachedLines } from './export-coached.js'
import { plain } from './plain.js'
import { tookInWords } from './words.js'

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

const DISPUTED = ' (You said: that’s not what I meant.)'
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
          turning.lost ? '## Where it could still have turned' : '## The moment that turned it',
          '',
          `Reply ${turning.number}. ${plain(turning.why)}${turning.clear ? ` Clear here: ${plain(turning.clear)}` : ''}`,
          '',
        ]
      : []),
    ...(debrief.wonder.says ? [plain(debrief.wonder.says), ''] : []),
    '## The talk, with notes',
    '',
    ...debrief.notes.flatMap((note) => noteLines(name, note)),
    ...(debrief.carry.length > 0 ? ['## Sentences to carry in', '', ...debrief.carry.map((text, i) => `${i + 1}. “${plain(text)}”`), ''] : []),
    ...(row.real.on ? [`The real conversation: ${row.real.on}.${row.real.account ? ` How it went: ${plain(row.real.account)}` : ''}`, ''] : []),
    ...debrief.coached.flatMap(coachedLines),
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

/** The sentence that tells how they took it is not said twice. */
const unlessSaid = ({ took }: NoteView, says: string) => (says === took?.why ? '' : says)

function spoken(name: string, { manner, text }: LineView): string[] {
  return [`**${name}:** ${manner ? `*${plain(manner)}* ` : ''}${plain(text)}`, '']
}

function noteLines(name: string, note: NoteView): string[] {
  return [
    ...spoken(name, note.line),
    `**You (${note.number}):** ${plain(note.text)}`,
    '',
    ...note.marks
      .filter(({ mark }) => mark > 0)
      .map(
        (mark) =>
          `> ${mark.mark === 2 ? '✓ clearly' : '– partly'} · ${mark.name}: “${plain(mark.quotes.join(' … '))}” ${plain(unlessSaid(note, mark.says))}${mark.disputed ? DISPUTED : ''}`,
      ),
    ...[note.cost, ...note.alsoCost].flatMap((cost) =>
      cost
        ? [
            `> × What cost you: “${plain(cost.quote)}” ${plain(unlessSaid(note, cost.says))}${cost.clear ? ` Clear here: ${plain(cost.clear)}` : ''}${cost.disputed ? DISPUTED : ''}`,
          ]
        : [],
    ),
    ...(note.took ? [`> ${plain(tookInWords(note.took))}`] : []),
    ...(note.unscored ? [`> ${note.unscored}`] : []),
    '',
    ...note.after.flatMap((line) => spoken(name, line)),
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
