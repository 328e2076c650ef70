/** Runs of Latin words in plain texts: the short pattern against that of the rules. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ltrLetter, ltrMark, taken } from '../../pipeline/render/bidi/characters.ts'
import { findRuns } from '../../pipeline/render/bidi/find-runs.ts'
import { isPlain, plainWordsPattern } from '../../pipeline/render/bidi/plain-words-pattern.ts'
import { rulesFor } from '../../pipeline/render/bidi/rules.ts'
import { wordsPattern } from '../../pipeline/render/bidi/words-pattern.ts'
import { seed } from '../support/fuzz.ts'

const part = fc.oneof(
  fc.constantFrom(...`abZ07۰۹ کہےئ\u064E،؛۔؟%-–—&$+#_'’‘“”,;!()[]{}*=<>|~^"«»…\u00A0\n\u200C`),
  fc.constantFrom(
    'Lyon',
    'AT&T',
    'C++',
    'b600',
    '_b7_',
    'فیصد',
    ' % ',
    ' 12',
    ' & ',
    '5-a',
    ' 3 ',
    '۱۲',
  ),
  fc.integer({ min: 0x20, max: 0x7ff }).map((code) => String.fromCharCode(code)),
)
const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''))

const foundBy = (pattern: RegExp, one: string) =>
  [...one.matchAll(pattern)].map(({ 0: found, index }) => [index, found])

it('finds the runs of the rules in plain texts, also where parts are taken', () => {
  let found = 0
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 30 }), { maxLength: 3 }), (one, places) => {
      if (!isPlain(one)) return
      let asked = taken + one + taken
      for (const at of places)
        if (at < one.length) asked = asked.slice(0, at + 1) + taken + asked.slice(at + 2)
      const expected = foundBy(wordsPattern(), asked)
      if (expected.length > 0) found++
      expect(foundBy(plainWordsPattern, asked), JSON.stringify(asked)).toEqual(expected)
      for (const { name, pattern } of rulesFor.rtl())
        if (!name.startsWith('Latin')) expect(foundBy(pattern, asked), name).toEqual([])
    }),
    { seed, numRuns: 30_000 },
  )
  expect(found).toBeGreaterThan(3000)
})

it('takes no letter or accent for plain but those of ASCII and Arabic', () => {
  const either = new RegExp(`^(?:${ltrLetter}|${ltrMark})$`, 'v')
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code)
    if (isPlain(character) && either.test(character)) expect(character).toMatch(/[A-Za-z]/)
  }
})

it('takes Urdu texts with a Latin word', () => {
  for (const one of [
    'تختی پر [کھلا] اور 5 * 3 اور کوڈ _b600_ لکھا ہے۔',
    'میں Lyon 3 اور Paris، میں۔',
  ]) {
    expect(isPlain(one)).toBe(true)
    expect(findRuns(one, 'rtl').length).toBeGreaterThan(0)
  }
})
