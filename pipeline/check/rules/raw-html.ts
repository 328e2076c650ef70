/** HTML in a translation, comments included: it would not be published. */
import { visit } from 'unist-util-visit'
import type { Rule } from '../../rule.ts'
import { isPlainTree } from '../sole-text.ts'

export const rawHtml: Rule<'raw-html'> = {
  id: 'raw-html',
  severity: 'error',
  locked: true,
  concerns: () => ({ target: ['html'] }),
  unit({ segment, parsed, place }, { locale }, report) {
    if (parsed === undefined || isPlainTree(parsed)) return
    visit(parsed, 'html', ({ value }) => {
      report({ place, cause: segment.place }, { key: segment.key, locale: locale.tag, html: value })
    })
  },
}
