import { assign, setup } from 'xstate'
import type { Scenario, Turn } from './schema.js'
import { felt, type Heard, type Inner, opens } from './stance.js'

export type StageEvent = ({ type: 'REPLY' } & Heard) | { type: 'END' } | { type: 'OUT_OF_TIME' }

/**
 * A scenario's statechart. Beats are its states, outcomes its final states. There is one guard, `when`, whose params are plain data,
 * and two actions, `feel` and `disclose`: written as JSON and read again, the machine is the same.
 * A guard looks at the stance after the reply was felt, so that a reply can open a door in the same turn.
 * @throws Error when a turn names a beat or outcome that does not exist (XState's own message).
 */
export function machineOf(scenario: Pick<Scenario, 'id' | 'beats' | 'outcomes' | 'initial' | 'takes' | 'outOfTime' | 'end'>) {
  const { takes } = scenario
  const stage = setup({
    types: {} as { context: Inner; input: Inner; events: StageEvent },
    guards: {
      when: ({ context, event }, turn: Turn) => event.type === 'REPLY' && opens(turn, felt(takes, context, event), event),
    },
    actions: {
      feel: assign(({ context, event }) => (event.type === 'REPLY' ? felt(takes, context, event) : context)),
      disclose: assign({ known: ({ context }, { fact }: { fact: string }) => [...new Set([...context.known, fact])] }),
    },
  })
  const on = (turn: Turn) => ({
    guard: { type: 'when' as const, params: turn },
    ...(turn.to && { target: `#${turn.to}` }),
    actions: ['feel' as const, ...(turn.disclose ? [{ type: 'disclose' as const, params: { fact: turn.disclose } }] : [])],
  })
  return stage.createMachine({
    id: scenario.id,
    context: ({ input }) => input,
    initial: scenario.initial,
    states: {
      ...Object.fromEntries(
        Object.entries(scenario.beats).map(([id, beat]) => [
          id,
          { id, description: beat.about, on: { REPLY: [...beat.turns.map(on), { actions: ['feel' as const] }] } },
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(scenario.outcomes).map(([id, outcome]) => [id, { id, type: 'final' as const, description: outcome.title }]),
      ),
    },
    on: { END: { target: `#${scenario.end}` }, OUT_OF_TIME: { target: `#${scenario.outOfTime}` } },
  })
}
