/**
 * Each view of the desk in Chromium, in English and mirrored in Urdu: accessible in light and dark, on
 * a phone and a desktop; nothing scrolls sideways; under its own content security policy.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenDesk, translate } from '../../pipeline/commands/translate.ts'
import { copyOwnPublication } from '../support/own-publication.ts'
import { sidewaysScroll, violationsOn } from './axe.ts'
import { launchChromium } from './chromium.ts'

const removals: (() => void)[] = []

let browser: Browser
let desk: OpenDesk

/** Every view, with what there is to see on it: gaps, stale texts, problems, a conflict, notices. */
const views: readonly [name: string, path: string][] = [
  ['the overview', ''],
  ['a page with a gap', 'article?locale=ur&article=about#authors-write-their-articles-ad46'],
  ['a page with a stale text', 'article?locale=ur&article=about#a-translation-is-out-1f0c'],
  ['a finished page', 'article?locale=fr&article=pakistan-auvergne-rhone-alpes'],
  ['the source', 'article?locale=en&article=about'],
  ['side by side', 'article?locale=ur&article=about&view=side#a-translation-is-out-1f0c'],
]

beforeAll(async () => {
  const publication = copyOwnPublication({}, (remove) => removals.push(remove))
  const markdown = publication.read('content/about.md')
  publication.write({
    'content/about.md': markdown.replace(
      'A translation is out of date when',
      'A translation is stale when',
    ),
  })
  await publication.sync()
  publication.translate('ur', 'about', { 'authors-write-their-articles-ad46': '' })
  publication.write({ 'content/about.md': `${publication.read('content/about.md')}\nNew.\n` })
  desk = await translate(publication.settings)
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await desk?.close()
  for (const remove of removals) remove()
})

describe.each([
  { colorScheme: 'light' as const, width: 1280 },
  { colorScheme: 'dark' as const, width: 1280 },
  { colorScheme: 'light' as const, width: 320 },
  { colorScheme: 'dark' as const, width: 320 },
])('$colorScheme, $width px', ({ colorScheme, width }) => {
  it.each(['en', 'ur'])(
    'every view in %s: axe finds nothing, nothing scrolls sideways',
    async (words) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
        bypassCSP: true,
      })
      const page = await context.newPage()
      const check = async (name: string) => {
        expect(await violationsOn(page), name).toEqual([])
        expect(await sidewaysScroll(page), name).toBe(0)
      }
      await page.goto(`${desk.url}?words=${words}`)
      for (const [name, path] of views) {
        await page.goto(desk.url + path)
        await page.waitForSelector(path === '' ? '.cell' : '#editor-title')
        if (path !== '' && !path.includes('side'))
          await page.frameLocator('#page').locator('h1').waitFor()
        if (words === 'ur') expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
        for (const summary of await page.locator('summary:visible').all()) await summary.click()
        await check(name)
      }
      // With a problem, and with a draft that meets another text in the file.
      await page.goto(`${desk.url}article?locale=ur&article=about#we-publish-an-article-2ae1`)
      await page.waitForSelector('#editor-title')
      await page.evaluate(
        'localStorage.setItem("tarjuma-draft ur about we-publish-an-article-2ae1", JSON.stringify({ text: "**ادھورا", base: "اور", source: "Old title" }))',
      )
      await page.reload()
      await page.waitForSelector('#problems li')
      await page.waitForSelector('.conflict button')
      await check('a conflict and a problem')
      await page.evaluate('localStorage.clear()')
      await context.close()
    },
  )
})

it('runs under its own content security policy without a complaint, and each target is large enough to touch', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  for (const [, path] of views) {
    await page.goto(desk.url + path)
    await page.waitForSelector(path === '' ? '.cell' : '#editor-title')
    const small = await page.evaluate(
      `[...document.querySelectorAll('button, summary, input[type=search], textarea, .languages a, .cell')]
        .filter((element) => element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 120))`,
    )
    expect(small, path).toEqual([])
  }
  expect(complaints).toEqual([])
  await page.close()
})
