/**
 * What a publication keeps of an article once its trees are gone: plain data. Indexes, feeds, sitemap,
 * fonts, cards and the rules that look over all articles are made from it, so memory does not grow with
 * the text of a publication.
 */
import { articlePath, editionPath } from './address.ts'
import { digestTexts, type TextDigests } from './check/repeated.ts'
import type { CompleteEdition } from './complete.ts'
import type { Settings } from './config.ts'
import type { ArticleInspection, InspectedEdition } from './inspect-article.ts'
import type { Ignore, Locale, Policy } from './model.ts'
import type { Problem } from './problem.ts'
import { editionCharacters, type FontTexts } from './render/fonts/characters.ts'
import { imageFile } from './render/images.ts'
import { readingMinutes } from './render/reading-time.ts'

export interface ArticleRecord {
  readonly slug: string
  readonly editions: readonly EditionRecord[]
  /** The local images that its pages show: path in the site → file in the publication. */
  readonly images: ReadonlyMap<string, string>
  /** Every local image that it names, also one that is not there: files in the publication. */
  readonly imageFiles: readonly string[]
  /** Of the article and all of its editions. */
  readonly problems: readonly Problem[]
  /** Undefined until they are made. */
  readonly pages?: PagesRecord | undefined
}

/** The pages of an article, and what they were made from beside it. */
export interface PagesRecord {
  readonly files: readonly PageFile[]
  /** Where the other articles were that it links to. */
  readonly links: readonly LinkRecord[]
}

export interface LinkRecord {
  readonly slug: string
  readonly locale: string
  /** In the site; undefined where there was no such page. */
  readonly path?: string | undefined
}

interface PageFile {
  /** In the site. */
  readonly path: string
  /** The language of the page itself: a picker's is the source's. */
  readonly locale: string
}

export interface EditionRecord {
  /** BCP 47 tag. */
  readonly locale: string
  readonly policy: Policy
  /** The article's file. */
  readonly file: string
  /** Path of its page below the locale. */
  readonly path: string
  /** Undefined unless the edition is complete. */
  readonly listing: Listing | undefined
  /** What of a target edition only all articles together can judge. */
  readonly target: TargetRecord | undefined
}

interface TargetRecord {
  /** The catalog's file. */
  readonly file: string
  readonly ignores: readonly Ignore[]
  readonly texts: TextDigests
}

/** A complete edition as other pages see it. */
export interface Listing {
  readonly slug: string
  readonly locale: Locale
  /** Path of its page in the site. */
  readonly path: string
  readonly title: string
  readonly description: string | undefined
  readonly dateline: string | undefined
  readonly author: string | undefined
  /** As the front matter has it: `YYYY-MM-DD` or RFC 3339. */
  readonly date: string
  /** Minutes that it takes to read. */
  readonly minutes: number
  /** What its font has to have; undefined where its locale has none. */
  readonly characters: FontTexts | undefined
}

export function recordArticle(
  slug: string,
  { article, editions, problems }: ArticleInspection,
  settings: Settings,
): ArticleRecord {
  const images = [...(article?.images.values() ?? [])]
  const isPublished = editions.some(({ complete }) => complete !== undefined)
  return {
    slug,
    editions: editions.map((inspected) => recordEdition(inspected, settings)),
    images: new Map(
      images.flatMap((image) =>
        isPublished && image.found === 'image' ? [[imageFile(image), image.file]] : [],
      ),
    ),
    imageFiles: images.map(({ file }) => file),
    problems: [...problems, ...editions.flatMap((inspected) => inspected.problems)],
  }
}

function recordEdition({ edition, complete }: InspectedEdition, settings: Settings): EditionRecord {
  const { article, catalog, fields, isSource, locale, policy } = edition
  return {
    locale: locale.tag,
    policy,
    file: article.file,
    path: articlePath(article.slug, fields),
    listing: complete && listEdition(complete, settings),
    target:
      isSource || catalog === undefined
        ? undefined
        : { file: catalog.file, ignores: catalog.ignores, texts: digestTexts(edition) },
  }
}

function listEdition(edition: CompleteEdition, { fonts }: Pick<Settings, 'fonts'>): Listing {
  const { article, fields, locale, title, tree } = edition
  const { author, date } = article.frontMatter
  return {
    slug: article.slug,
    locale,
    path: editionPath(locale.tag, articlePath(article.slug, fields)),
    title,
    description: fields.description,
    dateline: fields.dateline,
    author,
    date,
    minutes: readingMinutes(tree, locale.tag),
    characters: fonts.has(locale.tag) ? editionCharacters(edition) : undefined,
  }
}
