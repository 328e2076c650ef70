/**
 * An offset at the start of a line → the block that surely starts there, or undefined: a paragraph, a
 * heading, a comment, fenced code, a table, a quotation of one line, a list of items of one line, a footnote of
 * one.
 *
 * Law: nothing before it can change what it is, but for a list before a list, and nothing behind it, but
 * for what is indented behind a list or a footnote.
 */
import type { Blockquote, Heading, RootContent } from 'mdast'
import { parseFence } from './fence.ts'
import { parseFootnote, startsFootnote } from './footnote.ts'
import { parseInline } from './inline.ts'
import { parseList, startsList } from './list.ts'
import { parseParagraph } from './paragraph.ts'
import { matchAt } from './range.ts'
import { endOfLine, type Source, skipBlankLines } from './source.ts'
import { parseTable } from './table.ts'

const comment = /<!--(?!-?>)(?:(?!--)[^\n\t\0<>])*-->(?=\n|$)/y
const heading = /(#{1,6}) (?=\S)/y

/** An item of a list that is not empty, numbered 1 if it is; a heading, a quotation, a fence, a comment. */
const interrupter = /(?:[-*+]|1[.)]|#{1,6}|>) \S|`{3}|~{3}|<!--/y

export interface Block {
  readonly node: RootContent
  /** Where the next block starts. */
  readonly next: number
}

export function parseBlock(source: Source, at: number): Block | undefined {
  const { text } = source
  const node = parseNode(source, at)
  const end = node?.position?.end.offset
  if (node === undefined || end === undefined) return undefined
  const next = skipBlankLines(text, end)
  const isApart = next >= end + 2 || next >= text.length || mayStop(node, text, next)
  return isApart ? { node, next } : undefined
}

/** What ends with its line may have any block right behind it; a paragraph and a footnote, some. */
function mayStop({ type }: RootContent, text: string, next: number): boolean {
  if (type === 'paragraph') return mayInterrupt(text, next)
  if (type === 'footnoteDefinition') return startsFootnote(text, next)
  return type === 'html' || type === 'heading' || type === 'code'
}

function parseNode(source: Source, at: number): RootContent | undefined {
  switch (source.text[at]) {
    case '#':
      return parseHeading(source, at)
    case '<':
      return parseComment(source, at)
    case '>':
      return parseQuotation(source, at)
    case '|':
      return parseTable(source, at, endBeforeBlank(source.text, at))
    case '[':
      if (startsFootnote(source.text, at)) return parseFootnote(source, at)
      break
    case '~':
      return parseFence(source, at)
    case '`':
      if (source.text.startsWith('```', at)) return parseFence(source, at)
  }
  return startsList(source.text, at)
    ? parseList(source, at)
    : parseParagraph(source, at, endOfLines(source.text, at))
}

/** At the next blank line, or the end without its line end: of a table. */
function endBeforeBlank(text: string, at: number): number {
  const end = text.indexOf('\n\n', at)
  if (end >= 0) return end
  return text.endsWith('\n') ? text.length - 1 : text.length
}

/** Of a paragraph: at the next blank line or the end, or before a line that starts another block. */
function endOfLines(text: string, at: number): number {
  for (let end = endOfLine(text, at); ; end = endOfLine(text, end + 1)) {
    const isLast = end + 1 >= text.length || text[end + 1] === '\n'
    if (isLast || mayInterrupt(text, end + 1)) return end
  }
}

/** Whether a line may start a block right behind a paragraph. */
function mayInterrupt(text: string, at: number): boolean {
  interrupter.lastIndex = at
  return interrupter.test(text)
}

function parseHeading(source: Source, at: number): Heading | undefined {
  const { text, position } = source
  const [marks = '', sequence = ''] = matchAt(heading, text, at) ?? []
  const end = endOfLine(text, at)
  const children = marks === '' ? undefined : parseInline(source, at + marks.length, end)
  const depth = sequence.length as Heading['depth']
  return children && { type: 'heading', depth, children, position: position(at, end) }
}

function parseComment({ text, position }: Source, at: number): RootContent | undefined {
  const value = matchAt(comment, text, at)?.[0]
  return value === undefined
    ? undefined
    : { type: 'html', value, position: position(at, at + value.length) }
}

/** Of one line: another could be a lazy continuation. */
function parseQuotation(source: Source, at: number): Blockquote | undefined {
  const { text, position } = source
  const end = endOfLine(text, at)
  if (text[at + 1] !== ' ') return undefined
  const paragraph = parseParagraph(source, at + 2, end)
  return paragraph && { type: 'blockquote', children: [paragraph], position: position(at, end) }
}
