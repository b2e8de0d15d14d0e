import { PRACTICES, type PracticeId } from '../../../scenarios/rubric/practices.js'
import type { EventOf } from '../events.js'
import type { CoachedView, Mark, NoteView } from '../views.js'

/** What coaches said of a talk, beside what we read. A remark on a reply that is not there is left out. */
export function coachedOf(coached: readonly EventOf<'coached'>[], notes: readonly NoteView[]): CoachedView[] {
  return coached.map(({ coach, at, remarks }) => ({
    coach,
    at,
    remarks: remarks.flatMap(({ replyId, marks, verdicts, comment, again }) => {
      const note = notes.find((one) => one.replyId === replyId)
      if (!note) return []
      const ours = (practice: PracticeId) => {
        const mark = note.marks.find((one) => one.practice === practice)
        return { practice, name: PRACTICES[practice].name, ours: (mark?.mark ?? 0) as Mark, words: mark?.quotes ?? [] }
      }
      return [
        {
          replyId,
          number: note.number,
          text: note.text,
          marks: marks.map(({ practice, mark, blind }) => ({ ...ours(practice), theirs: mark, blind })),
          verdicts: verdicts.map(({ practice, agrees, reason }) => ({ ...ours(practice), agrees, reason })),
          comment,
          again,
        },
      ]
    }),
  }))
}

/** Where a coach sees a reply otherwise than we do: for calibration. `theirs` null: not said how else. */
export interface Disagreement {
  rehearsal: string
  reply: string
  practice: PracticeId
  words: string[]
  ours: Mark
  theirs: Mark | null
  blind: boolean
  reason: string
}

export function disagreementsIn(rehearsal: string, coached: readonly CoachedView[]): Disagreement[] {
  return coached.flatMap(({ remarks }) =>
    remarks.flatMap(({ text, marks, verdicts }) => {
      const reasonFor = (practice: PracticeId) => verdicts.find((one) => one.practice === practice && !one.agrees)?.reason ?? ''
      const differing = marks.filter(({ ours, theirs }) => ours !== theirs)
      const marked = new Set(differing.map(({ practice }) => practice))
      return [
        ...differing.map(({ practice, words, ours, theirs, blind }) => ({ practice, words, ours, theirs, blind, reason: reasonFor(practice) })),
        ...verdicts
          .filter(({ practice, agrees }) => !agrees && !marked.has(practice))
          .map(({ practice, words, ours, reason }) => ({ practice, words, ours, theirs: null, blind: false, reason })),
      ].map((one) => ({ rehearsal, reply: text, ...one }))
    }),
  )
}
