import type { LogEvent } from './events.js'
import type { StageView } from './views.js'

/** What a browser may see of an event while the rehearsal goes on: no mark, no stance, no undisclosed fact. Null: nothing. */
export function stageView(event: LogEvent): StageView | null {
  const { seq } = event
  switch (event.type) {
    case 'replied':
      return { seq, type: 'replied', replyId: event.replyId, text: event.text, answers: event.answers }
    case 'said':
      return { seq, type: 'said', reply: event.reply, index: event.index, text: event.text, manner: event.manner, face: event.face }
    case 'spoke':
      return { seq, type: 'spoke', reply: event.reply }
    case 'faltered':
      return { seq, type: 'faltered', reply: event.reply, fault: event.fault }
    case 'disputed':
      return event.practice === null && event.cue === undefined ? { seq, type: 'misheard', reply: event.reply } : null
    case 'ended':
      return { seq, type: 'ended' }
    default:
      return null
  }
}
