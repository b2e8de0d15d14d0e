/** Habits of models that are no part of what is said: a label with one's own name, quotes round the line, actions in asterisks, straight quotes. */
export function tidied(sentence: string, { name, fullName }: { name: string; fullName: string }): string {
  const label = new RegExp(`^[*_]*(?:${[fullName, name].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})[*_]*:[*_]*\\s*`, 'i')
  let text = sentence.replace(label, '')
  // An action stands by itself before, after or instead of words; what is followed by more of the sentence is stress.
  text = text.replace(/^\*[^*]+\*(?=\s+\p{Lu}|\s*$)/u, '').replace(/(?<=[.!?…]["”]?)\s+\*[^*]+\*\s*$/u, '')
  text = text.replace(/\*{1,2}([^*\s][^*]{0,40}?)\*{1,2}/g, '$1')
  text = withoutLooseQuotes(text.trim())
  return curly(text).trim()
}

/** A quotation mark without its partner belongs to the whole line, not to this sentence. */
function withoutLooseQuotes(text: string): string {
  const whole = /^["“]([^"“”]*)["”]$/.exec(text)
  if (whole) return whole[1] ?? ''
  const marks = text.match(/["“”]/g)?.length ?? 0
  return marks === 1 ? text.replace(/["“”]/, '') : text
}

const curly = (text: string) =>
  text
    .replace(/(^|[\s(])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s(“])'/g, '$1‘')
    .replace(/'/g, '’')
