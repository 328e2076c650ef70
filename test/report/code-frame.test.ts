/**
 * The line with its place marked. In lines with text from right to left, what a terminal that reorders
 * (by `bidi-js`, an implementation of UAX #9) shows between the marks is what the place holds.
 */
import bidiFactory from 'bidi-js'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { codeFrame } from '../../pipeline/report/code-frame.ts'
import { seed } from '../support/fuzz.ts'

/** The frame of the first place of a word in a line. */
function frameOf(line: string, word: string): string[] {
  const start = line.indexOf(word)
  const { before, marked, after, carets } = codeFrame(line, start, start + word.length)
  return [before + marked + after, ...(carets === undefined ? [] : [carets])]
}

describe('a line from left to right', () => {
  it('has carets below, without its indentation', () => {
    expect(frameOf('  "a": "Le  comité",', 'comité')).toEqual([
      '"a": "Le  comité",',
      '          ^^^^^^',
    ])
    expect(frameOf('\t"a": "x\ty"', 'y')).toEqual(['"a": "x y"', '        ^'])
  })

  it('has one caret for a point', () => {
    expect(codeFrame('abc', 1, 1).carets).toBe(' ^')
    expect(codeFrame('abc', 3, 3)).toEqual({ before: 'abc', marked: '', after: '', carets: '   ^' })
  })

  it('counts columns as terminals do: wide characters two, combining ones none', () => {
    expect(frameOf('東京 to 大阪市', '大阪')).toEqual(['東京 to 大阪市', '        ^^^^'])
    expect(frameOf('cafe\u0301 noir', 'noir')).toEqual(['cafe\u0301 noir', '     ^^^^'])
    expect(frameOf('🎉 party', 'party')).toEqual(['🎉 party', '   ^^^^^'])
  })

  it('is cut around the place', () => {
    expect(frameOf(`"a": "${'long '.repeat(40)}WRONG ${'end '.repeat(40)}"`, 'WRONG')).toEqual([
      '…ong long long long long long WRONG end end end end end end end end end end end…',
      '                              ^^^^^',
    ])
    const [line, carets] = frameOf(`"a": "${'x'.repeat(300)}"`, 'x'.repeat(300))
    expect(line).toBe(`"a": "${'x'.repeat(73)}…`)
    expect(carets).toBe(`      ${'^'.repeat(74)}`)
  })

  it('names control characters', () => {
    expect(frameOf('a \u001B[31m b', 'b')).toEqual(['a U+001B[31m b', '             ^'])
  })
})

describe('a line with text from right to left', () => {
  const line = '  "trade-9709": "بین الاقوامی تجارت **زیادہ** ہے",'

  it('has the marks in it', () => {
    expect(frameOf(line, '**زیادہ**')).toEqual([
      '"trade-9709": "بین الاقوامی تجارت ⟦**زیادہ**⟧ ہے",',
    ])
    const point = codeFrame('گفت با', 4, 4)
    expect(point).toEqual({ before: 'گفت ', marked: '‸', after: 'با', carets: undefined })
  })

  it('puts no isolates, and names those of the text', () => {
    expect(frameOf('"a": "گفت \u2067با\u2069"', 'با')).toEqual(['"a": "گفت U+2067⟦با⟧U+2069"'])
  })

  it.each(['ltr', 'rtl'] as const)('shows the place between its marks, reordered in %s', (base) => {
    for (const word of ['تجارت', 'الاقوامی', 'ہے']) {
      const [text = ''] = frameOf(line, word)
      const shown = reorder(text, base)
      const [first, last] = [shown.indexOf('⟦'), shown.indexOf('⟧')].sort((a, b) => a - b)
      const between = shown.slice((first ?? 0) + 1, last)
      expect([...between].sort()).toEqual([...word].sort())
    }
  })

  it('shows it in its order where nothing is reordered', () => {
    const [text = ''] = frameOf(line, 'تجارت')
    expect(text.slice(text.indexOf('⟦') + 1, text.indexOf('⟧'))).toBe('تجارت')
  })
})

describe('any line', () => {
  const texts = fc.array(
    fc.constantFrom(
      'a',
      ' ',
      'é',
      '東',
      '🎉',
      'ا',
      'گ',
      '\u200F',
      '\t',
      '\u0301',
      '"',
      '\uD800',
      '👩‍👩‍👧',
    ),
    { maxLength: 300 },
  )

  it('is at most 82 columns wide, and its carets stand below what is marked', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, from, length) => {
        const text = parts.join('')
        const start = from % (text.length + 1)
        const end = Math.min(text.length, start + (length % 50))
        const { before, marked, after, carets } = codeFrame(text, start, end)
        expect(stringWidth(before + marked + after)).toBeLessThanOrEqual(82)
        if (carets === undefined) return
        const [, blanks = '', marks = ''] = /^( *)(\^+)$/.exec(carets) ?? []
        expect(blanks.length).toBe(stringWidth(before))
        expect(marks.length).toBe(Math.max(1, stringWidth(marked)))
      }),
      { seed, numRuns: 500 },
    )
  })

  it('costs the same however long it is', () => {
    const long = 'x '.repeat(5_000_000)
    const start = performance.now()
    for (let place = 0; place < 100; place++) codeFrame(long, 4_000_000 + place, 4_000_010)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

const bidi = bidiFactory()

function reorder(text: string, base: 'ltr' | 'rtl'): string {
  const indices = bidi.getReorderedIndices(text, bidi.getEmbeddingLevels(text, base))
  return indices.map((index) => text[index]).join('')
}
