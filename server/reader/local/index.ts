import { showsCue } from '../../../scenarios/stage/cue.js'
import type { Reading } from '../../../scenarios/stage/reading.js'
import type { Reader, ReadingContext } from '../reader.js'
import { confidencesIn, leastOf, OVERALL, READER_WEIGHTS } from './detectors.js'
import { featuresOf } from './features.js'
import { findActs, findChecks, type JudgedClause } from './find.js'
import { isHollow } from './hollow.js'
import { sentencesIn } from './language.js'
import { oddActs } from './odd.js'
import { overallInputs, overallOf } from './overall.js'

/** Changes when the rules or the weights do: it is stamped into every reading. */
export const LOCAL_READER_VERSION = `1-${READER_WEIGHTS}`
export const RUBRIC_VERSION = '1'

/** Acts that make a reading unsure: there is nothing in such a reply to score. */
const UNREADABLE = new Set(['other-language', 'says-little', 'in-distress'])
const MOST_QUOTE = 300

/** The clauses of a reply that can earn something, each with the confidence of every detector in it. */
export function judge(reply: string, context: Pick<ReadingContext, 'history' | 'situation' | 'counterpart' | 'knows'>): JudgedClause[] {
  const toScorer = (text: string) => oddActs(text).some(({ act }) => act === 'addresses-scorer')
  return featuresOf(reply, context)
    .filter(({ clause }) => !isHollow(clause, toScorer))
    .map((one) => ({ ...one, confidences: confidencesIn(one.features) }))
}

/** Reads one reply, in milliseconds, on this machine. Never throws for any text. */
export function readLocally(reply: string, context: ReadingContext): Reading {
  const clauses = judge(reply, context)
  const odd = oddActs(reply)
  const unreadable = odd.some(({ act }) => UNREADABLE.has(act)) || clauses.length === 0
  const checks = unreadable ? [] : findChecks(clauses, leastOf)
  const acts = [...findActs(clauses, leastOf), ...odd.map(({ act, quote }) => ({ act, quote, specific: false, confidence: 0.9 }))]
  return {
    reader: { id: 'local', version: LOCAL_READER_VERSION, rubric: RUBRIC_VERSION },
    checks,
    acts: [...new Map(acts.map((act) => [act.act, act])).values()],
    cues: cuesIn(reply, context),
    sure: !unreadable,
    overall: unreadable ? 2 : Math.round(overallOf(overallInputs(checks, clauses), OVERALL) * 100) / 100,
  }
}

/** The overall rating (1-5) that follows from checks, whoever found them. */
export const overallFor = (checks: Reading['checks'], reply: string, context: ReadingContext): number =>
  Math.round(overallOf(overallInputs(checks, judge(reply, context)), OVERALL) * 100) / 100

function cuesIn(reply: string, { cues }: ReadingContext): Reading['cues'] {
  const sentences = sentencesIn(reply)
  return Object.entries(cues).flatMap(([cue, data]) => {
    const sentence = sentences.find(({ text }) => showsCue(text, data))
    return sentence ? [{ cue, quote: sentence.text.slice(0, MOST_QUOTE), specific: true, confidence: 0.9 }] : []
  })
}

export function createLocalReader(): Reader {
  return { read: async (reply, context) => ({ reading: readLocally(reply, context), note: null }) }
}
