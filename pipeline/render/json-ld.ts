/**
 * A complete edition → its JSON-LD (schema.org NewsArticle): the source names its translations, each
 * translation the work that it is of. `<` is written as `\u003c`, so that no text ends the script.
 */
import { fileUrl } from '../address.ts'
import type { CompleteEdition } from '../complete.ts'
import type { Site } from './site.ts'

/** An article in a language, its members written by `work`. */
export interface Work {
  readonly tag: string
  readonly json: string
}

/** What the head says, too. */
interface Said {
  readonly siteTitle: string
  /** Title and description as typography sets them. */
  readonly title: string | undefined
  readonly description: string | undefined
  readonly url: string
  /** None where the page is in no language. */
  readonly works: readonly Work[]
}

export function jsonLd(edition: CompleteEdition, site: Site, said: Said): string {
  const { article, isSource, locale } = edition
  const { author, date } = article.frontMatter
  const card = site.cardOf(edition)
  return (
    `{"@context":"https://schema.org",${workIn(locale.tag, said) ?? work(locale.tag, undefined)}` +
    member('url', said.url) +
    member('headline', said.title) +
    member('description', said.description) +
    member('datePublished', date) +
    member('image', card === undefined ? undefined : fileUrl(site.settings, card)) +
    (author === undefined ? '' : `,"author":{"@type":"Person"${member('name', author)}}`) +
    `,"publisher":{"@type":"Organization"${member('name', said.siteTitle)}}` +
    (isSource ? translations(locale.tag, said) : original(site.settings.source.tag, said)) +
    '}'
  )
}

/** None without a value. */
function member(name: string, value: string | undefined): string {
  return value === undefined ? '' : `,"${name}":${stringOf(value)}`
}

/** All but what JSON writes as it is, `<` among it. */
const special = /[^ !#-;=-[\]-\uD7FF\uE000-\uFFFF]/

function stringOf(text: string): string {
  return special.test(text) ? JSON.stringify(text).replaceAll('<', '\\u003c') : `"${text}"`
}

/** The members of the article in a language. */
export function work(tag: string, url: string | undefined): string {
  return `"@type":"NewsArticle"${member('@id', url)}${member('inLanguage', tag)}`
}

function workIn(tag: string, { works }: Said): string | undefined {
  for (const { json, tag: other } of works) if (other === tag) return json
  return undefined
}

function translations(own: string, { works }: Said): string {
  let others = ''
  for (const { json, tag } of works)
    if (tag !== own) others += `${others === '' ? '' : ','}{${json}}`
  return others === '' ? '' : `,"workTranslation":[${others}]`
}

function original(source: string, said: Said): string {
  const json = workIn(source, said)
  return json === undefined ? '' : `,"translationOfWork":{${json}}`
}
