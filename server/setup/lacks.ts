import type { Dialect } from '../endpoint/dialect.js'
import type { Finish } from '../endpoint/wire.js'

const TOKENS: Record<Dialect['tokens'], string | null> = {
  max_tokens: null,
  max_completion_tokens: 'It wants max_completion_tokens where most take max_tokens.',
  none: 'It takes no cap on the length of an answer. A line is cut by its sentences.',
}
const RULES: Record<Dialect['rules'], string | null> = {
  system: null,
  developer: 'It calls the role that sets the rules “developer”.',
  user: 'It knows no role that sets the rules. They go into the first message.',
}
const FORMAT: Record<Dialect['format'], string | null> = {
  json_schema: null,
  json_object: 'It promises JSON, but not its shape. What does not fit is left out.',
  none: 'It promises no JSON. What it writes is repaired once, or the local reading stands.',
}

/** What an endpoint turned out to lack, and what is done about it: for the operator, in plain words. */
export function lacksIn({ tokens, temperature, streamOptions, rules, adjacent, format }: Dialect): string[] {
  const lacks = [
    TOKENS[tokens],
    temperature ? null : 'It takes no temperature. It speaks with its own.',
    streamOptions ? null : 'It does not count the tokens of a stream.',
    RULES[rules],
    adjacent ? null : 'Two messages of one side may not follow each other. They are joined.',
    FORMAT[format],
  ]
  return lacks.filter((lack) => lack !== null)
}

/** The same of one answer. `pieces`: in how many it came. */
export function lacksOf(finish: Finish, pieces: number): string[] {
  return [
    ...(pieces > 1 ? [] : ['It answers all at once, not piece by piece. The first words come late.']),
    ...(finish.reason === null ? ['It does not say how an answer ended. A line is whole when it ends as a sentence does.'] : []),
  ]
}
