/** An inspected article → its record. */
import { articlePath, editionPath } from './address.ts'
import { digestTexts } from './check/repeated.ts'
import type { CompleteEdition } from './complete.ts'
import type { Settings } from './config.ts'
import type { ArticleInspection, InspectedEdition } from './inspect-article.ts'
import { ownText } from './own-text.ts'
import type { ArticleRecord, EditionRecord, Listing, TextDigests } from './record.ts'
import { imageFile } from './render/images.ts'
import { listedText } from './render/listed-text.ts'

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
        : { file: catalog.file, ignores: catalog.ignores, texts: trimmed(digestTexts(edition)) },
  }
}

function listEdition(edition: CompleteEdition, { fonts }: Pick<Settings, 'fonts'>): Listing {
  const { article, fields, locale, title } = edition
  const { author, date } = article.frontMatter
  return {
    slug: article.slug,
    locale,
    path: editionPath(locale.tag, articlePath(article.slug, fields)),
    title: ownText(title),
    description: own(fields.description),
    dateline: own(fields.dateline),
    author: own(author),
    date: ownText(date),
    ...listedText(edition, fonts.has(locale.tag)),
  }
}

/** An array that was filled one by one has room for half as many again. */
function trimmed({ sources, translations }: TextDigests): TextDigests {
  return { sources: sources.slice(), translations: translations.slice() }
}

/** What is kept of a text keeps no more than that. */
function own(text: string | undefined): string | undefined {
  return text === undefined ? undefined : ownText(text)
}
