/** The listings of a locale, newest first → its index page. */
import type { Element } from 'hast'
import { linkToPage } from '../address.ts'
import type { Locale } from '../model.ts'
import type { Listing } from '../record.ts'
import { indexAlternates } from './alternates.ts'
import { dateElement } from './date.ts'
import { element } from './element.ts'
import { renderPage } from './render-page.ts'
import type { Site, SiteFile } from './site.ts'

export function renderIndexPage(
  locale: Locale,
  listings: readonly Listing[],
  site: Site,
): SiteFile {
  const path = locale.tag
  const readingTimes = new Map<number, string>()
  const readingTime = (minutes: number) => {
    const words =
      readingTimes.get(minutes) ?? site.words(locale, 'reading-time', { count: minutes })
    readingTimes.set(minutes, words)
    return words
  }
  const entryOf = ({ date, description, minutes, path: page, title }: Listing) =>
    element(
      'li',
      {},
      ...site.settings.layout.listItem({
        locale,
        heading: element('h2', {}, element('a', { href: linkToPage(path, page) }, title)),
        byline: element(
          'p',
          { className: ['byline'] },
          dateElement(date, locale),
          ' ',
          element('span', {}, readingTime(minutes)),
        ),
        description: description === undefined ? undefined : element('p', {}, description),
      }),
    )
  function* entries(): Generator<Element> {
    for (const listing of listings) yield entryOf(listing)
  }
  return renderPage(
    {
      path,
      locale,
      title: undefined,
      description: site.words(locale, 'site-description'),
      main: [
        element('h1', {}, site.words(locale, 'site-title')),
        element('p', { className: ['tagline'] }, site.words(locale, 'site-description')),
      ],
      entries,
      alternateSet: indexAlternates(site),
    },
    site,
  )
}
