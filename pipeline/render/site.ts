/** What every page of the site has in common: the words, the addresses, the style sheet. */
import type { CompleteEdition } from '../complete.ts'
import type { Settings } from '../config.ts'
import type { Locale } from '../model.ts'
import type { Listing } from '../record.ts'

/** A file of the site; `path` is relative to `dist/`. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** A file of the site that is written while it is made. */
export interface FileInParts<File> {
  add(part: Uint8Array): void
  /** @param path Where it is to lie in the site: known at its end. */
  end(path: string): File
}

export interface Site {
  readonly settings: Settings
  /** The locales that have a complete edition, in the order of the config. */
  readonly locales: readonly Locale[]
  /** A furniture string of a locale. */
  readonly words: (
    locale: Locale,
    key: string,
    values?: Readonly<Record<string, unknown>>,
  ) => string
  /** Path of an article's page in a locale; undefined where it has no complete edition there. */
  readonly pathOf: (slug: string, locale: Locale) => string | undefined
  /** Path of an edition's card; undefined where it has none. */
  readonly cardOf: (edition: CompleteEdition) => string | undefined
  /** Path of the style sheet's file. */
  readonly styleSheet: string
  /** Paths of the fonts that a page in a locale needs at once. */
  readonly preloads: (locale: Locale) => readonly string[]
}

/** Where the pages of the site are. */
export function createSite(
  settings: Settings,
  listings: readonly Listing[],
): Pick<Site, 'locales' | 'pathOf'> {
  const paths = new Map<string, Map<string, string>>()
  for (const { locale, path, slug } of listings) {
    const own = paths.get(locale.tag) ?? new Map<string, string>()
    paths.set(locale.tag, own.set(slug, path))
  }
  return {
    locales: settings.locales.filter(({ tag }) => paths.has(tag)),
    pathOf: (slug, { tag }) => paths.get(tag)?.get(slug),
  }
}
