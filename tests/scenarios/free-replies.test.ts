import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../scenarios/index.js'
import type { Scenario } from '../../scenarios/stage/schema.js'
import { Simulation } from '../../server/commands/simulation.js'
import { createLocalReader } from '../../server/reader/local/index.js'

/**
 * Thirty replies a beat, written by someone who had seen the brief and the line they answer, and nothing of the script.
 * They are kept for reading the script blind; here the script has to hold what can be held without a reader of flesh and blood.
 */
const reader = createLocalReader()

function repliesOf({ id }: Scenario): { beat: string; text: string }[] {
  let beat = ''
  return readFileSync(join(import.meta.dirname, 'free-replies', `${id}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      if (!line.startsWith('## ')) return [{ beat, text: line }]
      beat = line.slice(3)
      return []
    })
}

/** The scenario as it stands when they have just come to a beat, neither warm nor hurt. */
function standingAt(scenario: Scenario, beat: string): Scenario {
  const [first] = Object.entries(scenario.temperaments)
  const opening = scenario.beats[beat]?.arrives?.[0] ?? first?.[1].opening
  if (!opening) throw new Error(`${scenario.id} has no beat ${beat}.`)
  return { ...scenario, initial: beat, temperaments: { [first?.[0] ?? '']: { name: '', stance: { trust: 5, tension: 5, clarity: 5 }, opening } } }
}

/** Pieces that take up a question: an answer, an admission that there is none, what is told or done now, or a reaction to what was odd. */
const TAKES_UP = /^(questions|unforeseen|facts|outcomes|odd|clarify|beats\.\w+\.arrives)/

describe.each(catalogue.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const replies = repliesOf(scenario)

  test('has free replies for each of its beats', () => {
    expect(new Set(replies.map(({ beat }) => beat))).toEqual(new Set(Object.keys(scenario.beats)))
  })

  test('answers every one, and leaves at most one question in twenty without', async () => {
    const left: string[] = []
    for (const [seed, { beat, text }] of replies.entries()) {
      const talk = new Simulation(standingAt(scenario, beat), reader, { seed })
      const { text: line } = await talk.say(text)
      expect(line, text).not.toBe('…')
      const { pieces } = talk.state.lines.at(-1)?.spoke ?? { pieces: [] }
      if (text.endsWith('?') && !pieces.some((piece) => TAKES_UP.test(piece))) left.push(`${beat}: ${text} → ${line}`)
    }
    const asked = replies.filter(({ text }) => text.endsWith('?'))
    expect(left.length / asked.length, left.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
