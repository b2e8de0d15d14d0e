/** What is being typed, kept in this browser until the server has stored it: closing the tab loses nothing. */
export interface Draft {
  /** Made once for each reply, so that sending it again is harmless. */
  replyId: string
  text: string
}

const key = (rehearsal: string) => `second-take/draft/${rehearsal}`

export function loadDraft(rehearsal: string): Draft {
  try {
    const { replyId, text } = JSON.parse(localStorage.getItem(key(rehearsal)) ?? '') as Partial<Draft>
    if (typeof replyId === 'string' && typeof text === 'string') return { replyId, text }
  } catch {
    // None is kept, or another program wrote there: begin with an empty one.
  }
  return { replyId: crypto.randomUUID(), text: '' }
}

export function saveDraft(rehearsal: string, draft: Draft): void {
  if (draft.text) localStorage.setItem(key(rehearsal), JSON.stringify(draft))
  else localStorage.removeItem(key(rehearsal))
}

export function clearDraft(rehearsal: string): Draft {
  localStorage.removeItem(key(rehearsal))
  return loadDraft(rehearsal)
}
