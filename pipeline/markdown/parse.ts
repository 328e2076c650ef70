/**
 * Markdown text → tree, or the place where it nests too deeply.
 *
 * Law: no text overflows the stack, here or in any later walk over the tree, and none takes minutes
 * for its nesting. The stock parser recurses over container blocks (10,000 `>` overflow it) and slows
 * down with the square of their depth, so markers are counted before parsing, and the tree's depth
 * afterwards.
 */
import type { Nodes, Root } from 'mdast'
import type { Point } from 'unist'
import { parseFast } from './fast/document.ts'
import { stockParserOf } from './processor.ts'

/** The deepest nesting that is read, in levels of blocks, marks and text. */
export const depthLimit = 100

interface Parser {
  parse(text: string): Root
}

export type Parsed =
  | { readonly tree: Root }
  | {
      readonly tree: undefined
      /** Where the first block or mark beyond the limit starts; undefined where that is unknown. */
      readonly deepAt: Point | undefined
    }

/** Parses a text; no tree where blocks or marks nest deeper than `depthLimit`. */
export function parseMarkdown(parser: Parser, text: string): Parsed {
  return markdownReader(parser)(text)
}

/** The same for many texts: which parser takes the hot path is found out once. */
export function markdownReader(parser: Parser): (text: string) => Parsed {
  const stock = stockParserOf(parser)
  if (stock === undefined) {
    const parse = (text: string) => parser.parse(text)
    return (text) => parseGuarded(text, parse)
  }
  const parseRest = (rest: string) => parseGuarded(rest, stock).tree
  return (text) => {
    // What the hot path takes nests in front matter only, where markers are counted too.
    const deepAt = text.startsWith('---') ? findDeepMarker(text) : undefined
    if (deepAt !== undefined) return { tree: undefined, deepAt }
    const tree = parseFast(text, parseRest)
    return tree === undefined ? parseGuarded(text, stock) : { tree }
  }
}

/** The tree of a text that refers to footnotes defined elsewhere; undefined where the hot path declines or is off. */
export function parseReferring(
  parser: Parser,
  text: string,
  footnotes: ReadonlySet<string>,
): Root | undefined {
  const isHot = stockParserOf(parser) !== undefined && !text.startsWith('---')
  return isHot ? parseFast(text, undefined, footnotes) : undefined
}

function parseGuarded(text: string, parse: (text: string) => Root): Parsed {
  const deepAt = findDeepMarker(text)
  if (deepAt !== undefined) return { tree: undefined, deepAt }
  try {
    const tree = parse(text)
    const deep = findDeepNode(tree)
    return deep === undefined ? { tree } : { tree: undefined, deepAt: deep.position?.start }
  } catch (error) {
    if (error instanceof RangeError) return { tree: undefined, deepAt: undefined }
    throw error
  }
}

const line = /[^\r\n]+/g
/** How a line starts in which a marker stands beyond the limit: few texts have one. */
const farMarker = new RegExp(`[ \\t>+*\\-\\d.)]{${depthLimit}}`, 'y')
const marker = /[ \t]*(>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y
const thematicBreak = /^[> \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/

/**
 * The first marker of a quotation or list item beyond the limit: behind others in its line, or
 * indented below others. Lines without markers close nothing here: they may be lazy continuations
 * (CommonMark § 5.1).
 */
function findDeepMarker(text: string): Point | undefined {
  if (!mayNestDeeply(text)) return undefined
  let columns: number[] = []
  for (const { 0: content, index } of text.matchAll(line)) {
    marker.lastIndex = 0
    if (!marker.test(content) || thematicBreak.test(content)) continue
    marker.lastIndex = 0
    for (let found = marker.exec(content); found !== null; found = marker.exec(content)) {
      const column = marker.lastIndex - (found[1]?.length ?? 0)
      columns = columns.filter((other) => other < column)
      columns.push(column)
      if (columns.length > depthLimit) return pointAt(text, index + column)
    }
  }
  return undefined
}

/** Each marker stands in a column of its own, so one has as many columns before it; of rare line ends nothing is sure. */
function mayNestDeeply(text: string): boolean {
  if (text.length <= depthLimit) return false
  if (text.includes('\r')) return true
  let at = 0
  do {
    farMarker.lastIndex = at
    if (farMarker.test(text)) return true
    at = text.indexOf('\n', at) + 1
  } while (at > 0)
  return false
}

function pointAt(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset }
}

/** The first node beyond the limit; it goes no deeper, so it never overflows itself. */
function findDeepNode(node: Nodes, depth = 0): Nodes | undefined {
  if (depth > depthLimit) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const deep = findDeepNode(child, depth + 1)
    if (deep !== undefined) return deep
  }
  return undefined
}
