/**
 * A card's line and Chromium's of the same text, font and size: the same ink in the same places.
 * The HTML says the order by elements, not by the characters that the cards use.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layOutCard } from '../../pipeline/render/cards/layout.ts'
import { launchChromium } from '../browser/chromium.ts'
import { chromiumInk, difference, lineInk, openFontPage } from './ink.ts'
import { cardOf, english, fonts, french, urdu } from './samples.ts'

/**
 * The share of the ink that may be in a neighbouring cell of 8 pixels, from antialiasing; 0.043 is
 * the most.
 */
const tolerance = 0.06
/** The share at the least where words are in another order; 0.26 is measured. */
const wrong = 0.2

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = await openFontPage(browser)
}, 60_000)
afterAll(async () => {
  await browser.close()
})

const lines = [
  { locale: english, title: 'Officials & ships, 1947', html: 'Officials &amp; ships, 1947' },
  { locale: french, title: 'L’œuvre « Été » à Nîmes', html: 'L’œuvre « Été » à Nîmes' },
  { locale: urdu, title: 'وزیر کی لاہور میں ملاقات', html: '<p dir=rtl>وزیر کی لاہور میں ملاقات' },
  {
    locale: urdu,
    title: 'Paris، Lyon اور لاہور 2023',
    html: '<p dir=rtl><bdi dir=ltr>Paris</bdi>، <bdi dir=ltr>Lyon</bdi> اور لاہور 2023',
  },
  {
    locale: urdu,
    title: 'IBM 2023 میں',
    html: '<p dir=rtl><bdi dir=ltr>IBM</bdi> 2023 میں',
  },
  {
    locale: urdu,
    title: 'Air & Sea Inc. اور C++',
    html: '<p dir=rtl><bdi dir=ltr>Air &amp; Sea Inc.</bdi> اور <bdi dir=ltr>C++</bdi>',
  },
  {
    locale: urdu,
    title: '38 500 یورو، -5، 10-20',
    html: '<p dir=rtl><bdi dir=ltr>38 500</bdi> یورو، <bdi dir=ltr>-5</bdi>، 10-20',
  },
  {
    locale: urdu,
    title: '2023-06-06، 14:30',
    html: '<p dir=rtl><bdi dir=ltr>2023-06-06</bdi>، 14:30',
  },
  {
    locale: urdu,
    title: '@desk (NYC) پر U.S.',
    html: '<p dir=rtl><bdi dir=ltr>@desk</bdi> (<bdi dir=ltr>NYC</bdi>) پر <bdi dir=ltr>U.S.</bdi>',
  },
  {
    locale: english,
    title: 'Office لاہور 2023, x',
    html: 'Office <bdi dir=rtl>لاہور</bdi> 2023, x',
  },
  {
    locale: urdu,
    title: 'Paris Αθήνα اور Ω',
    html: '<p dir=rtl><bdi dir=ltr>Paris Αθήνα</bdi> اور <bdi dir=ltr>Ω</bdi>',
  },
]

describe('the words of a line are where Chromium has them', () => {
  for (const { locale, title, html } of lines) {
    it(`${locale.tag}: ${title}`, async () => {
      const line = titleLine(title, locale)
      const expected = await chromiumInk(page, html, line, fonts)
      expect(difference(lineInk(line, fonts), expected)).toBeLessThan(tolerance)
    })
  }

  it('the comparison finds two names and a year in another order', async () => {
    const line = titleLine('Paris، Lyon اور لاہور 2023', urdu)
    const plain = await chromiumInk(page, '<p dir=rtl>Paris، Lyon اور لاہور 2023', line, fonts)
    expect(difference(lineInk(line, fonts), plain)).toBeGreaterThan(wrong)
    const ltr = await chromiumInk(page, '<p dir=ltr>Paris، Lyon اور لاہور 2023', line, fonts)
    expect(difference(lineInk(line, fonts), ltr)).toBeGreaterThan(wrong)
  })
})

/** The card's title, which must be one line. */
function titleLine(title: string, locale: Parameters<typeof cardOf>[1]) {
  const lines = layOutCard({ ...cardOf(title, locale), siteTitle: '', byline: '' }, fonts)
  const [line] = lines
  if (line === undefined || lines.length > 1) throw new Error(`${lines.length} lines: ${title}`)
  return line
}
