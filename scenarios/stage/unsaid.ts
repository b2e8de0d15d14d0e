import { type Finding, piecesOf } from './lint.js'
import { ODD_SIGNS, type Piece, type Scenario } from './schema.js'
import type { Explored } from './search.js'
import { felt, type Inner } from './stance.js'
import type { Standing } from './walk.js'

/** The pieces of a script that no rehearsal can hear: no state of the talk fits their place, their ranges and what they presuppose. */
export function unsaid(scenario: Scenario, { standings }: Pick<Explored, 'standings'>): Finding[] {
  const talking = standings.filter(({ at }) => scenario.beats[at] !== undefined)
  return piecesOf(scenario).flatMap(({ where, piece, reacts }) => {
    if (where.includes('opening')) return []
    const [part, place = '', kind] = where.split('.')
    const whenTimeIsUp = part === 'outcomes' && (place === scenario.outOfTime || place === scenario.hardMinute.outOfTime)
    const there = (part === 'beats' || part === 'outcomes') && !whenTimeIsUp ? standings.filter(({ at }) => at === place) : talking
    const placed = kind === 'arrives' ? there.filter(({ entered }) => entered) : there
    const always = kind === 'pushes' ? givenOnEntering(scenario, place) : []
    const fits = contradicts(piece, reacts, always) ? false : reacts ? fitsAfter(scenario, piece, reacts, placed) : placed.some(within(piece))
    return fits ? [] : [{ where, says: `is never said, in no state that the talk can be in: “${piece.says}”` }]
  })
}

const inside = (value: number, range: readonly [number, number] | undefined) => !range || (value >= range[0] && value <= range[1])

const within =
  (piece: Piece) =>
  ({ trust, tension, known }: Pick<Standing, 'trust' | 'tension' | 'known'>): boolean =>
    inside(trust, piece.trust) && inside(tension, piece.tension) && !piece.until?.some((sign) => known.includes(sign))

/** What is asked for and ruled out at once: by itself, by all that it reacts to, or by all that leads here. */
function contradicts({ requires = [], until = [] }: Piece, reacts: readonly string[] | undefined, always: readonly (readonly string[])[]): boolean {
  const ruledOut = (signs: readonly string[]) => signs.length > 0 && signs.every((sign) => until.includes(sign))
  return requires.some((sign) => until.includes(sign)) || ruledOut(reacts ?? []) || (always.length > 0 && always.every(ruledOut))
}

/** For each way into a beat the signs of which the reply has at least one; none where a talk can begin there. */
function givenOnEntering({ beats, initial, turning }: Scenario, beat: string): string[][] {
  if (beat === initial || beat === turning) return []
  return Object.values(beats).flatMap(({ turns }) => turns.filter(({ to }) => to === beat).map(({ when }) => when.any ?? []))
}

/** Whether a reply with one of these signs, alone or with another, can leave the stance in the piece’s ranges. */
function fitsAfter({ takes }: Scenario, piece: Piece, reacts: readonly string[], before: readonly Standing[]): boolean {
  const isOdd = reacts.some((sign) => ODD_SIGNS.some((odd) => odd === sign))
  if ((!piece.trust && !piece.tension && !piece.until) || isOdd) return before.length > 0
  const replies = reacts.flatMap((sign) => [[sign], ...Object.keys(takes).map((other) => [sign, other])])
  return before.some((standing) => {
    const inner: Inner = { ...standing, clarity: 5, shift: 0 }
    return replies.some((found) => within(piece)(felt(takes, inner, { found, stale: [] })))
  })
}
