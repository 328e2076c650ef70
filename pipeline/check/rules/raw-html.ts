/** HTML in a translation, comments included: it would not be published. */
import { walk } from '../../markdown/walk.ts'
import type { Rule } from '../../rule.ts'

export const rawHtml: Rule<'raw-html'> = {
  id: 'raw-html',
  severity: 'error',
  locked: true,
  concerns: () => ({ target: ['html'] }),
  unit({ segment, parsed, place }, { locale }, report) {
    if (parsed === undefined) return
    walk(parsed.children, (node) => {
      if (node.type !== 'html') return
      const args = { key: segment.key, locale: locale.tag, html: node.value }
      report({ place, cause: segment.place }, args)
    })
  },
}
