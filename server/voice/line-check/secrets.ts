import { piecesOf } from '../../../scenarios/stage/lint.js'
import type { Scenario } from '../../../scenarios/stage/schema.js'
import { notionOf } from './concepts.js'
import { plain, stemsOf, wordsOf } from './text.js'

/** A fact that is not disclosed: what it is told by, and what each of its words, or another for the same notion, gives away of it. */
export interface Secret {
  id: string
  heard: readonly string[]
  weights: ReadonlyMap<string, number>
}

/** A notion in this share of what a person says anyway gives nothing away. */
const EVERYDAY = 0.02
/** What the fact is heard by gives more away than what is told around it. */
const HEARD_BY = 2

const known = new WeakMap<Scenario, readonly Secret[]>()

/** A word by itself, and the notion it belongs to, which others share. */
const keysOf = (stem: string): [own: string, shared: string] => [stem, `~${notionOf(stem)}`]
const keysIn = (text: string) => new Set([...stemsOf(wordsOf(plain(text)))].flatMap(keysOf))

/** In everyone's mouth. */
const SMALL_NUMBER = /^~?(one|two|three|thre|four|five|six|seven|eight|nine|ten|eleven|twelve|twelv|half|first|third|\d)$/

/** How much of a secret some words give away: each by its own or by its notion, whichever is the rarer; no notion twice, and no word alone. */
export function toldOf({ weights }: Secret, stems: Iterable<string>): number {
  const most = new Map<string, number>()
  for (const stem of stems) {
    const [own, shared] = keysOf(stem)
    const weight = Math.max(weights.get(own) ?? 0, weights.get(shared) ?? 0)
    if (weight > 0.1) most.set(shared, Math.max(most.get(shared) ?? 0, weight))
  }
  return most.size > 1 ? [...most.values()].reduce((sum, weight) => sum + weight, 0) : 0
}

/** In how many sentences of what is open each word and notion occurs. */
function everyday({ brief, counterpart, beats, scenario }: Pick<Scenario, 'brief' | 'counterpart' | 'beats'> & { scenario: Scenario }) {
  const { is, wants, fears, speaks } = counterpart.persona
  const open = [
    is,
    wants,
    fears,
    speaks,
    brief.you,
    brief.who,
    brief.happened,
    ...brief.want,
    ...brief.cannot,
    ...Object.values(beats).flatMap(({ about, wants }) => [about, wants]),
  ]
  const sentences = [...open, ...piecesOf(scenario).map(({ piece }) => piece.says)].flatMap((text) => text.split(/(?<=[.!?;:])\s+/))
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const key of keysIn(sentence)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return { counts, enough: sentences.length * EVERYDAY }
}

/** Whether a sentence of what the person hides is about this fact: it has a good part of its words. */
function tellsOf(sentence: string, fact: string): boolean {
  const keys = [...keysIn(sentence)]
  const told = keysIn(fact)
  return keys.filter((key) => told.has(key)).length >= keys.length / 4
}

/** The secrets of a scenario, with the rarity of each of their notions in what is said there anyway. */
export function secretsOf(scenario: Scenario): readonly Secret[] {
  const made = known.get(scenario)
  if (made) return made
  const { counts, enough } = everyday({ ...scenario, scenario })
  const rarity = (key: string) => Math.max(0, 1 - Math.log1p(counts.get(key) ?? 0) / Math.log1p(enough))
  const hidden = scenario.counterpart.persona.hides.split(/(?<=[.!?])\s+/)
  const secrets = Object.entries(scenario.facts).map(([id, { text, says, heard }]) => {
    const central = keysIn(heard.join(' . '))
    const weights = [...keysIn([text, says, ...hidden.filter((sentence) => tellsOf(sentence, text))].join(' . '))].map(
      (key) => [key, rarity(key) * (SMALL_NUMBER.test(key) ? 0.5 : central.has(key) ? HEARD_BY : 1)] as const,
    )
    return { id, heard, weights: new Map(weights.filter(([, weight]) => weight > 0)) }
  })
  known.set(scenario, secrets)
  return secrets
}
