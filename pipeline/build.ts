/**
 * The table of contents: read → segment → localize → check → render → publish.
 *
 * Settings → a published site, or the problems that stand against it and an untouched `dist/`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CompleteEdition } from './complete.ts'
import type { Settings } from './config.ts'
import { type Inspection, inspect, type OnProgress } from './inspect.ts'
import { cached } from './publish/content-cache.ts'
import { type Published, publish } from './publish/publish.ts'
import { articleAlternates, indexAlternates } from './render/alternates.ts'
import { renderArticlePage } from './render/article-page.ts'
import { makeSiteCards } from './render/cards/site-cards.ts'
import { createContentRenderer } from './render/content.ts'
import { renderFeed } from './render/feed.ts'
import { makeSiteFonts } from './render/fonts/site-fonts.ts'
import type { Cache } from './render/fonts/subset.ts'
import { imageFile } from './render/images.ts'
import { renderIndexPage } from './render/index-page.ts'
import { renderNotFoundPage } from './render/not-found-page.ts'
import { renderArticlePicker, renderRootPage } from './render/picker-page.ts'
import { renderRobots } from './render/robots.ts'
import { createSite, type Site, type SiteFile } from './render/site.ts'
import { renderSitemap } from './render/sitemap.ts'
import { digest } from './stamp.ts'
import { boldWords, favicon } from './theme/theme.ts'

export interface Build extends Inspection {
  /** What was published; undefined where an error stood against it. */
  readonly published: Published | undefined
}

export async function build(settings: Settings, onProgress?: OnProgress): Promise<Build> {
  const inspection = await inspect(settings, onProgress)
  if (inspection.problems.some(({ severity }) => severity === 'error')) {
    return { ...inspection, published: undefined }
  }
  const { complete, furniture, translator } = inspection
  const names = settings.locales.map(({ endonym }) => endonym)
  const words = {
    all: [...names, ...furniture.flatMap(({ strings }) => [...strings.values()])],
    bold: [
      ...names,
      ...furniture.flatMap(({ strings }) => boldWords.map((key) => strings.get(key) ?? '')),
    ],
  }
  const cache: Cache = (key, make) => cached(cacheFolder(settings.root), key, make)
  const fonts = await makeSiteFonts(settings, complete, words, cache)
  const css = fonts.css + settings.styleSheets.map((path) => readFileSync(path, 'utf8')).join('')
  const pageWords: Site['words'] = (locale, key, values) =>
    translator.furniture(locale.tag, key, values)
  const cards = makeSiteCards(settings, complete, pageWords)
  const site = createSite(settings, complete, {
    words: pageWords,
    cardOf: cards.pathOf,
    styleSheet: `assets/style.${digest(css, 10)}.css`,
    preloads: fonts.preloads,
  })
  const assets = [...fonts.files, { path: site.styleSheet, content: css }]
  return {
    ...inspection,
    published: await publish(settings.root, renderSite(complete, site, assets, cards.files(cache))),
  }
}

/** Where what is costly to make is kept: where Node tools keep theirs, else with the system's temporary files. */
function cacheFolder(root: string): string {
  const modules = join(root, 'node_modules')
  return existsSync(modules) ? join(modules, '.cache/tarjuma') : join(tmpdir(), 'tarjuma-cache')
}

/** Every file of the site in publishing order: assets, pages, indexes. */
async function* renderSite(
  editions: readonly CompleteEdition[],
  site: Site,
  assets: readonly SiteFile[],
  cards: AsyncIterable<SiteFile>,
): AsyncGenerator<SiteFile> {
  yield* assets
  yield* cards
  yield { path: 'favicon.svg', content: favicon }
  yield* imagesOf(editions, site.settings.root)
  const renderContent = createContentRenderer(site.settings)
  const bySlug = Map.groupBy(editions, ({ article }) => article.slug)
  for (const ofArticle of bySlug.values()) {
    for (const edition of ofArticle) yield await renderArticlePage(edition, site, renderContent)
    yield renderArticlePicker(ofArticle, site)
  }
  for (const locale of site.locales) {
    const newest = editions.filter((edition) => edition.locale === locale).sort(newestFirst)
    yield renderIndexPage(locale, newest, site)
    yield renderFeed(locale, newest, site)
  }
  yield renderRootPage(site)
  yield renderNotFoundPage(site)
  yield renderRobots(site)
  yield* renderSitemap(
    [indexAlternates(site), ...[...bySlug.keys()].map((slug) => articleAlternates(slug, site))],
    site,
  )
}

/** The local images of the articles, each once. */
function* imagesOf(editions: readonly CompleteEdition[], root: string): Generator<SiteFile> {
  const published = new Set<string>()
  for (const image of editions.flatMap(({ article }) => [...article.images.values()])) {
    if (image.found !== 'image') continue
    const path = imageFile(image)
    if (!published.has(path)) yield { path, content: readFileSync(join(root, image.file)) }
    published.add(path)
  }
}

/** By date, then by address. */
function newestFirst(a: CompleteEdition, b: CompleteEdition): number {
  const order = Date.parse(b.article.frontMatter.date) - Date.parse(a.article.frontMatter.date)
  if (order !== 0) return order
  return a.article.slug < b.article.slug ? -1 : 1
}
