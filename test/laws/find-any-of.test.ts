/** A number is found in a row where a look at each finds it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findAnyOf } from '../../pipeline/last-build/find-any-of.ts'

it('finds what a look at each finds', () => {
  const digest = fc.oneof(fc.nat(20), fc.maxSafeNat())
  fc.assert(
    fc.property(
      // As many as are looked for one by one, and more.
      fc.uniqueArray(digest, { maxLength: 20, size: 'max' }),
      fc.array(digest),
      fc.func(fc.boolean()),
      (wanted, row, counts) => {
        const set = new Set(wanted)
        const found = row.some((one, at) => set.has(one) && counts(at))
        expect(findAnyOf(set, Float64Array.from(row), counts)).toBe(found)
      },
    ),
  )
})
