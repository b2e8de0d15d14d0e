import { z } from 'zod'
import { LOOKS } from './looks.js'
import { clean } from './slots.js'

/** The most characters that a field takes. None is longer than a message. */
export const MOST = { name: 40, when: 60, happened: 400, feared: 200, theyWant: 160, theyFear: 160, youWant: 160, cannot: 160, word: 30 } as const
export const MOST_WORDS = 3

/** How they are under pressure, in plain words. */
export const TEMPERS = ['quiet', 'loud', 'jokes', 'numbers'] as const
export const PRONOUNS = ['she', 'he', 'they'] as const
export const RELATIONS = ['former-peer', 'report', 'peer-lead', 'executive', 'client'] as const
export const KINDS = ['conflict', 'delegation', 'executive-briefing'] as const

/** What one person types becomes one line, cleaned of what could pass for our own marks, and bounded. */
const slot = (most: number) => z.string().transform(clean).pipe(z.string().min(1).max(most))

/** Words that stand in nearly every sentence would be heard in every reply. */
const EVERYWHERE = new Set(['the', 'and', 'you', 'for', 'are', 'was', 'not', 'but', 'that', 'this', 'with', 'have', 'what'])
const telling = (word: string) => !EVERYWHERE.has(word.toLowerCase()) && (word.length > 2 || /[^\p{ASCII}]/u.test(word))
const Word = z.strictObject({ word: slot(MOST.word).refine(telling), lands: z.enum(['helps', 'stings']) })

/** A conversation of one’s own, as the form asks for it: all that a template needs to become a scenario. */
export const OwnForm = z.strictObject({
  kind: z.enum(KINDS),
  name: slot(MOST.name),
  pronouns: z.enum(PRONOUNS),
  look: z.enum(Object.keys(LOOKS) as (keyof typeof LOOKS)[]),
  relation: z.enum(RELATIONS),
  temper: z.enum(TEMPERS),
  happened: slot(MOST.happened),
  when: slot(MOST.when),
  /** The sentence one fears most: they open with it, word for word. */
  feared: slot(MOST.feared),
  /** As they would say it themselves, after “What I want:”. */
  theyWant: slot(MOST.theyWant),
  /** As they would say it themselves, after “What I’m afraid of:”. */
  theyFear: slot(MOST.theyFear),
  youWant: slot(MOST.youWant),
  cannot: slot(MOST.cannot),
  words: z.array(Word).max(MOST_WORDS),
})
export type OwnForm = z.infer<typeof OwnForm>

const most = (field: keyof typeof MOST) => `1 to ${MOST[field]} characters`

/** What each field takes, in a person’s words. */
export const EXPECTED: Readonly<Record<string, string>> = {
  kind: `one of ${KINDS.join(', ')}`,
  name: `their name, ${most('name')}`,
  pronouns: `one of ${PRONOUNS.join(', ')}`,
  look: 'one of the faces of the form',
  relation: `one of ${RELATIONS.join(', ')}`,
  temper: `one of ${TEMPERS.join(', ')}`,
  happened: `what happened, ${most('happened')}`,
  when: `when it happened, ${most('when')}`,
  feared: `the sentence you fear most, ${most('feared')}`,
  theyWant: `what they want, ${most('theyWant')}`,
  theyFear: `what they may be afraid of, ${most('theyFear')}`,
  youWant: `what you want, ${most('youWant')}`,
  cannot: `what you can’t give or say, ${most('cannot')}`,
  words: `at most ${MOST_WORDS} words`,
  ...Object.fromEntries(
    [...Array(MOST_WORDS).keys()].flatMap((i) => [
      [`words.${i}.word`, `a word of 3 to ${MOST.word} characters that is not in every sentence`],
      [`words.${i}.lands`, 'helps or stings'],
    ]),
  ),
}
