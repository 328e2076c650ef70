/**
 * All articles, one after the other: each is taken from the last build or made; those for which the
 * site turns out otherwise than expected are made again.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pageLocale } from './address.ts'
import { byTag } from './by-tag.ts'
import type { ExpectedNames } from './expected-names.ts'
import type { OnProgress } from './inspect.ts'
import type { ArticleSource, Line } from './inspect-article.ts'
import { type Earlier, renamed } from './last-build/earlier.ts'
import { filesOfArticle } from './last-build/last-build.ts'
import { unpackRecord } from './last-build/packed-record.ts'
import { createMadeArticles, type KeptArticle } from './made-articles.ts'
import { createArticleMaker, createSurroundings, expectedPaths } from './make-article.ts'
import type { Locale } from './model.ts'
import { type PackedArticle, packArticle, packMade } from './pack-article.ts'
import type { PublishedFile } from './publish/publish.ts'
import type { Stage } from './publish/stage.ts'
import type { ArticleRecord, LinkRecord } from './record.ts'
import { fromRecordData } from './record-data.ts'
import { remember } from './remember.ts'
import { areSameAssets, type SharedAssets } from './render/shared-assets.ts'
import type { Site } from './render/site.ts'
import { namingOf, withNames } from './stage-page.ts'
import { hireCrew } from './threads/crew.ts'
import type { FullWorkplace } from './workplace.ts'

type ArticlesPlace = Pick<FullWorkplace, 'inventory' | 'recruits' | 'settings' | 'threads'> & {
  /** Where articles are taken from: the last build, or the shards of one on other machines. */
  readonly earlier: Earlier | undefined
  readonly expected?: ExpectedNames
}

export interface Articles {
  /** In the order of the articles; each is made anew whenever it is its turn. */
  records(): Generator<ArticleRecord>
  /** These as they are packed, in the same order. */
  lines(): Generator<Uint8Array>
  /** What is kept of them, in the same order. */
  kept(): Generator<KeptArticle>
  /** The files of their pages in the site, in the same order, once the pages have been given. */
  paths(): readonly string[]
  /** The digests of their texts, in the same order. */
  texts(): Generator<readonly [slug: string, texts: Float64Array]>
  /** The same, one behind the other, in pieces. */
  allTexts(): readonly Float64Array[]
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
  { earlier, expected, inventory, recruits, settings, threads }: ArticlesPlace,
  line: Line,
  stage: Pick<Stage, 'site' | 'write' | 'fileBeside'>,
): Articles {
  const sources = new Map(inventory.articles.map((source) => [source.slug, source]))
  const articles = createMadeArticles((slug) => {
    const source = sources.get(slug)
    return source === undefined ? [] : filesOfArticle(source, settings)
  }, stage.fileBeside('articles'))
  const made = new Set<string>()
  const make = createArticleMaker(line, stage.write)
  let around = createSurroundings(
    line,
    expectedLocales(),
    expectedPaths(inventory.slugs, remember(recordOf)),
  )
  /** Those that are there, in order. */
  let slugs: readonly string[] = []
  const paths: string[] = []

  /** The locales of earlier builds, else those that may have pages. */
  function expectedLocales(): readonly Locale[] {
    const before = earlier?.locales
    return settings.locales.filter(({ tag }) =>
      before === undefined ? settings.policy(tag, '*') !== 'draft' : before.includes(tag),
    )
  }

  const localeOf = (tag: string): Locale =>
    settings.locales.find((locale) => locale.tag === tag) ?? settings.source

  function recordOf(slug: string): ArticleRecord | undefined {
    const packed = articles.recordOf(slug)
    return packed && fromRecordData(unpackRecord(packed), settings.locales)
  }

  function take(article: PackedArticle): void {
    articles.put(article)
    made.add(article.slug)
  }

  function* each<Item>(
    itemOf: (slug: string) => Item | undefined,
    some: Iterable<string> = slugs,
  ): Generator<Item> {
    for (const slug of some) {
      const item = itemOf(slug)
      if (item !== undefined) yield item
    }
  }

  return {
    records: () => each(recordOf),
    lines: () => each(articles.lineOf),
    kept: () => each(articles.articleOf),
    paths: () => paths,
    texts: () => each((slug) => [slug, articles.textsOf(slug)] as const),
    allTexts: articles.allTexts,
    made: () => made.size,
    locales: () => around.locales,
    async makeAll(sources, isBroken, onProgress) {
      let isWanted = !isBroken
      const queue: ArticleSource[] = []
      for (const source of sources) {
        const known = earlier?.articleOf(source.slug)
        if (known === undefined) queue.push(source)
        else {
          const pages = known.pages.map((page) => ({ ...page, names: [], isNamed: false }))
          articles.put(packArticle(source.slug, known.record, known.files, pages, true))
        }
      }
      const finish = (article: PackedArticle) => {
        take(article)
        isWanted &&= article.isSound
        // What comes of it may make loading slower (tune-engine.ts).
        if (crew?.isThere() !== false) onProgress?.(articles.size(), sources.length)
      }
      slugs = sources.map(({ slug }) => slug)
      const locales = around.locales.map(({ tag }) => tag)
      const many = { threads, recruits }
      const place = { settings, slugs: [...inventory.slugs], locales, ...many, stage: stage.site }
      const all = queue.length
      const wanted = () => ({ isWanted, names: expected?.now() })
      const crew = hireCrew(place, queue, wanted, finish)
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const surroundings = isWanted ? { ...around, names: expected?.now() } : undefined
        finish(packMade(await make(next, surroundings)))
        if (isWanted) await expected?.learn(made.size, all, () => each(recordOf, made))
        await crew?.listen()
      }
      await crew?.done()
    },
    async makeAgain(site) {
      const tagsOf = (locales: readonly Locale[]) => locales.map(({ tag }) => tag).join()
      const isAll = tagsOf(site.locales) !== tagsOf(around.locales)
      const pathOf = ({ locale, slug }: LinkRecord) => site.pathOf(slug, localeOf(locale))
      around = createSurroundings(line, site.locales, site.pathOf)
      for (const source of inventory.articles) {
        const isElsewhere = () =>
          recordOf(source.slug)?.pages?.links.some((link) => link.path !== pathOf(link))
        if (!isAll && !(articles.mayHaveLinks(source.slug) && isElsewhere())) continue
        const before = articles.pagesOf(source.slug)
        const again = await make(source, around)
        take(packMade(again))
        // On the stage lies nothing but what is published.
        const now = new Set(again.pages.map(({ path }) => path))
        for (const { path } of before)
          if (!now.has(path)) rmSync(join(stage.site, path), { force: true })
      }
    },
    *pages(assets) {
      const namingIn = byTag((tag) => namingOf(assets, localeOf(tag), expected?.now()))
      const isInPlaceIn = byTag(
        (tag) => earlier?.isInPlace && areSameAssets(earlier.assets, assets, localeOf(tag)),
      )
      for (const slug of slugs) {
        const isMade = made.has(slug)
        for (const page of articles.pagesOf(slug)) {
          const { path } = page
          paths.push(path)
          const locale = pageLocale(path, settings)
          if (isMade) yield withNames(page, stage.site, namingIn(locale.tag))
          else if (earlier === undefined) throw new Error(`Nobody has made ${path}`)
          else if (isInPlaceIn(locale.tag)) yield { path }
          else yield { path, content: () => renamed(path, earlier, assets, locale) }
        }
      }
    },
  }
}
