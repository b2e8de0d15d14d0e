import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const FOLDER = join(import.meta.dirname, '../../tests/gold')
const quotes = z.record(z.string(), z.string())

const Reply = z.object({
  id: z.string(),
  kind: z.enum(['conflict', 'delegation', 'executive-briefing']),
  situation: z.string(),
  counterpart: z.string(),
  history: z.array(z.object({ speaker: z.enum(['learner', 'counterpart']), text: z.string() })),
  reply: z.string(),
})
const Rating = z.object({ id: z.string(), marks: z.record(z.string(), z.number()), evidence: quotes, overall: z.number() })
const Labels = z.object({ id: z.string(), checks: quotes, acts: quotes })

export type GoldReply = z.infer<typeof Reply>
/** A rated and labelled reply. `place`: its situation, so that whole situations can be left out. */
export interface Gold extends GoldReply {
  place: string
  marks: Record<string, number>
  evidence: Record<string, string>
  overall: number
  checks: Record<string, string>
  acts: Record<string, string>
}

export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)))
}

export const readReplies = (file: string): GoldReply[] => readLines(file, Reply)

/** The rated replies that the figures are told of, in the order of the file. */
export const readGold = (): Gold[] => joined('')

/** More of them, made later for what the reader read worst: short replies, and what works against a practice. */
export const readMore = (): Gold[] => joined('more-')

function joined(set: string): Gold[] {
  const ratings = new Map(readLines(join(FOLDER, `${set}ratings.jsonl`), Rating).map((rating) => [rating.id, rating]))
  const labels = new Map(readLines(join(FOLDER, `${set}checks.jsonl`), Labels).map((label) => [label.id, label]))
  return readReplies(join(FOLDER, `${set}replies.jsonl`)).flatMap((reply) => {
    const rating = ratings.get(reply.id)
    const label = labels.get(reply.id)
    if (!rating || !label) return []
    return [{ ...reply, ...rating, checks: label.checks, acts: label.acts, place: reply.id.split('-').slice(0, 2).join('-') }]
  })
}
