/**
 * The hot path of parsing documents: front matter, paragraphs, headings, tight lists, quotations of one
 * line and comments, with a blank line between them.
 *
 * Law: what `parseFast` accepts, it parses exactly as the stock parser does, positions included. One
 * block that it does not know, and it declines the whole text: blocks can change each other's meaning
 * (definitions, lazy lines, loose lists). A tab, `\r` or a line of blanks is declined, too.
 */
import type { Blockquote, Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import { parseInline } from './inline.ts'
import { isPlainLine, parseParagraph } from './paragraph.ts'
import { createSource, type Source } from './source.ts'

const frontMatter = /^---\n(?:(?!---\n)[^\n]*\n)*?---(?:\n|$)/
const comment = /<!--(?!-?>)(?:(?!--)[^\n<>])*-->(?=\n|$)/y
const heading = /(#{1,6}) (?=\S)/y
const blank = /[^\S\n]/

/** The tree of a text; undefined where anything in it takes thought. */
export function parseFast(text: string): Root | undefined {
  if (isPlainLine(text)) return ofOneText(text)
  const head = text.startsWith('---') ? (frontMatter.exec(text)?.[0] ?? '') : ''
  if (text.includes('\r') || text.includes('\t', head.length)) return undefined
  if (hasBlankBesideLineEnd(text, head.length)) return undefined
  const source = createSource(text)
  const children: RootContent[] = head === '' ? [] : [yamlOf(source, head)]
  for (let at = skipBlankLines(text, head.length); at < text.length; ) {
    const block = parseBlock(source, at, children.at(-1))
    const end = block?.position?.end.offset
    if (block === undefined || end === undefined) return undefined
    children.push(block)
    at = skipBlankLines(text, end)
    // Only what ends with its line may have the next block right behind it.
    const isApart = at >= end + 2 || at >= text.length
    if (!isApart && block.type !== 'html' && block.type !== 'heading') return undefined
  }
  return { type: 'root', children, position: source.position(0, text.length) }
}

function ofOneText(text: string): Root {
  const { length } = text
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: length + 1, offset: length },
  })
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: text, position: position() }],
    position: position(),
  }
  return { type: 'root', children: [paragraph], position: position() }
}

/** Whether a line starts or ends with a blank, or the text ends with one. */
function hasBlankBesideLineEnd(text: string, from: number): boolean {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1))
    if (isBlank(text, at - 1) || isBlank(text, at + 1)) return true
  return isBlank(text, text.length - 1)
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit > 0x7f ? blank.test(text.charAt(at)) : unit <= 0x20 && unit !== 0x0a
}

function yamlOf({ position }: Source, head: string): RootContent {
  const whole = head.endsWith('\n') ? head.slice(0, -1) : head
  const value = whole.slice('---\n'.length, -'\n---'.length)
  return { type: 'yaml', value, position: position(0, whole.length) }
}

function skipBlankLines(text: string, at: number): number {
  let next = at
  while (text[next] === '\n') next++
  return next
}

function parseBlock(
  source: Source,
  at: number,
  before: RootContent | undefined,
): RootContent | undefined {
  switch (source.text[at]) {
    case '#':
      return parseHeading(source, at)
    case '<':
      return parseComment(source, at)
    case '>':
      return parseQuotation(source, at)
    case '-':
      // A list behind a list with a blank line between them is one, and loose.
      return before?.type === 'list' ? undefined : parseList(source, at)
    default:
      return parseParagraph(source, at, endOfParagraph(source.text, at))
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** At the next blank line, or the end without its line end. */
function endOfParagraph(text: string, at: number): number {
  const end = text.indexOf('\n\n', at)
  if (end >= 0) return end
  return text.endsWith('\n') ? text.length - 1 : text.length
}

function parseHeading(source: Source, at: number): Heading | undefined {
  const { text, position } = source
  heading.lastIndex = at
  const [marks = '', sequence = ''] = heading.exec(text) ?? []
  const end = endOfLine(text, at)
  const children = marks === '' ? undefined : parseInline(source, at + marks.length, end)
  const depth = sequence.length as Heading['depth']
  return children && { type: 'heading', depth, children, position: position(at, end) }
}

function parseComment({ text, position }: Source, at: number): RootContent | undefined {
  comment.lastIndex = at
  const value = comment.exec(text)?.[0]
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

function parseList(source: Source, at: number): List | undefined {
  const { text, position } = source
  const items: ListItem[] = []
  let end = at
  for (let from = at; text.startsWith('- ', from); from = end + 1) {
    end = endOfLine(text, from)
    const paragraph = parseParagraph(source, from + 2, end)
    if (paragraph === undefined) return undefined
    items.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: position(from, end),
    })
  }
  const list = { type: 'list', ordered: false, start: null, spread: false } as const
  return items.length === 0 ? undefined : { ...list, children: items, position: position(at, end) }
}
