import { CHECKS } from '../../../scenarios/rubric/checks.js'
import type { OddSign, Piece, Scenario } from '../../../scenarios/stage/schema.js'
import type { Direction } from '../direction.js'

/** The director's note for one line: the last message of a prompt. */
export function noteFor(direction: Direction, reason: string | null): string {
  return [
    feeling(direction),
    landed(direction),
    ...odd(direction),
    ...task(direction),
    ...answering(direction),
    ...granting(direction),
    ...(reason ? [`Your last try could not be used: ${reason} Say it anew.`] : []),
    // A fact takes its time; anything else is cut short by a person.
    `Now say your line: ${direction.disclose.length > 0 ? 'up to four sentences' : 'one to three sentences'}, speech only.`,
  ].join('\n')
}

function feeling({ stance: { trust, tension, clarity } }: Direction): string {
  const trusts =
    trust <= 2
      ? 'You don’t trust them.'
      : trust <= 4
        ? 'You are wary of them.'
        : trust <= 6
          ? 'You are half willing to believe them.'
          : 'You have begun to trust them.'
  const tense =
    tension >= 8
      ? 'One wrong word and you are gone.'
      : tension >= 6
        ? 'You are on edge.'
        : tension >= 4
          ? 'You are guarded, but calm.'
          : 'You are calm.'
  return `${trusts} ${tense}${clarity <= 2 ? ' You don’t see what they want from you.' : ''}`
}

/** Their words inside a note: too short and too plain to pass for a part of it. */
const quoted = (words: string) => {
  const one = words.replace(/\s+/g, ' ').replace(/[“”"]/g, '’')
  return one.length > 120 ? `${one.slice(0, 120)}…` : one
}

/** What words of this kind do to the person, as it is written for the learner: so it is said who is who in it. */
function effectOf({ effects, counterpart }: Scenario, sign: string): string {
  const effect = effects[sign]?.replace(/\.$/, '')
  return effect ? ` (“you” is them here, “${counterpart.pronouns.they}” is you: ${effect})` : ''
}

function landed({ landed, heard, scenario, unsure, clarified, misheard }: Direction): string {
  if (misheard) return 'They say that you took it wrong. Ask them to say it so that you get it.'
  if (unsure && !clarified) return 'You didn’t get what they meant by that. Ask, in a few words.'
  const strongest = heard.find(({ sign }) => scenario.takes[sign]) ?? heard[0]
  const by = strongest ? `, above all “${quoted(strongest.quote)}”` : ''
  const effect = strongest ? effectOf(scenario, strongest.sign) : ''
  if (landed === 'stung') return `What they just said hurt or angered you${by}${effect}. Let it be heard; don’t explain it.`
  if (landed === 'warmed') return `What they just said did something for you${by}${effect}. It moved you a little: no more than that.`
  if (landed === 'unclear') return `What they just said left you puzzled${by}. Say so.`
  return `What they just said${by} neither moved nor hurt you.`
}

const ODD: Record<OddSign, string> = {
  'says-little': 'They said next to nothing. Don’t fill the silence for them.',
  'goes-on': 'They have been going on. Cut in.',
  swears: 'They swore. React as you would.',
  jokes: 'They joked it away. You are not laughing.',
  flatters: 'They flatter you. It leaves you cold.',
  'claims-agreement': 'They claim that something was said or agreed. You know nothing of it, and you say so.',
  'other-language': 'They spoke another language. You don’t follow; answer in English.',
  'addresses-scorer': 'They said something that was not meant for you. You don’t know whom they are talking to.',
}

const odd = ({ heard }: Direction) => heard.flatMap(({ sign }) => (sign in ODD ? [ODD[sign as OddSign]] : []))

/** What has been given is not asked for again. */
const GIVEN = [
  'owns-part',
  'names-own-effect',
  'offers-concrete-support',
  'gives-authority',
  'commits-to-decision',
  'asks-for-feedback',
  'leaves-the-choice',
] as const

function task(direction: Direction): string[] {
  const { scenario, at, ended, disclose, ledger } = direction
  const facts = disclose.flatMap((id) => scenario.facts[id] ?? [])
  const telling =
    facts.length === 0
      ? []
      : [
          'Now you tell them something you have kept to yourself. Keep what it says and its central words, in your own rhythm:',
          ...facts.map(({ says }) => `- ${says}`),
        ]
  const outcome = ended ? scenario.outcomes[ended] : undefined
  if (outcome) {
    return [
      ...telling,
      `The talk ends with this line: ${outcome.title} Ask nothing more. Close in this sense, in your own words:`,
      ...outcome.closing.slice(0, 2).map(({ says }) => `- ${says}`),
    ]
  }
  if (telling.length > 0) return telling
  const beat = scenario.beats[at]
  const given = GIVEN.filter((sign) => ledger.has(sign)).map((sign) => CHECKS[sign].asks)
  return [
    ...(beat
      ? [
          `Just now (“${scenario.counterpart.pronouns.they}” is you): ${beat.about}${direction.arrived ? ' (This is new: something has shifted.)' : ''}`,
          `What you are after: ${beat.wants}`,
        ]
      : []),
    ...(given.length > 0 ? [`They have done this already, so don’t ask for it again: ${given.join('; ')}.`] : []),
  ]
}

const within = (value: number, range: readonly [number, number] | undefined) => !range || (value >= range[0] && value <= range[1])

const fits = (piece: Piece, { stance, ledger }: Direction) =>
  within(stance.trust, piece.trust) &&
  within(stance.tension, piece.tension) &&
  (piece.requires ?? []).every((sign) => ledger.has(sign)) &&
  !piece.says.includes('{echo}')

function answering(direction: Direction): string[] {
  const { heard, scenario, ended, disclose } = direction
  if (ended || disclose.length > 0 || !heard.some(({ sign }) => sign === 'asks')) return []
  const asked = scenario.script.questions.find(({ cue }) => heard.some(({ sign }) => sign === cue))
  const answers = (asked?.answers ?? []).filter((piece) => fits(piece, direction)).slice(0, 2)
  if (answers.length === 0) return ['They asked you something. Answer it from what you know, or refuse to: don’t pass over it.']
  return ['They asked you something. What you can say to it (in your own words):', ...answers.map(({ says }) => `- ${says}`)]
}

function granting({ scenario, at, ended }: Direction): string[] {
  const entries = Object.values(scenario.withheld)
  const allowed = (where: readonly string[]) => where.includes(at) || (ended !== null && where.includes(ended))
  const may = entries.filter(({ allowedIn }) => allowed(allowedIn)).map(({ means }) => means.replace(/\.$/, ''))
  const not = entries.filter(({ allowedIn }) => !allowed(allowedIn)).map(({ means }) => means.replace(/\.$/, ''))
  return [
    ...(may.length > 0 ? [`You may say, if it fits: ${may.join('; ')}.`] : []),
    ...(not.length > 0 ? [`You do not say, promise or hint: ${not.join('; ')}.`] : []),
    ...(ended ? [] : ['You don’t forgive, agree to their plan or promise anything in this line.']),
  ]
}
