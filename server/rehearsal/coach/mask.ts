import { namesIn } from '../../voice/line-check/names-and-numbers.js'

/** A name, and what stands for it. */
export interface Masked {
  name: string
  as: string
}

const LETTERS = 26
const letter = (i: number) => `${String.fromCharCode(65 + (i % LETTERS))}${i < LETTERS ? '' : Math.floor(i / LETTERS)}.`
const anywhere = (name: string) => new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')

/**
 * The names in some texts, each with a letter in place of it; the parts of one person's name have the same. What looks like a name and is none is
 * masked too: better one word too many.
 * @param people full names that are known
 */
export function masksFor(texts: readonly string[], people: readonly string[]): Masked[] {
  const masks: Masked[] = people.flatMap((person, i) => person.split(/\s+/).map((name) => ({ name, as: letter(i) })))
  const known = new Set(masks.map(({ name }) => name.toLowerCase()))
  const found = [...new Set(texts.flatMap((text) => [...namesIn(text)]))].filter((name) => !known.has(name))
  const capital = (name: string) => name.replace(/(^|-)\p{L}/gu, (start) => start.toUpperCase())
  return [...masks, ...found.map((name, i) => ({ name: capital(name), as: letter(people.length + i) }))]
}

/** Puts letters in place of names in every text within a value, whatever its shape. */
export function masked<T>(value: T, masks: readonly Masked[]): T {
  if (typeof value === 'string') return masks.reduce<string>((text, { name, as }) => text.replace(anywhere(name), as), value) as T
  if (Array.isArray(value)) return value.map((one: unknown) => masked(one, masks)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]: [string, unknown]) => [key, masked(one, masks)])) as T
}
