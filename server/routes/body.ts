import { validator } from 'hono/validator'
import type { z } from 'zod'
import { notJson, unfit } from './problems.js'

/**
 * Parses a JSON body by a schema, typed for the client.
 * @param expected what each field takes, in a person's words
 * @throws ProblemError 400 where it is not JSON, 422 where it does not fit
 */
export const body = <T extends z.ZodType>(schema: T, expected: Readonly<Record<string, string>>) =>
  validator('json', async (value, c): Promise<z.output<T>> => {
    if (!c.req.header('content-type')?.toLowerCase().startsWith('application/json')) throw notJson()
    const parsed = schema.safeParse(value)
    if (!parsed.success) throw unfit(parsed.error, expected)
    return parsed.data
  })
