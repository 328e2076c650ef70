/**
 * A page → its head as HTML: what search engines, feeds and social networks read. No typography is set
 * and nothing isolated there, so it is written at once.
 *
 * Canonical and hreflang addresses are absolute; everything that the page loads is relative. Plain
 * text in a head takes no markup, so an RTL text that starts with a Latin letter gets a leading U+200F.
 */
import { linkToFile, pageUrl } from '../address.ts'
import { hreflangs } from './alternates.ts'
import { isolatePlainText } from './bidi/isolate-plain-text.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { feedFile } from './feed.ts'
import { attribute, escapeText, startTag } from './html-text.ts'
import { jsonLd } from './json-ld.ts'
import { openGraph } from './open-graph.ts'
import type { Page } from './page.ts'
import { plainText, setText } from './plain-text.ts'
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
  const { alternateSet, article, locale, path } = page
  const shared: Shared = {
    siteTitle: site.words(locale, 'site-title'),
    title: page.title && setText(page.title, locale),
    description: page.description && setText(page.description, locale),
    url: pageUrl(site.settings, path),
    alternates: alternateSet === undefined ? [] : hreflangs(alternateSet, site),
  }
  const { description, siteTitle, title, url } = shared
  const data = article && jsonLd(article, site, shared)
  const isolated = {
    siteTitle: plainText(siteTitle, locale),
    title: title && isolatePlainText(title, locale.dir),
    description: description && isolatePlainText(description, locale.dir),
    url,
  }
  return (
    `<head>${charset}` +
    `<meta http-equiv="Content-Security-Policy"${contentSecurityPolicy(data)}>` +
    `<title>${escapeText(titleOf(page, siteTitle))}</title>` +
    onEveryPage +
    (isolated.description === undefined
      ? ''
      : `<meta name="description"${attribute('content', isolated.description)}>`) +
    loaded(page, site) +
    links(page, site, shared) +
    openGraph(page, site, isolated) +
    (data === undefined ? '' : `<script type="application/ld+json">${data}</script>`) +
    '</head>'
  )
}

/** The page's own title with the site's behind it. */
function titleOf({ locale, title }: Page, siteTitle: string): string {
  return plainText(title === undefined ? siteTitle : `${title} · ${siteTitle}`, locale)
}

/** Fonts, style sheet and icon. */
function loaded({ locale, path, from = path }: Page, site: Site): string {
  const href = (file: string) => attribute('href', linkToFile(from, file))
  let html = ''
  for (const file of site.preloads(locale))
    html += `<link rel="preload"${href(file)} as="font" type="font/woff2" crossorigin="anonymous">`
  return (
    `${html}<link rel="stylesheet"${href(site.styleSheet)}>` +
    `<link rel="icon"${href('favicon.svg')} type="image/svg+xml">`
  )
}

/** The page in each language, and the feed of its own. */
function links({ alternateSet, locale, path }: Page, site: Site, shared: Shared): string {
  const { alternates, siteTitle, url } = shared
  if (alternateSet === undefined) return ''
  let html = `<link rel="canonical"${attribute('href', url)}>`
  for (const [hreflang, href] of alternates)
    html += `<link rel="alternate"${attribute('hreflang', hreflang)}${attribute('href', href)}>`
  if (!site.locales.some(({ tag }) => tag === locale.tag)) return html
  const feed = attribute('href', linkToFile(path, feedFile(locale)))
  const title = attribute('title', siteTitle)
  return `${html}<link rel="alternate" type="application/atom+xml"${feed}${title}>`
}
