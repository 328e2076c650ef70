/**
 * One article: its files → its record and its pages. Nothing of it stays in memory but these, and all of
 * it is plain data that can go from one thread to another.
 *
 * Pages are made before all other articles are known, with what is expected of the site: the locales
 * that have pages, where linked articles are. The record says what they were made with, so that those
 * for which it turns out otherwise are made again.
 */
import { editionPath } from './address.ts'
import type { CompleteEdition } from './complete.ts'
import { type ArticleSource, inspectArticle, type Line } from './inspect-article.ts'
import { filesOfArticle } from './last-build/last-build.ts'
import { type ArticleFiles, isSettled, lookAt } from './last-build/looked-at.ts'
import type { Locale } from './model.ts'
import type { WriteStaged } from './publish/stage.ts'
import { hold, releaseAll } from './read/held-files.ts'
import type { ArticleRecord, LinkRecord, Listing } from './record.ts'
import { recordArticle } from './record-article.ts'
import { articleAlternates } from './render/alternates.ts'
import { renderArticlePage } from './render/article-page.ts'
import { makeSiteCards } from './render/cards/site-cards.ts'
import { createContentRenderer } from './render/content.ts'
import { renderArticlePicker } from './render/picker-page.ts'
import { type NamesByLocale, standInAssets } from './render/shared-assets.ts'
import type { Site, SiteFile } from './render/site.ts'
import { type StagedPage, stagePage } from './stage-page.ts'

/** What an article's pages show of the rest of the site. */
export type Surroundings = Omit<Site, 'cardOf'> & {
  readonly cardOf: (listing: Listing) => string | undefined
  /** The names of what all pages share, where some are expected. */
  readonly names?: NamesByLocale | undefined
}

export interface MadeArticle {
  readonly record: ArticleRecord
  /** The files that it was made from, as they were before they were read. */
  readonly files: ArticleFiles
  readonly pages: readonly StagedPage[]
}

/** Some editions of an article that are made again, all others being as they were. */
export interface Again {
  /** Tags of their locales. */
  readonly tags: ReadonlySet<string>
  /** The article as it was: without problems, and no page of it links to another article. */
  readonly record: ArticleRecord
}

export type MakeArticle = (
  source: ArticleSource,
  /** Undefined where no pages are wanted. */
  surroundings: Surroundings | undefined,
  /** Without it, all editions are made. The pages made are those of the editions alone. */
  again?: Again,
) => Promise<MadeArticle>

/** @param write Stages a page. */
export function createArticleMaker(line: Line, write: WriteStaged): MakeArticle {
  const { settings } = line
  const renderContent = createContentRenderer(settings)
  return async (source, surroundings, again) => {
    const texts = lookAt(filesOfArticle(source, settings), settings.root, hold)
    const inspection = await inspectArticle(source, line, again?.tags).finally(releaseAll)
    const record = withOthers(recordArticle(source.slug, inspection, settings), again)
    const images = lookAt(record.imageFiles, settings.root)
    // What has changed just now may have been read before it did.
    const files = { texts, images: isSettled(images) ? images : { ...images, digest: '' } }
    const editions: CompleteEdition[] = []
    for (const { complete } of inspection.editions) if (complete) editions.push(complete)
    if (surroundings === undefined || editions.length === 0) return { record, files, pages: [] }
    const { site, links } = siteAround(record, surroundings)
    const alternateSet = articleAlternates(source.slug, site)
    // All are made before any is written, as each step is taken for all editions (inspect-article.ts).
    const rendered: (readonly [SiteFile, Locale])[] = []
    for (const edition of editions)
      rendered.push([
        await renderArticlePage(edition, site, renderContent, alternateSet),
        edition.locale,
      ])
    if (again === undefined)
      rendered.push([renderArticlePicker(editions, site, alternateSet), settings.source])
    const pages = rendered.map(([page, locale]) =>
      stagePage(page, surroundings, locale, write, surroundings.names),
    )
    const made = again?.record.pages?.files ?? pages.map(({ path }) => path)
    return {
      record: { ...record, pages: { files: made, links: [...links.values()] } },
      files,
      pages,
    }
  }
}

/** The record with the editions that were not made again, as they were. */
function withOthers(record: ArticleRecord, again: Again | undefined): ArticleRecord {
  if (again === undefined) return record
  const now = new Map(record.editions.map((edition) => [edition.locale, edition]))
  const { editions, pages } = again.record
  const texts = editions.map(({ locale }) =>
    textsOf(now.has(locale) ? record : again.record, locale),
  )
  return {
    ...record,
    editions: editions.map((one) => now.get(one.locale) ?? one),
    texts: Float64Array.from(texts.flatMap((some) => [...some])),
    pages,
  }
}

/** The digests of an article's texts in a locale. */
function textsOf({ editions, texts }: ArticleRecord, locale: string): Float64Array {
  let start = 0
  for (const { locale: tag, target } of editions) {
    const end = start + 2 * (target?.texts ?? 0)
    if (tag === locale) return texts.subarray(start, end)
    start = end
  }
  return texts.subarray(start)
}

/** What the pages of a publication show of it, as far as its settings say. */
export function createSurroundings(
  { settings, translator }: Line,
  locales: readonly Locale[],
  pathOf: Site['pathOf'],
): Surroundings {
  const words: Site['words'] = (locale, key, values) =>
    translator.furniture(locale.tag, key, values)
  const cards = makeSiteCards(settings, words)
  return {
    ...standInAssets(settings, locales),
    settings,
    locales,
    pathOf,
    words,
    cardOf: cards.pathOf,
  }
}

/** The site as the article's pages see it, and where they have looked for other articles. */
function siteAround(
  { editions, slug }: ArticleRecord,
  surroundings: Surroundings,
): { readonly site: Site; readonly links: ReadonlyMap<string, LinkRecord> } {
  const own = new Map(editions.map(({ listing, locale }) => [locale, listing]))
  const links = new Map<string, LinkRecord>()
  return {
    links,
    site: {
      ...surroundings,
      cardOf({ locale }) {
        const listing = own.get(locale.tag)
        return listing && surroundings.cardOf(listing)
      },
      pathOf(other, locale) {
        if (other === slug) return own.get(locale.tag)?.path
        const path = surroundings.pathOf(other, locale)
        links.set(`${locale.tag} ${other}`, { slug: other, locale: locale.tag, path })
        return path
      },
    },
  }
}

/**
 * Where articles are as long as it is not known: those that are recorded, where they are; others at
 * their own slug in every locale.
 *
 * @param slugs Every article's.
 */
export function expectedPaths(
  slugs: ReadonlySet<string>,
  recordOf: (slug: string) => ArticleRecord | undefined,
): Site['pathOf'] {
  return (slug, { tag }) => {
    const record = recordOf(slug)
    if (record !== undefined)
      return record.editions.find(({ locale }) => locale === tag)?.listing?.path
    return slugs.has(slug) ? editionPath(tag, slug) : undefined
  }
}
