import { kept } from './kept.js'

/** What is being typed, kept in this browser until the server has stored it: closing the tab loses nothing. */
export interface Draft {
  /** Made once for each reply, so that sending it again is harmless. */
  replyId: string
  text: string
}

const key = (rehearsal: string) => `draft/${rehearsal}`

export function loadDraft(rehearsal: string): Draft {
  try {
    const { replyId, text } = JSON.parse(kept.get(key(rehearsal)) ?? '{}') as Partial<Draft>
    if (typeof replyId === 'string' && typeof text === 'string') return { replyId, text }
  } catch {
    // Another program wrote there: begin with an empty one.
  }
  return { replyId: crypto.randomUUID(), text: '' }
}

export function saveDraft(rehearsal: string, draft: Draft): void {
  kept.set(key(rehearsal), draft.text && JSON.stringify(draft))
}

export function clearDraft(rehearsal: string): Draft {
  kept.set(key(rehearsal), '')
  return loadDraft(rehearsal)
}

/** Whether the brief of a scenario was read in this browser; a newcomer from the first screen has not seen it yet. */
export const briefSeen = (scenario: string) => kept.get(`brief-seen/${scenario}`) !== null
export const seeBrief = (scenario: string) => kept.set(`brief-seen/${scenario}`, 'yes')
