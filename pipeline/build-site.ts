/**
 * A build that has something to do: articles pass one by one and leave a record and their pages, or are
 * taken from the last build; what all of them share is made at the end; then all is published.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from './build.ts'
import { createExpectedNames } from './expected-names.ts'
import { type OnProgress, startLine } from './inspect.ts'
import { inspectArticle } from './inspect-article.ts'
import { createOverview, inspectPublication } from './inspect-publication.ts'
import type { Earlier } from './last-build/earlier.ts'
import { type BuildKeeper, createBuildKeeper, siteFilesOf } from './last-build/keep-build.ts'
import { register } from './last-build/register.ts'
import { listRecords } from './list-records.ts'
import type { KeptArticle } from './made-articles.ts'
import { createArticles } from './make-articles.ts'
import type { Problem } from './problem.ts'
import { byPlace } from './problem-order.ts'
import { type PublishedFile, publish } from './publish/publish.ts'
import { stageParts } from './publish/stage-parts.ts'
import type { ArticleRecord, Listing } from './record.ts'
import { makeSiteCards, type SiteCards } from './render/cards/site-cards.ts'
import type { Cache } from './render/fonts/subset.ts'
import { makeSharedAssets } from './render/make-shared-assets.ts'
import { createSite, type Site } from './render/site.ts'
import { renderSitePages } from './render/site-pages.ts'
import { favicon } from './theme/theme.ts'
import type { FullWorkplace } from './workplace.ts'

/** @param earlier Where articles are taken from: the last build, or the shards of one on other machines. */
export async function buildSite(
  place: FullWorkplace,
  earlier: Earlier | undefined,
  onProgress?: OnProgress,
): Promise<Build> {
  const { fingerprint } = place
  const keeper = fingerprint === undefined ? undefined : createBuildKeeper(place, fingerprint)
  try {
    return await buildWith(place, earlier, keeper, onProgress)
  } finally {
    keeper?.drop()
  }
}

async function buildWith(
  place: FullWorkplace,
  earlier: Earlier | undefined,
  keeper: BuildKeeper | undefined,
  onProgress: OnProgress | undefined,
): Promise<Build> {
  const { cache, inventory, last, settings, stage } = place
  const dist = join(settings.root, 'dist')
  const { line, furniture, inspectFurniture } = startLine(settings)
  const words: Site['words'] = (locale, key, values) =>
    line.translator.furniture(locale.tag, key, values)
  const cards = makeSiteCards(settings, words)

  const expected = createExpectedNames(place, furniture)
  const articles = createArticles({ ...place, earlier, expected }, line, stage)
  const before = [...inspectFurniture(), ...inventory.problems]
  const listed = listRecords()
  const overview = createOverview()
  const isBroken = before.some(isError)
  const passOn = (record: ArticleRecord, article: KeptArticle) => {
    listed.add(record)
    overview.add(record)
    keeper?.add(article)
  }
  await articles.makeAll(inventory.articles, isBroken, passOn, onProgress)
  const sources = new Map(inventory.articles.map((source) => [source.slug, source]))
  const open = async (slug: string) => {
    const source = sources.get(slug)
    const inspected = source && (await inspectArticle(source, line))
    return inspected?.editions.map(({ edition }) => edition) ?? []
  }
  const found = await inspectPublication(inventory, overview, { ...articles, open }, line.checker)
  const ofNone = [...before, ...found]
  const problems = [...listed.problems, ...ofNone].sort(byPlace)
  const { listings } = listed
  const counts = { articles: inventory.articles.length, editions: listings.length }
  if (problems.some(isError))
    return { ...counts, made: articles.made(), problems, published: undefined }

  const around = createSite(settings, listings)
  if ((await articles.makeAgain(around)) > 0) keeper?.replace(articles.kept())
  const records = keeper?.close()
  const isSiteKept = last?.isSiteCurrent === true && last.build.header.records === records
  const assets = isSiteKept
    ? { shared: last.assets, files: [] }
    : await makeSharedAssets(settings, furniture, listed.fontTexts, cache)
  const site: Site = { ...around, ...assets.shared, settings, words, cardOf: () => undefined }

  async function* assetFiles(): AsyncGenerator<PublishedFile> {
    if (isSiteKept) yield* siteFilesOf(last.build).map((path) => ({ path }))
    else {
      yield* assets.files
      yield { path: 'favicon.svg', content: favicon }
      yield* imagesOf(listed.images, settings.root)
      yield* cardsOf(listings, cards, cache)
    }
  }
  const written = new Map<string, string | undefined>()
  const sitePages = isSiteKept ? [] : renderSitePages(listings, site, () => stageParts(stage))
  const rows = [
    register(assetFiles(), written, stage.site),
    articles.pages(assets.shared),
    register(sitePages, written, stage.site),
  ]
  const { isWhole, ...published } = await publish(dist, rows, stage)
  keeper?.keep({
    pages: articles.paths(),
    changed: isWhole ? articles.changed() : undefined,
    editions: listings.length,
    problems: ofNone,
    ofArticles: listed.ofArticles,
    written,
    locales: around.locales,
    shared: assets.shared,
  })
  return { ...counts, made: articles.made(), problems, published }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function* imagesOf(files: ReadonlyMap<string, string>, root: string): Generator<PublishedFile> {
  for (const [path, file] of files) yield { path, content: () => readFileSync(join(root, file)) }
}

/** The cards, each once. */
async function* cardsOf(
  listings: readonly Listing[],
  cards: SiteCards,
  cache: Cache,
): AsyncGenerator<PublishedFile> {
  const known = new Set<string>()
  for (const listing of listings) {
    const path = cards.pathOf(listing)
    if (path === undefined || known.has(path)) continue
    known.add(path)
    const card = await cards.fileOf(listing, cache)
    if (card !== undefined) yield card
  }
}
