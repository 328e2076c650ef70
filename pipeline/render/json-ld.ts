/**
 * A complete edition → its JSON-LD (schema.org NewsArticle): the source names its translations, each
 * translation the work that it is of. `<` is written as `\u003c`, so that no text ends the script.
 */
import { fileUrl } from '../address.ts'
import type { CompleteEdition } from '../complete.ts'
import type { Site } from './site.ts'

/** What the head says, too. */
interface Said {
  readonly siteTitle: string
  /** Title and description as typography sets them. */
  readonly title: string | undefined
  readonly description: string | undefined
  readonly url: string
  /** The article's pages by language. */
  readonly alternates: readonly (readonly [hreflang: string, url: string])[]
}

export function jsonLd(edition: CompleteEdition, site: Site, said: Said): string {
  const { article, locale, isSource } = edition
  const { author, date } = article.frontMatter
  const works = new Map(said.alternates)
  works.delete('x-default')
  const work = (tag: string) => ({
    '@type': 'NewsArticle',
    '@id': works.get(tag),
    inLanguage: tag,
  })
  const others = [...works.keys()].filter((tag) => tag !== locale.tag)
  const source = site.settings.source.tag
  const card = site.cardOf(edition)
  const data = {
    '@context': 'https://schema.org',
    ...work(locale.tag),
    url: said.url,
    headline: said.title,
    description: said.description,
    inLanguage: locale.tag,
    datePublished: date,
    image: card === undefined ? undefined : fileUrl(site.settings, card),
    author: author === undefined ? undefined : { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: said.siteTitle },
    workTranslation: isSource && others.length > 0 ? others.map(work) : undefined,
    translationOfWork: !isSource && works.has(source) ? work(source) : undefined,
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
