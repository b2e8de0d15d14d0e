import { showsCue } from '../../../scenarios/stage/cue.js'
import type { FoundCheck, Reading } from '../../../scenarios/stage/reading.js'
import type { Reader, ReadingContext } from '../reader.js'
import { type Model, shipped, WEIGHTS_VERSION } from './detectors.js'
import { type FeaturedClause, featuresOf } from './features.js'
import { findActs, findChecks, type Judged } from './find.js'
import { sentencesIn } from './language.js'
import { oddActs } from './odd.js'
import { overallInputs, overallOf } from './overall.js'

/** Changes when the rules or the weights do: it is stamped into every reading. */
export const LOCAL_READER_VERSION = `2-${WEIGHTS_VERSION}`
export const RUBRIC_VERSION = '1'

/** Acts that make a reading unsure: there is nothing in such a reply to score. */
const UNREADABLE = new Set(['other-language', 'says-little', 'in-distress'])
const MOST_QUOTE = 300

type Scene = Pick<ReadingContext, 'history' | 'situation' | 'counterpart' | 'knows'>

/** The clauses of a reply, with the confidence of every detector in each and the scores of the whole. */
export function judge(clauses: readonly FeaturedClause[], model: Model): Judged {
  return { clauses: clauses.map((one) => ({ ...one, confidences: model.confidencesIn(one.features) })), whole: model.wholeIn(clauses) }
}

/** Reads one reply, in milliseconds, on this machine. Never throws for any text. */
export const readLocally = (reply: string, context: ReadingContext): Reading => readWith(shipped(), reply, context)

/** The same by any weights: how a reader is measured on situations that it was not trained on. */
export function readWith(model: Model, reply: string, context: ReadingContext): Reading {
  const judged = judge(featuresOf(reply, context), model)
  const odd = oddActs(reply)
  const unreadable = odd.some(({ act }) => UNREADABLE.has(act) && !(act === 'says-little' && answers(reply, context))) || judged.clauses.length === 0
  const checks = unreadable ? [] : putBack(findChecks(judged, model), context)
  const acts = [...findActs(judged.clauses, model), ...odd.map(({ act, quote }) => ({ act, quote, specific: false, confidence: 0.9 }))]
  return {
    reader: { id: 'local', version: `2-${model.version}`, rubric: RUBRIC_VERSION },
    checks,
    acts: [...new Map(acts.map((act) => [act.act, act])).values()],
    cues: cuesIn(reply, context),
    sure: !unreadable,
    overall: unreadable ? 2 : Math.round(overallOf(overallInputs(checks, judged), model.overall) * 100) / 100,
  }
}

/** The overall rating (1-5) that follows from checks, whoever found them. */
export function overallFor(checks: readonly FoundCheck[], reply: string, context: ReadingContext): number {
  const model = shipped()
  return Math.round(overallOf(overallInputs(checks, judge(featuresOf(reply, context), model)), model.overall) * 100) / 100
}

const HANDED_UP: ReadonlySet<string> = new Set(['gives-authority', 'leaves-the-choice'])

/** One's own boss or client has the authority already: “it's up to you” to them, with nothing recommended, is to refuse to decide. */
function putBack(checks: Reading['checks'], { kind, relation }: ReadingContext): Reading['checks'] {
  if (kind !== 'executive-briefing' || relation === 'report') return checks
  const decided = checks.some(({ check }) => ['commits-to-decision', 'weighs-options', 'defers-rightly', 'refuses-to-decide'].includes(check))
  return checks.flatMap((found) => {
    if (!HANDED_UP.has(found.check)) return [found]
    return decided || found.quote.includes('?') || !/\b(?:(?<!it )up to you|your (?:call|decision|choice)|you (?:decide|choose))\b/i.test(found.quote)
      ? []
      : [{ ...found, check: 'refuses-to-decide' as const, specific: false }]
  })
}

/** A bare yes or no to a question says enough. */
const answers = (reply: string, { history }: Scene): boolean =>
  /^\W*(?:yes|no|yeah|yep|nope|nah)\W*$/i.test(reply) && /\?\W*$/.test(history.findLast(({ speaker }) => speaker === 'counterpart')?.text ?? '')

function cuesIn(reply: string, { cues }: ReadingContext): Reading['cues'] {
  const sentences = sentencesIn(reply)
  return Object.entries(cues).flatMap(([cue, data]) => {
    const sentence = sentences.find(({ text }) => showsCue(text, data))
    return sentence ? [{ cue, quote: sentence.text.slice(0, MOST_QUOTE), specific: true, confidence: 0.9 }] : []
  })
}

/** Loads the language model and the weights, which the first reading would otherwise wait for. */
export function warmUp(): void {
  const nowhere = { situation: '', counterpart: '', kind: 'conflict', relation: null, room: null, cues: {}, goals: [], knows: [] } as const
  readLocally('I should have called you first.', { ...nowhere, history: [{ speaker: 'counterpart', text: 'Why did I hear it from them?' }] })
}

export function createLocalReader(): Reader {
  return { read: async (reply, context) => ({ reading: readLocally(reply, context), note: null }) }
}
