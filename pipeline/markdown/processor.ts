/**
 * The one Markdown processor of a publication: CommonMark, GFM and YAML front matter, then the
 * publication's own remark plugins. Articles and translations are parsed by the same one, so a
 * syntax extension works in both.
 */

import type { Root } from 'mdast'
import type { Options as ToMarkdownOptions } from 'mdast-util-to-markdown'
import type { Data, PluggableList, Processor } from 'unified'
import { VFile } from 'vfile'
import { areHotPathsOn } from '../hot-paths.ts'
import { once } from '../once.ts'
import { loadOwn } from '../own-files.ts'
import { parseFast } from './fast/document.ts'

declare module 'unified' {
  interface Data {
    /** Serialisers that syntax plugins register, as remark-stringify takes them. */
    toMarkdownExtensions?: ToMarkdownOptions[]
    /** Whether the hot paths of reading and writing are off. */
    isUnhurried?: boolean
  }
}

/** Parses, and runs the publication's plugins on a tree: a frozen unified processor, or what does as one does. */
export interface MarkdownProcessor extends SyntaxData {
  parse(text: string): Root
  /** Absent where there is nothing to run. */
  run?(tree: Root, file: VFile): Promise<Root | undefined>
}

/**
 * The tree as the publication's plugins leave it.
 *
 * @param file Its path and text.
 * @throws What a plugin throws.
 */
export async function runPlugins(
  processor: MarkdownProcessor,
  tree: Root,
  file: { readonly path: string; readonly value: string },
): Promise<Root> {
  if (processor.run === undefined) return tree
  return (await processor.run(tree, new VFile(file))) as Root
}

type Stock = typeof import('./stock-processor.ts')

/** @param isFast Whether simple texts take the hot paths; without it, everything is read and written by the stock ones. */
export function createProcessor(
  remarkPlugins: PluggableList = [],
  isFast = areHotPathsOn,
): MarkdownProcessor {
  if (isFast && remarkPlugins.length === 0) return createWithoutPlugins()
  const processor = loadStock()
  if (isFast) processor.use(parseFastFirst)
  else processor.data({ isUnhurried: true })
  return processor.use(remarkPlugins).freeze() as unknown as MarkdownProcessor
}

const loadStock = () => loadOwn<Stock>('markdown/stock-processor').createStockProcessor()

/** Law: does what the processor with no plugin of the publication's does, and loads it where it is needed. */
function createWithoutPlugins(): MarkdownProcessor {
  const stock = once(() => loadStock().freeze())
  const parse: StockParser = (text) => stock().parse(text)
  const processor = {
    parser: (text: string) => parseFast(text, parse) ?? parse(text),
    parse: (text: string) => processor.parser(text),
    data: () => stock().data(),
  }
  stockParsers.set(processor.parser, parse)
  withoutPlugins.add(processor)
  return processor
}

/** The processors whose syntax is the stock one, whatever they do. */
const withoutPlugins = new WeakSet<object>()

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

type StockParser = (document: string, file?: VFile) => Root

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
  if (withoutPlugins.has(processor)) return true
  const { micromarkExtensions, fromMarkdownExtensions, toMarkdownExtensions } = processor.data()
  return (
    micromarkExtensions?.length === stockExtensions &&
    fromMarkdownExtensions?.length === stockExtensions &&
    toMarkdownExtensions?.length === stockExtensions
  )
}

/** Whether the hot paths are off in a processor of ours. */
export function isUnhurried(processor: SyntaxData): boolean {
  return !withoutPlugins.has(processor) && processor.data().isUnhurried === true
}

/** A processor, as far as its syntax extensions are concerned. */
export interface SyntaxData {
  data(): Data
}

/** The serialisers that the processor's syntax extensions have registered. */
export function serializers(processor: SyntaxData): readonly ToMarkdownOptions[] {
  return processor.data().toMarkdownExtensions ?? []
}
