/** Listings → the pages and files that are about the site as a whole: indexes, feeds, first page, sitemap. */
import type { Listing } from '../record.ts'
import { type AlternateSet, articleAlternates, indexAlternates } from './alternates.ts'
import { renderFeed } from './feed.ts'
import { renderIndexPage } from './index-page.ts'
import { renderNotFoundPage } from './not-found-page.ts'
import { renderRootPage } from './picker-page.ts'
import { renderRobots } from './robots.ts'
import type { FileInParts, Site, SiteFile } from './site.ts'
import { renderSitemap } from './sitemap.ts'

/**
 * @param listings In the order of the articles.
 * @param open Begins a file that is written while it is made, where it may be large.
 */
export function* renderSitePages<File>(
  listings: readonly Listing[],
  site: Site,
  open: () => FileInParts<File>,
): Generator<SiteFile | File> {
  for (const locale of site.locales) {
    const newest = newestFirst(listings.filter((one) => one.locale.tag === locale.tag))
    yield renderIndexPage(locale, newest, site, open)
    yield renderFeed(locale, newest, site)
  }
  yield renderRootPage(site)
  yield renderNotFoundPage(site)
  yield renderRobots(site)
  yield* renderSitemap(alternateSets(listings, site), site, open)
}

function* alternateSets(listings: readonly Listing[], site: Site): Generator<AlternateSet> {
  yield indexAlternates(site)
  for (const slug of new Set(listings.map(({ slug }) => slug))) yield articleAlternates(slug, site)
}

/** By date, then by slug. Few share a time, so that hardly any are compared. */
function newestFirst(listings: readonly Listing[]): readonly Listing[] {
  const byTime = Map.groupBy(listings, ({ date }) => Date.parse(date))
  return [...byTime]
    .sort(([a], [b]) => b - a)
    .flatMap(([, some]) => some.sort((a, b) => (a.slug < b.slug ? -1 : 1)))
}
