/** The complete editions of a locale → its index page: newest first, then by title's address. */
import { h } from 'hastscript'
import { linkToPage } from '../address.ts'
import type { CompleteEdition } from '../complete.ts'
import type { Locale } from '../model.ts'
import { dateElement } from './date.ts'
import { renderPage } from './page.ts'
import type { Site, SiteFile } from './site.ts'

export function renderIndexPage(
  locale: Locale,
  editions: readonly CompleteEdition[],
  site: Site,
): SiteFile {
  const path = locale.tag
  const items = [...editions]
    .sort(newestFirst)
    .map(({ article, fields, title }) =>
      h('li', [
        h('h2', h('a', { href: linkToPage(path, site.pathOf(article.slug, locale) ?? '') }, title)),
        h('p', { className: 'byline' }, dateElement(article.frontMatter.date, locale)),
        fields.description === undefined ? '' : h('p', fields.description),
      ]),
    )
  return renderPage(
    {
      path,
      locale,
      title: undefined,
      description: site.words(locale, 'site-description'),
      main: [
        h('h1', site.words(locale, 'site-title')),
        h('p', { className: 'tagline' }, site.words(locale, 'site-description')),
        h('ul', { className: 'articles' }, items),
      ],
      alternates: site.locales.map((other) => ({ locale: other, path: other.tag })),
    },
    site,
  )
}

function newestFirst(a: CompleteEdition, b: CompleteEdition): number {
  const order = Date.parse(b.article.frontMatter.date) - Date.parse(a.article.frontMatter.date)
  if (order !== 0) return order
  return a.article.slug < b.article.slug ? -1 : 1
}
