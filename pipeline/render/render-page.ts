/**
 * The frame of every page: document, header with the site's title and the language switcher, main
 * part, footer. Content → a whole HTML document as text, set by the typography of its language, each run
 * against its direction isolated.
 */
import type { Element } from 'hast'
import { linkToPage, pageFile } from '../address.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import type { Locale } from '../model.ts'
import { bodyParts } from './body-parts.ts'
import { element } from './element.ts'
import { headOf } from './head.ts'
import { startTagIn } from './html-text.ts'
import type { Page } from './page.ts'
import { frameOf } from './page-frame.ts'
import { setBody } from './set-body.ts'
import type { Site, SiteFile } from './site.ts'
import { writeHtml } from './write-html.ts'

export function renderPage(page: Page, site: Site): SiteFile {
  return document(page, site, renderBody(page, site))
}

/**
 * The page with what stands in its `main` as HTML, set and isolated already.
 *
 * @returns Undefined where the layout may do something with it.
 */
export function renderWritten(page: Page, main: string, site: Site): SiteFile | undefined {
  if (!areHotPathsOn) return undefined
  const frame = frameOf(page, site, (body) => writeBody(body, page.locale))
  if (frame === undefined) return undefined
  const [before, behind] = frame
  return document(page, site, `${before}<main id="main">${main}</main>${behind}`)
}

function document(page: Page, site: Site, body: string): SiteFile {
  const { locale, path } = page
  const start = startTagIn('html', locale)
  const content = `<!doctype html>\n${start}${headOf(page, site)}${body}</html>\n`
  return { path: pageFile(path), content }
}

/** The list of the articles, as `style.css` knows it. */
export function listOf(entries: Iterable<Element>): Element {
  return element('ul', { className: ['articles'] }, ...entries)
}

function renderBody(page: Page, site: Site): string {
  const { entries, locale } = page
  const list = entries === undefined ? undefined : listOf(entries())
  const main = element('main', { id: 'main' }, ...page.main, list)
  const frame = frameOf(page, site, (body) => writeBody(body, locale))
  if (frame === undefined) {
    const parts = bodyParts(page, site, main, linkToPage)
    return writeBody(element('body', {}, ...site.settings.layout.body(parts)), locale)
  }
  setBody(element('body', {}, main), locale)
  const [before, behind] = frame
  return before + writeHtml([main]) + behind
}

function writeBody(body: Element, locale: Locale): string {
  setBody(body, locale)
  return writeHtml([body])
}
