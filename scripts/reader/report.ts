import { CHECKS, type CheckId } from '../../scenarios/rubric/checks.js'
import { type Figures, LENGTHS, type Read, type Reference } from './figures.js'
import { useOf } from './used.js'

const WORST = 10

/** One figure of the table: its goal, how to read it off, and how far it may fall from one run to the next before that is more than noise. */
interface Row {
  name: string
  goal: string
  of: (figures: Figures) => number | undefined
  noise: number
  /** Lower is better. */
  low?: true
}

const GOALS: Record<string, [goal: string, noise: number]> = {
  all: ['≥ 0.82', 0.02],
  'at most 15 words': ['≥ 0.70', 0.05],
  '16-40 words': ['≥ 0.80', 0.03],
  'over 40 words': ['≥ 0.80', 0.02],
}

export const ROWS: readonly Row[] = [
  ...Object.keys(LENGTHS).map((name) => ({
    name: `overall QWK, ${name}`,
    goal: GOALS[name]?.[0] ?? '',
    of: (figures: Figures) => figures.overall[name]?.qwk,
    noise: GOALS[name]?.[1] ?? 0.05,
  })),
  { name: 'marks above 0, macro F1', goal: '≥ 0.65', of: ({ shown }) => shown.macroF1, noise: 0.02 },
  { name: 'marks above 0, pooled F1', goal: '', of: ({ shown }) => shown.f1, noise: 0.02 },
  { name: 'marks below 0, precision', goal: '≥ 0.80', of: ({ against }) => against.precision, noise: 0.03 },
  { name: 'marks below 0, recall', goal: '≥ 0.55', of: ({ against }) => against.recall, noise: 0.03 },
  { name: 'same words quoted', goal: '≥ 0.75', of: ({ sameWords }) => sameWords, noise: 0.03 },
  { name: 'good replies (4-5) that sting', goal: '≤ 0.03', of: ({ stung }) => stung, noise: 0.02, low: true },
  { name: 'hints on a draft that are right', goal: '≥ 0.90', of: ({ hints }) => hints.right, noise: 0.05 },
  { name: 'quotes not in the reply', goal: '0', of: ({ quotesNotInReply }) => quotesNotInReply, noise: 0, low: true },
  { name: 'marks without a quote', goal: '0', of: ({ marksWithoutQuote }) => marksWithoutQuote, noise: 0, low: true },
  { name: 'Brier score of checks found', goal: 'reported', of: ({ calibration }) => calibration.brier, noise: 0.03, low: true },
]

/** The rows that are worse than they were, by more than noise, as sentences. */
export function fallen(now: Figures, before: Figures): string[] {
  return ROWS.flatMap(({ name, of, noise, low }) => {
    const [is, was] = [of(now), of(before)]
    if (is === undefined || was === undefined) return []
    return (low ? is - was : was - is) > noise ? [`${name}: ${is.toFixed(3)}, was ${was.toFixed(3)}`] : []
  })
}

const two = (value: number | null | undefined) =>
  value === null || value === undefined || Number.isNaN(value) ? '   -' : value.toFixed(2).padStart(5)

/** All figures, beside their goals, the floor and those kept last. */
export function tableOf(replies: number, now: Figures, floor: Figures | null, last: Figures | null): string {
  const share = (count: number) => two(count / replies)
  return [
    ...ROWS.map(
      ({ name, goal, of }) => `${name.padEnd(36)} ${goal.padEnd(9)} ${two(of(now))}  floor ${two(floor && of(floor))}  last ${two(last && of(last))}`,
    ),
    ...now.calibration.bands.map(({ from, found, right }) => `  confidence from ${from}: ${String(found).padStart(5)} found, right ${two(right)}`),
    '\npractice            shown: share precision recall  F1  Brier   against: share precision recall  F1  Brier',
    ...Object.entries(now.practices).map(([practice, { shown, against }]) => {
      const brier = now.calibration.practices[practice]
      const one = (agreement: typeof shown, score: number | null | undefined) =>
        `${share(agreement.support)}   ${two(agreement.precision)}  ${two(agreement.recall)} ${two(agreement.f1)} ${two(score)}`
      return `${practice.padEnd(20)}     ${one(shown, brier?.shown)}             ${one(against, brier?.against)}`
    }),
    '\ncheck                            in scenarios  found  precision  labelled  recall',
    ...Object.entries(now.checks).map(
      ([check, { found, precision, labelled, recall }]) =>
        `${`${CHECKS[check as CheckId].sign === 'against' ? '- ' : '  '}${check}`.padEnd(32)} ${useOf(check as CheckId).padEnd(12)}  ${String(found).padStart(4)}      ${two(precision)}      ${String(labelled).padStart(4)}   ${two(recall)}`,
    ),
  ].join('\n')
}

/** The replies read furthest from their rating, with their words. */
export function worstOf(reference: readonly Reference[], read: ReadonlyMap<string, Read>): string {
  const off = (one: Reference) => Math.abs(one.overall - (read.get(one.id)?.overall ?? 3))
  return [...reference]
    .sort((a, b) => off(b) - off(a))
    .slice(0, WORST)
    .map((one) => {
      const mine = read.get(one.id)
      const words = one.reply.replace(/\s+/g, ' ').slice(0, 220)
      return `${one.id}: rated ${one.overall}, read ${two(mine?.overall)}\n  ${words}\n  rated ${JSON.stringify(one.marks)} read ${JSON.stringify(mine?.marks)}`
    })
    .join('\n')
}
