/**
 * A page → its head as HTML: what search engines, feeds and social networks read. No typography is set
 * and nothing isolated there, so it is written at once.
 *
 * Canonical and hreflang addresses are absolute; everything that the page loads is relative. Plain
 * text in a head takes no markup, so an RTL text that starts with a Latin letter gets a leading U+200F.
 */
import { fileUrl, linkToFile, pageUrl } from '../address.ts'
import { hreflangs } from './alternates.ts'
import { byTag } from './by-tag.ts'
import { cardHeight, cardWidth } from './cards/card.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { feedFile } from './feed.ts'
import { escapeText, startTag } from './html-text.ts'
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

export function headOf(page: Page, site: Site): string {
  const { path, from = path, description } = page
  const title = titleOf(page, site)
  const data = page.article === undefined ? undefined : jsonLd(page.article, site)
  const elements = [
    charset,
    startTag('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: contentSecurityPolicy(data),
    }),
    `<title>${escapeText(title)}</title>`,
    onEveryPage,
    ...(description === undefined
      ? []
      : [startTag('meta', { name: 'description', content: plainText(description, page.locale) })]),
    ...site.preloads(page.locale).map((file) =>
      startTag('link', {
        rel: 'preload',
        href: linkToFile(from, file),
        as: 'font',
        type: 'font/woff2',
        crossorigin: 'anonymous',
      }),
    ),
    startTag('link', { rel: 'stylesheet', href: linkToFile(from, site.styleSheet) }),
    startTag('link', { rel: 'icon', href: linkToFile(from, 'favicon.svg'), type: 'image/svg+xml' }),
    ...links(page, site),
    ...openGraph(page, site),
    ...(data === undefined
      ? []
      : [`${startTag('script', { type: 'application/ld+json' })}${data}</script>`]),
  ]
  return `<head>${elements.join('')}</head>`
}

/** The page's own title with the site's behind it. */
function titleOf({ title, locale }: Page, site: Site): string {
  const siteTitle = site.words(locale, 'site-title')
  return plainText(title === undefined ? siteTitle : `${title} · ${siteTitle}`, locale)
}

function links(page: Page, site: Site): string[] {
  const { path, locale, alternateSet } = page
  if (alternateSet === undefined) return []
  const feed = site.locales.some(({ tag }) => tag === locale.tag)
    ? [
        startTag('link', {
          rel: 'alternate',
          type: 'application/atom+xml',
          href: linkToFile(path, feedFile(locale)),
          title: site.words(locale, 'site-title'),
        }),
      ]
    : []
  return [
    startTag('link', { rel: 'canonical', href: pageUrl(site.settings, path) }),
    ...hreflangs(alternateSet, site).map(([hreflang, href]) =>
      startTag('link', { rel: 'alternate', hreflang, href }),
    ),
    ...feed,
  ]
}

/** Open Graph: https://ogp.me, with `og:locale` in the form `ur_PK`. */
function openGraph(page: Page, site: Site): string[] {
  const { locale, path, description, article, alternateSet } = page
  const others = alternateSet?.alternates.filter((other) => other.locale.tag !== locale.tag) ?? []
  const card = article && site.cardOf(article)
  const properties: [string, string | undefined][] = [
    ['og:type', article === undefined ? 'website' : 'article'],
    ['og:title', plainText(page.title ?? site.words(locale, 'site-title'), locale)],
    ['og:description', description === undefined ? undefined : plainText(description, locale)],
    ['og:url', pageUrl(site.settings, path)],
    ['og:site_name', plainText(site.words(locale, 'site-title'), locale)],
    ['og:locale', ogLocale(locale.tag)],
    ...others.map((other): [string, string] => ['og:locale:alternate', ogLocale(other.locale.tag)]),
    ['article:published_time', article?.article.frontMatter.date],
    ...(card === undefined
      ? []
      : ([
          ['og:image', fileUrl(site.settings, card)],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(cardWidth)],
          ['og:image:height', String(cardHeight)],
          ['og:image:alt', plainText(page.title ?? '', locale)],
        ] satisfies [string, string][])),
  ]
  return [
    ...properties.flatMap(([property, content]) =>
      content === undefined ? [] : startTag('meta', { property, content }),
    ),
    ...(card === undefined
      ? []
      : [startTag('meta', { name: 'twitter:card', content: 'summary_large_image' })]),
  ]
}

/** Language and region, the likely one where the tag names none (CLDR likely subtags). */
const ogLocale = byTag((tag) => {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region === undefined ? language : `${language}_${region}`
})
