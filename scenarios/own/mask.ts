import { mapStrings } from './slots.js'

/** What stands for a name that is not to be shared. */
const MASK = 'X'
/** Shorter parts of a name are titles and initials, or words of their own. */
const SHORTEST_PART = 3

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The same data without a person’s name: whole, or any part of it, as whole words of any case. Other names are not known here. */
export function masked<T>(data: T, name: string): T {
  const parts = [name, ...name.split(/[\s,]+/).filter((part) => part.length >= SHORTEST_PART || /[^\p{ASCII}]/u.test(part))]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return mapStrings(data, (text) => text.replace(pattern, MASK))
}
