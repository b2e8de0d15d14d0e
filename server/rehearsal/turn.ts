import { transition } from 'xstate'
import { machineOf, type StageEvent } from '../../scenarios/stage/machine.js'
import type { Reading } from '../../scenarios/stage/reading.js'
import type { Scenario } from '../../scenarios/stage/schema.js'
import { heardIn, withoutGains } from '../../scenarios/stage/signs.js'
import { type Inner, landedAs, SHIFT } from '../../scenarios/stage/stance.js'
import type { NewEvent, Standing } from './events.js'
import type { Rehearsed } from './fold.js'

type Turned = Extract<NewEvent, { type: 'turned' }>

/** Acts that are seen even where the reading as a whole is unsure: what was put in is odd, or asks something. */
const SEEN_UNSURE = new Set([
  'asks',
  'says-little',
  'goes-on',
  'swears',
  'jokes',
  'other-language',
  'addresses-scorer',
  'claims-agreement',
  'flatters',
  'in-distress',
])

type Mode = Rehearsed['started']['mode']
const machines: Record<Mode, WeakMap<Scenario, ReturnType<typeof machineOf>>> = { whole: new WeakMap(), 'hard-minute': new WeakMap() }

/** A scenario's machine, built once: that takes longer than a turn. */
function machineFor(scenario: Scenario, mode: Mode) {
  const built =
    machines[mode].get(scenario) ?? machineOf(mode === 'hard-minute' ? { ...scenario, outOfTime: scenario.hardMinute.outOfTime } : scenario)
  machines[mode].set(scenario, built)
  return built
}

/** One step of the drama through XState, from where the log says it stands. Pure. */
export function stepThrough(scenario: Scenario, state: Pick<Rehearsed, 'started'>, from: Standing, event: StageEvent): Standing {
  const machine = machineFor(scenario, state.started.mode)
  const context: Inner = { ...from.stance, known: from.known, shift: SHIFT[state.started.difficulty] }
  const [next] = transition(machine, machine.resolveState({ value: from.at, context }), event)
  const { trust, tension, clarity, known } = next.context
  return { at: String(next.value), stance: { trust, tension, clarity }, known: [...known] }
}

/** A reply without what changes nothing: the same words again win nothing a second time, in whatever beat. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Bare insistence, in a few words: whatever a reader takes it for, pressing wins nothing. */
const PRESSES =
  /\b(?:i insist|just (?:tell me|say (?:it|yes|so))|(?:tell me|say (?:it|yes)|answer me|admit it)\W+(?:right )?(?:now|already|at once))\s*(?:[.!?,;]|$)/iu
const MOST_WORDS_OF_PRESSING = 14
const presses = (text: string) => bare(text).split(' ').length <= MOST_WORDS_OF_PRESSING && PRESSES.test(text)

/** What a reading does to the drama: one turn, and a second one where time is up. */
export function turnsAfter(scenario: Scenario, state: Rehearsed, reading: Reading): Turned[] {
  const reply = state.replies.at(-1)
  if (!reply) return []
  const heard = heardIn(reading, scenario)
  const again = state.replies.slice(0, -1).some(({ event }) => bare(event.text) === bare(reply.event.text))
  const worthNothing = again || presses(reply.event.text)
  const signs = (worthNothing ? withoutGains(heard, scenario) : heard).map(({ sign }) => sign)
  const distressed = signs.includes('in-distress')
  const unsure = distressed || !reading.sure
  const found = unsure ? signs.filter((sign) => SEEN_UNSURE.has(sign) && !scenario.takes[sign]) : signs
  const turned = turnOf(
    scenario,
    state,
    reply.event.seq,
    state.standing,
    { type: 'REPLY', found, stale: found.filter((sign) => state.paid.has(sign)) },
    unsure,
  )
  const most = state.started.mode === 'hard-minute' ? scenario.hardMinute.replies : scenario.maxReplies
  if (isFinal(scenario, turned.standing) || state.replies.length < most) return [turned]
  return [turned, turnOf(scenario, state, reply.event.seq, turned.standing, { type: 'OUT_OF_TIME' }, false)]
}

/** "He misheard me": the reply becomes neutral from here on. What was told stays told. */
export function turnBack(scenario: Scenario, state: Rehearsed): Turned | null {
  const reply = state.replies.at(-1)
  if (!reply?.turned) return null
  const turned = turnOf(scenario, state, reply.event.seq, reply.before, { type: 'REPLY', found: [], stale: [] }, true)
  const known = [...new Set([...turned.standing.known, ...state.standing.known])]
  return { ...turned, standing: { ...turned.standing, known } }
}

export function turnToEnd(scenario: Scenario, state: Rehearsed): Turned {
  return turnOf(scenario, state, null, state.standing, { type: 'END' }, false)
}

export const isFinal = (scenario: Scenario, standing: Standing): boolean => scenario.outcomes[standing.at] !== undefined

function turnOf(scenario: Scenario, state: Rehearsed, reply: number | null, from: Standing, event: StageEvent, unsure: boolean): Turned {
  const standing = stepThrough(scenario, state, from, event)
  return {
    type: 'turned',
    reply,
    event: event.type,
    from: from.at,
    standing,
    found: event.type === 'REPLY' ? [...event.found] : [],
    stale: event.type === 'REPLY' ? [...event.stale] : [],
    disclosed: standing.known.filter((fact) => !from.known.includes(fact)),
    landed: landedAs(from.stance, standing.stance),
    unsure,
  }
}
