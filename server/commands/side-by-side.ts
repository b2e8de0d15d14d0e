import type { Learner, Pools } from '../../scenarios/stage/learners.js'
import type { Difficulty, Scenario } from '../../scenarios/stage/schema.js'
import type { Reader } from '../reader/reader.js'
import { scriptedVoice } from '../voice/scripted.js'
import { type Voice, VoiceFault } from '../voice/voice.js'
import { rehearse } from './learners.js'
import { Simulation } from './simulation.js'

/** Where the model fails, the script goes on, as a learner would choose. */
const withScript = (voice: Voice): Voice => ({
  async *speak(direction, signal) {
    try {
      yield* voice.speak(direction, signal)
    } catch (error) {
      if (!(error instanceof VoiceFault)) throw error
      for await (const utterance of scriptedVoice.speak(direction, signal))
        yield utterance.type === 'spoke' ? { ...utterance, amended: `${error.fault}: ${error.message}` } : utterance
    }
  },
})

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

/** What was said after one reply, with what became of a model's line. */
function lineAfter(simulation: Simulation, number: number): string {
  const { replies, lines } = simulation.state
  const reply = replies[number]?.event.seq
  const spoke = reply === undefined ? null : lines.find((line) => line.reply === reply)?.spoke
  if (!spoke) return ''
  const note = [spoke.voice === 'script' ? 'the script' : '', spoke.amended ?? ''].filter(Boolean).join('; ')
  return cell(spoke.text) + (note && simulation.voice !== scriptedVoice ? ` *(${cell(note)})*` : '')
}

const endOf = ({ scenario, outcome }: Simulation) => (outcome ? (scenario.outcomes[outcome]?.title ?? outcome) : 'not ended')

export interface SideBySide {
  learners: readonly Learner[]
  difficulty: Difficulty
  seed: number
}

/**
 * Simulated learners rehearse with the script; then the same replies are said to another voice.
 * @returns Markdown: for each learner a table of the replies, and what both answered
 */
export async function sideBySide(scenario: Scenario, pools: Pools, reader: Reader, voice: Voice, { learners, ...how }: SideBySide): Promise<string> {
  const parts = [`# ${scenario.title}: the script and the model, side by side`]
  for (const learner of learners) {
    const script = await rehearse(scenario, pools, reader, { learner, ...how })
    const { started, lines, replies } = script.state
    const model = new Simulation(scenario, reader, started, withScript(voice))
    for (const { event } of replies) if (!model.outcome) await model.say(event.text)
    parts.push(
      `## ${learner}, ${started.difficulty}, ${started.temperament}, seed ${started.seed}`,
      `${scenario.counterpart.name} begins: ${lines[0]?.spoke?.text ?? ''}`,
      [
        '| | you | the script | the model |',
        '| --- | --- | --- | --- |',
        ...replies.map(({ event }, i) => `| ${i + 1} | ${cell(event.text)} | ${lineAfter(script, i)} | ${lineAfter(model, i)} |`),
      ].join('\n'),
      `With the script: ${endOf(script)} With the model: ${endOf(model)}`,
    )
  }
  return `${parts.join('\n\n')}\n`
}
