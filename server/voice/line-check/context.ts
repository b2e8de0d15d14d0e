import type { Scenario } from '../../../scenarios/stage/schema.js'
import type { Direction } from '../direction.js'
import { foreign } from './foreign.js'
import { namesIn, numbersIn, sayable } from './names-and-numbers.js'
import { presses, probes } from './pressing.js'
import { type Secret, secretsOf, toldOf } from './secrets.js'
import { plain, stemsOf, wordsOf } from './text.js'

/** What the rules know besides the sentence: made once a line. */
export interface LineContext {
  direction: Direction
  /** Names and numbers that this person may say. */
  names: ReadonlySet<string>
  numbers: ReadonlySet<string>
  /** Those that only the learner has brought up. */
  broughtUp: ReadonlySet<string>
  /** Facts that are not disclosed. */
  secrets: readonly Secret[]
  /** The learner's reply, plain. */
  reply: string
  /** What the reply comes near to guessing. */
  guessed: readonly Secret[]
  /** Whether the reply presses for what is not to be had: then a line must hold against it. */
  pressed: boolean
  /** Whether it asks for what is kept back, without naming it. */
  probed: boolean
  /** The stems of every word that is at home in this talk. */
  vocabulary: ReadonlySet<string>
  /** Whether these words hold a run of the prompt's own. */
  leaks: (words: readonly string[]) => boolean
}

interface ScenarioTexts {
  plain: string
  stems: ReadonlySet<string>
  names: ReadonlySet<string>
  numbers: ReadonlySet<string>
}

const known = new WeakMap<Scenario, ScenarioTexts>()

/** Every text of a scenario that this person may draw from at any time: not the facts, not what it hides, not how it ends. */
function openTexts(scenario: Scenario): ScenarioTexts {
  const made = known.get(scenario)
  if (made) return made
  const { brief, counterpart, goals, script, beats, temperaments, limits, outcomes } = scenario
  const { is, wants, fears, speaks, lines } = counterpart.persona
  const said = (pieces: readonly { says: string }[] | undefined) => (pieces ?? []).map(({ says }) => says)
  const texts = [
    ...[scenario.title, scenario.tagline, scenario.stakes, brief.you, brief.who, brief.happened, ...brief.want, ...brief.cannot],
    ...[counterpart.name, counterpart.fullName, counterpart.role, is, wants, fears, speaks, ...lines, ...counterpart.knows, ...goals],
    ...limits.map(({ says }) => says),
    ...Object.values(temperaments).flatMap(({ opening }) => said([opening])),
    ...Object.values(beats).flatMap((beat) => [beat.about, beat.wants, ...said(beat.arrives), ...said(beat.pushes)]),
    ...Object.values(outcomes).flatMap(({ closing }) => said(closing)),
    ...script.questions.flatMap(({ answers }) => said(answers)),
    ...script.reactions.flatMap(({ pieces }) => said(pieces)),
    ...[...Object.values(script.landed), ...Object.values(script.odd), script.unforeseen, script.clarify, script.misheard, script.left].flatMap(said),
    ...said([scenario.hardMinute.opening]),
  ]
  const open = texts.join('\n')
  const result = { plain: plain(open), stems: stemsOf(wordsOf(plain(open))), names: sayable(open), numbers: numbersIn(open) }
  known.set(scenario, result)
  return result
}

const union = <T>(...sets: ReadonlySet<T>[]): Set<T> => new Set(sets.flatMap((set) => [...set]))

/** So much of a secret's words in a reply, and it is asked about. */
const HINTED = 0.9

/** @param leaks finds the prompt in what is said; there is none to find for a voice without one */
export function lineContext(direction: Direction, leaks: LineContext['leaks'] = () => false): LineContext {
  const { scenario, history } = direction
  const open = openTexts(scenario)
  const told = [...direction.known, ...direction.disclose].flatMap((id) => scenario.facts[id] ?? [])
  const toldText = told.map(({ text, says }) => `${text}\n${says}`).join('\n')
  const own = history.filter(({ speaker }) => speaker === 'counterpart').map(({ text }) => text)
  const theirs = [...history.filter(({ speaker }) => speaker === 'learner').map(({ text }) => text), direction.reply ?? ''].join('\n')
  const mine = `${toldText}\n${own.join('\n')}`
  const names = union(open.names, sayable(mine))
  const numbers = union(open.numbers, numbersIn(mine))
  const theirNames = namesIn(theirs)
  const theirNumbers = numbersIn(theirs)
  const reply = plain(direction.reply ?? '')
  const replyStems = stemsOf(wordsOf(reply))
  const said = stemsOf(wordsOf(plain(mine)))
  const secrets = secretsOf(scenario)
    .filter(({ id }) => !direction.known.includes(id) && !direction.disclose.includes(id))
    .map((secret) => ({
      ...secret,
      heard: secret.heard.filter((phrase) => !open.plain.includes(plain(phrase))),
      weights: new Map([...secret.weights].filter(([key]) => !said.has(key.replace('~', '')))),
    }))
  const vocabulary = union(open.stems, stemsOf(wordsOf(plain(mine))))
  const guessed = secrets.filter((secret) => secret.heard.some((phrase) => reply.includes(plain(phrase))) || toldOf(secret, replyStems) >= HINTED)
  return {
    direction,
    names: union(names, sayable(theirs)),
    numbers: union(numbers, theirNumbers),
    broughtUp: new Set([...theirNames, ...theirNumbers].filter((item) => !names.has(item) && !numbers.has(item))),
    secrets,
    reply,
    guessed,
    pressed: presses(reply, direction) || probes(reply) || foreign(reply, vocabulary) || guessed.length > 0,
    probed: probes(reply),
    vocabulary,
    leaks,
  }
}
