import { type Finding, lint, piecesOf } from '../stage/lint.js'
import type { Scenario } from '../stage/schema.js'
import type { OwnForm } from './form.js'
import { ends, mapStrings } from './slots.js'

/** What a template must never claim: the form said nothing of how often, how long, or who else. */
const CLAIMS =
  /\b(you always|you never|every time|once again|yet again|for years|for months|for weeks|last week|last time you|as I told you|I told you|you told me|you came to me|your email|your mail|our meeting|the team knows)\b/i

/** What goes wrong where a slot meets a sentence. */
const BROKEN: [RegExp, string][] = [
  [/\{(?!echo\})|(?<!\{echo)\}/, 'has a slot that was not filled'],
  [/\.\.(?!\.)|[!?…]\.|,[.,]|\s[.,;:?](?!\.)|:\./, 'has punctuation twice, or astray'],
  [/ {2}/, 'has a double space'],
  [/\b(they (is|was|has|does|says|looks|goes)|(she|he) (are|were|have|do|say|look|go))\b/i, 'has a verb of the wrong number'],
  [/(?<!\.|\b[A-Z])[.?!] [a-z]/, 'begins a sentence with a small letter'],
  [/undefined|\[object/, 'has a word of ours that should not be seen'],
]

/** Reads a rendered scenario for what a form may have broken: the form’s own texts are taken as they are. */
export function lintOwn(scenario: Scenario, form: OwnForm): Finding[] {
  const texts = [
    form.happened,
    form.feared,
    form.theyWant,
    form.theyFear,
    form.youWant,
    form.cannot,
    form.when,
    ...form.words.map(({ word }) => word),
  ]
    .filter((text) => text.length > 2)
    .sort((a, b) => b.length - a.length)
  /** The sentence with a plain word where the form’s text stands, and its stop kept. A name needs none. */
  const neutral = (text: string) =>
    texts.reduce(
      (left, value) => left.replaceAll(value, ends(value) ? 'Sam.' : 'Sam'),
      form.name.length > 2 ? text.replaceAll(form.name, 'Sam') : text,
    )
  const findings: Finding[] = []
  const read = (where: string, text: string) => {
    const plain = neutral(text)
    for (const [pattern, says] of BROKEN) if (pattern.test(plain)) findings.push({ where, says: `${says}: “${text}”` })
  }
  const { cues: _cues, limits: _limits, goals: _goals, witnesses: _witnesses, ...seen } = scenario
  for (const [part, data] of Object.entries(seen)) {
    mapStrings(data, (text) => {
      read(part, text)
      return text
    })
  }
  for (const { where, piece } of piecesOf(scenario)) {
    const claim = CLAIMS.exec(neutral(piece.says))
    if (claim) findings.push({ where, says: `claims what the form did not say (${claim[0]}): “${piece.says}”` })
  }
  const said = JSON.stringify(form).toLowerCase()
  const ours = lint(scenario).filter(({ where, says }) => {
    // The form’s texts may be as long as a message, loud, or a repetition: they are the learner’s own.
    if (where === 'brief' || (where.includes('opening') && says.includes('exclamation'))) return false
    return !(says.includes('“') && form.feared.length > 0 && said.includes(says.slice(says.indexOf('“') + 1, -1).toLowerCase()))
  })
  return [...ours, ...findings]
}
