import { showsCue } from './cue.js'
import { ODD_SIGNS, type Piece, type Scenario } from './schema.js'
import { signsOf } from './signs.js'

/** What an author should mend, in an author's words. `where`: a path in the scenario. */
export interface Finding {
  where: string
  says: string
}

/** Wording that presupposes something the learner said, so it needs `requires`. */
const PRESUPPOSES =
  /\b(you said|you(?:'|’)re offering|you offered|thank you for|thanks for (?!coming|the time)|you promised|as you say|you(?:'|’)ve told me|still haven(?:'|’)t)\b/i

/** Every piece of a scenario's script with its path. */
export function piecesOf(scenario: Scenario): { where: string; piece: Piece; reacts?: readonly string[] }[] {
  const { script } = scenario
  const list = (where: string, pieces: readonly Piece[] | undefined, reacts?: readonly string[]) =>
    (pieces ?? []).map((piece, i) => ({ where: `${where}.${i}`, piece, ...(reacts && { reacts }) }))
  return [
    ...Object.entries(scenario.temperaments).flatMap(([id, one]) => list(`temperaments.${id}.opening`, [one.opening])),
    ...Object.entries(scenario.beats).flatMap(([id, beat]) => [
      ...list(`beats.${id}.arrives`, beat.arrives),
      ...list(`beats.${id}.pushes`, beat.pushes),
    ]),
    ...Object.entries(scenario.outcomes).flatMap(([id, outcome]) => list(`outcomes.${id}.closing`, outcome.closing)),
    ...script.questions.flatMap((question) => list(`script.questions.${question.cue}`, question.answers, [question.cue])),
    ...script.reactions.flatMap((reaction, i) => list(`script.reactions.${i}`, reaction.pieces, reaction.to)),
    ...list('script.unforeseen', script.unforeseen),
    ...Object.entries(script.landed).flatMap(([id, pieces]) => list(`script.landed.${id}`, pieces)),
    ...ODD_SIGNS.flatMap((sign) => list(`script.odd.${sign}`, script.odd[sign], [sign])),
    ...list('script.clarify', script.clarify),
    ...list('script.misheard', script.misheard),
    ...list('script.left', script.left),
    ...list('hardMinute.opening', [scenario.hardMinute.opening]),
  ]
}

/** Reads a parsed scenario for what the schema cannot see: names that lead nowhere, cues that fail their examples, lines that presuppose. */
export function lint(scenario: Scenario): Finding[] {
  return [...names(scenario), ...cues(scenario), ...facts(scenario), ...words(scenario)]
}

function names(scenario: Scenario): Finding[] {
  const findings: Finding[] = []
  const signs = signsOf(scenario)
  const places = new Set([...Object.keys(scenario.beats), ...Object.keys(scenario.outcomes)])
  const sign = (where: string, ids: readonly string[] | undefined) => {
    for (const id of ids ?? []) if (!signs.has(id)) findings.push({ where, says: `“${id}” is no check, act or cue of this scenario` })
  }
  const place = (where: string, id: string | undefined, among: ReadonlySet<string>, what: string) => {
    if (id !== undefined && !among.has(id)) findings.push({ where, says: `“${id}” is no ${what} of this scenario` })
  }
  const outcomes = new Set(Object.keys(scenario.outcomes))
  const beats = new Set(Object.keys(scenario.beats))
  const facts = new Set(Object.keys(scenario.facts))
  for (const [id, beat] of Object.entries(scenario.beats)) {
    if (outcomes.has(id)) findings.push({ where: `beats.${id}`, says: 'has the name of an outcome' })
    beat.turns.forEach((turn, i) => {
      const where = `beats.${id}.turns.${i}`
      for (const ids of [turn.when.any, turn.when.all, turn.when.none]) sign(where, ids)
      place(where, turn.to, places, 'beat or outcome')
      place(where, turn.disclose, facts, 'fact')
      for (const fact of turn.when.knows ?? []) place(where, fact, facts, 'fact')
      if (turn.disclose && (turn.when.trust?.[0] ?? 0) < 4)
        findings.push({ where, says: 'discloses a fact at low trust: ask for trust of 4 or more' })
      if (!turn.to && !turn.disclose) findings.push({ where, says: 'leads nowhere and discloses nothing' })
    })
  }
  place('initial', scenario.initial, beats, 'beat')
  place('turning', scenario.turning, beats, 'beat')
  for (const where of ['outOfTime', 'end'] as const) place(where, scenario[where], outcomes, 'outcome')
  place('hardMinute.outOfTime', scenario.hardMinute.outOfTime, outcomes, 'outcome')
  for (const fact of scenario.hardMinute.knows) place('hardMinute.knows', fact, facts, 'fact')
  for (const [id, one] of Object.entries(scenario.withheld)) for (const to of one.allowedIn) place(`withheld.${id}`, to, places, 'beat or outcome')
  for (const { where, piece, reacts } of piecesOf(scenario)) {
    sign(where, reacts)
    for (const ids of [piece.requires, piece.until])
      sign(
        where,
        ids?.filter((id) => !facts.has(id)),
      )
  }
  sign('takes', Object.keys(scenario.takes))
  for (const id of Object.keys(scenario.takes)) {
    if (!scenario.effects[id]) findings.push({ where: `effects.${id}`, says: 'is missing: say what these words do to this person' })
  }
  for (const [id, { closing }] of Object.entries(scenario.outcomes)) {
    if (closing.length === 0 && id !== scenario.end) findings.push({ where: `outcomes.${id}.closing`, says: 'is missing: the last thing they say' })
  }
  for (const id of outcomes) {
    if (id !== scenario.end && !scenario.witnesses[id])
      findings.push({ where: `witnesses.${id}`, says: 'is missing: real sentences that reach this outcome' })
  }
  for (const [id, witness] of Object.entries(scenario.witnesses)) {
    place(`witnesses.${id}`, id, outcomes, 'outcome')
    place(`witnesses.${id}.temperament`, witness.temperament, new Set(Object.keys(scenario.temperaments)), 'temperament')
  }
  return findings
}

function cues(scenario: Scenario): Finding[] {
  const fixed = signsOf({ cues: {} })
  return [
    ...Object.entries(scenario.cues).flatMap(([id, cue]) => [
      ...(fixed.has(id) ? [{ where: `cues.${id}`, says: 'has the name of a check or act' }] : []),
      ...cue.yes
        .filter((sentence) => !showsCue(sentence, cue))
        .map((sentence) => ({ where: `cues.${id}.yes`, says: `is not found in “${sentence}”` })),
      ...cue.no.filter((sentence) => showsCue(sentence, cue)).map((sentence) => ({ where: `cues.${id}.no`, says: `is found in “${sentence}”` })),
    ]),
    ...scenario.script.questions
      .filter((question) => !scenario.cues[question.cue])
      .map((question) => ({ where: `script.questions.${question.cue}`, says: 'is no cue of this scenario' })),
  ]
}

function facts(scenario: Scenario): Finding[] {
  const heard = (text: string, phrases: readonly string[]) => phrases.some((phrase) => text.toLowerCase().includes(phrase.toLowerCase()))
  return Object.entries(scenario.facts).flatMap(([id, fact]) => [
    ...(heard(fact.says, fact.heard) ? [] : [{ where: `facts.${id}.says`, says: 'has none of its own `heard` phrases' }]),
    ...piecesOf(scenario)
      .filter(({ piece }) => heard(piece.says, fact.heard))
      .map(({ where }) => ({ where, says: `gives away the fact “${id}”` })),
  ])
}

function words(scenario: Scenario): Finding[] {
  const firstWith = new Map<string, string>()
  const repeated = piecesOf(scenario).flatMap(({ where, piece }) => {
    const before = firstWith.get(piece.says)
    if (before === undefined) firstWith.set(piece.says, where)
    return before !== undefined && piece.says !== '…' ? [{ where, says: `says the same as ${before}: “${piece.says}”` }] : []
  })
  const spoken = piecesOf(scenario).flatMap(({ where, piece, reacts }) => [
    ...(PRESUPPOSES.test(piece.says) && !piece.requires && !reacts
      ? [{ where, says: `presupposes something the learner said: “${piece.says}” needs \`requires\`` }]
      : []),
    ...(piece.says.includes('{echo}') && !reacts ? [{ where, says: 'echoes the learner, but reacts to nothing: only a reaction may' }] : []),
    ...(/!/.test(piece.says) ? [{ where, says: 'has an exclamation mark' }] : []),
  ])
  return [...repeated, ...spoken, ...brief(scenario)]
}

/** Words read in 40 seconds, at 250 a minute. */
const MOST_BRIEF_WORDS = 170

function brief({ brief: { you, who, happened, want, cannot, content } }: Scenario): Finding[] {
  const words = [you, who, happened, ...want, ...cannot, content].join(' ').split(/\s+/).length
  return words > MOST_BRIEF_WORDS
    ? [{ where: 'brief', says: `takes longer than 40 seconds to read: ${words} words, ${MOST_BRIEF_WORDS} at most` }]
    : []
}
