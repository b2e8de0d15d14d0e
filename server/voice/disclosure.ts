import type { Direction } from './direction.js'

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'")

/** The scripted sentences of facts that this line should disclose and that its text does not yet let the learner hear. */
export function unheardFacts(direction: Pick<Direction, 'scenario' | 'disclose'>, text: string): string[] {
  const said = plain(text)
  return direction.disclose.flatMap((id) => {
    const fact = direction.scenario.facts[id]
    return !fact || fact.heard.some((phrase) => said.includes(plain(phrase))) ? [] : [fact.says]
  })
}
