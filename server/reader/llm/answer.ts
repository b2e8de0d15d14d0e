import { z } from 'zod'
import { CHECK_IDS } from '../../../scenarios/rubric/checks.js'

const Item = z.object({ quote: z.string().min(1), check: z.enum(CHECK_IDS), specific: z.boolean() })
const Answer = z.union([z.object({ found: z.array(z.unknown()) }), z.array(z.unknown()).transform((found) => ({ found }))])

export type Item = z.infer<typeof Item>

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a model puts round its JSON or forgets in it: a fence, words before and after, a comma too many. */
function repaired(text: string): string {
  const from = text.search(/[{[]/)
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'))
  return text.slice(Math.max(0, from), to + 1).replace(/,\s*([}\]])/g, '$1')
}

/**
 * The items of a model's answer; an item that names no check of ours is dropped.
 * @returns null where the answer is none
 */
export function itemsIn(text: string): Item[] | null {
  const parsed = Answer.safeParse(json(text) ?? json(repaired(text)))
  if (!parsed.success) return null
  const items = parsed.data.found.flatMap((item) => Item.safeParse(item).data ?? [])
  return items.length === 0 && parsed.data.found.length > 0 ? null : items
}

const alike = (text: string) =>
  text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s/g, ' ')
    .toLowerCase()

/** The exact words of the reply that a quote means, or null: another apostrophe or capital is forgiven, another word is not. */
export function exactQuote(reply: string, quote: string): string | null {
  const wanted = quote.trim()
  if (!wanted) return null
  if (reply.includes(wanted)) return wanted
  const [inReply, like] = [alike(reply), alike(wanted)]
  const at = inReply.length === reply.length ? inReply.indexOf(like) : -1
  return at < 0 ? null : reply.slice(at, at + like.length)
}
