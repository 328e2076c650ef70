/** The site's first page: it lists the languages, each in its own words. */
import { h } from 'hastscript'
import { linkToPage } from '../address.ts'
import { renderPage } from './page.ts'
import type { Site, SiteFile } from './site.ts'

export function renderRootPage(site: Site): SiteFile {
  const { source } = site.settings
  const items = site.locales.map((locale) =>
    h('li', { lang: locale.tag, dir: locale.dir }, [
      h('h2', h('a', { href: linkToPage('', locale.tag), hrefLang: locale.tag }, locale.endonym)),
      h('p', site.words(locale, 'site-description')),
    ]),
  )
  const title = site.words(source, 'site-title')
  return renderPage(
    {
      path: '',
      locale: source,
      title: undefined,
      description: site.words(source, 'site-description'),
      main: [h('h1', title), h('ul', { className: 'articles' }, items)],
      alternates: [],
    },
    site,
  )
}
