import { ACTS, type ActId, CHECKS, type CheckId } from '../../scenarios/rubric/checks.js'
import { showsCue } from '../../scenarios/stage/cue.js'
import type { Reader } from '../../server/reader/reader.js'

const isCheck = (id: string): id is CheckId => id in CHECKS
const isAct = (id: string): id is ActId => id in ACTS

/** Reads what a reply names in square brackets: `[owns-part]`. `[unsure]` leaves it unsure. For tests of what comes after the reading. */
export const markedReader: Reader = {
  async read(reply, { cues }) {
    const ids = [...reply.matchAll(/\[([a-z-]+)\]/g)].map(([, id]) => id ?? '')
    const found = (quote: string) => ({ quote, specific: true, confidence: 0.9 })
    return {
      reading: {
        reader: { id: 'local', version: 'marked', rubric: 'test' },
        checks: ids.filter(isCheck).map((check) => ({ check, ...found(`[${check}]`) })),
        acts: ids.filter(isAct).map((act) => ({ act, ...found(`[${act}]`) })),
        cues: Object.entries(cues).flatMap(([cue, data]) => (showsCue(reply, data) ? [{ cue, ...found(reply) }] : [])),
        sure: !ids.includes('unsure'),
        overall: 3,
      },
      note: null,
    }
  },
}
