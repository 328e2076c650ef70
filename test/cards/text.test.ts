/** Every text on a card is text, and what no font has neither stops a card nor is passed over. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { cardSvg } from '../../pipeline/render/cards/card-svg.ts'
import { isolateRuns } from '../../pipeline/render/cards/isolate.ts'
import { layOutCard } from '../../pipeline/render/cards/layout.ts'
import { missingCharacters } from '../../pipeline/render/cards/missing-characters.ts'
import { toPlainText } from '../../pipeline/render/cards/plain-text.ts'
import { renderCard } from '../../pipeline/render/cards/render-card.ts'
import { cardOf, english, fonts, urdu } from './samples.ts'

const textOf = (title: string, locale: typeof english | typeof urdu = english) =>
  layOutCard({ ...cardOf(title, locale), siteTitle: '', byline: '' }, fonts)
    .map(({ text }) => text)
    .join(' ')

describe('hostile text is text', () => {
  const texts = [
    '<script>alert(1)</script>',
    '"\'><image href="/etc/passwd"/>',
    '&amp; &lt; & <!-- --> <![CDATA[ ]]> ]]>',
    '</text></svg><svg onload=1>',
    '&#x202E; &xxe;',
  ]
  for (const text of texts) {
    it(text, () => {
      expect(textOf(text)).toBe(text)
      const svg = cardSvg(cardOf(text, english), fonts)
      const elements = svg.match(/<[^>]*>?/g)?.map((tag) => /^<\/?[a-z]*/.exec(tag)?.[0])
      expect(new Set(elements)).toEqual(
        new Set(['<svg', '</svg', '<rect', '</rect', '<text', '</text']),
      )
      expect(svg).not.toContain(']]>')
      expect(renderCard(cardOf(text, urdu), fonts).length).toBeGreaterThan(1000)
    })
  }

  it('U+202E turns nothing around; control characters and lone surrogates are gone', () => {
    expect(toPlainText('a\u202Eb\u202C\u2066c\u2069\u0000\u0007d\uD800\uFFFE\n\t e')).toBe(
      'abc d\uFFFD e',
    )
    expect(renderCard(cardOf('Ferries \u202Ewill sail', english), fonts)).toEqual(
      renderCard(cardOf('Ferries will sail', english), fonts),
    )
  })

  it('no-break spaces, joiners and marks of direction stay', () => {
    expect(toPlainText(' 38\u202F500\u00A0€ \u200Fمی\u200Cں ')).toBe(
      '38\u202F500\u00A0€ \u200Fمی\u200Cں',
    )
  })
})

describe('what no font has', () => {
  it('an emoji is left out and named', () => {
    const card = cardOf('Ferries 👩‍👩‍👧 sail 🇵🇰 again 1️⃣', english)
    expect(textOf(card.title)).toBe('Ferries sail again 1')
    expect(missingCharacters(card, fonts)).toEqual(['👩‍👩‍👧', '🇵🇰'])
  })

  it('a letter is drawn as an empty box and named, and the letters around it stay', () => {
    const card = cardOf('Office of ርዕስ and دفتر', english)
    expect(missingCharacters(card, fonts)).toEqual(['ር', 'ዕ', 'ስ'])
    expect(renderCard(card, fonts)).not.toEqual(
      renderCard(cardOf('Office of and دفتر', english), fonts),
    )
    const lines = layOutCard(card, fonts)
    expect(lines.every(({ box }) => box.width > 50)).toBe(true)
  })

  it('the fonts have every letter of the three languages', () => {
    const card = cardOf(
      'آأاببپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہۂھءیئےۓ۔،؛؟ “”‘’ ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ «»—–…',
      urdu,
    )
    expect(missingCharacters(card, fonts)).toEqual([])
  })
})

describe('directions', () => {
  const shown = (line: string, dir: 'ltr' | 'rtl' = 'rtl') =>
    isolateRuns(line, dir)
      .replace(/[\u2066\u2067]/g, '[')
      .replace(/\u2069/g, ']')
      .replace(/^\[|\]$/g, dir === 'rtl' ? '' : '$&')

  it.each([
    ['Paris، Lyon اور Nice', '[Paris]، [Lyon] اور [Nice]'],
    ['Lyon 2023', '[Lyon] 2023'],
    ['Airbus 320 نے', '[Airbus 320] نے'],
    ['Marks & Spencer Inc. نے', '[Marks & Spencer Inc.] نے'],
    ['TDI (The Diplomatic Insight) نے', '[TDI] ([The Diplomatic Insight]) نے'],
    ['C++، U.S. اور @desk', '[C++]، [U.S.] اور [@desk]'],
    ['2023-06-06 کو +92 300 1234567', '[2023-06-06] کو [+92 300 1234567]'],
    [
      '38 500 یا -5 یا 10-20 یا 45% یا 06/06/2023 یا 14:30',
      '[38 500] یا [-5] یا 10-20 یا 45% یا 06/06/2023 یا 14:30',
    ],
    [
      'https://tarjuma.example/ur/ پر desk@tarjuma.example',
      '[https://tarjuma.example/ur/] پر [desk@tarjuma.example]',
    ],
    ['COVID-19 اور 5G', '[COVID-19] اور [5G]'],
    ['“Le Monde” اور L’Équipe', '“[Le Monde]” اور [L’Équipe]'],
  ])('%s', (line, expected) => {
    expect(shown(line)).toBe(expected)
  })

  it('an RTL run in an LTR line', () => {
    expect(shown('Tarjuma (ترجمہ) 2023', 'ltr')).toBe('Tarjuma ([ترجمہ]) 2023')
    expect(shown('اردو، ترجمہ 2023', 'ltr')).toBe('[اردو، ترجمہ] 2023')
  })
})

it('the same card gives the same bytes, and a PNG of 1200 × 630', () => {
  const digests = [1, 2].map(() => {
    const png = Buffer.from(renderCard(cardOf('وزیر کی Lyon میں ملاقات', urdu), fonts))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    return createHash('sha256').update(png).digest('hex')
  })
  expect(digests[0]).toBe(digests[1])
})
