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
import { VFile } from 'vfile'
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
  const parse = this.parser as StockParser | undefined
  if (parse === undefined) return
  const isStock = () => hasStockSyntax(this)
  const fastFirst: StockParser = (document, file) =>
    (isStock() ? parseFast(document, (rest) => parse(rest, file)) : undefined) ??
    parse(document, file)
  this.parser = fastFirst
  stockParsers.set(fastFirst, parse)
}

type StockParser = (document: string, file: VFile) => Root

/** By each parser that takes the hot path first, the one it takes then. */
const stockParsers = new WeakMap<object, StockParser>()

/** The stock parser of a processor that takes the hot path first; undefined where that is off. */
export function stockParserOf(processor: object): ((text: string) => Root) | undefined {
  if (!('parser' in processor) || typeof processor.parser !== 'function') return undefined
  const parse = stockParsers.get(processor.parser)
  if (parse === undefined || !hasStockSyntax(processor as unknown as SyntaxData)) return undefined
  return (text) => parse(text, new VFile(text))
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
