/**
 * The listings of a locale → its Atom feed (RFC 4287): newest first, dates from the front
 * matter in RFC 3339, never the clock.
 */
import { x } from 'xastscript'
import { pageUrl } from '../address.ts'
import type { Locale } from '../model.ts'
import type { Listing } from '../record.ts'
import { toXmlDocument } from '../xml.ts'
import { plainText } from './plain-text.ts'
import type { Site, SiteFile } from './site.ts'

const longest = 50

/** Path of a locale's feed in the site. */
export function feedFile(locale: Locale): string {
  return `${locale.tag}/feed.xml`
}

export function renderFeed(locale: Locale, listings: readonly Listing[], site: Site): SiteFile {
  const home = pageUrl(site.settings, locale.tag)
  const self = pageUrl(site.settings, '') + feedFile(locale)
  const newest = listings.slice(0, longest)
  const author = site.words(locale, 'site-title')
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale.tag }, [
    x('id', self),
    x('title', plainText(author, locale)),
    x('subtitle', plainText(site.words(locale, 'site-description'), locale)),
    x('updated', timestamp(newest[0]?.date ?? '1970-01-01')),
    x('author', [x('name', author)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale.tag, href: home }),
    ...newest.map((listing) => entry(listing, site)),
  ])
  return { path: feedFile(locale), content: toXmlDocument(feed) }
}

function entry({ author, date, description, locale, path, title }: Listing, site: Site) {
  const url = pageUrl(site.settings, path)
  return x('entry', [
    x('id', url),
    x('title', plainText(title, locale)),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale.tag, href: url }),
    x('published', timestamp(date)),
    x('updated', timestamp(date)),
    ...(author === undefined ? [] : [x('author', [x('name', author)])]),
    ...(description === undefined ? [] : [x('summary', plainText(description, locale))]),
  ])
}

/** RFC 3339: a day without a time is its midnight in UTC. */
function timestamp(date: string): string {
  return date.includes('T') ? date : `${date}T00:00:00Z`
}
