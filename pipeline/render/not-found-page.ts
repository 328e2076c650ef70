/**
 * `404.html`, in every language. A host shows it at any address, so its links start at the site's base
 * path; every other page's are relative.
 */
import { h } from 'hastscript'
import { linkToPage } from '../address.ts'
import { renderPage } from './render-page.ts'
import type { Site, SiteFile } from './site.ts'

export function renderNotFoundPage(site: Site): SiteFile {
  const { basePath, source } = site.settings
  const from = { basePath }
  const items = site.locales.map((locale) =>
    h('li', { lang: locale.tag, dir: locale.dir }, [
      h('h2', site.words(locale, 'not-found')),
      h(
        'p',
        h(
          'a',
          { href: linkToPage(from, locale.tag), hrefLang: locale.tag },
          site.words(locale, 'to-the-front-page'),
        ),
      ),
    ]),
  )
  const title = site.words(source, 'not-found')
  const main = [h('h1', '404'), h('ul', { className: 'articles' }, items)]
  const page = renderPage({ path: '', from, locale: source, title, main }, site)
  return { ...page, path: '404.html' }
}
