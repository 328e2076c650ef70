/** What the quick check of options accepts, the schema accepts, too; what is usual it accepts. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readOptions } from '../../pipeline/config-schema.ts'
import { areSimple } from '../../pipeline/simple-options.ts'
import { seed } from '../support/fuzz.ts'

const usual = { url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr', 'ur'] }

it('accepts what is usual', () => {
  expect(areSimple(usual)).toBe(true)
  expect(areSimple({ ...usual, cards: false, catalogSchemaKey: true })).toBe(true)
})

it('declines whatever has a mistake, and what it does not know', () => {
  for (const other of [null, 'en', [usual], { ...usual, url: 'ftp://example.org' }])
    expect(areSimple(other)).toBe(false)
  expect(areSimple({ ...usual, sourceLocale: 'EN' })).toBe(false)
  expect(areSimple({ ...usual, toString: true })).toBe(false)
  expect(areSimple({ ...usual, glossary: {} })).toBe(false)
})

const value = fc.oneof(
  fc.constantFrom(
    ...[undefined, null, true, 'en', 'EN', 'fr', ['fr'], ['fr', 3], [], 'https://a.org'],
  ),
  fc.anything(),
)
const name = fc.constantFrom(
  'url',
  'sourceLocale',
  'targetLocales',
  'cards',
  'catalogSchemaKey',
  'x',
)

it('accepts nothing that the schema does not', () => {
  let accepted = 0
  fc.assert(
    fc.property(fc.dictionary(name, value), fc.boolean(), (changes, isWhole) => {
      const options = isWhole ? { ...usual, ...changes } : changes
      if (!areSimple(options)) return
      accepted++
      expect(readOptions(options)).toEqual({ given: options })
    }),
    { numRuns: 3000, seed },
  )
  expect(accepted).toBeGreaterThan(50)
})
