/** The keys of a catalog in step with its article are those that each text is looked up for. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keysInLine } from '../../pipeline/segment/keys-in-line.ts'
import { knownKeys } from '../../pipeline/segment/known-keys.ts'
import { seed } from '../support/fuzz.ts'

const text = fc.constantFrom('a', 'a', 'b', '“b”', '"b"', 'c')
const segment = fc
  .tuple(text, fc.constantFrom(undefined, undefined, undefined, undefined, 'k1', 'pin'))
  .map(([said, pin]) => ({ text: said, plain: said, pin }))

it('are the same, or declined', () => {
  const runs = 3000
  let taken = 0
  const property = fc.property(
    fc.array(segment, { maxLength: 4 }),
    fc.option(fc.array(text, { maxLength: 4 }), { freq: 2 }),
    fc.boolean(),
    (segments, others, hasTitle) => {
      const texts = others ?? segments.map(({ text: said }) => said)
      const entries = texts.map((value, index) => [`k${index + 1}`, value] as const)
      const fields = hasTitle ? ([['title', 'a']] as const) : []
      const catalog = new Map([...fields, ...entries].map(([key, value]) => [key, { value }]))
      const keys = keysInLine(segments, catalog)
      if (keys === undefined) return
      taken++
      expect(keys).toEqual(knownKeys(segments, entries))
      expect(new Set(keys).size).toBe(keys.length)
    },
  )
  fc.assert(property, { seed, numRuns: runs })
  expect(taken / runs).toBeGreaterThan(0.2)
  expect(taken / runs).toBeLessThan(0.9)
})
