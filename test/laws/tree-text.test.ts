/** Our own text of a tree against mdast-util-to-string, over any Markdown. */
import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import { treeText } from '../../pipeline/render/tree-text.ts'
import { seed } from '../support/fuzz.ts'
import { markdown } from './markdown-arbitrary.ts'

const processor = createProcessor()

it.each([true, false])('is that of mdast-util-to-string, with HTML: %s', (includeHtml) => {
  fc.assert(
    fc.property(markdown, (text) => {
      const tree = processor.parse(`---\na: b\n---\n\n${text}\n\n<b>\n\n![a](b) ![](c) d[^1]`)
      expect(treeText(tree, includeHtml)).toBe(textOf(tree, { includeHtml }))
      for (const block of tree.children)
        expect(treeText(block, includeHtml)).toBe(textOf(block, { includeHtml }))
    }),
    { seed },
  )
})
