/**
 * The one Markdown processor of a publication: CommonMark, GFM and YAML front matter, then the
 * publication's own remark plugins. Articles and translations are parsed by the same one, so a
 * syntax extension works in both.
 */

import type { Root } from 'mdast'
import type { Options as ToMarkdownOptions } from 'mdast-util-to-markdown'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Data, type PluggableList, type Processor, unified } from 'unified'

declare module 'unified' {
  interface Data {
    /** Serialisers that syntax plugins register, as remark-stringify takes them. */
    toMarkdownExtensions?: ToMarkdownOptions[]
  }
}

/** A frozen unified processor with a Markdown parser. */
export type MarkdownProcessor = Processor<Root, Root | undefined, Root | undefined>

export function createProcessor(remarkPlugins: PluggableList = []): MarkdownProcessor {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)
  return processor.use(remarkPlugins).freeze() as MarkdownProcessor
}

/** A processor, as far as its syntax extensions are concerned. */
export interface SyntaxData {
  data(): Data
}

/** The serialisers that the processor's syntax extensions have registered. */
export function serializers(processor: SyntaxData): readonly ToMarkdownOptions[] {
  return processor.data().toMarkdownExtensions ?? []
}
