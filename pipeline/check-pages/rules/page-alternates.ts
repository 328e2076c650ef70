/**
 * What a page says of itself in other languages (hreflang): absolute addresses of pages that are there,
 * each language once, itself and `x-default` among them, and the same on all of these pages. Where
 * pages differ, those in the minority are wrong, or else those that differ from the `x-default`.
 */
import type { Dist, PageFacts, PageReport, PageRule, Pages } from '../page-rule.ts'
import { addressOf, notFoundFile, targetOf } from '../target.ts'

type Report = PageReport<'page-alternates'>

export const pageAlternates: PageRule<'page-alternates'> = {
  id: 'page-alternates',
  severity: 'error',
  among(page, pages, report, dist) {
    if (page.file === notFoundFile) return
    const isSound = [...faultsOf(page, dist)].map((tell) => tell(report)).length === 0
    if (isSound) compare(page, pages, report, dist)
  },
}

function* faultsOf(page: PageFacts, dist: Dist): Generator<(report: Report) => void> {
  const { alternates, file, locale, main } = page
  const own = locale?.tag ?? 'x-default'
  const address = addressOf(file, dist.settings)
  const seen = new Set<string>()
  for (const { hreflang, href, place } of alternates) {
    const fault = seen.has(hreflang) ? 'twice' : faultOf(href, file, dist)
    if (fault !== undefined) yield (report) => report({ place }, { fault, hreflang, href })
    seen.add(hreflang)
  }
  for (const hreflang of new Set([own, 'x-default'])) {
    const there = alternates.find((one) => one.hreflang === hreflang)
    const isRight = there !== undefined && (hreflang !== own || there.href === address)
    const args = {
      fault: 'missing',
      hreflang,
      href: hreflang === own ? address : undefined,
    } as const
    if (!isRight) yield (report) => report({ place: there?.place ?? main }, args)
  }
}

function faultOf(href: string, file: string, dist: Dist): 'relative' | 'nowhere' | undefined {
  if (!/^https?:\/\//i.test(href)) return 'relative'
  const target = targetOf(href, file, dist)
  return target !== undefined && dist.published.has(target.file) ? undefined : 'nowhere'
}

function compare(page: PageFacts, pages: Pages, report: Report, dist: Dist): void {
  const others = page.alternates.flatMap(
    ({ href }) => pages.get(targetOf(href, page.file, dist)?.file ?? '') ?? [],
  )
  const bySet = Map.groupBy(new Set([page, ...others]), setOf)
  const isDefault = ({ locale }: PageFacts) => locale === undefined
  const [expected = []] = [...bySet.values()].sort(
    (a, b) => b.length - a.length || Number(b.some(isDefault)) - Number(a.some(isDefault)),
  )
  const [other] = expected
  if (other === undefined || setOf(other) === setOf(page)) return
  const [first] = page.alternates
  report(
    { place: first?.place ?? page.main, cause: other.alternates[0]?.place ?? other.main },
    { fault: 'differs', hreflang: page.locale?.tag ?? 'x-default', href: `dist/${other.file}` },
  )
}

function setOf({ alternates }: PageFacts): string {
  return alternates
    .map(({ hreflang, href }) => `${hreflang} ${href}`)
    .sort()
    .join('\n')
}
