/** The desk in Chromium: the whole day of a translator, a conflict, and what happens live. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type OpenDesk, translate } from '../../pipeline/commands/translate.ts'
import { runCommand } from '../support/command.ts'
import { copyOwnPublication } from '../support/own-publication.ts'
import type { Publication } from '../support/publication.ts'
import { launchChromium } from './chromium.ts'

let browser: Browser
let context: BrowserContext
let page: Page
let publication: Publication
let desk: OpenDesk
let complaints: string[]

const catalog = 'locales/ur/about.json'
const key = 'authors-write-their-articles-ad46'

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser?.close())

beforeEach(async () => {
  publication = copyOwnPublication()
  publication.write({
    'tarjuma.config.ts': `import { defineConfig } from 'tarjuma'\nexport default defineConfig({ url: 'https://tarjuma.example', sourceLocale: 'en', targetLocales: ['fr', 'ur'] })\n`,
  })
})

/** Opens the desk and a page of it, in English unless the address says otherwise. */
async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  desk = await translate(publication.settings)
  context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  page = await context.newPage()
  complaints = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await context.route('**/*', async (route) => {
    if (route.request().url().startsWith(new URL(desk.url).origin)) return route.continue()
    complaints.push(`asks ${route.request().url()}`)
    return route.abort()
  })
  onTestFinished(async () => {
    await context.close()
    await desk.close()
  })
  await page.goto(desk.url + path)
}

const box = () => page.locator('#text')
const title = () => page.locator('#editor-title')
const problems = () => page.locator('#problems li')
const onPage = (of = key) => page.frameLocator('#page').locator(`[data-segment="${of}"]`)
const status = () => page.locator('#status')

/** Waits until a locator's text is as expected. */
async function expectText(locator: ReturnType<typeof box>, text: string | RegExp): Promise<void> {
  await expect.poll(() => locator.textContent(), { timeout: 10_000 }).toMatch(text)
}

/** The lines of the publication that are not as they were, in the order of its files. */
function changedLines(before: Readonly<Record<string, string>>): string[] {
  const linesOf = (text = '') => Buffer.from(text, 'latin1').toString('utf8').split('\n')
  return Object.entries(publication.snapshot('.')).flatMap(([file, text]) => {
    const old = linesOf(before[file])
    return linesOf(text).filter((line, index) => line !== old[index])
  })
}

describe('the day of a translator', () => {
  it('finds the missing text by keyboard, translates it, mends a broken link, saves; check is green and only that line and its stamp have changed', async () => {
    const old = publication.readJson(catalog)[key] ?? ''
    const translation = old.replace('مصنف اپنے مضامین', 'مصنفین اپنے مضامین')
    publication.write({ [catalog]: publication.read(catalog).replace(JSON.stringify(old), '""') })
    const before = publication.snapshot('.')
    expect(runCommand('check', '--root', publication.root).code).toBe(1)

    await open('?words=ur')
    // The overview is Urdu from right to left, and leads to the first text that is not finished.
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    const cell = page.locator('.cell[href*="article=about"][href*="locale=ur"]')
    await expectText(cell, /98%.*ترجمہ باقی: 1/)
    expect(await cell.getAttribute('href')).toContain(`#${key}`)
    await page.goto(`${desk.url}article?locale=ur&article=about#title`)
    await expectText(title(), /عنوان/)

    await page.keyboard.press('n')
    await expectText(title(), /پیراگراف.*ترجمہ باقی/)
    expect(await page.evaluate('document.activeElement.id')).toBe('editor')
    expect(await onPage().getAttribute('data-state')).toBe('missing')
    expect(await onPage().getAttribute('lang')).toBe('en')
    await expectText(page.locator('.about .text').first(), /Authors write their articles/)
    expect(await box().getAttribute('lang')).toBe('ur')
    expect(await box().getAttribute('dir')).toBe('rtl')
    expect(
      await box().evaluate('getComputedStyle(document.getElementById("text")).fontFamily'),
    ).toMatch(/^"Noto Nastaliq Urdu Web"/)

    await page.keyboard.press('Enter')
    await page.keyboard.insertText(
      translation.replace('https://commonmark.org/', 'https://commonmark.example/'),
    )
    await expect.poll(() => problems().count()).toBe(1)
    expect(await problems().getAttribute('data-rule')).toBe('link-parity')
    await expectText(problems(), /یہ لنک رہ گیا ہے: \u2068https:\/\/commonmark\.org\/\u2069/)
    // What is typed stands on the page already; nothing is written.
    await expectText(onPage(), /مارک ڈاؤن/)
    expect(publication.snapshot('.')).toEqual(before)

    await box().fill(translation)
    await expect.poll(() => problems().count()).toBe(0)
    await page.keyboard.press('Control+Enter')
    await expectText(status(), /محفوظ ہو گیا/)
    await expect.poll(() => onPage().getAttribute('data-state')).toBe('fresh')
    expect(await onPage().getAttribute('lang')).toBeNull()
    expect(await onPage().locator('a').first().getAttribute('href')).toBe('https://commonmark.org/')

    const checked = runCommand('check', '--root', publication.root)
    expect(checked).toEqual({ code: 0, stdout: 'no problems\n', stderr: '' })
    expect(changedLines(before)).toEqual([
      expect.stringContaining(`"${key}": { "source": "Authors write`),
      `  "${key}": ${JSON.stringify(translation)},`,
    ])
    await page.keyboard.press('n')
    await expectText(status(), /کوئی کام باقی نہیں/)
    expect(complaints).toEqual([])
  })

  it('brings a stale text up to date: sees what has changed; the diff is that line and its stamp', async () => {
    const stale = 'a-translation-is-out-1f0c'
    publication.write({
      'content/about.md': publication
        .read('content/about.md')
        .replace('A translation is out of date when', 'A translation is stale when'),
    })
    await publication.sync()
    const before = publication.snapshot('.')
    await open('article?locale=ur&article=about')
    await expectText(title(), /Paragraph.*Out of date/)
    await expectText(page.locator('.about del').first(), /out/)
    await expectText(page.locator('.about ins').first(), /stale/)
    await page.keyboard.press('n')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(' اب۔')
    await page.keyboard.press('Control+Enter')
    await expectText(status(), /^Saved\.$/)
    expect(changedLines(before)).toEqual([
      expect.stringContaining(`"${stale}": {`),
      expect.stringContaining(`"${stale}": "`),
    ])
    expect((await publication.problems()).filter(({ locale }) => locale === 'ur')).toEqual([])
    expect(complaints).toEqual([])
  })

  it('says that a text is right as it is', async () => {
    publication.write({
      'content/about.md': publication
        .read('content/about.md')
        .replace('One line is enough', 'A line is enough'),
    })
    await publication.sync()
    await open('article?locale=fr&article=about')
    await page.getByRole('button', { name: 'Right as it is' }).click()
    await expectText(status(), /^Saved\.$/)
    await expectText(page.locator('#counts'), /^100% ready$/)
    expect((await publication.problems()).filter(({ locale }) => locale === 'fr')).toEqual([])
  })

  it('takes an offered translation by a click, and only then', async () => {
    const text = 'Made from the same words.'
    publication.write({
      'content/about.md': `${publication.read('content/about.md')}\n${text}\n`,
      'content/other.md': `---\ntitle: Other\ndate: 2024-01-01\n---\n\n${text}\n`,
    })
    await publication.sync()
    const of = publication.keyOf('other', text)
    publication.translate('fr', 'other', { title: 'Autre', [of]: 'Fait des mêmes mots.' })
    await publication.sync()
    await open('article?locale=fr&article=about')
    const offer = page.locator('.offer')
    await expect
      .poll(
        async () => {
          await page.reload()
          await page.waitForSelector('#editor-title .badge')
          return offer.count()
        },
        { timeout: 20_000 },
      )
      .toBe(1)
    expect(await box().inputValue()).toBe('')
    await expectText(offer, /Fait des mêmes mots\..*other/)
    const before = publication.snapshot('.')
    await page.getByRole('button', { name: 'Take this text' }).click()
    expect(await box().inputValue()).toBe('Fait des mêmes mots.')
    expect(publication.snapshot('.')).toEqual(before)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expectText(status(), /^Saved\.$/)
    expect(publication.readJson('locales/fr/about.json')[publication.keyOf('about', text)]).toBe(
      'Fait des mêmes mots.',
    )
  })
})

describe('a conflict', () => {
  it('shows both texts and overwrites neither, until somebody decides', async () => {
    const was = publication.readJson(catalog).title ?? ''
    await open('article?locale=ur&article=about#title')
    await expectText(title(), /Title/)
    await box().fill('میرا عنوان')
    publication.translate('ur', 'about', { title: 'کسی اور کا عنوان' })
    const before = publication.snapshot('.')
    await page.keyboard.press('Control+Enter')
    const conflict = page.locator('.conflict')
    await expectText(conflict, /Somebody else has changed this translation/)
    await expectText(conflict.locator('.text').nth(0), /^کسی اور کا عنوان$/)
    await expectText(conflict.locator('.text').nth(1), /^میرا عنوان$/)
    expect(publication.snapshot('.')).toEqual(before)
    // Also after a reload: what was typed is kept.
    await page.reload()
    await expectText(conflict.locator('.text').nth(1), /^میرا عنوان$/)

    await page.getByRole('button', { name: 'Take the text of the file' }).click()
    expect(await box().inputValue()).toBe('کسی اور کا عنوان')
    expect(await conflict.isVisible()).toBe(false)

    await box().fill('پھر میرا')
    publication.translate('ur', 'about', { title: was })
    await expectText(conflict.locator('.text').nth(0), was)
    await page.getByRole('button', { name: 'Save yours instead' }).click()
    await expectText(status(), /^Saved\.$/)
    expect(publication.readJson(catalog).title).toBe('پھر میرا')
    expect(complaints).toEqual([])
  })

  it('stamps the source that was shown when the author edits meanwhile', async () => {
    await open('article?locale=fr&article=about#we-publish-an-article-2ae1')
    await expectText(page.locator('.about .text').first(), /We publish an article whole/)
    await box().fill('Nous publions tout, ou rien du tout.')
    const edited = publication
      .read('content/about.md')
      .replace('We publish an article whole', 'We publish an article in full')
    publication.write({ 'content/about.md': edited })
    await publication.sync()
    await expectText(page.locator('.about'), /The source has changed while you were writing/)
    await expectText(page.locator('.about .text').first(), /We publish an article whole/)
    await page.keyboard.press('Control+Enter')
    await expectText(status(), /Saved\. Something is left to mend/)
    await expectText(title(), /Out of date/)
    await expectText(page.locator('.about .text').first(), /We publish an article in full/)
  })
})

describe('live', () => {
  it('shows what the author types in the Markdown, writes nothing of it, and syncs when asked', async () => {
    await open('article?locale=ur&article=about')
    await expectText(onPage('title'), /./)
    publication.write({
      'content/about.md': `${publication.read('content/about.md')}\nA paragraph that is new.\n`,
    })
    const before = publication.snapshot('.')
    await expectText(page.frameLocator('#page').locator('main'), /A paragraph that is new\./)
    await expectText(page.locator('#notices'), /The article was edited/)
    expect(publication.snapshot('.')).toEqual(before)
    await page.getByRole('button', { name: 'Sync' }).click()
    await expectText(status(), /In line with the article/)
    await page.keyboard.press('n')
    await expectText(title(), /Missing/)
    const strings = publication.readJson(catalog)
    expect(strings[publication.keyOf('about', 'A paragraph that is new.')]).toBe('')
  })

  it('says that a changed config needs a new start, and that the desk is gone', async () => {
    await open('')
    await expectText(status(), /2 of 2 articles/)
    await page.waitForTimeout(1000)
    publication.write({ 'tarjuma.config.ts': `${publication.read('tarjuma.config.ts')}\n` })
    await expect
      .poll(() => page.locator('#config-changed').isVisible(), { timeout: 10_000 })
      .toBe(true)
    await desk.close()
    await expect
      .poll(() => page.locator('#disconnected').isVisible(), { timeout: 10_000 })
      .toBe(true)
    desk = { ...desk, close: async () => {} }
  })
})

describe('getting about', () => {
  it('opens a segment by a click on the page, and by Enter on it', async () => {
    await open('article?locale=fr&article=about')
    await onPage('how-the-three-editions-f430').click()
    await expectText(title(), /^Heading/)
    expect(await page.evaluate('document.activeElement.id')).toBe('text')
    await onPage('title').focus()
    await page.keyboard.press('Enter')
    await expectText(title(), /^Title/)
    expect(new URL(page.url()).hash).toBe('#title')
  })

  it('follows links of the page to the desk’s page of the other article or language', async () => {
    await open('article?locale=fr&article=about')
    await page.frameLocator('#page').locator('.languages a[lang="ur"]').click()
    await page.waitForURL(/locale=ur&article=about/)
    await expectText(page.frameLocator('#page').locator('h1'), /اس اشاعت/)
  })

  it('side by side: every segment, each opened by its button; what is typed is kept when the view changes', async () => {
    await open('article?locale=ur&article=about&view=side')
    await expect.poll(() => page.locator('.segments > li').count()).toBe(57)
    const row = page.locator('.segments > li').nth(3)
    await row.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await expectText(title(), /Paragraph/)
    await box().fill('کچھ')
    await page.getByRole('button', { name: 'Page', exact: true }).click()
    expect(await box().inputValue()).toBe('کچھ')
    await expectText(onPage('we-publish-an-article-2ae1'), /^کچھ$/)
  })

  it('single keys are letters where one writes, and can be turned off', async () => {
    publication.translate('fr', 'about', { title: '', description: '' })
    await open('article?locale=fr&article=about')
    await expectText(title(), /^Title/)
    await box().focus()
    await page.keyboard.type('np')
    expect(await box().inputValue()).toBe('np')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await expectText(title(), /^Description/)
    await page.keyboard.press('p')
    await expectText(title(), /^Title/)
    await page.locator('.keys summary').click()
    await page.locator('#single-keys').uncheck()
    await page.keyboard.press('n')
    await expectText(title(), /^Title/)
  })

  it('the source can be read and not written', async () => {
    await open('article?locale=en&article=about')
    await expectText(page.locator('#notices'), /This is the source/)
    expect(await box().isVisible()).toBe(false)
  })

  it('the overview finds articles, and what is not finished', async () => {
    publication.translate('fr', 'about', { title: '' })
    await open('')
    await expectText(status(), /^2 of 2 articles$/)
    await page.locator('#only-open').check()
    await expectText(status(), /^1 of 2 articles$/)
    await page.locator('#only-open').uncheck()
    await page.locator('#filter').fill('ambassador')
    await expectText(status(), /^1 of 2 articles$/)
  })
})
