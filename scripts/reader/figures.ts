import { CHECKS, type CheckId } from '../../scenarios/rubric/checks.js'
import { PRACTICE_IDS } from '../../scenarios/rubric/practices.js'
import type { Reading } from '../../scenarios/stage/reading.js'
import { remarkable } from '../../server/rehearsal/hint.js'
import { qwk } from './fit-overall.js'
import { stungShare } from './stung.js'

/** A reply rated by a person, a reader or the floor: marks other than 0, with the words that earned them. */
export interface Rated {
  id: string
  marks: Record<string, number>
  evidence: Record<string, string>
  overall: number
}
/** The same with the reading that it follows from; the floor has none. */
export interface Read extends Rated {
  reading: Reading | null
}
export interface Reference extends Rated {
  kind: string
  reply: string
  checks: Record<string, string>
}

export interface Agreement {
  precision: number
  recall: number
  f1: number
  support: number
}

const countOf = (text: string) => text.trim().split(/\s+/).length
const rounded = (overall: number) => Math.min(5, Math.max(1, Math.round(overall)))
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

export const LENGTHS = {
  all: () => true,
  'at most 15 words': (words: number) => words <= 15,
  '16-40 words': (words: number) => words > 15 && words <= 40,
  'over 40 words': (words: number) => words > 40,
} as const

function agreementOf(right: number, found: number, there: number): Agreement {
  const share = (of: number, all: number) => (all === 0 ? 0 : of / all)
  return { precision: share(right, found), recall: share(right, there), f1: share(2 * right, found + there), support: there }
}

/** Agreement on one practice and direction. */
export function markAgreement(
  reference: readonly Reference[],
  read: ReadonlyMap<string, Rated>,
  is: (mark: number) => boolean,
  practices: readonly string[],
): Agreement {
  let [right, found, there] = [0, 0, 0]
  for (const one of reference)
    for (const practice of practices) {
      const [mine, theirs] = [is(read.get(one.id)?.marks[practice] ?? 0), is(one.marks[practice] ?? 0)]
      if (mine) found++
      if (theirs) there++
      if (mine && theirs) right++
    }
  return agreementOf(right, found, there)
}

const SHOWN = (mark: number) => mark > 0
const AGAINST = (mark: number) => mark < 0
const FEWEST = 5

/** Whether two quotes share a run of two words (of one, where one is all there is). */
function sameWords(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  const [mine, theirs] = [words(a), ` ${words(b).join(' ')} `]
  const run = Math.min(2, mine.length)
  return mine.some((_, i) => i + run <= mine.length && theirs.includes(` ${mine.slice(i, i + run).join(' ')} `))
}

/** All figures of a reader against rated replies. */
export function figuresOf(reference: readonly Reference[], read: ReadonlyMap<string, Read>) {
  const overall = Object.fromEntries(
    Object.entries(LENGTHS).map(([name, fits]) => {
      const some = reference.filter(({ reply }) => fits(countOf(reply)))
      return [name, { qwk: qwk(some.map((one) => [one.overall, rounded(read.get(one.id)?.overall ?? 3)] as const)), replies: some.length }]
    }),
  )
  const practices = Object.fromEntries(
    PRACTICE_IDS.map((practice) => [
      practice,
      { shown: markAgreement(reference, read, SHOWN, [practice]), against: markAgreement(reference, read, AGAINST, [practice]) },
    ]),
  )
  const macro = (direction: 'shown' | 'against') =>
    mean(
      Object.values(practices)
        .filter((one) => one[direction].support >= FEWEST)
        .map((one) => one[direction].f1),
    )
  const both = reference.flatMap((one) =>
    PRACTICE_IDS.flatMap((practice) => {
      const mine = read.get(one.id)
      const [a, b] = [one.evidence[practice], mine?.evidence[practice]]
      return a && b && (one.marks[practice] ?? 0) * (mine?.marks[practice] ?? 0) > 0 ? [sameWords(a, b)] : []
    }),
  )
  const quotes = reference.flatMap((one) =>
    Object.keys(read.get(one.id)?.marks ?? {}).map((practice) => ({ one, quote: read.get(one.id)?.evidence[practice] })),
  )
  return {
    overall,
    shown: { ...markAgreement(reference, read, SHOWN, PRACTICE_IDS), macroF1: macro('shown') },
    against: { ...markAgreement(reference, read, AGAINST, PRACTICE_IDS), macroF1: macro('against') },
    practices,
    checks: checkFigures(reference, read),
    sameWords: both.filter(Boolean).length / both.length,
    quotesNotInReply: quotes.filter(({ one, quote }) => quote && !one.reply.includes(quote)).length,
    marksWithoutQuote: quotes.filter(({ quote }) => !quote).length,
    stung: stungShare(reference, read),
    hints: hintFigures(reference, read),
    calibration: calibration(reference, read),
  }
}

export type Figures = ReturnType<typeof figuresOf>

/** A check is right where the labeller named it, or the rater marked its practice that way. */
const isRight = (one: Reference, check: CheckId): boolean => {
  const mark = one.marks[CHECKS[check].practice] ?? 0
  return check in one.checks || (CHECKS[check].sign === 'against' ? mark < 0 : mark > 0)
}

function checkFigures(reference: readonly Reference[], read: ReadonlyMap<string, Read>) {
  return Object.fromEntries(
    (Object.keys(CHECKS) as CheckId[]).map((check) => {
      const found = reference.filter((one) => read.get(one.id)?.reading?.checks.some((mine) => mine.check === check))
      const named = reference.filter((one) => check in one.checks)
      return [
        check,
        {
          found: found.length,
          precision: found.filter((one) => isRight(one, check)).length / (found.length || Number.NaN),
          labelled: named.length,
          recall: named.filter((one) => read.get(one.id)?.reading?.checks.some((mine) => mine.check === check)).length / (named.length || Number.NaN),
        },
      ]
    }),
  )
}

/** How many drafts would have got a remark, and how often it was right. */
function hintFigures(reference: readonly Reference[], read: ReadonlyMap<string, Read>) {
  const given = reference.flatMap((one) => {
    const reading = read.get(one.id)?.reading
    const found = reading ? remarkable(reading) : null
    return found ? [isRight(one, found.check)] : []
  })
  return { given: given.length, right: given.filter(Boolean).length / given.length }
}

/** Brier score (1950) of every check found, by practice and sign too, and how often each band of confidence was right. */
function calibration(reference: readonly Reference[], read: ReadonlyMap<string, Read>) {
  const told = reference.flatMap((one) =>
    (read.get(one.id)?.reading?.checks ?? []).map(({ check, confidence }) => ({
      practice: CHECKS[check].practice,
      against: CHECKS[check].sign === 'against',
      confidence,
      right: isRight(one, check),
    })),
  )
  const bands = [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const some = told.filter(({ confidence }) => confidence >= from && confidence < (from === 0.9 ? 1.01 : from + 0.1))
    return { from, found: some.length, right: some.filter(({ right }) => right).length / (some.length || Number.NaN) }
  })
  const brierOf = (some: typeof told) => mean(some.map(({ confidence, right }) => (confidence - Number(right)) ** 2))
  const practices = Object.fromEntries(
    PRACTICE_IDS.map((practice) => {
      const some = told.filter((one) => one.practice === practice)
      return [practice, { shown: brierOf(some.filter(({ against }) => !against)), against: brierOf(some.filter(({ against }) => against)) }]
    }),
  )
  return { brier: brierOf(told), bands, practices }
}
