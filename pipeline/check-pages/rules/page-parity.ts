/**
 * The page of a translated article has what the page of its source has: the levels of its headings in
 * order, and as many code blocks, images, tables and footnotes.
 */
import { type PageRule, parts } from '../page-rule.ts'
import { sourcePageOf } from '../source-page.ts'

export const pageParity: PageRule<'page-parity'> = {
  id: 'page-parity',
  severity: 'error',
  among(page, pages, report, dist) {
    const source = sourcePageOf(page, pages, dist)
    if (source === undefined) return
    const [found, expected] = [page.headings, source.headings]
    const length = Math.max(found.length, expected.length)
    const at = Array.from({ length }, (_, index) => index).find(
      (index) => found[index]?.level !== expected[index]?.level,
    )
    if (at !== undefined)
      report(
        { place: found[at]?.place ?? page.main, cause: expected[at]?.place ?? source.main },
        {
          part: 'headings',
          found: outline(found.map(({ level }) => level)),
          expected: outline(expected.map(({ level }) => level)),
        },
      )
    for (const part of parts) {
      const counts = [page.counts[part], source.counts[part]] as const
      if (counts[0] !== counts[1])
        report(
          { place: page.main, cause: source.main },
          { part, found: String(counts[0]), expected: String(counts[1]) },
        )
    }
  },
}

function outline(levels: readonly number[]): string {
  return levels.map((level) => `h${level}`).join(' ')
}
