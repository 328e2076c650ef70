/**
 * The stock processor: CommonMark, GFM and YAML front matter, not frozen, so that plugins can follow.
 * Loaded where a text is not as simple as most, or where a publication has plugins of its own.
 */
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

export function createStockProcessor(): Processor<Root, Root | undefined, Root | undefined> {
  return unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)
}
