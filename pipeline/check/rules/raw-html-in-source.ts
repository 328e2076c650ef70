/** HTML in an article, other than comments: it would vanish from the page, unless the config has it sanitised. */
import { isComment } from '../../markdown/comment.ts'
import { notableIn } from '../../markdown/walk.ts'
import type { Rule } from '../../rule.ts'

export const rawHtmlInSource: Rule<'raw-html-in-source'> = {
  id: 'raw-html-in-source',
  severity: 'error',
  article({ file, tree }, report, settings) {
    if (settings.rawHtml === 'sanitize') return
    for (const node of notableIn(tree))
      if (node.type === 'html' && !isComment(node.value))
        report({ place: { file, at: node.position } }, { html: node.value })
  },
}
