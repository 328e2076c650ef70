/**
 * All articles, one after the other: each is taken from the last build or made; those for which the
 * site turns out otherwise than expected are made again.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ExpectedNames } from './expected-names.ts'
import { inOrder } from './in-order.ts'
import type { OnProgress } from './inspect.ts'
import type { ArticleSource, Line } from './inspect-article.ts'
import type { Earlier } from './last-build/earlier.ts'
import { filesOfArticle } from './last-build/last-build.ts'
import { type PackedRecord, unpackRecord } from './last-build/packed-record.ts'
import { localeOf } from './locale.ts'
import { createMadeArticles, type KeptArticle } from './made-articles.ts'
import { createArticleMaker, createSurroundings, expectedPaths } from './make-article.ts'
import type { Locale } from './model.ts'
import { type PackedArticle, packKnown, packMade } from './pack-article.ts'
import { pagesOfArticles } from './pages-of-articles.ts'
import { finished, type PublishedFile } from './publish/publish.ts'
import type { Stage } from './publish/stage.ts'
import type { ArticleRecord, LinkRecord } from './record.ts'
import { fromRecordData } from './record-data.ts'
import { remember } from './remember.ts'
import type { SharedAssets } from './render/shared-assets.ts'
import type { Site } from './render/site.ts'
import { hireCrew } from './threads/crew.ts'
import { createQueue } from './threads/queue.ts'
import type { FullWorkplace } from './workplace.ts'

type ArticlesPlace = Pick<FullWorkplace, 'inventory' | 'recruits' | 'settings' | 'threads'> & {
  /** Where articles are taken from: the last build, or the shards of one on other machines. */
  readonly earlier: Earlier | undefined
  readonly expected?: ExpectedNames
}

export interface Articles {
  /** What is kept of them, in order; each is made anew whenever it is its turn. */
  kept(): Generator<KeptArticle>
  /** The files of their pages in the site, in the same order, once the pages have been given. */
  paths(): readonly string[]
  /** Which of these, by number, are not as they were staged. */
  changed(): readonly number[]
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
   * @param onNext Called in order, as soon as an article and all before it are there.
   */
  makeAll(
    sources: readonly ArticleSource[],
    isBroken: boolean,
    onNext: (record: ArticleRecord, article: KeptArticle) => void,
    onProgress?: OnProgress,
  ): Promise<void>
  /**
   * Makes those again whose pages were made with something else than the site is.
   *
   * @returns How many.
   */
  makeAgain(site: Pick<Site, 'locales' | 'pathOf'>): Promise<number>
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
  /** Pages of theirs, all with the names that were expected. */
  const named = new Map<string, readonly string[]>()
  const make = createArticleMaker(line, stage.write)
  let around = createSurroundings(
    line,
    expectedLocales(),
    expectedPaths(inventory.slugs, remember(recordOf)),
  )
  /** Those that are there, in order. */
  let slugs: readonly string[] = []
  const paths: string[] = []
  const changed: number[] = []

  /** The locales of earlier builds, else those that may have pages. */
  function expectedLocales(): readonly Locale[] {
    const before = earlier?.locales
    return settings.locales.filter(({ tag }) =>
      before === undefined ? settings.policy(tag, '*') !== 'draft' : before.includes(tag),
    )
  }

  const unpack = (packed: PackedRecord) => fromRecordData(unpackRecord(packed), settings.locales)
  function recordOf(slug: string): ArticleRecord | undefined {
    const packed = articles.recordOf(slug)
    return packed && unpack(packed)
  }

  function take(article: PackedArticle): void {
    articles.put(article)
    made.add(article.slug)
    named.delete(article.slug)
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
    kept: () => each(articles.articleOf),
    paths: () => paths,
    changed: () => changed,
    texts: () => each((slug) => [slug, articles.textsOf(slug)] as const),
    allTexts: articles.allTexts,
    made: () => made.size,
    locales: () => around.locales,
    async makeAll(sources, isBroken, onNext, onProgress) {
      let isWanted = !isBroken
      slugs = sources.map(({ slug }) => slug)
      const unknown: ArticleSource[] = []
      for (const source of sources) {
        const known = earlier?.articleOf(source.slug)
        if (known === undefined) unknown.push(source)
        else articles.put(packKnown(source.slug, known))
      }
      const passOn = inOrder(slugs, articles.articleOf, (article, slug) => {
        const own = article.pages.map(({ path }) => path)
        if (article.pages.every(({ isNamed }) => isNamed)) named.set(slug, own)
        onNext(unpack(article), article)
      })
      const finish = (article: PackedArticle) => {
        take(article)
        passOn()
        isWanted &&= article.isSound
        // What comes of it may make loading slower (tune-engine.ts).
        if (crew?.isThere() !== false) onProgress?.(articles.size(), sources.length)
      }
      passOn()
      const locales = around.locales.map(({ tag }) => tag)
      const many = { threads, recruits }
      const place = { settings, slugs: [...inventory.slugs], locales, ...many, stage: stage.site }
      const queue = createQueue(unknown)
      const crew = hireCrew(place, queue, () => ({ isWanted, names: expected?.now() }), finish)
      for (let [source] = queue.take(1); source !== undefined; [source] = queue.take(1)) {
        const surroundings = isWanted ? { ...around, names: expected?.now() } : undefined
        finish(packMade(await make(source, surroundings)))
        if (isWanted) await expected?.learn(made.size, unknown.length, () => each(recordOf, made))
        await crew?.listen()
      }
      await crew?.done()
    },
    async makeAgain(site) {
      const tagsOf = (locales: readonly Locale[]) => locales.map(({ tag }) => tag).join()
      const isAll = tagsOf(site.locales) !== tagsOf(around.locales)
      const pathOf = ({ locale, slug }: LinkRecord) => site.pathOf(slug, localeOf(settings, locale))
      around = createSurroundings(line, site.locales, site.pathOf)
      let count = 0
      for (const source of inventory.articles) {
        const isElsewhere = () =>
          recordOf(source.slug)?.pages?.links.some((link) => link.path !== pathOf(link))
        if (!isAll && !(articles.mayHaveLinks(source.slug) && isElsewhere())) continue
        const before = articles.pagesOf(source.slug)
        const again = await make(source, around)
        take(packMade(again))
        count++
        // On the stage lies nothing but what is published.
        const now = new Set(again.pages.map(({ path }) => path))
        for (const { path } of before)
          if (!now.has(path)) rmSync(join(stage.site, path), { force: true })
      }
      return count
    },
    *pages(assets) {
      const place = { articles, earlier, expected, made, named, settings, site: stage.site, slugs }
      for (const page of pagesOfArticles(place, assets)) {
        if (page.content !== finished) changed.push(paths.length)
        paths.push(page.path)
        yield page
      }
    },
  }
}
