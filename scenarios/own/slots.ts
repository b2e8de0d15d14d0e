/** Text of one person inside sentences of ours. */

/** What a browser draws as nothing, or as another order of letters: it has no business in a field of one line. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** One line, in composed letters, with no sign that could pass for a slot of ours. */
export const clean = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').replaceAll('{', '(').replaceAll('}', ')').trim()

/** Whether a text brings its own stop. */
export const ends = (text: string): boolean => ENDS.test(text)
const ENDS = /[.!?…。！？؟]["'”’)\]]*$/u

const inText = (text: string, slots: Readonly<Record<string, string>>, plural: boolean): string =>
  text
    .replace(/\{(\w+)\|(\w+)\}/g, (_, many: string, one: string) => (plural ? many : one))
    .replace(/\{(\w+)\}(\.?)/g, (all, name: string, stop: string) => {
      const value = slots[name]
      if (value === undefined) return all
      // What ends in a stop of its own takes no second one.
      return ends(value) ? value : value + stop
    })

/** `{slot}` becomes its text, and `{look|looks}` the form that the pronoun takes. What stands inside a slot is text: it is not filled again. `{echo}` is left for the script. */
export function fill<T>(data: T, slots: Readonly<Record<string, string>>, plural: boolean): T {
  return mapStrings(data, (text) => inText(text, slots, plural))
}

/** The same data with every string changed. Keys stay. */
export function mapStrings<T>(data: T, change: (text: string) => string): T {
  const mapped = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value)
    if (Array.isArray(value)) return value.map(mapped)
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner)]))
    return value
  }
  return mapped(data) as T
}
