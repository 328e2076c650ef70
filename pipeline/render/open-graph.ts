/** A page → what social networks read of it: Open Graph (https://ogp.me), with `og:locale` in the form `ur_PK`. */
import { fileUrl } from '../address.ts'
import { byTag } from '../by-tag.ts'
import { languageFacts } from '../cldr.ts'
import { cardHeight, cardWidth } from './cards/card.ts'
import { attribute } from './html-text.ts'
import type { Page } from './page.ts'
import type { Site } from './site.ts'

/** What the head says, too; texts are set, with the mark that an RTL line needs. */
interface Said {
  readonly siteTitle: string
  readonly title: string | undefined
  readonly description: string | undefined
  readonly url: string
}

export function openGraph(
  { alternateSet, article, locale }: Page,
  site: Site,
  { description, siteTitle, title, url }: Said,
): string {
  let html =
    property('og:type', article === undefined ? 'website' : 'article') +
    property('og:title', title ?? siteTitle)
  if (description !== undefined) html += property('og:description', description)
  html += property('og:url', url) + property('og:site_name', siteTitle) + ogLocale(locale.tag)
  for (const other of alternateSet?.alternates ?? [])
    if (other.locale.tag !== locale.tag) html += ogAlternate(other.locale.tag)
  if (article === undefined) return html
  html += property('article:published_time', article.article.frontMatter.date)
  const card = site.cardOf(article)
  if (card === undefined) return html
  return (
    html +
    property('og:image', fileUrl(site.settings, card)) +
    property('og:image:type', 'image/png') +
    property('og:image:width', String(cardWidth)) +
    property('og:image:height', String(cardHeight)) +
    property('og:image:alt', title ?? '') +
    '<meta name="twitter:card" content="summary_large_image">'
  )
}

function property(name: string, content: string): string {
  return `<meta property="${name}"${attribute('content', content)}>`
}

const ogLocale = byTag((tag) => property('og:locale', languageAndRegion(tag)))
const ogAlternate = byTag((tag) => property('og:locale:alternate', languageAndRegion(tag)))

/** The likely region where the tag names none (CLDR likely subtags). */
function languageAndRegion(tag: string): string {
  const { language, region } = languageFacts(tag)
  return region === undefined ? language : `${language}_${region}`
}
