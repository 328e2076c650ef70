/**
 * Takes the README's pictures: from the real build, the first article in each locale at the width of a
 * phone; and the desk over a copy of the publication with one text that is out of date; in
 * docs/images/. Run by `npm run screenshots` after `npm run build`.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { sync } from '../../pipeline/commands/sync.ts'
import { translate } from '../../pipeline/commands/translate.ts'
import { loadConfig } from '../../pipeline/load-config.ts'
import { launchChromium } from './chromium.ts'

const article = 'pakistan-auvergne-rhone-alpes'
const repository = new URL('../../', import.meta.url).pathname

async function takePages(browser: Browser): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 390, height: 760 },
    deviceScaleFactor: 1.5,
  })
  for (const locale of ['en', 'fr', 'ur']) {
    await page.goto(pathToFileURL(`${repository}dist/${locale}/${article}/index.html`).href)
    await page.screenshot({ path: `${repository}docs/images/${locale}.png` })
  }
}

async function takeDesk(browser: Browser): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'tarjuma-screenshots-'))
  for (const name of ['content', 'locales', 'tarjuma.config.ts'])
    cpSync(join(repository, name), join(root, name), { recursive: true })
  const markdown = join(root, 'content/about.md')
  const text = readFileSync(markdown, 'utf8')
  writeFileSync(markdown, text.replace('the words that changed', 'each word that was changed'))
  const settings = await loadConfig(root)
  await sync(settings)
  const desk = await translate(settings)
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  await page.goto(`${desk.url}article?locale=ur&article=about&words=ur`)
  await page.frameLocator('#page').locator('[data-current]').waitFor()
  await page.screenshot({ path: `${repository}docs/images/desk.png` })
  await desk.close()
  rmSync(root, { recursive: true })
}

const browser = await launchChromium()
try {
  await takeDesk(browser)
  await takePages(browser)
} finally {
  await browser.close()
}
