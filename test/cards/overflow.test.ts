/**
 * Whatever the texts are, the card holds them: no ink in its margins, lines apart, an end to be
 * seen.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutCard } from '../../pipeline/render/cards/layout.ts'
import { renderCard } from '../../pipeline/render/cards/render-card.ts'
import { distance } from './line-distance.ts'
import { inkInMargins } from './margins.ts'
import { cardOf, english, fonts, french, longTitles, urdu } from './samples.ts'

const titleLines = (card: ReturnType<typeof cardOf>) =>
  layOutCard({ ...card, siteTitle: '', byline: '' }, fonts)

describe('titles of 300 characters', { timeout: 30_000 }, () => {
  for (const { title, locale } of longTitles) {
    it(`are inside the card, in lines that do not touch: ${locale.tag}`, () => {
      const card = cardOf(title, locale)
      expect(title.length).toBeGreaterThanOrEqual(300)
      expect(inkInMargins(card)).toBe(0)
      const lines = titleLines(card)
      expect(lines.length).toBeGreaterThanOrEqual(4)
      expect(lines.slice(1).every((line, index) => distance(lines[index], line) >= 2)).toBe(true)
      const words = lines.map(({ text }) => text).join(' ')
      if (words !== title) {
        expect(words.endsWith('…')).toBe(true)
        expect(title.startsWith(words.slice(0, -1))).toBe(true)
      }
    })
  }

  it('end in an ellipsis after whole words where even the smallest size does not hold them', () => {
    for (const { title, locale } of longTitles) {
      const lines = titleLines(cardOf(`${title}. ${title}`, locale))
      const words = lines.map(({ text }) => text).join(' ')
      expect(words.endsWith('…')).toBe(true)
      expect(`${title}. ${title}`.startsWith(words.slice(0, -1))).toBe(true)
      expect(words.length).toBeGreaterThan(200)
      expect(inkInMargins(cardOf(`${title}. ${title}`, locale))).toBe(0)
    }
  })
})

describe('the lines of a title', () => {
  it('start at the right in Urdu, at the left in English and French', () => {
    for (const { title, locale } of longTitles) {
      for (const { box } of titleLines(cardOf(title, locale))) {
        if (locale.dir === 'rtl') expect(box.x + box.width).toBeCloseTo(1120)
        else expect(box.x).toBeCloseTo(80)
      }
    }
  })

  it('are 2.2 em apart or more in Nastaliq', () => {
    for (const title of [longTitles[2].title, longTitles[2].title.slice(0, 70)]) {
      const [first, second] = titleLines(cardOf(title, urdu)).map(({ runs }) => runs[0]?.place)
      const pitch = ((second?.y ?? 0) - (first?.y ?? 0)) / (first?.size ?? 1)
      expect(pitch).toBeGreaterThanOrEqual(2.2)
    }
  })

  it('are as even as they can be, and a short title is large', () => {
    const lines = titleLines(cardOf('The ferries will sail on Sundays again', english))
    expect(lines.map(({ text }) => text)).toEqual(['The ferries will sail', 'on Sundays again'])
    expect(lines[0]?.runs[0]?.place.size).toBe(84)
  })

  it('keep no-break spaces together', () => {
    const nbsp = '\u00A0'
    const title = `Combien coûtera l’électricité au printemps de 2027${nbsp}? Trois${nbsp}fois plus`
    const texts = titleLines(cardOf(title, french)).map(({ text }) => text)
    expect(texts.join(' ')).toBe(title)
    expect(texts.every((text) => !text.startsWith('?') && !text.startsWith('fois'))).toBe(true)
  })

  it('break between words in a script without blanks', () => {
    const card = { ...cardOf('', english), locale: { tag: 'ja', dir: 'ltr' } } as const
    const title =
      '大臣たちは港で「二日間」漁業について話し合い、合意なしに別れた。次の会合の日程は決まった。'
    const texts = titleLines({ ...card, title }).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.join('')).toBe(title)
    expect(texts.every((text) => !/^[、。」]|「$/.test(text))).toBe(true)
  })
})

describe('nothing overflows', () => {
  it('where a word is longer than the card', () => {
    const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(12)
    for (const title of [word, 'W'.repeat(300), 'م'.repeat(300)]) {
      expect(inkInMargins({ ...cardOf(title, english), siteTitle: title, byline: title })).toBe(0)
      expect(inkInMargins({ ...cardOf(title, urdu), siteTitle: title, byline: title })).toBe(0)
    }
  }, 60_000)

  it('where marks are piled up', () => {
    const pile = `Z${'\u0300\u0301\u0302\u0323'.repeat(20)}a`.repeat(9)
    expect(inkInMargins({ ...cardOf(pile, english), siteTitle: pile, byline: pile })).toBe(0)
  })

  it('whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    const urduWords = fc.string({
      unit: fc.constantFrom(...'ابپتکگمنےی ںھڑ،۔0١a(“é\u0301\u200C\u202E\u2067'),
      maxLength: 80,
    })
    fc.assert(
      fc.property(
        fc.oneof(text, urduWords),
        fc.oneof(text, urduWords),
        fc.constantFrom(english, urdu),
        (title, byline, locale) => inkInMargins({ title, siteTitle: byline, byline, locale }) === 0,
      ),
      { numRuns: 40 },
    )
  }, 60_000)

  it('an empty card is a card', () => {
    expect(inkInMargins({ title: '', siteTitle: ' ', byline: '\u202E', locale: urdu })).toBe(0)
    expect(
      renderCard({ title: '', siteTitle: '', byline: '', locale: english }, fonts).length,
    ).toBeGreaterThan(500)
  })
})
