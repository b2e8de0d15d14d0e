/** Fewest and most words of the learner that the script says back. */
const FEWEST = 2
const MOST = 6

/**
 * 2-6 of the learner's own words, verbatim: the first clause of a quote that is short enough by itself.
 * @returns null where no clause is, or where it would read badly inside quotation marks.
 */
export function echoOf(quotes: readonly string[]): string | null {
  for (const quote of quotes) {
    for (const clause of quote.split(/[.,;:!?…—–]|\s-\s|\b(?:and|but|because|so|that)\b/i)) {
      const words = clause.trim().split(/\s+/).filter(Boolean)
      if (words.length >= FEWEST && words.length <= MOST && /^\s*[\p{L}\p{N}]/u.test(clause) && !/["“”]/.test(clause)) return clause.trim()
    }
  }
  return null
}
