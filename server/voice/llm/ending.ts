import type { Direction } from '../direction.js'
import { plain, stemsOf, wordsOf } from '../line-check/text.js'

const stems = (text: string) => stemsOf(wordsOf(plain(text)))

/** Whether a line fits the ending that the machine has reached: it closes, and it speaks of what the ending is about. When unsure, no. */
export function endsAs(direction: Direction, line: string, closing: string): boolean {
  const outcome = direction.ended ? direction.scenario.outcomes[direction.ended] : undefined
  if (!outcome || line.trim().endsWith('?')) return false
  const about = stems([outcome.title, closing, ...outcome.closing.map(({ says }) => says)].join(' '))
  return [...stems(line)].filter((stem) => about.has(stem)).length >= 2
}
