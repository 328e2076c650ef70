/**
 * An address within the site that leads to no file of it, or to a place that its page does not have.
 * Addresses of other sites are not asked. What pages say of themselves in other languages is judged by
 * `page-alternates`, and files that have been lost by `lost-file`.
 */
import { visit } from 'unist-util-visit'
import { addressesOf, isHreflang, placeOf } from '../attributes.ts'
import type { PageRule } from '../page-rule.ts'
import { targetOf } from '../target.ts'

export const brokenLink: PageRule<'broken-link'> = {
  id: 'broken-link',
  severity: 'error',
  page({ file, ids, tree }, report, dist) {
    visit(tree, 'element', (element) => {
      if (isHreflang(element)) return
      for (const href of addressesOf(element)) {
        const target = targetOf(href, file, dist)
        if (target === undefined) continue
        const args = { href, file: target.file === '' ? undefined : `dist/${target.file}` }
        const place = placeOf(file, element)
        const isThere = dist.files.has(target.file) || dist.published.has(target.file)
        if (!isThere) report({ place }, args)
        else if (target.file === file && !isPlace(target.fragment, ids))
          report({ place }, { ...args, fragment: target.fragment })
      }
    })
  },
  among({ openLinks }, pages, report) {
    for (const { file, fragment, href, place } of openLinks) {
      const page = pages.get(file)
      if (page !== undefined && !isPlace(fragment, page.ids))
        report({ place }, { href, file: `dist/${file}`, fragment })
    }
  },
}

/** `#` and `#top` are the beginning of any page; `:~:` is for the browser (HTML § 7.4.6.3). */
function isPlace(fragment: string, ids: ReadonlySet<string>): boolean {
  const [id = ''] = fragment.split(':~:')
  return id === '' || id.toLowerCase() === 'top' || ids.has(id)
}
