/** Patterns of few ranges find in usual characters what the classes of Unicode find. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { patternFor, usualCharacters, usualOf } from '../../pipeline/usual-characters.ts'

const usual = new RegExp(`[${usualCharacters}]`)
const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))

it.each(Object.entries(usualOf))('has the usual characters of %s', (name, ranges) => {
  const some = new RegExp(`[${ranges}]`)
  const all = new RegExp(`\\p{${name}}`, 'u')
  expect(units.filter((unit) => some.test(unit))).toEqual(
    units.filter((unit) => usual.test(unit) && all.test(unit)),
  )
})

it.each([
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}])?`,
  String.raw`[^\p{L}\p{M}\p{N}]+`,
  String.raw`^[\s\p{Cf}\p{Cc}*_~\x60[\]()<>#\\!|+-]*$`,
  String.raw`(?![\u064B-\u0652\u0670])[\p{M}]`,
  String.raw`^.+[\p{Lu}]`,
])('finds the same with %s', (source) => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab AÉœ1²٣’-.é«—\u200B\u0301ےی\u064Eھ', '𝒜', '\uD835') }),
    fc.string({ unit: 'binary' }),
  )
  const all = patternFor(source, 'g')
  fc.assert(
    fc.property(text, (some) => {
      expect(some.match(all(some))).toEqual(some.match(new RegExp(source, 'gu')))
    }),
  )
})
