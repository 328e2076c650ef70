/**
 * A page → its head as HTML: what search engines, feeds and social networks read. No typography is set
 * and nothing isolated there, so it is written at once.
 *
 * Canonical and hreflang addresses are absolute; everything that the page loads is relative. Plain
 * text in a head takes no markup, so an RTL text that starts with a Latin letter gets a leading U+200F.
 */
import { fileUrl, linkToFile, pageUrl } from '../address.ts'
import { byTag } from '../by-tag.ts'
import { languageFacts } from '../cldr.ts'
import type { Locale } from '../model.ts'
import { setPlainText } from '../typography/set-plain-text.ts'
import { hreflangs } from './alternates.ts'
import { isolatePlainText } from './bidi/isolate-plain-text.ts'
import { cardHeight, cardWidth } from './cards/card.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { feedFile } from './feed.ts'
import { attribute, escapeText, startTag } from './html-text.ts'
import { jsonLd } from './json-ld.ts'
import type { Page } from './page.ts'
import { plainText } from './plain-text.ts'
import type { Site } from './site.ts'

const charset = startTag('meta', { charset: 'utf-8' })
const onEveryPage = [
  { name: 'viewport', content: 'width=device-width, initial-scale=1' },
  { name: 'referrer', content: 'strict-origin-when-cross-origin' },
  { name: 'color-scheme', content: 'light dark' },
]
  .map((meta) => startTag('meta', meta))
  .join('')

/** What several elements of a head say, each made once. */
interface Shared {
  readonly siteTitle: string
  /** Own title and description, set by the typography of the language. */
  readonly title: string | undefined
  readonly description: string | undefined
  readonly url: string
  readonly alternates: readonly (readonly [hreflang: string, url: string])[]
}

export function headOf(page: Page, site: Site): string {
  const { alternateSet, article, locale, path, from = path } = page
  const set = (text: string | undefined) => text && setPlainText(text, locale.tag)
  const shared: Shared = {
    siteTitle: site.words(locale, 'site-title'),
    title: set(page.title),
    description: set(page.description),
    url: pageUrl(site.settings, path),
    alternates: alternateSet === undefined ? [] : hreflangs(alternateSet, site),
  }
  const data = article && jsonLd(article, site, shared)
  let preloads = ''
  for (const file of site.preloads(locale)) {
    const href = attribute('href', linkToFile(from, file))
    preloads += `<link rel="preload"${href} as="font" type="font/woff2" crossorigin="anonymous">`
  }
  const styleSheet = attribute('href', linkToFile(from, site.styleSheet))
  const icon = attribute('href', linkToFile(from, 'favicon.svg'))
  return (
    `<head>${charset}` +
    `<meta http-equiv="Content-Security-Policy"${attribute('content', contentSecurityPolicy(data))}>` +
    `<title>${escapeText(titleOf(page, shared))}</title>` +
    onEveryPage +
    meta('name', 'description', isolated(shared.description, locale)) +
    preloads +
    `<link rel="stylesheet"${styleSheet}>` +
    `<link rel="icon"${icon} type="image/svg+xml">` +
    links(page, site, shared) +
    openGraph(page, site, shared) +
    (data === undefined ? '' : `<script type="application/ld+json">${data}</script>`) +
    '</head>'
  )
}

/** None without a content. */
function meta(kind: 'name' | 'property', name: string, content: string | undefined): string {
  return content === undefined ? '' : `<meta ${kind}="${name}"${attribute('content', content)}>`
}

function isolated(set: string | undefined, { dir }: Locale): string | undefined {
  return set && isolatePlainText(set, dir)
}

/** The page's own title with the site's behind it. */
function titleOf({ title, locale }: Page, { siteTitle }: Shared): string {
  return plainText(title === undefined ? siteTitle : `${title} · ${siteTitle}`, locale)
}

function links(
  { path, locale, alternateSet }: Page,
  site: Site,
  { alternates, siteTitle, url }: Shared,
): string {
  if (alternateSet === undefined) return ''
  let text = `<link rel="canonical"${attribute('href', url)}>`
  for (const [hreflang, href] of alternates)
    text += `<link rel="alternate"${attribute('hreflang', hreflang)}${attribute('href', href)}>`
  if (!site.locales.some(({ tag }) => tag === locale.tag)) return text
  const feed = attribute('href', linkToFile(path, feedFile(locale)))
  const title = attribute('title', siteTitle)
  return `${text}<link rel="alternate" type="application/atom+xml"${feed}${title}>`
}

/** Open Graph: https://ogp.me, with `og:locale` in the form `ur_PK`. */
function openGraph(
  { alternateSet, article, locale }: Page,
  site: Site,
  { description, siteTitle, title, url }: Shared,
): string {
  const property = (name: string, content: string | undefined) => meta('property', name, content)
  const card = article && site.cardOf(article)
  const nameOfSite = plainText(siteTitle, locale)
  let others = ''
  for (const other of alternateSet?.alternates ?? [])
    if (other.locale.tag !== locale.tag)
      others += property('og:locale:alternate', ogLocale(other.locale.tag))
  return (
    property('og:type', article === undefined ? 'website' : 'article') +
    property('og:title', title === undefined ? nameOfSite : isolated(title, locale)) +
    property('og:description', isolated(description, locale)) +
    property('og:url', url) +
    property('og:site_name', nameOfSite) +
    property('og:locale', ogLocale(locale.tag)) +
    others +
    property('article:published_time', article?.article.frontMatter.date) +
    (card === undefined
      ? ''
      : property('og:image', fileUrl(site.settings, card)) +
        property('og:image:type', 'image/png') +
        property('og:image:width', String(cardWidth)) +
        property('og:image:height', String(cardHeight)) +
        property('og:image:alt', isolated(title ?? '', locale)) +
        meta('name', 'twitter:card', 'summary_large_image'))
  )
}

/** Language and region, the likely one where the tag names none (CLDR likely subtags). */
const ogLocale = byTag((tag) => {
  const { language, region } = languageFacts(tag)
  return region === undefined ? language : `${language}_${region}`
})
