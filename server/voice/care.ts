import type { Direction } from './direction.js'
import type { Voice } from './voice.js'

const plainly = (name: string) =>
  `This is Second Take speaking, not ${name}: if what you just wrote is about your own safety or someone else’s, please stop here and speak to someone you trust, a doctor or your local emergency number now; nothing you wrote is scored.`

/** Steps out of role, in one plain sentence, when a reply speaks of self-harm or of a real threat. */
export const careVoice: Voice = {
  async *speak({ scenario }) {
    yield { type: 'said', text: plainly(scenario.counterpart.name), manner: null, face: 'calm' }
    yield { type: 'spoke', voice: 'script', pieces: ['care'], amended: null }
  },
}

export const needsCare = (direction: Direction): boolean => direction.heard.some(({ sign }) => sign === 'in-distress')
