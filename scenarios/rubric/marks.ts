import { CHECKS, type CheckId } from './checks.js'
import { PRACTICE_IDS, type PracticeId } from './practices.js'

/** A check as a reader found it: the words, and whether they are specific to this person and moment. */
export interface FoundSign {
  check: CheckId
  quote: string
  specific: boolean
}

/** One practice, one reply. -1 against, 1 partly, 2 clearly; 0 is no mark. `quotes`: the words that earned it. */
export interface Mark {
  practice: PracticeId
  mark: -1 | 1 | 2
  quotes: string[]
  checks: CheckId[]
}

/**
 * Marks from checks. For each practice:
 * any `against` and no `for` → -1; `against` beside a `for` → 1 (weakened by what stands beside it), or -1 where the `against` undoes it (`undoes` in checks.ts);
 * two different `for`, or one that is specific → 2; one generic `for`, or `weak` → 1; else no mark.
 * A span counts against once: words that show several `against` checks cost the practice named first for them.
 */
export function marksOf(found: readonly FoundSign[]): Mark[] {
  const costly = new Set<string>()
  const once = found.filter(({ check, quote }) => {
    if (CHECKS[check].sign !== 'against') return true
    if (costly.has(quote)) return false
    costly.add(quote)
    return true
  })
  return PRACTICE_IDS.flatMap((practice) => {
    const mine = once.filter(({ check }) => CHECKS[check].practice === practice)
    const by = (sign: 'for' | 'weak' | 'against') => mine.filter(({ check }) => CHECKS[check].sign === sign)
    const [speaksFor, weak, against] = [by('for'), by('weak'), by('against')]
    if (against.length > 0 && (speaksFor.length === 0 || against.some(({ check }) => 'undoes' in CHECKS[check]))) return [made(practice, -1, against)]
    const clear = new Set(speaksFor.map(({ check }) => check)).size > 1 || speaksFor.some(({ specific }) => specific)
    if (speaksFor.length > 0) return [made(practice, clear && against.length === 0 ? 2 : 1, speaksFor)]
    return weak.length > 0 ? [made(practice, 1, weak)] : []
  })
}

const made = (practice: PracticeId, mark: Mark['mark'], signs: readonly FoundSign[]): Mark => ({
  practice,
  mark,
  quotes: [...new Set(signs.map(({ quote }) => quote))],
  checks: [...new Set(signs.map(({ check }) => check))],
})
