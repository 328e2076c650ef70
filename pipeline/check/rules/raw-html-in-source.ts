/** HTML in an article, other than comments: it would vanish from the page, unless the config has it sanitised. */
import { visit } from 'unist-util-visit'
import { isComment } from '../../markdown/comment.ts'
import type { Rule } from '../../rule.ts'

export const rawHtmlInSource: Rule<'raw-html-in-source'> = {
  id: 'raw-html-in-source',
  severity: 'error',
  article({ file, tree }, report, settings) {
    if (settings.rawHtml === 'sanitize') return
    visit(tree, 'html', ({ value, position }) => {
      if (!isComment(value)) report({ place: { file, at: position } }, { html: value })
    })
  },
}
