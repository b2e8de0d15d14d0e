import type { Direction } from '../direction.js'
import { notionsOf } from '../line-check/concepts.js'
import { plain, stemsOf, wordsOf } from '../line-check/text.js'

/** Says yes or no, that one does not know, that one won't say, or asks back: all of these answer. */
const ANSWERS =
  /^(?:well,? |oh,? |ay,? |eh,? |ja,? |ti,? )?(?:yes|no|yeah|nope|ja|maybe|perhaps|of course|not (?:yet|today|now|me|really)|because|so that|nobody|nothing|never|always|sometimes|i do not|i did|i was|i am|it is|it was|that is|you (?:know|tell me|should)|ask)\b|\b(?:do not know|can not say|will not say|rather not|not (?:going to|the right|a|what|mine|my|your|here|today)|no (?:idea|answer)|why (?:do|would|should) (?:you|i)|none of your|none of that|next question|good question|strange (?:thing|question)|that question|you ask|ask me|what i(?:'d| would) ask)\b|\?$/

const notionsIn = (text: string) => notionsOf(stemsOf(wordsOf(plain(text))))

/** Whether a question that was asked is answered or refused: the line takes it up, says what could be said to it, or says that it won't. */
export function answersWhatWasAsked({ heard, scenario, ended, disclose }: Direction, line: string): boolean {
  const asked = heard.filter(({ sign }) => sign === 'asks')
  if (ended !== null || disclose.length > 0 || asked.length === 0) return true
  const sentences = line.split(/(?<=[.!?…])\s+/).map(plain)
  if (sentences.some((sentence) => ANSWERS.test(sentence))) return true
  const known = scenario.script.questions.find(({ cue }) => heard.some(({ sign }) => sign === cue))
  const about = notionsIn([...asked.map(({ quote }) => quote), ...(known?.answers ?? []).map(({ says }) => says)].join(' . '))
  const said = notionsIn(line)
  // A question that is about nothing in particular is answered by anything.
  return about.size === 0 || [...about].some((notion) => said.has(notion))
}
