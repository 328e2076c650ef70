/**
 * The one table of what exists in which language: head, language switcher, pickers, sitemap and feeds
 * all read it, so that every hreflang set of the site is the same, reciprocal and complete.
 */
import { pageUrl } from '../address.ts'
import type { Locale } from '../model.ts'
import type { Site } from './site.ts'

/** One page in one language. */
export interface Alternate {
  readonly locale: Locale
  /** Its path in the site. */
  readonly path: string
}

/** A page in every language that it has, and the page where a reader chooses. */
export interface AlternateSet {
  readonly alternates: readonly Alternate[]
  /** Path of the language picker: `x-default`. */
  readonly picker: string
}

/** The pages of an article: its complete editions. */
export function articleAlternates(slug: string, site: Site): AlternateSet {
  const alternates: Alternate[] = []
  for (const locale of site.locales) {
    const path = site.pathOf(slug, locale)
    if (path !== undefined) alternates.push({ locale, path })
  }
  return { alternates, picker: slug }
}

/** The index pages. */
export function indexAlternates(site: Site): AlternateSet {
  return { alternates: site.locales.map((locale) => ({ locale, path: locale.tag })), picker: '' }
}

/** Absolute addresses by hreflang, `x-default` last. */
export function hreflangs(
  { alternates, picker }: AlternateSet,
  site: Site,
): [hreflang: string, url: string][] {
  return [
    ...alternates.map(({ locale, path }): [string, string] => [
      locale.tag,
      pageUrl(site.settings, path),
    ]),
    ['x-default', pageUrl(site.settings, picker)],
  ]
}
