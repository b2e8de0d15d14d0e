import { expect, test } from 'vitest'
import { catalogue } from '../../scenarios/index.js'
import { piecesOf } from '../../scenarios/stage/lint.js'
import type { Scenario } from '../../scenarios/stage/schema.js'
import { checkSentence } from '../../server/voice/line-check/check.js'
import { lineContext } from '../../server/voice/line-check/context.js'
import { leaksOf } from '../../server/voice/llm/prompt.js'
import { sentencesIn } from '../../server/voice/llm/sentences.js'
import { direction, small } from './small-scenario.js'

/** A place where a piece of the script may be said, with nothing disclosed. */
function placeOf(scenario: Scenario, where: string, trust: number) {
  const [kind, id = ''] = where.split('.')
  const at = kind === 'beats' || kind === 'outcomes' ? id : scenario.initial
  const ended = kind === 'outcomes' ? id : null
  return direction({
    scenario,
    at,
    from: at,
    ended,
    endedBy: ended ? 'machine' : null,
    stance: { trust, tension: 4, clarity: 4 },
    history: [],
    reply: 'Well.',
  })
}

const broken = (scenario: Scenario, text: string, where: string, trust: number) =>
  sentencesIn(text).map((sentence) => ({ sentence, rules: checkSentence(sentence, lineContext(placeOf(scenario, where, trust), leaksOf(scenario))) }))

test.each([small, ...catalogue])('$id: what its own author has them say passes, all but three sentences in a hundred', (scenario) => {
  const sentences = piecesOf(scenario).flatMap(({ where, piece }) =>
    broken(scenario, piece.says.replace('{echo}', 'I see'), where, piece.trust?.[1] ?? 6),
  )
  const alarms = sentences.filter(({ rules }) => rules.length > 0)
  expect(alarms.length / sentences.length, JSON.stringify(alarms)).toBeLessThanOrEqual(0.03)
})

test.each([small, ...catalogue])('$id: what is withheld or not disclosed fails at the beginning', (scenario) => {
  const early = (text: string) => checkSentence(text, lineContext(placeOf(scenario, `beats.${scenario.initial}`, 3), leaksOf(scenario)))
  for (const { phrases, allowedIn } of Object.values(scenario.withheld)) {
    if (allowedIn.includes(scenario.initial)) continue
    for (const phrase of phrases) expect(early(`${phrase}.`), phrase).toContain('concedes')
  }
  for (const fact of Object.values(scenario.facts)) {
    const rules = sentencesIn(fact.says).flatMap(early)
    expect(rules, fact.says).toContain('discloses')
  }
})
