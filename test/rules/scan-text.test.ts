/** What one pass over a text finds is what patterns find that are easier to believe. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countEnds } from '../../pipeline/check/count-ends.ts'
import { hasOtherWord } from '../../pipeline/check/other-word.ts'
import { scanText } from '../../pipeline/check/scan-text.ts'
import { bitsOf } from '../../pipeline/check/trait-bits.ts'
import type { Trait } from '../../pipeline/trait.ts'
import { seed } from '../support/fuzz.ts'

/** What is looked for, and what it could be taken for. */
const piece = fc.constantFrom(
  ...[
    'mot',
    'le',
    'Nord',
    'l’an',
    'ہے',
    'بھارت',
    'سڑک',
    'ۂ',
    'é',
    'e\u0301',
    '12',
    '電',
    '😀',
    '\uD83D',
  ],
  ...[' ', ' ', ' ', '\u00A0', '\u202F', '\t', '\n', '.', '.', '!', '?', '…', '۔', '؟', '。', '！'],
  ...['"', "'", '’', '”', '“', '»', ')', ']', ',', '،', ':', ';', '-', '(', '/', '@', 'www', 'ww'],
  ...['ھ', 'ب', 'ي', 'ـ', 'ﻻ', '$', '{', '#', '*', '[', '٣'],
)
const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''))

function has(one: string, trait: Trait): boolean {
  const { characters, shape } = scanText(one)
  const bits = bitsOf([trait])
  return ((bits.characters & characters) | (bits.shape & shape)) !== 0
}

/** A word of four letters and more in small letters, or of a script without capitals. */
const smallWord = /(?<![\p{L}\p{M}\p{N}'’.-])[\p{Ll}\p{Lo}]{4,}(?![\p{L}\p{M}\p{N}'’.-])/gu
const isPair = /[\uD800-\uDFFF]/

describe('one pass over a text', () => {
  it('counts the ends of sentences', () => {
    const property = fc.property(text, (one) => {
      expect(scanText(one).ends).toBe(countEnds(one))
    })
    fc.assert(property, { seed, numRuns: 20_000 })
  })

  it.each<[Trait, RegExp]>([
    ['edge', /^\s|\s$/],
    ['mark-first', /^\s*[.،؟۔!]/],
    ['marks', /[،؛؟۔!][،؛؟۔!]/],
    [
      'arabic-form',
      /[يىكهة\u0660-\u0669\uFB50-\uFDFC\uFE70-\uFEFC]|ھ(?<![بپتٹجچدڈڑرکكگلمن\p{M}]ھ)/u,
    ],
    ['thing', /[@#/{$]|ww|:\S/i],
  ])('finds %s', (trait, pattern) => {
    const property = fc.property(text, (one) => {
      fc.pre(!isPair.test(one))
      expect(has(one, trait)).toBe(pattern.test(one))
    })
    fc.assert(property, { seed, numRuns: 10_000 })
  })
})

describe('a word that the other text has not', () => {
  it('is a small one', () => {
    const property = fc.property(text, text, (one, other) => {
      const expected = (one.match(smallWord) ?? []).some((word) => !other.includes(word))
      if (isPair.test(one)) expect(hasOtherWord(one, other) && !expected).toBe(false)
      else expect(hasOtherWord(one, other)).toBe(expected)
    })
    fc.assert(property, { seed, numRuns: 20_000 })
  })
})
