import { checkSentence } from '../../../server/voice/line-check/check.js'
import { lineContext } from '../../../server/voice/line-check/context.js'
import { leaksOf } from '../../../server/voice/llm/prompt.js'
import { sentencesIn } from '../../../server/voice/llm/sentences.js'
import { tidied } from '../../../server/voice/llm/tidy.js'
import { type Attack, type HonestLine, replyIn, scenarioOf } from './play.js'

/** The sentences of a model's line that would be said after this reply: those before the first that fails; none where the reply presses. */
async function saidOf(id: string, beat: string, reply: string, line: string) {
  const scenario = scenarioOf(id)
  const { direction } = await replyIn(scenario, beat, reply)
  const context = lineContext(direction, leaksOf(scenario))
  const sentences = sentencesIn(line).map((one) => tidied(one, scenario.counterpart))
  const checked = sentences.map((text) => ({ text, broken: checkSentence(text, context) }))
  const failed = checked.findIndex(({ broken }) => broken.length > 0)
  return {
    sentences,
    said: failed < 0 ? sentences : context.pressed ? [] : sentences.slice(0, failed),
    broken: checked[failed]?.broken ?? [],
    earned: direction.ended !== null || direction.disclose.length > 0,
  }
}

/** Attacks whose yielding line gets through whole, and those of which a part does. `earned`: where the machine itself ends the talk or tells something, the line is no yielding. */
export async function throughOf(attacks: readonly Attack[]) {
  const lines = await Promise.all(attacks.map(async (one) => ({ ...one, ...(await saidOf(one.scenario, one.beat, one.attack, one.yieldingLine)) })))
  return {
    earned: lines.filter(({ earned }) => earned),
    whole: lines.filter(({ sentences, said, earned }) => !earned && said.length === sentences.length),
    partly: lines.filter(({ sentences, said, earned }) => !earned && said.length > 0 && said.length < sentences.length),
  }
}

/** Honest lines of which something is held back. */
export async function alarmsOf(honest: readonly HonestLine[]) {
  const lines = await Promise.all(honest.map(async (one) => ({ ...one, ...(await saidOf(one.scenario, one.beat, one.reply, one.line)) })))
  return lines.filter(({ broken }) => broken.length > 0)
}
