import { z } from 'zod'
import { PRACTICE_IDS } from '../../../scenarios/rubric/practices.js'

export const MOST_OF_A_REASON = 1_000
const MOST_REPLIES = 20

const practice = z.enum(PRACTICE_IDS)
const reason = z.string().max(MOST_OF_A_REASON)
const mark = z.union([z.literal(-1), z.literal(0), z.literal(1), z.literal(2)])

/** What a coach says of one reply: marks of their own, agreement with ours, a comment on words, a wish. `blind`: marked before ours were looked at. */
export const Remark = z.strictObject({
  replyId: z.string().min(1).max(100),
  marks: z.array(z.strictObject({ practice, mark, blind: z.boolean() })).max(PRACTICE_IDS.length),
  verdicts: z.array(z.strictObject({ practice, agrees: z.boolean(), reason })).max(PRACTICE_IDS.length),
  comment: z.strictObject({ words: z.string().max(400), text: z.string().max(2_000) }).nullable(),
  /** "Try this again", and before when, in the coach's words. */
  again: z.strictObject({ before: z.string().max(60) }).nullable(),
})

/** The file that a coach sends back. `file`: which of the shared files it answers; saved again, it replaces what was said before. */
export const RemarksFile = z.strictObject({
  format: z.literal('second-take/remarks'),
  version: z.literal(1),
  rehearsal: z.uuid(),
  file: z.uuid(),
  coach: z.string().trim().max(80),
  remarks: z.array(Remark).max(MOST_REPLIES),
})

export const Coached = z.strictObject({ type: z.literal('coached'), file: z.uuid(), coach: z.string(), remarks: z.array(Remark) })

export type Remark = z.infer<typeof Remark>
export type RemarksFile = z.infer<typeof RemarksFile>
