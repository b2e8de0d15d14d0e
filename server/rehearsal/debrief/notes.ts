import { CHECKS } from '../../../scenarios/rubric/checks.js'
import { marksOf } from '../../../scenarios/rubric/marks.js'
import { PRACTICES, type PracticeId } from '../../../scenarios/rubric/practices.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { GivenReply, Rehearsed, SpokenLine } from '../fold.js'
import type { MarkView, NoteView } from '../views.js'
import { changeOf, effectOf } from './words.js'

const MOST_MISSED = 2

/** One visit to a beat, with the replies given in it. */
export interface Moment {
  beat: string
  room: PracticeId[]
  replies: { reply: GivenReply; marks: MarkView[] }[]
}

const isPractice = (id: string): id is PracticeId => id in PRACTICES
export const roomOf = (scenario: Scenario, beat: string): PracticeId[] => Object.keys(scenario.beats[beat]?.room ?? {}).filter(isPractice)
export const clearHere = (scenario: Scenario, beat: string, practice: PracticeId): string =>
  scenario.beats[beat]?.room[practice] ?? PRACTICES[practice].clearly

/** The marks of one reply, each with its words and what they did. None where there was not enough to go on. */
export function marksFor(scenario: Scenario, reply: GivenReply): MarkView[] {
  if (!reply.reading || reply.misheard || reply.turned?.unsure) return []
  const room = roomOf(scenario, reply.before.at)
  return marksOf(reply.reading.checks).map(({ practice, mark, quotes, checks }) => ({
    practice,
    name: PRACTICES[practice].name,
    mark,
    quotes,
    checks,
    says: saysOf(scenario, checks),
    room: room.includes(practice),
    disputed: reply.disputes.some((dispute) => dispute.practice === practice),
  }))
}

/** The author's sentence for the check that weighs most with this person; the rubric's own words where there is none. */
function saysOf(scenario: Scenario, checks: readonly MarkView['checks'][number][]): string {
  const written = checks.find((check) => scenario.effects[check])
  const [first] = checks
  return (written && scenario.effects[written]) || (first ? (effectOf(scenario, first) ?? '') : '')
}

export function momentsOf(scenario: Scenario, state: Rehearsed): Moment[] {
  const moments: Moment[] = []
  for (const reply of state.replies) {
    const beat = reply.before.at
    const last = moments.at(-1)
    const stays = last?.beat === beat && last.replies.at(-1)?.reply.turned?.standing.at === beat
    const moment = stays && last ? last : { beat, room: roomOf(scenario, beat), replies: [] }
    if (moment !== last) moments.push(moment)
    moment.replies.push({ reply, marks: marksFor(scenario, reply) })
  }
  return moments
}

/** Every reply with its margin: marks, what cost, what was missed, how it was taken. */
export function notesOf(scenario: Scenario, state: Rehearsed, moments: readonly Moment[]): NoteView[] {
  return moments.flatMap((moment) =>
    moment.replies.map(({ reply, marks }, i) => {
      const last = i === moment.replies.length - 1
      const shown = new Set(moment.replies.flatMap((one) => one.marks.filter(({ mark }) => mark > 0).map(({ practice }) => practice)))
      const missed = last ? moment.room.filter((practice) => !shown.has(practice) && !marks.some((mark) => mark.practice === practice)) : []
      return {
        replyId: reply.event.replyId,
        number: reply.number,
        line: lineView(state.lines.find(({ seq }) => seq === reply.event.answers)),
        text: reply.event.text,
        answer: answerTo(state, reply),
        spans: marks
          .flatMap((mark) => mark.quotes.flatMap((quote) => spanOf(reply.event.text, quote, mark)))
          .sort((a, b) => a.start - b.start || a.end - b.end),
        marks,
        cost: costOf(scenario, moment.beat, marks),
        missed: missed
          .slice(0, MOST_MISSED)
          .map((practice) => ({ practice, name: PRACTICES[practice].name, clear: clearHere(scenario, moment.beat, practice) })),
        landed: reply.turned?.landed ?? 'neutral',
        change: changeOf(scenario, reply),
        sure: !reply.turned?.unsure,
        misheard: reply.misheard,
        examples: scenario.beats[moment.beat]?.examples ?? [],
      }
    }),
  )
}

function spanOf(text: string, quote: string, mark: MarkView): NoteView['spans'] {
  const start = text.indexOf(quote)
  const sign = mark.mark === 2 ? 'for' : mark.mark === 1 ? 'partly' : 'against'
  return start < 0 ? [] : [{ start, end: start + quote.length, practice: mark.practice, sign }]
}

/** What cost most: of the marks against, the one that weighs most with this person. */
function costOf(scenario: Scenario, beat: string, marks: readonly MarkView[]): NoteView['cost'] {
  const weight = (mark: MarkView) =>
    Math.max(0, ...mark.checks.map((check) => (scenario.takes[check]?.tension ?? 0) - (scenario.takes[check]?.trust ?? 0)))
  const [worst] = marks.filter(({ mark, disputed }) => mark < 0 && !disputed).sort((a, b) => weight(b) - weight(a))
  if (!worst) return null
  const check = worst.checks.find((id) => CHECKS[id].sign === 'against')
  return {
    practice: worst.practice,
    name: worst.name,
    quote: worst.quotes[0] ?? '',
    says: (check && effectOf(scenario, check)) ?? worst.says,
    clear: clearHere(scenario, beat, worst.practice),
  }
}

function lineView(line: SpokenLine | undefined): NoteView['line'] {
  return { manner: line?.sentences[0]?.manner ?? null, text: line?.sentences.map(({ text }) => text).join(' ') ?? '' }
}

function answerTo(state: Rehearsed, reply: GivenReply): NoteView['answer'] {
  const line = state.lines.find((one) => one.reply === reply.event.seq)
  return line ? { ...lineView(line), face: line.sentences[0]?.face ?? 'serious' } : null
}
