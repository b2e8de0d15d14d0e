import type { Scenario } from '../stage/schema.js'

/** What a kind of conversation brings of its own: its drama and its agenda. Strings have slots. The rest is shared, or the form’s. */
export type Template = Pick<
  Scenario,
  | 'stakes'
  | 'strategies'
  | 'initial'
  | 'beats'
  | 'turning'
  | 'outcomes'
  | 'outOfTime'
  | 'end'
  | 'hardMinute'
  | 'takes'
  | 'effects'
  | 'withheld'
  | 'witnesses'
>
