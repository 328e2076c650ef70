/** What is said of digests is what a map says of them, whatever their number and that of the shares. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findAmbiguous, startComparison } from '../../pipeline/check/counterparts.ts'
import { seed } from '../support/fuzz.ts'

const most = 2 ** 53 - 1
const digest = fc.oneof(
  fc.constantFrom(0, 1, most, 2 ** 52, 2 ** 21, 2 ** 32),
  fc.maxSafeNat(),
  // Many in the same slot.
  fc.nat({ max: 40 }).map((number) => number * 2 ** 21),
)
const pair = fc.tuple(
  digest,
  fc.oneof(
    fc.nat({ max: 3 }).map((number) => number * 2 ** 51),
    digest,
  ),
)

it('finds each digest that has another counterpart', () => {
  const pairs = fc.array(pair, { maxLength: 200 })
  const property = fc.property(
    pairs,
    fc.nat(100),
    fc.integer({ min: 1, max: 300 }),
    (all, cut, share) => {
      const rows = [all.slice(0, cut), all.slice(cut)].map((some) => Float64Array.from(some.flat()))
      const comparison = startComparison()
      for (const row of rows) comparison.add(row)
      for (const side of [0, 1] as const) {
        const counterparts = Map.groupBy(all, (one) => one[side])
        const ambiguous = [...counterparts]
          .filter(([, some]) => new Set(some.map((one) => one[1 - side])).size > 1)
          .map(([one]) => one)
        expect(findAmbiguous(rows, share)[side]).toEqual(new Set(ambiguous))
        expect(comparison.found()?.[side]).toEqual(new Set(ambiguous))
      }
    },
  )
  fc.assert(property, { seed, numRuns: 500 })
})

it('does not compare as they come what is too many', () => {
  const comparison = startComparison(100)
  const row = (from: number) => Float64Array.from({ length: 200 }, (_, at) => from + at)
  comparison.add(row(0).subarray(0, 198))
  expect(comparison.found()).toEqual([new Set(), new Set()])
  comparison.add(Float64Array.of(0, 7))
  expect(comparison.found()).toEqual([new Set([0]), new Set([7])])
  comparison.add(row(1000))
  expect(comparison.found()).toBeUndefined()
  comparison.add(Float64Array.of(0, 7))
  expect(comparison.found()).toBeUndefined()
})
