import { ACTS, type ActId, CHECKS, type CheckId } from '../../../scenarios/rubric/checks.js'
import { PRACTICE_IDS, type PracticeId } from '../../../scenarios/rubric/practices.js'
import type { FoundAct, FoundCheck } from '../../../scenarios/stage/reading.js'
import type { FeaturedClause } from './features.js'
import { ACT_RULES, fits } from './rules.js'

/** A clause with the confidence of every detector in it. */
export interface JudgedClause extends FeaturedClause {
  confidences: ReadonlyMap<string, number>
}

/** The confidence from which a detector counts by itself; null: never. */
export type Least = (id: string) => number | null

/** How sure a rule is, where no detector says otherwise: blatant words, and plain forms of what is too rare to train. */
const SURE_BLATANT = 0.86
const SURE_RULE = 0.55
/** Least clearness at which a mark is "clearly". */
const CLEAR = 0.5

const CHECKS_OF = new Map<PracticeId, CheckId[]>(
  PRACTICE_IDS.map((practice) => [practice, (Object.keys(CHECKS) as CheckId[]).filter((check) => CHECKS[check].practice === practice)]),
)

/** The checks of a reply: those whose own detector or blatant rule is sure, and the likeliest one where only the practice as a whole is. */
export function findChecks(clauses: readonly JudgedClause[], leastOf: Least): FoundCheck[] {
  return PRACTICE_IDS.flatMap((practice) => {
    const own = (CHECKS_OF.get(practice) ?? []).flatMap((check) => bestOf(clauses, check, practice, leastOf))
    const shown = gated(clauses, practice, 'shown', own, leastOf)
    const against = gated(clauses, practice, 'against', own, leastOf)
    return [...own, ...shown, ...against]
  })
}

function found(clause: JudgedClause, check: CheckId, practice: PracticeId, confidence: number): FoundCheck {
  const specific = (clause.confidences.get(`clear:${practice}`) ?? 0) >= CLEAR
  return { check, quote: clause.clause.text, specific, confidence: Math.round(confidence * 100) / 100 }
}

function bestOf(clauses: readonly JudgedClause[], check: CheckId, practice: PracticeId, leastOf: Least): FoundCheck[] {
  const id = `check:${check}`
  const least = leastOf(id)
  const judged = clauses.map((clause) => {
    if (clause.features.includes(`x:${check}`)) return { clause, confidence: SURE_BLATANT }
    const trained = clause.confidences.get(id)
    if (trained === undefined) return { clause, confidence: clause.features.includes(`r:${check}`) ? SURE_RULE : 0 }
    return { clause, confidence: least !== null && trained >= least ? trained : 0 }
  })
  const [best] = judged.sort((a, b) => b.confidence - a.confidence)
  return best && best.confidence > 0 ? [found(best.clause, check, practice, surely(check, best.confidence))] : []
}

/** A check that counts at all is told with at least the confidence at which the drama sees it. */
const surely = (check: CheckId, confidence: number) => Math.max(confidence, CHECKS[check].sign === 'against' ? 0.6 : 0.5)

/** Where a practice as a whole is seen but none of its checks was: the likeliest of them, at the clause that shows it most. */
function gated(
  clauses: readonly JudgedClause[],
  practice: PracticeId,
  direction: 'shown' | 'against',
  own: readonly FoundCheck[],
  leastOf: Least,
): FoundCheck[] {
  const towards = (check: CheckId) => (CHECKS[check].sign === 'against') === (direction === 'against')
  const least = leastOf(`${direction}:${practice}`)
  if (least === null || own.some(({ check }) => towards(check))) return []
  const sure = (clause: JudgedClause) => clause.confidences.get(`${direction}:${practice}`) ?? 0
  const [best] = [...clauses].sort((a, b) => sure(b) - sure(a))
  if (!best || sure(best) < least) return []
  const clear = (best.confidences.get(`clear:${practice}`) ?? 0) >= CLEAR
  const candidates = (CHECKS_OF.get(practice) ?? []).filter(
    (check) => towards(check) && (direction === 'against' || !clear || CHECKS[check].sign === 'for'),
  )
  const likely = (check: CheckId) => best.confidences.get(`check:${check}`) ?? (best.features.includes(`r:${check}`) ? 0.2 : 0)
  const [check] = candidates.sort((a, b) => likely(b) - likely(a))
  return check ? [found(best, check, practice, surely(check, sure(best)))] : []
}

/** The acts that labelled replies or plain rules tell. */
export function findActs(clauses: readonly JudgedClause[], leastOf: Least): FoundAct[] {
  return (Object.keys(ACTS) as ActId[]).flatMap((act) => {
    const rules = ACT_RULES[act]
    const least = leastOf(`act:${act}`)
    for (const clause of clauses) {
      const names = new Set(clause.features)
      const confidence = clause.confidences.get(`act:${act}`) ?? 0
      const ruled = rules?.some((rule) => fits(rule, names)) ?? false
      if (ruled || (!rules && least !== null && confidence >= least)) {
        return [
          { act, quote: clause.clause.text, specific: false, confidence: Math.round(Math.max(confidence, ruled ? SURE_BLATANT : 0.5) * 100) / 100 },
        ]
      }
    }
    return []
  })
}
