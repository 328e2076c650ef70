/**
 * A page → the page of the source edition, by what it says itself (hreflang); undefined for what is no
 * translated article: index pages list what there is in their language, and need not be alike.
 */
import type { Dist, PageFacts, Pages } from './page-rule.ts'
import { targetOf } from './target.ts'

export function sourcePageOf(page: PageFacts, pages: Pages, dist: Dist): PageFacts | undefined {
  const { alternates, file, locale } = page
  const { source } = dist.settings
  if (locale === undefined || locale === source) return undefined
  if (file === `${locale.tag}/index.html`) return undefined
  const alternate = alternates.find(({ hreflang }) => hreflang === source.tag)
  return alternate && pages.get(targetOf(alternate.href, file, dist)?.file ?? '')
}
