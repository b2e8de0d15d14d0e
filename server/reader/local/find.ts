import { ACTS, type ActId, CHECKS, type CheckId } from '../../../scenarios/rubric/checks.js'
import { PRACTICE_IDS, type PracticeId } from '../../../scenarios/rubric/practices.js'
import type { FoundAct, FoundCheck } from '../../../scenarios/stage/reading.js'
import { type Model, sigmoid } from './detectors.js'
import type { FeaturedClause } from './features.js'
import { allows } from './needs.js'
import { ACT_RULES, fits } from './rules.js'

/** A clause with the confidence of every detector in it. */
export interface JudgedClause extends FeaturedClause {
  confidences: ReadonlyMap<string, number>
}

/** A reply as the model sees it: its clauses, and the scores of the whole. */
export interface Judged {
  clauses: readonly JudgedClause[]
  whole: ReadonlyMap<string, number>
}

type Direction = 'shown' | 'against'

/** How sure a rule is, where no detector says otherwise: blatant words, and plain forms of what is too rare to train. */
const SURE_BLATANT = 0.86
/** Of a practice seen as clear: a second check beside the likeliest. */
const SURE_BESIDE = 0.5
const CLEAR = 0.5

const CHECKS_OF = new Map<PracticeId, CheckId[]>(
  PRACTICE_IDS.map((practice) => [practice, (Object.keys(CHECKS) as CheckId[]).filter((check) => CHECKS[check].practice === practice)]),
)

const bestScore = (clauses: readonly JudgedClause[], id: string) => Math.max(-6, ...clauses.map(({ confidences }) => confidences.get(id) ?? -6))

/** What a gate is told: the score of the whole reply for it, that of the clause that shows it most, and how well the whole would serve. */
export const gateInputs = ({ clauses, whole }: Judged, id: string): number[] => [
  whole.get(id) ?? 0,
  bestScore(clauses, id.startsWith('clear:') ? id.replace('clear', 'shown') : id),
  whole.get('overall') ?? 0,
]

/** How sure it is that a practice is shown, clear, or worked against, 0-1. */
export function gateOf(model: Model, judged: Judged, id: string): number {
  const gate = model.gates[id]
  if (!gate) return 0
  return sigmoid(gateInputs(judged, id).reduce((sum, input, k) => sum + input * (gate.weights[k] ?? 0), gate.bias))
}

/** The checks of a reply: blatant ones, and where a practice as a whole is seen, the likeliest of its checks. */
export function findChecks(judged: Judged, model: Model): FoundCheck[] {
  return PRACTICE_IDS.flatMap((practice) => {
    const clear = gateOf(model, judged, `clear:${practice}`) >= CLEAR
    return (['shown', 'against'] as const).flatMap((direction) => found(judged, model, practice, direction, clear))
  })
}

function found(judged: Judged, model: Model, practice: PracticeId, direction: Direction, clear: boolean): FoundCheck[] {
  const checks = (CHECKS_OF.get(practice) ?? []).filter((check) => (CHECKS[check].sign === 'against') === (direction === 'against'))
  const told = (clause: JudgedClause, check: CheckId, confidence: number): FoundCheck => ({
    check,
    quote: clause.clause.text,
    specific: clear && CHECKS[check].sign === 'for',
    confidence: Math.round(confidence * 100) / 100,
  })
  const blatant = checks.flatMap((check) => {
    const clause = judged.clauses.find(({ features }) => features.includes(`x:${check}`))
    return clause ? [told(clause, check, SURE_BLATANT)] : []
  })
  const id = `${direction}:${practice}`
  const least = model.gates[id]?.least ?? null
  const sure = gateOf(model, judged, id)
  if (least === null || sure < least) return blatant
  const { likely, doubt } = candidates(judged, checks, direction, practice, clear)
  const [first] = likely
  if (!first || sure * doubt < least) return blatant
  const beside = likely.filter(({ check, own }) => check !== first.check && own >= SURE_BESIDE && clear && CHECKS[check].sign === 'for')
  const all = [
    ...blatant,
    ...(blatant.length > 0 ? [] : [told(first.clause, first.check, sure * doubt)]),
    ...beside.map(({ clause, check, own }) => told(clause, check, own)),
  ]
  return all.filter(({ check }, i) => all.findIndex((other) => other.check === check) === i)
}

/**
 * Each check at the clause that shows it most, the likeliest first. Where the practice is clear, a weak form is not what was seen.
 * `doubt`: what is left of the confidence (0-1) where the likeliest of all may not be, by its form.
 */
function candidates(judged: Judged, checks: readonly CheckId[], direction: Direction, practice: PracticeId, clear: boolean) {
  const all = checks
    .filter((check) => direction === 'against' || !clear || CHECKS[check].sign === 'for')
    .flatMap((check) =>
      judged.clauses.map((clause) => {
        const { confidences, features } = clause
        const own = confidences.get(`check:${check}`) ?? (features.includes(`r:${check}`) ? 0.3 : 0.02)
        const by = own + 0.5 * sigmoid(confidences.get(`${direction}:${practice}`) ?? -6) + Math.max(0, judged.whole.get(`check:${check}`) ?? 0)
        return { clause, check, own, by, allowed: allows(check, clause, own) }
      }),
    )
    .sort((a, b) => b.by - a.by)
  const allowed = all.filter((one) => one.allowed)
  const likely = allowed.filter(({ check }, i) => allowed.findIndex((other) => other.check === check) === i)
  return { likely, doubt: (likely[0]?.by ?? 0) / (all[0]?.by ?? 1) }
}

/** The acts that labelled replies or plain rules tell. */
export function findActs(clauses: readonly JudgedClause[], model: Model): FoundAct[] {
  return (Object.keys(ACTS) as ActId[]).flatMap((act) => {
    const rules = ACT_RULES[act]
    const least = model.leastOf(`act:${act}`)
    for (const clause of clauses) {
      const names = new Set(clause.features)
      const confidence = clause.confidences.get(`act:${act}`) ?? 0
      const ruled = rules?.some((rule) => fits(rule, names)) ?? false
      if (ruled || (!rules && least !== null && confidence >= least)) {
        return [
          { act, quote: clause.clause.text, specific: false, confidence: Math.round(Math.max(confidence, ruled ? SURE_BLATANT : 0) * 100) / 100 },
        ]
      }
    }
    return []
  })
}
