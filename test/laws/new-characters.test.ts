/** What is left out of many texts has no character that the others have not. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newCharacters } from '../../pipeline/new-characters.ts'

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdеںک́𝒂😀'), maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

it('says no only of texts whose characters were all there before', () => {
  let [yes, no] = [0, 0]
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
      const isNew = newCharacters()
      const before = new Set<string>()
      for (const one of texts) {
        const characters = [...one]
        if (isNew(one)) yes++
        else {
          no++
          expect(characters.filter((character) => !before.has(character))).toEqual([])
        }
        for (const character of characters) before.add(character)
      }
    }),
    { numRuns: 300 },
  )
  expect(Math.min(yes, no)).toBeGreaterThan(100)
})

it('says yes where any is new, and no where none is', () => {
  const isNew = newCharacters()
  expect(['ab', 'ba', 'abc', '', 'cab', 'کتاب', 'تاک'].map(isNew)).toEqual([
    true,
    false,
    true,
    false,
    false,
    true,
    false,
  ])
})
