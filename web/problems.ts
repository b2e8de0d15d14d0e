/** What went wrong, in plain words and with what to do next. `type`: the server's kind of problem; `offline` where it could not be reached. */
export class ApiError extends Error {
  override name = 'ApiError'
  constructor(
    readonly type: string,
    message: string,
    /** The fields at fault, where there are any. */
    readonly fields: readonly { field: string; expected: string }[] = [],
  ) {
    super(message)
  }

  /** The words may have arrived all the same: sending the same reply again is harmless. */
  get offline(): boolean {
    return this.type === 'offline'
  }
}

export const OFFLINE = 'Second Take can’t be reached just now. Your words are kept here.'
const BROKEN = 'Something broke here. Nothing that was stored is lost; try again.'

/** Problems that the page can say more about than the server; for the others, the server's own sentence stands. */
const WORDS: Readonly<Record<string, string>> = {
  'line-answered': 'This has a reply already, perhaps from another window: you see it above. Your words are still in the field.',
  'reply-differs': 'An earlier version of this reply is stored already: you see it above. Your words are still in the field.',
  'no-such-line': 'The talk has gone on since. Look at it again; your words are still in the field.',
  'wrong-host': 'Open Second Take at the address that it printed when it started.',
  'wrong-origin': 'Open Second Take at the address that it printed when it started.',
  'not-json': 'It is not a file that a coach saved from yours.',
  'too-large': 'That is more than can be said at once. Shorten it, and say it again.',
}

/** Turns an answer that is no success into an error a person can read. */
export function problemIn(body: string): ApiError {
  try {
    const { type = '', detail, errors } = JSON.parse(body) as { type?: string; detail?: string; errors?: { field: string; expected: string }[] }
    const kind = type.replace('/problems/', '')
    if (kind === 'unfit' && errors?.some(({ field }) => field === 'text')) {
      return new ApiError(kind, 'A reply has words in it, and at most 4,000 characters. Change it, and say it again.')
    }
    return new ApiError(kind || 'internal', WORDS[kind] ?? detail ?? BROKEN, errors)
  } catch {
    return new ApiError('internal', BROKEN)
  }
}

export const plainWords = (error: unknown): string => (error instanceof ApiError ? error.message : BROKEN)
