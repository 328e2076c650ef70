/**
 * `404.html`, in every language. A host shows it at any address, so its links start at the site's base
 * path; every other page's are relative.
 */
import { linkToPage } from '../address.ts'
import { element } from './element.ts'
import { renderPage } from './render-page.ts'
import type { Site, SiteFile } from './site.ts'

export function renderNotFoundPage(site: Site): SiteFile {
  const { basePath, source } = site.settings
  const from = { basePath }
  const items = site.locales.map((locale) =>
    element(
      'li',
      { lang: locale.tag, dir: locale.dir },
      element('h2', {}, site.words(locale, 'not-found')),
      element(
        'p',
        {},
        element(
          'a',
          { href: linkToPage(from, locale.tag), hrefLang: locale.tag },
          site.words(locale, 'to-the-front-page'),
        ),
      ),
    ),
  )
  const title = site.words(source, 'not-found')
  const main = [element('h1', {}, '404'), element('ul', { className: ['articles'] }, ...items)]
  const page = renderPage({ path: '', from, locale: source, title, main }, site)
  return { ...page, path: '404.html' }
}
