import { kept } from './kept.js'

const COLOURS = ['system', 'light', 'dark'] as const

export interface Settings {
  /** Sets the script upright and without serifs: long italics are hard for some. */
  upright: boolean
  colours: (typeof COLOURS)[number]
}

/** How this person likes to read; kept in this browser. */
export function settings(): Settings {
  const colours = COLOURS.find((one) => one === kept.get('colours')) ?? 'system'
  return { upright: kept.get('upright') === 'yes', colours }
}

export function change({ upright, colours }: Settings): void {
  kept.set('upright', upright ? 'yes' : '')
  kept.set('colours', colours === 'system' ? '' : colours)
  applySettings()
}

export function applySettings(): void {
  const { upright, colours } = settings()
  const { classList } = document.documentElement
  classList.toggle('upright', upright)
  classList.toggle('always-light', colours === 'light')
  classList.toggle('always-dark', colours === 'dark')
}
