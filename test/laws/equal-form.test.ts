/**
 * The form in which texts are compared, as each of its steps makes it: a text that is in it already is
 * recognised at once, and must be what the steps would leave of it.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { equalForm } from '../../pipeline/stamp.ts'
import { seed } from '../support/fuzz.ts'

function stepByStep(text: string): string {
  const straight = text
    .normalize('NFC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»‹›]/g, '"')
  return straight.replace(/\s+/g, ' ').replace(/" | "/g, '"').trim()
}

it('is the same in one look as step by step', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b',
      'é',
      'e\u0301',
      '\u1FEF',
      '\u037E',
      'اردو',
      '۔',
      '😀',
      ' ',
      ' ',
      '  ',
      '\n',
      '\t',
    ],
    ...[
      '\u00A0',
      '\u202F',
      '\u2000',
      '\u2028',
      '\u3000',
      '\uFEFF',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '″',
    ],
  )
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
  const property = fc.property(text, (one) => {
    expect(equalForm(one)).toBe(stepByStep(one))
  })
  fc.assert(property, { seed, numRuns: 20_000 })
})
