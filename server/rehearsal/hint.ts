import type { CheckId } from '../../scenarios/rubric/checks.js'
import type { FoundCheck, Reading } from '../../scenarios/stage/reading.js'
import type { Scenario } from '../../scenarios/stage/schema.js'

/** From this confidence on nine in ten findings of the checks below are right, over all rated replies (`npm run calibrate` counts them): a wrong remark is worse than none. */
const SURE = 0.85

type Remark = (quote: string, person: Scenario['counterpart']) => string

/** What is remarked on in a draft, the gravest first: what the words will do, never other words. */
const REMARKS: Partial<Record<CheckId, Remark>> = {
  threatens: (quote) => `“${quote}” is a threat, whatever you mean by it.`,
  'mocks-or-scolds': (quote, { name }) => `“${quote}” scolds: ${name} will answer the tone.`,
  minimises: (quote, { pronouns }) => `“${quote}” makes it small. It is not small to ${pronouns.them}.`,
  'takes-back': (quote) => `“${quote}” takes the work back.`,
  micromanages: (_, { name }) => `This tells ${name} each step. What is left to decide?`,
  'jargon-for-this-listener': (quote, { name }) => `“${quote}”: will ${name} know what that is?`,
}
const GRAVEST_FIRST = Object.keys(REMARKS) as CheckId[]

/** The one finding in a draft that is grave and sure enough to be told; null: nothing to say. */
export function remarkable({ checks }: Reading): FoundCheck | null {
  const sure = checks.filter(({ check, confidence }) => confidence >= SURE && GRAVEST_FIRST.includes(check))
  return sure.sort((a, b) => GRAVEST_FIRST.indexOf(a.check) - GRAVEST_FIRST.indexOf(b.check))[0] ?? null
}

/** At most one short remark on a draft, in plain words. */
export function hintOn(reading: Reading, { counterpart }: Scenario): string | null {
  const found = remarkable(reading)
  return found ? (REMARKS[found.check]?.(shortened(found.quote), counterpart) ?? null) : null
}

const MOST_WORDS = 7
const shortened = (quote: string) => {
  const words = quote.replace(/[.,;:!?…]+$/u, '').split(/\s+/)
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')}…` : words.join(' ')
}
