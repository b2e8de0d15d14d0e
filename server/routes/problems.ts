import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import { type Reason, Refused } from '../rehearsal/refused.js'

/** Problem details (RFC 9457). `type`: a path of ours that names the kind of problem; `errors`: the fields at fault. */
export interface Problem {
  type: string
  status: 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500 | 503
  title: string
  detail: string
  errors?: { field: string; expected: string }[]
}

export class ProblemError extends Error {
  override name = 'ProblemError'
  constructor(readonly problem: Problem) {
    super(problem.detail)
  }
}

const STATUS: Record<Reason, 404 | 409> = {
  'no-such-scenario': 404,
  'no-such-conversation': 404,
  'no-such-rehearsal': 404,
  'no-such-reply': 404,
  'has-ended': 409,
  'not-ended': 409,
  'line-answered': 409,
  'no-such-line': 409,
  'reply-differs': 409,
  'nothing-owed': 409,
  'not-the-last': 409,
  'not-comparable': 409,
}
const TITLES = { 404: 'Not found', 409: 'Not possible just now' } as const

const problemOf = (type: string, status: Problem['status'], title: string, detail: string): Problem => ({
  type: `/problems/${type}`,
  status,
  title,
  detail,
})

export const notJson = () => new ProblemError(problemOf('not-json', 400, 'Not JSON', 'The body is not JSON.'))
export const notFound = () => problemOf('not-found', 404, 'Not found', 'There is nothing at this address.')
export const tooLarge = (bytes: number) => new ProblemError(problemOf('too-large', 413, 'Too large', `A body may have at most ${bytes} bytes.`))
export const wrongHost = () =>
  new ProblemError(problemOf('wrong-host', 403, 'Not from here', 'This server answers only to its own loopback address.'))
export const wrongOrigin = () => new ProblemError(problemOf('wrong-origin', 403, 'Not from here', 'This request came from another site.'))

export const nothingOfYours = () =>
  new ProblemError(
    problemOf(
      'nothing-of-yours',
      422,
      'Nothing of yours in it',
      'There is no message of yours in this text. Choose who you are, or paste more of it.',
    ),
  )

export const newerFile = (version: number, readable: number) =>
  new ProblemError(
    problemOf(
      'newer-file',
      422,
      'Written by a newer Second Take',
      `This file is of version ${version}, and this Second Take reads version ${readable}. Update Second Take, then open the file again.`,
    ),
  )

/** A value that does not fit its schema: 422, each field named with what was expected. */
export function unfit(error: z.ZodError, expected: Readonly<Record<string, string>>): ProblemError {
  const errors = error.issues.map((issue) => {
    const field = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys.join(', ')].join('.') : issue.path.join('.') || 'body'
    return {
      field,
      expected: issue.code === 'unrecognized_keys' ? 'no such field' : (expected[field] ?? expected[field.replace(/\b\d+\b/g, '#')] ?? issue.message),
    }
  })
  const detail = errors.map(({ field, expected: what }) => `${field}: expected ${what}.`).join(' ')
  return new ProblemError({ ...problemOf('unfit', 422, 'Not as expected', detail), errors })
}

/** One place that turns whatever was thrown into an answer. A 500 never shows its message. */
export function answerError(error: Error, c: Context, report: (what: string, details: Record<string, unknown>) => void): Response {
  const problem = known(error)
  if (problem) return answer(c, problem)
  const storeFull = /SQLITE_FULL|disk is full|ENOSPC|SQLITE_IOERR|readonly database/i.test(String(error))
  report('a request failed', { path: c.req.path, error: error.stack ?? String(error) })
  if (storeFull) {
    return answer(
      c,
      problemOf(
        'not-stored',
        503,
        'Not stored',
        'The disk can’t take it just now. Your words are still in the field: free some space, then say it again.',
      ),
    )
  }
  return answer(c, problemOf('internal', 500, 'Something broke here', 'This is our fault, not yours. Nothing that was stored is lost; try again.'))
}

export function answer(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(problem), problem.status, { 'content-type': 'application/problem+json' })
}

function known(error: Error): Problem | null {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof Refused) return problemOf(error.reason, STATUS[error.reason], TITLES[STATUS[error.reason]], error.message)
  if (error instanceof HTTPException && error.status === 400) return notJson().problem
  if (error instanceof HTTPException && error.status === 413) return problemOf('too-large', 413, 'Too large', 'The body is too large.')
  return null
}
