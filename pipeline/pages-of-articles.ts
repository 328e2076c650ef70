/**
 * The pages of all articles as they are published: those that were made now with the names of these assets
 * in them, those of an earlier build with theirs in place of its own, or left where they are.
 */
import { pageLocale } from './address.ts'
import { byTag } from './by-tag.ts'
import type { Settings } from './config.ts'
import type { ExpectedNames } from './expected-names.ts'
import { type Earlier, renamed } from './last-build/earlier.ts'
import { localeOf } from './locale.ts'
import type { MadeArticles } from './made-articles.ts'
import { finished, type PublishedFile } from './publish/publish.ts'
import { areSameAssets, type SharedAssets } from './render/shared-assets.ts'
import { namingOf, withNames } from './stage-page.ts'

export interface PagesPlace {
  readonly settings: Settings
  readonly articles: Pick<MadeArticles, 'pagesOf'>
  /** All of them, in order. */
  readonly slugs: readonly string[]
  /** Those that were made now. */
  readonly made: ReadonlySet<string>
  /** The paths of their pages, where all of these were written with the names that were expected. */
  readonly named: ReadonlyMap<string, readonly string[]>
  readonly earlier: Earlier | undefined
  readonly expected: ExpectedNames | undefined
  /** Absolute path of the folder in which pages are staged. */
  readonly site: string
}

export function* pagesOfArticles(
  { articles, earlier, expected, made, named, settings, site, slugs }: PagesPlace,
  assets: SharedAssets,
): Generator<PublishedFile> {
  const namingIn = byTag((tag) => namingOf(assets, localeOf(settings, tag), expected?.now()))
  const isInPlaceIn = byTag(
    (tag) => earlier?.isInPlace && areSameAssets(earlier.assets, assets, localeOf(settings, tag)),
  )
  const areAsExpected = settings.locales.every(({ tag }) => namingIn(tag).isExpected)
  for (const slug of slugs) {
    const whole = areAsExpected ? named.get(slug) : undefined
    if (whole !== undefined) {
      for (const path of whole) yield { path, content: finished }
      continue
    }
    const isMade = made.has(slug)
    for (const page of articles.pagesOf(slug)) {
      const { path } = page
      const locale = pageLocale(path, settings)
      if (isMade) yield withNames(page, site, namingIn(locale.tag))
      else if (earlier === undefined) throw new Error(`Nobody has made ${path}`)
      else if (isInPlaceIn(locale.tag)) yield { path }
      else yield { path, content: () => renamed(path, earlier, assets, locale) }
    }
  }
}
