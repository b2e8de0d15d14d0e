import type { Cue } from './schema.js'

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patterns = new Map<string, RegExp>()

/** A word or phrase as a pattern: whole words, any case, any apostrophe; a trailing `*` leaves the end open. */
function patternOf(phrase: string): RegExp {
  const known = patterns.get(phrase)
  if (known) return known
  const open = phrase.endsWith('*')
  const body = escaped((open ? phrase.slice(0, -1) : phrase).trim())
    .replace(/['’]/g, "['’]?")
    .replace(/\s+/g, '\\s+')
  const made = new RegExp(`(?<![\\p{L}\\p{N}])${body}${open ? '' : '(?![\\p{L}\\p{N}])'}`, 'iu')
  patterns.set(phrase, made)
  return made
}

export const says = (sentence: string, phrase: string): boolean => patternOf(phrase).test(sentence)

/** Whether a sentence shows the cue: a word of each group, and none that rules it out. */
export function showsCue(sentence: string, cue: Pick<Cue, 'groups' | 'not'>): boolean {
  return cue.groups.every((group) => group.some((phrase) => says(sentence, phrase))) && !(cue.not ?? []).some((phrase) => says(sentence, phrase))
}
