import type { Cue } from './schema.js'

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const INSIDE_A_WORD = '[\\p{L}\\p{N}]'

/** A word or phrase as a pattern: whole words, any apostrophe; a trailing `*` leaves the end open. */
function bodyOf(phrase: string): string {
  const open = phrase.endsWith('*')
  const body = escaped((open ? phrase.slice(0, -1) : phrase).trim())
    .replace(/['’]/g, "['’]?")
    .replace(/\s+/g, '\\s+')
  return open ? body : `${body}(?!${INSIDE_A_WORD})`
}

const patterns = new WeakMap<readonly string[], RegExp>()

/** One pattern for all phrases of a group, any case: a reply is held against thousands of them. */
function patternOf(group: readonly string[]): RegExp {
  const known = patterns.get(group)
  if (known) return known
  const made = new RegExp(`(?<!${INSIDE_A_WORD})(?:${group.map(bodyOf).join('|')})`, 'iu')
  patterns.set(group, made)
  return made
}

/** Whether a sentence shows the cue: a word of each group, and none that rules it out. */
export function showsCue(sentence: string, cue: Pick<Cue, 'groups' | 'not'>): boolean {
  return cue.groups.every((group) => patternOf(group).test(sentence)) && !(cue.not && patternOf(cue.not).test(sentence))
}
