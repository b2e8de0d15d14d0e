/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = /(?:^|[\s("'“‘])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|fig|approx|dept|e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|\p{L})\.$/iu
/** So long a run without an end is no sentence of a person in a room: it is let out, and the check refuses it. */
const MOST_CHARACTERS = 600

const END = /(\n+)|([.!?…]+)(["'”’)\]*]*)(?=\s)/gu

/** Where the first sentence of a text ends, or null while that can't be told. `last`: no more will come. */
function endOfFirst(text: string): number | null {
  END.lastIndex = 0
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length
    if (match[1]) return match.index
    const [, , marks = '', closers = ''] = match
    const next = /\S/.exec(text.slice(end))?.[0]
    if (marks === '.' && /\sno\.$/i.test(text.slice(0, end))) {
      // "Ticket no. 5" goes on.
      if (next === undefined) return null
      if (/\d/.test(next)) continue
    }
    // After an ellipsis or a closing quote the sentence may go on: only what follows tells.
    if (marks.includes('…') || marks.length > 1 || closers) {
      if (next === undefined && !text.slice(end).includes('\n')) return null
      if (next !== undefined && /\p{Ll}/u.test(next)) continue
    } else if (marks === '.' && ABBREVIATIONS.test(text.slice(0, end)) && !/\bI\.$/.test(text.slice(0, end))) continue
    return end
  }
  return text.length > MOST_CHARACTERS ? text.length : null
}

export interface Sentences {
  /** The sentences that this piece completes. */
  push(piece: string): string[]
  /** What is left when no more comes; null where nothing is. */
  end(): string | null
}

/** Splits a stream of text into sentences, each as soon as it is complete. */
export function createSentences(): Sentences {
  let rest = ''
  return {
    push(piece) {
      rest += piece
      const whole: string[] = []
      for (;;) {
        const text = rest.trimStart()
        const end = endOfFirst(text)
        if (end === null) return whole
        const sentence = text.slice(0, end).trim()
        rest = text.slice(end)
        if (sentence) whole.push(sentence)
        else if (end === 0) rest = text.slice(1)
      }
    },
    end() {
      const last = rest.trim()
      rest = ''
      return last || null
    },
  }
}

/** Whether a text ends as a sentence does. */
export const endsWhole = (text: string): boolean => /[.!?…]["'”’)\]*]*$/.test(text.trim())

export function sentencesIn(text: string): string[] {
  const sentences = createSentences()
  const whole = sentences.push(text)
  const last = sentences.end()
  return last ? [...whole, last] : whole
}
