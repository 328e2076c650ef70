/**
 * One article: its files → its record and its pages. Nothing of it stays in memory but these.
 *
 * Pages are made before all other articles are known, with what is expected of the site: the locales
 * that have pages, where linked articles are. The record says what they were made with, so that those
 * for which it turns out otherwise are made again.
 */
import { editionPath } from './address.ts'
import type { CompleteEdition } from './complete.ts'
import { type ArticleSource, inspectArticle, type Line } from './inspect-article.ts'
import type { Locale } from './model.ts'
import {
  type ArticleRecord,
  type LinkRecord,
  type Listing,
  type PageFile,
  recordArticle,
} from './record.ts'
import { renderArticlePage } from './render/article-page.ts'
import { createContentRenderer } from './render/content.ts'
import { renderArticlePicker } from './render/picker-page.ts'
import type { Site, SiteFile } from './render/site.ts'

/** What an article's pages show of the rest of the site. */
export type Surroundings = Omit<Site, 'cardOf'> & {
  readonly cardOf: (listing: Listing) => string | undefined
}

export type MakeArticle = (
  source: ArticleSource,
  /** Undefined where no pages are wanted. */
  surroundings: Surroundings | undefined,
) => Promise<ArticleRecord>

/** @param keep Takes each page. */
export function createArticleMaker(line: Line, keep: (page: SiteFile) => void): MakeArticle {
  const renderContent = createContentRenderer(line.settings)
  return async (source, surroundings) => {
    const inspection = await inspectArticle(source, line)
    const record = recordArticle(source.slug, inspection, line.settings)
    const editions = inspection.editions.flatMap(({ complete }) => complete ?? [])
    if (surroundings === undefined || editions.length === 0) return record
    const { site, links } = siteAround(record, editions, surroundings)
    const files: PageFile[] = []
    const add = (page: SiteFile, locale: Locale) => {
      keep(page)
      files.push({ path: page.path, locale: locale.tag })
    }
    for (const edition of editions)
      add(await renderArticlePage(edition, site, renderContent), edition.locale)
    add(renderArticlePicker(editions, site), line.settings.source)
    return { ...record, pages: { files, links: [...links.values()] } }
  }
}

/** The site as the article's pages see it, and where they have looked for other articles. */
function siteAround(
  { editions: records, slug }: ArticleRecord,
  editions: readonly CompleteEdition[],
  surroundings: Surroundings,
): { readonly site: Site; readonly links: ReadonlyMap<string, LinkRecord> } {
  const listings = records.flatMap(({ listing }) => listing ?? [])
  const own = new Map(listings.map(({ locale, path }) => [locale.tag, path]))
  const listingOf = new Map(editions.map((edition, index) => [edition, listings[index]]))
  const links = new Map<string, LinkRecord>()
  return {
    links,
    site: {
      ...surroundings,
      cardOf(edition) {
        const listing = listingOf.get(edition)
        return listing && surroundings.cardOf(listing)
      },
      pathOf(other, locale) {
        if (other === slug) return own.get(locale.tag)
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
  recorded: ReadonlyMap<string, ArticleRecord>,
): Site['pathOf'] {
  return (slug, { tag }) => {
    const record = recorded.get(slug)
    if (record !== undefined)
      return record.editions.find(({ locale }) => locale === tag)?.listing?.path
    return slugs.has(slug) ? editionPath(tag, slug) : undefined
  }
}
