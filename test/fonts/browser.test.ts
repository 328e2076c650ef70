/**
 * What only a browser knows of the fonts: a text set in the subset looks as in the full font, pixel by
 * pixel; and the rules for Urdu do what they say.
 */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import subsetFont from 'subset-font'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FontTexts } from '../../pipeline/record.ts'
import { themeStyleSheets } from '../../pipeline/theme/theme.ts'
import { launchChromium } from '../browser/chromium.ts'
import { differingPixels, setInFont } from './pixels.ts'
import { nastaliq, ownFontTexts, urduTexts } from './samples.ts'

const regular = readFileSync(nastaliq.regular)
const bold = readFileSync(nastaliq.bold ?? '')
const cut = (font: Buffer, text: string) => subsetFont(font, text, { targetFormat: 'woff2' })

let browser: Browser
let page: Page
let texts: FontTexts
beforeAll(async () => {
  texts = await ownFontTexts()
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 800, height: 600 } })
})
afterAll(() => browser?.close())

describe('a text in the subset and in the full font', () => {
  async function difference(
    full: Buffer,
    characters: string,
    shown: readonly string[],
    style: { readonly weight: number; readonly size: number },
  ): Promise<number> {
    const subset = await cut(full, characters)
    return differingPixels(
      page,
      await setInFont(page, full, shown, style),
      await setInFont(page, subset, shown, style),
    )
  }

  it.each([19, 20])('differ in 0 pixels: all Urdu of this repository, 400, %i px', async (size) => {
    expect(await difference(regular, texts.regular, urduTexts, { weight: 400, size })).toBe(0)
  })

  it.each([20, 28])('differ in 0 pixels: what the bold font has, 700, %i px', async (size) => {
    const has = new Set(texts.bold)
    const shown = urduTexts.filter((text) => Array.from(text).every((one) => has.has(one)))
    expect(shown.length).toBeGreaterThan(30)
    expect(await difference(bold, texts.bold, shown, { weight: 700, size })).toBe(0)
  })

  it('differ where a letter is missing: the comparison can fail', async () => {
    const without = texts.regular.replace('ک', '')
    expect(
      await difference(regular, without, urduTexts, { weight: 400, size: 20 }),
    ).toBeGreaterThan(1000)
  })

  /** FreeType's hinter takes the heights of all Latin letters and digits from those of `THEZOCQS xzroesc`. */
  it('differ in Latin and digits where the subset lacks other Latin letters, and not with ASCII', async () => {
    const shown = ['IBM نے 38 500']
    const own = shown.join('')
    const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
    const style = { weight: 700, size: 40 }
    expect(await difference(bold, own, shown, style)).toBeGreaterThan(0)
    expect(await difference(bold, own + ascii, shown, style)).toBe(0)
  })

  it('differ in decomposed letters where the subset lacks the composed ones, and not with them', async () => {
    const shown = ['دائرۂ'.normalize('NFD')]
    const own = shown.join('')
    const style = { weight: 700, size: 40 }
    expect(await difference(bold, own, shown, style)).toBeGreaterThan(0)
    expect(await difference(bold, own + own.normalize('NFC'), shown, style)).toBe(0)
  })
})

describe('the style sheet with the rules for Urdu', () => {
  const [styleSheet = '', urduSheet = ''] = themeStyleSheets.map((file) =>
    readFileSync(file, 'utf8'),
  )
  const families = ':where(:lang(ur)), body:lang(ur) { font-family: "Noto Nastaliq Urdu" }'
  const font = `@font-face { font-family: "Noto Nastaliq Urdu"; src: url(data:font/ttf;base64,${regular.toString('base64')}) }`

  async function show(css: string, body: string): Promise<void> {
    await page.setContent(
      `<!doctype html><html lang="ur" dir="rtl"><meta charset="utf-8"><style>${font}${families}${css}</style><body>${body}`,
    )
    await page.evaluate('document.fonts.ready.then(() => undefined)')
  }

  const styleOf = (selector: string, property: string) =>
    page.evaluate<string>(
      `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`,
    )

  it('sets Urdu as its script asks', async () => {
    await page.setViewportSize({ width: 800, height: 600 })
    await show(
      styleSheet + urduSheet,
      '<h1>ا</h1><p>ا <em>ا</em> <cite>ا</cite> <a href="#">ا</a></p><p class="x" lang="en"><em>a</em></p>',
    )
    expect(await styleOf('p', 'line-height')).toBe('48px')
    expect(await styleOf('p', 'font-size')).toBe('20px')
    expect(await styleOf('p', 'word-spacing')).toBe('2px')
    expect(await styleOf('p', 'font-synthesis')).toBe('none')
    expect(await styleOf('h1', 'line-height')).toBe('70px')
    expect(await styleOf('em', 'font-style')).toBe('normal')
    expect(await styleOf('em', 'font-weight')).toBe('700')
    expect(await styleOf('cite', 'font-style')).toBe('normal')
    expect(await styleOf('a', 'text-underline-offset')).toBe('11px')
    expect(await styleOf('a', 'text-decoration-skip-ink')).toBe('none')
    expect(await styleOf('.x em', 'font-style')).toBe('italic')
    await page.setViewportSize({ width: 390, height: 600 })
    expect(await styleOf('p', 'font-size')).toBe('19px')
    await page.emulateMedia({ media: 'print' })
    expect(await styleOf('p', 'font-size')).toBe('17.3333px')
    await page.emulateMedia({ media: 'screen' })
  })

  it('numbers Urdu lists with the full stop of Urdu, and no others', async () => {
    await show(
      styleSheet + urduSheet,
      '<ol class="ur"><li>ا</ol><ol class="en" lang="en"><li>a</ol><ol class="articles"><li>ا</ol>',
    )
    expect(await styleOf('.ur', 'list-style-type')).toBe('urdu-decimal')
    expect(await styleOf('.en', 'list-style-type')).toBe('decimal')
    expect(await styleOf('.articles', 'list-style-type')).toBe('none')
    expect(
      await page.evaluate<string>(
        '[...document.styleSheets[0].cssRules].find((rule) => rule.name === "urdu-decimal").suffix',
      ),
    ).toBe('"۔ "')
  })

  it('cuts no ink at the edge of a table: 0 pixels, and many without it', async () => {
    const words = new Set(urduTexts.flatMap((text) => text.split(/\s+/)))
    const urdu = [...words].filter((word) => /^[کگ]\p{Script=Arabic}*$/u.test(word))
    expect(urdu.length).toBeGreaterThan(20)
    const body = urdu
      .map((word) => `<div class="table"><table><tr><td>${word}</table></div>`)
      .join('')
    const looks = async (css: string) => {
      await show(`${css} body { overflow: clip }`, body)
      return page.screenshot({ fullPage: true })
    }
    await page.setViewportSize({ width: 800, height: 600 })
    const uncut = '.table { overflow: visible !important }'
    const lostBy = async (css: string) =>
      differingPixels(page, await looks(css), await looks(css + uncut))
    expect(await lostBy(styleSheet + urduSheet)).toBe(0)
    expect(await lostBy(styleSheet)).toBeGreaterThan(100)
  })
})
