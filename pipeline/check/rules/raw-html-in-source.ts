/** HTML in an article, other than comments: it would vanish from the page, unless the config has it sanitised. */
import { isComment } from '../../markdown/comment.ts'
import { walk } from '../../markdown/walk.ts'
import type { Rule } from '../../rule.ts'

export const rawHtmlInSource: Rule<'raw-html-in-source'> = {
  id: 'raw-html-in-source',
  severity: 'error',
  article({ file, tree }, report, settings) {
    if (settings.rawHtml === 'sanitize') return
    walk(tree.children, (node) => {
      if (node.type !== 'html' || isComment(node.value)) return
      report({ place: { file, at: node.position } }, { html: node.value })
    })
  },
}
