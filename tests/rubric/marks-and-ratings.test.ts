import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHECK_IDS, CHECKS } from '../../scenarios/rubric/checks.js'
import { type FoundSign, marksOf } from '../../scenarios/rubric/marks.js'
import { PRACTICE_IDS, STRATEGIES } from '../../scenarios/rubric/practices.js'
import { type RatedMoment, ratingsOf } from '../../scenarios/rubric/ratings.js'

const sign: fc.Arbitrary<FoundSign> = fc.record({
  check: fc.constantFrom(...CHECK_IDS),
  quote: fc.constantFrom('I should have called you', 'what would you do', 'calm down', 'by Friday', 'it is yours'),
  specific: fc.boolean(),
})
const mark = fc.record({ practice: fc.constantFrom(...PRACTICE_IDS), mark: fc.constantFrom(-1, 1, 2), quote: fc.constant('words') })
const moment: fc.Arbitrary<RatedMoment> = fc.record({
  room: fc.uniqueArray(fc.constantFrom(...PRACTICE_IDS), { maxLength: 6 }),
  marks: fc.array(fc.array(mark, { maxLength: 4 }), { maxLength: 4 }),
})
const moments = fc.array(moment, { minLength: 1, maxLength: 6 })
const levels = (rated: readonly RatedMoment[]) => Object.values(ratingsOf(rated)).map(({ rating }) => rating)
const notAbove = (after: readonly (number | null)[], before: readonly (number | null)[]) =>
  after.every((rating, i) => rating === null || rating <= (before[i] ?? 5) + 1e-9)

describe('marks follow from checks', () => {
  test.each([
    { found: [{ check: 'owns-part', specific: true }], is: 2 },
    { found: [{ check: 'owns-part', specific: false }], is: 1 },
    { found: [{ check: 'owns-part' }, { check: 'names-own-effect' }], is: 2 },
    { found: [{ check: 'hedged-admission' }], is: 1 },
    { found: [{ check: 'denies-part' }], is: -1 },
    { found: [{ check: 'owns-part', specific: true }, { check: 'shifts-blame' }], is: -1 },
    { found: [{ check: 'asks-to-think', specific: true }, { check: 'gives-the-fix' }], is: 1 },
  ] as const)('$found is $is', ({ found, is }) => {
    const signs = found.map((one, i) => ({ quote: `words ${i}`, specific: false, ...one }))
    expect(marksOf(signs).map((one) => one.mark)).toEqual([is])
  })

  test('a span counts against once', () => {
    const found: FoundSign[] = [
      { check: 'minimises', quote: 'stop whining', specific: false },
      { check: 'attacks', quote: 'stop whining', specific: false },
    ]
    expect(marksOf(found)).toHaveLength(1)
  })

  test('every mark is one of -1, 1, 2 and quotes words that were found', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (found) => {
        for (const { mark: is, quotes, practice, checks } of marksOf(found)) {
          expect([-1, 1, 2]).toContain(is)
          expect(quotes.length).toBeGreaterThan(0)
          expect(quotes.every((quote) => found.some((one) => one.quote === quote))).toBe(true)
          expect(checks.every((check) => CHECKS[check].practice === practice)).toBe(true)
        }
      }),
    )
  })

  test('saying a thing again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (found) => {
        expect(marksOf([...found, ...found])).toEqual(marksOf(found))
      }),
    )
  })
})

describe('ratings follow from marks', () => {
  test('they stay between 1 and 5, or there are none where nothing gave room', () => {
    fc.assert(
      fc.property(moments, (rated) => {
        for (const { id, practices } of STRATEGIES) {
          const { rating, clear, chances } = ratingsOf(rated)[id]
          const room = rated.some((one) => one.room.some((practice) => (practices as readonly string[]).includes(practice)))
          expect(rating === null).toBe(!room)
          if (rating !== null) expect(rating >= 1 && rating <= 5).toBe(true)
          expect(clear <= chances).toBe(true)
        }
      }),
    )
  })

  test('a better mark never lowers', () => {
    fc.assert(
      fc.property(moments, fc.nat(), fc.nat(), fc.nat(), (rated, i, j, k) => {
        const better = structuredClone(rated) as unknown as { marks: { mark: number }[][] }[]
        const replies = better[i % better.length]?.marks ?? []
        const reply = replies[j % Math.max(1, replies.length)] ?? []
        const one = reply[k % Math.max(1, reply.length)]
        if (one) one.mark = one.mark === -1 ? 1 : 2
        expect(notAbove(levels(rated), levels(better as unknown as RatedMoment[]))).toBe(true)
      }),
    )
  })

  test('an against never raises', () => {
    fc.assert(
      fc.property(moments, fc.nat(), fc.constantFrom(...PRACTICE_IDS), (rated, i, practice) => {
        const worse = rated.map((one, at) =>
          at === i % rated.length ? { ...one, marks: [...one.marks, [{ practice, mark: -1, quote: 'words' }]] } : one,
        )
        expect(notAbove(levels(worse), levels(rated))).toBe(true)
      }),
    )
  })

  test('repeating in one moment never raises', () => {
    fc.assert(
      fc.property(moments, fc.nat(), (rated, i) => {
        const again = rated.map((one, at) => (at === i % rated.length ? { ...one, marks: [...one.marks, ...one.marks] } : one))
        expect(levels(again)).toEqual(levels(rated))
      }),
    )
  })

  test('what is shown without room is quoted, not rated', () => {
    const { people } = ratingsOf([{ room: [], marks: [[{ practice: 'coach', mark: 2, quote: 'What would you try?' }]] }])
    expect(people).toEqual({ rating: null, clear: 0, chances: 0, shown: 'What would you try?' })
  })
})
