/**
 * All articles, one after the other: each is taken from the last build or made; those for which the
 * site turns out otherwise than expected are made again.
 */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pageLocale } from './address.ts'
import type { OnProgress } from './inspect.ts'
import type { ArticleSource, Line } from './inspect-article.ts'
import type { Earlier } from './last-build/earlier.ts'
import { filesOfArticle } from './last-build/last-build.ts'
import type { ArticleFiles } from './last-build/looked-at.ts'
import { createMadeArticles } from './made-articles.ts'
import {
  createArticleMaker,
  createSurroundings,
  expectedPaths,
  type MadeArticle,
} from './make-article.ts'
import type { Locale } from './model.ts'
import type { PublishedFile } from './publish/publish.ts'
import type { Stage } from './publish/stage.ts'
import type { ArticleRecord, LinkRecord } from './record.ts'
import { areSameAssets, type SharedAssets, setAssets } from './render/shared-assets.ts'
import type { Site } from './render/site.ts'
import { withNames } from './stage-page.ts'
import { hireCrew } from './threads/crew.ts'
import type { FullWorkplace } from './workplace.ts'

type ArticlesPlace = Pick<FullWorkplace, 'inventory' | 'settings' | 'threads'> & {
  /** Where articles are taken from: the last build, or the shards of one on other machines. */
  readonly earlier: Earlier | undefined
}

export interface Articles {
  readonly records: ReadonlyMap<string, ArticleRecord>
  /** The files that a record was made from, as they were before they were read. */
  filesOf(slug: string): ArticleFiles | undefined
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
  /** The digests of an article's pages with stand-ins for the names of assets, whatever names they have. */
  digestsOf(slug: string): readonly string[]
  /** Every page, with the names of these assets in it. */
  pages(assets: SharedAssets): Generator<PublishedFile>
}

export function createArticles(
  { earlier, inventory, settings, threads }: ArticlesPlace,
  line: Line,
  stage: Pick<Stage, 'site' | 'write'>,
): Articles {
  const records = new Map<string, ArticleRecord>()
  const sources = new Map(inventory.articles.map((source) => [source.slug, source]))
  const articles = createMadeArticles((slug) => {
    const source = sources.get(slug)
    return source === undefined ? [] : filesOfArticle(source, settings)
  })
  const made = new Set<string>()
  const stagedOf = ({ pages, slug }: ArticleRecord) => articles.pagesOf(slug, pages?.files ?? [])
  const make = createArticleMaker(line, stage.write)
  let around = createSurroundings(line, expectedLocales(), expectedPaths(inventory.slugs, records))

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

  function take({ files: own, pages, record }: MadeArticle): void {
    articles.put(record.slug, own, pages)
    records.set(record.slug, record)
    made.add(record.slug)
  }

  return {
    records,
    filesOf: articles.filesOf,
    made: () => made.size,
    locales: () => around.locales,
    async makeAll(sources, isBroken, onProgress) {
      let isWanted = !isBroken
      const queue: ArticleSource[] = []
      for (const source of sources) {
        const known = earlier?.articleOf(source.slug)
        if (known === undefined) queue.push(source)
        else {
          records.set(source.slug, known.record)
          articles.put(source.slug, known.files, [])
        }
      }
      const finish = (one: MadeArticle) => {
        take(one)
        isWanted &&= one.record.problems.every(({ severity }) => severity !== 'error')
        onProgress?.(records.size, sources.length)
      }
      const slugs = [...inventory.slugs]
      const locales = around.locales.map(({ tag }) => tag)
      const crew = hireCrew(
        { settings, slugs, locales, threads, stage: stage.site },
        queue,
        () => isWanted,
        finish,
      )
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        finish(await make(next, isWanted ? around : undefined))
        await crew?.listen()
      }
      await crew?.done()
      putInOrder(records, sources)
    },
    async makeAgain(site) {
      const tagsOf = (locales: readonly Locale[]) => locales.map(({ tag }) => tag).join()
      const isAll = tagsOf(site.locales) !== tagsOf(around.locales)
      const pathOf = ({ locale, slug }: LinkRecord) => site.pathOf(slug, localeOf(locale))
      around = createSurroundings(line, site.locales, site.pathOf)
      for (const source of inventory.articles) {
        const links = records.get(source.slug)?.pages?.links ?? []
        if (isAll || links.some((link) => link.path !== pathOf(link))) {
          const before = records.get(source.slug)?.pages?.files ?? []
          const again = await make(source, around)
          take(again)
          // On the stage lies nothing but what is published.
          const now = new Set(again.pages.map(({ path }) => path))
          for (const path of before)
            if (!now.has(path)) rmSync(join(stage.site, path), { force: true })
        }
      }
    },
    *pages(assets) {
      for (const record of records.values()) {
        const staged = stagedOf(record)
        for (const [index, path] of (record.pages?.files ?? []).entries()) {
          const locale = pageLocale(path, settings)
          const page = staged[index]
          if (page !== undefined) yield withNames(page, stage.site, assets, locale)
          else if (earlier === undefined) throw new Error(`Nobody has made ${path}`)
          else if (earlier.isInPlace && areSameAssets(earlier.assets, assets, locale))
            yield { path }
          else yield { path, content: () => renamed(path, earlier, assets, locale) }
        }
      }
    },
    digestsOf(slug) {
      const record = records.get(slug)
      if (record === undefined) return []
      return made.has(slug)
        ? stagedOf(record).map(({ digest }) => digest)
        : (earlier?.digestsOf(slug) ?? [])
    },
  }
}

/** An earlier page with the names of other assets. */
function renamed(
  path: string,
  { assets: before, readPage }: Earlier,
  assets: SharedAssets,
  locale: Locale,
): string {
  const html = setAssets(readPage(path), before, assets, locale)
  if (html === undefined) throw new Error(`${path} has not the names that it was made with`)
  return html
}

/** Whatever was finished first: in the order of the articles. */
function putInOrder(records: Map<string, ArticleRecord>, sources: readonly ArticleSource[]): void {
  const known = new Map(records)
  records.clear()
  for (const { slug } of sources) {
    const record = known.get(slug)
    if (record !== undefined) records.set(slug, record)
  }
}
