/** The quick way from a text to its bytes gives the bytes of the usual one. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encode } from '../../pipeline/encode.ts'
import { seed } from '../support/fuzz.ts'

it('encodes any text as UTF-8', () => {
  // With lone surrogates, and long enough for the memory that texts share to grow.
  const unit = fc.oneof(
    fc.constantFrom('a', 'é', 'ک', '電', '😀', '\uD800', '\uDC00', '\0'),
    fc.string({ unit: 'grapheme' }),
  )
  const text = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''))
  const property = fc.property(text, fc.integer({ min: 1, max: 400 }), (one, times) => {
    const long = one.repeat(times)
    expect(encode(long).equals(Buffer.from(long))).toBe(true)
  })
  fc.assert(property, { seed, numRuns: 500 })
})
