/** An inspected article → its record. */
import { articlePath, editionPath } from './address.ts'
import { countTexts, digestTexts } from './check/repeated.ts'
import type { CompleteEdition } from './complete.ts'
import type { Settings } from './config.ts'
import type { ArticleInspection, InspectedEdition } from './inspect-article.ts'
import type { Edition } from './model.ts'
import type { ArticleRecord, EditionRecord, Listing } from './record.ts'
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
    texts: digestTexts(editions.map(({ edition }) => edition).filter(isTarget)),
  }
}

function recordEdition({ edition, complete }: InspectedEdition, settings: Settings): EditionRecord {
  const { article, catalog, fields, locale, policy } = edition
  return {
    locale: locale.tag,
    policy,
    file: article.file,
    path: articlePath(article.slug, fields),
    listing: complete && listEdition(complete, settings),
    target:
      catalog === undefined || !isTarget(edition)
        ? undefined
        : { file: catalog.file, ignores: catalog.ignores, texts: countTexts(edition) },
  }
}

function listEdition(edition: CompleteEdition, { fonts }: Pick<Settings, 'fonts'>): Listing {
  const { article, fields, locale, title } = edition
  const { author, date } = article.frontMatter
  const { characters, minutes } = listedText(edition, fonts.has(locale.tag))
  return {
    slug: article.slug,
    locale,
    path: editionPath(locale.tag, articlePath(article.slug, fields)),
    title,
    description: fields.description,
    dateline: fields.dateline,
    author,
    date,
    minutes,
    characters,
  }
}

/** Whether it has translations. */
function isTarget({ catalog, isSource }: Edition): boolean {
  return !isSource && catalog !== undefined
}
