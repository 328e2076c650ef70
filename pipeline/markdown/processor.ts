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
import { areHotPathsOn } from '../hot-paths.ts'
import { parseFast } from './fast/document.ts'

declare module 'unified' {
  interface Data {
    /** Serialisers that syntax plugins register, as remark-stringify takes them. */
    toMarkdownExtensions?: ToMarkdownOptions[]
    /** Whether the hot paths of reading and writing are off. */
    isUnhurried?: boolean
  }
}

/** A frozen unified processor with a Markdown parser. */
export type MarkdownProcessor = Processor<Root, Root | undefined, Root | undefined>

/** @param isFast Whether simple texts take the hot paths; without it, everything is read and written by the stock ones. */
export function createProcessor(
  remarkPlugins: PluggableList = [],
  isFast = areHotPathsOn,
): MarkdownProcessor {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)
  if (isFast) processor.use(parseFastFirst)
  else processor.data({ isUnhurried: true })
  return processor.use(remarkPlugins).freeze() as MarkdownProcessor
}

function parseFastFirst(this: Processor): void {
  const { parser } = this
  if (parser === undefined) return
  const isStock = () => hasStockSyntax(this)
  const fastFirst: typeof parser = (document, file) =>
    (isStock() ? parseFast(document) : undefined) ?? parser(document, file)
  this.parser = fastFirst
  hotPaths.add(fastFirst)
}

/** The parsers that take the hot path first. */
const hotPaths = new WeakSet<object>()

/** What the hot path alone makes of a text; undefined where it is off or declines. */
export function parseOnHotPath(processor: object, text: string): Root | undefined {
  const isHot =
    'parser' in processor &&
    typeof processor.parser === 'function' &&
    hotPaths.has(processor.parser) &&
    hasStockSyntax(processor as unknown as SyntaxData)
  return isHot ? parseFast(text) : undefined
}

/** What CommonMark needs beside the parser: the extensions of GFM and of front matter. */
const stockExtensions = 2

/** Whether no plugin has added syntax: it may give a meaning to any character. */
export function hasStockSyntax(processor: SyntaxData): boolean {
  const { micromarkExtensions, fromMarkdownExtensions, toMarkdownExtensions } = processor.data()
  return (
    micromarkExtensions?.length === stockExtensions &&
    fromMarkdownExtensions?.length === stockExtensions &&
    toMarkdownExtensions?.length === stockExtensions
  )
}

/** A processor, as far as its syntax extensions are concerned. */
export interface SyntaxData {
  data(): Data
}

/** The serialisers that the processor's syntax extensions have registered. */
export function serializers(processor: SyntaxData): readonly ToMarkdownOptions[] {
  return processor.data().toMarkdownExtensions ?? []
}
