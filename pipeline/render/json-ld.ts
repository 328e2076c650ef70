/**
 * A complete edition → its JSON-LD (schema.org NewsArticle): the source names its translations, each
 * translation the work that it is of. `<` is written as `\u003c`, so that no text ends the script.
 */
import { fileUrl, pageUrl } from '../address.ts'
import type { CompleteEdition } from '../complete.ts'
import { setPlainText } from '../typography/set-plain-text.ts'
import type { Site } from './site.ts'

export function jsonLd(edition: CompleteEdition, site: Site): string {
  const { article, fields, locale, title, isSource } = edition
  const { author, date } = article.frontMatter
  const urlIn = (tag: string) => {
    const other = site.locales.find((one) => one.tag === tag)
    const path = other && site.pathOf(article.slug, other)
    return path === undefined ? undefined : pageUrl(site.settings, path)
  }
  const work = (tag: string) => ({ '@type': 'NewsArticle', '@id': urlIn(tag), inLanguage: tag })
  const others = site.locales.filter(({ tag }) => tag !== locale.tag && urlIn(tag) !== undefined)
  const source = site.settings.source.tag
  const card = site.cardOf(edition)
  const data = {
    '@context': 'https://schema.org',
    ...work(locale.tag),
    url: urlIn(locale.tag),
    headline: setPlainText(title, locale.tag),
    description: fields.description && setPlainText(fields.description, locale.tag),
    inLanguage: locale.tag,
    datePublished: date,
    image: card === undefined ? undefined : fileUrl(site.settings, card),
    author: author === undefined ? undefined : { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: site.words(locale, 'site-title') },
    workTranslation: isSource && others.length > 0 ? others.map(({ tag }) => work(tag)) : undefined,
    translationOfWork: !isSource && urlIn(source) !== undefined ? work(source) : undefined,
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
