/** The complete editions of a locale, newest first → its index page. */
import { h } from 'hastscript'
import type { Root } from 'mdast'
import { linkToPage } from '../address.ts'
import type { CompleteEdition } from '../complete.ts'
import type { Locale } from '../model.ts'
import { indexAlternates } from './alternates.ts'
import { dateElement } from './date.ts'
import { readingMinutes } from './reading-time.ts'
import { renderPage } from './render-page.ts'
import type { Site, SiteFile } from './site.ts'

export function renderIndexPage(
  locale: Locale,
  editions: readonly CompleteEdition[],
  site: Site,
): SiteFile {
  const path = locale.tag
  const hrefOf = (slug: string) => linkToPage(path, site.pathOf(slug, locale) ?? '')
  const readingTime = (tree: Root) =>
    site.words(locale, 'reading-time', { count: readingMinutes(tree, locale.tag) })
  const items = editions.map(({ article, fields, title, tree }) =>
    h('li', [
      ...site.settings.layout.listItem({
        locale,
        heading: h('h2', h('a', { href: hrefOf(article.slug) }, title)),
        byline: h('p', { className: 'byline' }, [
          dateElement(article.frontMatter.date, locale),
          ' ',
          h('span', readingTime(tree)),
        ]),
        description: fields.description === undefined ? undefined : h('p', fields.description),
      }),
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
      alternateSet: indexAlternates(site),
    },
    site,
  )
}
