const KEY = 'second-take/settings'

export interface Settings {
  /** Sets the script upright and without serifs: long italics are hard for some. */
  upright: boolean
}

/** How this person likes to read; kept in this browser. */
export function settings(): Settings {
  return { upright: localStorage.getItem(KEY) === 'upright' }
}

export function toggle(setting: keyof Settings): void {
  localStorage.setItem(KEY, settings()[setting] ? '' : setting)
  applySettings()
}

export function applySettings(): void {
  document.documentElement.classList.toggle('upright', settings().upright)
}
