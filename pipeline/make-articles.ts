/**
 * All articles, one after the other: each is taken from the last build or made; those for which the
 * site turns out otherwise than expected are made again.
 */
import type { Workplace } from './build-site.ts'
import type { OnProgress } from './inspect.ts'
import type { ArticleSource, Line } from './inspect-article.ts'
import { isSure } from './last-build/file-state.ts'
import { filesOfArticle, lookAt } from './last-build/last-build.ts'
import type { ArticleFiles } from './last-build/stored.ts'
import { createArticleMaker, expectedPaths, type Surroundings } from './make-article.ts'
import type { Locale } from './model.ts'
import type { PublishedFile } from './publish/publish.ts'
import type { WaitingRoom } from './publish/waiting-room.ts'
import type { ArticleRecord, LinkRecord } from './record.ts'
import {
  areSameAssets,
  type SharedAssets,
  setAssets,
  standInAssets,
} from './render/shared-assets.ts'
import type { Site } from './render/site.ts'

export interface Articles {
  readonly records: ReadonlyMap<string, ArticleRecord>
  /** The files that each record was made from, as they were before they were read. */
  readonly files: ReadonlyMap<string, ArticleFiles>
  /** The locales that the pages know of. */
  locales(): readonly Locale[]
  /** How many were not taken from the last build. */
  made(): number
  /**
   * @param sources All, or a share of them.
   * @param isBroken Whether pages are in vain already.
   */
  makeAll(
    sources: readonly ArticleSource[],
    isBroken: boolean,
    onProgress: OnProgress | undefined,
  ): Promise<void>
  /** Makes those again whose pages were made with something else than the site is. */
  makeAgain(site: Pick<Site, 'locales' | 'pathOf'>): Promise<void>
  /** Every page, with the names of these assets in it. */
  pages(assets: SharedAssets): Generator<PublishedFile>
}

export function createArticles(
  { earlier, inventory, settings }: Pick<Workplace, 'earlier' | 'inventory' | 'settings'>,
  line: Line,
  rest: Pick<Surroundings, 'words' | 'cardOf'>,
  waiting: WaitingRoom,
): Articles {
  const { root } = settings
  const records = new Map<string, ArticleRecord>()
  const files = new Map<string, ArticleFiles>()
  const made = new Set<string>()
  const make = createArticleMaker(line, ({ path, content }) => waiting.put(path, String(content)))
  let around = surroundings(expectedLocales(), expectedPaths(inventory.slugs, records))

  function surroundings(locales: readonly Locale[], pathOf: Site['pathOf']): Surroundings {
    return { ...rest, ...standInAssets(settings, locales), settings, locales, pathOf }
  }

  /** The locales of earlier builds, else those that may have pages. */
  function expectedLocales(): readonly Locale[] {
    const before = earlier?.locales
    return settings.locales.filter(({ tag }) =>
      before === undefined ? settings.policy(tag, '*') !== 'draft' : before.includes(tag),
    )
  }

  function localeOf(tag: string): Locale {
    return settings.locales.find((locale) => locale.tag === tag) ?? settings.source
  }

  async function makeOne(source: ArticleSource, isWanted: boolean): Promise<ArticleRecord> {
    const texts = lookAt(filesOfArticle(source, settings), root)
    const record = await make(source, isWanted ? around : undefined)
    const images = lookAt(record.imageFiles, root)
    // What has changed just now may have been read before it did.
    const isSettled = images.states.every(isSure)
    files.set(source.slug, { texts, images: isSettled ? images : { ...images, digest: '' } })
    records.set(source.slug, record)
    made.add(source.slug)
    return record
  }

  return {
    records,
    files,
    made: () => made.size,
    locales: () => around.locales,
    async makeAll(sources, isBroken, onProgress) {
      let isWanted = !isBroken
      for (const [index, source] of sources.entries()) {
        const known = earlier?.articleOf(source.slug)
        if (known === undefined) {
          const { problems } = await makeOne(source, isWanted)
          isWanted &&= problems.every(({ severity }) => severity !== 'error')
        } else {
          records.set(source.slug, known.record)
          files.set(source.slug, known.files)
        }
        onProgress?.(index + 1, sources.length)
      }
    },
    async makeAgain(site) {
      const tagsOf = (locales: readonly Locale[]) => locales.map(({ tag }) => tag).join()
      const isAll = tagsOf(site.locales) !== tagsOf(around.locales)
      const pathOf = ({ locale, slug }: LinkRecord) => site.pathOf(slug, localeOf(locale))
      around = surroundings(site.locales, site.pathOf)
      for (const source of inventory.articles) {
        const links = records.get(source.slug)?.pages?.links ?? []
        if (isAll || links.some((link) => link.path !== pathOf(link))) await makeOne(source, true)
      }
    },
    *pages(assets) {
      const standIns = standInAssets(settings, around.locales)
      for (const { pages } of records.values()) {
        for (const { path, locale: tag } of pages?.files ?? []) {
          const locale = localeOf(tag)
          if (waiting.has(path) || earlier === undefined)
            yield { path, content: () => setAssets(waiting.take(path), standIns, assets, locale) }
          else if (earlier.isInPlace && areSameAssets(earlier.assets, assets, locale))
            yield { path }
          else {
            const { assets: before, readPage } = earlier
            yield { path, content: () => setAssets(readPage(path), before, assets, locale) }
          }
        }
      }
    },
  }
}
