/** Which characters the fonts of a site get, which of them the font lacks, and whose script they are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lackingCharacters } from '../../pipeline/fonts/lacking-characters.ts'
import { readFont } from '../../pipeline/fonts/read-font.ts'
import { isOfScript } from '../../pipeline/fonts/script.ts'
import { fontTexts } from '../../pipeline/render/fonts/characters.ts'
import { seed } from '../support/fuzz.ts'
import { nastaliq, urduTexts } from './samples.ts'

const codesOf = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0)
const textOf = (codes: readonly number[]) => String.fromCodePoint(...codes)
const regular = readFont(nastaliq.regular)
const bold = readFont(nastaliq.bold ?? '')
const textsOf = (all: readonly string[], bold: readonly string[] = []) =>
  fontTexts([], { all, bold }, nastaliq.alphabet)
const lacking = (text: string) => textOf(lackingCharacters(text, regular))

describe('the characters that a font gets', () => {
  it('are those of its alphabet, ASCII and punctuation without any text, and further ones that are used', () => {
    const base = textsOf([]).regular
    for (const character of 'Az09 ~.,:!?()[]{}“”‘’«»–—…éçœÿÉŒآٹڈڑںھہیےۓ،؛؟۔۰۹')
      expect(base).toContain(character)
    expect(textsOf(['ж']).regular).toContain('ж')
    expect(base).not.toContain('ж')
  })

  it('are those of a text as it is, composed and decomposed, but controls and halves of pairs', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...'aeéA\u0301\u0308اٱآ\u0653\u0654ۓے\u064B\u0651\u0670\u1100\u1161\u11A8가\u212B\u0340😀\n\uD800’\u2000',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    const base = textsOf([]).regular
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const all = text + text.normalize('NFC') + text.normalize('NFD')
        const wanted = [...all].filter((one) => !/[\p{Cc}\p{Cs}]/u.test(one))
        const expected = [...new Set([...base, ...wanted])].sort().join('')
        expect(textsOf([text]).regular).toBe(expected)
      }),
      { seed, numRuns: 1000 },
    )
  })

  it('do not depend on the order of the texts', () => {
    expect(textsOf(['ba', 'ab'], ['ہے'])).toEqual(textsOf(['ab', 'ba'], ['ےہ']))
  })
})

describe('the characters that a font lacks', () => {
  it('are none in the Urdu of this repository, in both weights', () => {
    const used = urduTexts.join('')
    expect(used.length).toBeGreaterThan(1000)
    expect(lackingCharacters(used, regular)).toEqual([])
    expect(lackingCharacters(used, bold)).toEqual([])
  })

  it('come once each, by code point', () => {
    expect(lacking('😀 جж😀中')).toBe('ж中😀')
    expect(lacking('')).toBe('')
  })

  it('are not the ones that need no glyph: blanks, joiners, bidi marks, soft hyphens', () => {
    expect(lacking(' \t\n\u00A0\u202F\u200C\u200D\u200F\u2066\u2067\u2069\u00AD\uFE0F')).toBe('')
  })

  it('are not letters whose parts it has, which browsers put together', () => {
    expect(lacking('\u06C0')).toBe('')
    expect(lacking('é'.normalize('NFD'))).toBe('')
  })
})

describe('the script of a character', () => {
  it.each(['آ', 'ے', 'ـ', '\u0650', '۔', '،', '؟', '۷', 'ﷺ'])('%s is Arabic', (character) => {
    expect(isOfScript(codesOf(character)[0] ?? 0, 'Arab')).toBe(true)
    expect(isOfScript(codesOf(character)[0] ?? 0, 'Aran')).toBe(true)
  })

  it.each(['A', 'é', '5', ' ', '.', '“', '😀', '中', '×'])('%s is not', (character) => {
    expect(isOfScript(codesOf(character)[0] ?? 0, 'Arab')).toBe(false)
  })

  it('is found for scripts that a language mixes', () => {
    for (const character of '漢ひカ')
      expect(isOfScript(codesOf(character)[0] ?? 0, 'Jpan')).toBe(true)
    expect(isOfScript(0xd55c, 'Kore')).toBe(true)
    expect(isOfScript(0xd55c, 'Jpan')).toBe(false)
  })

  it('is none for what is no script of its own, so that an emoji is never of a locale', () => {
    for (const script of ['Zyyy', 'Zinh', 'Zzzz', 'Qaaa', '', 'a}|.'])
      expect(isOfScript(0x1f600, script)).toBe(false)
  })

  it('parts what is an error from what is an information', () => {
    const found = lackingCharacters('ݤ😀中', regular)
    expect(textOf(found.filter((code) => isOfScript(code, 'Arab')))).toBe(
      textOf(found.filter((code) => code < 0x2000)),
    )
  })
})
