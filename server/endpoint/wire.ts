import { z } from 'zod'

/** What we read of an endpoint's answers. Everything else a server adds is let be. */
const text = z.string().nullish()
const Usage = z.object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() }).nullish()

export const Chunk = z.object({
  choices: z.array(z.object({ delta: z.object({ content: text, refusal: text }).nullish(), finish_reason: text })).nullish(),
  usage: Usage,
  error: z.unknown().optional(),
})

export const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: text, refusal: text }), finish_reason: text })).min(1),
  usage: Usage,
})

export const Models = z.object({ data: z.array(z.object({ id: z.string() })) })

export interface Tokens {
  prompt: number | null
  completion: number | null
}

/** How an answer ended. `reason`: null where the server left it out. `done`: it said that it was through. */
export interface Finish {
  reason: string | null
  done: boolean
  tokens: Tokens | null
}

export const tokensOf = (usage: z.infer<typeof Usage>): Tokens | null =>
  usage ? { prompt: usage.prompt_tokens ?? null, completion: usage.completion_tokens ?? null } : null
