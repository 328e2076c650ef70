/** What is said of digests is what a map says of them, whatever their number, and each is in one share. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createCounterparts, sharesOf } from '../../pipeline/check/counterparts.ts'
import { seed } from '../support/fuzz.ts'

const most = 2 ** 53 - 1
const digest = fc.oneof(
  fc.constantFrom(0, 1, most, 2 ** 52, 2 ** 21, 2 ** 32),
  fc.maxSafeNat(),
  // Many in the same slot.
  fc.nat({ max: 40 }).map((number) => number * 2 ** 21),
)

it('sees each digest with another counterpart', () => {
  const pairs = fc.array(fc.tuple(digest, fc.nat({ max: 3 })), { maxLength: 200 })
  const property = fc.property(pairs, fc.nat({ max: 300 }), (all, expected) => {
    const counterparts = createCounterparts(expected)
    const known = new Map<number, number>()
    for (const [one, counterpart] of all) {
      const before = known.get(one) ?? counterpart
      known.set(one, before)
      expect(counterparts.isAnother(one, counterpart)).toBe(before !== counterpart)
    }
  })
  fc.assert(property, { seed, numRuns: 500 })
})

it('has each digest in one share', () => {
  const counts = fc.oneof(fc.nat({ max: 10 }), fc.integer({ min: 60_000, max: 3_000_000 }))
  const property = fc.property(digest, counts, (one, count) => {
    expect([...sharesOf(count)].filter((share) => share.has(one))).toHaveLength(1)
  })
  fc.assert(property, { seed })
})
