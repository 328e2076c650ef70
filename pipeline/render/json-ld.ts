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
  const { article, isSource, locale } = edition
  const { author, date } = article.frontMatter
  const card = site.cardOf(edition)
  const json =
    `{"@context":"https://schema.org",${work(locale.tag, said)}` +
    member('url', said.url) +
    member('headline', said.title) +
    member('description', said.description) +
    member('datePublished', date) +
    member('image', card === undefined ? undefined : fileUrl(site.settings, card)) +
    (author === undefined ? '' : `,"author":{"@type":"Person"${member('name', author)}}`) +
    `,"publisher":{"@type":"Organization"${member('name', said.siteTitle)}}` +
    (isSource ? translations(locale.tag, said) : original(site.settings.source.tag, said)) +
    '}'
  return json.replaceAll('<', '\\u003c')
}

/** None without a value. */
function member(name: string, value: string | undefined): string {
  return value === undefined ? '' : `,"${name}":${JSON.stringify(value)}`
}

/** The members of the article in a language. */
function work(tag: string, said: Said): string {
  return `"@type":"NewsArticle"${member('@id', urlIn(tag, said))}${member('inLanguage', tag)}`
}

function urlIn(tag: string, { alternates }: Said): string | undefined {
  for (const [hreflang, url] of alternates) if (hreflang === tag) return url
  return undefined
}

function translations(own: string, said: Said): string {
  let works = ''
  for (const [tag] of said.alternates) {
    if (tag === own || tag === 'x-default') continue
    works += `${works === '' ? '' : ','}{${work(tag, said)}}`
  }
  return works === '' ? '' : `,"workTranslation":[${works}]`
}

function original(source: string, said: Said): string {
  return urlIn(source, said) === undefined ? '' : `,"translationOfWork":{${work(source, said)}}`
}
