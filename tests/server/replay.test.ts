import { expect, test } from 'vitest'
import { catalogue } from '../../scenarios/index.js'
import { Simulation } from '../../server/commands/simulation.js'
import { createLocalReader } from '../../server/reader/local/index.js'
import { fold } from '../../server/rehearsal/fold.js'
import { stepThrough } from '../../server/rehearsal/turn.js'

const reader = createLocalReader()

test.each(catalogue.map((scenario) => [scenario.id, scenario] as const))(
  '%s: a stored log replayed through the machine agrees with what was stored',
  async (_, scenario) => {
    for (const [outcome, { temperament, replies }] of Object.entries(scenario.witnesses)) {
      const played = new Simulation(scenario, reader, { temperament })
      for (const reply of replies) if (!played.outcome) await played.say(reply)
      const { started } = fold(played.events)
      let standing = started.standing
      for (const event of played.events) {
        if (event.type !== 'turned') continue
        const sent = event.event === 'REPLY' ? { type: event.event, found: event.found, stale: event.stale } : { type: event.event }
        standing = stepThrough(scenario, { started }, standing, sent)
        expect(standing, outcome).toEqual(event.standing)
      }
    }
  },
)
