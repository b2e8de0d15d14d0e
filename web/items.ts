import type { StageView } from './api.js'

/** Something on the stage: a reply of the learner's, or a line with its sentences. `seq`: the event it began with. */
export type Item = ReplyItem | LineItem

export interface ReplyItem {
  kind: 'reply'
  seq: number
  replyId: string
  text: string
  misheard: boolean
}

export interface LineItem {
  kind: 'line'
  seq: number
  /** The reply it answers; null for the opening. */
  reply: number | null
  sentences: string[]
  manner: string | null
  face: string
  whole: boolean
}

/** Folds what happened on stage into items, oldest first. */
export function itemsOf(events: readonly StageView[]): Item[] {
  const items: Item[] = []
  for (const event of events) {
    const last = items.at(-1)
    if (event.type === 'replied') {
      const { seq, replyId, text } = event
      items.push({ kind: 'reply', seq, replyId, text, misheard: false })
    } else if (event.type === 'said') {
      const { seq, reply, text, manner, face } = event
      if (last?.kind === 'line' && !last.whole && last.reply === reply) last.sentences.push(text)
      else items.push({ kind: 'line', seq, reply, sentences: [text], manner, face, whole: false })
    } else if (event.type === 'spoke' && last?.kind === 'line') {
      last.whole = true
    } else if (event.type === 'misheard') {
      const reply = items.find((item) => item.kind === 'reply' && item.seq === event.reply)
      if (reply?.kind === 'reply') reply.misheard = true
    }
  }
  return items
}

export const textOf = (line: LineItem): string => line.sentences.join(' ')

/** The reply that a line of the script answers, where no later line answers it too. */
export function answeredLast(line: LineItem, items: readonly Item[]): ReplyItem | null {
  const last = items.findLast((item) => item.kind === 'line' && item.reply === line.reply)
  const reply = items.find((item) => item.kind === 'reply' && item.seq === line.reply)
  return last === line && reply?.kind === 'reply' ? reply : null
}
