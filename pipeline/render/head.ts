/**
 * A page → the elements of its head: what search engines, feeds and social networks read.
 *
 * Canonical and hreflang addresses are absolute; everything that the page loads is relative. Plain
 * text in a head takes no markup, so an RTL text that starts with a Latin letter gets a leading U+200F.
 */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { fileUrl, linkToFile, pageUrl } from '../address.ts'
import { hreflangs } from './alternates.ts'
import { byTag } from './by-tag.ts'
import { cardHeight, cardWidth } from './cards/card.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { feedFile } from './feed.ts'
import { jsonLd } from './json-ld.ts'
import type { Page } from './page.ts'
import { plainText } from './plain-text.ts'
import type { Site } from './site.ts'

/** The elements of a page's head, in order. */
export function headOf(page: Page, site: Site): Element[] {
  const { path, from = path, description } = page
  const title = titleOf(page, site)
  const data = page.article === undefined ? undefined : jsonLd(page.article, site)
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy(data) }),
    h('title', title),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'strict-origin-when-cross-origin' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    ...(description === undefined
      ? []
      : [h('meta', { name: 'description', content: plainText(description, page.locale) })]),
    ...site.preloads(page.locale).map((file) =>
      h('link', {
        rel: 'preload',
        href: linkToFile(from, file),
        as: 'font',
        type: 'font/woff2',
        crossOrigin: 'anonymous',
      }),
    ),
    h('link', { rel: 'stylesheet', href: linkToFile(from, site.styleSheet) }),
    h('link', { rel: 'icon', href: linkToFile(from, 'favicon.svg'), type: 'image/svg+xml' }),
    ...links(page, site),
    ...openGraph(page, site),
    ...(data === undefined ? [] : [h('script', { type: 'application/ld+json' }, data)]),
  ]
}

/** The page's own title with the site's behind it. */
function titleOf({ title, locale }: Page, site: Site): string {
  const siteTitle = site.words(locale, 'site-title')
  return plainText(title === undefined ? siteTitle : `${title} · ${siteTitle}`, locale)
}

function links(page: Page, site: Site): Element[] {
  const { path, locale, alternateSet } = page
  if (alternateSet === undefined) return []
  const feed = site.locales.some(({ tag }) => tag === locale.tag)
    ? [
        h('link', {
          rel: 'alternate',
          type: 'application/atom+xml',
          href: linkToFile(path, feedFile(locale)),
          title: site.words(locale, 'site-title'),
        }),
      ]
    : []
  return [
    h('link', { rel: 'canonical', href: pageUrl(site.settings, path) }),
    ...hreflangs(alternateSet, site).map(([hrefLang, href]) =>
      h('link', { rel: 'alternate', hrefLang, href }),
    ),
    ...feed,
  ]
}

/** Open Graph: https://ogp.me, with `og:locale` in the form `ur_PK`. */
function openGraph(page: Page, site: Site): Element[] {
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
      content === undefined ? [] : h('meta', { property, content }),
    ),
    ...(card === undefined
      ? []
      : [h('meta', { name: 'twitter:card', content: 'summary_large_image' })]),
  ]
}

/** Language and region, the likely one where the tag names none (CLDR likely subtags). */
const ogLocale = byTag((tag) => {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region === undefined ? language : `${language}_${region}`
})
