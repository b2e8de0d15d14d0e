import { PRACTICE_IDS, PRACTICES, type PracticeId } from '../../../scenarios/rubric/practices.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { Rehearsed } from '../fold.js'
import type { DebriefView, NoteView, SharedReply, SharedView } from '../views.js'
import { masked, masksFor } from './mask.js'

export interface ShareRequest {
  what: 'moment' | 'talk' | 'debrief'
  /** The reply of a moment; without it, the one that turned the talk. */
  reply?: string | undefined
  masked: boolean
}

/**
 * What goes into a coach's file, and no more: a moment is one reply with the line before and after it; a talk has no marks of ours at all; a debrief has both,
 * and how it ended. No stance, no fact that was kept back, nothing of other talks.
 */
export function sharedOf(scenario: Scenario, state: Rehearsed, debrief: DebriefView, { what, reply, masked: mask }: ShareRequest): SharedView {
  const chosen = reply ?? debrief.turning?.replyId ?? debrief.notes[0]?.replyId
  const notes = what === 'moment' ? debrief.notes.filter(({ replyId }) => replyId === chosen) : debrief.notes
  const shared: SharedView = {
    what,
    title: scenario.title,
    person: { name: scenario.counterpart.name, role: scenario.counterpart.role },
    brief: { happened: scenario.brief.happened, want: scenario.brief.want, cannot: scenario.brief.cannot },
    outcome: what === 'debrief' ? { title: debrief.outcome.title, epilogue: debrief.outcome.epilogue } : null,
    replies: notes.map((note) => replyOf(note, roomAt(scenario, state, note), what)),
    masked: [],
  }
  if (!mask) return shared
  const masks = masksFor(textsIn(shared), [scenario.counterpart.fullName])
  const { replies, ...rest } = shared
  // Ids, practices and the rubric's own words are nobody's name.
  const bare = replies.map(({ line, text, after, read, ...ids }) => ({
    ...ids,
    ...masked({ line, text, after }, masks),
    read: read?.map((mark) => ({ ...mark, ...masked({ quotes: mark.quotes, says: mark.says }, masks) })) ?? null,
  }))
  const used = masks.filter(({ name }) => textsIn(shared).some((text) => masked(text, [{ name, as: '' }]) !== text))
  return { ...masked({ ...rest, what: '' }, masks), what, replies: bare, masked: used }
}

function replyOf(note: NoteView, room: PracticeId[], what: ShareRequest['what']): SharedReply {
  // In a whole talk, what answered a reply stands before the next one.
  const alone = what === 'moment' && note.answer ? [{ manner: note.answer.manner, text: note.answer.text }] : note.after
  return {
    replyId: note.replyId,
    number: note.number,
    line: note.line,
    text: note.text,
    after: alone,
    room: room.map((practice) => ({ practice, name: PRACTICES[practice].name })),
    read:
      what === 'talk'
        ? null
        : note.marks.map(({ practice, name, mark, quotes, says, disputed }) => ({ practice, name, mark, quotes, says, disputed })),
  }
}

function roomAt(scenario: Scenario, state: Rehearsed, note: NoteView): PracticeId[] {
  const at = state.replies[note.number - 1]?.before.at ?? ''
  return PRACTICE_IDS.filter((practice) => practice in (scenario.beats[at]?.room ?? {}))
}

function textsIn({ title, person, brief, outcome, replies }: SharedView): string[] {
  return [
    title,
    person.role,
    brief.happened,
    ...brief.want,
    ...brief.cannot,
    ...(outcome ? [outcome.title, outcome.epilogue] : []),
    ...replies.flatMap(({ line, text, after, read }) => [
      line.manner ?? '',
      line.text,
      text,
      ...after.flatMap((one) => [one.manner ?? '', one.text]),
      ...(read ?? []).map(({ says }) => says),
    ]),
  ]
}
