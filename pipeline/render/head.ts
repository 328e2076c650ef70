/**
 * A page → its head as HTML: what search engines, feeds and social networks read. No typography is set
 * and nothing isolated there, so it is written at once.
 *
 * Canonical and hreflang addresses are absolute; everything that the page loads is relative. Plain
 * text in a head takes no markup, so an RTL text that starts with a Latin letter gets a leading U+200F.
 */
import { linkToFile, pageUrl } from '../address.ts'
import type { Locale } from '../model.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { feedFile } from './feed.ts'
import { attribute, escapeText, startTag } from './html-text.ts'
import { jsonLd } from './json-ld.ts'
import { loadedFiles } from './loaded-files.ts'
import { openGraph } from './open-graph.ts'
import type { Page } from './page.ts'
import { type PlainTexts, plainText, plainTexts } from './plain-text.ts'
import { type SetTexts, setTexts } from './set-texts.ts'
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
  readonly works: SetTexts['works']
}

export function headOf(page: Page, site: Site): string {
  const { alternateSet, article, from = page.path, locale, path } = page
  const set = alternateSet && setTexts(alternateSet, site)
  const title = textsOf(page.title, locale)
  const description = textsOf(page.description, locale)
  const siteTitle = site.words(locale, 'site-title')
  const url = pageUrl(site.settings, path)
  const shared: Shared = {
    siteTitle,
    title: title?.set,
    description: description?.set,
    url,
    works: set?.works ?? [],
  }
  const data = article && jsonLd(article, site, shared)
  const isolated = {
    siteTitle: plainText(siteTitle, locale),
    title: title?.marked,
    description: description?.marked,
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
    loadedFiles(from, locale, site) +
    links(page, site, shared, set) +
    openGraph(page, site, isolated) +
    (data === undefined ? '' : `<script type="application/ld+json">${data}</script>`) +
    '</head>'
  )
}

function textsOf(text: string | undefined, locale: Locale): PlainTexts | undefined {
  return text === undefined ? undefined : plainTexts(text, locale)
}

/** The page's own title with the site's behind it. */
function titleOf({ locale, title }: Page, siteTitle: string): string {
  return plainText(title === undefined ? siteTitle : `${title} · ${siteTitle}`, locale)
}

/** The page in each language, and the feed of its own. */
function links(
  { locale, path }: Page,
  site: Site,
  { siteTitle, url }: Shared,
  set: SetTexts | undefined,
): string {
  if (set === undefined) return ''
  const html = `<link rel="canonical"${attribute('href', url)}>${set.links}`
  if (!site.locales.some(({ tag }) => tag === locale.tag)) return html
  const feed = attribute('href', linkToFile(path, feedFile(locale)))
  const title = attribute('title', siteTitle)
  return `${html}<link rel="alternate" type="application/atom+xml"${feed}${title}>`
}
