/**
 * A link that leads readers of one language to a page in another, though there is that page in theirs.
 * Links that stand for the page itself in another language (`rel="alternate"`) are meant to.
 */
import type { PageRule } from '../page-rule.ts'
import { targetOf } from '../target.ts'

export const linkLanguage: PageRule<'link-language'> = {
  id: 'link-language',
  severity: 'warning',
  among({ file, locale, openLinks }, pages, report, dist) {
    if (locale === undefined) return
    for (const { file: target, href, isAlternate, place } of openLinks) {
      const other = pages.get(target)
      if (isAlternate || other?.locale === undefined || other.locale === locale) continue
      const own = other.alternates.find(({ hreflang }) => hreflang === locale.tag)
      if (own === undefined || !pages.has(targetOf(own.href, file, dist)?.file ?? '')) continue
      report({ place }, { href, found: other.locale.tag, expected: own.href })
    }
  },
}
