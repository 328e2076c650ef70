/** The listings of a locale, newest first → its index page. */
import { h } from 'hastscript'
import { linkToPage } from '../address.ts'
import type { Locale } from '../model.ts'
import type { Listing } from '../record.ts'
import { indexAlternates } from './alternates.ts'
import { dateElement } from './date.ts'
import { renderPage } from './render-page.ts'
import type { Site, SiteFile } from './site.ts'

export function renderIndexPage(
  locale: Locale,
  listings: readonly Listing[],
  site: Site,
): SiteFile {
  const path = locale.tag
  const items = listings.map(({ date, description, minutes, path: page, title }) =>
    h('li', [
      ...site.settings.layout.listItem({
        locale,
        heading: h('h2', h('a', { href: linkToPage(path, page) }, title)),
        byline: h('p', { className: 'byline' }, [
          dateElement(date, locale),
          ' ',
          h('span', site.words(locale, 'reading-time', { count: minutes })),
        ]),
        description: description === undefined ? undefined : h('p', description),
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
