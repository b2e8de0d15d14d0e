/** What this browser keeps for one person: drafts and settings. Where storage is refused or full, the page works without. */
export const kept = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(`second-take/${key}`)
    } catch {
      return null
    }
  },

  /** An empty value is not kept at all. */
  set(key: string, value: string): void {
    try {
      if (value) localStorage.setItem(`second-take/${key}`, value)
      else localStorage.removeItem(`second-take/${key}`)
    } catch {
      // Nothing to do: it lasts as long as the page.
    }
  },
}
