/** Words counted without the segmenter against the segmenter: what is not declined is its number. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBySegmenter, countSurely, countWords } from '../../pipeline/render/count-words.ts'
import { pairs } from '../faults/texts.ts'
import { seed } from '../support/fuzz.ts'

const tags = fc.constantFrom('en', 'fr', 'ur', 'sv', 'fi', 'ja', 'he', 'ar', 'el', 'en-US-posix')
const known = fc.integer({ min: 0x20, max: 0x6ff }).map((code) => String.fromCharCode(code))
const usual = fc.constantFrom(...'abé1٣۲ .,;:\'’‘"-–—…()«» \n۔،؟ے\u0301\u064Eªº&/@_·\u202F\u200C漢')
const word = fc.constantFrom(
  'l’eau',
  '1,000',
  '3.5',
  'e.g.',
  'a:b',
  'ہے',
  "don't",
  'x1',
  '1x',
  '’68',
)
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: word },
      { weight: 4, arbitrary: fc.constant(' ') },
      { weight: 4, arbitrary: usual },
      { weight: 2, arbitrary: known },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('counting words', () => {
  it('gives the number of the segmenter, or declines', () => {
    let taken = 0
    fc.assert(
      fc.property(text, tags, (one, tag) => {
        const words = countSurely(one, tag)
        if (words === undefined) return
        taken++
        expect(words, JSON.stringify(one)).toBe(countBySegmenter(one, tag))
      }),
      { seed, numRuns: 30_000 },
    )
    expect(taken).toBeGreaterThan(5000)
  })

  it('gives the same for texts by themselves as for their lines together', () => {
    const script = fc.constantFrom(
      'ไทยแลนด์',
      'カタ',
      'かな',
      '한국',
      '👩‍👩‍👦',
      '🇫🇷',
      'ມື້',
      '\u200D',
      'ក្រុម',
    )
    const lines = fc.array(
      fc.array(fc.oneof(text, script), { maxLength: 3 }).map((parts) => parts.join('')),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(lines, fc.oneof(tags, fc.constant('th')), (lines, tag) => {
        let words = 0
        for (const line of lines) words += countWords(line, tag)
        expect(words, JSON.stringify(lines)).toBe(countBySegmenter(lines.join('\n'), tag))
      }),
      { seed, numRuns: 10_000 },
    )
  })

  it('takes most of what is published', () => {
    const texts = pairs.flatMap(({ source, translation }) => [source, translation])
    const taken = texts.filter((one) => {
      const words = countSurely(one, 'en')
      if (words !== undefined) expect(words, one).toBe(countBySegmenter(one, 'en'))
      return words !== undefined
    })
    expect(taken.length / texts.length).toBeGreaterThan(0.8)
  })
})
