/**
 * Takes the README's pictures from the real build: the first article in each locale at the width of a
 * phone, in docs/images/. Run by `npm run screenshots` after `npm run build`.
 */
import { pathToFileURL } from 'node:url'
import { launchChromium } from './chromium.ts'

const article = 'pakistan-auvergne-rhone-alpes'
const repository = new URL('../../', import.meta.url).pathname

const browser = await launchChromium()
try {
  const page = await browser.newPage({
    viewport: { width: 390, height: 760 },
    deviceScaleFactor: 1.5,
  })
  for (const locale of ['en', 'fr', 'ur']) {
    await page.goto(pathToFileURL(`${repository}dist/${locale}/${article}/index.html`).href)
    await page.screenshot({ path: `${repository}docs/images/${locale}.png` })
  }
} finally {
  await browser.close()
}
