/**
 * The ids of headings are those of the source's page, so that an anchor is the same in every language.
 * Where the headings themselves differ, `page-parity` says so, and these are not compared.
 */
import type { PageRule } from '../page-rule.ts'
import { sourcePageOf } from '../source-page.ts'

export const anchorParity: PageRule<'anchor-parity'> = {
  id: 'anchor-parity',
  severity: 'error',
  among(page, pages, report, dist) {
    const source = sourcePageOf(page, pages, dist)
    if (source === undefined || source.headings.length !== page.headings.length) return
    for (const [index, { id: found, place }] of page.headings.entries()) {
      const heading = source.headings[index]
      if (heading?.id !== found)
        report({ place, cause: heading?.place }, { found, expected: heading?.id })
    }
  },
}
