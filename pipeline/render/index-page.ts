/** The listings of a locale, newest first → its index page, written while it is made. */
import type { Element } from 'hast'
import type { Locale } from '../model.ts'
import type { Listing } from '../record.ts'
import { themeLayout } from '../theme/layout.ts'
import { indexAlternates } from './alternates.ts'
import { element } from './element.ts'
import { listEntry, writeListEntry } from './list-entry.ts'
import { renderLongPage } from './render-long-page.ts'
import type { FileInParts, Site, SiteFile } from './site.ts'

export function renderIndexPage<File>(
  locale: Locale,
  listings: readonly Listing[],
  site: Site,
  open: () => FileInParts<File>,
): SiteFile | File {
  const path = locale.tag
  const readingTimes = new Map<number, string>()
  const readingTime = (minutes: number) => {
    const words =
      readingTimes.get(minutes) ?? site.words(locale, 'reading-time', { count: minutes })
    readingTimes.set(minutes, words)
    return words
  }
  const { listItem } = site.settings.layout
  function* entries(): Generator<Element> {
    for (const listing of listings)
      yield listEntry(listing, locale, readingTime(listing.minutes), listItem)
  }
  function* writtenEntries(): Generator<string> {
    for (const listing of listings)
      yield writeListEntry(listing, locale, readingTime(listing.minutes))
  }
  return renderLongPage(
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
      ...(listItem === themeLayout.listItem ? { writtenEntries } : {}),
      alternateSet: indexAlternates(site),
    },
    site,
    open,
  )
}
